import { useEffect, useMemo, useRef } from 'preact/hooks';
import { session } from '../auth/session.ts';
import { showsKept } from '../offline/saved/shown.ts';
import { recall, remember } from '../offline/saved/answers.ts';
import { nameOf } from '../offline/saved/core.ts';
import type { KeptKind } from '../offline/saved/core.ts';
import { send, serverClock } from './api.ts';
import { createCache } from './cache.ts';
import { hashOf } from './client.ts';
import type { Problem, Result } from './problem.ts';
import { stableText } from './stable-text.ts';
import type { TypedDocumentString } from './graphql.ts';

/** A click back and forth within this time asks nothing again. */
const cache = createCache({
  now: () => performance.now(),
  freshForMilliseconds: 5_000,
  keep: 40,
  time: serverClock.now,
});

export interface Query<T> {
  /** The data, undefined until there is some; kept while a newer answer is awaited and when it fails. */
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
  /** When the data was given, while it is not known to be true still: by the API's clock, milliseconds since the epoch. */
  readonly asOf: number | undefined;
  readonly fetching: boolean;
  /** The data answers the variables before these (`keepPrevious`). */
  readonly previous: boolean;
  readonly refetch: () => Promise<void>;
}

interface QueryOptions {
  /** For what anybody may ask, signed in or not. */
  readonly anonymous?: boolean;
  /** With other variables, the answer to those before stays until theirs is there: for lists that are narrowed. */
  readonly keepPrevious?: boolean;
  /** Keeps the answer on the device under this name, and shows it where the API gives none. */
  readonly kept?: KeptKind;
}

function owner(): string {
  return session.value.state === 'signed-in' ? session.value.owner : '';
}

/** Asks the API and, where it is wanted, keeps what it says. */
async function ask<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  options: { readonly signal: AbortSignal; readonly anonymous: boolean },
  who: string,
  kept: KeptKind | undefined,
): Promise<Result<TData>> {
  const result = await send(document, variables, options);
  // Somebody else may have signed in meanwhile, in another tab.
  if (kept && result.data !== undefined && who !== '' && owner() === who) {
    const answer = { owner: who, name: nameOf(kept, variables), at: serverClock.now(), data: result.data };
    // What could not be kept is not there without a network, and otherwise missed by nobody.
    remember(answer).catch(() => undefined);
  }
  return result;
}

/** What the device kept of an answer. */
async function recallAs<TData>(
  who: string,
  kept: KeptKind,
  variables: unknown,
): Promise<{ readonly data: TData; readonly at: number } | undefined> {
  const answer = await recall(who, nameOf(kept, variables));
  return answer && { data: answer.data as TData, at: answer.at };
}

/**
 * Reads a query and keeps the component up to date with it: shows what the cache has, fetches behind it, aborts when
 * the component goes.
 */
export function useQuery<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { anonymous = false, keepPrevious = false, kept }: QueryOptions = {},
): Query<TData> {
  const who = anonymous ? '' : owner();
  const key = stableText(variables);
  const entry = useMemo(
    () =>
      cache.entry(
        who,
        hashOf(document),
        variables,
        (signal) => ask(document, variables, { signal, anonymous }, who, kept),
        kept && who !== '' ? () => recallAs<TData>(who, kept, variables) : undefined,
      ),
    [who, document, key],
  );
  useEffect(() => entry.read(), [entry]);
  const { data, asOf, problem, fetching } = entry.state.value;
  useEffect(() => (asOf === undefined ? undefined : showsKept({ at: asOf, problem })), [asOf, problem]);
  const last = useRef<{ readonly who: string; readonly data: TData } | undefined>(undefined);
  if (data !== undefined) last.current = { who, data };
  const before = keepPrevious && !problem && last.current?.who === who ? last.current.data : undefined;
  const previous = data === undefined && before !== undefined;
  return { data: previous ? before : data, problem, asOf, fetching, previous, refetch: entry.refetch };
}

/** Sends a mutation. Its expected refusals are in the data's `userErrors`. */
export function runMutation<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<Result<TData>> {
  return send(document, variables);
}

/** Says that the answers of these queries have changed. Resolves when those on screen are up to date. */
export function invalidate(...documents: readonly TypedDocumentString<unknown, never>[]): Promise<void> {
  return cache.invalidate(documents.map(hashOf));
}

/** Asks again what is on screen and had no answer the last time. */
export function retryQueries(): Promise<void> {
  return cache.retry();
}

/** Forgets all answers. */
export function clearQueries(): void {
  cache.clear();
}
