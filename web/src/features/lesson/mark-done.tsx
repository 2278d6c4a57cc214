import { useEffect, useRef, useState } from 'preact/hooks';
import { outbox } from '../../offline/outbox/index.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon, DoneIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isDone } from './done-here.ts';
import type { LessonView } from './lesson-page.tsx';
import { messages } from './messages.ts';

/** The learner's "done": kept on the device first, shown at once, and sent when it can be. */
export function MarkDone({ lesson }: { readonly lesson: LessonView }) {
  const t = messages();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [marked, setMarked] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone: what stands in its place takes it.
  useEffect(() => {
    if (marked) result.current?.focus({ preventScroll: true });
  }, [marked]);
  const waiting = outbox.entries.value.some(
    ({ event, refusal }) =>
      refusal === null && event.type === 'lesson' && event.kind === 'COMPLETED' && event.lesson === lesson.id,
  );

  async function mark(): Promise<void> {
    setBusy(true);
    try {
      await outbox.add({ type: 'lesson', lesson: lesson.id, kind: 'COMPLETED' });
      setFailed(false);
      setMarked(true);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
    setBusy(false);
  }

  return (
    <div class="mark-done" role="status">
      {isDone(lesson) ? (
        <p class="mark-done__done" ref={result} tabIndex={-1}>
          <DoneIcon size={24} />
          {waiting && !navigator.onLine ? t.notSent : t.done}
        </p>
      ) : (
        <Button emphasis="primary" icon={CheckIcon} busy={busy} onClick={() => void mark()}>
          {t.markDone}
        </Button>
      )}
      {failed && <Notice tone="danger">{t.saveFailed}</Notice>}
    </div>
  );
}
