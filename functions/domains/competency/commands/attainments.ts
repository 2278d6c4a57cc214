import { dayInPontianak } from '../../../platform/calendar.ts';
import { isOwn } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { attainmentOf, attainmentsOf, type Attainment } from '../core/attainments.ts';
import type { CompetencyLevel, Evidence } from '../core/types.ts';
import {
  queryEvidence,
  queryStandings,
  readEvidence,
  readStanding,
  type EvidenceRef,
  type StandingRef,
} from '../repository/evidence.ts';
import type { Neighbours } from './neighbours.ts';

/** The most attainments that are shown of a person. */
const MAX_ATTAINMENTS = 100;

/** The caller's own attainments: what the position requires first, then what else there is evidence for. */
export async function ownAttainments(neighbours: Neighbours, scope: Scope): Promise<Attainment[]> {
  const { caller, now, services } = scope;
  if (caller.kind !== 'person') return [];
  const [standard, standings] = await Promise.all([
    standardOf(neighbours, scope),
    queryStandings(services, caller.personId),
  ]);
  return attainmentsOf(caller.personId, standard, standings, dayInPontianak(now), MAX_ATTAINMENTS);
}

/** The caller's own attainment in a competency; undefined where nothing is required and nothing was shown. */
export async function findOwnAttainment(
  neighbours: Neighbours,
  scope: Scope,
  ref: StandingRef,
): Promise<Attainment | undefined> {
  if (!isOwn(scope, ref)) return undefined;
  const [standard, standing] = await Promise.all([standardOf(neighbours, scope), readStanding(scope, ref)]);
  const required = standard.find(
    ({ frameworkId, competencyId }) => frameworkId === ref.frameworkId && competencyId === ref.competencyId,
  );
  if (!required && !standing) return undefined;
  return attainmentOf(ref.personId, ref, standing, required?.level, dayInPontianak(scope.now));
}

/** The caller's own piece of evidence. */
export async function findOwnEvidence(scope: Scope, ref: EvidenceRef): Promise<Evidence | undefined> {
  return isOwn(scope, ref) ? readEvidence(scope, ref) : undefined;
}

/** A page of the caller's own evidence for a competency, newest first. */
export async function ownEvidencePage(scope: Scope, ref: StandingRef, options: QueryOptions): Promise<Page> {
  return isOwn(scope, ref) ? queryEvidence(scope.services, ref, options) : { items: [] };
}

/** What the caller's position requires. The login holds the position, so that it needs no read of the person. */
async function standardOf(neighbours: Neighbours, scope: Scope): Promise<readonly CompetencyLevel[]> {
  const positionId = scope.caller.kind === 'person' ? scope.caller.positionId : undefined;
  if (positionId === undefined) return [];
  return (await neighbours.readPosition(scope, positionId))?.standard ?? [];
}
