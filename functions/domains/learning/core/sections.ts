import { sortKeyOf } from '../../../platform/sort-key.ts';
import type { Run } from './types.ts';

/**
 * Where the sections of a divided list begin, after the first. In names as they are in Indonesia a quarter stands before
 * `e` and another between each two of these. No section may hold more than three eighths of a city's names: of the three
 * writes of a lesson that is done the list takes one, and no partition may take an eighth of all, be it that everybody
 * works in one unit.
 */
const BOUNDS = ['e', 'm', 's'] as const;

/** How many sections a divided list has, each a partition. */
export const SECTIONS = BOUNDS.length + 1;

/** Units of more people than this have divided lists: all others fit on one page of it. */
export const MOST_UNDIVIDED = 50;

/** The section of a divided list in which a name stands, from 0; sections and names are in one order. */
export function sectionOf(nameKey: string): number {
  return BOUNDS.filter((bound) => nameKey >= bound).length;
}

/** Where in the list of a unit somebody stands. @param divided whether that list is */
export function placeInList(unitId: string, name: string, divided: boolean): Run['roster'] {
  const nameKey = sortKeyOf(name);
  return { unitId, nameKey, ...(divided && { section: sectionOf(nameKey) }) };
}
