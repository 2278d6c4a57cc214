import type { Services } from '../../../platform/services.ts';
import * as v from 'valibot';
import { parseStored } from '../../../platform/stored.ts';
import {
  activeRunKey,
  activeRunsRange,
  earlierRunKey,
  earlierRunsRange,
  endedRunKey,
  endedRunsRange,
  mergedCourseKey,
  mergedCoursesRange,
  runContentKey,
  runContentRanges,
} from '../../../platform/table/keys.ts';
import type { Item, Page, Range } from '../../../platform/table/table.ts';
import { absent, check, put, remove, unchanged, type Write } from '../../../platform/table/writes.ts';
import type { Current, Joined } from '../core/merge.ts';
import type { Run, RunRef } from '../core/types.ts';
import { endedItem, parseRun, RUN_KIND } from './runs.ts';

/** All items of a range. */
export async function everything({ table }: Services, range: Range): Promise<Item[]> {
  const items: Item[] = [];
  let after: Page['next'];
  do {
    const page = await table.query(range, { after });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

/** All runs of a record, in every state: those of earlier years first, the active ones last. */
export async function allRuns(services: Services, personId: string): Promise<Run[]> {
  const ranges = [earlierRunsRange(personId), endedRunsRange(personId), activeRunsRange(personId)];
  const items = await Promise.all(ranges.map((range) => everything(services, range)));
  return items.flat().map(parseRun);
}

const courseSchema = v.object({ courseId: v.string() });

/** The courses of which it was noted that they come to another record. */
export async function notedCourses(services: Services, personId: string): Promise<string[]> {
  const items = await everything(services, mergedCoursesRange(personId));
  return items.map((item) => parseStored(courseSchema, item).courseId);
}

/** Notes that a course comes to another record, before anything of it does. */
export async function noteCourse({ table }: Services, personId: string, courseId: string): Promise<void> {
  await table.write(put({ ...mergedCourseKey(personId, courseId), courseId }));
}

/** Rows of a transaction: with the largest items there may be, both sides of them stay below its 4 MB. */
const AT_ONCE = 8;

/**
 * Takes what belongs to a run to another one: progress, quizzes and attempts, each item in one transaction with its new
 * place. Again goes on with what is left.
 */
export async function moveContent(services: Services, from: RunRef, to: RunRef): Promise<void> {
  for (const range of runContentRanges(from.personId, from.courseId, from.number)) {
    const items = await everything(services, range);
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const writes = items
        .slice(at, at + AT_ONCE)
        .flatMap((item): Write[] => [
          put({ ...rereferred(item, to), ...runContentKey(range, item, to) }, absent),
          remove({ pk: item.pk, sk: item.sk }, { expression: 'attribute_exists(pk)' }),
        ]);
      const result = await services.table.transact(writes);
      if (!result.ok) throw new Error('What belongs to a run was written while it was moved');
    }
  }
}

/** An item that names its run names the new one. */
function rereferred(item: Item, { personId, number }: RunRef): Item {
  const ref: unknown = item['ref'];
  return typeof ref === 'object' && ref !== null ? { ...item, ref: { ...ref, personId, run: number } } : item;
}

/** Where a run lies. */
function keyOf(run: Run, current: Current) {
  if (run.state === 'ACTIVE') return activeRunKey(run.personId, run.courseId);
  return current.ended?.number === run.number
    ? endedRunKey(run.personId, run.courseId)
    : earlierRunKey(run.personId, run.courseId, run.number);
}

/**
 * Writes by which a run leaves its record and stands among those of another: only if nobody wrote any of them since.
 * @param own the runs that matter now of the record that it leaves
 */
export function joinWrites(was: Run, own: Current, before: Current, after: Joined): Write[] {
  const { personId, courseId } = after.active ?? after.ended ?? was;
  const active = activeRunKey(personId, courseId);
  const ended = endedRunKey(personId, courseId);
  const writes: Write[] = [remove(keyOf(was, own), unchanged('revision', was.revision))];
  const asBefore = (run: Run | undefined) => (run ? unchanged('revision', run.revision) : absent);
  const { active: goesOn, ended: latest, earlier } = after;
  if (goesOn !== before.active && goesOn) {
    writes.push(put({ ...active, kind: RUN_KIND, ...goesOn }, asBefore(before.active)));
  } else writes.push(check(active, asBefore(before.active)));
  if (latest !== before.ended && latest) {
    writes.push(put({ ...ended, ...endedItem(latest) }, asBefore(before.ended)));
  } else writes.push(check(ended, asBefore(before.ended)));
  for (const run of earlier) {
    writes.push(put({ ...earlierRunKey(personId, courseId, run.number), ...endedItem(run) }, absent));
  }
  return writes;
}
