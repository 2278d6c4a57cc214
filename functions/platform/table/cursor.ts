import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Cursors are the table's own "go on after this key", sealed: bound to the list they came from and to the server's
 * key, so that nobody can point a query at another partition.
 */
export interface Cursors {
  /** The cursor for `key` in the list named `list`. */
  seal(list: string, key: Record<string, NativeAttributeValue>): string;
  /** The key in a cursor of the list named `list`; undefined when the cursor is not of this list or was changed. */
  open(list: string, cursor: string): Record<string, NativeAttributeValue> | undefined;
}

/** Cursors under the secret `key` (32 bytes). */
export function createCursors(key: Buffer): Cursors {
  const seal = (list: string, body: string) =>
    createHmac('sha256', key).update(`${list}\n${body}`).digest('base64url').slice(0, 22);
  return {
    seal(list, value) {
      const body = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${body}.${seal(list, body)}`;
    },
    open(list, cursor) {
      const [body, given, ...rest] = cursor.split('.');
      if (!body || !given || rest.length > 0) return undefined;
      const expected = Buffer.from(seal(list, body));
      const actual = Buffer.from(given);
      if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined;
      return JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, NativeAttributeValue>;
    },
  };
}
