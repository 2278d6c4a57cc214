import type { Database } from './database.ts';
import { DynamoError } from './errors.ts';
import { prefixes } from './rows.ts';
import type { Table } from './schema.ts';

/** The tables of this engine, held in memory and written through by whoever changes them. */
export class Tables {
  readonly #tables = new Map<string, Table>();

  /** Reads all table rows. */
  static async load(database: Database): Promise<Tables> {
    const tables = new Tables();
    for await (const [, value] of database.entries(prefixes.tables)) tables.set(value as Table);
    return tables;
  }

  /**
   * The table of that name.
   * @throws DynamoError ResourceNotFoundException
   */
  require(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw new DynamoError('ResourceNotFoundException', 'Requested resource not found');
    return table;
  }

  find(name: string): Table | undefined {
    return this.#tables.get(name);
  }

  names(): string[] {
    return [...this.#tables.keys()].sort();
  }

  all(): Table[] {
    return [...this.#tables.values()];
  }

  set(table: Table): void {
    this.#tables.set(table.description.TableName, table);
  }

  delete(name: string): void {
    this.#tables.delete(name);
  }
}
