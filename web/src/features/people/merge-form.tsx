import { useState } from 'preact/hooks';
import { useConnection } from '../../gql/connection.ts';
import {
  PersonMergePreviewDocument,
  PersonMergeStartDocument,
  UnitPeopleDocument,
  type ManagedPersonFragment,
} from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Select, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FormDialog } from './form-dialog.tsx';
import { ImportJob } from './import-job.tsx';
import { messages } from './life-messages.ts';
import type { LifeFormProps } from './life-forms.tsx';
import { messages as shared } from './messages.ts';
import { leastReason } from './reason.ts';
import { unitOptions } from './unit-options.ts';
import { useSubmission } from './use-submission.ts';

/** Merges another record into the one shown: first what would come over is said, then the job is followed. */
export function MergeForm({ person, units, onDone, onClose }: LifeFormProps) {
  const t = messages();
  const [unit, setUnit] = useState(person.unit?.id ?? '');
  const [goes, setGoes] = useState('');
  const [reason, setReason] = useState('');
  // The same merge, however often it is sent.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [job, setJob] = useState<string>();
  const sending = useSubmission(PersonMergeStartDocument, (data) => data.personMergeStart, ['reason']);

  async function save(): Promise<void> {
    if (job !== undefined) {
      onDone(person);
      return;
    }
    if (!goes) return;
    const input = { stays: person.id, goes, reason: reason.trim(), idempotencyKey };
    const wrong = reason.trim().length < leastReason ? { reason: shared().reasonNeeded } : {};
    const started = await sending.submit({ input }, wrong);
    if (started?.job) setJob(started.job.id);
  }

  return (
    <FormDialog
      title={t.merge}
      send={job === undefined ? t.mergeNow : shared().close}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {job !== undefined && <ImportJob id={job} onImport={undefined} importing={false} />}
      {job === undefined && (
        <>
          <p>{t.mergeHint(person.name)}</p>
          <Select label={t.otherUnit} value={unit} onChange={setUnit} options={unitOptions(units)} />
          {unit && <OthersOf key={unit} unit={unit} person={person} value={goes} onChange={setGoes} />}
          {goes && <Preview stays={person.id} goes={goes} />}
          <TextArea
            label={shared().reason}
            hint={shared().reasonHint}
            value={reason}
            onInput={setReason}
            error={sending.errors['reason']}
            rows={2}
            maxLength={500}
            required
          />
        </>
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

/** The other people of a unit, to choose one of. */
function OthersOf({ unit, person, value, onChange }: OthersProps) {
  const t = messages();
  const pages = useConnection(UnitPeopleDocument, { unit, first: 100 }, (data) =>
    data.node && 'people' in data.node ? data.node.people : null,
  );
  const others = (pages.nodes ?? []).filter(({ id }) => id !== person.id);
  return (
    <Select
      label={t.other}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t.choose },
        ...others.map(({ id, name, maskedNumber }) => ({
          value: id,
          label: [name, maskedNumber?.slice(-6)].filter(Boolean).join(' '),
        })),
      ]}
      required
    />
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
