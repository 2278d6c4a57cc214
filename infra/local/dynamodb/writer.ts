import { isEmpty, rowsOf } from './changes.ts';
import type { Change } from './changes.ts';
import type { Database, RowOperation } from './database.ts';
import type { StreamLog } from './stream.ts';

/** The only way to change items: one at a time, each write whole or not at all. */
export class Writer {
  readonly #database: Database;
  readonly #stream: StreamLog;
  readonly #now: () => number;
  readonly #onCommit: (operations: readonly RowOperation[]) => Promise<void>;
  #last: Promise<unknown> = Promise.resolve();

  /** @param onCommit called with the rows of a write before they are written, inside the lock */
  constructor(
    database: Database,
    stream: StreamLog,
    now: () => number,
    onCommit: (operations: readonly RowOperation[]) => Promise<void>,
  ) {
    this.#database = database;
    this.#stream = stream;
    this.#now = now;
    this.#onCommit = onCommit;
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
   */
  async commit(changes: readonly Change[], rows: readonly RowOperation[] = []): Promise<void> {
    const real = changes.filter((change) => !isEmpty(change));
    const items = real.flatMap(rowsOf);
    const records = this.#stream.append(real, this.#now());
    const operations = [...items, ...records, ...rows];
    if (operations.length === 0) return;
    await this.#onCommit(items);
    await this.#database.write(operations);
    if (records.length > 0) this.#stream.notify();
  }
}
