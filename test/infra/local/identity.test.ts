import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer } from '../../../infra/local/http/server.ts';
import type { LocalServer } from '../../../infra/local/http/server.ts';
import { machineClients } from '../../../infra/local/identity/clients.ts';
import { createIdentity } from '../../../infra/local/identity/index.ts';
import type { Identity } from '../../../infra/local/identity/index.ts';
import { personas } from '../../../infra/local/identity/personas.ts';
import { accessTokenFor, clientToken, refresh, signIn } from '../../../infra/local/identity/sign-in.ts';
import { generateKeys } from '../../../infra/local/keys.ts';

const keys = generateKeys();

async function start(
  journal?: string,
  port = 0,
): Promise<{ server: LocalServer; identity: Identity; origin: string }> {
  const server = await startServer(port);
  const origin = `http://localhost:${server.port}`;
  const identity = await createIdentity({ origin, keys, journal });
  server.serve(identity.route);
  return { server, identity, origin };
}

let running: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  running = await start();
});
afterAll(async () => {
  await running.server.close();
  await running.identity.close();
});

const authorizeUrl = (origin: string, more: Record<string, string> = {}) =>
  `${origin}/identity/authorize?${new URLSearchParams({
    client_id: 'kapuas-web',
    response_type: 'code',
    scope: 'openid offline_access',
    redirect_uri: `${origin}/auth/callback`,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...more,
  }).toString()}`;

/** The cookies a response sets, as a browser would send them back. */
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

afterEach(() => vi.useRealTimers());

describe('tokens', () => {
  it('gives a persona an access token in the shape of Cognito', async () => {
    const { access_token: token } = await signIn(running.origin, 'sari');
    const verified = await jwtVerify(token, createRemoteJWKSet(new URL(`${running.origin}/identity/jwks`)), {
      issuer: `${running.origin}/identity`,
      algorithms: ['RS256'],
    });
    expect(verified.payload).toEqual({
      iss: `${running.origin}/identity`,
      sub: personas.find(({ id }) => id === 'sari')?.subject,
      client_id: 'kapuas-web',
      token_use: 'access',
      scope: 'openid',
      iat: expect.any(Number) as number,
      exp: expect.any(Number) as number,
      jti: expect.any(String) as string,
    });
    expect(verified.payload.exp! - verified.payload.iat!).toBe(3600);
  });

  it('marks the ID token as one, with the client as its audience', async () => {
    const { id_token: token = '' } = await signIn(running.origin, 'budi');
    expect(decodeProtectedHeader(token).alg).toBe('RS256');
    expect(decodeJwt(token)).toMatchObject({ token_use: 'id', aud: 'kapuas-web', name: 'Budi Handoyo' });
  });

  it('gives every persona its own permanent subject', async () => {
    const subjects = new Set(personas.map(({ subject }) => subject));
    expect(subjects.size).toBe(personas.length);
    for (const { id, subject } of personas) {
      const { access_token: token } = await signIn(running.origin, id);
      expect(decodeJwt(token).sub).toBe(subject);
    }
  });

  it('rotates refresh tokens and ends the sign-in when one is used twice', async () => {
    const first = await signIn(running.origin, 'sari');
    const second = await refresh(running.origin, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    // The answer may have been lost: for a minute the same gives another successor.
    const again = await refresh(running.origin, first.refresh_token ?? '');
    expect(again.refresh_token).not.toBe(second.refresh_token);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(decodeJwt(second.access_token)).toMatchObject({ token_use: 'access', client_id: 'kapuas-web' });
    await expect(refresh(running.origin, first.refresh_token ?? '')).rejects.toThrow(
      'grant request is invalid',
    );
    await expect(refresh(running.origin, second.refresh_token ?? '')).rejects.toThrow(
      'grant request is invalid',
    );
  });

  it('gives machine clients a token whose subject is the client, by either way of sending the secret', async () => {
    for (const { id, secret } of machineClients) {
      const { access_token: token } = await clientToken(running.origin, id, secret);
      expect(decodeJwt(token)).toMatchObject({ sub: id, client_id: id, token_use: 'access' });
      expect(decodeJwt(token)).not.toHaveProperty('aud');
    }
    const [client] = machineClients;
    const response = await fetch(`${running.origin}/identity/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client!.id,
        client_secret: client!.secret,
      }),
    });
    expect(response.status).toBe(200);
  });

  it('refuses a wrong secret, an unknown id, and the code flow for a machine client', async () => {
    await expect(clientToken(running.origin, machineClients[0]!.id, 'wrong')).rejects.toThrow('client');
    await expect(accessTokenFor(running.origin, 'nobody')).rejects.toThrow('no persona or machine client');
    const response = await fetch(authorizeUrl(running.origin, { client_id: machineClients[0]!.id }), {
      redirect: 'manual',
    });
    expect(response.status).toBe(400);
  });

  it('refuses the web client without PKCE, and a redirect elsewhere', async () => {
    const query = new URLSearchParams({
      client_id: 'kapuas-web',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${running.origin}/auth/callback`,
    });
    const bare = await fetch(`${running.origin}/identity/authorize?${query.toString()}`, {
      redirect: 'manual',
    });
    expect(bare.headers.get('location')).toContain('error=invalid_request');
    const elsewhere = await fetch(
      authorizeUrl(running.origin, { redirect_uri: 'https://attacker.example/' }),
      { redirect: 'manual', headers: { accept: 'text/html' } },
    );
    expect(elsewhere.status).toBe(400);
    expect(await elsewhere.text()).toContain('Tidak dapat masuk');
  });
});

describe('the persona page', () => {
  async function openPage(headers: Record<string, string> = {}) {
    const start = await fetch(authorizeUrl(running.origin), { redirect: 'manual' });
    const url = new URL(start.headers.get('location') ?? '', running.origin).href;
    const cookie = cookiesOf(start);
    return { url, cookie, response: await fetch(url, { headers: { cookie, ...headers } }) };
  }

  it('lists every persona and says that there are no passwords, in the language of the browser', async () => {
    const { response, url, cookie } = await openPage();
    const page = await response.text();
    expect(page).toContain('<html lang="id">');
    expect(page).toContain('tidak memakai kata sandi');
    for (const { id, name } of personas) {
      expect(page).toContain(`value="${id}"`);
      expect(page).toContain(name);
    }
    const english = await fetch(url, { headers: { cookie, 'accept-language': 'en-GB,en;q=0.8,id;q=0.5' } });
    expect(await english.text()).toContain('uses no passwords');
  });

  it('has nothing inline and a policy that would forbid it', async () => {
    const { response } = await openPage();
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).not.toMatch(/<script|<style|style=|\son[a-z]+=/i);
    const css = await fetch(`${running.origin}/identity/style.css`);
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('returns to the client with an error when cancelled, and shows itself again for an unknown choice', async () => {
    const { url, cookie } = await openPage();
    const unknown = await fetch(url, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ persona: '<script>' }),
    });
    expect(unknown.status).toBe(400);
    const cancelled = await fetch(url, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ cancel: 'yes' }),
      redirect: 'manual',
    });
    const resumed = await fetch(new URL(cancelled.headers.get('location') ?? '', running.origin), {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(resumed.headers.get('location')).toContain(`${running.origin}/auth/callback?error=access_denied`);
  });

  it('shows an error without the cookie of the browser that began', async () => {
    const { url } = await openPage();
    const response = await fetch(url, { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Cannot sign in');
  });
});

describe('sessions', () => {
  /** Signs in and returns the browser's session cookie with the tokens. */
  async function signInWithCookie(origin: string) {
    const begun = await fetch(authorizeUrl(origin), { redirect: 'manual' });
    const cookie = cookiesOf(begun);
    const chosen = await fetch(new URL(begun.headers.get('location') ?? '', origin), {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ persona: 'sari' }),
      redirect: 'manual',
    });
    const resumed = await fetch(new URL(chosen.headers.get('location') ?? '', origin), {
      headers: { cookie },
      redirect: 'manual',
    });
    const code = new URL(resumed.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const response = await fetch(`${origin}/identity/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'kapuas-web',
        code,
        redirect_uri: `${origin}/auth/callback`,
        code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
      }),
    });
    return {
      session: cookiesOf(resumed),
      tokens: (await response.json()) as { id_token: string; refresh_token: string },
    };
  }

  it('signs a browser with a session in without asking again', async () => {
    const { session } = await signInWithCookie(running.origin);
    const again = await fetch(authorizeUrl(running.origin), {
      headers: { cookie: session },
      redirect: 'manual',
    });
    expect(again.headers.get('location')).toContain('/auth/callback?code=');
  });

  it('signs out straight away with the ID token: session and refresh token are gone', async () => {
    const { session, tokens } = await signInWithCookie(running.origin);
    const query = new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: `${running.origin}/`,
      state: 'bye',
    });
    const out = await fetch(`${running.origin}/identity/logout?${query.toString()}`, {
      headers: { cookie: session },
      redirect: 'manual',
    });
    expect(out.status).toBe(303);
    expect(out.headers.get('location')).toBe(`${running.origin}/?state=bye`);
    const again = await fetch(authorizeUrl(running.origin), {
      headers: { cookie: session },
      redirect: 'manual',
    });
    expect(again.headers.get('location')).toContain('/identity/interaction/');
    await expect(refresh(running.origin, tokens.refresh_token)).rejects.toThrow('grant request is invalid');
  });

  it('asks first when a link from elsewhere would sign somebody out', async () => {
    const { session } = await signInWithCookie(running.origin);
    const out = await fetch(`${running.origin}/identity/logout`, { headers: { cookie: session } });
    expect(out.status).toBe(200);
    expect(await out.text()).toContain('Keluar dari Kapuas?');
    const still = await fetch(authorizeUrl(running.origin), {
      headers: { cookie: session },
      redirect: 'manual',
    });
    expect(still.headers.get('location')).toContain('/auth/callback?code=');
  });

  it('keeps sessions, refresh tokens and the keys over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kapuas-identity-'));
    const journal = join(folder, 'identity.jsonl');
    const first = await start(journal);
    const { session, tokens } = await signInWithCookie(first.origin);
    await first.server.close();
    await first.identity.close();
    const second = await start(journal, first.server.port);
    try {
      const refreshed = await refresh(second.origin, tokens.refresh_token);
      expect(decodeJwt(refreshed.access_token).client_id).toBe('kapuas-web');
      const again = await fetch(authorizeUrl(second.origin), {
        headers: { cookie: session },
        redirect: 'manual',
      });
      expect(again.headers.get('location')).toContain('/auth/callback?code=');
    } finally {
      await second.server.close();
      await second.identity.close();
      rmSync(folder, { recursive: true });
    }
  });
});
