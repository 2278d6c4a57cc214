import { getDirectiveValues, type ConstDirectiveNode, type GraphQLSchema } from 'graphql';

/** A type or field as far as directives go. */
export interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What was read, by where it stands: a start asks for the rule of a type wherever a field leads to it. */
const read = new WeakMap<ConstDirectiveNode, Arguments | undefined>();

/** The arguments that a type or field carries a directive with; undefined when it does not carry it. */
export function directiveOf(
  schema: GraphQLSchema,
  { astNode }: Directed,
  name: string,
): Arguments | undefined {
  const node = astNode?.directives?.find((directive) => directive.name.value === name);
  if (!node) return undefined;
  if (!read.has(node)) {
    const directive = schema.getDirective(name);
    read.set(node, directive ? getDirectiveValues(directive, { directives: [node] }) : undefined);
  }
  return read.get(node);
}
