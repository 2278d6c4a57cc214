import { useEffect, useState } from 'preact/hooks';
import {
  PersonErasureCheckDocument,
  PersonErasureJobDocument,
  PersonErasureStartDocument,
} from '../../gql/graphql.ts';
import type { ManagedPersonFragment, PersonErasureBasis, PersonErasureJobQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import { FormDialog } from '../people/form-dialog.tsx';
import { messages as shared } from '../people/messages.ts';
import { useSubmission } from '../people/use-submission.ts';
import { messages } from './admin-messages.ts';

const BASES: readonly PersonErasureBasis[] = ['ASKED', 'RETENTION_OVER', 'RECORDED_WRONGLY', 'ORDERED'];
const EVERY_MS = 1_000;

interface ErasureFormProps {
  readonly person: ManagedPersonFragment;
  readonly onDone: (person: ManagedPersonFragment) => void;
  readonly onClose: () => void;
}

/** Erases a person: what would go is counted first, their name is typed, and the job is followed to its end. */
export function ErasureForm({ person, onDone, onClose }: ErasureFormProps) {
  const t = messages();
  const { data } = useQuery(PersonErasureCheckDocument, { person: person.id });
  const [basis, setBasis] = useState<string>('ASKED');
  const [reference, setReference] = useState('');
  const [name, setName] = useState('');
  const [counted, setCounted] = useState<string>();
  const [job, setJob] = useState<string>();
  const sending = useSubmission(PersonErasureStartDocument, (answer) => answer.personErasureStart, [
    'name',
    'reference',
  ]);
  const problems = data?.personErasure?.problems ?? [];

  async function start(dryRun: boolean): Promise<void> {
    const chosen = BASES.find((each) => each === basis) ?? 'ASKED';
    const started = await sending.submit({
      input: {
        person: person.id,
        basis: chosen,
        reference,
        dryRun,
        idempotencyKey: crypto.randomUUID(),
        ...(!dryRun && { name }),
      },
    });
    if (started?.job) (dryRun ? setCounted : setJob)(started.job.id);
  }

  return (
    <FormDialog
      title={t.erase}
      send={job === undefined ? (data?.personErasure?.begun ? t.eraseGoOn : t.eraseNow) : shared().close}
      sending={sending}
      onSubmit={() => (job === undefined ? void start(false) : onDone(person))}
      onClose={onClose}
    >
      {problems.length > 0 && (
        <Notice tone="warning">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {job === undefined ? (
        <>
          <p>{t.eraseAbout(person.name)}</p>
          {counted === undefined ? (
            <div class="row">
              <Button small onClick={() => void start(true)}>
                {t.eraseCount}
              </Button>
            </div>
          ) : (
            <ErasureJob job={counted} />
          )}
          <Select
            label={t.basis}
            value={basis}
            onChange={setBasis}
            options={BASES.map((each) => ({ value: each, label: t[each] }))}
            required
          />
          <Field
            label={t.reference}
            hint={t.referenceHint}
            value={reference}
            onInput={setReference}
            error={sending.errors['reference']}
            maxLength={64}
            optional
          />
          <Field
            label={t.nameLabel(person.name)}
            value={name}
            onInput={setName}
            error={sending.errors['name']}
            required
          />
        </>
      ) : (
        <ErasureJob job={job} />
      )}
    </FormDialog>
  );
}

type Count = NonNullable<PersonErasureJobQuery['personErasureCounts']>[number];

/** How the job stands, and what it found. */
function ErasureJob({ job: id }: { readonly job: string }) {
  const t = messages();
  const { data, refetch } = useQuery(PersonErasureJobDocument, { job: id });
  const job = data?.job;
  const over = job != null && ['DONE', 'FAILED', 'CANCELLED'].includes(job.state);
  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(() => void refetch(), EVERY_MS);
    return () => clearInterval(timer);
  }, [over, refetch]);
  if (!job) return null;
  const { done, total } = job.progress;
  if (!over) {
    return (
      <Progress
        percent={total ? (100 * done) / total : 0}
        label={job.dryRun ? t.counting : t.erasing}
        large
      />
    );
  }
  if (job.state !== 'DONE') {
    return (
      <Notice tone="danger" live>
        <p>{job.failure ?? t.failed}</p>
      </Notice>
    );
  }
  return (
    <>
      {!job.dryRun && (
        <Notice tone="success" live>
          <p>{t.erased}</p>
        </Notice>
      )}
      <Counts counts={data?.personErasureCounts ?? []} />
    </>
  );
}

function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const t = messages();
  const nameOf = ({ holding, name }: Count) => (holding ? t[holding] : name);
  const sums = new Map<string, { name: string; fate: Count['fate']; count: number }>();
  for (const each of counts) {
    const key = `${nameOf(each)} ${each.fate}`;
    sums.set(key, { name: nameOf(each), fate: each.fate, count: (sums.get(key)?.count ?? 0) + each.count });
  }
  const rows = [...sums.values()];
  type Row = (typeof rows)[number];
  return (
    <Table
      caption={t.eraseCount}
      columns={[
        { key: 'kind', label: t.kind, cell: ({ name }: Row) => name },
        { key: 'fate', label: t.fate, cell: ({ fate }: Row) => t[fate] },
        { key: 'count', label: t.count, cell: ({ count }: Row) => formatNumber(count), numeric: true },
      ]}
      rows={rows}
      rowKey={({ name, fate }) => `${name} ${fate}`}
    />
  );
}
