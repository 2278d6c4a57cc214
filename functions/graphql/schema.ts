import type { GraphQLSchema } from 'graphql';
import * as assessment from '../domains/assessment/resolvers/index.ts';
import * as banks from '../domains/banks/resolvers/index.ts';
import * as catalog from '../domains/catalog/resolvers/index.ts';
import * as competency from '../domains/competency/resolvers/index.ts';
import * as learning from '../domains/learning/resolvers/index.ts';
import * as machines from '../domains/machines/resolvers/index.ts';
import * as media from '../domains/media/resolvers/index.ts';
import * as notices from '../domains/notices/resolvers/index.ts';
import * as people from '../domains/people/resolvers/index.ts';
import * as privacy from '../domains/privacy/resolvers/index.ts';
import * as publishing from '../domains/publishing/resolvers/index.ts';
import { enforceAccess } from './access.ts';
import { executableSchema } from './executable.ts';
import { typeDefs } from './generated/type-defs.ts';
import type { Resolvers } from './generated/types.ts';
import * as jobs from './jobs.ts';
import { noteLooking } from './looking.ts';
import { loadNode, typesWithoutLoader, type NodeLoaders } from './node.ts';
import { scalars } from './scalars.ts';

const domains: { resolvers: Resolvers; nodes: NodeLoaders }[] = [
  people,
  machines,
  competency,
  media,
  publishing,
  banks,
  catalog,
  assessment,
  learning,
  notices,
  privacy,
  jobs,
];

/** The executable schema, its access rules in front of every resolver. Throws when a rule or a loader is missing. */
export function createSchema(): GraphQLSchema {
  const nodes: NodeLoaders = Object.assign({}, ...domains.map((domain) => domain.nodes));
  const root: Resolvers = {
    Query: { node: (_source, { id }, context) => loadNode(nodes, schema, context, id) as never },
  };
  const resolvers: Resolvers[] = [scalars, root, ...domains.map((domain) => domain.resolvers)];
  const schema: GraphQLSchema = executableSchema(typeDefs, resolvers);
  const lost = typesWithoutLoader(schema, nodes);
  if (lost.length > 0) throw new Error(`Not to be found by their ids: ${lost.join(', ')}`);
  return enforceAccess(noteLooking(schema));
}
