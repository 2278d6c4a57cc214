import { buildSchema, validateSchema } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';

it('is valid, which the functions take for granted at every start', () => {
  expect(validateSchema(buildSchema(typeDefs))).toEqual([]);
});
