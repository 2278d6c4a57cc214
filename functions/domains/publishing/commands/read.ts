import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { VERSION_STATES, type ModuleHead, type ModuleVersion, type VersionState } from '../core/types.ts';
import {
  findModuleId,
  parseHead,
  queryAllModules,
  queryModulesInState,
  queryOwnModules,
  queryVersions,
  readModule,
  readModuleVersion,
} from '../repository/modules.ts';
import { maySee } from './support.ts';

/** Which part of a list is read: the key of the list's index behind which it goes on, and at most how many. */
export interface Part {
  readonly limit: number;
  readonly after?: Record<string, unknown> | undefined;
}

/** How many modules of an organisation are read at a time when only some of them are wanted. */
const SCANNED_AT_ONCE = 100;

/** A module that the caller may see. */
export async function findVisibleModule(scope: Scope, moduleId: string): Promise<ModuleHead | undefined> {
  const head = await readModule(scope, moduleId);
  return head && maySee(scope, head) ? head : undefined;
}

/** A version of a module that the caller may see. */
export async function findVisibleVersion(
  scope: Scope,
  moduleId: string,
  number: number,
): Promise<ModuleVersion | undefined> {
  const version = await readModuleVersion(scope, moduleId, number);
  return version && maySee(scope, version) ? version : undefined;
}

/** The module to which the caller's organisation gave an external id. */
export async function findOwnModule(scope: Scope, externalId: string): Promise<ModuleHead | undefined> {
  const { caller } = scope;
  if (caller.kind !== 'organisation') return undefined;
  const moduleId = await findModuleId(scope, caller.organisationId, externalId);
  return moduleId === undefined ? undefined : readModule(scope, moduleId);
}

/** The index that a caller's list of modules is read from. */
export function modulesIndex(scope: Pick<Scope, 'caller'>): 'gsi1' | 'gsi2' {
  return isAgency(scope) ? 'gsi2' : 'gsi1';
}

/**
 * A page of modules, last changed first: for the agency those of everybody, for a partner its own; those alone whose
 * newest version is in `state`, if it is given.
 */
export async function modulesPage(scope: Scope, state: VersionState | undefined, part: Part): Promise<Page> {
  const { caller, services } = scope;
  if (isAgency(scope)) {
    if (state) return queryModulesInState(services, state, part);
    const after = part.after?.['gsi2sk'];
    const place = typeof after === 'string' ? after : undefined;
    return { items: await queryAllModules(services, VERSION_STATES, part.limit, place) };
  }
  if (caller.kind !== 'organisation') return { items: [] };
  if (!state) return queryOwnModules(services, caller.organisationId, part);
  return ownModulesInState(scope, caller.organisationId, state, part);
}

/** Reads on until the page is full: a partner has some modules, so that few are read for nothing. */
async function ownModulesInState(
  { services }: Scope,
  organisationId: string,
  state: VersionState,
  { limit, after }: Part,
): Promise<Page> {
  const items: Item[] = [];
  let from = after;
  for (;;) {
    const page = await queryOwnModules(services, organisationId, { limit: SCANNED_AT_ONCE, after: from });
    items.push(...page.items.filter((item) => parseHead(item).latestState === state));
    if (items.length >= limit || !page.next) return { items: items.slice(0, limit) };
    from = page.next;
  }
}

/** A page of the versions of a module, newest first. Who may see the module is decided by who calls. */
export function versionsPage({ services }: Scope, moduleId: string, part: Part): Promise<Page> {
  return queryVersions(services, moduleId, part);
}
