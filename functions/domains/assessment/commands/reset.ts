import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { callerId } from '../../../platform/caller.ts';
import { allows } from '../core/attempt.ts';
import { MESSAGES } from '../core/messages.ts';
import { forgetRecord, readRecord, voidWrites } from '../repository/attempts.ts';
import { readSettings } from '../repository/draws.ts';
import type { QuizRef } from '../repository/shapes.ts';
import { wasPassed } from './summary.ts';

/** An attempt to be taken out of the count. */
export interface Voided {
  readonly ordinal: number;
  /** They pass only if nothing happened to the quiz's record and the attempt since they were read. */
  readonly writes: readonly Write[];
  /** Whether the attempts so far passed the quiz, with the one that is taken out and without it. */
  readonly passedBefore: boolean;
  readonly passedAfter: boolean;
}

/**
 * The writes that take the latest attempt at a quiz out of the count, so that a new one is possible; who did it and why
 * is kept with the quiz's record. They are part of the transaction of the command that decides whether the caller may
 * do it, and what follows for the run: this one decides neither.
 *
 * @param reason trimmed, 3 to 500 characters
 * @returns refuses with WRONG_STATE when there is no attempt that counts
 */
export async function voidLatestAttempt(
  scope: Scope,
  ref: QuizRef,
  reason: string,
): Promise<Outcome<Voided>> {
  const record = await readRecord(scope, ref);
  const latest = record.attempts.at(-1);
  if (!latest || !allows(latest.state, 'VOID')) {
    return refused('WRONG_STATE', MESSAGES.NOTHING_TO_RESET, ['lesson']);
  }
  const { ordinal } = latest;
  const settings = await readSettings(scope, { ...ref, ordinal });
  // Whoever asks after the transaction reads it anew.
  forgetRecord(scope, ref);
  const reset = { by: callerId(scope.caller), at: scope.now, reason };
  return done({
    ordinal,
    writes: voidWrites({ ...ref, ordinal }, record, latest, reset),
    passedBefore: wasPassed(settings, record.attempts),
    passedAfter: wasPassed(settings, record.attempts.slice(0, -1)),
  });
}
