import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  externalIdKey,
  moduleKey,
  modulesByStateIndex,
  moduleVersionKey,
  moduleVersionsRange,
  organisationModulesIndex,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import {
  moduleHeadSchema,
  moduleVersionSchema,
  type ModuleHead,
  type ModuleVersion,
  type VersionState,
} from '../core/types.ts';

const bindingSchema = v.object({ moduleId: v.string() });

/** The head of a module. */
export async function readModule(scope: Scope, moduleId: string): Promise<ModuleHead | undefined> {
  return parseItem(moduleHeadSchema, await scope.load(moduleKey(moduleId)));
}

/** A version of a module. Its state may change, so it is read for each request. */
export async function readModuleVersion(
  scope: Scope,
  moduleId: string,
  number: number,
): Promise<ModuleVersion | undefined> {
  return parseItem(moduleVersionSchema, await scope.load(moduleVersionKey(moduleId, number)));
}

/** The module to which an organisation gave an external id. */
export async function findModuleId(
  scope: Scope,
  organisationId: string,
  externalId: string,
): Promise<string | undefined> {
  const item = await scope.load(externalIdKey(organisationId, externalId));
  return parseItem(bindingSchema, item)?.moduleId;
}

/** Forgets what a request read of a module, after writing it. */
export function forgetModule(
  scope: Scope,
  { moduleId, latest }: Pick<ModuleHead, 'moduleId' | 'latest'>,
): void {
  scope.forget(moduleKey(moduleId));
  scope.forget(moduleVersionKey(moduleId, latest));
}

/** Binds an external id for good; refused when it is bound. */
export function bindWrite({ organisationId, externalId, moduleId }: ModuleHead): Write {
  return put({ ...externalIdKey(organisationId, externalId), moduleId }, absent);
}

/** Writes the head of a module; refused when it is no longer as `before`, or there already without one. */
export function headWrite(head: ModuleHead, before?: ModuleHead): Write {
  const place = sortedByChange(head);
  return put(
    {
      ...moduleKey(head.moduleId),
      ...head,
      gsi1pk: organisationModulesIndex(head.organisationId),
      gsi1sk: place,
      gsi2pk: modulesByStateIndex(head.latestState),
      gsi2sk: place,
    },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** Writes a version; refused when its state is no longer `before`, or it is there already without one. */
export function versionWrite(version: ModuleVersion, before?: VersionState): Write {
  const item = { ...moduleVersionKey(version.moduleId, version.number), ...version };
  return put(item, before ? unchanged('state', before) : absent);
}

/** A page of the versions of a module, newest first. */
export function queryVersions(services: Services, moduleId: string, options: QueryOptions): Promise<Page> {
  return services.table.query(moduleVersionsRange(moduleId), { ...options, backward: true });
}

/** A page of the modules of an organisation, last changed first. */
export function queryOwnModules(
  services: Services,
  organisationId: string,
  options: QueryOptions,
): Promise<Page> {
  const range = { pk: organisationModulesIndex(organisationId) };
  return services.table.query(range, { ...options, index: 'gsi1', backward: true });
}

/** A page of the modules whose newest version is in a state, last changed first. */
export function queryModulesInState(
  services: Services,
  state: VersionState,
  options: QueryOptions,
): Promise<Page> {
  const range = { pk: modulesByStateIndex(state) };
  return services.table.query(range, { ...options, index: 'gsi2', backward: true });
}

/** A page of all modules, last changed first, from behind the place `after` (`gsi2sk`): one query a state, merged. */
export async function queryAllModules(
  services: Services,
  states: readonly VersionState[],
  limit: number,
  after?: string,
): Promise<Item[]> {
  const pages = await Promise.all(
    states.map((state) =>
      services.table.query(
        { pk: modulesByStateIndex(state), ...(after !== undefined && { between: ['0', after] as const }) },
        // The bound itself is part of the range.
        { index: 'gsi2', backward: true, limit: limit + 1 },
      ),
    ),
  );
  const all = pages
    .flatMap(({ items }) => items)
    .filter((item) => item['gsi2sk'] !== after)
    .sort((a, b) => (String(a['gsi2sk']) < String(b['gsi2sk']) ? 1 : -1));
  // Of a module that has just changed its state, one query may still show what the other shows no more.
  const seen = new Set<string>();
  return all.filter(({ pk }) => !seen.has(pk) && seen.add(pk)).slice(0, limit);
}

/** A stored head. */
export const parseHead = (item: Item): ModuleHead => parseStored(moduleHeadSchema, item);
/** A stored version. */
export const parseVersion = (item: Item): ModuleVersion => parseStored(moduleVersionSchema, item);

/** 14 digits of milliseconds last until the year 5138; the id makes places differ. */
function sortedByChange({ changedAt, moduleId }: ModuleHead): string {
  return `${String(changedAt).padStart(14, '0')}#${moduleId}`;
}
