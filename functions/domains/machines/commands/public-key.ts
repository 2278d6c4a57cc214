import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';
import type { MachineKey, PublicKey } from '../core/types.ts';

/** The longest text of a key, in characters: a public key of 4096 bits has some 800. */
const LONGEST = 4_000;
/** NIST SP 800-131A: RSA below 2048 bits signs nothing any more; above 4096, checking takes its time for no gain. */
const RSA_BITS = { least: 2048, most: 4096 };
/** The members of a JWK that hold what must stay with its owner (RFC 7518). */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const refusal = (message: (typeof MESSAGES)[keyof typeof MESSAGES & `KEY_${string}`]) =>
  refused('INVALID', message, ['publicKey']);

/** The public key in a text: a JWK, or PEM; a private key is refused, whatever form it has. */
export function readPublicKey(text: string): Outcome<PublicKey> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return refused('TOO_LARGE', MESSAGES.KEY_FORM, ['publicKey']);
  if (/PRIVATE KEY/.test(trimmed)) return refusal(MESSAGES.KEY_PRIVATE);
  const given = trimmed.startsWith('{') ? parseJwk(trimmed) : undefined;
  if (given && PRIVATE.some((member) => Object.hasOwn(given, member))) return refusal(MESSAGES.KEY_PRIVATE);
  const key = made(given ?? trimmed);
  if (!key) return refusal(MESSAGES.KEY_FORM);
  const fit = fitKey(key);
  if (!fit) return refusal(MESSAGES.KEY_KIND);
  const named = given?.alg;
  if (named !== undefined && named !== fit.algorithm) return refusal(MESSAGES.KEY_ALGORITHM);
  return done({ ...fit, kid: thumbprint(fit.jwk) });
}

/** The name of a key (RFC 7638): the hash of its required members in the order of the alphabet. */
export const thumbprint = (jwk: MachineKey['jwk']): string => sha256(canonicalJson(jwk));

function parseJwk(text: string): JsonWebKey | undefined {
  try {
    return JSON.parse(text) as JsonWebKey;
  } catch {
    return undefined;
  }
}

/** The key, if the text holds one; a point that is not on its curve makes none. */
function made(given: JsonWebKey | string): KeyObject | undefined {
  try {
    return typeof given === 'string'
      ? createPublicKey({ key: given, format: 'pem' })
      : createPublicKey({ key: given, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function fitKey(key: KeyObject): Omit<PublicKey, 'kid'> | undefined {
  const { asymmetricKeyType, asymmetricKeyDetails } = key;
  // Others, like RSA-PSS, have no JWK to be exported as.
  if (asymmetricKeyType !== 'ec' && asymmetricKeyType !== 'rsa') return undefined;
  const { x = '', y = '', n = '', e = '' } = key.export({ format: 'jwk' });
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') {
    return { algorithm: 'ES256', jwk: { kty: 'EC', crv: 'P-256', x, y } };
  }
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  const fits = bits >= RSA_BITS.least && bits <= RSA_BITS.most && isSoundExponent(asymmetricKeyDetails);
  return asymmetricKeyType === 'rsa' && fits ? { algorithm: 'RS256', jwk: { kty: 'RSA', n, e } } : undefined;
}

/** FIPS 186-5: the public exponent is odd and above 65536; with small ones, forging has been done. */
const isSoundExponent = (details: KeyObject['asymmetricKeyDetails']): boolean => {
  const exponent = details?.publicExponent ?? 0n;
  return exponent > 65_536n && exponent % 2n === 1n;
};
