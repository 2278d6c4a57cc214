import { loginHash } from '../../../platform/auth.ts';
import type { Services } from '../../../platform/services.ts';
import { numberProblem } from '../core/personal-number.ts';
import { createBoundPerson, findByNumber } from '../repository.ts';

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
  const personId = services.newId();
  const login = loginHash(admin.issuer, admin.subject);
  const result = await createBoundPerson(
    services,
    {
      personId,
      name: admin.name,
      personalNumber: admin.personalNumber,
      employmentKind: 'PNS',
      roles: ['ADMIN'],
      logins: [login],
    },
    login,
  );
  if (result.ok) return personId;
  const known = await findByNumber(services, admin.personalNumber);
  if (!known) throw new Error('The login of the first administrator is bound to somebody else');
  return known;
}
