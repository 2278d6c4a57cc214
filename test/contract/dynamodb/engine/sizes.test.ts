import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttributeValue, Item } from '../../../../infra/local/dynamodb/attribute-values.ts';
import {
  CapacityMeter,
  indexWriteUnits,
  readUnits,
  writeUnits,
} from '../../../../infra/local/dynamodb/capacity.ts';
import { addDecimals } from '../../../../infra/local/dynamodb/decimal.ts';
import { itemSize, valueSize } from '../../../../infra/local/dynamodb/item-size.ts';
import type { TableDescription } from '../../../../infra/local/dynamodb/schema.ts';

describe('item size («DynamoDB item sizes and formats»)', () => {
  const sizes: readonly (readonly [string, AttributeValue, number])[] = [
    ['a string in UTF-8 bytes', { S: 'é€😀' }, 9],
    ['zero', { N: '0' }, 1],
    ['a number by pairs of digits', { N: '12345' }, 4],
    ['leading and trailing zeros trimmed', { N: '0012000' }, 2],
    ['decimals without the point', { N: '0.0125' }, 3],
    ['the longest number', { N: '9'.repeat(38) }, 20],
    ['binary by its raw length', { B: Buffer.alloc(10).toString('base64') }, 10],
    ['null', { NULL: true }, 1],
    ['a Boolean', { BOOL: false }, 1],
    ['a set by its members', { SS: ['ab', 'é'] }, 4],
    ['an empty list', { L: [] }, 3],
    ['a list with a byte an element', { L: [{ S: 'a' }, { BOOL: true }] }, 3 + 2 + 2],
    ['an empty map', { M: {} }, 3],
    ['a map with names and a byte an element', { M: { ab: { S: 'c' } } }, 3 + 1 + 2 + 1],
  ];
  test.each(sizes)('%s', (_, value, size) => expect(valueSize(value)).toBe(size));

  test('an item is the sum of names and values', () => {
    expect(itemSize({ pk: { S: 'PERSON' }, né: { N: '7' } })).toBe(2 + 6 + 3 + 2);
  });
});

describe('capacity units («DynamoDB read and write operations»)', () => {
  test('reads', () => {
    expect([0, 1, 4096, 4097, 8193].map((bytes) => readUnits(bytes, 'strong'))).toEqual([1, 1, 1, 2, 3]);
    expect(readUnits(4097, 'eventual')).toBe(1);
    expect(readUnits(4097, 'transactional')).toBe(4);
  });

  test('writes by the larger of both items', () => {
    const item = (bytes: number): Item => ({ a: { S: 'x'.repeat(bytes - 1) } });
    expect(writeUnits(undefined, undefined, false)).toBe(1);
    expect(writeUnits(undefined, item(1024), false)).toBe(1);
    expect(writeUnits(item(3000), item(10), false)).toBe(3);
    expect(writeUnits(item(10), item(1025), true)).toBe(4);
  });

  const table: TableDescription = {
    TableName: 't',
    TableArn: 'arn',
    TableStatus: 'ACTIVE',
    AttributeDefinitions: ['id', 'g'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'keys',
        KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  };
  const item = (attributes: Item): Item => ({ id: { S: '1' }, ...attributes });
  const units = (before: Item | undefined, after: Item | undefined): number =>
    indexWriteUnits({
      table: { description: table },
      key: '1',
      ...(before && { before }),
      ...(after && { after }),
    }).get('keys') ?? 0;

  test('index entries («Using Global Secondary Indexes in DynamoDB»)', () => {
    const g = (S: string): Item => ({ g: { S } });
    expect(units(undefined, item({}))).toBe(0);
    expect(units(undefined, item(g('a')))).toBe(1);
    expect(units(item({}), item(g('a')))).toBe(1);
    expect(units(item(g('a')), item(g('b')))).toBe(2);
    expect(units(item(g('a')), item({}))).toBe(1);
    expect(units(item(g('a')), undefined)).toBe(1);
    // A change of what the index does not hold costs it nothing.
    expect(units(item(g('a')), item({ ...g('a'), other: { N: '1' } }))).toBe(0);
  });

  test('a report adds up tables and indexes', () => {
    const meter = new CapacityMeter();
    meter.addWrite({ table: { description: table }, key: '1', after: item({ g: { S: 'a' } }) }, true);
    expect(meter.report('NONE')).toBeUndefined();
    expect(meter.report('TOTAL')).toEqual([{ TableName: 't', CapacityUnits: 3 }]);
    expect(meter.report('INDEXES', 'Write')).toEqual([
      {
        TableName: 't',
        CapacityUnits: 3,
        WriteCapacityUnits: 3,
        Table: { CapacityUnits: 2, WriteCapacityUnits: 2 },
        GlobalSecondaryIndexes: { keys: { CapacityUnits: 1, WriteCapacityUnits: 1 } },
      },
    ]);
  });
});

describe('decimal arithmetic', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['1E3', '-1000', '0'],
    ['99999999999999999999', '1', '100000000000000000000'],
    ['-0.5', '0.25', '-0.25'],
    ['1e-3', '1', '1.001'],
  ])('%s + %s = %s', (left, right, sum) => expect(addDecimals(left, right)).toBe(sum));

  test('agrees with integers scaled by hand', () => {
    const part = fc.record({
      digits: fc.bigInt(-(10n ** 19n), 10n ** 19n),
      scale: fc.integer({ min: 0, max: 9 }),
    });
    const text = ({ digits, scale }: { digits: bigint; scale: number }): string => `${digits}E-${scale}`;
    fc.assert(
      fc.property(part, part, (left, right) => {
        const raise = (value: { digits: bigint; scale: number }): bigint =>
          value.digits * 10n ** BigInt(9 - value.scale);
        const sum = addDecimals(text(left), text(right));
        expect(addDecimals(sum, `${-(raise(left) + raise(right))}E-9`)).toBe('0');
        expect(addDecimals(text(left), text(left), -1)).toBe('0');
      }),
    );
  });
});
