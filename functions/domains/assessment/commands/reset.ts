import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { callerId } from '../../../platform/caller.ts';
import { allows } from '../core/attempt.ts';
import { MESSAGES } from '../core/messages.ts';
import { forgetRecord, readRecord, voidWrites, type QuizRef } from '../repository.ts';

const TRIES = 4;

/**
 * Takes the latest attempt at a quiz out of the count, so that a new one is possible; who did it and why is kept with
 * the quiz's record. What the run had recorded stays. Whether the caller may do it is decided by who calls this.
 *
 * @param reason trimmed, 3 to 500 characters
 * @returns the number of the attempt; refuses with WRONG_STATE when there is none that counts
 */
export async function voidLatestAttempt(
  scope: Scope,
  ref: QuizRef,
  reason: string,
): Promise<Outcome<{ ordinal: number }>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    forgetRecord(scope, ref);
    const record = await readRecord(scope, ref);
    const latest = record.attempts.at(-1);
    if (!latest || !allows(latest.state, 'VOID')) {
      return refused('WRONG_STATE', MESSAGES.NOTHING_TO_RESET, ['lesson']);
    }
    const { ordinal } = latest;
    const reset = { by: callerId(scope.caller), at: scope.now, reason };
    const result = await scope.services.table.transact(
      voidWrites({ ...ref, ordinal }, record, latest, reset),
    );
    forgetRecord(scope, ref);
    if (result.ok) return done({ ordinal });
  }
  return refused('RETRY', MESSAGES.BUSY);
}
