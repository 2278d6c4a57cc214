import { useEffect, useRef, useState } from 'preact/hooks';
import type { LessonKind, ReviewLessonFragment } from '../../gql/graphql.ts';
import { formatBytes, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Button } from '../../ui/button.tsx';
import {
  BackIcon,
  DocumentIcon,
  DoneIcon,
  NextIcon,
  QuizIcon,
  TextIcon,
  VideoIcon,
} from '../../ui/icons.tsx';
import type { Icon } from '../../ui/icons.tsx';
import { kindLabel } from '../course/kind-label.ts';
import { LinkCard } from '../lesson/link-card.tsx';
import { ReviewQuizView } from './review-quiz.tsx';
import { messages } from './review-messages.ts';
// The look of a lesson is that of the learner's page.
import '../lesson/lesson.css';

const kindIcons: Readonly<Record<LessonKind, Icon>> = {
  TEXT: TextIcon,
  VIDEO: VideoIcon,
  DOCUMENT: DocumentIcon,
  QUIZ: QuizIcon,
};

interface ReviewLessonsProps {
  readonly lessons: readonly ReviewLessonFragment[];
  /** The language of the content, when it is not that of the page. */
  readonly lang: string | undefined;
}

function Lesson({
  lesson,
  lang,
}: {
  readonly lesson: ReviewLessonFragment;
  readonly lang: string | undefined;
}) {
  return (
    <div class="stack stack--wide">
      {lesson.body && <Markdown source={lesson.body} lang={lang} topLevel={3} />}
      {lesson.url && lesson.kind !== 'TEXT' && <LinkCard url={lesson.url} video={lesson.kind === 'VIDEO'} />}
      {lesson.quiz && <ReviewQuizView key={lesson.externalId} quiz={lesson.quiz} lang={lang} />}
    </div>
  );
}

/** The lessons of a version one at a time, as a learner sees them, beside the list of all. */
export function ReviewLessons({ lessons, lang }: ReviewLessonsProps) {
  const t = messages();
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([0]));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const lesson = lessons[at];

  function go(next: number): void {
    moved.current = true;
    setAt(next);
    setOpened(new Set([...opened, next]));
  }

  useEffect(() => {
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [at]);

  if (!lesson) return null;
  const last = lessons.length - 1;
  return (
    <div class="columns columns--first-beside review">
      <nav class="stack stack--tight review__list" aria-label={t.lessons}>
        <p class="small quiet" role="status">
          {t.opened(formatNumber(opened.size), formatNumber(lessons.length))}
        </p>
        <ol class="review__lessons">
          {lessons.map(({ externalId, kind, title, minutes }, index) => {
            const Symbol = opened.has(index) ? DoneIcon : kindIcons[kind];
            return (
              <li key={externalId}>
                <button
                  type="button"
                  class="review__lesson"
                  aria-current={index === at ? 'true' : undefined}
                  onClick={() => go(index)}
                >
                  <Symbol />
                  <span class="review__lesson-title">
                    <span lang={lang}>{title}</span>
                    <span class="review__lesson-meta">
                      {kindLabel(kind)} · {formatMinutes(minutes)}
                      {opened.has(index) && <span class="visually-hidden"> · {t.wasOpened}</span>}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <article class="stack review__content" aria-labelledby="lesson">
        <p class="eyebrow">{t.position(formatNumber(at + 1), formatNumber(lessons.length))}</p>
        <h2 id="lesson" ref={heading} tabIndex={-1} lang={lang}>
          {lesson.title}
        </h2>
        <p class="facts">
          <span>{kindLabel(lesson.kind)}</span>
          <span>{formatMinutes(lesson.minutes)}</span>
          <span>{formatBytes(lesson.bytes)}</span>
        </p>
        <Lesson lesson={lesson} lang={lang} />
        <div class="row row--apart review__pager">
          <Button icon={BackIcon} disabled={at === 0} onClick={() => go(at - 1)}>
            {t.before}
          </Button>
          <Button iconAfter={NextIcon} disabled={at === last} onClick={() => go(at + 1)}>
            {t.after}
          </Button>
        </div>
      </article>
    </div>
  );
}
