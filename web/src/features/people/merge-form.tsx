import { useState } from 'preact/hooks';
import { useConnection } from '../../gql/connection.ts';
import {
  PersonMergePreviewDocument,
  PersonMergeStartDocument,
  UnitPeopleDocument,
  type ManagedPersonFragment,
} from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { useRest } from '../../gql/use-all.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { holdsWords } from '../agency/filter.ts';
import { FormDialog } from './form-dialog.tsx';
import { messages } from './life-messages.ts';
import type { LifeFormProps } from './life-forms.tsx';
import { MergeJob } from './merge-job.tsx';
import { messages as mergeMessages } from './merge-messages.ts';
import { messages as shared } from './messages.ts';
import { ReasonField, reasonFaults } from './reason-field.tsx';
import { unitOptions } from './unit-options.ts';
import { useSubmission } from './use-submission.ts';

/** Starts a merge, and what is left of one: each time under a key of its own, for which it is done once. */
function useMerge(stays: string) {
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [job, setJob] = useState<string>();
  const sending = useSubmission(PersonMergeStartDocument, (data) => data.personMergeStart, ['reason']);

  async function start(goes: string, text: string): Promise<void> {
    const reason = text.trim();
    const started = await sending.submit(
      { input: { stays, goes, reason, idempotencyKey } },
      reasonFaults(text),
    );
    if (!started?.job) return;
    setJob(started.job.id);
    setKey(crypto.randomUUID());
  }

  return { job, sending, start };
}

/** Merges another record into the one shown: first what would come over is said, then the job is followed. */
export function MergeForm({ person, units, onDone, onClose }: LifeFormProps) {
  const t = messages();
  const [unit, setUnit] = useState(person.unit?.id ?? '');
  const [goes, setGoes] = useState('');
  const [reason, setReason] = useState('');
  const { job, sending, start } = useMerge(person.id);

  return (
    <FormDialog
      title={t.merge}
      send={job === undefined ? t.mergeNow : shared().close}
      sending={sending}
      onSubmit={() => {
        if (job !== undefined) onDone(person);
        else if (goes) void start(goes, reason);
      }}
      onClose={onClose}
    >
      {job !== undefined && (
        <MergeJob key={job} id={job} busy={sending.busy} onGoOn={() => void start(goes, reason)} />
      )}
      {job === undefined && (
        <>
          <p>{t.mergeHint(person.name)}</p>
          <Select
            label={t.otherUnit}
            value={unit}
            onChange={(next) => {
              setUnit(next);
              setGoes('');
            }}
            options={unitOptions(units)}
          />
          {unit && <OthersOf key={unit} unit={unit} person={person} value={goes} onChange={setGoes} />}
          {goes && <Preview stays={person.id} goes={goes} />}
          <ReasonField value={reason} error={sending.errors['reason']} onInput={setReason} />
        </>
      )}
    </FormDialog>
  );
}

interface MergeGoOnProps extends Pick<LifeFormProps, 'person' | 'onDone' | 'onClose'> {
  /** The record that goes. */
  readonly goes: string;
  /** Why it was merged. */
  readonly reason: string;
}

/** Goes on with a merge that was interrupted, by what the history says of it. */
export function MergeGoOn({ person, goes, reason: before, onDone, onClose }: MergeGoOnProps) {
  const t = mergeMessages();
  const [reason, setReason] = useState(before);
  const { job, sending, start } = useMerge(person.id);
  return (
    <FormDialog
      title={t.goOn}
      send={job === undefined ? t.goOn : shared().close}
      sending={sending}
      onSubmit={() => (job === undefined ? void start(goes, reason) : onDone(person))}
      onClose={onClose}
    >
      {job === undefined ? (
        <>
          <p>{t.goOnHint}</p>
          <ReasonField value={reason} error={sending.errors['reason']} onInput={setReason} />
        </>
      ) : (
        <MergeJob key={job} id={job} busy={sending.busy} onGoOn={() => void start(goes, reason)} />
      )}
    </FormDialog>
  );
}

interface OthersProps {
  readonly unit: string;
  readonly person: ManagedPersonFragment;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The other people of a unit, to choose one of: the first of them, and all whose name or number is searched for. */
function OthersOf({ unit, person, value, onChange }: OthersProps) {
  const t = messages();
  const own = mergeMessages();
  const [search, setSearch] = useState('');
  const pages = useConnection(UnitPeopleDocument, { unit, first: 100 }, (data) =>
    data.node && 'people' in data.node ? data.node.people : null,
  );
  const searched = search.trim() !== '';
  useRest(pages, searched);
  const labelOf = ({ name, maskedNumber }: ManagedPersonFragment) =>
    [name, maskedNumber?.slice(-6)].filter(Boolean).join(' ');
  const others = (pages.nodes ?? []).filter(
    (other) => other.id !== person.id && (other.id === value || holdsWords(labelOf(other), search.trim())),
  );
  const failed = pages.problem ?? pages.moreProblem;
  return (
    <>
      {(searched || pages.hasMore) && (
        <Field
          type="search"
          label={own.search}
          hint={own.searchHint}
          value={search}
          onInput={setSearch}
          maxLength={200}
        />
      )}
      {failed && (
        <ErrorState
          problem={failed}
          retry={() => (pages.moreProblem ? pages.loadMore() : void pages.refetch())}
        />
      )}
      <Select
        label={t.other}
        value={value}
        onChange={onChange}
        options={[
          { value: '', label: t.choose },
          ...others.map((other) => ({ value: other.id, label: labelOf(other) })),
        ]}
        required
      />
      {searched && (
        <p class="small quiet" role="status">
          {pages.hasMore ? own.loading : own.found(others.length, formatNumber(others.length))}
        </p>
      )}
    </>
  );
}

/** What would come over, and why it may not. */
function Preview({ stays, goes }: { readonly stays: string; readonly goes: string }) {
  const t = messages();
  const { data } = useQuery(PersonMergePreviewDocument, { stays, goes });
  const merge = data?.personMerge;
  if (!merge) return null;
  const { runs, certificates, credits, logins, runsEnding, creditsDoubled, problems } = merge;
  const counts = [runs, certificates, credits, logins].map((count) => formatNumber(count));
  return (
    <Notice tone={problems.length > 0 ? 'warning' : 'info'} live>
      <p>{t.wouldMove(counts[0]!, counts[1]!, counts[2]!, counts[3]!)}</p>
      {runsEnding > 0 && <p>{t.wouldEnd(formatNumber(runsEnding))}</p>}
      {creditsDoubled > 0 && <p>{t.wouldDouble(formatNumber(creditsDoubled))}</p>}
      {problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
