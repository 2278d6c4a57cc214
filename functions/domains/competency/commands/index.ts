/** What competency does for its own resolvers and for other domains. */
export { evidenceVoidWrites, evidenceWrites, type CourseEvidence } from './evidence.ts';
// Reads without a decision about who may know of it; what is asked for in one turn shares a request.
export { readCompetency, readFramework } from '../repository/frameworks.ts';
export type { Competency, CompetencyLevel, Evidence, Framework, Standing } from '../core/types.ts';
