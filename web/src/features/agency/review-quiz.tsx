import { useState } from 'preact/hooks';
import type { QuestionKind, ReviewLessonFragment } from '../../gql/graphql.ts';
import { formatMinutes, formatNumber, formatPercent } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { messages } from './review-messages.ts';

type ReviewQuiz = NonNullable<ReviewLessonFragment['quiz']>;
type Question = ReviewQuiz['questions'][number];

/** Kinds whose answers are what a learner types or a word of ours: `*` there is no Markdown. */
const plainAnswers: readonly QuestionKind[] = ['NUMERIC', 'SHORT_TEXT', 'TRUE_FALSE'];

/** Kinds whose answers are shown to learners, too. */
const choiceKinds: readonly QuestionKind[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE'];

/** The choices as a learner has them before answering: without what is right about them. */
function Choices({ question, lang }: { readonly question: Question; readonly lang: string | undefined }) {
  return (
    <ul class="review__answers">
      {question.answers.map((answer, index) => (
        <li key={index} class="review__answer" lang={lang}>
          <Markdown compact source={answer.text} />
        </li>
      ))}
    </ul>
  );
}

function Worth({ percent }: { readonly percent: number }) {
  const t = messages();
  if (percent >= 100) return <Badge tone="success">{t.right}</Badge>;
  if (percent === 0) return <Badge>{t.wrong}</Badge>;
  return percent > 0 ? (
    <Badge tone="info">{t.partly(formatPercent(percent))}</Badge>
  ) : (
    <Badge tone="warning">{t.costs(formatPercent(-percent))}</Badge>
  );
}

function Key({ question, lang }: { readonly question: Question; readonly lang: string | undefined }) {
  const t = messages();
  const plain = plainAnswers.includes(question.kind);
  return (
    <div class="stack stack--tight">
      <p class="eyebrow">{t.key}</p>
      <ul class="review__answers">
        {question.answers.map((answer, index) => (
          <li key={index} class="review__answer">
            <div class="review__answer-text" lang={lang}>
              {plain ? answer.text : <Markdown compact source={answer.text} />}
            </div>
            <Worth percent={answer.percent} />
            {answer.feedback && (
              <div class="review__answer-feedback small quiet" lang={lang}>
                <Markdown compact source={answer.feedback} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {question.feedback && (
        <>
          <p class="eyebrow">{t.feedback}</p>
          <Markdown compact source={question.feedback} lang={lang} />
        </>
      )}
    </div>
  );
}

interface ReviewQuizProps {
  /** The address of what came of it. */
  readonly results: string;
  readonly quiz: ReviewQuiz;
  readonly lang: string | undefined;
}

/** A quiz with its settings and questions; the keys as far as the API gives them. */
export function ReviewQuizView({ quiz, lang, results }: ReviewQuizProps) {
  const t = messages();
  const [keys, setKeys] = useState(true);
  const { attemptsAllowed, timeLimitMinutes, questions } = quiz;
  return (
    <div class="stack">
      <p class="facts">
        <span>{t.passPercent(formatPercent(quiz.passPercent))}</span>
        <span>
          {attemptsAllowed === 0 ? t.noLimit : t.attempts(attemptsAllowed, formatNumber(attemptsAllowed))}
        </span>
        <span>{timeLimitMinutes ? t.timeLimit(formatMinutes(timeLimitMinutes)) : t.noTimeLimit}</span>
        {quiz.shuffleQuestions && <span>{t.shuffled}</span>}
        <a href={results}>{t.results}</a>
      </p>
      {questions.some(({ answers }) => answers.length > 0) && (
        <Checkbox label={t.keys} checked={keys} onChange={setKeys} />
      )}
      <ol class="stack">
        {questions.map((question, index) => (
          <li key={question.externalId} class="card">
            <h3>{t.question(formatNumber(index + 1))}</h3>
            <p class="facts">
              <span>{t[question.kind]}</span>
              <span>{t.points(question.points, formatNumber(question.points))}</span>
            </p>
            <Markdown compact source={question.text} lang={lang} />
            {keys && question.answers.length > 0 && <Key question={question} lang={lang} />}
            {!keys && choiceKinds.includes(question.kind) && <Choices question={question} lang={lang} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
