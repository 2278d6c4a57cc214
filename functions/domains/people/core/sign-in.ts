import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import type { Person } from './types.ts';

/** An account at an issuer, behind a login: what is needed to end it there. */
export const signInSchema = v.object({
  loginHash: v.string(),
  issuer: v.string(),
  subject: v.string(),
  /** Whether somebody can sign in with it, as far as it was seen to here. */
  state: v.picklist(['ENABLED', 'DISABLED']),
  /** When that was so, ms since the epoch. */
  at: whole,
});
export type SignIn = Readonly<v.InferOutput<typeof signInSchema>>;

/** What the accounts of a person have to be looked at for, after a change of the person. */
export interface SignInTask {
  readonly personId: string;
  /** Whether whoever is signed in has to do so anew. */
  readonly signOut: boolean;
}

type Standing = Pick<Person, 'personId' | 'roles' | 'left'>;

/** What follows for the accounts of a person from a change; undefined when nothing does. */
export function taskAfter(before: Standing, after: Standing): SignInTask | undefined {
  const leftOrReturned = (before.left === undefined) !== (after.left === undefined);
  const lost = before.roles.some((role) => !after.roles.includes(role));
  return leftOrReturned || lost ? { personId: after.personId, signOut: lost } : undefined;
}

/** How an account has to be, and what is to be done with it for that. */
export function deedFor(
  person: Pick<Person, 'left'>,
  { state }: Pick<SignIn, 'state'>,
  signOut: boolean,
): 'DISABLE' | 'ENABLE' | 'SIGN_OUT' | undefined {
  // Once more, also when it was done: a sign-in may have slipped in between, and doing it again costs nothing.
  if (person.left) return 'DISABLE';
  if (state === 'DISABLED') return 'ENABLE';
  return signOut ? 'SIGN_OUT' : undefined;
}
