import { dayInPontianak, yearInPontianak } from '../../../platform/calendar.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { certificatesRange } from '../../../platform/table/keys.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { creditIdOf, doubledCredit, earnedIn, joinRun, type Joined } from '../core/merge.ts';
import type { Credit, RosterEntry, Run } from '../core/types.ts';
import {
  allRuns,
  everything,
  joinWrites,
  moveContent,
  noteCourse,
  notedCourses,
} from '../repository/merge.ts';
import {
  allCredits,
  certificateMoveWrites,
  creditMoveWrites,
  creditWrite,
  readCertificate,
  readYear,
  yearMoveWrite,
} from '../repository/records.ts';
import { earlierWrite, entryAgainWrite, entryMergeWrites, readEntryNow } from '../repository/roster.ts';
import { readCurrentRuns } from '../repository/runs.ts';
import { evidenceOf } from './finish.ts';
import type { MergeNeighbours } from './neighbours.ts';
import { interventionOf } from './support.ts';

/** Two records of one person. */
export interface Merge {
  /** The id of the record that goes, and that of the one that stays. */
  readonly goes: string;
  readonly stays: string;
  /** What is added to the numbers of the runs that come over, so that they meet none of those that are there. */
  readonly offset: number;
  /** Why, in words: kept with a run that ends by it. */
  readonly reason: string;
}

/** The courses of a record that goes: those whose runs are there still, and those whose runs came over. Always the same. */
export async function mergedCourses(services: Services, goes: string): Promise<string[]> {
  const [runs, noted] = await Promise.all([allRuns(services, goes), notedCourses(services, goes)]);
  return [...new Set([...runs.map(({ courseId }) => courseId), ...noted])].sort();
}

/**
 * Takes all that a record holds of a course to the one that stays: first what belongs to each run, then the run with its
 * entry of the list, certificate, credits, year and evidence in one transaction. Nobody sees a run without its content,
 * and doing it again, wherever it was interrupted, goes on with what is left.
 */
export async function mergeCourse(
  neighbours: MergeNeighbours,
  scope: Scope,
  merge: Merge,
  courseId: string,
): Promise<void> {
  const { services } = scope;
  await noteCourse(services, merge.goes, courseId);
  const runs = (await allRuns(services, merge.goes)).filter((run) => run.courseId === courseId);
  for (const run of runs) {
    const to = { personId: merge.stays, courseId, number: merge.offset + run.number };
    await moveContent(services, run, to);
    await untilMoved(scope, (fresh) => runWrites(neighbours, fresh, merge, run));
  }
}

/** How often a run that is written while it comes over is read again. */
const TRIES = 5;

async function untilMoved(scope: Scope, writesOf: (fresh: Scope) => Promise<Write[]>): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const fresh = { ...createScope(scope.services, scope.caller), now: scope.now };
    const result = await scope.services.table.transact(await writesOf(fresh));
    if (result.ok) return;
  }
  throw new Error('A run changed again and again while it came to another record');
}

async function runWrites(
  neighbours: MergeNeighbours,
  scope: Scope,
  merge: Merge,
  known: Run,
): Promise<Write[]> {
  const { goes, stays, offset } = merge;
  const { courseId, number } = known;
  const [own, before] = await Promise.all([
    readCurrentRuns(scope, { personId: goes, courseId }),
    readCurrentRuns(scope, { personId: stays, courseId }),
  ]);
  const was = [own.active, own.ended].find((run) => run?.number === number) ?? known;
  const moved: Run = { ...was, personId: stays, number: offset + number };
  const after = joinRun(before, moved, scope.now);
  const records = was.endedAt === undefined ? [] : await recordWrites(neighbours, scope, merge, was, moved);
  return [
    ...joinWrites(was, own, before, after),
    ...(await entryWrites(scope, merge, { was, moved, after, latest: before.active ?? before.ended })),
    ...records,
  ];
}

interface Coming {
  readonly was: Run;
  readonly moved: Run;
  readonly after: Joined;
  /** The run by which the person was counted before. */
  readonly latest: Run | undefined;
}

/** The entries of the lists: the run's own, and that by which the person is counted no more. */
async function entryWrites(
  scope: Scope,
  { reason }: Merge,
  { was, moved, after, latest }: Coming,
): Promise<Write[]> {
  const { services } = scope;
  const counts = after.active ?? after.ended;
  const [entry, other] = await Promise.all([
    readEntryNow(services, was),
    latest && readEntryNow(services, latest),
  ]);
  const writes: Write[] = [];
  const ending = (run: RosterEntry): RosterEntry => ({
    ...run,
    state: 'WITHDRAWN',
    endedAt: scope.now,
    interventions: [interventionOf(scope, 'WITHDRAWN', reason), ...run.interventions],
  });
  if (entry) {
    const { earlier: _earlier, ...kept } = entry;
    const place: RosterEntry = {
      ...kept,
      personId: moved.personId,
      number: moved.number,
      ...(counts?.number !== moved.number && { earlier: true }),
    };
    writes.push(...entryMergeWrites(entry, after.withdrawn?.number === moved.number ? ending(place) : place));
  }
  if (latest && other && counts?.number !== latest.number) {
    writes.push(
      after.withdrawn?.number === latest.number
        ? entryAgainWrite({ ...ending(other), earlier: true }, other.interventions.length)
        : earlierWrite(latest),
    );
  }
  return writes;
}

/** What a run that ended earned: certificate, credits with their year, and evidence. */
async function recordWrites(
  neighbours: MergeNeighbours,
  scope: Scope,
  { goes, stays }: Merge,
  was: Run,
  moved: Run,
): Promise<Write[]> {
  const { courseId, endedAt = 0 } = was;
  const year = yearInPontianak(endedAt);
  const day = dayInPontianak(endedAt);
  const [ours, theirs, ownYear, certificate, course] = await Promise.all([
    allCredits(scope.services, goes, year),
    allCredits(scope.services, stays, year),
    readYear(scope, goes, year),
    was.certificate && readCertificate(scope, { personId: goes, ...was.certificate }),
    was.state === 'FINISHED' ? neighbours.readCourseVersion(scope, courseId, was.version) : undefined,
  ]);
  const [from, to] = [creditIdOf(was), creditIdOf(moved)];
  const own = ours.filter(({ creditId }) => creditId === from || creditId.startsWith(`${from}-`));
  const coming = own.map((credit): [Credit, Credit] => [
    credit,
    { ...credit, personId: stays, creditId: to + credit.creditId.slice(from.length) },
  ]);
  const sum = own.reduce((hours, { jpHundredths }) => hours + jpHundredths, 0);
  const given = coming.map(([, credit]) => credit).find(({ creditId }) => creditId === to);
  const doubled = given && sum > 0 && earnedIn(theirs, courseId) ? doubledCredit(given) : undefined;
  const counts = ownYear.courses?.has(courseId) ? courseId : undefined;
  const evidence = course
    ? await neighbours.evidenceMoveWrites(
        scope,
        goes,
        stays,
        evidenceOf(course, was, day).map(({ frameworkId, competencyId, id }) => ({
          frameworkId,
          competencyId,
          day,
          evidenceId: id,
          newId: to,
        })),
      )
    : [];
  return [
    ...(certificate
      ? certificateMoveWrites(certificate, { ...certificate, personId: stays, run: moved.number })
      : []),
    ...coming.flatMap(([credit, there]) => creditMoveWrites(credit, there)),
    ...(doubled ? [creditWrite(doubled)] : []),
    ...(own.length > 0 || counts !== undefined
      ? [
          yearMoveWrite(stays, year, sum + (doubled?.jpHundredths ?? 0), counts),
          yearMoveWrite(goes, year, -sum, undefined),
        ]
      : []),
    ...evidence,
  ];
}

/** What of runs merging two records would move, by counting; nothing is changed. */
export interface RunMergeCounts {
  readonly runs: number;
  readonly sharedCourses: number;
  readonly runsEnding: number;
  readonly credits: number;
  readonly creditsDoubled: number;
  readonly certificates: number;
  /** The courses in which the record that goes has an active run. */
  readonly activeCourses: readonly string[];
}

/** Counts what merging would move. */
export async function countRunMerge(
  services: Services,
  goes: string,
  stays: string,
): Promise<RunMergeCounts> {
  const [ours, theirs, ourCredits, theirCredits, certificates] = await Promise.all([
    allRuns(services, goes),
    allRuns(services, stays),
    allCredits(services, goes),
    allCredits(services, stays),
    everything(services, certificatesRange(goes)),
  ]);
  const coursesOf = (runs: readonly Run[]) => new Set(runs.map(({ courseId }) => courseId));
  const active = (runs: readonly Run[]) => coursesOf(runs.filter(({ state }) => state === 'ACTIVE'));
  const shared = [...coursesOf(ours)].filter((courseId) => coursesOf(theirs).has(courseId));
  const yearOf = ({ day }: Credit) => day.slice(0, 4);
  const doubled = ours.filter((run) => {
    const year = String(yearInPontianak(run.endedAt ?? 0));
    const of = (credits: readonly Credit[]) => credits.filter((credit) => yearOf(credit) === year);
    return (
      run.state === 'FINISHED' &&
      earnedIn(of(ourCredits), run.courseId) &&
      earnedIn(of(theirCredits), run.courseId)
    );
  });
  return {
    runs: ours.length,
    sharedCourses: shared.length,
    runsEnding: [...active(ours)].filter((courseId) => active(theirs).has(courseId)).length,
    credits: ourCredits.length,
    creditsDoubled: doubled.length,
    certificates: certificates.length,
    activeCourses: [...active(ours)],
  };
}
