import * as v from 'valibot';
import type { AccessRole, EmploymentKind } from '../graphql/generated/types.ts';
import type { Login } from './auth.ts';

/** The stored binding of a login: all that an access decision needs, in the one item that each request reads. */
export const bindingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('person'),
    personId: v.string(),
    name: v.string(),
    employmentKind: v.picklist(['PNS', 'PPPK'] satisfies EmploymentKind[]),
    unitId: v.string(),
    /** The unit and all units above it, top first: what "my unit and below" is decided with. */
    unitPath: v.array(v.string()),
    positionId: v.optional(v.string()),
    positionFamily: v.optional(v.string()),
    roles: v.array(v.picklist(['AGENCY', 'ADMIN'])),
  }),
  v.object({ kind: v.literal('organisation'), organisationId: v.string(), name: v.string() }),
]);

export type Binding = v.InferOutput<typeof bindingSchema>;

/** Who is calling. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'unbound'; login: Login }
  | ({ login: Login } & Extract<Binding, { kind: 'person' }>)
  | ({ login: Login } & Extract<Binding, { kind: 'organisation' }>);

export type PersonCaller = Extract<Caller, { kind: 'person' }>;
export type OrganisationCaller = Extract<Caller, { kind: 'organisation' }>;

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
