import * as v from 'valibot';
import { bindingSchema, type Binding } from '../../platform/caller.ts';
import { hmac } from '../../platform/ids.ts';
import type { Scope } from '../../platform/scope.ts';
import type { Services } from '../../platform/services.ts';
import { parseItem } from '../../platform/stored.ts';
import { loginKey, personalNumberKey, personKey, unitPeopleIndex } from '../../platform/table/keys.ts';
import type { WriteResult } from '../../platform/table/table.ts';
import { absent, put } from '../../platform/table/writes.ts';

/** A person as it is stored. `personalNumber` stands here alone: keys hold its HMAC. */
const personSchema = v.object({
  personId: v.string(),
  name: v.string(),
  personalNumber: v.string(),
  employmentKind: v.picklist(['PNS', 'PPPK']),
  grade: v.optional(v.string()),
  unitId: v.optional(v.string()),
  positionId: v.optional(v.string()),
  roles: v.array(v.picklist(['AGENCY', 'ADMIN'])),
  /** The hashes of the logins bound to the person: they hold copies of what access decisions need. */
  logins: v.array(v.string()),
});
export type Person = v.InferOutput<typeof personSchema>;

/** The key under which a personal number is unique: its HMAC under the current key, with the key's version. */
export function numberHash({ secrets }: Pick<Services, 'secrets'>, personalNumber: string): string {
  const { current, keys } = secrets.personalNumber;
  const key = keys[current];
  if (!key) throw new Error(`SECRETS has no personal number key ${current}`);
  return `${current}.${hmac(key, personalNumber)}`;
}

/** What a login is bound to; undefined when it is bound to nobody. */
export async function readBinding({ table }: Services, loginHash: string): Promise<Binding | undefined> {
  return parseItem(bindingSchema, await table.get(loginKey(loginHash)));
}

/** The id of the person with a personal number. */
export async function findByNumber(services: Services, personalNumber: string): Promise<string | undefined> {
  const item = await services.table.get(personalNumberKey(numberHash(services, personalNumber)));
  return parseItem(v.object({ personId: v.string() }), item)?.personId;
}

/** Creates a person with a login in one transaction; refused when the number or the login is taken. */
export function createBoundPerson(
  services: Services,
  person: Person,
  loginHash: string,
): Promise<WriteResult> {
  const binding: Binding = {
    kind: 'person',
    personId: person.personId,
    name: person.name,
    employmentKind: person.employmentKind,
    unitId: person.unitId ?? '',
    unitPath: [],
    roles: person.roles,
  };
  return services.table.transact([
    put(
      { ...personalNumberKey(numberHash(services, person.personalNumber)), personId: person.personId },
      absent,
    ),
    put(
      {
        ...personKey(person.personId),
        ...person,
        ...(person.unitId && {
          gsi1pk: unitPeopleIndex(person.unitId),
          gsi1sk: `${person.name}#${person.personId}`,
        }),
      },
      absent,
    ),
    put({ ...loginKey(loginHash), ...binding }, absent),
  ]);
}

/** A person by id. */
export async function loadPerson(scope: Scope, personId: string): Promise<Person | undefined> {
  return parseItem(personSchema, await scope.load(personKey(personId)));
}
