import type { RowReader } from './history.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import type { TransactionTokens } from './tokens.ts';
import type { Writer } from './writer.ts';

/** How far a read lags behind, counted in writes; zero is up to date. */
export interface Lag {
  readonly items: number;
  readonly indexes: number;
  /** Writes that lie further back in real time show in any case; without it, none has to. */
  readonly milliseconds?: number;
}

/** What the operations work with. */
export interface Context {
  readonly database: Database;
  readonly tables: Tables;
  readonly writer: Writer;
  readonly tokens: TransactionTokens;
  readonly region: string;
  readonly accountId: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The rows as they were that many writes ago. */
  readonly readerAsOf: (writes: number, milliseconds?: number) => RowReader;
  /** For this request: zero unless a fault hook says otherwise. */
  readonly lag: Lag;
}
