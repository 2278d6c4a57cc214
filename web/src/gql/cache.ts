import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Problem, Result } from './problem.ts';
import { stableText } from './stable-text.ts';

/** What is known about a query. */
export interface QueryState<T> {
  readonly data: T | undefined;
  /** When the data was true, while it is not known to be so still: by the API's clock, milliseconds since the epoch. */
  readonly asOf?: number | undefined;
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

/** What this device kept of an earlier answer, when it did. */
type Recall<T> = () => Promise<{ readonly data: T; readonly at: number } | undefined>;

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
  /** The API's clock, milliseconds since the epoch. */
  readonly time?: () => number;
  /** How long to wait for the API before what the device kept is shown meanwhile. */
  readonly patienceInMilliseconds?: number;
}

/**
 * A cache of queries in memory: shows what is there and fetches again behind it; a query nobody reads any more is
 * aborted. Where the API gives no answer, or not soon, it falls back to what the device kept of an earlier one.
 */
export function createCache({
  now,
  freshForMilliseconds,
  keep,
  time = Date.now,
  patienceInMilliseconds = 4_000,
}: CacheOptions) {
  const entries = new Map<string, Kept>();

  function evict(): void {
    const unused = [...entries].filter(([, kept]) => kept.users === 0);
    for (const [key] of unused.slice(0, Math.max(0, unused.length - keep))) entries.delete(key);
  }

  function create<T>(
    hash: string,
    fetcher: Fetcher<T>,
    recall: Recall<T> | undefined,
  ): Kept & { entry: Entry<T> } {
    const state = signal<QueryState<T>>({ data: undefined, problem: undefined, fetching: false });
    let controller: AbortController | undefined;
    /** When the data in memory was given. */
    let answeredAt: number | undefined;

    /** Without data in memory, shows what the device kept. */
    async function showKept(signal: AbortSignal): Promise<void> {
      if (state.peek().data !== undefined || !recall) return;
      // A device that cannot read what it kept has kept nothing.
      const kept = await recall().catch(() => undefined);
      if (!kept || signal.aborted || state.peek().data !== undefined) return;
      answeredAt = kept.at;
      state.value = { ...state.peek(), data: kept.data, asOf: kept.at };
    }

    async function refetch(): Promise<void> {
      controller?.abort();
      const mine = new AbortController();
      controller = mine;
      state.value = { ...state.value, fetching: true };
      const impatient = recall && setTimeout(() => void showKept(mine.signal), patienceInMilliseconds);
      try {
        const { data, problem } = await fetcher(mine.signal);
        if (mine.signal.aborted) return;
        if (problem) {
          await showKept(mine.signal);
          if (mine.signal.aborted) return;
          state.value = { data: state.value.data, asOf: answeredAt, problem, fetching: false };
          return;
        }
        kept.fetchedAt = now();
        answeredAt = time();
        state.value = { data, asOf: undefined, problem, fetching: false };
      } catch (error) {
        if (mine.signal.aborted) return;
        state.value = { ...state.value, problem: { kind: 'server' }, fetching: false };
        console.error(error);
      } finally {
        clearTimeout(impatient);
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
    entry<T>(
      owner: string,
      hash: string,
      variables: unknown,
      fetcher: Fetcher<T>,
      recall?: Recall<T>,
    ): Entry<T> {
      const key = `${owner}\n${hash}\n${stableText(variables)}`;
      const known = entries.get(key);
      if (known) {
        // To the end: the oldest unused are the first to go.
        entries.delete(key);
        entries.set(key, known);
        return known.entry as Entry<T>;
      }
      const kept = create(hash, fetcher, recall);
      entries.set(key, kept as Kept);
      return kept.entry;
    },
    /** Marks queries as out of date: those on screen are fetched at once, the rest when they are shown. */
    async invalidate(hashes: readonly string[]): Promise<void> {
      const found = [...entries.values()].filter((kept) => hashes.includes(kept.hash));
      for (const kept of found) kept.fetchedAt = undefined;
      await Promise.all(found.filter((kept) => kept.users > 0).map((kept) => kept.entry.refetch()));
    },
    /** Fetches again what is on screen and had no answer the last time. */
    async retry(): Promise<void> {
      const failed = [...entries.values()].filter(
        ({ users, entry }) => users > 0 && entry.state.peek().problem !== undefined,
      );
      await Promise.all(failed.map(({ entry }) => entry.refetch()));
    },
    /** Forgets everything, for instance when somebody else signs in. */
    clear(): void {
      entries.clear();
    },
  };
}
