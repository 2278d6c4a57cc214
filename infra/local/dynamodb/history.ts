import type { Database, RowOperation, RowRange } from './database.ts';

/** What a read needs of the store. */
export type RowReader = Pick<Database, 'get' | 'entries'>;

/** How many writes back reads may be made to look. */
const keptWrites = 1000;

function inRange(key: string, { gt, gte, lt, lte }: RowRange): boolean {
  return (
    (gt === undefined || key > gt) &&
    (gte === undefined || key >= gte) &&
    (lt === undefined || key < lt) &&
    (lte === undefined || key <= lte)
  );
}

/** Rows as they were: those that later writes changed are answered from `earlier`, the rest from the store. */
function asOf(database: Database, earlier: ReadonlyMap<string, unknown>): RowReader {
  return {
    get: (key) => (earlier.has(key) ? Promise.resolve(earlier.get(key)) : database.get(key)),
    async *entries(range) {
      const precedes = (left: string, right: string): boolean =>
        range.reverse ? left > right : left < right;
      const waiting = [...earlier]
        .filter(([key, value]) => value !== undefined && inRange(key, range))
        .sort(([left], [right]) => (precedes(left, right) ? -1 : 1));
      for await (const row of database.entries(range)) {
        for (let next = waiting[0]; next && precedes(next[0], row[0]); next = waiting[0]) {
          waiting.shift();
          yield next;
        }
        if (!earlier.has(row[0])) yield row;
      }
      yield* waiting;
    },
  };
}

/**
 * The former values of rows that recent writes changed, so that a read can be served as it would come from a
 * replica or an index that lags behind. Kept only while a fault hook is installed.
 */
export class History {
  readonly #database: Database;
  readonly #writes: { readonly at: number; readonly former: ReadonlyMap<string, unknown> }[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes what a write is about to replace. Call it inside the writer's lock. */
  async record(operations: readonly RowOperation[]): Promise<void> {
    const keys = operations.map((operation) => operation.key);
    const values = await this.#database.getMany(keys);
    const former = new Map(keys.map((key, index) => [key, values[index]]));
    this.#writes.push({ at: performance.now(), former });
    if (this.#writes.length > keptWrites) this.#writes.shift();
  }

  /**
   * Reads as they were that many writes ago, at most as far back as is kept.
   * @param milliseconds how far back it may be at most, in real time
   */
  readerAsOf(writes: number, milliseconds = Infinity): RowReader {
    if (writes <= 0) return this.#database;
    const oldest = performance.now() - milliseconds;
    const earlier = new Map<string, unknown>();
    for (const { at, former } of this.#writes.slice(-writes)) {
      if (at < oldest) continue;
      for (const [key, value] of former) if (!earlier.has(key)) earlier.set(key, value);
    }
    return asOf(this.#database, earlier);
  }
}
