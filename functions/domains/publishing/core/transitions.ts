import type { VersionState } from './types.ts';

/** What may happen to a version of a module, from which state, and what it becomes. */
export const VERSION_TRANSITIONS = {
  /** The agency takes it: courses may use it. */
  APPROVE: { from: 'IN_REVIEW', to: 'PUBLISHED' },
  /** The agency does not take it. */
  REJECT: { from: 'IN_REVIEW', to: 'REJECTED' },
  /** The partner sends another version before this one is decided. */
  SUPERSEDE: { from: 'IN_REVIEW', to: 'RETIRED' },
} as const satisfies Record<string, { readonly from: VersionState; readonly to: VersionState }>;

export type VersionEvent = keyof typeof VERSION_TRANSITIONS;

/** Whether `event` may happen to a version in `state`. */
export function allows(event: VersionEvent, state: VersionState): boolean {
  return VERSION_TRANSITIONS[event].from === state;
}
