import type { Localized } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { NOTHING, withEvidence, withoutEvidence, type Counting } from '../core/standing.ts';
import type { CompetencyLevel, Evidence, Standing } from '../core/types.ts';
import {
  evidenceWrite,
  forgetEvidence,
  readEvidence,
  readStanding,
  standingWrite,
} from '../repository/evidence.ts';

/** Evidence that a finished course gives for a competency. */
export interface CourseEvidence extends CompetencyLevel {
  /** Derived from its cause, so that it is given once. */
  readonly id: string;
  readonly title: Localized;
  /** The day it counts from, in Asia/Pontianak. */
  readonly day: string;
}

/**
 * Writes that record evidence and where the person then stands, for a transaction of the caller's: at most two for each
 * piece. Evidence that is recorded already gives none. What was read is part of the conditions, so that of two
 * transactions at once one is refused and decides anew.
 */
export function evidenceWrites(
  scope: Scope,
  personId: string,
  evidence: readonly CourseEvidence[],
): Promise<Write[]> {
  return writesOf(scope, personId, evidence, (piece, stored) =>
    stored ? undefined : { evidence: piece, fold: withEvidence },
  );
}

/**
 * Writes by which evidence counts no more, and where the person then stands. Evidence that was never recorded, or that
 * was voided before, gives none.
 */
export function evidenceVoidWrites(
  scope: Scope,
  personId: string,
  evidence: readonly CourseEvidence[],
): Promise<Write[]> {
  return writesOf(scope, personId, evidence, (_piece, stored) =>
    // The level is that of what was recorded, whatever the caller believes it was.
    stored?.counts ? { evidence: { ...stored, counts: false }, fold: withoutEvidence } : undefined,
  );
}

type Decide = (
  piece: Evidence,
  stored: Evidence | undefined,
) => { evidence: Evidence; fold: (counting: Counting, level: number) => Counting } | undefined;

async function writesOf(
  scope: Scope,
  personId: string,
  given: readonly CourseEvidence[],
  decide: Decide,
): Promise<Write[]> {
  const pieces = distinct(given.map((each) => toEvidence(personId, each)));
  const read = await Promise.all(
    pieces.map(async (piece) => {
      const [stored, standing] = await Promise.all([readEvidence(scope, piece), readStanding(scope, piece)]);
      return { piece, stored, standing };
    }),
  );
  forgetEvidence(scope, pieces);
  const writes: Write[] = [];
  const standings = new Map<string, { before: Standing | undefined; after: Standing }>();
  for (const { piece, stored, standing } of read) {
    const decided = decide(piece, stored);
    if (!decided) continue;
    writes.push(evidenceWrite(decided.evidence));
    const { frameworkId, competencyId, level } = decided.evidence;
    const place = `${frameworkId}#${competencyId}`;
    const counting = standings.get(place)?.after.counting ?? standing?.counting ?? NOTHING;
    standings.set(place, {
      before: standing,
      after: {
        personId,
        frameworkId,
        competencyId,
        counting: [...decided.fold(counting, level)],
        revision: (standing?.revision ?? 0) + 1,
      },
    });
  }
  return [...writes, ...[...standings.values()].map(({ after, before }) => standingWrite(after, before))];
}

function toEvidence(personId: string, { id, ...piece }: CourseEvidence): Evidence {
  const { frameworkId, competencyId, level, title, day } = piece;
  return {
    personId,
    frameworkId,
    competencyId,
    day,
    evidenceId: id,
    kind: 'COURSE',
    level,
    title: { ...title },
    counts: true,
  };
}

/** One cause gives one piece of evidence for a competency: the highest, should it be named more than once. */
function distinct(pieces: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const piece of pieces) {
    const place = [piece.frameworkId, piece.competencyId, piece.day, piece.evidenceId].join('#');
    const known = best.get(place);
    if (!known || known.level < piece.level) best.set(place, piece);
  }
  return [...best.values()];
}
