import type { Role } from '../../gql/graphql.ts';
import { messages } from './messages.ts';

/** What a role is called. */
export function roleName(role: Role): string {
  const t = messages();
  return { AGENCY: t.agency, ADMIN: t.admin }[role];
}

/** What whoever holds it does. */
export function roleAbout(role: Role): string {
  const t = messages();
  return { AGENCY: t.agencyAbout, ADMIN: t.adminAbout }[role];
}
