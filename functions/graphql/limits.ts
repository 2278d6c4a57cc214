import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { directiveOf } from './directives.ts';

/**
 * What an operation may take, checked before anything of it is executed. The web client's largest operation costs
 * about 1,600 and is 7 deep; the limits leave partners' own documents some three times that.
 */
export const LIMITS = { tokens: 4_000, depth: 14, aliases: 60, rootFields: 20, cost: 5_000 } as const;

/**
 * What the values of variables may be, checked before they are looked at any closer: no input of the schema has half as
 * many fields or is half as deep, and each name too many would be answered with all the others.
 */
const VARIABLES = { keys: 32, depth: 32 } as const;

/** The measure of an operation. */
export interface Measure {
  depth: number;
  aliases: number;
  rootFields: number;
  /**
   * Objects asked for, weighed by `@cost`; a list multiplies what is below it by its `first` (the edges of a connection
   * not once more), by 10 when it is bounded otherwise. Introspection costs nothing: it reads no data.
   */
  cost: number;
}

/** The size assumed of a list that has no `first`: lists without paging are short by the schema's own rules. */
const BOUNDED_LIST = 10;

/** Measures one operation of a valid document. Fragment cycles were refused by validation. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((definition) => [definition.name.value, definition]),
  );
  const memo = new Map<string, Measure>();
  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root) : empty();

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType): Measure {
    const total = empty();
    for (const selection of set.selections) {
      add(total, selection.kind === Kind.FIELD ? ofField(selection, parent) : ofFragment(selection, parent));
    }
    return total;
  }

  function ofFragment(
    spread: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    parent: GraphQLNamedType,
  ) {
    if (spread.kind === Kind.INLINE_FRAGMENT) {
      const type = spread.typeCondition ? schema.getType(spread.typeCondition.name.value) : parent;
      return type ? ofSelections(spread.selectionSet, type) : empty();
    }
    const name = spread.name.value;
    const known = memo.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const measured = fragment && type ? ofSelections(fragment.selectionSet, type) : empty();
    memo.set(name, measured);
    return measured;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType): Measure {
    const aliases = node.alias ? 1 : 0;
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith('__')) return { depth: 1, aliases, rootFields: 1, cost: 0 };
    const weight = weightOf(schema, field);
    const below = node.selectionSet ? ofSelections(node.selectionSet, getNamedType(field.type)) : undefined;
    const pageSize = field.args.some((argument) => argument.name === 'first') ? firstOf(node) : undefined;
    const counted = name === 'edges' && parent.name.endsWith('Connection');
    const times = pageSize ?? (!counted && String(field.type).startsWith('[') ? BOUNDED_LIST : 1);
    return {
      depth: 1 + (below?.depth ?? 0),
      aliases: aliases + (below?.aliases ?? 0),
      rootFields: 1,
      cost: (weight ?? (below ? 1 : 0)) + times * (below?.cost ?? 0),
    };
  }

  /** The page size asked for; the largest any list allows when the variable is not a sane number. */
  function firstOf(node: FieldNode): number {
    const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (!value) return 50;
    const given =
      value.kind === Kind.INT
        ? Number(value.value)
        : value.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : 50;
    return typeof given === 'number' && given >= 0 && given <= 100 ? given : 100;
  }
}

function weightOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): number | undefined {
  return directiveOf(schema, field, 'cost')?.['weight'] as number | undefined;
}

/** The error for an operation beyond the limits, or undefined. */
export function overLimit(measured: Measure): GraphQLError | undefined {
  for (const name of ['depth', 'aliases', 'rootFields', 'cost'] as const) {
    if (measured[name] <= LIMITS[name]) continue;
    return new GraphQLError(
      `The operation is too expensive: ${name} ${measured[name]}, at most ${LIMITS[name]}. Ask for less at a time.`,
      { extensions: { code: 'OPERATION_TOO_EXPENSIVE', limit: name, http: { status: 400 } } },
    );
  }
  return undefined;
}

/** The error for variables that no input can be, or undefined. */
export function unfitVariables(variables: unknown): GraphQLError | undefined {
  const wrong = ofValue(variables, 0);
  return wrong === undefined
    ? undefined
    : new GraphQLError(`The variables ${wrong} than any input of the schema.`, {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
}

function ofValue(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > VARIABLES.depth) return 'are nested deeper';
  const inner = Object.values(value);
  if (!Array.isArray(value) && depth > 0 && inner.length > VARIABLES.keys)
    return 'hold an object with more fields';
  for (const each of inner) {
    const wrong = ofValue(each, depth + 1);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

const empty = (): Measure => ({ depth: 0, aliases: 0, rootFields: 0, cost: 0 });

function add(total: Measure, part: Measure): void {
  total.depth = Math.max(total.depth, part.depth);
  total.aliases += part.aliases;
  total.rootFields += part.rootFields;
  total.cost += part.cost;
}
