import { getDirectiveValues, type ConstDirectiveNode, type GraphQLSchema } from 'graphql';

/** A type or field as far as directives go. */
export interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

/** The arguments that a type or field carries a directive with; undefined when it does not carry it. */
export function directiveOf(
  schema: GraphQLSchema,
  { astNode }: Directed,
  name: string,
): Record<string, unknown> | undefined {
  const directive = schema.getDirective(name);
  return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
}
