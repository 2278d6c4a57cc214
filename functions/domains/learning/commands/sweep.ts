import { noteDue } from '../../../platform/due.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { isFinishable } from '../core/run.ts';
import type { RunRef } from '../core/types.ts';
import { parseRun, RUN_KIND } from '../repository/runs.ts';
import { finishRun } from './finish.ts';
import type { Neighbours } from './neighbours.ts';

/** Under which a run that is done is noted to be looked at. */
export const FINISH_TASK = 'FINISH_RUN';

/** How long a learner has to finish a run that is done before it is finished for them. */
const LEFT_FOR_MS = 10 * 60_000;

/**
 * Notes the run of a changed item when nothing is left to do in it, to be finished should its learner not do so.
 *
 * @param item the item after the change
 */
export async function noteWhatIsDone(services: Services, item: Item | undefined): Promise<void> {
  if (item?.['kind'] !== RUN_KIND) return;
  const run = parseRun(item);
  if (!isFinishable(run)) return;
  const { personId, courseId, number, resume, enrolledAt } = run;
  // From the run itself and not from the clock, so that a change that comes twice is noted once.
  const at = Math.max(resume?.at ?? 0, enrolledAt) + LEFT_FOR_MS;
  await noteDue(services, at, { kind: FINISH_TASK, parts: [personId, courseId, number] });
}

/**
 * Finishes a run in which nothing is left to do: a learner whose connection broke after the last lesson gets the credit
 * all the same. The learner's own request may come before or after; both give one result.
 *
 * @returns whether this call, or one before it, finished the run
 */
export async function finishWhatIsDone(
  neighbours: Neighbours,
  services: Services,
  ref: RunRef,
): Promise<boolean> {
  const outcome = await finishRun(neighbours, createScope(services, { kind: 'anonymous' }), ref);
  if (outcome.ok) {
    services.log.info('RUN_FINISHED_BY_SWEEP', { course: ref.courseId, run: ref.number });
    return true;
  }
  // What meets other writes is tried again; withdrawn meanwhile, or a quiz that was reset, is an answer.
  if (outcome.refusals.some(({ code }) => code === 'RETRY')) {
    throw new Error('A run that is done could not be finished yet');
  }
  return false;
}
