import * as v from 'valibot';
import type { LetterQueue } from '../../../platform/mail.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { personKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { deedFor, taskAfter, type SignIn } from '../core/sign-in.ts';
import { loadBinding } from '../repository/logins.ts';
import { parsePerson, readPerson } from '../repository/people.ts';
import { readSignIn, signInStateWrite } from '../repository/sign-ins.ts';

/**
 * What administers the accounts of an issuer. Each deed can be done again; of an account that is not there, there is
 * nothing to do.
 */
export interface SignInAdministration {
  /** Whether the accounts of an issuer are administered here. */
  administers(issuer: string): boolean;
  /** Nobody signs in any more, and whoever is signed in gets no new token. */
  disable(account: Account): Promise<void>;
  enable(account: Account): Promise<void>;
  /** Whoever is signed in gets no new token. */
  signOut(account: Account): Promise<void>;
}

export type Account = Pick<SignIn, 'issuer' | 'subject'>;

const taskSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ personId: v.string(), signOut: v.boolean() }),
);

/** Tells the queue of every person who left, came back or lost a role. A message names the person by their id alone. */
export function signInConsumer(queue: LetterQueue) {
  return async (_services: Services, item: Item | undefined, before?: Item): Promise<void> => {
    if (!item || !before || item.sk !== PROFILE || !item.pk.startsWith('PERSON#')) return;
    const task = taskAfter(parsePerson(before), parsePerson(item));
    if (task) await queue.post(JSON.stringify(task));
  };
}

const PROFILE = personKey('').sk;

/**
 * Makes the accounts of a person as the person stands now, whatever the message was sent for: what comes late or twice
 * does no harm, and what was changed back meanwhile stays as it is.
 * @param body of the message
 * @returns how many accounts something was done with
 */
export async function seeToSignIns(
  services: Services,
  administration: SignInAdministration,
  body: string,
): Promise<number> {
  const { personId, signOut } = v.parse(taskSchema, body);
  const scope = createScope(services, { kind: 'anonymous' });
  const person = await readPerson(scope, personId);
  if (!person) return 0;
  let done = 0;
  for (const hash of [...person.logins, ...(person.formerLogins ?? [])]) {
    const [signIn, binding] = await Promise.all([readSignIn(scope, hash), loadBinding(scope, hash)]);
    // A login that is somebody else's by now is theirs.
    const others = binding && !(binding.kind === 'person' && binding.personId === person.personId);
    if (!signIn || others || !administration.administers(signIn.issuer)) continue;
    const deed = deedFor(person, signIn, signOut);
    if (!deed) continue;
    done += 1;
    if (deed === 'SIGN_OUT') {
      await administration.signOut(signIn);
      continue;
    }
    await administration[deed === 'DISABLE' ? 'disable' : 'enable'](signIn);
    const state = deed === 'DISABLE' ? 'DISABLED' : 'ENABLED';
    if (signIn.state !== state) await services.table.write(signInStateWrite(hash, state, services.now()));
  }
  return done;
}
