import { loginHash } from '../../../platform/auth.ts';
import type { Services } from '../../../platform/services.ts';
import { numberProblem } from '../core/personal-number.ts';
import type { Person } from '../core/types.ts';
import { oneAdminMore } from '../repository/admins.ts';
import { bindWrite, personBinding } from '../repository/logins.ts';
import { createWrites, findByNumber } from '../repository/people.ts';

export interface FirstAdmin {
  name: string;
  /** NIP, 18 digits. */
  personalNumber: string;
  issuer: string;
  subject: string;
}

/**
 * Makes the first administrator of an installation and binds the login; everybody else comes by invitation.
 * Repeating it changes nothing. Answers with the person's id; throws when the number is malformed, or when the login
 * belongs to somebody else already.
 */
export async function bootstrapAdmin(services: Services, admin: FirstAdmin): Promise<string> {
  const wrong = numberProblem(admin.personalNumber, 'PNS');
  if (wrong) throw new Error(`The administrator's personal number is malformed: ${wrong}`);
  const login = loginHash(admin.issuer, admin.subject);
  const person: Person = {
    personId: services.newId(),
    name: admin.name,
    employmentKind: 'PNS',
    roles: ['ADMIN'],
    logins: [login],
    revision: 1,
  };
  const result = await services.table.transact([
    ...createWrites(services, person, admin.personalNumber),
    bindWrite(login, personBinding(person, undefined, undefined)),
    oneAdminMore(),
  ]);
  if (result.ok) return person.personId;
  const known = await findByNumber(services, admin.personalNumber);
  if (!known) throw new Error('The login of the first administrator is bound to somebody else');
  return known;
}
