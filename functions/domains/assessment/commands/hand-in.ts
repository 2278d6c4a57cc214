import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { settle, submit } from '../core/attempt.ts';
import { MESSAGES } from '../core/messages.ts';
import {
  endWrites,
  forgetRecord,
  readAttempt,
  readRecord,
  type QuizRecord,
  type StoredAttempt,
} from '../repository/attempts.ts';
import type { AttemptRef, AttemptSummary } from '../repository/shapes.ts';
import type { Run } from '../../learning/commands/index.ts';
import type { ListedAttempt } from './loaded.ts';
import type { Neighbours } from './neighbours.ts';
import { ownAttempt } from './own-attempt.ts';
import { gradedSummary, isPassed } from './summary.ts';

/** An attempt that is over, with its run as it stands after it. */
export interface HandedIn {
  readonly attempt: ListedAttempt;
  /** Undefined when the run is no longer the caller's current one. */
  readonly run: Run | undefined;
}

/**
 * Hands an attempt in and grades it: the attempt's end, the quiz's record and, when the quiz is passed, the progress of
 * the run are one transaction. An attempt that is over already is answered as it is, so sending it twice, from two
 * devices or after the deadline, gives one submission.
 */
export async function submitAttempt(
  neighbours: Neighbours,
  scope: Scope,
  ref: AttemptRef,
): Promise<Outcome<HandedIn>> {
  const own = await ownAttempt(scope, ref);
  return own.ok ? endAttempt(neighbours, scope, own.value, 'LEARNER') : own;
}

/**
 * Ends an attempt.
 *
 * @param by LEARNER hands it in; DEADLINE only settles one whose time is over, and leaves an open one open
 */
export async function endAttempt(
  neighbours: Neighbours,
  scope: Scope,
  ref: AttemptRef,
  by: 'LEARNER' | 'DEADLINE',
): Promise<Outcome<HandedIn>> {
  return untilWritten<HandedIn>(scope, async (fresh) => {
    const stored = await readAttempt(fresh, ref);
    if (!stored) return notFound();
    const ended = end(stored, scope.now, by);
    if (!ended.ok) return refused('WRONG_STATE', MESSAGES.VOIDED, ['attempt']);
    if (!ended.changed) {
      const [listed, run] = await Promise.all([
        asItIs(neighbours, fresh, ref, stored),
        neighbours.readRun(fresh, ref.courseId),
      ]);
      return done({ attempt: listed, run: run?.number === ref.run ? run : undefined });
    }
    const handedIn = await grade(neighbours, fresh, ref, { ...stored, attempt: ended.attempt });
    forgetRecord(scope, ref);
    neighbours.forgetRun(scope, ref);
    return handedIn && done(handedIn);
  });
}

const notFound = () => refused('NOT_FOUND', MESSAGES.ATTEMPT_NOT_FOUND, ['attempt']);

function end({ attempt }: StoredAttempt, now: number, by: 'LEARNER' | 'DEADLINE'): ReturnType<typeof submit> {
  if (by === 'LEARNER') return submit(attempt, now);
  const settled = settle(attempt, now);
  return { ok: true, attempt: settled, changed: settled !== attempt };
}

/**
 * The attempt with its questions among all attempts; one request beyond the attempt's own. The version of the course is
 * read along, so that what names the attempt's lesson and course adds none.
 */
export async function asItIs(
  { readQuestions, readCourseVersion }: Pick<Neighbours, 'readQuestions' | 'readCourseVersion'>,
  scope: Scope,
  ref: AttemptRef,
  stored: StoredAttempt,
): Promise<ListedAttempt> {
  const { attempt, answers, quizHash, courseVersion } = stored;
  const [record, questions] = await Promise.all([
    readRecord(scope, ref),
    readQuestions(scope, ref.moduleId, quizHash, attempt.questions.length),
    readCourseVersion(scope, ref.courseId, courseVersion),
  ]);
  return {
    ref,
    summary: stored.state,
    settings: attempt.settings,
    courseVersion,
    all: replaced(record, stored.state),
    content: { attempt, questions, answers, lateState: stored.state.lateState },
  };
}

/** All attempts of a record, one of them as it is from now on. */
export const replaced = ({ attempts }: QuizRecord, summary: AttemptSummary): AttemptSummary[] =>
  attempts.map((each) => (each.ordinal === summary.ordinal ? summary : each));

/** Grades and stores; undefined when something was written meanwhile. */
async function grade(
  { readQuestions, quizPassedWrites }: Neighbours,
  scope: Scope,
  ref: AttemptRef,
  stored: StoredAttempt,
): Promise<HandedIn | undefined> {
  const { attempt, answers, quizHash, courseVersion } = stored;
  // Asked for in one turn, before it is known whether the quiz is passed, so that they share a request. The record is read
  // as it is now: late answers to an earlier attempt may have been accepted since this one began.
  const [record, questions, pass] = await Promise.all([
    readRecord(scope, ref),
    readQuestions(scope, ref.moduleId, quizHash, attempt.questions.length),
    quizPassedWrites(scope, ref, courseVersion, scope.now),
  ]);
  const summary = gradedSummary(stored, questions, answers);
  const all = replaced(record, summary);
  const passed = isPassed(attempt.settings, all);
  const result = await scope.services.table.transact([
    ...endWrites(ref, stored.state, summary, record),
    ...(passed ? pass.writes : []),
  ]);
  if (!result.ok) return undefined;
  const content = { attempt, questions, answers, lateState: stored.state.lateState };
  return {
    attempt: { ref, summary, settings: attempt.settings, courseVersion, all, content },
    run: passed ? pass.after : pass.before,
  };
}
