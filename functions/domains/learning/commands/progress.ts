import { MESSAGES as COMMON } from '../../../platform/messages.ts';
import { done, refused, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { isMergeUnderWay } from '../../people/commands/merge/under-way.ts';
import { placeOf, type CourseOutline } from '../core/course.ts';
import { MESSAGES } from '../core/messages.ts';
import {
  applyEvent,
  lessonDone,
  type EventRefusal,
  type LessonEvent,
  type Standing,
} from '../core/progress.ts';
import { allows } from '../core/run.ts';
import type { Run } from '../core/types.ts';
import {
  forgetProgress,
  forgetRuns,
  readCurrentRuns,
  readProgress,
  standingWrites,
  type CurrentRuns,
} from '../repository/runs.ts';
import type { Neighbours } from './neighbours.ts';
import { withName } from './support.ts';

/** An event with its permanent id and the course it belongs to. */
export interface RecordedEvent extends LessonEvent {
  readonly id: string;
  readonly courseId: string;
  /** The version of the course that its lesson is named in; by default that of the run. */
  readonly courseVersion?: number;
}

/** What became of events: the others are recorded, whatever was refused. */
export interface ProgressResult {
  readonly recorded: readonly string[];
  readonly runs: readonly Run[];
  readonly refusals: readonly Refusal[];
}

/** The most events of one request. */
export const MOST_EVENTS = 50;

/**
 * Records what the caller did in lessons. An event that is undefined names no lesson. The events of a course are one
 * transaction; a course whose events meet a write that does not give way, or whose run may still come from a record that
 * was merged into the caller's, is refused with RETRY, the others are recorded.
 */
export async function recordProgress(
  neighbours: Neighbours,
  scope: Scope,
  events: readonly (RecordedEvent | undefined)[],
): Promise<Outcome<ProgressResult>> {
  if (events.length === 0 || events.length > MOST_EVENTS) {
    return refused('INVALID', MESSAGES.EVENTS_COUNT, ['events']);
  }
  const unknown = events.flatMap((event, at) => (event ? [] : [refusalOf(at, 'LESSON_NOT_FOUND')]));
  const placed = events.flatMap((event, at) => (event ? [{ event, at }] : []));
  const courses = new Set(placed.map(({ event }) => event.courseId));
  const results = await Promise.all(
    [...courses].map((courseId) => {
      const own = placed.filter(({ event }) => event.courseId === courseId);
      return recordInCourse(neighbours, scope, courseId, own);
    }),
  );
  return done({
    recorded: results.flatMap(({ recorded }) => recorded),
    runs: results.flatMap(({ runs }) => runs),
    refusals: [...unknown, ...results.flatMap(({ refusals }) => refusals)],
  });
}

interface Placed {
  readonly event: RecordedEvent;
  /** Its place among all events of the request. */
  readonly at: number;
}

async function recordInCourse(
  neighbours: Neighbours,
  scope: Scope,
  courseId: string,
  events: readonly Placed[],
): Promise<ProgressResult> {
  let nothingToCome = false;
  const outcome = await untilWritten<ProgressResult>(scope, async (fresh) => {
    const { caller } = fresh;
    const none = { recorded: [], runs: [], refusals: events.map(({ at }) => refusalOf(at, 'NOT_ENROLLED')) };
    if (caller.kind !== 'person') return done(none);
    const { active, ended } = await readCurrentRuns(fresh, { personId: caller.personId, courseId });
    // A finished course may be read again; its record stands and takes nothing more.
    if (!active && ended?.state === 'FINISHED') {
      return done({ recorded: events.map(({ event }) => event.id), runs: [ended], refusals: [] });
    }
    if (!active && !nothingToCome) {
      if (await isMergeUnderWay(fresh, caller.personId)) return refused('RETRY', COMMON.BUSY);
      // The run may have come since it was looked for.
      nothingToCome = true;
      return undefined;
    }
    const run = openTo({ active, ended });
    if (!run) return done(none);
    const moduleIds = [...new Set(events.map(({ event }) => event.moduleId))];
    const [course, named, ...progress] = await Promise.all([
      neighbours.readCourseVersion(fresh, courseId, run.version),
      otherVersions(neighbours, fresh, courseId, run.version, events),
      ...moduleIds.map((moduleId) => readProgress(fresh, run, moduleId)),
    ]);
    if (!course) throw new Error('A run is pinned to a course version that is not there');
    const before: Standing = {
      run,
      progress: new Map(moduleIds.map((moduleId, at) => [moduleId, progress[at]!])),
    };
    let standing = before;
    const recorded: string[] = [];
    const refusals: Refusal[] = [];
    for (const { event, at } of events) {
      // Progress follows the ids of lessons from version to version, but only of lessons that there are.
      const { courseVersion = run.version, moduleId, lessonId } = event;
      const namedIn = courseVersion === run.version ? course : named.get(courseVersion);
      const isThere = namedIn && placeOf(namedIn, moduleId, lessonId);
      const after = isThere ? applyEvent(course, standing, event, fresh.now) : 'LESSON_NOT_FOUND';
      if (typeof after === 'string') refusals.push(refusalOf(at, after));
      else {
        standing = after;
        recorded.push(event.id);
      }
    }
    if (standing === before) return done({ recorded, runs: [run], refusals });
    standing = { ...standing, run: withName(fresh, standing.run) };
    const written = await fresh.services.table.transact(standingWrites(before, standing));
    forget(scope, run, moduleIds);
    const after = { ...standing.run, revision: run.revision + 1 };
    return written.ok ? done({ recorded, runs: [after], refusals }) : undefined;
  });
  if (outcome.ok) return outcome.value;
  const refusals = events.flatMap(({ at }) =>
    outcome.refusals.map((refusal) => ({ ...refusal, field: ['events', String(at)] })),
  );
  return { recorded: [], runs: [], refusals };
}

/**
 * The run that takes what is done in a course. A withdrawn or exempted one does too: enrolling again goes on with it, and
 * what was done meanwhile, perhaps without a network, must not be left undone.
 */
function openTo({ active, ended }: CurrentRuns): Run | undefined {
  return active ?? (ended && allows(ended.state, 'ENROL') ? ended : undefined);
}

/** The versions of a course that events name a lesson in, that of the run apart; those that there are. */
async function otherVersions(
  { readCourseVersion }: Pick<Neighbours, 'readCourseVersion'>,
  scope: Scope,
  courseId: string,
  ofRun: number,
  events: readonly Placed[],
): Promise<ReadonlyMap<number, CourseOutline>> {
  const numbers = new Set(events.map(({ event }) => event.courseVersion ?? ofRun));
  numbers.delete(ofRun);
  const versions = await Promise.all(
    [...numbers].map(async (number) => [number, await readCourseVersion(scope, courseId, number)] as const),
  );
  return new Map(versions.flatMap(([number, version]) => (version ? [[number, version] as const] : [])));
}

function forget(scope: Scope, run: Run, moduleIds: readonly string[]): void {
  forgetRuns(scope, run);
  for (const moduleId of moduleIds) forgetProgress(scope, run, moduleId);
}

const CODES = {
  LESSON_NOT_FOUND: 'NOT_FOUND',
  PREREQUISITE: 'PREREQUISITE',
  QUIZ_BY_PASSING: 'INVALID',
  NOT_ENROLLED: 'NOT_ENROLLED',
} as const satisfies Record<EventRefusal | 'NOT_ENROLLED', Refusal['code']>;

function refusalOf(at: number, why: keyof typeof CODES): Refusal {
  const field = ['events', String(at), why === 'QUIZ_BY_PASSING' ? 'kind' : 'lesson'];
  return { code: CODES[why], field, message: MESSAGES[why] };
}

/** A quiz as one person meets it in one run. */
export interface QuizPlace {
  readonly personId: string;
  readonly courseId: string;
  readonly run: number;
  readonly moduleId: string;
  readonly lessonId: string;
}

/** What recording a passed quiz does to its run. */
export interface PassRecorded {
  /** None when it is recorded or the run can take no more. */
  readonly writes: readonly Write[];
  /** The run before and after the writes; undefined when it can take no more. */
  readonly before: Run | undefined;
  readonly after: Run | undefined;
}

/**
 * Writes that record in the run that a quiz is passed. What it reads it asks for in one turn. The writes pass only if
 * nobody wrote run or progress since. A withdrawn or exempted run takes it too.
 *
 * @param courseVersion the version the run was pinned to when the attempt began
 * @param now milliseconds since the epoch
 */
export async function quizPassedWrites(
  { readCourseVersion }: Pick<Neighbours, 'readCourseVersion'>,
  scope: Scope,
  { personId, courseId, run: number, moduleId, lessonId }: QuizPlace,
  courseVersion: number,
  now: number,
): Promise<PassRecorded> {
  const [{ active, ended }, progress, named] = await Promise.all([
    readCurrentRuns(scope, { personId, courseId }),
    readProgress(scope, { personId, courseId, number }, moduleId),
    readCourseVersion(scope, courseId, courseVersion),
  ]);
  const run = openTo({ active, ended });
  if (run?.number !== number) return { writes: [], before: undefined, after: undefined };
  const course =
    run.version === courseVersion ? named : await readCourseVersion(scope, courseId, run.version);
  const place = course && placeOf(course, moduleId, lessonId);
  const nothing = { writes: [], before: run, after: run };
  if (!place) return nothing;
  const before: Standing = { run, progress: new Map([[moduleId, progress]]) };
  const after = lessonDone(course, before, place, now);
  if (after === before) return nothing;
  const revision = run.revision + 1;
  return { writes: standingWrites(before, after), before: run, after: { ...after.run, revision } };
}
