import type { SignInAdministration } from '../../../functions/domains/people/commands/sign-ins.ts';
import type { IdentityStore } from './store.ts';

const DISABLED = 'Disabled';
/** What keeps somebody signed in. */
const SIGNED_IN = ['Session', 'Grant', 'RefreshToken', 'AuthorizationCode'];

/** Whether nobody may sign in with an account. */
export const isDisabled = (store: IdentityStore, subject: string): boolean =>
  store.get(`${DISABLED}:${subject}`) !== undefined;

/** The accounts of the local identity provider, administered as Cognito's are. */
export function localAdministration(store: IdentityStore, own: string): SignInAdministration {
  async function signOut(subject: string): Promise<void> {
    for (const model of SIGNED_IN) await store.remove(model, (_id, { accountId }) => accountId === subject);
  }
  return {
    administers: (issuer) => issuer === own,
    async disable({ subject }) {
      await store.set(`${DISABLED}:${subject}`, {}, undefined);
      await signOut(subject);
    },
    enable: ({ subject }) => store.remove(DISABLED, (id) => id === subject),
    signOut: ({ subject }) => signOut(subject),
  };
}
