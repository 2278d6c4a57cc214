import type { NodeLoaders } from '../../../graphql/node.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';

export const resolvers: Resolvers = {};

export const nodes: NodeLoaders = {};
