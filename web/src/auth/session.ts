import { signal } from '@preact/signals';
import { loadConfig } from '../app/config.ts';
import { forgetSeen } from '../offline/saved/answers.ts';
import { exclusively } from '../offline/locks.ts';
import {
  forgetOwn,
  forgetSession,
  ownerKey,
  readSession,
  rememberedOwner,
  rememberOwner,
  writeSession,
} from './session-store.ts';
import { needsRefresh } from './stored-session.ts';
import type { StoredSession } from './stored-session.ts';

/** Who uses this page. */
export type Session =
  | { readonly state: 'loading' }
  | { readonly state: 'signed-out' }
  /** `ended`: the identity provider wants to see the person again; their work stays. */
  | { readonly state: 'signed-in'; readonly owner: string; readonly ended: boolean };

/** What a request is sent with. */
export type Credential =
  | { readonly kind: 'token'; readonly token: string }
  /** Nobody is signed in, or the sign-in has ended. */
  | { readonly kind: 'none' }
  /** The identity provider cannot be reached; the sign-in may be good still. */
  | { readonly kind: 'unreachable' };

/** Set while the identity provider still knows somebody who has signed out here. */
const leftOpenKey = 'kapuas.left-open';

export const session = signal<Session>({ state: 'loading' });

/** Whether somebody seems to be signed in, before the database is read. */
export function seemsSignedIn(): boolean {
  return rememberedOwner() !== null;
}

function show(stored: StoredSession | undefined): void {
  session.value = stored
    ? { state: 'signed-in', owner: stored.owner, ended: stored.tokens === null }
    : { state: 'signed-out' };
}

/** Reads who is signed in on this device, now and whenever another tab signs in or out. */
export async function loadSession(): Promise<void> {
  const owner = rememberedOwner();
  show(owner === null ? undefined : await readSession(owner));
}

/** Follows sign-in and sign-out in other tabs. */
export function followOtherTabs(): void {
  window.addEventListener('storage', (event) => {
    if (event.key !== ownerKey) return;
    if (event.newValue === null) forgetOwn();
    void loadSession();
  });
}

async function renew(owner: string, refused: string | undefined): Promise<Credential> {
  const stored = await readSession(owner);
  if (!stored?.tokens) return { kind: 'none' };
  // Another tab may have refreshed while this one waited for its turn.
  if (!needsRefresh(stored.tokens, Date.now(), refused))
    return { kind: 'token', token: stored.tokens.access };
  try {
    const [config, oidc] = await Promise.all([loadConfig(), import('./oidc.ts')]);
    const tokens = await oidc.refresh(oidc.placeOf(config, stored.issuer), stored.tokens, Date.now);
    const next = { ...stored, tokens };
    await writeSession(next);
    show(next);
    return tokens ? { kind: 'token', token: tokens.access } : { kind: 'none' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/**
 * The access token to send, refreshed when its end is near or the API refused it. Tabs take turns, since a refresh
 * token may be good for one use only.
 * @param refused the access token that the API just refused, if any
 */
export async function credential(refused?: string): Promise<Credential> {
  const owner = rememberedOwner();
  if (owner === null) return { kind: 'none' };
  const stored = await readSession(owner);
  if (!stored?.tokens) return { kind: 'none' };
  if (!needsRefresh(stored.tokens, Date.now(), refused))
    return { kind: 'token', token: stored.tokens.access };
  return exclusively(`kapuas.refresh.${owner}`, () => renew(owner, refused));
}

/**
 * Leaves for the identity provider's sign-in; somebody whose sign-in has ended goes to where they made it.
 * @param returnTo what to come back to; unless it is given, this page with its hash, which links in letters hold
 * @param asStaff whether to go where admins and reviewers sign in
 */
export async function signIn(
  returnTo = location.href.slice(location.origin.length),
  asStaff = false,
): Promise<void> {
  const [config, oidc] = await Promise.all([loadConfig(), import('./oidc.ts')]);
  const owner = rememberedOwner();
  const before = owner === null ? undefined : await readSession(owner);
  const place = oidc.placeOf(config, asStaff ? config.staff?.issuer : before?.issuer);
  // The provider still knows who was here before: it has to ask, since it may be somebody else now.
  await oidc.begin(place, returnTo, localStorage.getItem(leftOpenKey) !== null);
}

/** Finishes a sign-in on the way back from the identity provider. @returns the path that was asked for */
export async function completeSignIn(url: URL): Promise<string> {
  const [config, oidc] = await Promise.all([loadConfig(), import('./oidc.ts')]);
  const { session: stored, returnTo } = await oidc.complete(config, url, Date.now);
  await writeSession(stored);
  rememberOwner(stored);
  localStorage.removeItem(leftOpenKey);
  show(stored);
  // A path of this site and nothing else: `//elsewhere` is another site.
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

/** Forgets the tokens and ends the session at the identity provider. Unsent work stays, under its owner. */
export async function signOut(): Promise<void> {
  const owner = rememberedOwner();
  const stored = owner === null ? undefined : await readSession(owner);
  if (owner !== null) await forgetSession(owner);
  if (stored) {
    // Pages that were looked at go; saved courses wait for their person, like unsent work.
    await forgetSeen(stored.owner).catch(() => undefined);
  }
  let next: string | null = null;
  try {
    const [config, oidc] = await Promise.all([loadConfig(), import('./oidc.ts')]);
    next = await oidc.endSessionUrl(oidc.placeOf(config, stored?.issuer), stored?.tokens ?? null);
  } catch {
    // Out of reach of the identity provider, the session ends on this device alone.
    localStorage.setItem(leftOpenKey, '');
  }
  // A new page, so that nothing of the person stays in memory.
  location.assign(next ?? '/');
}
