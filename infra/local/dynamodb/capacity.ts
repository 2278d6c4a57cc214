import { sameItem } from './attribute-values.ts';
import type { Item } from './attribute-values.ts';
import type { Change } from './changes.ts';
import { isEmpty } from './changes.ts';
import { itemSize } from './item-size.ts';
import { indexRow, projected } from './rows.ts';
import { indexesOf } from './schema.ts';

/*
 * Capacity units by the documented rules.
 * Sources: "DynamoDB read and write operations", "Using Global Secondary Indexes in DynamoDB" (sections on
 * provisioned throughput), "Amazon DynamoDB Transactions: How it works" (capacity management).
 */

export type ReadMode = 'eventual' | 'strong' | 'transactional';
export type ReturnConsumedCapacity = 'NONE' | 'TOTAL' | 'INDEXES';

const readUnit = 4096;
const writeUnit = 1024;
const readFactor: Readonly<Record<ReadMode, number>> = { eventual: 0.5, strong: 1, transactional: 2 };

/**
 * Read units of one read.
 * @param bytes what was read: one item, or all items a Query or Scan evaluated; nothing found costs the minimum
 */
export function readUnits(bytes: number, mode: ReadMode): number {
  return Math.max(1, Math.ceil(bytes / readUnit)) * readFactor[mode];
}

/**
 * Write units of one write to the table: by the larger of the old and the new item, twice in a transaction,
 * which prepares and commits.
 */
export function writeUnits(
  before: Item | undefined,
  after: Item | undefined,
  transactional: boolean,
): number {
  const bytes = Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0);
  return Math.max(1, Math.ceil(bytes / writeUnit)) * (transactional ? 2 : 1);
}

function entryUnits(entry: Item): number {
  return Math.max(1, Math.ceil(itemSize(entry) / writeUnit));
}

/**
 * Write units that a change costs in each index it touches. A moved entry is two writes (one removes, one
 * puts), any other change of an entry is one, an entry that stays the same is none. Indexes follow the table
 * after the transaction, so a transaction does not double them.
 */
export function indexWriteUnits(change: Change): Map<string, number> {
  const units = new Map<string, number>();
  if (isEmpty(change)) return units;
  const { before, after, table } = change;
  for (const index of indexesOf(table.description)) {
    const oldRow = before && indexRow(before, table.description, index);
    const newRow = after && indexRow(after, table.description, index);
    const oldEntry = before && oldRow !== undefined ? projected(before, table.description, index) : undefined;
    const newEntry = after && newRow !== undefined ? projected(after, table.description, index) : undefined;
    let cost = 0;
    if (oldEntry && newEntry && oldRow === newRow) {
      cost = sameItem(oldEntry, newEntry) ? 0 : Math.max(entryUnits(oldEntry), entryUnits(newEntry));
    } else {
      cost = (oldEntry ? entryUnits(oldEntry) : 0) + (newEntry ? entryUnits(newEntry) : 0);
    }
    if (cost > 0) units.set(index.IndexName, cost);
  }
  return units;
}

interface Units {
  CapacityUnits: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

/** ConsumedCapacity of the API reference. */
export interface ConsumedCapacity extends Units {
  TableName: string;
  Table?: Units;
  GlobalSecondaryIndexes?: Record<string, Units>;
  LocalSecondaryIndexes?: Record<string, Units>;
}

interface Tally {
  table: number;
  readonly global: Map<string, number>;
  readonly local: Map<string, number>;
}

function total(units: ReadonlyMap<string, number>): number {
  return [...units.values()].reduce((sum, value) => sum + value, 0);
}

/** Adds up what a request consumes, by table and index. */
export class CapacityMeter {
  readonly #tables = new Map<string, Tally>();

  #tally(table: string): Tally {
    const tally = this.#tables.get(table) ?? { table: 0, global: new Map(), local: new Map() };
    this.#tables.set(table, tally);
    return tally;
  }

  addTable(table: string, units: number): void {
    this.#tally(table).table += units;
  }

  addIndex(table: string, index: string, kind: 'global' | 'local', units: number): void {
    const indexes = this.#tally(table)[kind];
    indexes.set(index, (indexes.get(index) ?? 0) + units);
  }

  /** Adds a write with the index entries it moves. */
  addWrite(change: Change, transactional: boolean): void {
    const { description } = change.table;
    this.addTable(description.TableName, writeUnits(change.before, change.after, transactional));
    for (const [index, units] of indexWriteUnits(change)) {
      const local = description.LocalSecondaryIndexes?.some((entry) => entry.IndexName === index);
      this.addIndex(description.TableName, index, local ? 'local' : 'global', units);
    }
  }

  /**
   * ConsumedCapacity of every table touched.
   * @param detail what the request asked for; nothing is returned unless it is TOTAL or INDEXES
   * @param kind names the units as reads or writes too, which transactions do
   */
  report(
    detail: ReturnConsumedCapacity | undefined,
    kind?: 'Read' | 'Write',
  ): ConsumedCapacity[] | undefined {
    if (detail !== 'TOTAL' && detail !== 'INDEXES') return undefined;
    const units = (value: number): Units => ({
      CapacityUnits: value,
      ...(kind && { [`${kind}CapacityUnits`]: value }),
    });
    const all = (indexes: ReadonlyMap<string, number>): Record<string, Units> =>
      Object.fromEntries([...indexes].map(([name, value]) => [name, units(value)]));
    return [...this.#tables].map(([TableName, { table, global, local }]) => ({
      TableName,
      ...units(table + total(global) + total(local)),
      ...(detail === 'INDEXES' && {
        Table: units(table),
        ...(global.size > 0 && { GlobalSecondaryIndexes: all(global) }),
        ...(local.size > 0 && { LocalSecondaryIndexes: all(local) }),
      }),
    }));
  }
}
