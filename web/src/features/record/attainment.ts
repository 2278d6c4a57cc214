import type { AttainmentViewFragment } from '../../gql/graphql.ts';

/** The highest level of every framework. */
export const levels = [1, 2, 3, 4, 5] as const;

/** How a level of the scale looks: attained, still asked for by the position, or neither. */
export type Step = 'attained' | 'missing' | 'open';

/** The scale of a competency, lowest level first. */
export function stepsOf({
  level,
  requiredLevel,
}: Pick<AttainmentViewFragment, 'level' | 'requiredLevel'>): readonly Step[] {
  return levels.map((step) =>
    step <= level ? 'attained' : step <= (requiredLevel ?? 0) ? 'missing' : 'open',
  );
}

/** What needs most work first, then what the position asks for, then by name. @param name gives the name as shown */
export function byNeed<T extends Pick<AttainmentViewFragment, 'gap' | 'requiredLevel'>>(
  attainments: readonly T[],
  name: (attainment: T) => string,
): readonly T[] {
  return attainments.toSorted(
    (a, b) =>
      b.gap - a.gap ||
      Number(b.requiredLevel !== null) - Number(a.requiredLevel !== null) ||
      name(a).localeCompare(name(b), 'id'),
  );
}
