import { decodeJwt, decodeProtectedHeader, errors, importJWK, jwtVerify, type JWTPayload } from 'jose';
import { stateOf } from './key-ring.ts';
import type { KeyRing, MachineKey } from './types.ts';

/*
 * An assertion says who a program is (RFC 7523, section 3): it is signed with a registered key, is meant for this
 * installation alone, lives for minutes and is good once.
 */

/** The longest assertion that is looked at, in characters: one with an RSA key of 4096 bits has some 1,200. */
const LONGEST = 4_096;
/** The longest that an assertion may live, in seconds. */
const MOST_LIFETIME = 300;
/** How far the clocks of a program and of this installation may differ, in seconds. */
const SKEW = 30;

/** Why an assertion is refused: `invalid_client`, with a sentence for whoever programs (RFC 6749, section 5.2). */
export class AssertionError extends Error {
  override name = 'AssertionError';
}

/** Who an assertion says it is, before anything of it is believed. */
export interface Claimed {
  readonly clientId: string;
  readonly kid: string;
  readonly assertion: string;
}

/** What an assertion proved. */
export interface Proven {
  readonly key: MachineKey;
  readonly jti: string;
  /** From when on it cannot be used any more, seconds since the epoch. */
  readonly usableUntil: number;
}

/**
 * Reads whose an assertion says it is, so that the right keys can be looked for.
 * @throws AssertionError when it is none, or names no key or nobody
 */
export function claimedIn(assertion: string): Claimed {
  if (assertion.length > LONGEST) throw new AssertionError(`It is longer than ${LONGEST} characters.`);
  const [header, payload] = unverified(assertion);
  // Said before any key is looked for: an algorithm that is not allowed is not allowed with any.
  if (header.alg !== 'ES256' && header.alg !== 'RS256') {
    throw new AssertionError(
      'Its algorithm is not allowed: sign with ES256 or RS256, as the key was registered.',
    );
  }
  if (typeof header.kid !== 'string' || header.kid === '') {
    throw new AssertionError('Its header has no kid: name the key as it was named when it was registered.');
  }
  if (typeof payload.iss !== 'string' || payload.iss !== payload.sub) {
    throw new AssertionError('Its iss and sub are not both the client id of the organisation.');
  }
  return { clientId: payload.iss, kid: header.kid, assertion };
}

function unverified(assertion: string) {
  try {
    return [decodeProtectedHeader(assertion), decodeJwt(assertion)] as const;
  } catch {
    throw new AssertionError('It is not a JWT in its compact form.');
  }
}

/**
 * Checks an assertion with the keys of the organisation that it names.
 * @param audience the issuer identifier of this installation, which must be the one audience
 * @param now ms since the epoch
 * @throws AssertionError that says what is wrong
 */
export async function verifyAssertion(
  { assertion, kid, clientId }: Claimed,
  ring: KeyRing | undefined,
  audience: string,
  now: number,
): Promise<Proven> {
  const key = ring?.keys.find((each) => each.kid === kid);
  if (!key) throw new AssertionError('This client has registered no key with its kid.');
  const payload = await verified(assertion, key, { audience, clientId, now });
  // Whether a key ended is told to whoever holds it, and to nobody else.
  const state = stateOf(key, now);
  if (state === 'REVOKED') throw new AssertionError('Its key was revoked: register another one.');
  if (state === 'EXPIRED') throw new AssertionError('Its key has expired: register another one.');
  const { exp = 0, iat = 0, aud, jti } = payload;
  if (typeof aud !== 'string') throw new AssertionError(`Its aud must be one text, "${audience}".`);
  if (exp - iat > MOST_LIFETIME) {
    throw new AssertionError(`It lives too long: exp may be at most ${MOST_LIFETIME} seconds after iat.`);
  }
  if (typeof jti !== 'string' || !/^[\x21-\x7e]{16,128}$/.test(jti)) {
    throw new AssertionError('Its jti must be 16 to 128 characters, new for each assertion.');
  }
  return { key, jti, usableUntil: exp + SKEW };
}

async function verified(
  assertion: string,
  { jwk, algorithm }: MachineKey,
  { audience, clientId, now }: { audience: string; clientId: string; now: number },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(assertion, await importJWK(jwk, algorithm), {
      algorithms: [algorithm],
      audience,
      issuer: clientId,
      subject: clientId,
      currentDate: new Date(now),
      clockTolerance: SKEW,
      maxTokenAge: MOST_LIFETIME,
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    return payload;
  } catch (error) {
    throw error instanceof errors.JOSEError ? new AssertionError(told(error, audience)) : error;
  }
}

/** The sentence about each claim that can be wrong. */
const ABOUT: Readonly<Record<string, string>> = {
  exp: 'It is expired, or has no exp.',
  iat: 'Its iat is missing, in the future, or too long ago: is the clock right?',
  nbf: 'It is not valid yet: is the clock right?',
  jti: 'It has no jti.',
};

function told(error: errors.JOSEError, audience: string): string {
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'aud'
      ? `Its aud must be "${audience}".`
      : (ABOUT[error.claim] ?? `Its ${error.claim} is wrong.`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'Its algorithm is not the one of its key.';
  return 'Its signature is not the one of its key.';
}
