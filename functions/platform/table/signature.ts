import type { Table } from './table.ts';
import type { Write } from './writes.ts';

/** The attribute that says who asked for the last write of an item; without it, it was the system. */
export const SIGNATURE = 'signedBy';

/**
 * A table whose writes say who asked for them: every item that is put or updated carries `signature`, so that whoever
 * follows the stream reads the actor out of the change itself. A removal leaves nothing to sign; what is written beside it
 * in the transaction says whose it was.
 *
 * @param signature pseudonymous, for example `person:<id> kapuas-web`; undefined signs nothing, as the system does
 */
export function signed(table: Table, signature: string | undefined): Table {
  if (signature === undefined) return table;
  const sign = (write: Write): Write => ({ ...write, signature });
  return {
    ...table,
    write: (write) => table.write(sign(write)),
    transact: (writes, token) => table.transact(writes.map(sign), token),
  };
}
