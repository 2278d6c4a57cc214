import * as v from 'valibot';
import type { AccessRole } from '../graphql/generated/types.ts';
import type { Login } from './auth.ts';

/** The kinds of employment of a civil servant: appointed (PNS) and by contract (PPPK). */
export const EMPLOYMENT_KINDS = ['PNS', 'PPPK'] as const;
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];

/** The roles that a person can be given. */
export const ROLES = ['AGENCY', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** The stored binding of a login: all that an access decision needs, in the one item that each request reads. */
export const bindingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('person'),
    personId: v.string(),
    name: v.string(),
    employmentKind: v.picklist(EMPLOYMENT_KINDS),
    unitId: v.string(),
    /** The unit and all units above it, top first: what "my unit and below" is decided with. */
    unitPath: v.array(v.string()),
    positionId: v.optional(v.string()),
    positionFamily: v.optional(v.string()),
    roles: v.array(v.picklist(ROLES)),
  }),
  v.object({ kind: v.literal('organisation'), organisationId: v.string(), name: v.string() }),
]);

export type Binding = v.InferOutput<typeof bindingSchema>;

/** Who is calling. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'unbound'; login: Login }
  | ({
      login: Login;
      /** Roles that are the person's, and not this login's: it was signed in with one factor. */
      withheldRoles?: readonly Role[];
    } & Extract<Binding, { kind: 'person' }>)
  | ({ login: Login } & Extract<Binding, { kind: 'organisation' }>);

export type PersonCaller = Extract<Caller, { kind: 'person' }>;
export type OrganisationCaller = Extract<Caller, { kind: 'organisation' }>;

/** Whoever asks for something: a scope, a context. */
interface Asking {
  readonly caller: Caller;
}

/** Whether the caller acts for the training agency. */
export function isAgency({ caller }: Asking): boolean {
  return caller.kind === 'person' && caller.roles.includes('AGENCY');
}

/** Whether the caller administers the installation. */
export function isAdmin({ caller }: Asking): boolean {
  return caller.kind === 'person' && caller.roles.includes('ADMIN');
}

/** Whether what belongs to a person is the caller's own. */
export function isOwn({ caller }: Asking, { personId }: { readonly personId: string }): boolean {
  return caller.kind === 'person' && caller.personId === personId;
}

/** The caller as access rules see them. */
export function accessRolesOf(caller: Caller): AccessRole[] {
  switch (caller.kind) {
    case 'anonymous':
      return ['EVERYONE'];
    case 'unbound':
      return ['EVERYONE', 'IDENTITY'];
    case 'organisation':
      return ['EVERYONE', 'IDENTITY', 'PARTNER'];
    case 'person':
      return ['EVERYONE', 'IDENTITY', 'EMPLOYEE', ...caller.roles];
  }
}

/** The id under which a caller's idempotency keys are kept. */
export function callerId(caller: Caller): string {
  switch (caller.kind) {
    case 'person':
      return caller.personId;
    case 'organisation':
      return caller.organisationId;
    case 'unbound':
      return caller.login.hash;
    case 'anonymous':
      return 'anonymous';
  }
}

/**
 * Who a caller is in what is kept of a change: pseudonymous, with the client they came by, as in
 * `person:<id> kapuas-web`. Nobody in particular, as in what the system does by itself, is undefined.
 */
export function signatureOf(caller: Caller): string | undefined {
  switch (caller.kind) {
    case 'person':
      return `person:${caller.personId} ${caller.login.clientId}`;
    case 'organisation':
      return `organisation:${caller.organisationId} ${caller.login.clientId}`;
    case 'unbound':
      return `login:${caller.login.hash} ${caller.login.clientId}`;
    case 'anonymous':
      return undefined;
  }
}
