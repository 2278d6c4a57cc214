import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import { parseItem } from '../../../platform/stored.ts';
import { idempotencyKey } from '../../../platform/table/keys.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';

const onceSchema = v.object({ inputHash: v.string() });

/** The hash of what a caller asked for under a key of their own; undefined when nothing was done under it. */
export async function readOnce(
  scope: Scope,
  by: string,
  operation: string,
  key: string,
): Promise<string | undefined> {
  return parseItem(onceSchema, await scope.load(idempotencyKey(by, operation, key)))?.inputHash;
}

/** Keeps what is done under a caller's key, for good; refused when something was done under it. */
export const onceWrite = (by: string, operation: string, key: string, inputHash: string): Write =>
  put({ ...idempotencyKey(by, operation, key), inputHash }, absent);
