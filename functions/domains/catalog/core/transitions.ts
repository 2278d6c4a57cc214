import type { CourseState } from './types.ts';

/** What may happen to a course, from which states, and what it becomes. A course begins with its first offer. */
export const COURSE_TRANSITIONS = {
  /** A new version is on offer; those enrolled stay with theirs. */
  OFFER: { from: ['OFFERED', 'WITHDRAWN'], to: 'OFFERED' },
  /** It leaves the catalogue; those enrolled can finish. */
  WITHDRAW: { from: ['OFFERED'], to: 'WITHDRAWN' },
  /** It gets a new assignment. */
  ASSIGN: { from: ['OFFERED'], to: 'OFFERED' },
} as const satisfies Record<string, { readonly from: readonly CourseState[]; readonly to: CourseState }>;

/** Whether `event` may happen to a course in `state`. */
export function allows(event: keyof typeof COURSE_TRANSITIONS, state: CourseState): boolean {
  const from: readonly CourseState[] = COURSE_TRANSITIONS[event].from;
  return from.includes(state);
}
