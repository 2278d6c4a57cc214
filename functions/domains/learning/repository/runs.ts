import { parseItem, parseStored } from '../../../platform/stored.ts';
import type { Scope } from '../../../platform/scope.ts';
import {
  activeRunKey,
  earlierRunKey,
  endedRunKey,
  endedRunsIndex,
  progressKey,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, check, put, remove, unchanged, update, type Write } from '../../../platform/table/writes.ts';
import { allows } from '../core/run.ts';
import { NO_PROGRESS, type Standing } from '../core/progress.ts';
import { progressSchema, runSchema, type Progress, type Run, type RunRef } from '../core/types.ts';

/** How the change stream tells a run from other items. */
export const RUN_KIND = 'RUN';

type PersonAndCourse = Pick<Run, 'personId' | 'courseId'>;

/** The runs of a person in a course that matter now: the active one and the latest that ended. */
export interface CurrentRuns {
  readonly active: Run | undefined;
  readonly ended: Run | undefined;
}

/** Reads both in one batch, with whatever else is asked for in this turn. */
export async function readCurrentRuns(
  scope: Scope,
  { personId, courseId }: PersonAndCourse,
): Promise<CurrentRuns> {
  const [active, ended] = await Promise.all([
    scope.load(activeRunKey(personId, courseId)),
    scope.load(endedRunKey(personId, courseId)),
  ]);
  return { active: parseItem(runSchema, active), ended: parseItem(runSchema, ended) };
}

/** A run wherever it lies: active, ended last or ended earlier. One batch. */
export async function findRun(scope: Scope, ref: RunRef): Promise<Run | undefined> {
  const [{ active, ended }, earlier] = await Promise.all([
    readCurrentRuns(scope, ref),
    scope.load(earlierRunKey(ref.personId, ref.courseId, ref.number)),
  ]);
  return [active, ended, parseItem(runSchema, earlier)].find((run) => run?.number === ref.number);
}

/** Forgets what was read of the runs of a person in a course, after writing them. */
export function forgetRuns(scope: Scope, { personId, courseId }: PersonAndCourse): void {
  scope.forget(activeRunKey(personId, courseId));
  scope.forget(endedRunKey(personId, courseId));
}

/** A stored run. */
export const parseRun = (item: Item): Run => parseStored(runSchema, item);

/** The ended runs of a person, newest first; one query. */
export function endedRuns(scope: Scope, personId: string, options: QueryOptions): Promise<Page> {
  return scope.services.table.query(
    { pk: endedRunsIndex(personId) },
    { ...options, index: 'gsi1', backward: true },
  );
}

/** Writes a run that begins: only if there is no active one and no other ended since. */
export const beginWrite = (run: Run): Write =>
  put({ ...activeRunKey(run.personId, run.courseId), kind: RUN_KIND, ...run }, absent);

/** Writes of an ended run that goes on: only if nobody wrote it since it was read. */
export function reopenWrites(was: Run, run: Run): Write[] {
  return [
    remove(endedRunKey(run.personId, run.courseId), unchanged('revision', was.revision)),
    beginWrite(run),
  ];
}

/** A change of the active run: only if nobody wrote it since it was read. */
export function activeRunWrite(was: Run, run: Run): Write {
  return put(
    { ...activeRunKey(run.personId, run.courseId), kind: RUN_KIND, ...run, revision: was.revision + 1 },
    unchanged('revision', was.revision),
  );
}

/** Lets a transaction pass only while the run is the active one. */
export const stillActiveCheck = (run: Run): Write =>
  check(activeRunKey(run.personId, run.courseId), unchanged('number', run.number));

/**
 * Writes of a run that ends: it leaves the active ones exactly as it was read, and what ended before it in the same
 * course makes room.
 */
export function endWrites(was: Run, run: Run, endedBefore: Run | undefined): Write[] {
  const { personId, courseId } = run;
  return [
    remove(activeRunKey(personId, courseId), unchanged('revision', was.revision)),
    put(
      { ...endedRunKey(personId, courseId), ...endedItem(run) },
      endedBefore ? unchanged('number', endedBefore.number) : absent,
    ),
    ...(endedBefore
      ? [put({ ...earlierRunKey(personId, courseId, endedBefore.number), ...endedItem(endedBefore) }, absent)]
      : []),
  ];
}

/** An ended run, as it is stored wherever it lies. */
export function endedItem(run: Run) {
  const at = new Date(run.endedAt ?? 0).toISOString();
  return {
    kind: RUN_KIND,
    ...run,
    gsi1pk: endedRunsIndex(run.personId),
    gsi1sk: `${at}#${run.courseId}#${run.number}`,
  };
}

/** What is done in a module of a run; nothing when nothing was recorded. */
export async function readProgress(scope: Scope, ref: RunRef, moduleId: string): Promise<Progress> {
  const item = await scope.load(progressKey(ref.personId, ref.courseId, ref.number, moduleId));
  return parseItem(progressSchema, item) ?? NO_PROGRESS;
}

/** Forgets what was read of the progress in a module, after writing it. */
export function forgetProgress(scope: Scope, ref: RunRef, moduleId: string): void {
  scope.forget(progressKey(ref.personId, ref.courseId, ref.number, moduleId));
}

/**
 * Writes of a standing that changed: the modules whose progress is another one now, and the run with its counters. They
 * pass only if nobody wrote any of them since they were read.
 */
export function standingWrites(was: Standing, now: Standing): Write[] {
  const { personId, courseId, number } = now.run;
  const modules = [...now.progress].filter(([id, progress]) => was.progress.get(id) !== progress);
  return [
    ...modules.map(([moduleId, { done, version }]) =>
      put(
        { ...progressKey(personId, courseId, number, moduleId), done, version: version + 1 },
        version === 0 ? absent : unchanged('version', version),
      ),
    ),
    countersWrite(was.run, now.run),
  ];
}

/** What a learner's progress changes, so that an agency's new due date and the progress do not undo each other. */
function countersWrite(was: Run, run: Run): Write {
  const { done, requiredDone, open, usedAt, resume, personName } = run;
  const set = {
    done,
    requiredDone,
    open,
    personName,
    revision: was.revision + 1,
    ...(usedAt !== undefined && { usedAt }),
  };
  const parts = Object.keys(set).map((name) => `#${name} = :${name}`);
  const values = Object.fromEntries(
    Object.entries(set).flatMap(([name, value]) => [
      [`#${name}`, name],
      [`:${name}`, value],
    ]),
  );
  // A quiz that was open when the run was withdrawn is recorded all the same: the run may go on.
  const keyOfRun = allows(run.state, 'ENROL') ? endedRunKey : activeRunKey;
  return update(
    keyOfRun(run.personId, run.courseId),
    `SET ${[...parts, ...(resume ? ['#resume = :resume'] : [])].join(', ')}${resume ? '' : ' REMOVE #resume'}`,
    { ...values, '#resume': 'resume', ...(resume && { ':resume': resume }) },
    unchanged('revision', was.revision),
  );
}
