/** What learning does for its own resolvers, for the functions and for other domains. */
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { RunRef } from '../core/types.ts';
import { enrol } from './enrol.ts';
import { finishOwnRun } from './finish.ts';
import { revokeCertificate } from './help.ts';
import { home } from './home.ts';
import type { Neighbours } from './neighbours.ts';
import { quizPassedWrites, recordProgress, type QuizPlace, type RecordedEvent } from './progress.ts';
import { resetAttempt, type QuizLesson, type ResetOrder } from './reset.ts';
import { finishWhatIsDone } from './sweep.ts';

export { exempt, withdraw } from './end.ts';
export { extendDueDate } from './help.ts';
export { entryIn, runIn } from './changes.ts';
export { currentOf, type Current, type Home } from './home.ts';
export type { AssignmentView, CourseEvidence, Neighbours } from './neighbours.ts';
export { lateAttemptsOf, lateDecisionWrites, noteLateAnswers, type LateDecided } from './late.ts';
export type { PassRecorded, QuizPlace, RecordedEvent } from './progress.ts';
export { countRunMerge, mergedCourses, type Merge } from './merge.ts';
export { leavingWrites, placementWrites } from './moves.ts';
export { findVisibleRun, forgetRun, readModuleProgress, readRun, runNamed } from './read-run.ts';
export {
  checkCertificate,
  findCertificate,
  findCredit,
  jpStanding,
  ownCertificates,
  ownCredits,
  ownEndedRuns,
  type JpStanding,
} from './records.ts';
export { entryOf } from './support.ts';
export { FINISH_TASK, noteWhatIsDone } from './sweep.ts';
export { courseTally, findEntry, followChange, rosterPage, unitTallies } from './roster.ts';
export { parseCertificate, parseCredit } from '../repository/records.ts';
export { parseEntry } from '../repository/roster.ts';
export type { Tally } from '../repository/tallies.ts';
export { parseRun } from '../repository/runs.ts';
export type { CourseOutline } from '../core/course.ts';
export { runDueOn } from '../core/due.ts';
export { isUnlocked, progressPercent } from '../core/run.ts';
export type {
  Certificate,
  Credit,
  Progress,
  RosterAddressee,
  RosterEntry,
  Run,
  RunRef,
} from '../core/types.ts';

/** The use cases that stand on other domains; each is described where it is written. */
export function createLearning(neighbours: Neighbours) {
  return {
    enrol: (scope: Scope, courseId: string) => enrol(neighbours, scope, courseId),
    recordProgress: (scope: Scope, events: readonly (RecordedEvent | undefined)[]) =>
      recordProgress(neighbours, scope, events),
    finishRun: (scope: Scope, ref: RunRef) => finishOwnRun(neighbours, scope, ref),
    revokeCertificate: (scope: Scope, number: string, reason: string) =>
      revokeCertificate(neighbours, scope, number, reason),
    resetAttempt: (scope: Scope, ref: RunRef, quiz: QuizLesson, order: ResetOrder) =>
      resetAttempt(neighbours, scope, ref, quiz, order),
    home: (scope: Scope) => home(neighbours, scope),
    quizPassedWrites: (scope: Scope, place: QuizPlace, courseVersion: number, now: number) =>
      quizPassedWrites(neighbours, scope, place, courseVersion, now),
    finishWhatIsDone: (services: Services, ref: RunRef) => finishWhatIsDone(neighbours, services, ref),
  };
}

/** The use cases that stand on other domains. */
export type Learning = ReturnType<typeof createLearning>;
