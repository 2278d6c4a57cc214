import type { Scope } from '../../../platform/scope.ts';
import { parsePosition, positionsPage } from '../../people/commands/index.ts';

/**
 * The families that the city's positions belong to, each once, in the order of their names: a query for each megabyte of
 * positions, by an index that follows within moments.
 */
export async function readFamilies(scope: Scope): Promise<readonly string[]> {
  const families = new Set<string>();
  let after: Record<string, unknown> | undefined;
  do {
    const page = await positionsPage(scope, { after });
    for (const item of page.items) families.add(parsePosition(item).family);
    after = page.next;
  } while (after);
  return [...families].sort((a, b) => a.localeCompare(b, 'id'));
}
