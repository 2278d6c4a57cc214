import { signIn } from '../auth/session.ts';
import { messages } from './messages.ts';
import { toast } from './toast.tsx';

/** Leaves for the sign-in, and says so when that cannot be reached. @param returnTo the page to come back to, unless this one */
export function leaveToSignIn(returnTo?: string): void {
  signIn(returnTo).catch(() => toast(messages().signInUnreachable));
}
