import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT, type JWTHeaderParameters } from 'jose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { thumbprint } from '../../../../functions/domains/machines/commands/public-key.ts';

export const AUDIENCE = 'https://kapuas.test';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** The public key as it is registered: a JWK in JSON. */
  readonly jwk: string;
  readonly kid: string;
  readonly algorithm: 'ES256' | 'RS256';
}

const pairOf = ({ publicKey, privateKey }: Record<'publicKey' | 'privateKey', KeyObject>): Pair => {
  const jwk = publicKey.export({ format: 'jwk' });
  const algorithm = jwk.kty === 'EC' ? 'ES256' : 'RS256';
  return { publicKey, privateKey, jwk: JSON.stringify(jwk), kid: thumbprint(jwk as never), algorithm };
};

export const ecPair = (namedCurve = 'P-256'): Pair => pairOf(generateKeyPairSync('ec', { namedCurve }));
export const rsaPair = (modulusLength = 2048): Pair => pairOf(generateKeyPairSync('rsa', { modulusLength }));

let made = 0;

/** An assertion as a program signs it, with what a test wants different; undefined leaves a claim out. */
export function assertionOf(
  clientId: string,
  pair: Pair,
  { now = Date.now(), claims = {}, header = {}, key = pair.privateKey as KeyObject | Uint8Array } = {},
): Promise<string> {
  const iat = Math.floor(now / 1000);
  made += 1;
  const jti = `assertion-number-${made}`;
  const payload = { iss: clientId, sub: clientId, aud: AUDIENCE, iat, exp: iat + 60, jti, ...claims };
  const named: JWTHeaderParameters = { alg: pair.algorithm, kid: pair.kid, typ: 'JWT', ...header };
  return new SignJWT(payload).setProtectedHeader(named).sign(key);
}

/** The form in which a program asks for a token. */
export const formOf = (assertion: string, more: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_assertion_type: ASSERTION_TYPE,
  client_assertion: assertion,
  ...more,
});

/** The event of a form that was posted to /oauth/token. */
export function eventOf(
  body: string | Record<string, string>,
  headers: Record<string, string> = {},
): APIGatewayProxyEventV2 {
  const text = typeof body === 'string' ? body : new URLSearchParams(body).toString();
  return {
    version: '2.0',
    rawPath: '/oauth/token',
    rawQueryString: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: Buffer.from(text).toString('base64'),
    isBase64Encoded: true,
    requestContext: { http: { method: 'POST', path: '/oauth/token' } },
  } as unknown as APIGatewayProxyEventV2;
}
