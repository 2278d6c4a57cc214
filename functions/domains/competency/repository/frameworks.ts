import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { competencyKey, frameworkKey, frameworksIndex } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { competencySchema, frameworkSchema, type Competency, type Framework } from '../core/types.ts';

/** A framework without the texts of its competencies. */
export async function readFramework(scope: Scope, frameworkId: string): Promise<Framework | undefined> {
  return parseItem(frameworkSchema, await scope.load(frameworkKey(frameworkId)));
}

/**
 * A competency of a framework; undefined when there is none. It is asked for together with the head, which may hold
 * it, so that any number of them is read at once.
 */
export async function readCompetency(
  scope: Scope,
  frameworkId: string,
  competencyId: string,
): Promise<Competency | undefined> {
  const [framework, item] = await Promise.all([
    readFramework(scope, frameworkId),
    scope.load(competencyKey(frameworkId, competencyId)),
  ]);
  if (framework?.kept?.competencyId === competencyId) return framework.kept;
  return parseItem(competencySchema, item);
}

/** Forgets what a request read of a framework, after writing it. */
export function forgetFramework(scope: Scope, { frameworkId, competencies }: Framework): void {
  scope.forget(frameworkKey(frameworkId));
  for (const { id } of competencies) scope.forget(competencyKey(frameworkId, id));
}

/** Writes the head of a framework; refused when it is no longer as `before`, or there already without one. */
export function frameworkWrite(framework: Framework, before?: Framework): Write {
  const { frameworkId } = framework;
  return put(
    { ...frameworkKey(frameworkId), ...framework, gsi1pk: frameworksIndex(), gsi1sk: frameworkId },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** Writes a competency; it goes with the head, whose condition guards both. */
export function competencyWrite(competency: Competency): Write {
  return put({ ...competencyKey(competency.frameworkId, competency.competencyId), ...competency });
}

/** A page of the frameworks by id. */
export function queryFrameworks({ table }: Services, options: QueryOptions): Promise<Page> {
  return table.query({ pk: frameworksIndex() }, { ...options, index: 'gsi1' });
}

/** A stored framework. */
export const parseFramework = (item: Item): Framework => parseStored(frameworkSchema, item);
