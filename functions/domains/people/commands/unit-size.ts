import type { Scope } from '../../../platform/scope.ts';
import { queryUnitPeople } from '../repository/people.ts';

/** Whether a unit has more people than so many; reads no more of them than that. The index may lag a moment behind. */
export async function hasMorePeople({ services }: Scope, unitId: string, than: number): Promise<boolean> {
  const { items } = await queryUnitPeople(services, unitId, { limit: than + 1 });
  return items.length > than;
}
