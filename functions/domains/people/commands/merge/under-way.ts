import type { Scope } from '../../../../platform/scope.ts';
import { readRecord } from '../../repository/people.ts';

/**
 * Whether something of a record that was merged into this one may still have to come over: what is not here is no reason
 * to refuse anything for good until then. One read.
 */
export async function isMergeUnderWay(scope: Scope, personId: string): Promise<boolean> {
  return (await readRecord(scope, personId))?.merging !== undefined;
}

/** Where a run of a record that was merged into another one is once it has come over. */
export interface MergedPlace {
  /** The record that stays. */
  readonly personId: string;
  /** The number of the run there. */
  readonly run: number;
  /** Whether it may still have to come. */
  readonly isComing: boolean;
}

/** Finds where a run has come to, through all merges of its record; undefined for a record that was not merged. */
export async function mergedPlace(
  scope: Scope,
  { personId, run }: { readonly personId: string; readonly run: number },
): Promise<MergedPlace | undefined> {
  const record = await readRecord(scope, personId);
  if (record?.mergedInto === undefined) return undefined;
  const next = { personId: record.mergedInto, run: run + (record.mergedOffset ?? 0) };
  const further = await mergedPlace(scope, next);
  if (further)
    return { ...further, isComing: further.isComing || (await isComing(scope, personId, further)) };
  return { ...next, isComing: await isComing(scope, personId, next) };
}

async function isComing(scope: Scope, goes: string, stays: { readonly personId: string }): Promise<boolean> {
  return (await readRecord(scope, stays.personId))?.merging?.includes(goes) ?? false;
}
