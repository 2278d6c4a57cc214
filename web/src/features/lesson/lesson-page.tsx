import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { CourseDocument, LessonDocument } from '../../gql/graphql.ts';
import type { LessonQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOfContent, pick } from '../../i18n/messages.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Pictures } from '../../markdown/pictures.tsx';
import { outbox } from '../../offline/outbox/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ClockIcon, LockIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonPage, SkeletonText } from '../../ui/skeleton.tsx';
import { kindLabel } from '../course/kind-label.ts';
import { withDone } from '../course/progress-here.ts';
import { isDoneHere } from './done-here.ts';
import { LessonPager } from './lesson-pager.tsx';
import { LinkCard } from './link-card.tsx';
import { MarkDone } from './mark-done.tsx';
import { messages } from './messages.ts';
import './lesson.css';

/** A lesson as its page shows it. */
export type LessonView = NonNullable<LessonQuery['lesson']>;

const QuizIntro = deferred(
  () => import('../quiz/quiz-intro.tsx').then((module) => module.QuizIntro),
  () => <SkeletonText tall />,
);

// Most lessons are texts: what shows them comes while the lesson is asked for.
Markdown.preload();

/** Tells where the learner is, so that they can go on from here. */
function useOpened(lesson: LessonView): void {
  const active = lesson.course.myRun?.state === 'ACTIVE';
  useEffect(() => {
    // The place to resume is a convenience: a device that cannot keep it must not stop the reading.
    if (active) outbox.add({ type: 'lesson', lesson: lesson.id, kind: 'OPENED' }).catch(console.error);
  }, [lesson.id, active]);
}

function Content({ lesson }: { readonly lesson: LessonView }) {
  const lang = langOfContent(lesson.course.language);
  return (
    <div class="stack stack--wide">
      {lesson.body && (
        <Pictures>
          <Markdown source={lesson.body} lang={lang} enlargeLabel={messages().enlarge} />
        </Pictures>
      )}
      {lesson.url && lesson.kind !== 'TEXT' && <LinkCard url={lesson.url} video={lesson.kind === 'VIDEO'} />}
      {lesson.kind === 'QUIZ' && (
        <QuizIntro lessonId={lesson.id} active={lesson.course.myRun?.state === 'ACTIVE'} />
      )}
    </div>
  );
}

/** The progress in the run of a lesson that was kept: its course's page, kept too, knows what was done since. */
function KeptRunFoot({ lesson }: { readonly lesson: LessonView }) {
  const { data } = useQuery(CourseDocument, { id: lesson.course.id }, { kept: 'course' });
  const run = data?.course && withDone(data.course, isDoneHere).myRun;
  return <RunFoot lesson={{ ...lesson, course: { ...lesson.course, myRun: run ?? lesson.course.myRun } }} />;
}

function RunFoot({ lesson }: { readonly lesson: LessonView }) {
  const t = messages();
  const run = lesson.course.myRun;
  if (run?.state !== 'ACTIVE') return null;
  const label = t.progress(formatNumber(run.requiredDone), formatNumber(run.requiredTotal));
  return (
    <>
      {run.finishable && (
        <Notice tone="success" live>
          <p>{t.courseReady}</p>
          <div>
            <ButtonLink emphasis="primary" href={`/courses/${lesson.course.id}`}>
              {t.toFinish}
            </ButtonLink>
          </div>
        </Notice>
      )}
      <Progress percent={run.progressPercent} label={label} />
    </>
  );
}

function Closed({ lesson, enrolled }: { readonly lesson: LessonView; readonly enrolled: boolean }) {
  const t = messages();
  return (
    <EmptyState
      icon={LockIcon}
      title={enrolled ? t.lockedTitle : t.notEnrolledTitle}
      action={
        <ButtonLink emphasis="primary" href={`/courses/${lesson.course.id}`}>
          {t.toCourse}
        </ButtonLink>
      }
    >
      {enrolled ? t.lockedText : t.notEnrolledText}
    </EmptyState>
  );
}

function LessonContent({ lesson, kept }: { readonly lesson: LessonView; readonly kept: boolean }) {
  const t = messages();
  const { course } = lesson;
  useOpened(lesson);
  const run = course.myRun?.state;
  const enrolled = run === 'ACTIVE' || run === 'FINISHED';
  // The API gives the content to those enrolled whose turn it is.
  const withheld = lesson.kind !== 'QUIZ' && lesson.body === null && lesson.url === null;
  const closed = !enrolled || withheld;
  return (
    <article class="lesson">
      <PageHeader
        title={lesson.title}
        crumbs={[
          { href: '/courses', label: t.catalogue },
          { href: `/courses/${course.id}`, label: pick(course.title) },
        ]}
      >
        <p class="facts">
          <span>{kindLabel(lesson.kind)}</span>
          <span>
            <ClockIcon size={17} />
            {t.minutes(formatMinutes(lesson.minutes))}
          </span>
        </p>
      </PageHeader>
      {closed ? (
        <Closed lesson={lesson} enrolled={enrolled} />
      ) : (
        <>
          <Content lesson={lesson} />
          <footer class="lesson__foot">
            {run === 'ACTIVE' && lesson.kind !== 'QUIZ' && <MarkDone lesson={lesson} />}
            {kept ? <KeptRunFoot lesson={lesson} /> : <RunFoot lesson={lesson} />}
            <LessonPager lesson={lesson} />
          </footer>
        </>
      )}
    </article>
  );
}

/** One lesson, with the way on. */
export function LessonPage() {
  const id = useRoute().params['lessonId'] ?? '';
  const { data, problem, asOf, refetch } = useQuery(LessonDocument, { id }, { kept: 'lesson' });
  if (data?.lesson) return <LessonContent lesson={data.lesson} kept={asOf !== undefined} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}
