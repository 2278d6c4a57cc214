import type { AnswerState } from '../../gql/graphql.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Pictures } from '../../markdown/pictures.tsx';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/notice.tsx';
import { GivenAnswer } from './given-answer.tsx';
import type { QuestionView } from './response.ts';
import { messages } from './result-messages.ts';

interface ReviewedQuestionProps {
  readonly question: QuestionView;
  readonly lang: string | undefined;
}

const states: Readonly<
  Record<
    AnswerState,
    { readonly tone: Tone; readonly text: 'correct' | 'partial' | 'incorrect' | 'unanswered' | 'invalid' }
  >
> = {
  CORRECT: { tone: 'success', text: 'correct' },
  PARTIAL: { tone: 'info', text: 'partial' },
  INCORRECT: { tone: 'warning', text: 'incorrect' },
  UNANSWERED: { tone: 'warning', text: 'unanswered' },
  INVALID: { tone: 'warning', text: 'invalid' },
};

function RightAnswer({ question, lang }: ReviewedQuestionProps) {
  const words = question.review?.rightAnswer ?? [];
  const items = words.map((source, place) => (
    <li key={place}>
      <Markdown source={source} lang={lang} compact />
    </li>
  ));
  if (words.length === 1) return <Markdown source={words[0] ?? ''} lang={lang} compact />;
  return question.kind === 'ORDERING' ? (
    <ol class="review__list review__list--ordered">{items}</ol>
  ) : (
    <ul class="review__list">{items}</ul>
  );
}

/** A question of an attempt that was handed in, with whatever the quiz lets its learner see about it by now. */
export function ReviewedQuestion({ question, lang }: ReviewedQuestionProps) {
  const t = messages();
  const { ordinal, response, lateResponse, review } = question;
  const lateWords = ({ arrival }: NonNullable<QuestionView['response']>) =>
    arrival === 'AFTER_HAND_IN' ? t.afterHandIn : t.late;
  const title = `review-${question.id}`;
  const state = review?.state ? states[review.state] : undefined;
  const rightAnswer = review?.rightAnswer ?? [];
  const feedback = review?.feedback ?? [];
  const answered = response !== null || review?.state === 'UNANSWERED';
  return (
    <section class="card review" aria-labelledby={title}>
      <div class="row row--apart">
        <div class="row">
          <h3 id={title}>{t.question(ordinal)}</h3>
          {state && <Badge tone={state.tone}>{t[state.text]}</Badge>}
        </div>
        {typeof review?.points === 'number' && (
          <span class="small quiet">
            {t.pointsOf(question.points, formatNumber(review.points), formatNumber(question.points))}
          </span>
        )}
      </div>
      <Pictures>
        <Markdown source={question.text} lang={lang} topLevel={4} enlargeLabel={t.enlarge} />
      </Pictures>
      {answered && (
        <div class="review__part">
          <h4>{t.yourAnswer}</h4>
          <GivenAnswer question={question} lang={lang} />
          {response?.late && <p class="small review__late">{lateWords(response)}</p>}
        </div>
      )}
      {lateResponse && !response?.late && (
        <div class="review__part">
          <h4>{t.lateAnswer}</h4>
          <GivenAnswer question={{ ...question, response: lateResponse, review: null }} lang={lang} />
          <p class="small review__late">{lateWords(lateResponse)}</p>
        </div>
      )}
      {rightAnswer.length > 0 && review?.state !== 'CORRECT' && (
        <div class="review__part">
          <h4>{t.rightAnswer}</h4>
          <RightAnswer question={question} lang={lang} />
        </div>
      )}
      {feedback.length > 0 && (
        <div class="review__part review__explanation">
          <h4>{t.explanation}</h4>
          {feedback.map((source, place) => (
            <Markdown key={place} source={source} lang={lang} topLevel={5} />
          ))}
        </div>
      )}
    </section>
  );
}
