import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { rosterEndKey, rosterHeadKey, rosterRange } from '../../../platform/table/keys.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put } from '../../../platform/table/writes.ts';
import { SECTIONS } from '../core/sections.ts';

/*
 * The list of who takes a course in a unit: one partition, or several in the order of names. Which of the two is decided
 * when its first entry comes and never changes, so that a run knows for good where its entry lies.
 */

const headSchema = v.object({ divided: v.boolean() });

/** Stands behind the last entry of a section and names the next one. */
const END_KIND = 'ROSTER_END';
const endSchema = v.object({ next: v.number() });

/** Whether the list of a unit is divided; undefined while it has no entry. Shares a batch with what is read beside it. */
export async function readDivided(
  scope: Pick<Scope, 'load'>,
  courseId: string,
  unitId: string,
): Promise<boolean | undefined> {
  return parseItem(headSchema, await scope.load(rosterHeadKey(courseId, unitId)))?.divided;
}

/**
 * Opens the list of a unit, divided or not; one that is open stays as it is. What shows the way through the sections is
 * there before the head, and whoever comes at the same moment writes the same, so that nobody waits for another.
 *
 * @returns whether it is divided
 */
export async function openList(
  { table }: Services,
  courseId: string,
  unitId: string,
  divided: boolean,
): Promise<boolean> {
  if (divided) {
    const ends = Array.from({ length: SECTIONS - 1 }, (_, section) =>
      put({ ...rosterEndKey(courseId, unitId, section), kind: END_KIND, next: section + 1 }),
    );
    await Promise.all(ends.map((end) => table.write(end)));
  }
  const result = await table.write(put({ ...rosterHeadKey(courseId, unitId), divided }, absent));
  if (result.ok) return divided;
  const open = parseItem(headSchema, result.failed[0]?.item);
  if (!open) throw new Error('A list is open and is not there');
  return open.divided;
}

/**
 * A page of the entries of a unit by name; one query. A page ends where a section does, though more may follow: `next` is
 * then the beginning of the next section. Only over a section that has no entry a further query goes.
 */
export async function entriesOf(
  { services }: Pick<Scope, 'services'>,
  courseId: string,
  unitId: string,
  options: QueryOptions,
): Promise<Page> {
  let { after } = options;
  for (;;) {
    const range = rosterRange(courseId, unitId);
    const pk: unknown = after?.['pk'];
    const page = await services.table.query(typeof pk === 'string' ? { ...range, pk } : range, {
      ...options,
      after,
    });
    const last = page.items.at(-1);
    if (last?.['kind'] !== END_KIND) return page;
    const items = page.items.slice(0, -1);
    const { next } = parseStored(endSchema, last);
    const { pk: following, between } = rosterRange(courseId, unitId, next);
    after = { pk: following, sk: between[0] };
    if (items.length > 0) return { items, next: after };
  }
}
