import * as v from 'valibot';
import type { Batch } from '../../../../platform/jobs/job.ts';
import type { JobOpener } from '../../../../platform/jobs/run.ts';
import { createScope, type Scope } from '../../../../platform/scope.ts';
import type { Services } from '../../../../platform/services.ts';
import { cameOver } from '../../core/merge.ts';
import { MESSAGES } from '../../core/messages.ts';
import { personWrite, readPerson, readRecord, readStandingRecord } from '../../repository/people.ts';
import { readPosition } from '../../repository/positions.ts';
import { readUnit } from '../../repository/units.ts';
import type { RunNeighbours } from '../neighbours.ts';
import { runsFollow } from '../run-writes.ts';

const inputSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ stays: v.string(), goes: v.string(), reason: v.string() }),
);

/** What the job asks of other domains. */
export interface MergeJobNeighbours extends Pick<RunNeighbours, 'placementWrites'> {
  /** The courses of a record that goes: those that are there, and those that came over. */
  mergedCourses(services: Services, goes: string): Promise<string[]>;
  /** Takes all of a course over; again goes on with what is left. */
  mergeRuns(
    scope: Scope,
    merge: {
      readonly goes: string;
      readonly stays: string;
      readonly offset: number;
      readonly reason: string;
    },
    courseId: string,
  ): Promise<void>;
}

/** The job of a merge: a course is a row and a batch, and a last batch brings the active runs to the unit of now. */
export function mergeOpener(neighbours: MergeJobNeighbours): JobOpener {
  return async (_job, input, services) => {
    const { stays, goes, reason } = v.parse(inputSchema, Buffer.from(input).toString('utf8'));
    const scope = createScope(services, { kind: 'anonymous' });
    const offset = (await readRecord(scope, goes))?.mergedOffset;
    if (offset === undefined) return { failure: MESSAGES.PERSON_NOT_FOUND };
    const courses = await neighbours.mergedCourses(services, goes);
    return {
      total: courses.length + 1,
      batches: courses.length + 1,
      async run(at, batch) {
        const courseId = courses[batch];
        if (courseId === undefined) {
          await follow(neighbours, at, stays);
          await noteArrival(at, stays, goes);
          return batchOf(batch, undefined);
        }
        await neighbours.mergeRuns(at, { goes, stays, offset, reason }, courseId);
        return batchOf(batch, courseId);
      },
    };
  };
}

/** How often runs that are written while they follow are read again. */
const TRIES = 5;

async function follow(neighbours: MergeJobNeighbours, scope: Scope, personId: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const fresh = createScope(scope.services, scope.caller);
    const person = await readPerson(fresh, personId);
    if (!person || person.left) return;
    const [unit, position] = await Promise.all([
      person.unitId === undefined ? undefined : readUnit(fresh, person.unitId),
      person.positionId === undefined ? undefined : readPosition(fresh, person.positionId),
    ]);
    const [group] = await runsFollow(neighbours, fresh, person, unit, position);
    if (!group) return;
    const result = await scope.services.table.transact(group);
    // One after the other; what did not pass is decided anew.
    if (result.ok) tried = -1;
  }
  throw new Error('A run changed again and again while it followed its learner');
}

/** Notes at the record that stays, or that it was merged into since, that nothing is to come from the other one any more. */
async function noteArrival(scope: Scope, personId: string, goes: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const person = await readStandingRecord(createScope(scope.services, scope.caller), personId);
    if (!person?.merging?.includes(goes)) return;
    if ((await scope.services.table.transact([personWrite(cameOver(person, goes), person)])).ok) return;
  }
  throw new Error('A record changed again and again while the end of its merge was noted');
}

function batchOf(index: number, courseId: string | undefined): Batch {
  const rows =
    courseId === undefined
      ? []
      : [{ row: index + 1, key: courseId, outcome: 'CHANGED' as const, problems: [] }];
  return { done: 1, counts: { CHANGED: rows.length }, problems: [], part: { index, rows } };
}
