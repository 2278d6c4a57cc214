import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a list is read: its name with everything that decides what is in it, and who reads it. */
export interface Reading {
  readonly list: string;
  /** The id of the caller; see `callerId`. */
  readonly caller: string;
}

/**
 * Cursors are the table's own "go on after this key", encrypted and bound to the list they came from and to the caller:
 * nobody reads keys in them, which hold names, nor points a query at another partition.
 */
export interface Cursors {
  /** The cursor for `key` in a reading. */
  seal(reading: Reading, key: Record<string, NativeAttributeValue>): string;
  /** The key in a cursor of a reading; undefined when the cursor is of another or was changed. */
  open(reading: Reading, cursor: string): Record<string, NativeAttributeValue> | undefined;
}

const ALGORITHM = 'aes-256-gcm';
/** The sizes of NIST SP 800-38D that need no further derivation: a nonce of 96 bits, a tag of 128. */
const NONCE = 12;
const TAG = 16;

/**
 * Cursors under the secret `key` (32 bytes). With random nonces a key is good for 2^32 of them (SP 800-38D, 8.3).
 * A cursor is base64url of nonce, tag and ciphertext; list and caller are authenticated with it.
 * @param earlier keys of before a rotation: their cursors are opened still, and no more are made
 */
export function createCursors(key: Buffer, earlier: readonly Buffer[] = []): Cursors {
  const bound = ({ list, caller }: Reading) => Buffer.from(JSON.stringify([list, caller]));
  return {
    seal(reading, value) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(bound(reading));
      const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(reading, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      // Base64 has several spellings of the same bytes; only ours is a cursor.
      if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== cursor) return undefined;
      const opened = [key, ...earlier].map((each) => openedWith(each, bytes, bound(reading)));
      return opened.find((found) => found !== undefined);
    },
  };
}

function openedWith(
  key: Buffer,
  bytes: Buffer,
  reading: Buffer,
): Record<string, NativeAttributeValue> | undefined {
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(reading)
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(body.toString()) as Record<string, NativeAttributeValue>;
  } catch {
    return undefined;
  }
}
