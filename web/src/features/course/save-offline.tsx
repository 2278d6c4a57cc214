import { useEffect, useState } from 'preact/hooks';
import { session } from '../../auth/session.ts';
import { formatBytes } from '../../i18n/format.ts';
import { savedCourse } from '../../offline/saved/courses.ts';
import { Button } from '../../ui/button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import type { CourseView } from './course-page.tsx';
import { messages } from './run-messages.ts';

// Loaded by a press, or where the course is saved already.
const SavePanel = deferred(
  () => import('../offline/save-panel.tsx').then((module) => module.SavePanel),
  () => <SkeletonText lines={2} />,
);

/** What the texts that are open to the person take, in bytes. Questions of quizzes are not among what is saved. */
function textBytes({ modules }: CourseView): number {
  return (modules ?? [])
    .filter(({ unlocked }) => unlocked)
    .flatMap(({ lessons }) => lessons)
    .reduce((sum, { kind, bytes }) => sum + (kind === 'QUIZ' ? 0 : bytes), 0);
}

/** The way to have the course without a network. */
export function SaveOffline({ course }: { readonly course: CourseView }) {
  const [shown, setShown] = useState<'saved' | 'pressed'>();
  const who = session.value;
  const owner = who.state === 'signed-in' ? who.owner : '';
  useEffect(() => {
    savedCourse(owner, course.id).then(
      (saved) => setShown((before) => before ?? (saved && 'saved')),
      () => undefined,
    );
  }, [owner, course.id]);
  if (shown) {
    return (
      <SavePanel
        owner={owner}
        course={course}
        begin={shown === 'pressed'}
        onRemoved={() => setShown(undefined)}
      />
    );
  }
  return (
    <Button wide icon={DownloadIcon} onClick={() => setShown('pressed')}>
      {messages().save(formatBytes(textBytes(course)))}
    </Button>
  );
}
