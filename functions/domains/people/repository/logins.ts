import { bindingSchema, type Binding } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { loginKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import {
  absent,
  present,
  put,
  remove,
  unchanged,
  update,
  type Write,
} from '../../../platform/table/writes.ts';
import type { Organisation, Person, Position, Unit } from '../core/types.ts';

/** What a login is bound to; undefined when it is bound to nobody. */
export async function readBinding({ table }: Services, loginHash: string): Promise<Binding | undefined> {
  return parseItem(bindingSchema, await table.get(loginKey(loginHash)));
}

/** The same, together with what else a request reads in that turn. */
export async function loadBinding(scope: Scope, loginHash: string): Promise<Binding | undefined> {
  return parseItem(bindingSchema, await scope.load(loginKey(loginHash)));
}

/** A stored binding. */
export const parseBinding = (item: Item): Binding => parseStored(bindingSchema, item);

/** The binding of a login to a person: a copy of all that access decisions and audiences look at. */
export function personBinding(
  person: Person,
  unit: Unit | undefined,
  position: Position | undefined,
): Binding {
  return {
    kind: 'person',
    personId: person.personId,
    name: person.name,
    employmentKind: person.employmentKind,
    unitId: unit?.unitId ?? '',
    unitPath: unit ? [...unit.ancestors, unit.unitId] : [],
    ...(position && { positionId: position.positionId, positionFamily: position.family }),
    roles: [...person.roles],
  };
}

/** The binding of a program to the organisation it acts for. */
export function organisationBinding({ organisationId, name }: Organisation): Binding {
  return { kind: 'organisation', organisationId, name };
}

/** Binds a login; refused when it is bound already. */
export function bindWrite(loginHash: string, binding: Binding): Write {
  return put({ ...loginKey(loginHash), ...binding }, absent);
}

/** Gives a login of a person what they have become; refused when it is theirs no more. */
export function rebindWrite(loginHash: string, personId: string, binding: Binding): Write {
  return put({ ...loginKey(loginHash), ...binding }, unchanged('personId', personId));
}

/** Takes a login from a person: it is nobody's then. Refused when it is theirs no more. */
export const unbindWrite = (loginHash: string, personId: string): Write =>
  remove(loginKey(loginHash), unchanged('personId', personId));

/** Takes a login from an organisation: it is nobody's then. */
export const unbindOrganisationWrite = (loginHash: string, organisationId: string): Write =>
  remove(loginKey(loginHash), {
    expression: 'attribute_not_exists(pk) OR organisationId = :organisation',
    values: { ':organisation': organisationId },
  });

/** Gives the logins of a person the roles that the person has. */
export function rolesWrites({ logins, roles }: Person): Write[] {
  return logins.map((hash) =>
    update(loginKey(hash), 'SET #roles = :roles', { '#roles': 'roles', ':roles': [...roles] }, present),
  );
}

/** Gives a login the family of the position its person holds; refused when they hold another one by now. */
export function familyWrite(loginHash: string, { positionId, family }: Position): Write {
  const values = { '#family': 'positionFamily', ':family': family };
  return update(loginKey(loginHash), 'SET #family = :family', values, unchanged('positionId', positionId));
}
