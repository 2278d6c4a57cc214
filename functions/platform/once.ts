import * as v from 'valibot';
import { callerId } from './caller.ts';
import { checkSlug } from './checks.ts';
import { canonicalJson, sha256 } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { done, refused, refusedAll, type Outcome } from './outcome.ts';
import type { Scope } from './scope.ts';
import { parseItem } from './stored.ts';
import { idempotencyKey } from './table/keys.ts';
import { absent, put, type Write } from './table/writes.ts';

/** Something that a caller asks for under a key of their own, to be done once however often it arrives. */
export interface Once {
  /**
   * Whether it was done, to be asked on the scope of each try; refuses with IDEMPOTENCY_MISMATCH when something else was
   * done under the key.
   */
  isDone(scope: Scope): Promise<Outcome<boolean>>;
  /** What keeps for good that it is done, to be part of the transaction that does it; nothing without a key. */
  readonly writes: readonly Write[];
}

const onceSchema = v.object({ inputHash: v.string() });

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
  const place = idempotencyKey(callerId(caller), operation, key);
  const inputHash = sha256(canonicalJson(input));
  return done({
    async isDone(scope) {
      const known = parseItem(onceSchema, await scope.load(place))?.inputHash;
      return known === undefined || known === inputHash
        ? done(known !== undefined)
        : refused('IDEMPOTENCY_MISMATCH', MESSAGES.KEY_REUSED, ['idempotencyKey']);
    },
    writes: [put({ ...place, inputHash }, absent)],
  });
}
