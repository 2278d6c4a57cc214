import { gapOf, levelOf, NOTHING } from './standing.ts';
import type { CompetencyLevel, Standing } from './types.ts';

/** Where a person stands in one competency, against what the position requires. */
export interface Attainment {
  readonly personId: string;
  readonly frameworkId: string;
  readonly competencyId: string;
  /** 0 to 5. */
  readonly level: number;
  /** What the position requires, 1 to 5; absent when it requires nothing. */
  readonly requiredLevel: number | undefined;
  readonly gap: number;
}

/** Where a person stands in a competency on `day`. */
export function attainmentOf(
  personId: string,
  { frameworkId, competencyId }: Omit<CompetencyLevel, 'level'>,
  standing: Pick<Standing, 'counting'> | undefined,
  requiredLevel: number | undefined,
  day: string,
): Attainment {
  const level = levelOf(standing?.counting ?? NOTHING, day);
  return { personId, frameworkId, competencyId, level, requiredLevel, gap: gapOf(level, requiredLevel) };
}

/**
 * Where a person stands on `day` in all that the position requires, in the order of its standard, and then in all else
 * there is evidence for; at most `most`.
 */
export function attainmentsOf(
  personId: string,
  standard: readonly CompetencyLevel[],
  standings: readonly Standing[],
  day: string,
  most: number,
): Attainment[] {
  const placeOf = ({ frameworkId, competencyId }: Omit<CompetencyLevel, 'level'>) =>
    `${frameworkId}#${competencyId}`;
  const byPlace = new Map(standings.map((standing) => [placeOf(standing), standing]));
  const required = new Set(standard.map(placeOf));
  return [
    ...standard.map((entry) => attainmentOf(personId, entry, byPlace.get(placeOf(entry)), entry.level, day)),
    ...standings
      .filter((standing) => !required.has(placeOf(standing)))
      .map((standing) => attainmentOf(personId, standing, standing, undefined, day)),
  ].slice(0, most);
}
