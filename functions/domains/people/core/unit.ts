import type { Localized } from '../../../platform/outcome.ts';
import type { Unit } from './types.ts';

/** Cities have some four levels of units; more than these are a mistake, and a place must fit into a key. */
export const MOST_LEVELS = 8;

/**
 * A unit below `parent`, or at the top without one. Places sort a parent before all that is below it, and siblings as
 * they were created: an id holds no character that sorts before the separator.
 * @param now ms since the epoch
 * @returns undefined when it would be too deep
 */
export function unitBelow(
  parent: Unit | undefined,
  { unitId, name }: { unitId: string; name: Localized },
  now: number,
): Unit | undefined {
  const ancestors = parent ? [...parent.ancestors, parent.unitId] : [];
  if (ancestors.length >= MOST_LEVELS) return undefined;
  const own = `${String(now).padStart(14, '0')}${unitId}`;
  return { unitId, name, ancestors, place: parent ? `${parent.place}#${own}` : own };
}

/** Whether two units have the same content. */
export function isSameUnit(one: Unit, other: Unit): boolean {
  return (
    one.name.id === other.name.id &&
    one.name.en === other.name.en &&
    one.ancestors.at(-1) === other.ancestors.at(-1)
  );
}
