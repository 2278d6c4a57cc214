import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { accessRule, allows } from './access.ts';
import type { Context } from './context.ts';
import { fromGlobalId } from './global-id.ts';

/**
 * How the things of a domain are found by global id: by type name, from the parts of the id. A loader answers with the
 * model, or with nothing when there is no such thing or the caller may not know of it (ownership is decided there).
 */
export type NodeLoaders = Record<string, NodeLoader>;

type NodeLoader = (context: Context, parts: string[]) => Promise<object | null | undefined>;

/** A loader for ids of as many parts as `load` takes; an id of fewer or more names nothing. */
export function nodeOf<Parts extends string[]>(
  count: Parts['length'],
  load: (context: Context, ...parts: Parts) => Promise<object | null | undefined>,
): NodeLoader {
  return async (context, parts) => (parts.length === count ? load(context, ...(parts as Parts)) : null);
}

/** The types that have global ids and no loader that finds them. */
export function typesWithoutLoader(schema: GraphQLSchema, loaders: NodeLoaders): string[] {
  const node = schema.getType('Node');
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  return types.map(({ name }) => name).filter((name) => !loaders[name]);
}

/** The thing with a global id, if there is one and the caller may reach its type. */
export async function loadNode(loaders: NodeLoaders, schema: GraphQLSchema, context: Context, id: string) {
  const named = fromGlobalId(id);
  const type = named && schema.getType(named.type);
  if (!named || !isObjectType(type) || !allows(accessRule(schema, type), context.roles)) return null;
  const model = await loaders[named.type]?.(context, named.parts);
  return model ? { ...model, __typename: named.type } : null;
}
