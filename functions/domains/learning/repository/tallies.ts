import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { shardOf } from '../../../platform/shard.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  countedRunKey,
  courseTalliesRange,
  courseTallyKey,
  courseTallyTotalKey,
} from '../../../platform/table/keys.ts';
import type { Page } from '../../../platform/table/table.ts';
import {
  absent,
  put,
  remove,
  unchanged,
  update,
  type Condition,
  type Write,
} from '../../../platform/table/writes.ts';
import { contributionChange, standingOf, TALLY_SHARDS, type Contribution } from '../core/tally.ts';
import { RUN_STATES, type RosterEntry, type RunRef } from '../core/types.ts';

const countedSchema = v.object({
  counted: v.picklist([...RUN_STATES, 'REVOKED', 'EARLIER']),
  /** In the tally of which unit; absent in what was written before runs could move: that where the run began. */
  unitId: v.optional(v.string()),
  /** How often the entry had moved when it was counted: a unit that somebody comes back to is told apart by it. */
  moves: v.optional(v.number(), 0),
});
/** As what the tallies hold a run, and where. */
export type Counted = Readonly<v.InferOutput<typeof countedSchema>>;

const totalSchema = v.object({
  enrolled: v.pipe(v.number(), v.integer()),
  finished: v.pipe(v.number(), v.integer()),
});
const tallySchema = v.object({ unitId: v.string(), ...totalSchema.entries });
/** A shard of a unit's tally, or the sum of its shards. */
export type Tally = Readonly<v.InferOutput<typeof tallySchema>>;

const countedKeyOf = ({ courseId, personId, number }: RunRef) =>
  countedRunKey(courseId, shardOf(personId, TALLY_SHARDS), personId, number);

/** As what the tallies hold a run; undefined while they hold nothing. */
export async function readCounted({ table }: Services, run: RunRef): Promise<Counted | undefined> {
  return parseItem(countedSchema, await table.get(countedKeyOf(run)));
}

/** Whether an entry of the list is counted as it stands, and in its unit. */
export function isCounted(entry: RosterEntry, counted: Counted | undefined): boolean {
  return counted?.counted === standingOf(entry) && counted.moves === (entry.moves ?? 0);
}

/**
 * Counts an entry of the list: as what the tallies hold it and the change of the unit's tally and of the shard's total,
 * in one transaction. One that was counted in another unit leaves that. It passes only if the tallies still hold
 * `counted`, so a change that comes twice or late counts once, and a total is always the sum of its units.
 */
export function countWrites(entry: RosterEntry, counted: Counted | undefined): Write[] {
  const { courseId, personId, unitId, moves, begunIn } = entry;
  const standing = standingOf(entry);
  const shard = shardOf(personId, TALLY_SHARDS);
  const before = counted && (counted.unitId ?? begunIn ?? unitId);
  const change = contributionChange(counted?.counted, standing);
  const here = before === undefined || before === unitId ? change : contributionChange(undefined, standing);
  return [
    put(
      { ...countedKeyOf(entry), counted: standing, unitId, ...(moves !== undefined && { moves }) },
      stillCounted(counted),
    ),
    tallyWrite(courseId, shard, unitId, here),
    ...(before === undefined || before === unitId
      ? []
      : [tallyWrite(courseId, shard, before, contributionChange(counted?.counted, undefined))]),
    totalWrite(courseId, shard, change),
  ];
}

/** Takes a run that is in no list any more out of the tallies: only if they still hold `counted`. */
export function uncountWrites(run: RunRef, counted: Counted & { readonly unitId: string }): Write[] {
  const { courseId, personId } = run;
  const shard = shardOf(personId, TALLY_SHARDS);
  const change = contributionChange(counted.counted, undefined);
  return [
    remove(countedKeyOf(run), stillCounted(counted)),
    tallyWrite(courseId, shard, counted.unitId, change),
    totalWrite(courseId, shard, change),
  ];
}

/** Forgets as what the tallies hold a run, and leaves the sums: only if they still hold `counted`. */
export const forgetCountedWrite = (run: RunRef, counted: Counted): Write =>
  remove(countedKeyOf(run), stillCounted(counted));

function stillCounted(counted: Counted | undefined): Condition {
  if (!counted) return absent;
  const was = unchanged('counted', counted.counted);
  const place = unchanged('moves', counted.moves === 0 ? undefined : counted.moves);
  return {
    expression: `${was.expression} AND ${place.expression}`,
    values: { ...was.values, ...place.values },
  };
}

const tallyWrite = (courseId: string, shard: number, unitId: string, change: Contribution): Write =>
  update(
    courseTallyKey(courseId, shard, unitId),
    'SET #unitId = :unitId ADD #enrolled :enrolled, #finished :finished',
    { '#unitId': 'unitId', ':unitId': unitId, ...added(change) },
  );

const totalWrite = (courseId: string, shard: number, change: Contribution): Write =>
  update(courseTallyTotalKey(courseId, shard), 'ADD #enrolled :enrolled, #finished :finished', added(change));

const added = ({ enrolled, finished }: Contribution) => ({
  '#enrolled': 'enrolled',
  ':enrolled': enrolled,
  '#finished': 'finished',
  ':finished': finished,
});

/** The totals of the shards that have counted anybody: an item each, in a batch with all that is asked for beside. */
export async function readTallyTotals(scope: Pick<Scope, 'load'>, courseId: string): Promise<Contribution[]> {
  const items = await Promise.all(
    Array.from({ length: TALLY_SHARDS }, (_, shard) => scope.load(courseTallyTotalKey(courseId, shard))),
  );
  return items.flatMap((item) => parseItem(totalSchema, item) ?? []);
}

/** All shards of all units of a course: a query for each shard, at once, and a further one for each megabyte. */
export async function readTallyShards(scope: Pick<Scope, 'services'>, courseId: string): Promise<Tally[]> {
  const shards = Array.from({ length: TALLY_SHARDS }, (_, shard) => readShard(scope, courseId, shard));
  return (await Promise.all(shards)).flat();
}

async function readShard(
  { services }: Pick<Scope, 'services'>,
  courseId: string,
  shard: number,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  let after: Page['next'];
  do {
    const page = await services.table.query(courseTalliesRange(courseId, shard), { after });
    tallies.push(...page.items.map((item) => parseStored(tallySchema, item)));
    after = page.next;
  } while (after);
  return tallies;
}
