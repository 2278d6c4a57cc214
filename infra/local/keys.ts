import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { writeWhole } from './whole-file.ts';

const key = v.pipe(v.string(), v.minLength(1));

const versions = v.object({ current: v.string(), keys: v.record(v.string(), key) });

const shape = v.object({
  /** The functions' secrets, in the form of their environment variable SECRETS. */
  functions: v.object({
    cursor: key,
    personalNumber: versions,
    accessToken: versions,
  }),
  /** Signs the identity provider's cookies. */
  cookies: v.pipe(v.array(key), v.minLength(1)),
  /** Signs tokens. */
  jwks: v.object({ keys: v.pipe(v.array(v.looseObject({ kty: v.string() })), v.minLength(1)) }),
});

/** The secrets of one local installation. */
export type Keys = v.InferOutput<typeof shape>;

/** What an installation kept before it gave tokens to programs itself. */
const earlier = v.object({
  functions: v.looseObject({ accessToken: v.optional(v.never()) }),
});

const bytes32 = () => randomBytes(32).toString('base64');
const oneVersion = () => ({ current: 'v1', keys: { v1: bytes32() } });

/** Fresh secrets. The signing key is RSA because Cognito signs with RS256. */
export function generateKeys(): Keys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return {
    functions: { cursor: bytes32(), personalNumber: oneVersion(), accessToken: oneVersion() },
    cookies: [bytes32()],
    jwks: { keys: [{ ...jwk, kty: 'RSA', alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') }] },
  };
}

/**
 * The secrets kept in `file`, or fresh ones written there for the owner's eyes only. They are made once: personal
 * numbers, cursors and sessions stored earlier depend on them.
 * @throws Error when the file is there and is not what this wrote
 */
export function loadKeys(file: string): Keys {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return keep(file, generateKeys());
  }
  const kept: unknown = JSON.parse(text);
  if (!v.is(earlier, kept)) return v.parse(shape, kept);
  const functions = { ...kept.functions, accessToken: oneVersion() };
  return keep(file, v.parse(shape, { ...kept, functions }));
}

function keep(file: string, keys: Keys): Keys {
  writeWhole(file, `${JSON.stringify(keys, null, 2)}\n`);
  return keys;
}
