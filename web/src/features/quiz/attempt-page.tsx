import { useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { LessonDocument } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { language } from '../../i18n/language.ts';
import { pick } from '../../i18n/messages.ts';
import { outbox } from '../../offline/outbox/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { QuizIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { Crumb } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import type { LessonView } from '../lesson/lesson-page.tsx';
import { HandedIn } from './handed-in.tsx';
import { messages } from './messages.ts';
import { OpenAttempt } from './open-attempt.tsx';
import { Result } from './result.tsx';
import { submitsIn } from './use-answers.ts';
import { useAttempt } from './use-attempt.ts';
import './quiz.css';

interface AttemptProps {
  /** The global id of the attempt. */
  readonly id: string;
  /** The lesson it belongs to, where the page knows it. */
  readonly lesson: LessonView | undefined;
}

function crumbsTo(lesson: LessonView | undefined): readonly Crumb[] {
  const courses = { href: '/courses', label: messages().catalogue };
  if (!lesson) return [courses];
  const course = `/courses/${lesson.course.id}`;
  return [
    courses,
    { href: course, label: pick(lesson.course.title) },
    { href: `${course}/lessons/${lesson.id}`, label: lesson.title },
  ];
}

function Attempt({ id, lesson }: AttemptProps) {
  const t = messages();
  const { attempt, problem, handedIn, load } = useAttempt(id);
  const wasOpen = useRef(false);
  if (!attempt) {
    if (problem) return <ErrorState problem={problem} retry={() => void load()} />;
    return attempt === null ? <NotFound /> : <SkeletonPage />;
  }
  const { ordinal, state } = attempt;
  const questions = attempt.questions ?? [];
  const own = lesson?.course.language.toLowerCase();
  const lang = own === language.value ? undefined : own;
  const submitted = submitsIn(outbox.entries.value, id).some(({ refusal }) => refusal === null);
  if (state === 'IN_PROGRESS') wasOpen.current = true;
  const back = lesson ? (
    <ButtonLink emphasis="primary" href={`/courses/${lesson.course.id}/lessons/${lesson.id}`}>
      {t.toLesson}
    </ButtonLink>
  ) : (
    <ButtonLink href="/courses">{t.toCourses}</ButtonLink>
  );

  function content() {
    if (!attempt) return null;
    if (state === 'VOIDED') {
      return (
        <EmptyState icon={QuizIcon} title={t.voidedTitle} action={back}>
          {t.voidedText}
        </EmptyState>
      );
    }
    if (state === 'SUBMITTED') {
      return <Result attempt={attempt} lesson={lesson} lang={lang} takeFocus={wasOpen.current} />;
    }
    if (handedIn && problem) return <ErrorState problem={problem} retry={() => void load()} />;
    if (submitted || handedIn) return <HandedIn />;
    if (questions.length === 0) {
      return (
        <EmptyState icon={QuizIcon} title={t.noQuestionsTitle} action={back}>
          {t.noQuestionsText}
        </EmptyState>
      );
    }
    return <OpenAttempt attempt={attempt} questions={questions} lang={lang} load={load} />;
  }

  return (
    <article class="quiz">
      <PageHeader title={t.title(ordinal)} crumbs={crumbsTo(lesson)} />
      {content()}
    </article>
  );
}

function AttemptOfLesson({ id, lessonId }: { readonly id: string; readonly lessonId: string }) {
  // Only for the way back and on: the attempt does not wait for it.
  const { data } = useQuery(LessonDocument, { id: lessonId });
  return <Attempt id={id} lesson={data?.lesson ?? undefined} />;
}

/** One attempt at a quiz: to answer, or to look back at. */
export function AttemptPage() {
  const id = useRoute().params['attemptId'] ?? '';
  const lessonId = useLocation().query['lesson'];
  // A new attempt begins with nothing of the one before.
  return lessonId ? (
    <AttemptOfLesson key={id} id={id} lessonId={lessonId} />
  ) : (
    <Attempt key={id} id={id} lesson={undefined} />
  );
}
