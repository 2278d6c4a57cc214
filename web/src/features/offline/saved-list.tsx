import { useEffect, useState } from 'preact/hooks';
import { formatBytes, formatDateTime } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { savedCourses } from '../../offline/saved/courses.ts';
import type { SavedCourse } from '../../offline/saved/database.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import { removeCourse } from './remove-course.ts';

/** Asks before a course is taken off: without a network it cannot be had again. */
function RemoveDialog({
  course,
  onClose,
  onRemoved,
}: {
  readonly course: SavedCourse;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    await removeCourse(course);
    toast(t.removed);
    onRemoved();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.removeTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button emphasis="danger" busy={busy} onClick={() => void remove()}>
            {t.remove}
          </Button>
        </>
      }
    >
      <p>{t.removeText(pick(course.title), formatBytes(course.bytes))}</p>
    </Dialog>
  );
}

function Line({ saved, remove }: { readonly saved: SavedCourse; readonly remove: () => void }) {
  const t = messages();
  const { course, title, savedAt, lessons, bytes } = saved;
  return (
    <li class="offline__item">
      <span class="offline__course">
        <a href={`/courses/${course}`} lang={langOf(title)}>
          {pick(title)}
        </a>
        <span class="small quiet">
          {t.lessons(lessons.length)} · {formatBytes(bytes)} ·{' '}
          {savedAt === undefined ? t.unfinished : t.savedOn(formatDateTime(new Date(savedAt).toISOString()))}
        </span>
      </span>
      <Button small aria-label={t.removeNamed(pick(title))} onClick={remove}>
        {t.remove}
      </Button>
    </li>
  );
}

/** The courses that are saved on this device, with their sizes and the way to take them off. */
export function SavedList({ owner, changed }: { readonly owner: string; readonly changed: () => void }) {
  const t = messages();
  const [list, setList] = useState<readonly SavedCourse[] | 'broken'>();
  const [leaving, setLeaving] = useState<SavedCourse>();
  const look = () => {
    savedCourses(owner).then(setList, () => setList('broken'));
  };
  useEffect(look, [owner]);
  return (
    <section class="stack" aria-labelledby="saved">
      <h2 id="saved">{t.savedTitle}</h2>
      {list === undefined && <SkeletonText lines={2} />}
      {list === 'broken' && <Notice tone="warning">{t.broken}</Notice>}
      {list?.length === 0 && (
        <EmptyState
          icon={DownloadIcon}
          title={t.noneSaved}
          action={<ButtonLink href="/">{t.toHome}</ButtonLink>}
        >
          {t.noneSavedText}
        </EmptyState>
      )}
      {list !== undefined && list !== 'broken' && list.length > 0 && (
        <ul class="offline__list">
          {list.map((saved) => (
            <Line key={saved.course} saved={saved} remove={() => setLeaving(saved)} />
          ))}
        </ul>
      )}
      {leaving && (
        <RemoveDialog
          course={leaving}
          onClose={() => setLeaving(undefined)}
          onRemoved={() => {
            setLeaving(undefined);
            look();
            changed();
          }}
        />
      )}
    </section>
  );
}
