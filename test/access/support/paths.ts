import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A way from Query to an object type that passes no type twice. */
export interface Path {
  /** For example `node(Run).course.modules`. */
  readonly name: string;
  /** The names of the fields, from Query on. */
  readonly fields: readonly string[];
  /** Its last step, for example `Run.course`. */
  readonly edge: string;
  /** The type at its end. */
  readonly type: GraphQLObjectType;
  /** The operation that goes along it and asks for every plain field at its end; its variables are those of `values`. */
  readonly document: string;
}

/** GraphQL literals of arguments that have to be given, by `Type.field`, and what `node` is asked for, by type. */
export interface Arguments {
  readonly fields: Readonly<Record<string, string>>;
  readonly nodes: Readonly<Record<string, string>>;
}

/** Every path from Query to every object type. */
export function pathsOf(schema: GraphQLSchema, args: Arguments): Path[] {
  const paths: Path[] = [];
  const query = schema.getQueryType()!;
  for (const field of Object.values(query.getFields())) {
    const type = getNamedType(field.type);
    for (const start of isInterfaceType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (!isObjectType(start)) continue;
      const viaNode = isInterfaceType(type);
      const head = viaNode
        ? { label: `node(${start.name})`, open: `node(id: ${args.nodes[start.name]}) { ... on ${start.name}` }
        : { label: field.name, open: call(query, field, args) };
      const seen = new Set([query.name, start.name]);
      walk(start, [field.name], [head.label], `Query.${head.label}`, head.open, viaNode ? 1 : 0, seen);
    }
  }
  return paths;

  function walk(
    type: GraphQLObjectType,
    fields: readonly string[],
    labels: readonly string[],
    edge: string,
    open: string,
    depth: number,
    seen: ReadonlySet<string>,
  ): void {
    const leaves = Object.values(type.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
    const close = ' }'.repeat(depth + 1);
    paths.push({
      name: labels.join('.'),
      fields,
      edge,
      type,
      document: `query { ${open} { __typename ${leaves.map(({ name }) => name).join(' ')} }${close}`,
    });
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || seen.has(next.name)) continue;
      const path = [...fields, field.name];
      const on = `${open} { ${call(type, field, args)}`;
      const via = new Set([...seen, next.name]);
      walk(next, path, [...labels, field.name], `${type.name}.${field.name}`, on, depth + 1, via);
    }
  }
}

function call(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, args: Arguments): string {
  const given = args.fields[`${type.name}.${field.name}`];
  if (given) return `${field.name}(${given})`;
  const missing = field.args.find(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  if (missing) throw new Error(`${type.name}.${field.name} needs ${missing.name}`);
  return field.args.some(({ name }) => name === 'first') ? `${field.name}(first: 3)` : field.name;
}

/** What is to be found at the end of a path in the data of an answer: objects, never null. */
export function endOf(data: unknown, fields: readonly string[]): object[] {
  let values: unknown[] = [data];
  for (const field of fields) {
    values = values
      .flatMap((value) => (value as Record<string, unknown>)[field])
      .filter((value) => value !== null && value !== undefined);
  }
  return values as object[];
}
