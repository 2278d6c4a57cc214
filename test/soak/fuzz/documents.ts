import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { fromGlobalId } from '../../../functions/graphql/global-id.ts';
import { fittingValue, idFor, type Making } from './values.ts';

/** An operation with its variables. */
export interface Operation {
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** The types of the variables, as the document declares them. */
  readonly types: Readonly<Record<string, string>>;
}

/** What is gathered while a document is written. */
interface Draft {
  readonly schema: GraphQLSchema;
  readonly making: Making;
  readonly variables: Record<string, unknown>;
  readonly types: Record<string, string>;
  readonly fragments: string[];
  /** How many fields may still be asked for. */
  left: number;
  /** How many names were made up so far. */
  names: number;
}

const MOST_FIELDS = 60;
const MOST_DEPTH = 9;

/** A valid query: some fields, at any depth, with arguments that fit, in variables; fragments and directives too. */
export function randomQuery(schema: GraphQLSchema, making: Making): Operation {
  const draft = createDraft(schema, making);
  const root = schema.getQueryType()!;
  const count = making.dice.weighted({ 1: 6, 2: 2, 3: 1 });
  const fields = making.dice.some(Object.values(root.getFields()), Number(count));
  const selections = fields.map((field) => selection(draft, field, 0));
  return finished(draft, 'query', selections);
}

/** A valid mutation of a field, now and then twice in one operation. */
export function randomMutation(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  making: Making,
): Operation {
  const { dice } = making;
  const draft = createDraft(schema, { ...making, use: 'change' });
  const count = dice.weighted({ 1: 9, 2: 1 });
  const payload = getNamedType(field.type) as GraphQLObjectType;
  const selections = Array.from({ length: Number(count) }, (_, at) => {
    draft.left = MOST_FIELDS / 2;
    const call = `m${at}: ${field.name}${argumentsOf(draft, field).text}`;
    const others = Object.values(payload.getFields()).filter(({ name }) => name !== 'userErrors');
    const shown = others.filter(() => dice.chance(0.5)).map((each) => selection(draft, each, 2));
    return `${call} { ${shown.join(' ')} userErrors { code message field } }`;
  });
  return finished(draft, 'mutation', selections);
}

const createDraft = (schema: GraphQLSchema, making: Making): Draft => ({
  schema,
  making,
  variables: {},
  types: {},
  fragments: [],
  left: MOST_FIELDS,
  names: 0,
});

function finished({ variables, types, fragments }: Draft, kind: string, selections: string[]): Operation {
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
  const head = declared.length > 0 ? `${kind} Fuzz(${declared.join(', ')})` : kind;
  return { document: [`${head} { ${selections.join(' ')} }`, ...fragments].join('\n'), variables, types };
}

/**
 * A field with its arguments and some of what is below it.
 * @param renamed whether it needs a name of its own: a field of the same name and another type may stand beside it
 */
function selection(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  renamed = false,
): string {
  const { dice } = draft.making;
  draft.left -= 1;
  const type = getNamedType(field.type);
  const given = argumentsOf(draft, field);
  // The same field with other arguments may be asked for elsewhere in what is merged with this.
  const alias = renamed || given.text !== '' || dice.chance(0.03) ? `${newName(draft)}: ` : '';
  const directive = dice.chance(0.02)
    ? ` @include(if: ${variable(draft, 'Boolean!', dice.chance(0.8))})`
    : '';
  const inner = isLeafType(type) ? '' : below(draft, type, depth + 1, given.id);
  return `${alias}${field.name}${given.text}${directive}${inner}`;
}

const newName = (draft: Draft) => `a${(draft.names += 1)}`;

/** What is asked for of a type; of an interface mostly of the type that `id` says. */
function below(draft: Draft, type: GraphQLNamedType, depth: number, id?: string): string {
  const { dice } = draft.making;
  if (isAbstractType(type)) {
    const possible = draft.schema.getPossibleTypes(type);
    const named = possible.find(({ name }) => name === (id && fromGlobalId(id)?.type));
    const others = dice.some(possible, dice.whole(named ? 0 : 1, 2)).filter((each) => each !== named);
    const types = named && dice.chance(0.95) ? [named, ...others] : others;
    const parts = types.map((each) => ` ... on ${each.name} { ${fieldsOf(draft, each, depth, true)} }`);
    return ` { __typename${parts.join('')} }`;
  }
  if (!isObjectType(type)) return '';
  const body = `{ ${fieldsOf(draft, type, depth)} }`;
  if (!dice.chance(0.05)) return ` ${body}`;
  const name = `F${draft.fragments.length}`;
  draft.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return ` { ...${name} }`;
}

function fieldsOf(draft: Draft, type: GraphQLObjectType, depth: number, renamed = false): string {
  const { dice } = draft.making;
  const fields = Object.values(type.getFields()).filter((field) => {
    if (isLeafType(getNamedType(field.type))) return dice.chance(0.5);
    // Connections are nothing without their edges and nodes.
    const must = field.name === 'edges' || field.name === 'node';
    return depth < MOST_DEPTH && draft.left > 0 && dice.chance(must ? 0.95 : 0.3);
  });
  // A text in two languages has a field `id` that is no id.
  const id = isNode(type) ? ' id' : '';
  const shown = fields.filter(({ name }) => name !== 'id' || id === '');
  return `__typename${id} ${shown.map((field) => selection(draft, field, depth, renamed)).join(' ')}`;
}

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');

/** Some of a field's arguments as text, and the id among them. */
function argumentsOf(draft: Draft, field: GraphQLField<unknown, unknown>): { text: string; id?: string } {
  const { dice } = draft.making;
  const given = field.args.filter((argument) => {
    if (isRequiredArgument(argument)) return true;
    // Most cursors are of other lists: too many of them and nothing would be seen.
    return dice.chance(argument.name === 'first' ? 0.9 : argument.name === 'after' ? 0.1 : 0.4);
  });
  if (given.length === 0) return { text: '' };
  const values = given.map(({ name, type }) =>
    !isNonNullType(type) && dice.chance(0.05)
      ? null
      : (name === 'id' && idFor(getNamedType(field.type).name, draft.making)) ||
        fittingValue(type, name, draft.making),
  );
  const parts = given.map(({ name, type }, at) => `${name}: ${variable(draft, String(type), values[at])}`);
  const id = values[given.findIndex(({ name }) => name === 'id')];
  return { text: `(${parts.join(', ')})`, ...(typeof id === 'string' && { id }) };
}

function variable(draft: Draft, type: string, value: unknown): string {
  const name = `v${Object.keys(draft.types).length}`;
  draft.types[name] = type;
  draft.variables[name] = value;
  return `$${name}`;
}
