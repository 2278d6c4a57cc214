import { useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { langOfContent, pick } from '../../i18n/messages.ts';
import { Markdown } from '../../markdown/index.tsx';
import { outbox } from '../../offline/outbox/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { QuizIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { Crumb } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { HandedIn } from './handed-in.tsx';
import { messages } from './messages.ts';
import { OpenAttempt } from './open-attempt.tsx';
import type { AttemptView } from './response.ts';
import { Result } from './result.tsx';
import { submitsIn } from './use-answers.ts';
import { useAttempt } from './use-attempt.ts';
import './quiz.css';

// Questions are texts: what shows them comes while they are asked for, so that no answer moves under a finger.
Markdown.preload();

/** The way back from an attempt, as far as it is known. */
function crumbsTo({ course, lesson }: AttemptView): readonly Crumb[] {
  const crumbs: Crumb[] = [{ href: '/courses', label: messages().catalogue }];
  if (!course) return crumbs;
  const page = `/courses/${course.id}`;
  crumbs.push({ href: page, label: pick(course.title) });
  if (lesson) crumbs.push({ href: `${page}/lessons/${lesson.id}`, label: lesson.title });
  return crumbs;
}

function Attempt({ id }: { readonly id: string }) {
  const t = messages();
  const { attempt, problem, handedIn, load } = useAttempt(id);
  const wasOpen = useRef(false);
  if (!attempt) {
    if (problem) return <ErrorState problem={problem} retry={() => void load()} />;
    return attempt === null ? <NotFound /> : <SkeletonPage />;
  }
  const { ordinal, state, lesson, course } = attempt;
  const questions = attempt.questions ?? [];
  const lang = course ? langOfContent(course.language) : undefined;
  const submitted = submitsIn(outbox.entries.value, id).some(({ refusal }) => refusal === null);
  if (state === 'IN_PROGRESS') wasOpen.current = true;
  const back =
    lesson && course ? (
      <ButtonLink emphasis="primary" href={`/courses/${course.id}/lessons/${lesson.id}`}>
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
      return <Result attempt={attempt} lang={lang} takeFocus={wasOpen.current} />;
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
      <PageHeader title={t.title(ordinal)} crumbs={crumbsTo(attempt)} />
      {content()}
    </article>
  );
}

/** One attempt at a quiz: to answer, or to look back at. */
export function AttemptPage() {
  const id = useRoute().params['attemptId'] ?? '';
  // A new attempt begins with nothing of the one before.
  return <Attempt key={id} id={id} />;
}
