import {
  buildASTSchema,
  GraphQLScalarType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/types.ts';

type FieldResolver = GraphQLFieldResolver<unknown, Context>;

/**
 * The schema of `typeDefs` with its resolvers. What `makeExecutableSchema` does beyond this (merging definitions,
 * healing, copying) is of no use to one valid text, and takes a start longer than all the rest of the schema.
 * @param typeDefs valid: that was decided when it was written
 * @throws Error that names what a resolver is for and the schema does not have, or what two resolvers are for
 */
export function executableSchema(typeDefs: string, resolvers: readonly Resolvers[]): GraphQLSchema {
  const document = parse(typeDefs, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, resolver] of resolvers.flatMap((each) => Object.entries(each))) {
    const type = schema.getType(name);
    if (isScalarType(type) && resolver instanceof GraphQLScalarType) {
      const { serialize, parseValue, parseLiteral } = resolver;
      Object.assign(type, { serialize, parseValue, parseLiteral });
      continue;
    }
    const fields = isObjectType(type) ? type.getFields() : {};
    for (const [fieldName, resolve] of Object.entries(resolver as Record<string, FieldResolver>)) {
      const field = fields[fieldName];
      if (!field) throw new Error(`The schema has no field ${name}.${fieldName}`);
      if (field.resolve) throw new Error(`There are two resolvers for ${name}.${fieldName}`);
      field.resolve = resolve;
    }
  }
  return schema;
}
