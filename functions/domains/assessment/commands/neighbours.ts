import type { LateDecided, PassRecorded, RosterEntry, Run, RunRef } from '../../learning/commands/index.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import type { Question } from '../core/question-types/index.ts';
import type { QuizSettings } from '../core/quiz.ts';
import type { QuizRef } from '../repository/shapes.ts';

/** A quiz as a course version holds it. */
export interface QuizLesson {
  /** Under which its questions are stored. */
  readonly hash: string;
  readonly questionCount: number;
  readonly settings: QuizSettings;
}

/** What assessment needs to know of a version of a course. */
export interface CourseOutline {
  readonly number: number;
  readonly modules: readonly {
    readonly moduleId: string;
    /** The modules that must be finished first. */
    readonly requires: readonly string[];
    readonly lessons: readonly { readonly id: string; readonly quiz?: QuizLesson | undefined }[];
  }[];
}

/** What assessment looks at in a run. */
export type RunView = Pick<Run, 'number' | 'state' | 'version' | 'modules' | 'done'>;

/**
 * What assessment asks of other domains. It is handed in and not imported: learning resets attempts and assessment
 * records passed quizzes, and two domains that import each other could not be loaded apart.
 */
export interface Neighbours {
  /** The caller's active run in a course, else the latest that ended. */
  readRun(scope: Scope, courseId: string): Promise<Run | undefined>;
  readCourseVersion(scope: Scope, courseId: string, version: number): Promise<CourseOutline | undefined>;
  /** Whether the modules that must come before this one are finished in the run. */
  isUnlocked(course: CourseOutline, run: RunView, moduleId: string): boolean;
  /** Forgets what was read of the run and of the quiz's module, after writing them. */
  forgetRun(scope: Scope, ref: QuizRef): void;
  /** The questions of a quiz in the author's order, keys included; in one batch. */
  readQuestions(scope: Scope, moduleId: string, quizHash: string, count: number): Promise<Question[]>;
  /**
   * The writes that record in the run that its quiz is passed. Whatever it reads it asks for at once, so that it shares a
   * request with the questions.
   *
   * @param courseVersion the version the run was pinned to when the attempt began
   * @param now milliseconds since the epoch
   */
  quizPassedWrites(scope: Scope, ref: QuizRef, courseVersion: number, now: number): Promise<PassRecorded>;
  /** Anybody's run, for the agency. */
  findRun(scope: Scope, ref: RunRef): Promise<Run | undefined>;
  /** The writes that keep with a run what was decided about late answers; see where it is written. */
  lateDecisionWrites(scope: Scope, run: Run, decided: LateDecided): Write[];
  /** The run in the agency's list, as it was just written. */
  entryOf(scope: Scope, run: Run): Promise<Outcome<RosterEntry>>;
}
