import { isAgency } from '../../../platform/caller.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/writes.ts';
import {
  lateAttemptOf,
  readLateState,
  type AttemptRef,
  type LateState,
} from '../../assessment/commands/index.ts';
import type { RosterEntry, Run } from '../core/types.ts';
import { attemptsNamed, decidedWrite, lateWrite } from '../repository/late.ts';
import { findRun } from '../repository/runs.ts';
import { interventionOf } from './support.ts';

/** How often an entry that moves to another list while it is written is looked for again. */
const TRIES = 5;

/**
 * Notes at the agency's list that answers to an attempt came late, or that it was decided about them. Called again for the
 * same change, or in another order, it changes nothing: what it notes is how the attempt stands now.
 *
 * @param item the item after the change; undefined when it was removed
 */
export async function noteLateAnswers(services: Services, item: Item | undefined): Promise<void> {
  const ref = item && lateAttemptOf(item);
  if (!ref) return;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const scope = createScope(services, { kind: 'anonymous' });
    const run = await findRun(scope, runOf(ref));
    if (!run) return;
    const state = await readLateState(services, ref);
    if ((await services.table.write(lateWrite(run, ref, state))).ok) return;
  }
  throw new Error('The entry of a run was not found again and again while it moved');
}

const runOf = ({ personId, courseId, run }: AttemptRef) => ({ personId, courseId, number: run });

/** What the agency decided about the late answers to an attempt. */
export interface LateDecided {
  readonly ref: AttemptRef;
  readonly state: LateState;
  readonly reason: string;
  /** The run as it is once its quiz is passed by that; undefined when its progress stays. */
  readonly progressed: Run | undefined;
}

/** The writes that keep with a run what the agency decided about the late answers to one of its attempts. */
export function lateDecisionWrites(
  scope: Scope,
  run: Run,
  { ref, state, reason, progressed }: LateDecided,
): Write[] {
  const kind = state === 'ACCEPTED' ? 'LATE_ANSWERS_ACCEPTED' : 'LATE_ANSWERS_DECLINED';
  return [decidedWrite(run, ref, state, interventionOf(scope, kind, reason), progressed)];
}

/** The most attempts with late answers of a run that are shown; who has more is helped with these first. */
const MOST_SHOWN = 20;

/**
 * The attempts of a run whose late answers wait for a decision, and after them those about which it was decided to leave
 * them; nothing for anybody but the agency.
 */
export function lateAttemptsOf(scope: Scope, entry: RosterEntry): AttemptRef[] {
  if (!isAgency(scope)) return [];
  const { personId, courseId, number: run, lateWaiting = [], lateDeclined = [] } = entry;
  return [lateWaiting, lateDeclined]
    .flatMap((names) => attemptsNamed(new Set(names)))
    .slice(0, MOST_SHOWN)
    .map((attempt) => ({ personId, courseId, run, ...attempt }));
}
