import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { webClientId } from '../../../infra/local/identity/clients.ts';
import { loadKeys } from '../../../infra/local/keys.ts';
import type { Answer } from '../load/outcome.ts';

/** Raised when an answer did not come whole: nobody knows whether the operation took effect. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';
}

/** Sends an operation as somebody. @throws InterruptedError */
export type Post = (subject: string, document: string, variables?: object) => Promise<Answer>;

/**
 * Access tokens of an installation for any subject, made with its own key: there are more people here than personas.
 * @param machine the one subject that is a machine client
 */
async function tokensOf(dataDir: string, issuer: string, machine: string) {
  const file = join(dataDir, 'keys.json');
  const [jwk] = loadKeys(file).jwks.keys;
  const key = await importJWK({ ...jwk, kty: 'RSA' }, 'RS256');
  const known = new Map<string, string>();
  return async (subject: string): Promise<string> => {
    const token =
      known.get(subject) ??
      (await new SignJWT({
        token_use: 'access',
        client_id: subject === machine ? machine : webClientId,
        scope: 'openid',
      })
        .setProtectedHeader({ alg: 'RS256', kid: String(jwk?.['kid']) })
        .setIssuer(issuer)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(key));
    known.set(subject, token);
    return token;
  };
}

/** Speaks to the server of a folder over HTTP. */
export async function createPost(origin: string, dataDir: string, machine: string): Promise<Post> {
  const tokenOf = await tokensOf(dataDir, `${origin}/identity`, machine);
  return async (subject, query, variables = {}) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf(subject)}`,
    };
    try {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
      return { status: response.status, ...((await response.json()) as object) };
    } catch (error) {
      throw new InterruptedError('No whole answer came', { cause: error });
    }
  };
}
