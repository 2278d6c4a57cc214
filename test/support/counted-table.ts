import type { Table } from '../../functions/platform/table/table.ts';

/** How many requests were made. */
export interface Requests {
  reads: number;
  writes: number;
}

/** A table that counts the requests it gets, each page and each transaction as one. */
export function countedTable(table: Table): { table: Table; requests: Requests } {
  const requests: Requests = { reads: 0, writes: 0 };
  return {
    requests,
    table: {
      ...table,
      get: (key) => ((requests.reads += 1), table.get(key)),
      batchGet: (keys) => ((requests.reads += 1), table.batchGet(keys)),
      query: (range, options) => ((requests.reads += 1), table.query(range, options)),
      write: (write) => ((requests.writes += 1), table.write(write)),
      transact: (writes, token) => ((requests.writes += 1), table.transact(writes, token)),
    },
  };
}
