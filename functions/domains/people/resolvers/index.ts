import { readCompetency } from '../../competency/commands/index.ts';
import { leavingWrites, placementWrites } from '../../learning/commands/index.ts';
import { createResolvers } from './create.ts';

export { nodes } from './shown.ts';
export const resolvers = createResolvers({ readCompetency, placementWrites, leavingWrites });
