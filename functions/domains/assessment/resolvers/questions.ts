import type { Context } from '../../../graphql/context.ts';
import type {
  AttemptQuestion,
  AttemptResponse,
  QuestionReview as ReviewType,
} from '../../../graphql/generated/types.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { moment } from '../../../graphql/scalars.ts';
import { contentOf, type ListedAttempt } from '../commands/index.ts';
import type { SavedAnswer } from '../core/answers.ts';
import { slotId } from '../core/attempt.ts';
import { pointsOf } from '../core/marks.ts';
import type { PublicResponse } from '../core/responses.ts';
import {
  playerView,
  reviewMoment,
  reviewOf,
  type PlayerQuestion,
  type QuestionReview,
} from '../core/review.ts';

/**
 * The questions of an attempt as its learner may see them at this moment. Every field is taken from a view of the core
 * by name, so nothing else of a question can leave the server. Null in lists.
 */
export async function presentQuestions(
  { language }: Pick<Context, 'language'>,
  listed: ListedAttempt,
): Promise<AttemptQuestion[] | null> {
  const content = await contentOf(listed);
  if (!content) return null;
  const { summary, settings, all } = listed;
  const { attempt, questions, answers } = content;
  const { questions: reviews } = reviewOf(attempt, questions, answers, reviewMoment(summary, all, settings));
  const reviewed = new Map(reviews.map((review) => [review.slot, review]));
  return playerView(attempt, questions, answers).map((shown) => {
    const review = reviewed.get(shown.slot);
    const { question, slot } = shown;
    return {
      id: slotId(slot),
      ordinal: slot + 1,
      kind: question.kind,
      text: question.text,
      points: question.points,
      choices: question.choices?.slice() ?? null,
      unit: question.unit ?? null,
      prompts: question.prompts?.slice() ?? null,
      options: question.options?.slice() ?? null,
      items: question.items?.slice() ?? null,
      response:
        summary.state === 'IN_PROGRESS'
          ? playedResponse(shown)
          : ((review && reviewedResponse(review, answers.get(slot))) ?? null),
      review: (review && presentReview(review, language)) ?? null,
    };
  });
}

/** While the attempt is open, its learner sees what was saved last. */
function playedResponse({ answer }: PlayerQuestion): AttemptResponse | null {
  return answer?.response ? presentResponse(answer.response, answer.savedAt, answer.late) : null;
}

/** Afterwards the answer is a part of the review: what counted, or what came too late where nothing counted. */
function reviewedResponse(review: QuestionReview, saved: SavedAnswer | undefined): AttemptResponse | null {
  if (review.response && saved?.counted)
    return presentResponse(review.response, saved.counted.savedAt, false);
  if (review.lateResponse && saved?.late)
    return presentResponse(review.lateResponse, saved.late.savedAt, true);
  return null;
}

function presentResponse(response: PublicResponse, savedAt: number, late: boolean): AttemptResponse {
  const common = { savedAt: moment(savedAt), late };
  if ('choices' in response) return { ...common, choices: [...response.choices] };
  if ('matches' in response) return { ...common, matches: response.matches.map((pair) => ({ ...pair })) };
  if ('order' in response) return { ...common, order: [...response.order] };
  return { ...common, ...response };
}

/** Null while the quiz shows nothing about the answer. */
function presentReview(review: QuestionReview, language: Context['language']): ReviewType | null {
  const { correctness, marks, feedback, rightAnswer } = review;
  if (!correctness && !marks && !feedback && rightAnswer === undefined) return null;
  return {
    state: correctness?.state ?? null,
    points: marks ? pointsOf(marks.marks) : null,
    feedback: feedback?.slice() ?? null,
    rightAnswer: rightAnswer?.words.map((words) => inLanguage({ language }, words)) ?? null,
    options: correctness?.options.map((option) => ({ ...option })) ?? null,
  };
}
