import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { isFinishable } from '../core/run.ts';
import { parseRun, RUN_KIND } from '../repository/runs.ts';
import { finishRun } from './finish.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * Finishes the run of a changed item when nothing is left to do in it: a learner whose connection broke after the last
 * lesson gets the credit all the same. The learner's own request may come before or after; both give one result.
 *
 * @param item the item after the change
 * @returns whether this call, or one before it, finished a run
 */
export async function finishWhatIsDone(
  neighbours: Neighbours,
  services: Services,
  item: Item | undefined,
): Promise<boolean> {
  if (item?.['kind'] !== RUN_KIND) return false;
  const run = parseRun(item);
  if (!isFinishable(run)) return false;
  const outcome = await finishRun(neighbours, createScope(services, { kind: 'anonymous' }), run);
  if (outcome.ok) {
    services.log.info('RUN_FINISHED_BY_SWEEP', { course: run.courseId, run: run.number });
    return true;
  }
  // What meets other writes is tried again; withdrawn meanwhile is an answer.
  if (outcome.refusals.some(({ code }) => code === 'RETRY')) {
    throw new Error('A run that is done could not be finished yet');
  }
  return false;
}
