import { useEffect, useMemo, useRef } from 'preact/hooks';
import { session } from '../auth/session.ts';
import { send } from './api.ts';
import { createCache, stableText } from './cache.ts';
import { hashOf } from './client.ts';
import type { Problem, Result } from './problem.ts';
import type { TypedDocumentString } from './graphql.ts';

/** A click back and forth within this time asks nothing again. */
const cache = createCache({ now: () => performance.now(), freshForMilliseconds: 5_000, keep: 40 });

export interface Query<T> {
  /** The data, undefined until there is some; kept while a newer answer is awaited and when it fails. */
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
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
}

function owner(): string {
  return session.value.state === 'signed-in' ? session.value.owner : '';
}

/**
 * Reads a query and keeps the component up to date with it: shows what the cache has, fetches behind it, aborts when
 * the component goes.
 */
export function useQuery<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { anonymous = false, keepPrevious = false }: QueryOptions = {},
): Query<TData> {
  const who = anonymous ? '' : owner();
  const key = stableText(variables);
  const entry = useMemo(
    () =>
      cache.entry(who, hashOf(document), variables, (signal) =>
        send(document, variables, { signal, anonymous }),
      ),
    [who, document, key],
  );
  useEffect(() => entry.read(), [entry]);
  const { data, problem, fetching } = entry.state.value;
  const last = useRef<{ readonly who: string; readonly data: TData } | undefined>(undefined);
  if (data !== undefined) last.current = { who, data };
  const before = keepPrevious && !problem && last.current?.who === who ? last.current.data : undefined;
  const previous = data === undefined && before !== undefined;
  return { data: previous ? before : data, problem, fetching, previous, refetch: entry.refetch };
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

/** Forgets all answers. */
export function clearQueries(): void {
  cache.clear();
}
