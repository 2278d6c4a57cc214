import { getOperationAST, parse } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';
import { LIMITS, measure, overLimit, unfitVariables } from '../../functions/graphql/limits.ts';
import { missingRules } from '../../functions/graphql/access.ts';

const schema = makeExecutableSchema({ typeDefs });

function measured(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  return measure(schema, document, getOperationAST(document)!, variables);
}

describe('the schema', () => {
  it('has an access rule on every field of Query and Mutation and on every private type', () => {
    expect(missingRules(schema)).toEqual([]);
  });
});

describe('the measure of an operation', () => {
  it('multiplies by the page asked for, and takes the largest page for a variable that is no page size', () => {
    const text = 'query ($n: Int) { units(first: $n) { edges { node { parent { id } } } } }';
    const ten = measured(text, { n: 10 }).cost;
    expect(measured(text, { n: 20 }).cost).toBeGreaterThan(1.9 * ten);
    expect(measured(text, { n: 1e9 }).cost).toBe(measured(text, { n: 100 }).cost);
  });

  it('refuses what is too deep, too wide, or too much', () => {
    const deep = `{ units { edges { node { ${'parent { '.repeat(20)} id ${'}'.repeat(20)} } } } }`;
    expect(overLimit(measured(deep))?.extensions['code']).toBe('OPERATION_TOO_EXPENSIVE');
    const wide = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`;
    expect(overLimit(measured(wide))?.extensions['code']).toBe('OPERATION_TOO_EXPENSIVE');
    const much =
      '{ units(first: 100) { edges { node { people(first: 100) { edges { node { unit { id } } } } } } } }';
    expect(overLimit(measured(much))?.extensions).toMatchObject({ limit: 'cost' });
  });

  it('counts fragments wherever they are spread', () => {
    const once = measured('{ viewer { ...V } } fragment V on Viewer { person { unit { id } } }').cost;
    const twice = measured(
      '{ viewer { ...V } b: viewer { ...V } } fragment V on Viewer { person { unit { id } } }',
    );
    expect(twice.cost).toBe(2 * once);
    expect(twice.aliases).toBe(1);
  });

  it('lets an introspection pass', () => {
    expect(overLimit(measured('{ __schema { types { name fields { name } } } }'))).toBeUndefined();
    expect(LIMITS.cost).toBeGreaterThan(0);
  });
});

describe('variables', () => {
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
  const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

  it('may be lists and texts of any size', () => {
    const input = { a: Array.from({ length: 10_000 }, () => ({ b: 'x'.repeat(100) })) };
    expect(unfitVariables({ input })).toBeUndefined();
    expect(unfitVariables(keys(500))).toBeUndefined();
    expect(unfitVariables(undefined)).toBeUndefined();
  });

  it('are refused where each name too many would be answered with all the others, and where they never end', () => {
    for (const input of [keys(33), [[keys(20_000)]], nested(40), nested(5_000)]) {
      expect(unfitVariables({ input })?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});
