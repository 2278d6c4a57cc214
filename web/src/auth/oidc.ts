/**
 * The OpenID Connect part of signing in, loaded only when it is needed: Authorization Code with PKCE, refresh, and
 * sign-out.
 */
import * as oauth from 'oauth4webapi';
import type { AppConfig, SignInPlace } from '../app/config.ts';
import { language } from '../i18n/language.ts';
import { ownerOf } from './stored-session.ts';
import type { StoredSession, Tokens } from './stored-session.ts';

const redirectPath = '/auth/callback';
const storageKey = 'kapuas.sign-in';

/** A sign-in that is under way in this tab. */
interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where it was begun. */
  readonly issuer: string;
  /** The page that was asked for, a path of this site. */
  readonly returnTo: string;
}

/**
 * Refresh tokens come for `offline_access` with some providers; others give them without, and refuse a scope they do
 * not know.
 */
function scopeOf({ scopes_supported: known = [] }: oauth.AuthorizationServer): string {
  return known.includes('offline_access') ? 'openid offline_access' : 'openid';
}

/** The place of an issuer: where admins and reviewers sign in if it is that, and for everything else the usual one. */
export function placeOf(config: AppConfig, issuer: string | undefined): SignInPlace {
  return config.staff?.issuer === issuer ? (config.staff ?? config) : config;
}

/** Only a laptop's own address may be spoken to in the clear; the library refuses the rest. */
function options(config: SignInPlace): { [oauth.allowInsecureRequests]: boolean } {
  const { protocol, hostname } = new URL(config.issuer);
  const local = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  return { [oauth.allowInsecureRequests]: local };
}

const discovered = new Map<string, Promise<oauth.AuthorizationServer>>();

async function discover(config: SignInPlace): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(config.issuer);
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options(config) });
  return oauth.processDiscoveryResponse(issuer, response);
}

/** The identity provider's own description, read once; after a failure the next call tries again. */
function server(place: SignInPlace): Promise<oauth.AuthorizationServer> {
  const known = discovered.get(place.issuer);
  if (known) return known;
  const asked = discover(place).catch((error: unknown) => {
    discovered.delete(place.issuer);
    throw error;
  });
  discovered.set(place.issuer, asked);
  return asked;
}

/** Below this, in seconds, a device's clock is right enough. */
const tolerableSkew = 30;

/**
 * How far a device's clock is behind that of the services, in seconds: on a phone whose clock is a day ahead, an ID
 * token that was issued this second has expired.
 * @param response the provider's answer; a provider elsewhere may not let a page read when it answered
 */
async function clockSkew(response: Response): Promise<number> {
  const ask = async () => (await fetch('/service-worker.js', { method: 'HEAD', cache: 'no-store' })).headers;
  const date = response.headers.get('date') ?? (await ask().catch(() => undefined))?.get('date');
  const seconds = Math.round((Date.parse(date ?? '') - Date.now()) / 1_000);
  return Math.abs(seconds) > tolerableSkew ? seconds : 0;
}

function redirectUri(): string {
  return location.origin + redirectPath;
}

function readPending(): Pending | undefined {
  const text = sessionStorage.getItem(storageKey);
  sessionStorage.removeItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Pending);
}

function toTokens(response: oauth.TokenEndpointResponse, now: number, before: Tokens | null): Tokens {
  return {
    access: response.access_token,
    expiresAt: now + (response.expires_in ?? 300) * 1_000,
    // A provider that does not rotate refresh tokens sends none: the one there is stays good.
    refresh: response.refresh_token ?? before?.refresh ?? null,
    id: response.id_token ?? before?.id ?? null,
  };
}

/**
 * Leaves for the identity provider.
 * @param returnTo the path to come back to
 * @param askWho whether the provider has to ask who it is, also when it remembers somebody
 */
export async function begin(place: SignInPlace, returnTo: string, askWho: boolean): Promise<void> {
  const as = await server(place);
  const { authorization_endpoint: endpoint } = as;
  if (endpoint === undefined) throw new Error('The identity provider names no authorization endpoint.');
  const pending: Pending = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    issuer: place.issuer,
    returnTo,
  };
  sessionStorage.setItem(storageKey, JSON.stringify(pending));
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: place.clientId,
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: scopeOf(as),
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    // The provider's own pages in the language that was chosen here.
    ui_locales: language.value,
    ...(askWho && { prompt: 'login' }),
  }).toString();
  location.assign(url);
}

/**
 * Exchanges the code the identity provider sent back.
 * @returns the session and the path that was asked for
 * @throws when this tab began no sign-in, when the person cancelled, or when an answer does not hold
 */
export async function complete(
  config: AppConfig,
  url: URL,
  now: () => number,
): Promise<{ session: StoredSession; returnTo: string }> {
  const pending = readPending();
  if (!pending) throw new Error('No sign-in was begun in this tab.');
  const place = placeOf(config, pending.issuer);
  const as = await server(place);
  const client: oauth.Client = { client_id: place.clientId };
  const parameters = oauth.validateAuthResponse(as, client, url, pending.state);
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    parameters,
    redirectUri(),
    pending.verifier,
    options(place),
  );
  const result = await oauth.processAuthorizationCodeResponse(
    as,
    { ...client, [oauth.clockSkew]: await clockSkew(response) },
    response,
    { expectedNonce: pending.nonce, requireIdToken: true },
  );
  const claims = oauth.getValidatedIdTokenClaims(result);
  if (!claims) throw new Error('The identity provider sent no ID token.');
  const session: StoredSession = {
    owner: ownerOf(claims.iss, claims.sub),
    issuer: claims.iss,
    subject: claims.sub,
    tokens: toTokens(result, now(), null),
  };
  return { session, returnTo: pending.returnTo };
}

/**
 * New tokens for old ones.
 * @returns null when the identity provider says that the sign-in is over
 * @throws when it cannot be reached
 */
export async function refresh(place: SignInPlace, tokens: Tokens, now: () => number): Promise<Tokens | null> {
  if (tokens.refresh === null) return null;
  const as = await server(place);
  const client: oauth.Client = { client_id: place.clientId };
  try {
    const response = await oauth.refreshTokenGrantRequest(
      as,
      client,
      oauth.None(),
      tokens.refresh,
      options(place),
    );
    const result = await oauth.processRefreshTokenResponse(
      as,
      { ...client, [oauth.clockSkew]: await clockSkew(response) },
      response,
    );
    return toTokens(result, now(), tokens);
  } catch (error) {
    // An answer that says no is final; no answer, or a fault of the provider's, is not.
    if (error instanceof oauth.ResponseBodyError && error.status < 500 && error.status !== 429) return null;
    throw error;
  }
}

/** Where to go to end the session at the identity provider too; null when it offers no such page. */
export async function endSessionUrl(place: SignInPlace, tokens: Tokens | null): Promise<string | null> {
  const { end_session_endpoint: endpoint } = await server(place);
  if (endpoint === undefined) return null;
  const url = new URL(endpoint);
  url.searchParams.set('client_id', place.clientId);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  // Cognito's own name for the same.
  url.searchParams.set('logout_uri', `${location.origin}/`);
  if (tokens?.id) url.searchParams.set('id_token_hint', tokens.id);
  return url.href;
}
