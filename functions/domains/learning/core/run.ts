import { sortKeyOf } from '../../../platform/sort-key.ts';
import { isRequired, type CourseOutline, type ModuleOutline } from './course.ts';
import type { Run, RunState } from './types.ts';

/** What ends a run, and what it is then. Nothing begins again: a further try is a run of its own. */
export const RUN_TRANSITIONS = {
  FINISH: { from: 'ACTIVE', to: 'FINISHED' },
  WITHDRAW: { from: 'ACTIVE', to: 'WITHDRAWN' },
  EXEMPT: { from: 'ACTIVE', to: 'EXEMPT' },
} as const satisfies Record<string, { from: RunState; to: RunState }>;
export type RunTransition = keyof typeof RUN_TRANSITIONS;

/** Whether a run in `state` may be ended in this way. */
export function allows(state: RunState, transition: RunTransition): boolean {
  return RUN_TRANSITIONS[transition].from === state;
}

/** Who begins a run. */
export interface Learner {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
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
    revision: 1,
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
    roster: { unitId: learner.unitId, nameKey: sortKeyOf(learner.name) },
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
