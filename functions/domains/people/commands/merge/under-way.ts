import type { Scope } from '../../../../platform/scope.ts';
import { readRecord } from '../../repository/people.ts';

/**
 * Whether something of a record that was merged into this one may still have to come over: what is not here is no reason
 * to refuse anything for good until then. One read.
 */
export async function isMergeUnderWay(scope: Scope, personId: string): Promise<boolean> {
  return (await readRecord(scope, personId))?.merging !== undefined;
}
