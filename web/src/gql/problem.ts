/** Why a request has no answer to show. */
export type ProblemKind =
  /** No answer came: no network, or the server took too long. */
  | 'offline'
  /** Nobody is signed in, or the sign-in has ended. */
  | 'unauthenticated'
  /** Too many requests at once: later it works. */
  | 'busy'
  /** This page is older than what the server still understands. */
  | 'outdated'
  /** The request itself is at fault. */
  | 'invalid'
  /** The server failed. */
  | 'server';

export interface Problem {
  readonly kind: ProblemKind;
}

/** What a request gives: data that is complete, or a problem. Never both, and never a silent null. */
export type Result<T> =
  { readonly data: T; readonly problem?: never } | { readonly data?: never; readonly problem: Problem };

/** The API's stable error codes that mean something else than a failure of the server. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  RATE_LIMITED: 'busy',
  PERSISTED_QUERY_NOT_FOUND: 'outdated',
  PERSISTED_QUERY_NOT_SUPPORTED: 'outdated',
  GRAPHQL_VALIDATION_FAILED: 'outdated',
  BAD_USER_INPUT: 'invalid',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function codeOf(error: unknown): string {
  const extensions = isRecord(error) ? error['extensions'] : undefined;
  const code = isRecord(extensions) ? extensions['code'] : undefined;
  return typeof code === 'string' ? code : '';
}

/**
 * Reads the body of an answer. Any top-level error makes the whole answer a problem: a field that is null because it
 * failed must not look like one that is empty.
 * @param status the HTTP status
 */
export function readAnswer<T>(status: number, body: unknown): Result<T> {
  if (isRecord(body) && Array.isArray(body['errors']) && body['errors'].length > 0) {
    const found = body['errors'].map((error) => kinds[codeOf(error)]).find((kind) => kind !== undefined);
    return { problem: { kind: found ?? 'server' } };
  }
  if (status === 401) return { problem: { kind: 'unauthenticated' } };
  if (status === 429) return { problem: { kind: 'busy' } };
  if (isRecord(body) && isRecord(body['data'])) return { data: body['data'] as T };
  return { problem: { kind: 'server' } };
}
