import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import {
  CourseRosterDocument,
  EnrolDocument,
  FinishDocument,
  RecordProgressDocument,
} from '../../../web/src/gql/graphql.ts';
import { beforeTheHour } from '../../support/city/generate.ts';
import type { Part } from '../part.ts';
import { AGENCY, startCrowdedCity, type CrowdedCity } from './city-world.ts';
import { COURSE_ID, LESSON_IDS } from './course.ts';
import { Findings } from './findings.ts';
import { missingOf, recount, sameCounts, talliesOf, totalOf } from './recount.ts';

/** The most reads of a page of the agency's list, the look-up of the caller included. */
const MOST_READS = 2;

/** The hour at which the course is due: 23.59 in Pontianak. */
const DEADLINE = Date.parse('2026-03-02T16:59:00Z');
const MINUTE = 60_000;

/**
 * A city in which everybody enrols in one course, does its lessons and finishes it before the same hour, half of them
 * from one office, all within minutes. Finishing takes a single minute. `size` is people.
 */
export const run: Part = async ({ size = 10_000, seed, print }) => {
  const begin = DEADLINE - 30 * MINUTE;
  print(`a city of ${size} people from seed ${seed}`);
  const world = await startCrowdedCity(size, seed, begin);
  const findings = new Findings(print);
  try {
    const { residents } = world.city;
    const runs = new Map<string, string>();
    const arrivals = (minutesBefore: number, minutes: number) => {
      const from = DEADLINE - minutesBefore * MINUTE;
      return beforeTheHour(residents, from, from + minutes * MINUTE, seed);
    };

    print('everybody enrols');
    const enrolments = await world.rush(arrivals(20, 2), async ({ resident: { login } }) => {
      const { courseEnrol } = await world.ask(login, EnrolDocument, { input: { course: COURSE_ID } });
      runs.set(login, courseEnrol?.run?.id ?? '');
    });
    findings.note('enrolment', size, enrolments);

    for (const [at, lesson] of LESSON_IDS.entries()) {
      print(`everybody does lesson ${at + 1}`);
      const did = await world.rush(arrivals(15 - 3 * at, 2), async ({ resident: { login }, at: moment }) => {
        const occurredAt = new Date(moment).toISOString();
        const events = [{ id: randomUUID(), lesson, kind: 'COMPLETED' as const, occurredAt }];
        await world.ask(login, RecordProgressDocument, { input: { events } });
      });
      findings.note(`lesson ${at + 1}`, size, did);
    }

    print('everybody finishes within the last minute');
    const finishes = await world.rush(arrivals(1, 1), async ({ resident: { login } }) => {
      await world.ask(login, FinishDocument, { input: { run: runs.get(login) ?? '' } });
    });
    findings.note('finishing', size, finishes);

    print('everything is counted again');
    await check(world, size, findings);
  } finally {
    await world.close();
  }
  return { ok: findings.ok, lines: findings.lines };
};

async function check(world: CrowdedCity, size: number, findings: Findings): Promise<void> {
  const { table, city, clock } = world;
  const { records, repeated } = world.delivered();
  findings.say(`${records} changes brought, ${repeated} of them a second time`);
  findings.expect(clock.now <= DEADLINE, 'all was before the hour');

  const tallies = await talliesOf(table);
  const counted = await recount(table, city.residents);
  const { enrolled, finished } = totalOf(tallies);
  findings.expect(
    sameCounts(tallies, counted) && enrolled === size && finished === size,
    `tallies: ${enrolled} enrolled and ${finished} finished in ${tallies.size} units, as a recount has it`,
  );

  const missing = await missingOf(table, city.residents, 2026);
  for (const line of missing.slice(0, 5)) findings.say(line);
  findings.expect(missing.length === 0, `certificates and hours of all ${size} people are there`);

  const inUnit = city.residents.filter(({ person }) => person.unitId === city.largestUnit);
  const { names, pages, mostReads, shown } = await readList(world);
  const inOrder = names.every((name, at) => at === 0 || names[at - 1]! <= name);
  findings.expect(
    names.length === inUnit.length && shown === inUnit.length && inOrder,
    `the list of the largest unit has its ${inUnit.length} people by name, all finished`,
  );
  findings.expect(mostReads <= MOST_READS, `its ${pages} pages took at most ${mostReads} reads each`);
}

/** The agency's list of the largest unit, page by page. */
async function readList(world: CrowdedCity) {
  const names: string[] = [];
  let pages = 0;
  let mostReads = 0;
  /** Entries that say all there is to say of somebody who finished. */
  let shown = 0;
  const unit = toGlobalId('Unit', world.city.largestUnit);
  let after: string | null | undefined;
  do {
    const reads = await world.reads(async () => {
      const { courseRoster } = await world.ask(AGENCY, CourseRosterDocument, {
        id: COURSE_ID,
        unit,
        first: 100,
        ...(after != null && { after }),
      });
      for (const { node } of (courseRoster?.edges ?? []) as unknown as { node: Line }[]) {
        names.push(node.personName.toLowerCase());
        const { state, progressPercent, certificateNumber } = node;
        if (state === 'FINISHED' && progressPercent === 100 && certificateNumber) shown += 1;
      }
      after = courseRoster?.pageInfo.hasNextPage ? courseRoster.pageInfo.endCursor : undefined;
    });
    pages += 1;
    mostReads = Math.max(mostReads, reads);
  } while (after);
  return { names, pages, mostReads, shown };
}

interface Line {
  readonly personName: string;
  readonly state: string;
  readonly progressPercent: number;
  readonly certificateNumber: string | null;
}
