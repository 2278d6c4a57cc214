/** Where the code waits while its person signs in: in this tab alone, and no longer than it. */
const storageKey = 'kapuas.invitation';

/**
 * The address that carries the code of an invitation: behind the `#`, which browsers do not send, so that it stands in
 * no log of a server.
 */
export function invitationAddress(origin: string, code: string): string {
  return `${origin}/#invitation=${encodeURIComponent(code)}`;
}

/** The code in the fragment of an address; undefined when there is none. */
export function codeIn(fragment: string): string | undefined {
  return /^#invitation=([\w-]{1,64})$/.exec(fragment)?.[1];
}

/** Keeps the code of the address until its person has signed in, and takes it out of the address and the history. */
export function keepCode(): void {
  const code = codeIn(location.hash);
  if (code === undefined) return;
  try {
    sessionStorage.setItem(storageKey, code);
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // Without storage the code stays in the address, and the person types it.
  }
}

/** The code that was kept; empty when there is none. */
export function keptCode(): string {
  try {
    return sessionStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** Forgets the code once it was used. */
export function forgetCode(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}
