import type { Login } from '../../../platform/auth.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { signInKey } from '../../../platform/table/keys.ts';
import { present, put, remove, update, type Write } from '../../../platform/table/writes.ts';
import { signInSchema, type SignIn } from '../core/sign-in.ts';

/** The account behind a login; undefined for one that was bound before accounts were kept. */
export async function readSignIn(scope: Scope, loginHash: string): Promise<SignIn | undefined> {
  return parseItem(signInSchema, await scope.load(signInKey(loginHash)));
}

/** Keeps the account behind a login that is bound to a person. */
export function signInWrite(
  { hash, issuer, subject }: Pick<Login, 'hash' | 'issuer' | 'subject'>,
  at: number,
): Write {
  const signIn: SignIn = { loginHash: hash, issuer, subject, state: 'ENABLED', at };
  return put({ ...signInKey(hash), ...signIn });
}

/** Notes how an account is from now on. */
export function signInStateWrite(loginHash: string, state: SignIn['state'], at: number): Write {
  const values = { '#state': 'state', ':state': state, '#at': 'at', ':at': at };
  return update(signInKey(loginHash), 'SET #state = :state, #at = :at', values, present);
}

/** Whether an account is kept behind a login. */
export async function hasSignIn({ table }: Services, loginHash: string): Promise<boolean> {
  return (await table.get(signInKey(loginHash))) !== undefined;
}

/** Forgets the account behind a login. */
export const removeSignInWrite = (loginHash: string): Write => remove(signInKey(loginHash));
