import { useState } from 'preact/hooks';
import {
  PersonLifeDocument,
  type ChangeLineFragment,
  type ManagedPersonFragment,
} from '../../gql/graphql.ts';
import { invalidate, useQuery } from '../../gql/query.ts';
import { formatDate, formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { LeavingForm, NumberForm, ReturnForm } from './life-forms.tsx';
import { messages } from './life-messages.ts';
import { MergeForm, MergeGoOn } from './merge-form.tsx';
import { messages as mergeMessages } from './merge-messages.ts';
import { roleName } from './role-name.ts';
import type { UnitBranch } from './units.ts';

interface PersonLifeProps {
  readonly person: ManagedPersonFragment;
  readonly units: readonly UnitBranch[];
  readonly onChange: (person: ManagedPersonFragment) => void;
}

/** The rarest of all, loaded when it is asked for. */
const ErasureForm = deferred(
  () => import('../privacy/erasure-form.tsx').then(({ ErasureForm: Shown }) => Shown),
  () => <SkeletonText lines={3} />,
);

const FORMS = {
  changeNumber: NumberForm,
  leave: LeavingForm,
  comeBack: ReturnForm,
  merge: MergeForm,
  erase: ErasureForm,
} as const;
type Form = keyof typeof FORMS;

/** What is rare in the life of a person: another number, leaving and coming back, a duplicate; and what was changed. */
export function PersonLife({ person, units, onChange }: PersonLifeProps) {
  const t = messages();
  const [open, setOpen] = useState<Form>();
  const [goingOn, setGoingOn] = useState<{ readonly goes: string; readonly reason: string }>();
  const [said, setSaid] = useState('');
  const { data, problem, refetch } = useQuery(PersonLifeDocument, { person: person.id });
  if (!data) {
    return problem ? (
      <ErrorState problem={problem} retry={() => void refetch()} />
    ) : (
      <SkeletonText lines={3} />
    );
  }
  const life = data.node && 'changes' in data.node ? data.node : undefined;
  const left = life?.state === 'LEFT';
  const doings: readonly Form[] = left
    ? ['comeBack', 'changeNumber', 'merge', 'erase']
    : ['changeNumber', 'leave', 'merge'];
  const Shown = open && FORMS[open];
  const done = (next: ManagedPersonFragment) => {
    setOpen(undefined);
    setGoingOn(undefined);
    setSaid(t.done);
    void invalidate(PersonLifeDocument);
    onChange(next);
  };
  return (
    <section class="stack" aria-labelledby="life-title">
      <h3 id="life-title">{t.life}</h3>
      {life?.leftOn && life.leavingReason && <p>{t.left(formatDate(life.leftOn), t[life.leavingReason])}</p>}
      <div class="row">
        {doings.map((form) => (
          <Button
            key={form}
            small
            emphasis={form === 'leave' || form === 'erase' ? 'danger' : 'secondary'}
            onClick={() => setOpen(form)}
          >
            {t[form]}
          </Button>
        ))}
      </div>
      <p class="small" role="status">
        {said}
      </p>
      <h4>{t.history}</h4>
      {life?.changes?.edges.length ? (
        <ul class="stack">
          {life.changes.edges.map(({ node }) => (
            <li key={node.id}>
              <ChangeLine change={node} />
              {node.merged && (
                <Button small onClick={() => setGoingOn({ goes: node.merged ?? '', reason: node.reason })}>
                  {mergeMessages().goOn}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t.noHistory}</p>
      )}
      {Shown && <Shown person={person} units={units} onClose={() => setOpen(undefined)} onDone={done} />}
      {goingOn && (
        <MergeGoOn person={person} {...goingOn} onClose={() => setGoingOn(undefined)} onDone={done} />
      )}
    </section>
  );
}

function ChangeLine({ change }: { readonly change: ChangeLineFragment }) {
  const t = messages();
  const became = (before: string | null | undefined, after: string | null | undefined) =>
    (before ?? after) ? t.became(before ?? t.nothing, after ?? t.nothing) : undefined;
  const details = [
    became(change.unitBefore, change.unitAfter),
    became(change.positionBefore, change.positionAfter),
    became(change.gradeBefore, change.gradeAfter),
    change.renamed ? t.renamed : undefined,
    change.role ? roleName(change.role) : undefined,
    change.leavingReason ? t[change.leavingReason] : undefined,
    change.on ? t.since(formatDate(change.on)) : undefined,
  ].filter(Boolean);
  return (
    <>
      <strong>{t[change.kind]}</strong> <span class="quiet">{formatDateTime(change.at)}</span>
      {details.length > 0 && <div>{details.join(' · ')}</div>}
      <div class="small quiet">
        {[change.reason, change.by && t.by(change.by)].filter(Boolean).join(' · ')}
      </div>
    </>
  );
}
