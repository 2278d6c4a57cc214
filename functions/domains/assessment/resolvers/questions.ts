import type { Context } from '../../../graphql/context.ts';
import type {
  AttemptQuestion,
  AttemptResponse,
  QuestionReview as ReviewType,
} from '../../../graphql/generated/types.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { moment } from '../../../graphql/scalars.ts';
import { contentOf, type AttemptContent, type ListedAttempt } from '../commands/index.ts';
import { countingOf, uncountedOf, type AnswerEntry, type SavedAnswer } from '../core/answers.ts';
import { slotId, type Attempt } from '../core/attempt.ts';
import { arrivalOfKept } from '../core/lateness.ts';
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
  { language, now }: Pick<Context, 'language' | 'now'>,
  listed: ListedAttempt,
): Promise<AttemptQuestion[] | null> {
  const content = await contentOf(listed);
  if (!content) return null;
  const { summary, settings, all } = listed;
  const { attempt, questions, answers } = content;
  const { questions: reviews } = reviewOf(
    attempt,
    questions,
    answers,
    reviewMoment(summary, all, settings, now),
  );
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
      fields:
        question.fields?.map(({ choices, ...field }) => ({ ...field, choices: choices?.slice() ?? null })) ??
        null,
      ...answersShown(content, shown, review),
      review: (review && presentReview(review, language)) ?? null,
    };
  });
}

interface Shown {
  readonly response: AttemptResponse | null;
  readonly lateResponse: AttemptResponse | null;
}

/**
 * The learner's own answers: while the attempt is open what was saved last; afterwards, as a part of the review, what
 * counts, or where nothing does what came too late, and a newer one that came late beside it.
 */
function answersShown(
  { attempt, answers }: AttemptContent,
  shown: PlayerQuestion,
  review: QuestionReview | undefined,
): Shown {
  const saved = answers.get(shown.slot);
  const counting = saved && countingOf(saved);
  const late = saved && uncountedOf(saved);
  const present = (response: PublicResponse | null | undefined, entry: AnswerEntry | null | undefined) =>
    response && saved && entry ? presentResponse(attempt, saved, response, entry) : null;
  if (attempt.state === 'IN_PROGRESS') {
    return { response: present(shown.answer?.response, late ?? counting), lateResponse: null };
  }
  const lateResponse = present(review?.lateResponse, late);
  return { response: present(review?.response, counting) ?? lateResponse, lateResponse };
}

function presentResponse(
  attempt: Attempt,
  saved: SavedAnswer,
  response: PublicResponse,
  entry: AnswerEntry,
): AttemptResponse {
  const kept = entry === saved.counted ? 'counted' : entry === saved.accepted ? 'accepted' : 'late';
  const common = {
    savedAt: moment(entry.savedAt),
    answeredAt: moment(entry.answeredAt),
    sequence: entry.sequence,
    late: kept === 'late',
    arrival: arrivalOfKept(attempt, entry, kept),
  };
  if ('choices' in response) return { ...common, choices: [...response.choices] };
  if ('matches' in response) return { ...common, matches: response.matches.map((pair) => ({ ...pair })) };
  if ('order' in response) return { ...common, order: [...response.order] };
  if ('fields' in response) return { ...common, fields: response.fields.map((given) => ({ ...given })) };
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
