import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues, sameValue } from '../../../../infra/local/dynamodb/attribute-values.ts';
import type { AttributeValue } from '../../../../infra/local/dynamodb/attribute-values.ts';
import { keyRange } from '../../../../infra/local/dynamodb/key-range.ts';
import type { KeyOperator } from '../../../../infra/local/dynamodb/requests.ts';
import { itemKey, itemRow, prefixes } from '../../../../infra/local/dynamodb/rows.ts';
import type { TableDescription } from '../../../../infra/local/dynamodb/schema.ts';
import { applyUpdate } from '../../../../infra/local/dynamodb/update.ts';
import type { ParsedUpdate } from '../../../../infra/local/dynamodb/update.ts';

function tableWith(sortType: 'S' | 'N' | 'B'): TableDescription {
  return {
    TableName: 'rules',
    TableArn: 'arn',
    TableStatus: 'ACTIVE',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: sortType },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  };
}

/** Few characters, so that prefixes and equal keys come up; some beyond the first 65,536. */
const words = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '~', 'é', '\uff5e', '😀'),
  minLength: 1,
  maxLength: 5,
});
const sortValues: Readonly<Record<'S' | 'N' | 'B', fc.Arbitrary<AttributeValue>>> = {
  S: words.map((S) => ({ S })),
  N: fc.integer({ min: -5000, max: 5000 }).map((hundredths) => ({ N: String(hundredths / 100) })),
  B: fc
    .uint8Array({ minLength: 1, maxLength: 4 })
    .map((bytes) => ({ B: Buffer.from(bytes).toString('base64') })),
};

type Comparison = (order: number) => boolean;
const comparisons: Readonly<Record<Exclude<KeyOperator, 'BETWEEN' | 'BEGINS_WITH'>, Comparison>> = {
  EQ: (order) => order === 0,
  LT: (order) => order < 0,
  LE: (order) => order <= 0,
  GT: (order) => order > 0,
  GE: (order) => order >= 0,
};

function compare(left: AttributeValue, right: AttributeValue): number {
  return compareValues(left, right) ?? Number.NaN;
}

/** What the rows of a sorted store yield for a key condition. */
function selected(
  stored: readonly AttributeValue[],
  type: 'S' | 'N' | 'B',
  operator: KeyOperator,
  values: readonly AttributeValue[],
): AttributeValue[] {
  const table = tableWith(type);
  const rows = new Map(
    [{ S: 'p' }, { S: 'p/' }].flatMap((pk) =>
      stored.map((sk) => [itemRow('rules', itemKey({ pk, sk }, table)), { pk, sk }] as const),
    ),
  );
  const { gt, gte, lt } = keyRange(
    prefixes.items('rules').gte,
    {
      pk: { ComparisonOperator: 'EQ', AttributeValueList: [{ S: 'p' }] },
      sk: { ComparisonOperator: operator, AttributeValueList: values },
    },
    table.KeySchema,
    table,
  );
  return [...rows.keys()]
    .sort()
    .filter((row) => (gt === undefined || row > gt) && (gte === undefined || row >= gte))
    .filter((row) => lt === undefined || row < lt)
    .flatMap((row) => rows.get(row)?.sk ?? []);
}

function distinct(values: readonly AttributeValue[]): AttributeValue[] {
  return values
    .filter((value, index) => values.findIndex((other) => sameValue(other, value)) === index)
    .sort(compare);
}

describe('key ranges agree with comparing every key', () => {
  for (const type of ['S', 'N', 'B'] as const) {
    const list = fc.array(sortValues[type], { maxLength: 20 });
    for (const [operator, accepts] of Object.entries(comparisons)) {
      test(`${type} ${operator}`, () => {
        fc.assert(
          fc.property(list, sortValues[type], (stored, bound) => {
            expect(selected(stored, type, operator as KeyOperator, [bound])).toEqual(
              distinct(stored).filter((value) => accepts(compare(value, bound))),
            );
          }),
        );
      });
    }

    test(`${type} BETWEEN`, () => {
      fc.assert(
        fc.property(list, sortValues[type], sortValues[type], (stored, one, other) => {
          const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
          expect(selected(stored, type, 'BETWEEN', [low, high])).toEqual(
            distinct(stored).filter((value) => compare(value, low) >= 0 && compare(value, high) <= 0),
          );
        }),
      );
    });
  }

  test('S BEGINS_WITH', () => {
    fc.assert(
      fc.property(fc.array(sortValues.S, { maxLength: 20 }), words, (stored, prefix) => {
        expect(selected(stored, 'S', 'BEGINS_WITH', [{ S: prefix }])).toEqual(
          distinct(stored).filter((value) => value.S?.startsWith(prefix)),
        );
      }),
    );
  });
});

describe('an update', () => {
  const update: ParsedUpdate = {
    sections: [
      { type: 'set', path: ['tree', 'leaf'], val: ['list'] },
      { type: 'remove', path: ['list', 0] },
      { type: 'add', path: ['n'], val: { N: '1' } },
      { type: 'delete', path: ['tags'], val: { SS: ['a'] } },
    ],
    paths: [],
    nestedPaths: {},
  };

  test('leaves the item it starts from alone', () => {
    const before = {
      tree: { M: { leaf: { N: '0' } } },
      list: { L: [{ N: '1' }, { N: '2' }] },
      n: { N: '1' },
      tags: { SS: ['a', 'b'] },
    };
    const copy = structuredClone(before);
    const after = applyUpdate(update, before);
    expect(before).toEqual(copy);
    expect(after).toEqual({
      tree: { M: { leaf: { L: [{ N: '1' }, { N: '2' }] } } },
      list: { L: [{ N: '2' }] },
      n: { N: '2' },
      tags: { SS: ['b'] },
    });
  });
});
