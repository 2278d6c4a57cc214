import { useState } from 'preact/hooks';
import { PeopleOfUnitDocument } from '../../gql/graphql.ts';
import type { PeopleOfUnitQuery } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './assign-messages.ts';
import { UnitSelect } from './audience-fields.tsx';

interface PeopleChoiceProps {
  /** Global ids of those chosen, of whatever unit. */
  readonly persons: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (persons: readonly string[]) => void;
}

function peopleOf(data: PeopleOfUnitQuery) {
  return data.node?.__typename === 'Unit' ? data.node.people : null;
}

function PeopleOfUnit({
  unit,
  persons,
  onChange,
}: Omit<PeopleChoiceProps, 'error'> & { readonly unit: string }) {
  const t = messages();
  const pages = useConnection(PeopleOfUnitDocument, { unit, first: 50 }, peopleOf);
  const { nodes } = pages;
  if (!nodes && pages.problem)
    return <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />;
  if (!nodes) return pages.data ? <p class="quiet">{t.personsNone}</p> : <SkeletonText lines={4} />;
  if (nodes.length === 0) return <p class="quiet">{t.personsNone}</p>;
  return (
    <fieldset class="assign__people">
      <legend class="small quiet">{t.personsOf}</legend>
      {nodes.map(({ id, name, position }) => (
        <Checkbox
          key={id}
          label={
            <>
              {name}
              {position && <span class="assign__position"> {pick(position.name)}</span>}
            </>
          }
          checked={persons.includes(id)}
          onChange={(on) => onChange(on ? [...persons, id] : persons.filter((other) => other !== id))}
        />
      ))}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </fieldset>
  );
}

/** People chosen by name, unit after unit. */
export function PeopleChoice({ persons, error, onChange }: PeopleChoiceProps) {
  const t = messages();
  const [unit, setUnit] = useState('');
  return (
    <div class="stack">
      <UnitSelect label={t.personsUnit} value={unit} error={error} onChange={setUnit} />
      {unit !== '' && <PeopleOfUnit key={unit} unit={unit} persons={persons} onChange={onChange} />}
      <div class="row">
        <p class="small" role="status">
          {t.personsChosen(persons.length, formatNumber(persons.length))}
        </p>
        {persons.length > 0 && (
          <Button small emphasis="quiet" onClick={() => onChange([])}>
            {t.clearPersons}
          </Button>
        )}
      </div>
    </div>
  );
}
