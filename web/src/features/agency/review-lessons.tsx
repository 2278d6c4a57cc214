import { useEffect, useRef, useState } from 'preact/hooks';
import { ReviewedLessonDocument } from '../../gql/graphql.ts';
import type { LessonKind, ReviewOutlineFragment } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatBytes, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
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
import { SkeletonText } from '../../ui/skeleton.tsx';
import { kindLabel } from '../course/kind-label.ts';
import { LinkCard } from '../lesson/link-card.tsx';
import { statisticsHref } from '../statistics/href.ts';
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
  /** The global id of the version. */
  readonly version: string;
  readonly lessons: readonly ReviewOutlineFragment[];
  /** The language of the content, when it is not that of the page. */
  readonly lang: string | undefined;
}

interface ContentProps extends Pick<ReviewLessonsProps, 'version' | 'lang'> {
  readonly lesson: ReviewOutlineFragment;
}

/** The content of one lesson, loaded when it is opened: that of a whole module may be larger than an answer can be. */
function Content({ version, lesson, lang }: ContentProps) {
  const { kind, externalId } = lesson;
  const { data, problem, refetch } = useQuery(ReviewedLessonDocument, { version, lesson: externalId });
  const found = data?.node?.__typename === 'ModuleVersion' ? data.node.lesson : undefined;
  if (!data && problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <SkeletonText lines={8} />;
  if (!found) return <p class="quiet">{messages().contentGone}</p>;
  return (
    <div class="stack stack--wide">
      {found.body && <Markdown source={found.body} lang={lang} topLevel={3} />}
      {found.url && kind !== 'TEXT' && <LinkCard url={found.url} video={kind === 'VIDEO'} />}
      {found.quiz && (
        <ReviewQuizView quiz={found.quiz} lang={lang} results={statisticsHref(version, externalId)} />
      )}
    </div>
  );
}

/** The lessons of a version one at a time, as a learner sees them, beside the list of all. */
export function ReviewLessons({ version, lessons, lang }: ReviewLessonsProps) {
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
        <Content key={lesson.externalId} version={version} lesson={lesson} lang={lang} />
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
