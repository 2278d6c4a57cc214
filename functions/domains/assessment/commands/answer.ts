import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { recordAnswer } from '../core/answers.ts';
import type { Arrival } from '../core/lateness.ts';
import { MESSAGES } from '../core/messages.ts';
import { normaliseResponse } from '../core/question-types/index.ts';
import { INVALID_RESPONSES, type PublicResponse } from '../core/responses.ts';
import { answerWrites, forgetForAnswer, readForAnswer } from '../repository/answers.ts';
import { fitsAnItem } from '../repository/packed-answer.ts';
import type { AttemptRef } from '../repository/shapes.ts';
import type { Neighbours } from './neighbours.ts';
import { ownAttempt } from './own-attempt.ts';

/** An answer as the learner's device sends it. */
export interface AnswerInput {
  readonly ref: AttemptRef;
  /** The question's id within the attempt. */
  readonly questionId: string;
  readonly response: PublicResponse;
  /** Its place in the order in which the device made its answers to this attempt, from 1. */
  readonly sequence: number;
  /** When it was given by the device's clock, ms since the epoch; nothing is decided by it. */
  readonly answeredAt: number;
}

/** What became of an answer that is kept, itself or a newer one in its place. */
export interface Kept {
  readonly arrival: Arrival;
  /** Whether the newest answer came after the end, and does not count without a decision of the agency. */
  readonly late: boolean;
}

/** The most characters of the id of a question in an attempt; the ids that are given out have a few. */
const MOST_OF_AN_ID = 64;

/**
 * Saves an answer: one write of two small items. An older answer never replaces a newer one, and sending one again
 * changes nothing; both are told as saved. What comes after the deadline or the hand-in is kept as late. Refuses what the
 * question cannot have as an answer, an attempt that was reset, and what is not the caller's own.
 */
export async function answerAttempt(
  { readQuestions }: Pick<Neighbours, 'readQuestions'>,
  scope: Scope,
  input: AnswerInput,
): Promise<Outcome<Kept>> {
  const { questionId, sequence, answeredAt } = input;
  const own = await ownAttempt(scope, input.ref);
  if (!own.ok) return own;
  const ref = own.value;
  if (!Number.isInteger(sequence) || sequence < 1) return refused('INVALID', MESSAGES.SEQUENCE, ['sequence']);
  // The table takes no such key; nobody drew such a question.
  if (questionId.length > MOST_OF_AN_ID)
    return refused('NOT_FOUND', MESSAGES.QUESTION_NOT_FOUND, ['question']);
  return untilWritten<Kept>(scope, async (fresh) => {
    const stored = await readForAnswer(fresh, ref, questionId);
    if (!stored) return refused('NOT_FOUND', MESSAGES.ATTEMPT_NOT_FOUND, ['attempt']);
    const drawn = stored.slot === null ? undefined : stored.attempt.questions[stored.slot];
    const questions = drawn
      ? await readQuestions(fresh, ref.moduleId, stored.quizHash, stored.attempt.questions.length)
      : [];
    const question = questions.find(({ externalId }) => externalId === drawn?.externalId);
    if (!drawn || !question) return refused('NOT_FOUND', MESSAGES.QUESTION_NOT_FOUND, ['question']);

    const normalised = normaliseResponse(question, drawn.draw, input.response);
    if ('invalid' in normalised) {
      return refused('INVALID', INVALID_RESPONSES[normalised.invalid], ['response']);
    }
    const { response } = normalised;
    if (!fitsAnItem(response)) return refused('INVALID', INVALID_RESPONSES.TEXT_TOO_RICH, ['response']);
    const entry = { response, sequence, savedAt: scope.now, answeredAt };
    const outcome = recordAnswer(stored.attempt, stored.response.answer, entry);
    if (outcome.outcome === 'REFUSED') {
      return refused('WRONG_STATE', MESSAGES[outcome.code], ['attempt']);
    }
    const { late, arrival, answer } = outcome;
    if (outcome.outcome === 'SUPERSEDED') return done({ late, arrival });
    const result = await scope.services.table.transact(
      answerWrites(ref, questionId, answer, { stored: stored.response, late }),
    );
    forgetForAnswer(scope, ref, questionId);
    return result.ok ? done({ late, arrival }) : undefined;
  });
}
