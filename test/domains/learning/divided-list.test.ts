import { afterEach, describe, expect, it } from 'vitest';
import {
  parseEntry,
  placementWrites,
  rosterPage,
  unitTallies,
} from '../../../functions/domains/learning/commands/index.ts';
import { countEntry } from '../../../functions/domains/learning/commands/roster.ts';
import { MOST_UNDIVIDED } from '../../../functions/domains/learning/core/sections.ts';
import { placeOfEntry } from '../../../functions/domains/learning/repository/roster.ts';
import { personKey, unitPeopleIndex } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import type { Item, Page } from '../../../functions/platform/table/table.ts';
import { COURSE, startCourseWorld, valueOf } from './support/course-world.ts';

let world: Awaited<ReturnType<typeof startCourseWorld>>;
let people: string[];
/** A course for people of these names. @param large whether their unit has many people */
const begin = async (names: readonly string[], large = true) => {
  people = names.map((_, at) => `p${at}`);
  world = await startCourseWorld({ names: Object.fromEntries(names.map((name, at) => [`p${at}`, name])) });
  if (large) await grow();
};
/** Lets the unit have more people than a list that is not divided may have. */
const grow = async () => {
  const others = Array.from({ length: MOST_UNDIVIDED + 1 }, (_, at) => `lain-${at}`);
  const index = { gsi1pk: unitPeopleIndex('dukcapil') };
  await Promise.all(
    others.map((id) => world.services.table.write(put({ ...personKey(id), ...index, gsi1sk: id }))),
  );
};
afterEach(() => world.close());

const NAMES = [
  'Yanti',
  'Agus',
  'Siti',
  'Dewi',
  'Rina',
  'Zainal',
  'Budi',
  'Nur',
  'Tri',
  'Ahmad',
  'Wahyu',
  'Eko',
];
const enrol = (personId: string) => world.learning.enrol(world.scope(personId), COURSE);
const enrolAll = async () => {
  for (const personId of people) valueOf(await enrol(personId));
};
/** All pages of the list. */
async function pages(limit?: number): Promise<Page[]> {
  const all: Page[] = [];
  let after: Page['next'];
  do {
    const page = await rosterPage(world.agency(), COURSE, 'dukcapil', { ...(limit && { limit }), after });
    all.push(page);
    after = page.next;
  } while (after);
  return all;
}
const namesOf = (items: readonly Item[]) => items.map((item) => parseEntry(item).personName);
const sorted = [...NAMES].sort();

describe('the list of a large unit', () => {
  it.each([undefined, 1, 2, 3, 50])('is by name over all its partitions, on pages of %s', async (limit) => {
    await begin(NAMES);
    await enrolAll();
    const all = await pages(limit);
    expect(namesOf(all.flatMap(({ items }) => items))).toEqual(sorted);
    // No page is without an entry, except the last where a page was full.
    expect(all.slice(0, -1).every(({ items }) => items.length > 0)).toBe(true);
    expect(new Set(all.flatMap(({ items }) => items).map(({ pk }) => pk)).size).toBe(4);
  });

  it('takes a query a page, over sections that have no entry too when they come last', async () => {
    await begin(['Agus', 'Budi', 'Yanti']);
    await enrolAll();
    const scope = world.agency();
    let page: Page = { items: [] };
    const first = async () => (page = await rosterPage(scope, COURSE, 'dukcapil', { limit: 51 }));
    expect(await world.count(first)).toEqual({ reads: 1, writes: 0 });
    expect(namesOf(page.items)).toEqual(['Agus', 'Budi']);
    const { next } = page;
    // The two sections between have no entry: a further query for each.
    const second = async () =>
      (page = await rosterPage(scope, COURSE, 'dukcapil', { limit: 51, after: next }));
    expect(await world.count(second)).toEqual({ reads: 3, writes: 0 });
    expect(namesOf(page.items)).toEqual(['Yanti']);
    expect(page.next).toBeUndefined();
  });

  it('is opened once, however many come first', async () => {
    await begin(NAMES);
    const outcomes = await Promise.all(people.map(enrol));
    outcomes.map(valueOf);
    expect(namesOf((await pages()).flatMap(({ items }) => items))).toEqual(sorted);
  });

  it('stays in one partition when the unit was small at first', async () => {
    await begin(NAMES, false);
    valueOf(await enrol('p0'));
    await grow();
    await enrolAll();
    const [page, ...others] = await pages();
    expect([namesOf(page!.items), others]).toEqual([sorted, []]);
  });

  it('follows progress, and counts, in each of its sections', async () => {
    await begin(NAMES);
    for (const personId of people) await world.complete(personId);
    for (const personId of ['p0', 'p1']) {
      valueOf(await world.learning.finishRun(world.scope(personId), world.ref(personId)));
    }
    await world.drain();
    const entries = (await pages()).flatMap(({ items }) => items).map(parseEntry);
    expect(entries.every(({ requiredDone, requiredTotal }) => requiredDone === requiredTotal)).toBe(true);
    expect(await unitTallies(world.agency(), COURSE)).toEqual([
      { unitId: 'dukcapil', enrolled: NAMES.length, finished: 2 },
    ]);
  });
});

describe('moving out of a divided list and into it', () => {
  it('takes the entry to its place, and back', async () => {
    await begin(NAMES);
    await enrolAll();
    /** Moves Yanti, who stands last of those left. */
    const move = async (unitId: string) => {
      const placement = { personId: 'p0', name: 'Yanti', unitId, unitPath: [unitId] };
      const groups = await placementWrites(world.scope(), { ...placement, employmentKind: 'PNS' });
      expect(groups).toHaveLength(1);
      for (const group of groups) expect((await world.services.table.transact(group)).ok).toBe(true);
      await world.drain();
    };
    const listOf = async (unitId: string) =>
      (await rosterPage(world.agency(), COURSE, unitId, {})).items.map(parseEntry);
    await move('lain');
    expect((await listOf('lain')).map(({ personName, section }) => [personName, section])).toEqual([
      ['Yanti', undefined],
    ]);
    expect(namesOf((await pages()).flatMap(({ items }) => items))).toEqual(
      sorted.filter((name) => name !== 'Yanti'),
    );
    await world.record([['m1', 'a']], 'p0');
    await move('dukcapil');
    await world.record([['m1', 'b']], 'p0');
    await world.drain();
    const entries = (await pages()).flatMap(({ items }) => items).map(parseEntry);
    expect(entries.map(({ personName }) => personName)).toEqual(sorted);
    expect(entries.find(({ personName }) => personName === 'Yanti')).toMatchObject({ requiredDone: 2 });
    expect(await listOf('lain')).toEqual([]);
    const tallies = await unitTallies(world.agency(), COURSE);
    expect(tallies.find(({ unitId }) => unitId === 'dukcapil')).toMatchObject({ enrolled: 12 });
  });
});

describe('handling what is there as if it had changed', () => {
  it('gives what the changes gave, and mends what they left out', async () => {
    await begin(NAMES);
    await enrolAll();
    await world.drain();
    await world.complete('p3');
    valueOf(await world.learning.finishRun(world.scope('p3'), world.ref('p3')));
    // The changes are not handled; what makes anew what follows from the table hands each entry to this.
    const again = async () => {
      for (const item of (await pages()).flatMap(({ items }) => items)) {
        await countEntry(world.services, placeOfEntry(parseEntry(item)));
      }
    };
    await again();
    const mended = { unitId: 'dukcapil', enrolled: 12, finished: 1 };
    expect(await unitTallies(world.agency(), COURSE)).toEqual([mended]);
    // Handled after all, they change nothing.
    await world.drain();
    await again();
    expect(await unitTallies(world.agency(), COURSE)).toEqual([mended]);
  });
});

describe('what changes write to a list', () => {
  it('is nothing when a run begins, and once for each lesson that shows', async () => {
    await begin(NAMES, false);
    await enrolAll();
    // Of each entry its count: in one transaction.
    expect((await world.count(() => world.drain())).writes).toBe(NAMES.length);
    valueOf(await world.record([['m1', 'a']], 'p0'));
    expect((await world.count(() => world.drain())).writes).toBe(1);
    // Done before, at an earlier moment: nothing that the list shows.
    world.clock.now += 1_000;
    valueOf(await world.record([['m1', 'a']], 'p0'));
    expect((await world.count(() => world.drain())).writes).toBe(0);
  });
});
