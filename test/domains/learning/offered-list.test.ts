import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { chunkOf, type CatalogueEntry } from '../../../functions/domains/catalog/core/catalogue.ts';
import { writeChunk } from '../../../functions/domains/catalog/repository/catalogue.ts';
import { countWrites } from '../../../functions/domains/learning/repository/tallies.ts';
import type { RosterEntry } from '../../../functions/domains/learning/core/types.ts';
import { startCityWorld, type CityWorld } from './support/city-world.ts';

let world: CityWorld;
afterEach(() => world.close());

/** The list of the agency's page as the web asks for it. */
const documents = readFileSync(
  new URL('../../../web/src/features/agency/agency.graphql', import.meta.url),
  'utf8',
);
const LIST = `${documents.slice(documents.indexOf('query CoursesOnOffer'))}
  fragment Text on LocalizedText { id en }`;

const entryOf = (at: number): CatalogueEntry => ({
  id: `c${at}`,
  version: 1,
  externalId: `kursus-${at}`,
  title: { id: `Kursus ${at}`, en: `Course ${at}` },
  summary: { id: 'Ringkas', en: 'Short' },
  language: 'ID',
  jpHundredths: 100,
  topics: [],
  competencies: [],
  partners: [],
  lessonCount: 1,
  minutes: 5,
  offeredAt: at,
});

/** Puts `count` courses on offer, the course c0 taken by nobody, c1 by one and so on, and the first to finish it. */
async function offer(count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, at) => entryOf(at));
  for (const chunk of new Set(entries.map(({ id }) => chunkOf(id)))) {
    const own = entries.filter(({ id }) => chunkOf(id) === chunk);
    await writeChunk(world.services, 'OFFERED', chunk, { version: 0, entries: own });
  }
  for (let at = 0; at < count; at += 1) {
    for (let person = 0; person < at; person += 1) {
      const entry = {
        courseId: `c${at}`,
        personId: `p${person}`,
        number: 1,
        unitId: `u${person % 3}`,
        state: person === 0 ? 'FINISHED' : 'ACTIVE',
      } as RosterEntry;
      await world.table.transact(countWrites(entry, undefined));
    }
  }
}

interface Listed {
  courses: {
    totalCount: number;
    edges: { node: { title: { id: string }; tally: { enrolled: number; finished: number } } }[];
  };
}

it.each([1, 12])(
  'counts who takes the courses of a page in three reads with the login, on a page of %i',
  async (count) => {
    world = await startCityWorld();
    await offer(count);
    let listed: Listed | undefined;
    const { reads } = await world.count(async () => {
      listed = await world.data<Listed>('rina', LIST, { first: 12 });
    });
    // The login, the catalogue and the totals of all courses.
    expect(reads).toBe(3);
    const tallies = listed?.courses.edges.map(({ node }) => [node.title.id, node.tally]);
    expect(new Map(tallies as [string, object][])).toEqual(
      new Map(
        Array.from({ length: count }, (_, at) => [
          `Kursus ${at}`,
          { enrolled: at, finished: Math.min(at, 1) },
        ]),
      ),
    );
  },
);
