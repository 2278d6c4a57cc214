import {
  certificateKey,
  certificateNumberKey,
  courseTalliesRange,
  endedRunKey,
  personKey,
  yearKey,
} from '../../../functions/platform/table/keys.ts';
import { TALLY_SHARDS } from '../../../functions/domains/learning/core/tally.ts';
import type { Table } from '../../../functions/platform/table/table.ts';
import type { Resident } from '../../support/city/generate.ts';
import { COURSE } from './course.ts';

/** How many people enrolled and how many of them finished. */
export interface Count {
  enrolled: number;
  finished: number;
}

/** The tallies by unit as they stand, their shards added. */
export async function talliesOf(table: Table): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  for (let shard = 0; shard < TALLY_SHARDS; shard += 1) {
    let after;
    do {
      const page = await table.query(courseTalliesRange(COURSE, shard), { after });
      for (const { unitId, enrolled, finished } of page.items) {
        add(counts, String(unitId), { enrolled: Number(enrolled), finished: Number(finished) });
      }
      after = page.next;
    } while (after);
  }
  return withoutEmpty(counts);
}

/** The same, counted from the runs of the people themselves: nothing that the stream made is looked at. */
export async function recount(table: Table, residents: readonly Resident[]): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  await eachOf(residents, async ({ person: { personId, unitId = '' } }) => {
    const { pk } = personKey(personId);
    const { items } = await table.query({ pk });
    const runs = items.filter(({ kind, courseId }) => kind === 'RUN' && courseId === COURSE);
    if (runs.length > 1) throw new Error(`${personId} has ${runs.length} runs`);
    const [run] = runs;
    if (run) add(counts, unitId, { enrolled: 1, finished: run['state'] === 'FINISHED' ? 1 : 0 });
  });
  return withoutEmpty(counts);
}

/**
 * What is missing of what everybody earned by finishing: the run, its certificate on both sides, the year's hours.
 *
 * @returns a line for each person with whom something is wrong
 */
export async function missingOf(
  table: Table,
  residents: readonly Resident[],
  year: number,
): Promise<string[]> {
  const wrong: string[] = [];
  const numbers = new Set<string>();
  await eachOf(residents, async ({ person: { personId } }) => {
    const [run, total] = await table.batchGet([endedRunKey(personId, COURSE), yearKey(personId, year)]);
    const issued = run?.['certificate'] as { number: string; issuedOn: string } | undefined;
    if (run?.['state'] !== 'FINISHED' || !issued) return void wrong.push(`${personId} has not finished`);
    const { number, issuedOn } = issued;
    const [own, open] = await table.batchGet([
      certificateKey(personId, issuedOn, number),
      certificateNumberKey(number),
    ]);
    if (own?.['state'] !== 'VALID') wrong.push(`${personId} does not have certificate ${number}`);
    if (open?.['personId'] !== personId) wrong.push(`Certificate ${number} is not that of ${personId}`);
    if (numbers.has(number)) wrong.push(`Certificate ${number} is there twice`);
    if (total?.['jpHundredths'] !== 300)
      wrong.push(`${personId} has ${String(total?.['jpHundredths'])} hours`);
    numbers.add(number);
  });
  return wrong;
}

/** Whether two counts are the same, unit by unit. */
export function sameCounts(one: ReadonlyMap<string, Count>, other: ReadonlyMap<string, Count>): boolean {
  const text = (counts: ReadonlyMap<string, Count>) =>
    JSON.stringify([...counts].map(([unit, { enrolled, finished }]) => [unit, enrolled, finished]).sort());
  return text(one) === text(other);
}

/** All people together. */
export function totalOf(counts: ReadonlyMap<string, Count>): Count {
  const total = { enrolled: 0, finished: 0 };
  for (const { enrolled, finished } of counts.values()) {
    total.enrolled += enrolled;
    total.finished += finished;
  }
  return total;
}

function add(counts: Map<string, Count>, unit: string, { enrolled, finished }: Count): void {
  const count = counts.get(unit) ?? { enrolled: 0, finished: 0 };
  counts.set(unit, { enrolled: count.enrolled + enrolled, finished: count.finished + finished });
}

/** A unit whose people all left has a tally of nothing, and no run. */
const withoutEmpty = (counts: Map<string, Count>) =>
  new Map([...counts].filter(([, { enrolled, finished }]) => enrolled !== 0 || finished !== 0));

const AT_ONCE = 16;

async function eachOf<T>(things: readonly T[], what: (thing: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < things.length; at = next++) await what(things[at]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
