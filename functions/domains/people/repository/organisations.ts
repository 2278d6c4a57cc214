import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { sortKeyOf } from '../../../platform/sort-key.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { organisationKey, organisationsIndex } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';
import { organisationSchema, type Organisation } from '../core/types.ts';

/** An organisation; what is asked for in the same turn shares a request. */
export async function readOrganisation(
  scope: Scope,
  organisationId: string,
): Promise<Organisation | undefined> {
  return parseItem(organisationSchema, await scope.load(organisationKey(organisationId)));
}

/** Forgets what a request read of an organisation, after writing it. */
export const forgetOrganisation = (scope: Scope, organisationId: string): void =>
  scope.forget(organisationKey(organisationId));

/** Writes an organisation; refused when there is one of this id. */
export function organisationWrite(organisation: Organisation): Write {
  return put(
    {
      ...organisationKey(organisation.organisationId),
      ...organisation,
      gsi1pk: organisationsIndex(),
      gsi1sk: `${sortKeyOf(organisation.name)}#${organisation.organisationId}`,
    },
    absent,
  );
}

/** A page of all organisations, by name. */
export function queryOrganisations({ table }: Services, options: QueryOptions): Promise<Page> {
  return table.query({ pk: organisationsIndex() }, { ...options, index: 'gsi1' });
}

/** A stored organisation. */
export const parseOrganisation = (item: Item): Organisation => parseStored(organisationSchema, item);
