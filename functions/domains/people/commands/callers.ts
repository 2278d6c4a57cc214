import type { Login } from '../../../platform/auth.ts';
import type { Caller } from '../../../platform/caller.ts';
import type { Services } from '../../../platform/services.ts';
import { readBinding } from '../repository/logins.ts';

/** Who is behind a login: one read, or none for anonymous callers. Rights come from the table, so they end at once. */
export async function callerOf(services: Services, login: Login | undefined): Promise<Caller> {
  if (!login) return { kind: 'anonymous' };
  const binding = await readBinding(services, login.hash);
  return binding ? { ...binding, login } : { kind: 'unbound', login };
}
