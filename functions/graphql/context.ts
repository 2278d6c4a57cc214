import type { Language } from './generated/types.ts';
import type { Scope } from '../platform/scope.ts';
import type { AccessRole } from './generated/types.ts';
import type { Looks } from './looking.ts';

/** What every resolver gets: the scope of the request and how to answer it. */
export interface Context extends Scope {
  /** The language of messages. */
  language: Language;
  /** Whom of others the request has seen so far; absent where nobody gets an answer, as in tests of resolvers. */
  looks?: Looks;
  /** The caller as access rules see them. */
  roles: ReadonlySet<AccessRole>;
}
