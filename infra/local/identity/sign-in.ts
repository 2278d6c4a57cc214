import { createHash, randomBytes } from 'node:crypto';
import { findMachineClient, webClientId } from './clients.ts';
import { findPersona } from './personas.ts';

/** What the provider answers at its token endpoint. */
export interface Tokens {
  readonly access_token: string;
  readonly expires_in: number;
  readonly id_token?: string;
  readonly refresh_token?: string;
}

/** A browser as far as signing in needs one: follows no redirect by itself, keeps cookies. */
function createBrowser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      if (/expires=Thu, 01 Jan 1970/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}

function locationOf(response: Response, base: string): string {
  const location = response.headers.get('location');
  if (!location)
    throw new Error(`The identity provider answered ${response.status} where it should redirect.`);
  return new URL(location, base).href;
}

async function requestTokens(
  origin: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Tokens> {
  const response = await fetch(`${origin}/identity/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(parameters),
  });
  const body = (await response.json()) as Tokens & { error?: string; error_description?: string };
  if (!response.ok)
    throw new Error(`The identity provider refused: ${body.error_description ?? body.error ?? ''}`);
  return body;
}

/** Signs in as a persona the way the web client does: Authorization Code with PKCE, through the persona page. */
export async function signIn(origin: string, personaId: string): Promise<Tokens> {
  const browse = createBrowser();
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${origin}/auth/callback`;
  const query = new URLSearchParams({
    client_id: webClientId,
    response_type: 'code',
    scope: 'openid offline_access',
    redirect_uri: redirectUri,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const page = locationOf(await browse(`${origin}/identity/authorize?${query.toString()}`), origin);
  const choice = new URLSearchParams({ persona: personaId });
  const resume = locationOf(await browse(page, { method: 'POST', body: choice }), origin);
  const callback = new URL(locationOf(await browse(resume), origin));
  const code = callback.searchParams.get('code');
  if (!code) throw new Error(`Sign-in ended at ${callback.pathname}${callback.search} without a code.`);
  return requestTokens(origin, {
    grant_type: 'authorization_code',
    client_id: webClientId,
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
}

/** New tokens for a refresh token, which is used up by it. */
export function refresh(origin: string, refreshToken: string): Promise<Tokens> {
  return requestTokens(origin, {
    grant_type: 'refresh_token',
    client_id: webClientId,
    refresh_token: refreshToken,
  });
}

/** A token for a program, by client credentials. */
export function clientToken(origin: string, id: string, secret: string): Promise<Tokens> {
  const credentials = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString(
    'base64',
  );
  return requestTokens(
    origin,
    { grant_type: 'client_credentials' },
    { authorization: `Basic ${credentials}` },
  );
}

/**
 * An access token for a persona or machine client.
 * @param id for example `sari` or `universitas-contoh-khatulistiwa`
 * @throws Error when nobody has that id, or the server does not answer
 */
export async function accessTokenFor(origin: string, id: string): Promise<Tokens> {
  const client = findMachineClient(id);
  if (client) return clientToken(origin, client.id, client.secret);
  if (!findPersona(id)) throw new Error(`There is no persona or machine client ${id}.`);
  return signIn(origin, id);
}

/** `accessTokenFor`, but a token is asked for once and kept until it has a minute left. */
export function createTokens(origin: string): (id: string) => Promise<string> {
  const known = new Map<string, { token: string; until: number }>();
  return async (id) => {
    const kept = known.get(id);
    if (kept && kept.until > Date.now()) return kept.token;
    const { access_token: token, expires_in: seconds } = await accessTokenFor(origin, id);
    known.set(id, { token, until: Date.now() + (seconds - 60) * 1000 });
    return token;
  };
}
