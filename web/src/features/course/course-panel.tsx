import { useState } from 'preact/hooks';
import { deferred } from '../../ui/deferred.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import type { CourseView } from './course-page.tsx';
import { messages } from './messages.ts';

// A course is shown to who takes it, to who has just done all of it, or to who may enrol: each loads its own part.
const FinishPanel = deferred(
  () => import('./finish-panel.tsx').then((module) => module.FinishPanel),
  () => <SkeletonText />,
);
const RunPanel = deferred(
  () => import('./run-panel.tsx').then((module) => module.RunPanel),
  () => <SkeletonText tall />,
);
const EnrolPanel = deferred(
  () => import('./enrol-panel.tsx').then((module) => module.EnrolPanel),
  () => <SkeletonText lines={2} />,
);

export interface PanelProps {
  /** The course with what was done on this device. */
  readonly course: CourseView;
  /** As the API gave it. */
  readonly answer: CourseView;
  readonly refetch: () => Promise<void>;
}

/** Where the learner stands in the course, and the one thing to do next. */
export function CoursePanel(props: PanelProps) {
  const { course } = props;
  const t = messages();
  // A run that has just been finished keeps its celebration on screen until the person leaves the page.
  const [celebrated, setCelebrated] = useState<string>();
  const run = course.myRun;
  if (run && (run.id === celebrated || (run.state === 'ACTIVE' && run.finishable))) {
    return <FinishPanel key={run.id} course={course} run={run} finished={() => setCelebrated(run.id)} />;
  }
  if (run?.state === 'ACTIVE' || run?.state === 'FINISHED') {
    return <RunPanel {...props} run={run} />;
  }
  if (run?.state === 'EXEMPT') return <Notice>{t.exempt}</Notice>;
  return <EnrolPanel {...props} />;
}
