import { yearInPontianak } from '../../../platform/calendar.ts';
import { RUN_TRANSITIONS } from './run.ts';
import type { Credit, Run } from './types.ts';

/** The runs of a person in a course that matter now. */
export interface Current {
  readonly active: Run | undefined;
  readonly ended: Run | undefined;
}

/** What becomes of a run that comes to a record, and of those that are there. */
export interface Joined {
  /** The active run from now on. */
  readonly active: Run | undefined;
  /** The one that stands for all that ended: it decides whether the course may be begun, or goes on. */
  readonly ended: Run | undefined;
  /** Those that stand behind it. */
  readonly earlier: readonly Run[];
  /** The one that was active and ends, because another one is further. */
  readonly withdrawn: Run | undefined;
}

/**
 * Joins a run to those of another record in the same course. Both stay. Of two that are active the one in which more is
 * done goes on, that of the record that stays when they are equal; the other ends.
 * @param now ms since the epoch
 */
export function joinRun({ active, ended }: Current, run: Run, now: number): Joined {
  if (run.state !== 'ACTIVE') return { active, withdrawn: undefined, ...ranked([ended, run]) };
  if (!active) return { active: run, withdrawn: undefined, ended, earlier: [] };
  const [goesOn, ends] = run.requiredDone > active.requiredDone ? [run, active] : [active, run];
  const withdrawn: Run = {
    ...ends,
    state: RUN_TRANSITIONS.WITHDRAW.to,
    endedAt: now,
    revision: ends.revision + 1,
  };
  return { active: goesOn, withdrawn, ...ranked([ended, withdrawn]) };
}

function ranked(runs: readonly (Run | undefined)[]): Pick<Joined, 'ended' | 'earlier'> {
  const [ended, ...earlier] = runs.filter((run) => run !== undefined).sort((a, b) => compare(b, a));
  return { ended, earlier };
}

/** Which of two ended runs stands for both: that of the later year, in one year one that was finished, then the later. */
function compare(one: Run, other: Run): number {
  const of = (run: Run) => [
    yearInPontianak(run.endedAt ?? 0),
    run.state === 'FINISHED' ? 1 : 0,
    run.endedAt ?? 0,
  ];
  const [a, b] = [of(one), of(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The ids of the credits that a run gave: its own, and those that take it back. */
export const creditIdOf = ({ courseId, number }: Pick<Run, 'courseId' | 'number'>): string =>
  `run-${courseId}-${number}`;

/** Whether credits of a year hold hours of a course: given, and not taken back. */
export function earnedIn(credits: readonly Credit[], courseId: string): boolean {
  const prefix = `run-${courseId}-`;
  const own = credits.filter(
    ({ creditId }) => creditId.startsWith(prefix) && /^\d+(?:-[a-z]+)?$/.test(creditId.slice(prefix.length)),
  );
  return own.reduce((sum, { jpHundredths }) => sum + jpHundredths, 0) > 0;
}

/** The entry that takes a credit back, because the same course earned it in the same year on the other record. */
export function doubledCredit(credit: Credit): Credit {
  return {
    ...credit,
    creditId: `${credit.creditId}-doubled`,
    jpHundredths: -credit.jpHundredths,
    title: {
      id: `Dihitung sekali setahun: ${credit.title.id}`,
      en: `Counted once a year: ${credit.title.en}`,
    },
  };
}
