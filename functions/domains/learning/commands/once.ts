import { callerId } from '../../../platform/caller.ts';
import { checkSlug } from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { MESSAGES } from '../core/messages.ts';
import { onceWrite, readOnce } from '../repository/once.ts';

/** Something that a caller asks for under a key of their own, to be done once however often it arrives. */
export interface Once {
  /**
   * Whether it was done, to be asked on the scope of each try; refuses with IDEMPOTENCY_MISMATCH when something else was
   * done under the key.
   */
  isDone(scope: Scope): Promise<Outcome<boolean>>;
  /** What keeps that it is done, to be part of the transaction that does it; nothing without a key. */
  readonly writes: readonly Write[];
}

/** Without a key, every arrival is a wish of its own. */
const EVERY_TIME: Once = { isDone: () => Promise.resolve(done(false)), writes: [] };

/**
 * What a caller asks for under `key`; refuses a key that is none.
 *
 * @param operation within which the caller's keys are told apart
 * @param key undefined is none
 * @param input all that tells one wish from another
 */
export function onceUnder(
  { caller }: Pick<Scope, 'caller'>,
  operation: string,
  key: string | undefined,
  input: unknown,
): Outcome<Once> {
  if (key === undefined) return done(EVERY_TIME);
  const badKey = checkSlug(['idempotencyKey'], key);
  if (badKey.length > 0) return refusedAll(badKey);
  const by = callerId(caller);
  const inputHash = sha256(canonicalJson(input));
  return done({
    async isDone(scope) {
      const known = await readOnce(scope, by, operation, key);
      return known === undefined || known === inputHash
        ? done(known !== undefined)
        : refused('IDEMPOTENCY_MISMATCH', MESSAGES.KEY_REUSED, ['idempotencyKey']);
    },
    writes: [onceWrite(by, operation, key, inputHash)],
  });
}
