import type { MediaState } from './types.ts';

/** What may happen to a file, from which states, and what it becomes. */
export const MEDIA_TRANSITIONS = {
  /** Its partner asks for an upload: a first one, or one that broke off. What was refused is not tried again: it is the same. */
  REQUEST: { from: ['AWAITED'], to: 'AWAITED' },
  /** The last check never came to an end. */
  RESTART: { from: ['CHECKING'], to: 'AWAITED' },
  /** The content is there; again when the message of it comes again. */
  ARRIVE: { from: ['AWAITED', 'CHECKING'], to: 'CHECKING' },
  /** The content keeps every rule: it is published. */
  ACCEPT: { from: ['CHECKING'], to: 'READY' },
  /** The content breaks a rule: it is removed. */
  REFUSE: { from: ['CHECKING'], to: 'REFUSED' },
} as const satisfies Record<string, { readonly from: readonly MediaState[]; readonly to: MediaState }>;

export type MediaEvent = keyof typeof MEDIA_TRANSITIONS;

/** Whether `event` may happen to a file in `state`. */
export function allows(event: MediaEvent, state: MediaState): boolean {
  return (MEDIA_TRANSITIONS[event].from as readonly MediaState[]).includes(state);
}
