import { isAgency } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { onceUnder } from '../../../platform/once.ts';
import { refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import type { RosterEntry } from '../../learning/commands/index.ts';
import { uncountedOf, type AnswerEntry } from '../core/answers.ts';
import { acceptLate, allowsDecision, LATE_TRANSITIONS, type LateState } from '../core/lateness.ts';
import { MESSAGES } from '../core/messages.ts';
import { acceptedWrite } from '../repository/accepted.ts';
import {
  forgetRecord,
  readAttempt,
  readRecord,
  stateWrite,
  summaryWrite,
  type StoredAttempt,
} from '../repository/attempts.ts';
import type { AttemptRef, AttemptSummary } from '../repository/shapes.ts';
import { endAttempt, replaced } from './hand-in.ts';
import type { Neighbours } from './neighbours.ts';
import { isDue } from './read.ts';
import { gradedSummary, isPassed } from './summary.ts';

/** What the agency decides about the late answers to an attempt, and why. */
export interface LateDecision {
  readonly accept: boolean;
  readonly reason: string;
  /** Under which it is done once: sent again, it never covers answers that came after the decision. */
  readonly idempotencyKey: string;
}

/**
 * Lets the late answers that came so far count, or leaves the result without them. Accepting grades the attempt anew by
 * the newest answer to each question, as if the network had never gone; the attempt's end, the quiz's record, the progress
 * of the run when the quiz is passed by it, and the decision on the agency's list are one transaction. What was passed
 * before stays passed, and a finished run stays as it was finished. What comes after the decision is late again.
 */
export async function decideLateAnswers(
  neighbours: Neighbours,
  scope: Scope,
  ref: AttemptRef,
  order: LateDecision,
): Promise<Outcome<RosterEntry>> {
  if (!isAgency(scope)) return notFound();
  const reason = checkReason(order.reason);
  if (!reason.ok) return reason;
  const input = { ref, accept: order.accept, reason: reason.value };
  const once = onceUnder(scope, 'attemptLateAnswersDecide', order.idempotencyKey, input);
  if (!once.ok) return once;
  const decision = order.accept ? 'ACCEPT' : 'DECLINE';
  return untilWritten<RosterEntry>(scope, async (fresh) => {
    const [isDone, stored, run] = await Promise.all([
      once.value.isDone(fresh),
      readAttempt(fresh, ref),
      neighbours.findRun(fresh, { personId: ref.personId, courseId: ref.courseId, number: ref.run }),
    ]);
    if (!isDone.ok) return isDone;
    if (!stored || !run) return notFound();
    if (isDone.value) return neighbours.entryOf(fresh, run);
    if (isDue(stored, fresh.now)) {
      await endAttempt(neighbours, fresh, ref, 'DEADLINE');
      return undefined;
    }
    const { state } = stored;
    if (state.state !== 'SUBMITTED' || !allowsDecision(state.lateState, decision)) {
      return refused('WRONG_STATE', MESSAGES.NOTHING_LATE, ['attempt']);
    }
    const lateState = LATE_TRANSITIONS[decision].to;
    const { writes, progressed } = order.accept
      ? await accepting(neighbours, fresh, ref, stored, lateState)
      : { writes: [stateWrite(ref, state, { ...state, lateState })], progressed: undefined };
    const decided = await fresh.services.table.transact([
      ...writes,
      ...neighbours.lateDecisionWrites(fresh, run, {
        ref,
        state: lateState,
        reason: reason.value,
        progressed,
      }),
      ...once.value.writes,
    ]);
    forgetRecord(scope, ref);
    neighbours.forgetRun(scope, ref);
    return decided.ok ? neighbours.entryOf(fresh, run) : undefined;
  });
}

const notFound = () => refused('NOT_FOUND', MESSAGES.ATTEMPT_NOT_FOUND, ['attempt']);

/** What accepting writes of the attempt and, when the quiz is passed, of its run, which is answered as it is then. */
async function accepting(
  { readQuestions, quizPassedWrites }: Neighbours,
  scope: Scope,
  ref: AttemptRef,
  stored: StoredAttempt,
  lateState: LateState,
) {
  const { attempt, quizHash, courseVersion, state, acceptedRevision } = stored;
  const [record, questions, pass] = await Promise.all([
    readRecord(scope, ref),
    readQuestions(scope, ref.moduleId, quizHash, attempt.questions.length),
    quizPassedWrites(scope, ref, courseVersion, scope.now),
  ]);
  const answers = acceptLate(stored.answers);
  const summary = {
    ...gradedSummary(stored, questions, answers),
    ...(isPassed(attempt.settings, record.attempts) && { passedBefore: true as const }),
  };
  const passed = isPassed(attempt.settings, replaced(record, summary));
  const writes = [
    stateWrite(ref, state, { ...state, ...summary, lateState }),
    summaryWrite(ref, summary, record),
    acceptedWrite(ref, answers, acceptedRevision),
    ...(passed ? pass.writes : []),
  ];
  return { writes, progressed: passed && pass.writes.length > 0 ? pass.after : undefined };
}

/** An attempt with answers that came late, as the agency decides about it: when and how much, and not what they say. */
export interface LateAttempt {
  readonly ref: AttemptRef;
  readonly courseVersion: number;
  readonly summary: AttemptSummary;
  readonly lateState: LateState;
  /** The late answers that do not count, in the order in which they came. */
  readonly late: readonly AnswerEntry[];
}

/** The facts of an attempt with late answers; undefined when there is none, or for anybody but the agency. One query. */
export async function readLateAttempt(scope: Scope, ref: AttemptRef): Promise<LateAttempt | undefined> {
  const stored = isAgency(scope) ? await readAttempt(scope, ref) : undefined;
  if (!stored) return undefined;
  const late = [...stored.answers.values()].flatMap((saved) => uncountedOf(saved) ?? []);
  return {
    ref,
    courseVersion: stored.courseVersion,
    summary: stored.state,
    lateState: stored.state.lateState,
    late: late.sort((a, b) => a.savedAt - b.savedAt),
  };
}
