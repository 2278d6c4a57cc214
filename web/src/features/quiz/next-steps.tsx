import type { QuizIntroQuery } from '../../gql/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import type { LessonView } from '../lesson/lesson-page.tsx';
import { messages } from './result-messages.ts';

type Quiz = NonNullable<NonNullable<QuizIntroQuery['lesson']>['quiz']>;

interface NextStepsProps {
  readonly passed: boolean;
  readonly lesson: LessonView;
  /** The quiz, once it is known. */
  readonly quiz: Quiz | undefined;
}

/** What to do after a result: finish the course, go on, try again, read again, or ask the agency. */
export function NextSteps({ passed, lesson, quiz }: NextStepsProps) {
  const t = messages();
  const { course, previous, next } = lesson;
  const base = `/courses/${course.id}`;
  const quizPage = `${base}/lessons/${lesson.id}`;
  const run = course.myRun;
  const finishable = run?.state === 'ACTIVE' && run.finishable;
  // An earlier attempt may have passed where this one did not.
  const done = passed || quiz?.passed === true;
  const left = quiz?.attemptsLeft;
  return (
    <section class="card" aria-labelledby="next-steps">
      <h2 class="result__heading" id="next-steps">
        {t.next}
      </h2>
      {done ? (
        <>
          <p>{finishable ? t.finishText : t.passedText}</p>
          <div class="row">
            {finishable && (
              <ButtonLink emphasis="primary" href={base}>
                {t.toFinish}
              </ButtonLink>
            )}
            {next && (
              <ButtonLink emphasis={finishable ? 'secondary' : 'primary'} href={`${base}/lessons/${next.id}`}>
                {t.toNext(next.title)}
              </ButtonLink>
            )}
            {!finishable && <ButtonLink href={base}>{t.toCourse}</ButtonLink>}
          </div>
        </>
      ) : (
        <>
          <p>
            {left === 0 ? t.used : t.againText}
            {typeof left === 'number' && left > 0 && ` ${t.againLeft(left)}`}
          </p>
          <div class="row">
            {quiz && left !== 0 && run?.state === 'ACTIVE' && (
              // To the page of the quiz: a clock must not start before the person is ready.
              <ButtonLink emphasis="primary" href={quizPage}>
                {t.again}
              </ButtonLink>
            )}
            {previous && (
              <ButtonLink href={`${base}/lessons/${previous.id}`}>{t.reread(previous.title)}</ButtonLink>
            )}
            <ButtonLink href={base}>{t.toCourse}</ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
