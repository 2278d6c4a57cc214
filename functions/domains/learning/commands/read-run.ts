import { isAgency, isOwn } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Progress, Run, RunRef } from '../core/types.ts';
import { findRun, forgetProgress, forgetRuns, readCurrentRuns, readProgress } from '../repository/runs.ts';
import type { QuizPlace } from './progress.ts';

/** The caller's active run in a course, else the latest that ended; both are asked for in one turn. */
export async function readRun(scope: Scope, courseId: string): Promise<Run | undefined> {
  const { caller } = scope;
  if (caller.kind !== 'person') return undefined;
  const { personId } = caller;
  const { active, ended } = await readCurrentRuns(scope, { personId, courseId });
  return active ?? ended;
}

/** A run by its id, for its learner and the agency. */
export async function findVisibleRun(scope: Scope, ref: RunRef): Promise<Run | undefined> {
  return isOwn(scope, ref) || isAgency(scope) ? findRun(scope, ref) : undefined;
}

/** A run, for what follows its changes: nobody asks for it, so nobody's right is looked at. */
export const runNamed = (scope: Scope, ref: RunRef): Promise<Run | undefined> => findRun(scope, ref);

/** What is done in a module of the caller's run. */
export async function readModuleProgress(scope: Scope, run: RunRef, moduleId: string): Promise<Progress> {
  return readProgress(scope, run, moduleId);
}

/** Forgets what was read of somebody's runs in a course and of a module's progress, after writing them. */
export function forgetRun(
  scope: Scope,
  { personId, courseId, run, moduleId }: Pick<QuizPlace, 'personId' | 'courseId' | 'run' | 'moduleId'>,
): void {
  forgetRuns(scope, { personId, courseId });
  forgetProgress(scope, { personId, courseId, number: run }, moduleId);
}
