import { useState } from 'preact/hooks';
import { EnrolDocument, HomeDocument } from '../../gql/graphql.ts';
import type { RunProgressFragment } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { formatDate, formatNumber, dayOf } from '../../i18n/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { DoneIcon, NextIcon, RecordIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import type { CourseView } from './course-page.tsx';
import { messages } from './messages.ts';

// Needed once in a course: not on the way of everybody who looks at one.
const FinishPanel = deferred(
  () => import('./finish-panel.tsx').then((module) => module.FinishPanel),
  () => <SkeletonText />,
);
const LeaveDialog = deferred(
  () => import('./leave-dialog.tsx').then((module) => module.LeaveDialog),
  () => <SkeletonText lines={1} />,
);

interface PanelProps {
  readonly course: CourseView;
  readonly refetch: () => Promise<void>;
}

function EnrolPanel({ course, refetch }: PanelProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  async function enrol(): Promise<void> {
    setBusy(true);
    const { data, problem } = await runMutation(EnrolDocument, { input: { course: course.id } });
    const refusal = problem ? problemText(problem) : data.courseEnrol?.userErrors[0]?.message;
    setError(refusal);
    if (refusal === undefined) {
      await Promise.all([refetch(), invalidate(HomeDocument)]);
      toast(t.enrolled);
    }
    setBusy(false);
  }
  if (course.state === 'WITHDRAWN') return null;
  return (
    <div class="card">
      <p class="small quiet">{course.myRun?.state === 'WITHDRAWN' ? t.leftBefore : t.enrolText}</p>
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      <Button emphasis="primary" wide busy={busy} onClick={() => void enrol()}>
        {t.enrol}
      </Button>
    </div>
  );
}

function RunningPanel({ course, run, refetch }: PanelProps & { readonly run: RunProgressFragment }) {
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

/** Where the learner stands in the course, and the one thing to do next. */
export function CoursePanel({ course, refetch }: PanelProps) {
  const t = messages();
  // A run that has just been finished keeps its celebration on screen until the person leaves the page.
  const [celebrated, setCelebrated] = useState<string>();
  const run = course.myRun;
  if (run && (run.id === celebrated || (run.state === 'ACTIVE' && run.finishable))) {
    return <FinishPanel key={run.id} course={course} run={run} finished={() => setCelebrated(run.id)} />;
  }
  if (run?.state === 'ACTIVE') return <RunningPanel course={course} run={run} refetch={refetch} />;
  if (run?.state === 'FINISHED') return <FinishedPanel run={run} />;
  if (run?.state === 'EXEMPT') return <Notice>{t.exempt}</Notice>;
  return <EnrolPanel course={course} refetch={refetch} />;
}
