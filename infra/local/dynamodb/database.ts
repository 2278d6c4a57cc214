import { mkdirSync } from 'node:fs';
import dynalite from 'dynalite/db/index.js';

export interface RowRange {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly reverse?: boolean;
}

export type RowOperation =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

/** The key-value store below the engine: LevelDB in a folder, or the same interface in memory. */
export interface Database {
  get(key: string): Promise<unknown>;
  getMany(keys: readonly string[]): Promise<unknown[]>;
  /** Rows in key order, from a snapshot taken at the first read. */
  entries(range: RowRange): AsyncGenerator<[key: string, value: unknown]>;
  /**
   * Writes all operations or none, and returns only when they are on the disk. LevelDB appends the batch to
   * its log as one record with a checksum, syncs the log, and replays it when it opens the folder again; a
   * record that a kill cut short is dropped as a whole.
   */
  write(operations: readonly RowOperation[]): Promise<void>;
  close(): Promise<void>;
}

const rowsPerRead = 100;

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}

/**
 * Opens the store.
 * @param dataDir an existing or new folder; undefined keeps everything in memory
 * @throws Error when another process has the folder open
 */
export async function openDatabase(dataDir: string | undefined): Promise<Database> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const level = dynalite.create(dataDir === undefined ? {} : { path: dataDir }).db;
  await level.open().catch((error: unknown) => {
    throw isLocked(error)
      ? new Error(`another process uses the data folder ${dataDir}`, { cause: error })
      : error;
  });
  // dynalite hides LevelDB's own `batch` behind one that drops its options, and `sync` is the point here.
  const batch = (Object.getPrototypeOf(level) as typeof level).batch.bind(level);
  return {
    get: (key) => level.get(key),
    getMany: (keys) => level.getMany([...keys]),
    async *entries(range) {
      const iterator = level.iterator(range);
      try {
        for (;;) {
          const rows = await iterator.nextv(rowsPerRead);
          if (rows.length === 0) return;
          yield* rows;
        }
      } finally {
        await iterator.close();
      }
    },
    write: (operations) => batch([...operations], { sync: true }),
    close: () => level.close(),
  };
}
