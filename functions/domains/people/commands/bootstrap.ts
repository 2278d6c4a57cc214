import { loginHash } from '../../../platform/auth.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { numberProblem } from '../core/personal-number.ts';
import type { Person } from '../core/types.ts';
import { oneAdminMore } from '../repository/admins.ts';
import { bindWrite, personBinding } from '../repository/logins.ts';
import { findByNumber } from '../repository/numbers.ts';
import { signInWrite } from '../repository/sign-ins.ts';
import { createWrites, readPerson } from '../repository/people.ts';

export interface FirstAdmin {
  name: string;
  /** NIP, 18 digits. */
  personalNumber: string;
  issuer: string;
  subject: string;
}

/**
 * Makes the first administrator of an installation and binds the login; everybody else comes by invitation.
 * Repeating it changes nothing. Answers with the person's id; throws when the number is malformed, when the login
 * belongs to somebody else already, or when the number is that of a person who does not have this login.
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
    signInWrite({ hash: login, ...admin }, services.now()),
    oneAdminMore(),
  ]);
  if (result.ok) return person.personId;
  const personId = await findByNumber(services, admin.personalNumber);
  if (!personId) throw new Error('The login of the first administrator is bound to somebody else');
  const known = await readPerson(createScope(services, { kind: 'anonymous' }), personId);
  if (!known?.logins.includes(login)) {
    throw new Error('The personal number of the first administrator is registered with another login');
  }
  return personId;
}
