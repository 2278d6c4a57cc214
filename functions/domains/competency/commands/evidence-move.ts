import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { NOTHING, withEvidence, withoutEvidence } from '../core/standing.ts';
import type { Evidence, Standing } from '../core/types.ts';
import {
  evidenceMoveWrites as moveWrites,
  queryStandings,
  readEvidence,
  readStanding,
  standingWrite,
  type EvidenceRef,
} from '../repository/evidence.ts';

/** A piece of evidence that comes from one record of a person to another, under the id of its cause there. */
export type EvidenceMove = Omit<EvidenceRef, 'personId'> & { readonly newId: string };

/**
 * Writes by which evidence comes from one record to another, and where both then stand: at most four for each competency.
 * What was never recorded gives none. They pass only if nothing of it was written since it was read.
 */
export async function evidenceMoveWrites(
  scope: Scope,
  from: string,
  to: string,
  pieces: readonly EvidenceMove[],
): Promise<Write[]> {
  const groups = await Promise.all(
    pieces.map(async ({ newId, ...place }): Promise<Write[]> => {
      const [stored, was, is] = await Promise.all([
        readEvidence(scope, { ...place, personId: from }),
        readStanding(scope, { ...place, personId: from }),
        readStanding(scope, { ...place, personId: to }),
      ]);
      if (!stored) return [];
      const moved: Evidence = { ...stored, personId: to, evidenceId: newId };
      const standings = stored.counts && was ? standingsOf(stored, was, is, to) : [];
      return [...moveWrites(stored, moved), ...standings];
    }),
  );
  return groups.flat();
}

function standingsOf(
  { level }: Evidence,
  was: Standing,
  is: Standing | undefined,
  personId: string,
): Write[] {
  const { frameworkId, competencyId } = was;
  const less: Standing = {
    ...was,
    counting: [...withoutEvidence(was.counting, level)],
    revision: was.revision + 1,
  };
  const more: Standing = {
    personId,
    frameworkId,
    competencyId,
    counting: [...withEvidence(is?.counting ?? NOTHING, level)],
    revision: (is?.revision ?? 0) + 1,
  };
  return [standingWrite(less, was), standingWrite(more, is)];
}

/** In how many competencies evidence of somebody counts. */
export async function countLevels({ services }: Scope, personId: string): Promise<number> {
  const standings = await queryStandings(services, personId);
  return standings.filter(({ counting }) => counting.some((count) => count > 0)).length;
}
