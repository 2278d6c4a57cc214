import { isEmpty, rowsOf } from './changes.ts';
import type { Change } from './changes.ts';
import type { Database, RowOperation } from './database.ts';
import type { StreamLog } from './stream.ts';

/**
 * Told of each write that is done, with every change of it: also those that left an item as it was, which count as
 * writes all the same.
 */
export type WriteListener = (changes: readonly Change[], transactional: boolean) => void;

/** The only way to change items: one at a time, each write whole or not at all. */
export class Writer {
  readonly #database: Database;
  readonly #stream: StreamLog;
  readonly #now: () => number;
  readonly #onCommit: (operations: readonly RowOperation[]) => Promise<void>;
  readonly #onWrite: WriteListener;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param onCommit called with the rows of a write before they are written, inside the lock
   * @param onWrite called with each write when it is done
   */
  constructor(
    database: Database,
    stream: StreamLog,
    now: () => number,
    onCommit: (operations: readonly RowOperation[]) => Promise<void>,
    onWrite: WriteListener = () => undefined,
  ) {
    this.#database = database;
    this.#stream = stream;
    this.#now = now;
    this.#onCommit = onCommit;
    this.#onWrite = onWrite;
  }

  /** Runs the work when all earlier work is done, so that what it reads stays true until it has written. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /**
   * Writes the changes, their index entries and their stream records as one batch. Call it inside
   * `exclusive`.
   * @param rows further rows that belong to the same all-or-nothing write
   * @param transactional whether the changes are a transaction of the caller's
   */
  async commit(
    changes: readonly Change[],
    rows: readonly RowOperation[] = [],
    transactional = false,
  ): Promise<void> {
    const real = changes.filter((change) => !isEmpty(change));
    const items = real.flatMap(rowsOf);
    const records = this.#stream.append(real, this.#now());
    const operations = [...items, ...records, ...rows];
    if (operations.length > 0) {
      await this.#onCommit(items);
      await this.#database.write(operations);
    }
    this.#onWrite(changes, transactional);
    if (records.length > 0) this.#stream.notify();
  }
}
