import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  introspectionFromSchema,
  lexicographicSortSchema,
  printSchema,
  buildClientSchema,
  validateSchema,
  type IntrospectionQuery,
} from 'graphql';
import { expect, it } from 'vitest';
import { describeFor } from '../../functions/graphql/descriptions.ts';
import { executableSchema } from '../../functions/graphql/executable.ts';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';
import { scalars } from '../../functions/graphql/scalars.ts';
import { createSchema } from '../../functions/graphql/schema.ts';

/** The contract as it is written. */
const folder = new URL('../../schema/', import.meta.url);
const written = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n'),
);

it('is valid, which the functions take for granted at every start', () => {
  expect(validateSchema(buildSchema(typeDefs))).toEqual([]);
});

it('tells whoever asks all that is written, descriptions included', () => {
  const schema = createSchema();
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  describeFor(query, schema);
  const { data } = graphqlSync({ schema, source: query });
  const told = printSchema(lexicographicSortSchema(buildClientSchema(data as unknown as IntrospectionQuery)));
  const asWritten = buildClientSchema(introspectionFromSchema(written));
  expect(told).toBe(printSchema(lexicographicSortSchema(asWritten)));
});

it('reads the descriptions when a document asks about the schema, and for no other', () => {
  const schema = createSchema();
  const described = () => schema.getType('Person')?.description;
  describeFor('{ viewer { __typename } }', schema);
  expect(described()).toBeFalsy();
  describeFor('{ __type(name: "Person") { description } }', schema);
  expect(described()).toBe(written.getType('Person')?.description);
});

it('is not made with a resolver for what it does not have, or two for one field', () => {
  const viewer = () => null;
  const unknown = { Query: { viewers: viewer } } as never;
  expect(() => executableSchema(typeDefs, [scalars, unknown])).toThrow('no field Query.viewers');
  const twice = [{ Query: { viewer } }, { Query: { viewer } }];
  expect(() => executableSchema(typeDefs, twice)).toThrow('two resolvers for Query.viewer');
});
