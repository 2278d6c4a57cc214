import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { SecondFactor, TrustedIssuer } from './env.ts';
import { sha256 } from './ids.ts';
import type { OwnTokens } from './own-tokens.ts';
import { BusyError } from './table/table.ts';

/** Who a valid access token says is calling: identity only, no rights. */
export interface Login {
  issuer: string;
  subject: string;
  clientId: string;
  /** The key of the binding: a hash, so that no subject stands in a key. */
  hash: string;
  /** There where the issuer did not see a second factor: roles are not for such a login. */
  oneFactor?: true;
}

/** Raised when a bearer token is not to be trusted; the reason is for logs, never for the caller. */
export class UnauthenticatedError extends Error {
  override name = 'UnauthenticatedError';
}

export type Authenticate = (authorization: string | undefined) => Promise<Login | undefined>;

/** Asymmetric algorithms alone: with them neither `none` nor a public key used as a shared secret can pass. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA'];

/** The longest token that is looked at, in characters: several times what any issuer makes, and quick to refuse. */
const LONGEST = 16_384;

/** The hash under which a login's binding is kept. */
export function loginHash(issuer: string, subject: string): string {
  return sha256(`${issuer}\n${subject}`);
}

/**
 * A function that turns an Authorization header into a login: undefined without a header, `UnauthenticatedError` for
 * anything but a valid, unexpired access token of a trusted issuer and client, `BusyError` while the issuer's keys cannot
 * be read, which says nothing about the token. Takes Cognito's shape (`token_use` access, `client_id`, no `aud`) and, for
 * other issuers, `aud` in its place.
 */
export function createAuthenticate(
  issuers: readonly TrustedIssuer[],
  now: () => number,
  { own, keysOf = remoteKeys }: AuthenticateOptions = {},
): Authenticate {
  const trusted = new Map<string, Verifier>(
    issuers.map((issuer) => [issuer.issuer, { ...issuer, keys: keysOf(issuer) }]),
  );
  // A program's token: it acts for an organisation, which has no roles.
  if (own) {
    trusted.set(own.issuer, {
      issuer: own.issuer,
      clientIds: null,
      secondFactor: 'NEVER',
      keys: own.keyOf,
    });
  }
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(authorization.trim())?.[1];
    if (token && token.length > LONGEST) throw new UnauthenticatedError('The token is too long');
    if (!token) throw new UnauthenticatedError('No bearer token in the Authorization header');
    const issuer = trusted.get(unverifiedIssuer(token) ?? '');
    if (!issuer) throw new UnauthenticatedError('The issuer is not trusted');
    try {
      const { payload } = await jwtVerify(token, issuer.keys, {
        issuer: issuer.issuer,
        algorithms: ALGORITHMS,
        currentDate: new Date(now()),
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: 5,
      });
      return toLogin(issuer, payload);
    } catch (error) {
      if (isOfIssuer(error)) throw new BusyError('The keys of the issuer cannot be read');
      if (error instanceof errors.JOSEError) throw new UnauthenticatedError(error.code);
      throw error;
    }
  };
}

/** What a token of an issuer is verified with. */
type Verifier = Omit<TrustedIssuer, 'jwksUri'> & { readonly keys: JWTVerifyGetKey };

interface AuthenticateOptions {
  /** The installation's own issuer, whose tokens partners' programs have. */
  readonly own?: Pick<OwnTokens, 'issuer' | 'keyOf'>;
  /** Where an issuer's keys come from. */
  readonly keysOf?: (issuer: TrustedIssuer) => JWTVerifyGetKey;
}

const remoteKeys = ({ jwksUri }: TrustedIssuer): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUri));

/** Whether the issuer's keys could not be read: no answer, or one that holds no keys. */
function isOfIssuer(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === 'fetch failed';
  return error instanceof errors.JOSEError && KEYS_UNREADABLE.has(error.code);
}

const KEYS_UNREADABLE = new Set([errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]);

function toLogin(issuer: Verifier, payload: JWTPayload): Login {
  if (payload['token_use'] !== undefined && payload['token_use'] !== 'access') {
    throw new UnauthenticatedError('Not an access token');
  }
  const claimed = payload['client_id'] ?? payload['azp'] ?? payload.aud;
  const clientId = typeof claimed === 'string' ? claimed : undefined;
  if (!clientId || (issuer.clientIds && !issuer.clientIds.includes(clientId))) {
    throw new UnauthenticatedError('The client is not trusted');
  }
  const subject = payload.sub ?? '';
  return {
    issuer: issuer.issuer,
    subject,
    clientId,
    hash: loginHash(issuer.issuer, subject),
    ...(!hasSecondFactor(issuer.secondFactor, payload) && { oneFactor: true as const }),
  };
}

function hasSecondFactor(rule: SecondFactor, payload: JWTPayload): boolean {
  if (typeof rule === 'string') return rule === 'ALWAYS';
  const claimed = [payload[rule.claim]].flat();
  return rule.values.some((value) => claimed.includes(value));
}

/** Read only to choose whose keys must have signed the token. */
function unverifiedIssuer(token: string): string | undefined {
  try {
    const payload = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    ) as JWTPayload | null;
    return typeof payload?.iss === 'string' ? payload.iss : undefined;
  } catch {
    return undefined;
  }
}
