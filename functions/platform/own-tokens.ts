import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { errors, SignJWT, type JWTVerifyGetKey } from 'jose';
import type { Env } from './env.ts';

/** What an access token of ours says. */
export interface OwnClaims {
  readonly subject: string;
  readonly clientId: string;
  readonly id: string;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** The issuer of access tokens that this installation itself gives to partners' programs. */
export interface OwnTokens {
  /** The address of the installation, as RFC 8414 has it. */
  readonly issuer: string;
  /** A signed access token: a JWT of the shape that Cognito's have. */
  sign(claims: OwnClaims): Promise<string>;
  /** The key that must have signed a token, by the version it names. */
  readonly keyOf: JWTVerifyGetKey;
}

/** RFC 8410: what stands before the seed of an Ed25519 key in PKCS #8. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The tokens of `issuer`, signed with Ed25519. The key is the seed that the installation holds among its secrets, so
 * nothing has to be kept, and what signs is never what a caller could send as a shared secret. Keys are made when they
 * are first needed: most instances never see such a token.
 */
export function createOwnTokens(issuer: string, { current, keys }: Env['SECRETS']['accessToken']): OwnTokens {
  const made = new Map<string, KeyObject>();
  const privateKey = (version: string): KeyObject | undefined => {
    const seed = Object.hasOwn(keys, version) ? keys[version] : undefined;
    if (!seed) return undefined;
    const known = made.get(version);
    if (known) return known;
    const key = createPrivateKey({
      key: Buffer.concat([PKCS8_ED25519, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    made.set(version, key);
    return key;
  };
  return {
    issuer,
    sign({ subject, clientId, id, issuedAt, expiresAt }) {
      const key = privateKey(current);
      if (!key) throw new Error('There is no key for access tokens of the current version');
      return new SignJWT({ client_id: clientId, token_use: 'access' })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: current })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(issuer)
        .setJti(id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
    },
    keyOf({ alg, kid }) {
      const key = alg === 'EdDSA' && kid !== undefined ? privateKey(kid) : undefined;
      if (!key) throw new errors.JWKSNoMatchingKey();
      return createPublicKey(key);
    },
  };
}
