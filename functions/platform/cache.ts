interface Entry {
  value: Promise<unknown>;
  /** Until when it is served (ms since the epoch); immutable things never end. */
  until: number;
}

/** What a Lambda instance keeps between requests: published, immutable things, and indexes for some seconds. */
export interface Cache {
  /** The value under `key`, loaded at most once at a time; a load that fails or finds nothing is not kept. */
  get<T>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T>;
  clear(): void;
}

/**
 * A cache of at most `capacity` values; the longest unused goes first. The largest values, versions of courses and
 * bodies of lessons, take some 350 kB stored and a few times that in memory: 200 of them fit into a function's 1 GB.
 */
export function createCache(now: () => number, capacity = 200): Cache {
  const entries = new Map<string, Entry>();
  return {
    get<T>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T> {
      const found = entries.get(key);
      entries.delete(key);
      if (found && found.until > now()) {
        entries.set(key, found);
        return found.value as Promise<T>;
      }
      const entry: Entry = { value: load(), until: now() + ttlMs };
      entries.set(key, entry);
      const forget = () => {
        if (entries.get(key) === entry) entries.delete(key);
      };
      entry.value.then((value) => value === undefined && forget(), forget);
      const oldest = entries.size > capacity ? entries.keys().next().value : undefined;
      if (oldest !== undefined) entries.delete(oldest);
      return entry.value as Promise<T>;
    },
    clear: () => entries.clear(),
  };
}

/** A cache that keeps nothing: for counting what a cold instance asks. */
export const noCache: Cache = { get: (_key, _ttl, load) => load(), clear: () => undefined };
