import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Problem, Result } from './problem.ts';

/** What is known about a query. */
export interface QueryState<T> {
  readonly data: T | undefined;
  /** Why the last attempt gave nothing; data of an earlier one may still be there. */
  readonly problem: Problem | undefined;
  readonly fetching: boolean;
}

/** A query in the cache. */
export interface Entry<T> {
  readonly state: Signal<QueryState<T>>;
  /** Registers a reader; fetches when there is nothing fresh. @returns ends the reading */
  readonly read: () => () => void;
  /** Fetches again, whatever is there. */
  readonly refetch: () => Promise<void>;
}

type Fetcher<T> = (signal: AbortSignal) => Promise<Result<T>>;

interface Kept {
  readonly entry: Entry<unknown>;
  readonly hash: string;
  users: number;
  /** When it was fetched, milliseconds of the injected clock; undefined when it has to be fetched again. */
  fetchedAt: number | undefined;
}

export interface CacheOptions {
  /** Milliseconds of any clock that runs forward. */
  readonly now: () => number;
  /** Younger data is not fetched again when a page shows it anew. */
  readonly freshForMilliseconds: number;
  /** How many queries that no page shows are kept. */
  readonly keep: number;
}

/** Writes a value so that equal values give equal texts, whatever the order of their keys. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * A cache of queries in memory: shows what is there and fetches again behind it; a query nobody reads any more is
 * aborted.
 */
export function createCache({ now, freshForMilliseconds, keep }: CacheOptions) {
  const entries = new Map<string, Kept>();

  function evict(): void {
    const unused = [...entries].filter(([, kept]) => kept.users === 0);
    for (const [key] of unused.slice(0, Math.max(0, unused.length - keep))) entries.delete(key);
  }

  function create<T>(hash: string, fetcher: Fetcher<T>): Kept & { entry: Entry<T> } {
    const state = signal<QueryState<T>>({ data: undefined, problem: undefined, fetching: false });
    let controller: AbortController | undefined;

    async function refetch(): Promise<void> {
      controller?.abort();
      const mine = new AbortController();
      controller = mine;
      state.value = { ...state.value, fetching: true };
      try {
        const { data, problem } = await fetcher(mine.signal);
        if (mine.signal.aborted) return;
        if (problem === undefined) kept.fetchedAt = now();
        state.value = { data: problem ? state.value.data : data, problem, fetching: false };
      } catch (error) {
        if (mine.signal.aborted) return;
        state.value = { ...state.value, problem: { kind: 'server' }, fetching: false };
        console.error(error);
      } finally {
        if (controller === mine) controller = undefined;
      }
    }

    function read(): () => void {
      kept.users += 1;
      const fresh = kept.fetchedAt !== undefined && now() - kept.fetchedAt < freshForMilliseconds;
      if (!fresh && !controller) void refetch();
      return () => {
        kept.users -= 1;
        if (kept.users > 0) return;
        if (controller) {
          controller.abort();
          controller = undefined;
          state.value = { ...state.value, fetching: false };
        }
        evict();
      };
    }

    const kept: Kept & { entry: Entry<T> } = {
      entry: { state, read, refetch },
      hash,
      users: 0,
      fetchedAt: undefined,
    };
    return kept;
  }

  return {
    /** The entry of a query; its text is the document's hash with the variables and whose data it is. */
    entry<T>(owner: string, hash: string, variables: unknown, fetcher: Fetcher<T>): Entry<T> {
      const key = `${owner}\n${hash}\n${stableText(variables)}`;
      const known = entries.get(key);
      if (known) {
        // To the end: the oldest unused are the first to go.
        entries.delete(key);
        entries.set(key, known);
        return known.entry as Entry<T>;
      }
      const kept = create(hash, fetcher);
      entries.set(key, kept as Kept);
      return kept.entry;
    },
    /** Marks queries as out of date: those on screen are fetched at once, the rest when they are shown. */
    async invalidate(hashes: readonly string[]): Promise<void> {
      const found = [...entries.values()].filter((kept) => hashes.includes(kept.hash));
      for (const kept of found) kept.fetchedAt = undefined;
      await Promise.all(found.filter((kept) => kept.users > 0).map((kept) => kept.entry.refetch()));
    },
    /** Forgets everything, for instance when somebody else signs in. */
    clear(): void {
      entries.clear();
    },
  };
}
