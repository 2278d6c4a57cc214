import { noteDue } from '../../../platform/due.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { openAttemptOf } from '../repository/attempts.ts';
import { ATTEMPT_KIND, type AttemptRef } from '../repository/shapes.ts';
import { endAttempt } from './hand-in.ts';
import type { Neighbours } from './neighbours.ts';

/** Under which an attempt with a time limit is noted to be looked at. */
export const SETTLE_TASK = 'SETTLE_ATTEMPT';

/**
 * Notes an attempt that began and has a time limit, to be graded once its time is over should nobody look at it.
 *
 * @param item the item after the change
 */
export async function noteDeadline(services: Services, item: Item | undefined): Promise<void> {
  if (item?.['kind'] !== ATTEMPT_KIND) return;
  const open = openAttemptOf(item);
  if (!open) return;
  const { personId, courseId, run, moduleId, lessonId, ordinal } = open.ref;
  const parts = [personId, courseId, run, moduleId, lessonId, ordinal];
  // An answer at the very moment still counts; a millisecond later none does.
  await noteDue(services, open.closesAt + 1, { kind: SETTLE_TASK, parts });
}

/**
 * Grades an attempt whose time is over; one that was handed in, reset or is open still stays as it is.
 *
 * @returns whether the attempt is over now
 */
export async function settleAttempt(
  neighbours: Neighbours,
  services: Services,
  ref: AttemptRef,
): Promise<boolean> {
  const outcome = await endAttempt(neighbours, createScope(services, { kind: 'anonymous' }), ref, 'DEADLINE');
  if (outcome.ok) return outcome.value.attempt.summary.state === 'SUBMITTED';
  if (outcome.refusals.some(({ code }) => code === 'RETRY')) {
    throw new Error('An attempt whose time is over could not be graded yet');
  }
  return false;
}
