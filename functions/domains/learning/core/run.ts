import { yearInPontianak } from '../../../platform/calendar.ts';
import { isRequired, type CourseOutline, type ModuleOutline } from './course.ts';
import { placeInList } from './sections.ts';
import type { Run, RunState } from './types.ts';

/**
 * What changes the state of a run, and what it is then. Who was withdrawn or exempted and enrols again in the same year
 * goes on with the run they had (see `reopens`); what is finished never begins again.
 */
export const RUN_TRANSITIONS = {
  FINISH: { from: ['ACTIVE'], to: 'FINISHED' },
  WITHDRAW: { from: ['ACTIVE'], to: 'WITHDRAWN' },
  EXEMPT: { from: ['ACTIVE'], to: 'EXEMPT' },
  ENROL: { from: ['WITHDRAWN', 'EXEMPT'], to: 'ACTIVE' },
} as const satisfies Record<string, { from: readonly RunState[]; to: RunState }>;
export type RunTransition = keyof typeof RUN_TRANSITIONS;

/** Whether a run in `state` may be changed in this way. */
export function allows(state: RunState, transition: RunTransition): boolean {
  const from: readonly RunState[] = RUN_TRANSITIONS[transition].from;
  return from.includes(state);
}

/**
 * Whether enrolling at `now` (ms since the epoch) goes on with this run instead of beginning another: it was withdrawn or
 * exempted this year (Asia/Pontianak). Leaving a course and coming back would otherwise give fresh attempts at quizzes
 * whose right answers the last attempt has shown.
 */
export function reopens({ state, endedAt }: Pick<Run, 'state' | 'endedAt'>, now: number): boolean {
  return allows(state, 'ENROL') && yearInPontianak(endedAt ?? 0) === yearInPontianak(now);
}

/**
 * A withdrawn or exempted run that goes on: its number, version, progress and due day as they were; in the unit where its
 * learner works by now.
 */
export function reopenRun({ endedAt: _ended, ...run }: Run, learner: Learner): Run {
  const placed = run.roster.unitId === learner.unitId ? run : movedRun(run, learner);
  return { ...placed, state: RUN_TRANSITIONS.ENROL.to, revision: run.revision + 1, personName: learner.name };
}

/** A run in the list of the unit where its learner works by now, under the name of now. */
export function movedRun(
  run: Run,
  { name, unitId, listDivided }: Pick<Learner, 'name' | 'unitId' | 'listDivided'>,
): Run {
  const roster = { ...placeInList(unitId, name, listDivided), moves: (run.roster.moves ?? 0) + 1 };
  return { ...run, roster, personName: name };
}

/** The revision of a run that has just begun. */
export const FIRST_REVISION = 1;

/** Who begins a run. */
export interface Learner {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
  /** Whether the list of the unit for this course is divided. */
  readonly listDivided: boolean;
}

/** A run that begins at `now` (ms since the epoch), pinned to `course`. */
export function beginRun(course: CourseOutline, learner: Learner, number: number, now: number): Run {
  const modules = course.modules.map(({ moduleId, moduleVersion, lessons }) => ({
    moduleId,
    version: moduleVersion,
    required: lessons.filter((lesson) => isRequired(course, lesson)).length,
  }));
  const first = course.modules.find(({ lessons }) => lessons.length > 0);
  const [lesson] = first?.lessons ?? [];
  // The first lesson is where to begin since no moment at all: a device whose clock is behind moves on from it too.
  return {
    personId: learner.personId,
    courseId: course.courseId,
    number,
    state: 'ACTIVE',
    version: course.number,
    revision: FIRST_REVISION,
    enrolledAt: now,
    modules,
    done: Object.fromEntries(modules.map(({ moduleId }) => [moduleId, 0])),
    requiredDone: 0,
    requiredTotal: modules.reduce((sum, { required }) => sum + required, 0),
    open: {},
    title: course.title,
    jpHundredths: course.jpHundredths,
    ...(first &&
      lesson && {
        resume: { moduleId: first.moduleId, lessonId: lesson.id, title: lesson.title, at: 0 },
      }),
    personName: learner.name,
    roster: placeInList(learner.unitId, learner.name, learner.listDivided),
  };
}

/** Whether all that finishing takes is done in a run that is still open. */
export function isFinishable({ state, requiredDone, requiredTotal }: Counts & { state: RunState }): boolean {
  return allows(state, 'FINISH') && requiredDone >= requiredTotal;
}

type Counts = Pick<Run, 'requiredDone' | 'requiredTotal'>;

/** The progress in whole percent, rounded down, so that 100 is only shown when nothing is left. */
export function progressPercent({ requiredDone, requiredTotal }: Counts): number {
  return requiredTotal === 0 ? 100 : Math.min(100, Math.floor((100 * requiredDone) / requiredTotal));
}

/** Whether the modules that must come before this one are finished in the run. */
export function isUnlocked(
  course: { readonly modules: readonly Pick<ModuleOutline, 'moduleId' | 'requires'>[] },
  run: Pick<Run, 'modules' | 'done'>,
  moduleId: string,
): boolean {
  const before = course.modules.find((each) => each.moduleId === moduleId)?.requires ?? [];
  return before.every((id) => {
    const module = run.modules.find((each) => each.moduleId === id);
    return module !== undefined && (run.done[id] ?? 0) >= module.required;
  });
}
