import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, execute, isEnumType, isListType, isNonNullType, Kind, parse } from 'graphql';
import type {
  GraphQLFieldResolver,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLTypeResolver,
} from 'graphql';

const root = join(import.meta.dirname, '../../..');
const schemaFolder = join(root, 'schema');
/** The contract. */
export const schema = buildSchema(
  readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(schemaFolder, name), 'utf8'))
    .join('\n'),
);

/** The web client's documents by their hashes. */
const documents = JSON.parse(
  readFileSync(join(root, 'web/src/gql/persisted-documents.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** What a field is answered with instead of the answer made up from its type, by `Type.field` or `.field`. */
export type Answers = Readonly<
  Record<string, (args: Readonly<Record<string, unknown>>, index: number) => unknown>
>;

/** A value of the mock: all there is to know of it is its place in the list it came from. */
interface Made {
  readonly index: number;
}

const hour = 3_600_000;
const markdown =
  '## Alur\n\nBaca **syarat** dahulu.\n\n- satu\n- [dua](https://contoh.example)\n\n> Catatan.';

const usual: Answers = {
  'PageInfo.hasNextPage': () => false,
  'PageInfo.hasPreviousPage': () => false,
  'LocalizedText.id': (_args, index) => `Pelayanan publik ${index + 1}`,
  // One of the texts has no translation.
  'LocalizedText.en': (_args, index) => (index === 1 ? null : `Public service ${index + 1}`),
  'Viewer.organisation': () => null,
  'Viewer.accessRoles': () => ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'AGENCY', 'ADMIN'],
  'Unit.parent': (_args, index) => (index === 0 ? null : { index: 0 }),
  '.userErrors': () => [],
  '.body': () => markdown,
  '.url': () => 'https://contoh.example/berkas',
  '.site': () => 'https://contoh.example',
  'Person.roles': (_args, index) => (index === 0 ? ['AGENCY'] : []),
  '.maskedNumber': () => '••••••••••••••1003',
  '.grade': () => 'III/b',
  '.level': (_args, index) => index + 1,
  '.deadline': () => new Date(Date.now() + hour).toISOString(),
  '.percent': () => 60,
  '.progressPercent': () => 60,
};

function made(type: GraphQLOutputType, info: GraphQLResolveInfo, index: number): unknown {
  if (isNonNullType(type)) return made(type.ofType, info, index);
  if (isListType(type)) return [0, 1, 2].map((place) => made(type.ofType, info, place));
  if (isEnumType(type)) return type.getValues()[index % type.getValues().length]?.value;
  const scalars: Readonly<Record<string, unknown>> = {
    ID: `${info.parentType.name}-${index}`,
    String: `${info.fieldName} ${index + 1}`,
    Int: index + 2,
    Float: index + 2.5,
    Boolean: index % 2 === 0,
    Date: '2026-12-24',
    DateTime: '2026-11-20T02:15:00.000Z',
  };
  return type.name in scalars ? scalars[type.name] : { index };
}

/** An interface becomes the type that the document's first fragment on it asks for. */
const typeResolver: GraphQLTypeResolver<unknown, unknown> = (_value, _context, info) => {
  for (const { selectionSet } of info.fieldNodes) {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition)
        return selection.typeCondition.name.value;
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return info.fragments[selection.name.value]?.typeCondition.name.value;
    }
  }
  return undefined;
};

/** The body of a request of the web client, as far as it is read here. */
interface PersistedRequest {
  readonly extensions: { readonly persistedQuery: { readonly sha256Hash: string } };
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Answers an operation of the web client with data made up from the schema: every list has three entries, no field is
 * null unless `answers` say so. Thus every page has something to show, and only what the contract allows.
 */
export async function answer(body: string, answers: Answers = {}): Promise<unknown> {
  const { extensions, variables = {} } = JSON.parse(body) as PersistedRequest;
  const text = documents[`sha256:${extensions.persistedQuery.sha256Hash}`];
  if (text === undefined) return { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
  const known: Answers = { ...usual, ...answers };
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    // What an answer spells out is taken as it is.
    if (typeof source === 'object' && source !== null && info.fieldName in source && !('index' in source))
      return (source as Record<string, unknown>)[info.fieldName];
    const index = (source as Partial<Made> | undefined)?.index ?? 0;
    const said = known[`${info.parentType.name}.${info.fieldName}`] ?? known[`.${info.fieldName}`];
    return said ? said(args, index) : made(info.returnType, info, index);
  };
  return execute({
    schema,
    document: parse(text),
    rootValue: undefined,
    variableValues: { ...variables },
    fieldResolver,
    typeResolver,
  });
}
