import type { Language } from './generated/types.ts';
import type { Scope } from '../platform/scope.ts';
import type { AccessRole } from './generated/types.ts';

/** What every resolver gets: the scope of the request and how to answer it. */
export interface Context extends Scope {
  /** The language of messages. */
  language: Language;
  /** The caller as access rules see them. */
  roles: ReadonlySet<AccessRole>;
}
