import { describe, expect } from 'vitest';
import { contracts, refusal } from './kit.ts';
import type { Bench } from './kit.ts';

const page = 'Using update expressions in DynamoDB';

function update(
  { doc, TableName, pk }: Bench,
  UpdateExpression: string,
  values?: Record<string, unknown>,
  more: object = {},
) {
  return doc.update({
    TableName,
    Key: { pk, sk: 'a' },
    UpdateExpression,
    ...(values && { ExpressionAttributeValues: values }),
    ReturnValues: 'ALL_NEW',
    ...more,
  });
}

function put({ doc, TableName, pk }: Bench, attributes: Record<string, unknown>) {
  return doc.put({ TableName, Item: { pk, sk: 'a', ...attributes } });
}

describe('updates', () => {
  const contract = contracts();

  contract('updates/creates-the-item', 'UpdateItem', async (bench) => {
    const { Attributes } = await update(bench, 'SET n = :n', { ':n': 1 });
    expect(Attributes).toEqual({ pk: bench.pk, sk: 'a', n: 1 });
  });

  contract('updates/without-expression-creates-the-key', 'UpdateItem', async ({ doc, TableName, pk }) => {
    await doc.update({ TableName, Key: { pk, sk: 'a' } });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item).toEqual({ pk, sk: 'a' });
  });

  contract('updates/return-values', 'UpdateItem', async (bench) => {
    await put(bench, { n: 1, other: 'kept' });
    const change = (ReturnValues: string) =>
      update(bench, 'SET n = n + :one', { ':one': 1 }, { ReturnValues });
    expect((await change('NONE')).Attributes).toBeUndefined();
    expect((await change('ALL_OLD')).Attributes).toMatchObject({ n: 2, other: 'kept' });
    expect((await change('UPDATED_OLD')).Attributes).toEqual({ n: 3 });
    expect((await change('UPDATED_NEW')).Attributes).toEqual({ n: 5 });
    expect((await change('ALL_NEW')).Attributes).toMatchObject({ n: 6, other: 'kept' });
  });

  contract('updates/arithmetic-is-exact', page, async (bench) => {
    await put(bench, { n: 0.1 });
    const { Attributes } = await update(bench, 'SET n = n + :n, m = :n - n', { ':n': 0.2 });
    expect(Attributes).toMatchObject({ n: 0.3, m: 0.1 });
  });

  contract('updates/operands-are-the-old-values', page, async (bench) => {
    await put(bench, { left: 1, right: 2 });
    const { Attributes } = await update(bench, 'SET #l = #r, #r = #l', undefined, {
      ExpressionAttributeNames: { '#l': 'left', '#r': 'right' },
    });
    expect(Attributes).toMatchObject({ left: 2, right: 1 });
  });

  contract('updates/if-not-exists', page, async (bench) => {
    await put(bench, { present: 1 });
    const { Attributes } = await update(
      bench,
      'SET present = if_not_exists(present, :v), absent = if_not_exists(absent, :v) + :v',
      { ':v': 5 },
    );
    expect(Attributes).toMatchObject({ present: 1, absent: 10 });
  });

  contract('updates/list-append', page, async (bench) => {
    await put(bench, { steps: [2] });
    await update(bench, 'SET steps = list_append(steps, :v)', { ':v': [3] });
    const { Attributes } = await update(bench, 'SET steps = list_append(:v, steps)', { ':v': [1] });
    expect(Attributes).toMatchObject({ steps: [1, 2, 3] });
  });

  contract('updates/list-element-past-the-end-appends', page, async (bench) => {
    await put(bench, { cells: ['a', 'b'] });
    const { Attributes } = await update(bench, 'SET cells[9] = :d, cells[8] = :c, cells[0] = :z', {
      ':c': 'c',
      ':d': 'd',
      ':z': 'z',
    });
    expect(Attributes).toMatchObject({ cells: ['z', 'b', 'c', 'd'] });
  });

  contract('updates/remove-list-elements', page, async (bench) => {
    await put(bench, { stack: ['a', 'b', 'c', 'd'] });
    const { Attributes } = await update(bench, 'REMOVE stack[0], stack[2]');
    expect(Attributes).toMatchObject({ stack: ['b', 'd'] });
  });

  contract('updates/nested-map', page, async (bench) => {
    await put(bench, { tree: { kept: 1 } });
    const { Attributes } = await update(bench, 'SET tree.added = :v REMOVE tree.absent', { ':v': 2 });
    expect(Attributes).toMatchObject({ tree: { kept: 1, added: 2 } });
  });

  contract('updates/missing-parent-is-refused', page, async (bench) => {
    await put(bench, {});
    expect(await refusal(update(bench, 'SET tree.leaf = :v', { ':v': 1 }))).toMatchObject({
      name: 'ValidationException',
      message: 'The document path provided in the update expression is invalid for update',
    });
  });

  contract('updates/add-to-number', page, async (bench) => {
    await update(bench, 'ADD score :v', { ':v': 5 });
    const { Attributes } = await update(bench, 'ADD score :v', { ':v': -7 });
    expect(Attributes).toMatchObject({ score: -2 });
  });

  contract('updates/add-and-delete-set-members', page, async (bench) => {
    await update(bench, 'ADD tags :v', { ':v': new Set(['a', 'b']) });
    await update(bench, 'ADD tags :v', { ':v': new Set(['b', 'c']) });
    const { Attributes } = await update(bench, 'DELETE tags :v', { ':v': new Set(['a', 'x']) });
    expect(Attributes).toMatchObject({ tags: new Set(['b', 'c']) });
  });

  contract('updates/empty-set-disappears', 'UpdateItem', async (bench) => {
    await put(bench, { tags: new Set(['a']) });
    const { Attributes } = await update(bench, 'DELETE tags :v', { ':v': new Set(['a']) });
    expect(Attributes).toEqual({ pk: bench.pk, sk: 'a' });
  });

  contract('updates/add-of-wrong-type', page, async (bench) => {
    await put(bench, { word: 'x' });
    const request = update(bench, 'ADD word :v', { ':v': 1 });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('updates/key-attribute-is-refused', 'UpdateItem', async (bench) => {
    const error = await refusal(update(bench, 'SET sk = :v', { ':v': 'b' }));
    expect(error).toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('part of the key'),
    });
  });

  contract('updates/overlapping-paths-are-refused', page, async (bench) => {
    await put(bench, { tree: {} });
    const error = await refusal(update(bench, 'SET tree.a = :v, tree = :v', { ':v': 1 }));
    expect(error).toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('overlap'),
    });
  });

  contract('updates/operand-that-does-not-exist', page, async (bench) => {
    await put(bench, {});
    expect(await refusal(update(bench, 'SET n = absent + :v', { ':v': 1 }))).toMatchObject({
      name: 'ValidationException',
    });
  });

  contract('updates/condition-guards-a-version', 'Condition expressions', async (bench) => {
    await put(bench, { version: 1 });
    const next = () =>
      update(
        bench,
        'SET #v = :next',
        { ':next': 2, ':seen': 1 },
        { ConditionExpression: '#v = :seen', ExpressionAttributeNames: { '#v': 'version' } },
      );
    const outcomes = await Promise.allSettled([next(), next(), next()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  contract('updates/concurrent-counters-lose-nothing', page, async (bench) => {
    await Promise.all(Array.from({ length: 20 }, () => update(bench, 'ADD hits :one', { ':one': 1 })));
    const { Attributes } = await update(bench, 'ADD hits :zero', { ':zero': 0 });
    expect(Attributes).toMatchObject({ hits: 20 });
  });
});
