import type { Resolvers } from '../../../graphql/generated/types.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { learning } from '../commands/bound.ts';
import { courseResolvers } from './course.ts';
import { createResolvers } from './create.ts';
import * as record from './record.ts';
import { shown } from './shown.ts';

const runs = createResolvers(learning, shown);
const courses = courseResolvers(shown);

export const resolvers: Resolvers = {
  ...record.resolvers,
  ...runs.resolvers,
  ...courses,
  Query: { ...record.resolvers.Query, ...runs.resolvers.Query, ...courses.Query },
};

export const nodes: NodeLoaders = { ...record.nodes, ...runs.nodes };
