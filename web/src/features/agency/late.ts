/** Late answers as the agency weighs them: by how much they came late, and what the device says of them. */
import type { LateLineFragment, RosterLineFragment } from '../../gql/graphql.ts';

/** When the attempt ended, ISO 8601: as it was handed in, else at its deadline; undefined when that is not known. */
export function endOf({
  endedBy,
  submittedAt,
  deadline,
}: Pick<LateLineFragment, 'endedBy' | 'submittedAt' | 'deadline'>): string | undefined {
  return (endedBy === 'LEARNER' ? submittedAt : (deadline ?? submittedAt)) ?? undefined;
}

/** Milliseconds by which the last of the answers came after the end; undefined when either is not known. */
export function lateBy(
  attempt: Pick<LateLineFragment, 'endedBy' | 'submittedAt' | 'deadline' | 'lastReceivedAt'>,
): number | undefined {
  const end = endOf(attempt);
  if (end === undefined || attempt.lastReceivedAt === null) return undefined;
  return Math.max(0, Date.parse(attempt.lastReceivedAt) - Date.parse(end));
}

/** Whether the answers were given in time, if the clock of the device is believed. */
export type Told = 'before' | 'partly' | 'after';

/** What the device says: all of the answers were given before the end, some of them, or none. */
export function toldBy(
  attempt: Pick<
    LateLineFragment,
    'endedBy' | 'submittedAt' | 'deadline' | 'firstAnsweredAt' | 'lastAnsweredAt'
  >,
): Told | undefined {
  const end = endOf(attempt);
  const { firstAnsweredAt, lastAnsweredAt } = attempt;
  if (end === undefined || firstAnsweredAt === null || lastAnsweredAt === null) return undefined;
  if (Date.parse(lastAnsweredAt) <= Date.parse(end)) return 'before';
  return Date.parse(firstAnsweredAt) <= Date.parse(end) ? 'partly' : 'after';
}

/** What can be decided in which state: what was declined can be accepted after all. */
export const decisionsOf: Readonly<Record<LateLineFragment['state'], readonly ('accept' | 'decline')[]>> = {
  NONE: [],
  WAITING: ['accept', 'decline'],
  ACCEPTED: [],
  DECLINED: ['accept'],
};

/** Whether there is something to decide about an entry, or something was decided before. */
export function concernsLate(entry: Pick<RosterLineFragment, 'lateAttemptCount' | 'interventions'>): boolean {
  return (
    entry.lateAttemptCount > 0 ||
    entry.interventions.some(
      ({ kind }) => kind === 'LATE_ANSWERS_ACCEPTED' || kind === 'LATE_ANSWERS_DECLINED',
    )
  );
}
