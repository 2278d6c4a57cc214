import { useState } from 'preact/hooks';
import type { RunProgressFragment } from '../../gql/graphql.ts';
import { formatDate, formatNumber, dayOf } from '../../i18n/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { DoneIcon, NextIcon, RecordIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import type { PanelProps } from './course-panel.tsx';
import { messages } from './run-messages.ts';
import { SaveOffline } from './save-offline.tsx';

const LeaveDialog = deferred(
  () => import('./leave-dialog.tsx').then((module) => module.LeaveDialog),
  () => <SkeletonText lines={1} />,
);

function RunningPanel({ course, run, refetch }: Omit<RunPanelProps, 'answer'>) {
  const t = messages();
  const [leaving, setLeaving] = useState(false);
  return (
    <div class="card">
      <h2 class="course__panel-title">{t.yourProgress}</h2>
      <Progress
        large
        percent={run.progressPercent}
        label={t.progress(formatNumber(run.requiredDone), formatNumber(run.requiredTotal))}
      />
      {run.resume && (
        <>
          <p class="small quiet">{t.next(run.resume.title)}</p>
          <ButtonLink
            emphasis="primary"
            wide
            iconAfter={NextIcon}
            href={`/courses/${course.id}/lessons/${run.resume.id}`}
          >
            {run.progressPercent > 0 ? t.resume : t.start}
          </ButtonLink>
        </>
      )}
      <Button emphasis="quiet" small onClick={() => setLeaving(true)}>
        {t.leave}
      </Button>
      {leaving && <LeaveDialog run={run.id} refetch={refetch} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function FinishedPanel({ run }: { readonly run: RunProgressFragment }) {
  const t = messages();
  const { certificate, finishedAt } = run;
  return (
    <div class="card course__finished">
      <p class="row">
        <DoneIcon size={24} />
        <strong>{finishedAt ? t.finishedOn(formatDate(dayOf(Date.parse(finishedAt)))) : t.done}</strong>
      </p>
      {certificate?.state === 'REVOKED' && <Notice tone="warning">{t.revoked}</Notice>}
      {certificate?.state === 'VALID' && (
        <ButtonLink wide icon={RecordIcon} href={`/certificates/${certificate.number}`}>
          {t.seeCertificate}
        </ButtonLink>
      )}
    </div>
  );
}

type RunPanelProps = PanelProps & { readonly run: RunProgressFragment };

/** Where somebody stands who takes the course, or has finished it, and the way to have it offline. */
export function RunPanel({ run, answer, ...props }: RunPanelProps) {
  return (
    <div class="stack">
      {run.state === 'FINISHED' ? <FinishedPanel run={run} /> : <RunningPanel {...props} run={run} />}
      <SaveOffline course={answer} />
    </div>
  );
}
