/** What competency does for its own resolvers and for other domains. */
import type { Scope } from '../../../platform/scope.ts';
import type { StandingRef } from '../repository/evidence.ts';
import { findOwnAttainment, ownAttainments } from './attainments.ts';
import type { Neighbours } from './neighbours.ts';

export { findOwnEvidence, ownEvidencePage } from './attainments.ts';
export { evidenceVoidWrites, evidenceWrites, type CourseEvidence } from './evidence.ts';
export { countLevels, evidenceMoveWrites } from './evidence-move.ts';
export type { Neighbours } from './neighbours.ts';
export { saveFramework } from './save.ts';
export { parseEvidence } from '../repository/evidence.ts';
// Reads without a decision about who may know of it; what is asked for in one turn shares a request.
export { parseFramework, queryFrameworks, readCompetency, readFramework } from '../repository/frameworks.ts';
export { levelsOf } from '../core/framework.ts';
export type { Attainment } from '../core/attainments.ts';
export type { Competency, CompetencyLevel, Evidence, Framework } from '../core/types.ts';

/** The use cases that stand on other domains; each is described where it is written. */
export function createCompetency(neighbours: Neighbours) {
  return {
    ownAttainments: (scope: Scope) => ownAttainments(neighbours, scope),
    findOwnAttainment: (scope: Scope, ref: StandingRef) => findOwnAttainment(neighbours, scope, ref),
  };
}
