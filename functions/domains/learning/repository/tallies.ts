import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  countedRunKey,
  courseTalliesRange,
  courseTallyKey,
  courseTallyTotalKey,
} from '../../../platform/table/keys.ts';
import type { Page } from '../../../platform/table/table.ts';
import { absent, put, unchanged, update, type Write } from '../../../platform/table/writes.ts';
import {
  contributionChange,
  shardOf,
  standingOf,
  TALLY_SHARDS,
  type Contribution,
  type Standing,
} from '../core/tally.ts';
import { RUN_STATES, type RosterEntry, type RunRef } from '../core/types.ts';

const countedSchema = v.object({ counted: v.picklist([...RUN_STATES, 'REVOKED', 'EARLIER']) });

const totalSchema = v.object({
  enrolled: v.pipe(v.number(), v.integer()),
  finished: v.pipe(v.number(), v.integer()),
});
const tallySchema = v.object({ unitId: v.string(), ...totalSchema.entries });
/** A shard of a unit's tally, or the sum of its shards. */
export type Tally = Readonly<v.InferOutput<typeof tallySchema>>;

const countedKeyOf = ({ courseId, personId, number }: RunRef) =>
  countedRunKey(courseId, shardOf(personId), personId, number);

/** As what the tally of its unit holds a run; undefined while it holds nothing. */
export async function readCounted({ table }: Services, run: RunRef): Promise<Standing | undefined> {
  return parseItem(countedSchema, await table.get(countedKeyOf(run)))?.counted;
}

/**
 * Counts an entry of the list: as what the tally holds it and the change of the unit's tally and of the shard's total,
 * in one transaction. It passes only if the tally still holds `counted`, so a change that comes twice or late counts
 * once, and a total is always the sum of its units.
 */
export function countWrites(entry: RosterEntry, counted: Standing | undefined): Write[] {
  const { courseId, personId, unitId } = entry;
  const standing = standingOf(entry);
  const change = contributionChange(counted, standing);
  const shard = shardOf(personId);
  const added = {
    '#enrolled': 'enrolled',
    ':enrolled': change.enrolled,
    '#finished': 'finished',
    ':finished': change.finished,
  };
  return [
    put(
      { ...countedKeyOf(entry), counted: standing },
      counted === undefined ? absent : unchanged('counted', counted),
    ),
    update(
      courseTallyKey(courseId, shard, unitId),
      'SET #unitId = :unitId ADD #enrolled :enrolled, #finished :finished',
      { '#unitId': 'unitId', ':unitId': unitId, ...added },
    ),
    update(courseTallyTotalKey(courseId, shard), 'ADD #enrolled :enrolled, #finished :finished', added),
  ];
}

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
