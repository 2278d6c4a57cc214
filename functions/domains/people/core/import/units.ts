import { refused, type Outcome } from '../../../../platform/outcome.ts';
import { MESSAGES as PEOPLE } from '../messages.ts';
import { MOST_LEVELS } from '../unit.ts';
import { MESSAGES } from './messages.ts';
import type { UnitRow } from './rows.ts';
import type { ReadRow } from './sheet.ts';

/** A unit with where it stands in the file: what its place depends on beyond its own row. */
export interface PlacedUnit extends UnitRow {
  /** How many units of the file stand above it. */
  readonly above: number;
  /** The unit above the topmost of those, which the file does not have; undefined when that is at the top. */
  readonly root: string | undefined;
}

/**
 * The units of a file in an order in which each stands behind the one above it, however the file has them. A unit that is
 * above itself, too deep, or below one that cannot be imported, is refused.
 */
export function placeUnits(rows: readonly ReadRow<UnitRow>[]): ReadRow<PlacedUnit>[] {
  const byId = new Map<string, ReadRow<UnitRow>>();
  // Of two rows of one id the later one is refused, and says nothing about the unit.
  for (const each of rows) if (!byId.has(each.key)) byId.set(each.key, each);
  const placed = rows.map((each): ReadRow<PlacedUnit> => {
    const { read } = each;
    return { ...each, read: read.ok ? place(read.value, byId) : read };
  });
  const depth = ({ read }: ReadRow<PlacedUnit>): number => (read.ok ? read.value.above : 0);
  return placed.sort((one, other) => depth(one) - depth(other) || one.row - other.row);
}

function place(unit: UnitRow, byId: ReadonlyMap<string, ReadRow<UnitRow>>): Outcome<PlacedUnit> {
  let above = 0;
  let root = unit.parent;
  for (let next = root === undefined ? undefined : byId.get(root); next;) {
    if (next.key === unit.externalId) return refused('INVALID', MESSAGES.PARENT_CIRCLE, ['parent']);
    if (!next.read.ok) return refused('INVALID', MESSAGES.PARENT_REFUSED(next.row), ['parent']);
    above += 1;
    // A circle further up comes to this too.
    if (above >= MOST_LEVELS) return refused('TOO_LARGE', PEOPLE.UNIT_DEPTH(MOST_LEVELS), ['parent']);
    root = next.read.value.parent;
    next = root === undefined ? undefined : byId.get(root);
  }
  return { ok: true, value: { ...unit, above, root } };
}
