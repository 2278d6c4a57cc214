import type { Scope } from '../../../platform/scope.ts';
import { hasMorePeople } from '../../people/commands/unit-size.ts';
import { MOST_UNDIVIDED } from '../core/sections.ts';
import { entriesOf, openList, readDivided } from '../repository/lists.ts';

/**
 * Whether the list of a unit is divided by name. The first of its people who comes opens it: divided when the unit is
 * large, so that a crowd that enrols and learns at once does not write to one partition. What is read of an open list is
 * read together with whatever else is asked for in that turn.
 */
export async function listDivided(scope: Scope, courseId: string, unitId: string): Promise<boolean> {
  return (await readDivided(scope, courseId, unitId)) ?? open(scope, courseId, unitId);
}

async function open(scope: Scope, courseId: string, unitId: string): Promise<boolean> {
  const large = await hasMorePeople(scope, unitId, MOST_UNDIVIDED);
  // A list from before lists were opened has entries and no head: it stays in one partition, in its order.
  const begun = large && (await entriesOf(scope, courseId, unitId, { limit: 1 })).items.length > 0;
  return openList(scope.services, courseId, unitId, large && !begun);
}
