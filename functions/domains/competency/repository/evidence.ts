import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { evidenceKey, evidenceRange, levelKey, levelsRange } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, remove, unchanged, type Write } from '../../../platform/table/writes.ts';
import { evidenceSchema, standingSchema, type Evidence, type Standing } from '../core/types.ts';

/** What names a piece of evidence. */
export type EvidenceRef = Pick<Evidence, 'personId' | 'frameworkId' | 'competencyId' | 'day' | 'evidenceId'>;

/** What names a person's competency. */
export type StandingRef = Pick<Evidence, 'personId' | 'frameworkId' | 'competencyId'>;

const keyOfEvidence = ({ personId, frameworkId, competencyId, day, evidenceId }: EvidenceRef) =>
  evidenceKey(personId, frameworkId, competencyId, day, evidenceId);
const keyOfStanding = ({ personId, frameworkId, competencyId }: StandingRef) =>
  levelKey(personId, frameworkId, competencyId);

/** A piece of evidence. */
export async function readEvidence(scope: Scope, ref: EvidenceRef): Promise<Evidence | undefined> {
  return parseItem(evidenceSchema, await scope.load(keyOfEvidence(ref)));
}

/** Where a person stands in a competency; undefined before the first evidence. */
export async function readStanding(scope: Scope, ref: StandingRef): Promise<Standing | undefined> {
  return parseItem(standingSchema, await scope.load(keyOfStanding(ref)));
}

/** Forgets what a request read of these, so that it reads anew what it writes. */
export function forgetEvidence(scope: Scope, refs: readonly EvidenceRef[]): void {
  for (const ref of refs) {
    scope.forget(keyOfEvidence(ref));
    scope.forget(keyOfStanding(ref));
  }
}

/** Writes evidence that is new, or that counts no more; refused when that was done meanwhile. */
export function evidenceWrite(evidence: Evidence): Write {
  return put(
    { ...keyOfEvidence(evidence), ...evidence },
    evidence.counts ? absent : unchanged('counts', true),
  );
}

/** Writes of evidence that comes from one record to another; refused when it changed since it was read. */
export function evidenceMoveWrites(was: Evidence, moved: Evidence): Write[] {
  return [
    remove(keyOfEvidence(was), unchanged('counts', was.counts)),
    put({ ...keyOfEvidence(moved), ...moved }, absent),
  ];
}

/** Writes where a person stands; refused when that is no longer as `before`, or there already without one. */
export function standingWrite(standing: Standing, before?: Standing): Write {
  const item = { ...keyOfStanding(standing), ...standing };
  return put(item, before ? unchanged('revision', before.revision) : absent);
}

/** Where a person stands in everything there was evidence for; a few hundred bytes each. */
export async function queryStandings({ table }: Services, personId: string): Promise<Standing[]> {
  const standings: Standing[] = [];
  let after: QueryOptions['after'];
  do {
    const page = await table.query(levelsRange(personId), { after });
    standings.push(...page.items.map((item) => parseStored(standingSchema, item)));
    after = page.next;
  } while (after);
  return standings;
}

/** A page of the evidence for a person's competency, newest first. */
export function queryEvidence(services: Services, ref: StandingRef, options: QueryOptions): Promise<Page> {
  const range = evidenceRange(ref.personId, ref.frameworkId, ref.competencyId);
  return services.table.query(range, { ...options, backward: true });
}

/** A stored piece of evidence. */
export const parseEvidence = (item: Item): Evidence => parseStored(evidenceSchema, item);
