import { openQuizzes } from '../../assessment/commands/index.ts';
import { countLevels, readCompetency } from '../../competency/commands/index.ts';
import { countRunMerge, leavingWrites, placementWrites } from '../../learning/commands/index.ts';
import { createResolvers } from './create.ts';

export { nodes } from './shown.ts';
export const resolvers = createResolvers({
  readCompetency,
  placementWrites,
  leavingWrites,
  countRunMerge,
  openQuizzes,
  countLevels,
});
