import { UnauthenticatedError, type Login } from '../../../platform/auth.ts';
import type { Binding, Caller } from '../../../platform/caller.ts';
import type { Services } from '../../../platform/services.ts';
import { readBinding } from '../repository/logins.ts';

/**
 * Who is behind a login: one read, or none for anonymous callers. Rights come from the table, so they end at once.
 * @throws UnauthenticatedError when the key of an organisation's program was revoked
 */
export async function callerOf(services: Services, login: Login | undefined): Promise<Caller> {
  if (!login) return { kind: 'anonymous' };
  const binding = await readBinding(services, login.hash);
  if (binding) return callerWith(binding, login);
  // A token of our own is good as long as the key it was given for, whose login is bound.
  if (login.issuer === services.ownTokens.issuer) throw new UnauthenticatedError('The key was revoked');
  return { kind: 'unbound', login };
}

/**
 * Whom a login is bound to. Whoever holds roles has to sign in with a second factor to use them; without, they learn like
 * everybody else.
 */
export function callerWith(binding: Binding, login: Login): Caller {
  const all = !login.oneFactor || binding.kind !== 'person' || binding.roles.length === 0;
  if (all) return { ...binding, login };
  return { ...binding, login, roles: [], withheldRoles: binding.roles };
}
