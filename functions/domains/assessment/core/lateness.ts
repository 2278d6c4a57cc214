import { uncountedOf, type AnswerEntry, type SavedAnswer } from './answers.ts';
import { isOver, settle, type Attempt } from './attempt.ts';
import type { Answers } from './grading.ts';

/*
 * The policy of late answers: docs/adr/0011-late-answers.md. What decides is when an answer reached the server and what
 * the attempt was then; the order is the device's own count. The time that a device tells decides nothing.
 */

/** How an answer arrived, by the server's clock. */
export const ARRIVALS = ['ON_TIME', 'WITHIN_GRACE', 'LATE', 'AFTER_HAND_IN'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** Whether an answer that arrives so counts without anybody's decision; one that does not is kept all the same. */
export const COUNTS: Readonly<Record<Arrival, boolean>> = {
  ON_TIME: true,
  WITHIN_GRACE: true,
  LATE: false,
  AFTER_HAND_IN: false,
};

type Timed = Pick<Attempt, 'state' | 'deadline' | 'closesAt' | 'submittedAt' | 'submittedBy'>;

/** How an answer arrives at `now` (ms since the epoch) at an attempt that is not void. */
export function arrivalOf(attempt: Timed, now: number): Arrival {
  const { submittedBy, deadline } = settle(attempt, now);
  if (submittedBy === 'LEARNER') return 'AFTER_HAND_IN';
  if (submittedBy === 'DEADLINE' || isOver(attempt, now)) return 'LATE';
  return deadline !== null && now > deadline ? 'WITHIN_GRACE' : 'ON_TIME';
}

/** How an answer that is kept has arrived. */
export function arrivalOfKept(attempt: Timed, entry: AnswerEntry, kept: keyof SavedAnswer): Arrival {
  if (kept !== 'counted') return attempt.submittedBy === 'LEARNER' ? 'AFTER_HAND_IN' : 'LATE';
  return attempt.deadline !== null && entry.savedAt > attempt.deadline ? 'WITHIN_GRACE' : 'ON_TIME';
}

/** What became of the late answers of an attempt. */
export const LATE_STATES = ['NONE', 'WAITING', 'ACCEPTED', 'DECLINED'] as const;
export type LateState = (typeof LATE_STATES)[number];

/** What can happen to them: another one arrives; the agency lets them count, or leaves the result as it is. */
export type LateEvent = 'ARRIVE' | 'ACCEPT' | 'DECLINE';

/** For each event the states it may follow and the state it leads to. What was declined can be accepted after all. */
export const LATE_TRANSITIONS: Readonly<
  Record<LateEvent, { readonly from: readonly LateState[]; readonly to: LateState }>
> = {
  ARRIVE: { from: LATE_STATES, to: 'WAITING' },
  ACCEPT: { from: ['WAITING', 'DECLINED'], to: 'ACCEPTED' },
  DECLINE: { from: ['WAITING'], to: 'DECLINED' },
};

/** Whether the agency may decide so about late answers in `state`. */
export function allowsDecision(state: LateState, decision: Exclude<LateEvent, 'ARRIVE'>): boolean {
  return LATE_TRANSITIONS[decision].from.includes(state);
}

/** The answers as they are once all that came late so far counts. */
export function acceptLate(answers: Answers): Answers {
  const accepted = ([slot, saved]: readonly [number, SavedAnswer]) =>
    [slot, { ...saved, accepted: uncountedOf(saved) ?? saved.accepted }] as const;
  return new Map([...answers].map(accepted));
}
