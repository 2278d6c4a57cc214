import { isAdmin, isAgency, isOwn } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import type { Organisation, Person } from '../core/types.ts';
import { queryOrganisations, readOrganisation } from '../repository/organisations.ts';
import { queryAudit } from '../repository/audit.ts';
import { readNumber } from '../repository/numbers.ts';
import { queryUnitLeft, queryUnitPeople, queryUnplaced, readPerson } from '../repository/people.ts';
import { queryPositions } from '../repository/positions.ts';
import { queryUnits } from '../repository/units.ts';

/** The caller's own person; undefined for callers who are none. */
export async function readOwnPerson(scope: Scope): Promise<Person | undefined> {
  return scope.caller.kind === 'person' ? readPerson(scope, scope.caller.personId) : undefined;
}

/** A person whom the caller may know of: themselves, and everybody for the agency and administrators. */
export async function findVisiblePerson(scope: Scope, personId: string): Promise<Person | undefined> {
  return isOwn(scope, { personId }) || isAgency(scope) || isAdmin(scope)
    ? readPerson(scope, personId)
    : undefined;
}

/** The number of a person, for themselves and for administrators; undefined for everybody else. */
export async function findNumber(scope: Scope, personId: string): Promise<string | undefined> {
  return isOwn(scope, { personId }) || isAdmin(scope) ? readNumber(scope, personId) : undefined;
}

/** An organisation that the caller may know of: every one for people of the city, its own for a partner's program. */
export async function findVisibleOrganisation(
  scope: Scope,
  organisationId: string,
): Promise<Organisation | undefined> {
  const { caller } = scope;
  const may =
    caller.kind === 'person' || (caller.kind === 'organisation' && caller.organisationId === organisationId);
  return may ? readOrganisation(scope, organisationId) : undefined;
}

/** A page of all units, parents before children. */
export const unitsPage = ({ services }: Scope, options: QueryOptions): Promise<Page> =>
  queryUnits(services, options);

/** A page of all positions, by name. */
export const positionsPage = ({ services }: Scope, options: QueryOptions): Promise<Page> =>
  queryPositions(services, options);

/** A page of all organisations, by name. */
export const organisationsPage = ({ services }: Scope, options: QueryOptions): Promise<Page> =>
  queryOrganisations(services, options);

/** A page of the people of a unit, by name; nothing for anybody but the agency and administrators. */
export async function unitPeoplePage(scope: Scope, unitId: string, options: QueryOptions): Promise<Page> {
  return isAgency(scope) || isAdmin(scope) ? queryUnitPeople(scope.services, unitId, options) : { items: [] };
}

/** A page of the people who left a unit, by name; nothing for anybody but the agency and administrators. */
export async function unitLeftPage(scope: Scope, unitId: string, options: QueryOptions): Promise<Page> {
  return isAgency(scope) || isAdmin(scope) ? queryUnitLeft(scope.services, unitId, options) : { items: [] };
}

/** A page of the people of no unit, by name; nothing for anybody but administrators. */
export async function unplacedPage(scope: Scope, options: QueryOptions): Promise<Page> {
  return isAdmin(scope) ? queryUnplaced(scope.services, options) : { items: [] };
}

/** A page of what was changed about a person, newest first; nothing for anybody but administrators. */
export async function changesPage(scope: Scope, personId: string, options: QueryOptions): Promise<Page> {
  return isAdmin(scope) ? queryAudit(scope.services, personId, options) : { items: [] };
}
