import { useState } from 'preact/hooks';
import { langOf, pick } from '../../i18n/messages.ts';
import { Field } from '../../ui/field.tsx';
import { messages } from './messages.ts';
import { narrowed } from './units.ts';
import type { UnitBranch } from './units.ts';

interface BranchesProps {
  readonly branches: readonly UnitBranch[];
  readonly chosen: string | undefined;
}

function Branches({ branches, chosen }: BranchesProps) {
  return (
    <ul class="unit-tree">
      {branches.map(({ unit, children }) => (
        <li key={unit.id}>
          <a
            class="unit-tree__link"
            href={`/admin/people?unit=${encodeURIComponent(unit.id)}`}
            aria-current={unit.id === chosen ? 'true' : undefined}
            lang={langOf(unit.name)}
          >
            {pick(unit.name)}
          </a>
          {children.length > 0 && <Branches branches={children} chosen={chosen} />}
        </li>
      ))}
    </ul>
  );
}

/** The units as a tree of links, and a field to find one by its name. */
export function UnitTree({ branches, chosen, searchable }: BranchesProps & { readonly searchable: boolean }) {
  const t = messages();
  const [text, setText] = useState('');
  const shown = narrowed(branches, text);
  return (
    <>
      {searchable && (
        <Field type="search" label={t.findUnit} value={text} onInput={setText} maxLength={100} />
      )}
      <div class="units__scroll">
        <Branches branches={shown} chosen={chosen} />
        <p class="quiet small" role="status">
          {shown.length === 0 && t.noUnitFits}
        </p>
      </div>
    </>
  );
}
