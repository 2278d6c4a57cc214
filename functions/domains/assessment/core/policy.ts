import type { AttemptState } from './attempt.ts';
import type { QuizSettings } from './quiz.ts';

/*
 * When a quiz can be taken, as functions of its settings and the moment: nothing has to happen at a date for it to hold.
 * All instants are milliseconds since the epoch, by the server's clock.
 */

type Dates = Pick<QuizSettings, 'opensAt' | 'closesAt'>;

/** Where a moment lies to the dates of a quiz. */
export type Phase = 'BEFORE' | 'OPEN' | 'AFTER';

/** Whether a quiz is not open yet, open, or closed at `now`; it opens and closes on the instant. */
export function phaseAt({ opensAt, closesAt }: Dates, now: number): Phase {
  if (opensAt !== undefined && now < opensAt) return 'BEFORE';
  return closesAt !== undefined && now >= closesAt ? 'AFTER' : 'OPEN';
}

/** Until when an attempt that begins at `now` may be answered: its time limit or the close, whichever is first. */
export function deadlineOf(
  { timeLimitSeconds, closesAt }: Pick<QuizSettings, 'timeLimitSeconds' | 'closesAt'>,
  now: number,
): number | null {
  const ends = [
    ...(timeLimitSeconds === undefined ? [] : [now + timeLimitSeconds * 1_000]),
    ...(closesAt === undefined ? [] : [closesAt]),
  ];
  return ends.length === 0 ? null : Math.min(...ends);
}

/** An attempt as the waiting time sees it. */
export interface Ended {
  readonly state: AttemptState;
  readonly submittedAt: number | null;
}

/**
 * From when the next attempt may begin: the waiting time after the end of the latest one, or the opening. Null when
 * neither holds anybody up. An attempt that was reset makes nobody wait.
 */
export function nextAttemptAt(
  { waitSeconds, opensAt }: Pick<QuizSettings, 'waitSeconds' | 'opensAt'>,
  attempts: readonly Ended[],
): number | null {
  const ends = attempts.flatMap(({ state, submittedAt }) =>
    state === 'SUBMITTED' && submittedAt !== null ? [submittedAt] : [],
  );
  const waits = waitSeconds === undefined ? [] : ends.map((end) => end + waitSeconds * 1_000);
  const from = [...waits, ...(opensAt === undefined ? [] : [opensAt])];
  return from.length === 0 ? null : Math.max(...from);
}

/** What is said about a result: the text of the highest band that it reaches; null for none. */
export function overallFeedback(
  { overallFeedback: bands = [] }: Pick<QuizSettings, 'overallFeedback'>,
  percent: number,
): string | null {
  const reached = bands.filter(({ fromPercent }) => percent >= fromPercent);
  return reached.toSorted((a, b) => b.fromPercent - a.fromPercent).at(0)?.text ?? null;
}
