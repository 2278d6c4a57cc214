import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import type { Person, Position, Unit } from '../core/types.ts';
import { personBinding } from '../repository/logins.ts';
import type { RunNeighbours } from './neighbours.ts';

/** A transaction has room for a hundred writes; those of a person with ten logins take less than twenty. */
const MOST_RUN_WRITES = 80;

/** As many groups of writes as go into the transaction of a person, and whether some are left for a further one. */
export function fitting(groups: readonly (readonly Write[])[]): { writes: Write[]; more: boolean } {
  const writes: Write[] = [];
  for (const group of groups) {
    if (writes.length + group.length > MOST_RUN_WRITES) return { writes, more: true };
    writes.push(...group);
  }
  return { writes, more: false };
}

/** Writes by which the runs under way of a person follow them; none for somebody of no unit, who cannot enrol. */
export async function runsFollow(
  { placementWrites }: Pick<RunNeighbours, 'placementWrites'>,
  scope: Scope,
  person: Person,
  unit: Unit | undefined,
  position: Position | undefined,
): Promise<Write[][]> {
  const binding = personBinding(person, unit, position);
  if (!unit || binding.kind !== 'person') return [];
  const { personId, name, employmentKind, unitId, unitPath, positionFamily } = binding;
  return placementWrites(scope, {
    personId,
    name,
    employmentKind,
    unitId,
    unitPath,
    ...(positionFamily !== undefined && { positionFamily }),
  });
}
