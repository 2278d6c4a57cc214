import { isOwn } from '../../../platform/caller.ts';
import { MESSAGES as COMMON } from '../../../platform/messages.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { mergedPlace } from '../../people/commands/merge/under-way.ts';
import { MESSAGES } from '../core/messages.ts';
import type { AttemptRef } from '../repository/shapes.ts';

/**
 * Where an attempt of the caller is by now: a device may name it as it was at a record that was merged into the caller's
 * since. Asks for it again while that record may still be coming over. Reads nothing of an attempt that is named as it is.
 */
export async function ownAttempt(scope: Scope, ref: AttemptRef): Promise<Outcome<AttemptRef>> {
  if (isOwn(scope, ref)) return done(ref);
  const place = await mergedPlace(scope, ref);
  if (!place || !isOwn(scope, place)) {
    return refused('NOT_FOUND', MESSAGES.ATTEMPT_NOT_FOUND, ['attempt']);
  }
  const { personId, run, isComing } = place;
  return isComing ? refused('RETRY', COMMON.BUSY) : done({ ...ref, personId, run });
}
