import { adminsKey } from '../../../platform/table/keys.ts';
import { update, type Write } from '../../../platform/table/writes.ts';

/** Counts one administrator more. */
export function oneAdminMore(): Write {
  return update(adminsKey(), 'ADD #count :one', { '#count': 'count', ':one': 1 });
}

/** Counts one administrator less; refused when there is only one. */
export function oneAdminLess(): Write {
  const values = { '#count': 'count', ':less': -1 };
  return update(adminsKey(), 'ADD #count :less', values, {
    expression: '#count > :one',
    values: { '#count': 'count', ':one': 1 },
  });
}
