import type { Credential } from '../auth/session.ts';
import { readAnswer } from './problem.ts';
import type { Result } from './problem.ts';
import type { Heard } from './server-clock.ts';
import type { TypedDocumentString } from './graphql.ts';

/** What the client needs from the page around it. */
export interface ClientDependencies {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The token to send; `refused` names one that the API just refused. */
  readonly credential: (refused?: string) => Promise<Credential>;
  /** The path of the API. */
  readonly endpoint: () => Promise<string>;
  /** The language for messages of user errors. */
  readonly language: () => string;
  /** Is told of each answer when it came. */
  readonly heard: (answer: Heard) => void;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Sends no token: for what anybody may ask. */
  readonly anonymous?: boolean;
}

/** Longer than the 30 s after which the gateway gives up, so that its answer is still heard. */
const timeoutInMilliseconds = 35_000;

/** The hash that names a trusted document. @throws when the document is not one (the code generation was not run) */
export function hashOf(document: TypedDocumentString<unknown, never>): string {
  const hash: unknown = document.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('The document has no hash.');
  return hash.replace(/^sha256:/, '');
}

/**
 * A client of the API that sends trusted documents by hash. It tells a missing network from a missing sign-in from a
 * fault, and gives a refused token one new chance.
 */
export function createClient({ fetch, credential, endpoint, language, heard }: ClientDependencies) {
  async function post<T>(body: string, token: string | null, signal: AbortSignal): Promise<Result<T>> {
    const url = await endpoint();
    const sentAt = Date.now();
    const response = await fetch(url, {
      method: 'POST',
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language(),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
    });
    heard({ sentAt, receivedAt: Date.now(), date: response.headers.get('date') });
    const answer: unknown = await response.json().catch(() => undefined);
    return readAnswer<T>(response.status, answer);
  }

  async function authorised<T>(body: string, signal: AbortSignal): Promise<Result<T>> {
    const first = await credential();
    if (first.kind !== 'token')
      return { problem: { kind: first.kind === 'none' ? 'unauthenticated' : 'offline' } };
    const result = await post<T>(body, first.token, signal);
    if (result.problem?.kind !== 'unauthenticated') return result;
    const second = await credential(first.token);
    if (second.kind === 'unreachable') return { problem: { kind: 'offline' } };
    return second.kind === 'token' ? post<T>(body, second.token, signal) : result;
  }

  /**
   * Sends an operation.
   * @returns its data, or why there is none
   * @throws DOMException `AbortError` when the caller's signal aborts it
   */
  return async function send<TData, TVariables>(
    document: TypedDocumentString<TData, TVariables>,
    variables: TVariables,
    { signal: outer, anonymous = false }: RequestOptions = {},
  ): Promise<Result<TData>> {
    const controller = new AbortController();
    const abort = () => controller.abort();
    outer?.addEventListener('abort', abort);
    const timer = setTimeout(abort, timeoutInMilliseconds);
    const body = JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
      variables,
    });
    try {
      outer?.throwIfAborted();
      return anonymous
        ? await post<TData>(body, null, controller.signal)
        : await authorised<TData>(body, controller.signal);
    } catch (error) {
      if (outer?.aborted) throw error;
      return { problem: { kind: 'offline' } };
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    }
  };
}

export type Send = ReturnType<typeof createClient>;
