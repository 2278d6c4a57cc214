import { assessment } from '../commands/bound.ts';
import { createResolvers } from './create.ts';

export const { resolvers, nodes } = createResolvers(assessment);
