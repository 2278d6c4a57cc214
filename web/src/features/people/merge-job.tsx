import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './merge-messages.ts';
import { useJob } from './use-job.ts';

interface MergeJobProps {
  readonly id: string;
  /** Starts what is left of it. */
  readonly onGoOn: () => void;
  readonly busy: boolean;
}

/**
 * How a merge stands and what came of it. It offers no way to cancel: the record that goes answers as the other one from
 * the first moment on, and one that was interrupted is gone on with.
 */
export function MergeJob({ id, onGoOn, busy }: MergeJobProps) {
  const t = messages();
  const { data, job, over, problem, refetch } = useJob(id);
  const goOn = (
    <Button busy={busy} onClick={onGoOn}>
      {t.goOn}
    </Button>
  );
  if (!data) {
    return problem ? (
      <ErrorState problem={problem} retry={() => void refetch()} />
    ) : (
      <SkeletonText lines={3} />
    );
  }
  if (!job) {
    return (
      <Notice tone="warning">
        <p>{t.gone}</p>
        {goOn}
      </Notice>
    );
  }
  if (!over) {
    const { done, total } = job.progress;
    const moving = total === null ? t.movingSome : t.moving(formatNumber(done), formatNumber(total));
    return (
      <>
        <Progress
          percent={total ? (100 * done) / total : 0}
          label={job.state === 'QUEUED' ? t.waiting : moving}
          large
        />
        <p class="small quiet">{t.follows}</p>
      </>
    );
  }
  if (job.state === 'DONE') {
    const count = job.counts.find(({ outcome }) => outcome === 'CHANGED')?.count ?? 0;
    return (
      <Notice tone="success" title={t.merged} live>
        <p>{t.courses(count, formatNumber(count))}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t.interrupted} live>
      {job.failure && <p>{job.failure}</p>}
      <p>{t.interruptedText}</p>
      {goOn}
    </Notice>
  );
}
