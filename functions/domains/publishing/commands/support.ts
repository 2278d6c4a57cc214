import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { ModuleHead } from '../core/types.ts';

/** Whether the caller may see a module: its organisation and the agency may. */
export function maySee(scope: Pick<Scope, 'caller'>, head: Pick<ModuleHead, 'organisationId'>): boolean {
  const { caller } = scope;
  return (caller.kind === 'organisation' && caller.organisationId === head.organisationId) || isAgency(scope);
}
