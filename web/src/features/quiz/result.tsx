import { useEffect, useRef } from 'preact/hooks';
import { LessonDocument, QuizIntroDocument } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDateTime, formatNumber, formatPercent } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { DoneIcon, InfoIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NextSteps } from './next-steps.tsx';
import type { AttemptView } from './response.ts';
import { messages } from './result-messages.ts';
import { ReviewedQuestion } from './reviewed-question.tsx';

interface ResultProps {
  readonly attempt: AttemptView;
  /** The language of the questions, when it is not that of the page. */
  readonly lang: string | undefined;
  /** The person has just handed in: the result takes the focus. */
  readonly takeFocus: boolean;
}

function Score({
  attempt,
  lang,
  takeFocus,
  passPercent,
}: ResultProps & { readonly passPercent?: number | undefined }) {
  const t = messages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const { passed, percent, points, maxPoints, submittedAt } = attempt;
  const Symbol = passed ? DoneIcon : InfoIcon;
  return (
    <div class={passed ? 'score score--passed' : 'score'}>
      <Symbol size={36} />
      <div class="score__text">
        <h2 class="score__title" ref={heading} tabIndex={-1}>
          {passed ? t.passed : t.notPassed}
          {percent !== null && <span class="score__percent tabular"> {formatPercent(percent, 2)}</span>}
        </h2>
        <p class="facts">
          {points !== null ? (
            <span>{t.pointsOf(maxPoints, formatNumber(points), formatNumber(maxPoints))}</span>
          ) : (
            <span>{t.withheld}</span>
          )}
          {passPercent !== undefined && <span>{t.passFrom(formatPercent(passPercent))}</span>}
          {submittedAt !== null && <span>{t.handedIn(formatDateTime(submittedAt))}</span>}
        </p>
        {attempt.overallFeedback && (
          <Markdown source={attempt.overallFeedback} lang={lang} topLevel={3} compact />
        )}
      </div>
    </div>
  );
}

function ResultOfLesson({ attempt, lang, takeFocus, lessonId }: ResultProps & { readonly lessonId: string }) {
  const { data: intro } = useQuery(QuizIntroDocument, { lesson: lessonId }, { kept: 'quiz' });
  const { data: page } = useQuery(LessonDocument, { id: lessonId }, { kept: 'lesson' });
  const quiz = intro?.lesson?.quiz ?? undefined;
  return (
    <>
      <Score attempt={attempt} lang={lang} takeFocus={takeFocus} passPercent={quiz?.passPercent} />
      {page?.lesson && <NextSteps passed={attempt.passed === true} lesson={page.lesson} quiz={quiz} />}
    </>
  );
}

/** An attempt that was handed in: its result, what to do next, and its questions as far as the quiz shows them. */
export function Result(props: ResultProps) {
  const t = messages();
  const { attempt, lang, takeFocus } = props;
  const questions = attempt.questions ?? [];
  const { endedBy, lateState, lateAnswers } = attempt;
  const shown = questions.some(({ response, review }) => response !== null || review !== null);
  return (
    <div class="result">
      {attempt.lesson ? (
        <ResultOfLesson {...props} lessonId={attempt.lesson.id} />
      ) : (
        <Score attempt={attempt} lang={lang} takeFocus={takeFocus} />
      )}
      {endedBy === 'DEADLINE' && <p class="quiet">{t.ended}</p>}
      {lateState !== null && lateState !== 'NONE' && (
        <Notice tone={lateState === 'ACCEPTED' ? 'info' : 'warning'}>
          <p>{lateState === 'ACCEPTED' ? t.ACCEPTED : t[lateState](lateAnswers ?? 0)}</p>
        </Notice>
      )}
      <h2>{t.review}</h2>
      {shown ? (
        questions.map((question) => <ReviewedQuestion key={question.id} question={question} lang={lang} />)
      ) : (
        <Notice>{t.hidden}</Notice>
      )}
    </div>
  );
}
