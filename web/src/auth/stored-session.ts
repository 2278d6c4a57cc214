/** A sign-in as this device keeps it. Without tokens it has ended, and the work of its owner waits for the next one. */
export interface StoredSession {
  /** Issuer and subject: what everything personal on this device belongs to. */
  readonly owner: string;
  readonly issuer: string;
  readonly subject: string;
  readonly tokens: Tokens | null;
}

/** The tokens of a sign-in. */
export interface Tokens {
  readonly access: string;
  /** Until when the access token may be used, milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly refresh: string | null;
  /** Handed back at sign-out, so that the identity provider need not ask whose session it ends. */
  readonly id: string | null;
}

/** Refresh this long before the end: a slow request must not arrive after it. */
const marginInMilliseconds = 60_000;

/** The owner that an issuer and a subject make. */
export function ownerOf(issuer: string, subject: string): string {
  return `${issuer}|${subject}`;
}

/**
 * Whether the tokens have to be refreshed before the next request.
 * @param now milliseconds since the epoch
 * @param refused an access token that the API refused, if any: as long as it is the one kept, it is of no use
 */
export function needsRefresh(tokens: Tokens, now: number, refused?: string): boolean {
  return tokens.access === refused || now >= tokens.expiresAt - marginInMilliseconds;
}
