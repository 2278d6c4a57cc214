import { useEffect, useRef, useState } from 'preact/hooks';
import { formatBytes, formatDateTime } from '../../i18n/format.ts';
import { online } from '../../offline/network.ts';
import { savedCourse } from '../../offline/saved/courses.ts';
import type { SavedCourse } from '../../offline/saved/database.ts';
import { Button } from '../../ui/button.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { DoneIcon, DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import type { CourseView } from '../course/course-page.tsx';
import { removeCourse } from './remove-course.ts';
import { savePictures, saveTexts } from './save-course.ts';
import type { Stopped, Texts } from './save-course.ts';
import { messages } from './save-messages.ts';
import { standingOf } from './saving.ts';
import './save-panel.css';

interface SavePanelProps {
  readonly owner: string;
  readonly course: CourseView;
  /** The person has just asked for it. */
  readonly begin: boolean;
  readonly onRemoved: () => void;
}

type Step =
  | { readonly kind: 'looking' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'texts' | 'pictures'; readonly done: number; readonly total: number }
  | { readonly kind: 'asking'; readonly texts: Texts }
  | { readonly kind: 'stopped'; readonly why: Stopped };

/** Saving as it goes: texts, the question about the pictures, pictures. */
function useSaving({ owner, course, begin }: SavePanelProps) {
  const [saved, setSaved] = useState<SavedCourse>();
  const [step, setStep] = useState<Step>({ kind: 'looking' });
  const controller = useRef<AbortController | undefined>(undefined);

  function options(kind: 'texts' | 'pictures') {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    const progress = (done: number, total: number) => {
      if (!mine.signal.aborted) setStep({ kind, done, total });
    };
    return { owner, signal: mine.signal, progress };
  }

  async function pictures(texts: Texts): Promise<void> {
    const result = await savePictures(texts.saved, options('pictures'));
    if ('kind' in result) {
      setStep({ kind: 'stopped', why: result });
      return;
    }
    setSaved(result);
    setStep({ kind: 'idle' });
  }

  /** @param quietly without a question: the person asked for the course before */
  async function start(quietly: boolean): Promise<void> {
    // Asked for when there is something worth keeping; a browser may say no, and then keeps it as long as it has room.
    void navigator.storage?.persist?.().catch(() => false);
    const result = await saveTexts(course, options('texts'));
    setSaved(await savedCourse(owner, course.id).catch(() => undefined));
    if (result.kind !== 'texts') setStep({ kind: 'stopped', why: result });
    else if (quietly || result.pictureBytes + result.unmeasured === 0) await pictures(result);
    else setStep({ kind: 'asking', texts: result });
  }

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await savedCourse(owner, course.id).catch(() => undefined);
      if (gone) return;
      setSaved(found);
      setStep({ kind: 'idle' });
      // What has opened since the course was saved belongs to it without another question.
      const more =
        found?.savedAt !== undefined && standingOf(found, course) === 'unfinished' && online.peek();
      if (begin || more) void start(more);
    };
    void look();
    return () => {
      gone = true;
      controller.current?.abort();
    };
  }, [owner, course.id]);

  return { saved, step, start, pictures, stop: () => controller.current?.abort() };
}

function Why({ why }: { readonly why: Stopped }) {
  const t = messages();
  if (why.kind === 'cancelled') return null;
  return (
    <Notice tone="warning" live>
      <p>{why.kind === 'problem' ? problemText(why.problem) : t[why.kind]}</p>
      {why.kind === 'full' && (
        <p>
          <a href="/offline">{t.toOffline}</a>
        </p>
      )}
    </Notice>
  );
}

/** A course on this device: saving it, how it stands, and taking it off. */
export function SavePanel(props: SavePanelProps) {
  const t = messages();
  const { saved, step, start, pictures, stop } = useSaving(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (props.begin) heading.current?.focus({ preventScroll: true });
  }, []);
  const standing = saved && standingOf(saved, props.course);
  const working = step.kind === 'texts' || step.kind === 'pictures';

  async function remove(course: SavedCourse): Promise<void> {
    await removeCourse(course);
    toast(t.removed);
    props.onRemoved();
  }

  return (
    <section class="card" aria-labelledby="save-offline">
      <h2 class="course__panel-title" id="save-offline" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      {step.kind === 'looking' && <SkeletonText lines={1} />}
      {working && (
        <>
          <Progress
            percent={step.total === 0 ? 100 : (step.done / step.total) * 100}
            label={(step.kind === 'texts' ? t.reading : t.savingPictures)(step.done, step.total)}
          />
          <Button small onClick={stop}>
            {t.cancel}
          </Button>
        </>
      )}
      {step.kind === 'asking' && (
        <>
          <p>
            {t.picturesNext(
              formatBytes(step.texts.pictureBytes),
              formatBytes(step.texts.saved.bytes + step.texts.pictureBytes),
            )}
            {step.texts.unmeasured > 0 && ` ${t.unmeasured(step.texts.unmeasured)}`}
          </p>
          <Button wide emphasis="primary" icon={DownloadIcon} onClick={() => void pictures(step.texts)}>
            {t.savePictures(formatBytes(step.texts.pictureBytes))}
          </Button>
        </>
      )}
      {step.kind === 'stopped' && <Why why={step.why} />}
      {saved?.savedAt !== undefined && !working && (
        <p class="offline-saved">
          <DoneIcon />
          <span>
            {t.saved(formatDateTime(new Date(saved.savedAt).toISOString()), formatBytes(saved.bytes))}
          </span>
        </p>
      )}
      {(step.kind === 'idle' || step.kind === 'stopped') && standing && (
        <>
          {standing === 'unfinished' && <p>{t.unfinished}</p>}
          {standing === 'outdated' && <Notice tone="warning">{t.outdated}</Notice>}
          {standing === 'complete' && <p class="small quiet">{t.quizzes}</p>}
          {saved.closed > 0 && standing !== 'outdated' && <p class="small quiet">{t.closed(saved.closed)}</p>}
          <div class="row">
            {standing !== 'complete' && (
              <Button small onClick={() => void start(false)}>
                {standing === 'unfinished' ? t.goOn : t.again}
              </Button>
            )}
            <Button small emphasis="quiet" onClick={() => void remove(saved)}>
              {t.remove}
            </Button>
          </div>
        </>
      )}
      {step.kind === 'stopped' && !saved && (
        <Button small onClick={() => void start(false)}>
          {t.goOn}
        </Button>
      )}
    </section>
  );
}
