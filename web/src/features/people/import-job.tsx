import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportCancelDocument } from '../../gql/graphql.ts';
import type { ImportJobFragment } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { ErrorState, problemText } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './import-messages.ts';
import { useJob } from './use-job.ts';

interface ImportJobProps {
  readonly id: string;
  /** Imports what this job checked; absent when the file is not at hand any more. */
  readonly onImport: (() => void) | undefined;
  readonly importing: boolean;
}

/** How a check or an import stands, and what came of it. */
export function ImportJob({ id, onImport, importing }: ImportJobProps) {
  const t = messages();
  const { data, job, over, problem, refetch } = useJob(id);
  if (!data) {
    return problem ? (
      <ErrorState problem={problem} retry={() => void refetch()} />
    ) : (
      <SkeletonText lines={4} />
    );
  }
  if (!job) return <Notice tone="warning">{t.gone}</Notice>;
  return (
    <section class="stack" aria-labelledby="import-state">
      <h2 id="import-state" class="visually-hidden">
        {t.counts}
      </h2>
      {over ? (
        <Ended job={job} />
      ) : (
        <UnderWay job={job} problem={problem && problemText(problem)} refetch={refetch} />
      )}
      {over && <Problems job={job} />}
      {over && (
        <div class="row">
          {job.state === 'DONE' && job.dryRun && <Go job={job} onImport={onImport} importing={importing} />}
          {job.resultPath !== null && (
            <DownloadButton path={job.resultPath} name={t.resultFile}>
              {t.result}
            </DownloadButton>
          )}
        </div>
      )}
    </section>
  );
}

interface UnderWayProps {
  readonly job: ImportJobFragment;
  readonly problem: string | undefined;
  readonly refetch: () => Promise<void>;
}

function UnderWay({ job, problem, refetch }: UnderWayProps) {
  const t = messages();
  const [refusal, setRefusal] = useState<string>();
  const { done, total } = job.progress;
  // A real import goes through the file twice: once to check it.
  const what =
    job.state === 'QUEUED'
      ? t.waiting
      : job.state === 'CANCELLING'
        ? t.ending
        : job.dryRun || (total !== null && done < total / 2)
          ? t.checking
          : t.importing;

  async function cancel(): Promise<void> {
    const answer = await runMutation(ImportCancelDocument, { input: { job: job.id } });
    setRefusal(answer.problem ? problemText(answer.problem) : answer.data.jobCancel?.userErrors[0]?.message);
    await refetch();
  }

  return (
    <>
      <Progress
        percent={total ? (100 * done) / total : 0}
        label={total === null ? what : t.progress(what, formatNumber(done), formatNumber(total))}
        large
      />
      {(refusal ?? problem) && (
        <Notice tone="danger" live>
          {refusal ?? problem}
        </Notice>
      )}
      <div class="row">
        <Button busy={job.state === 'CANCELLING'} onClick={() => void cancel()}>
          {t.cancel}
        </Button>
      </div>
    </>
  );
}

/** What came of it, in short; said aloud when it is there. */
function Ended({ job }: { readonly job: ImportJobFragment }) {
  const t = messages();
  if (job.state === 'FAILED') {
    return (
      <Notice tone="danger" title={t.failed} live>
        <p>{job.failure}</p>
      </Notice>
    );
  }
  const title = job.state === 'CANCELLED' ? t.cancelled : job.dryRun ? t.checked : t.imported;
  const tone = job.state === 'CANCELLED' || job.problemCount > 0 ? 'warning' : 'success';
  return (
    <Notice tone={tone} title={title} live>
      {job.state === 'CANCELLED' && <p>{t.cancelledText}</p>}
      <ul class="import-counts">
        {job.counts.map(({ outcome, count }) => (
          <li key={outcome}>
            {t.rows(count, formatNumber(count))} {t[outcome]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Problems({ job }: { readonly job: ImportJobFragment }) {
  const t = messages();
  const { problems, problemCount } = job;
  if (problemCount === 0) return job.state === 'DONE' ? <p>{t.noProblem}</p> : null;
  const rows = problems.map((each, at) => ({ ...each, key: String(at) }));
  type Row = (typeof rows)[number];
  return (
    <>
      <h3>{t.problems(problemCount, formatNumber(problemCount))}</h3>
      {problemCount > problems.length && <p>{t.problemsShown(formatNumber(problems.length))}</p>}
      <Table
        caption={t.problems(problemCount, formatNumber(problemCount))}
        columns={[
          { key: 'row', label: t.row, cell: ({ row }: Row) => t.rowNamed(formatNumber(row)) },
          { key: 'column', label: t.column, cell: ({ column }: Row) => column ?? t.wholeRow },
          { key: 'problem', label: t.problem, cell: ({ message }: Row) => message },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </>
  );
}

/** The way from a check to the import. It takes the focus when that is lost: the button to cancel goes away. */
function Go({ job, onImport, importing }: Omit<ImportJobProps, 'id'> & { readonly job: ImportJobFragment }) {
  const t = messages();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, []);
  const count = job.counts
    .filter(({ outcome }) => outcome === 'TO_CREATE' || outcome === 'TO_CHANGE')
    .reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return <p>{t.nothing}</p>;
  if (!onImport) return <p>{t.again}</p>;
  return (
    <div ref={place} class="stack stack--tight">
      {job.problemCount > 0 && <p class="quiet">{t.badRows}</p>}
      <div class="row">
        <Button emphasis="primary" busy={importing} onClick={onImport}>
          {t.go(count, formatNumber(count))}
        </Button>
      </div>
    </div>
  );
}
