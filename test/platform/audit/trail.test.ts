import { gunzipSync } from 'node:zlib';
import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/handlers/audit.ts';
import { entryOf, type AuditEntry } from '../../../functions/platform/audit/entry.ts';
import { createLogger } from '../../../functions/platform/log.ts';
import {
  accessKey,
  attemptResponseKey,
  personKey,
  personNumberKey,
  yearKey,
} from '../../../functions/platform/table/keys.ts';
import type { Item, Key } from '../../../functions/platform/table/table.ts';
import { marshall } from '@aws-sdk/util-dynamodb';

const MIDNIGHT = Date.UTC(2026, 2, 2) / 1_000;

/** A record of the stream: what an item was and is, the second in which, and its number. */
function record(
  before: Item | undefined,
  after: Item | undefined,
  { at = MIDNIGHT, sequence = 1, more = {} }: { at?: number; sequence?: number; more?: object } = {},
): DynamoDBRecord {
  return {
    eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
    eventSourceARN: 'arn:aws:dynamodb:ap-southeast-3:1:table/t/stream/2026-01-01T00:00:00.000',
    dynamodb: {
      ApproximateCreationDateTime: at,
      SequenceNumber: `1${String(sequence).padStart(20, '0')}`,
      ...(before && { OldImage: marshall(before) as never }),
      ...(after && { NewImage: marshall(after) as never }),
    },
    ...more,
  };
}

const sari = { ...personKey('p1'), name: 'Sari Wulandari', unitId: 'dinas', roles: [] };

describe('an entry', () => {
  it('says who did what to whom, with ids and states and without words', () => {
    const after = {
      ...sari,
      name: 'Sari W. Canary',
      unitId: 'badan',
      roles: ['ADMIN'],
      note: 'Canary',
      signedBy: 'person:p2 kapuas-web',
    };
    expect(entryOf(record(sari, after))).toEqual({
      sequence: '100000000000000000001',
      at: '2026-03-02T00:00:00.000Z',
      actor: 'person:p2',
      via: 'kapuas-web',
      action: 'CHANGED',
      kind: 'person',
      ids: { person: 'p1' },
      changed: ['name', 'note', 'roles', 'unitId'],
      values: { unitId: { from: 'dinas', to: 'badan' }, roles: { from: [], to: ['ADMIN'] } },
    });
  });

  it('names the system where nobody signed, and nobody for a removal', () => {
    expect(entryOf(record(undefined, sari))).toMatchObject({ actor: 'system', action: 'CREATED' });
    expect(entryOf(record(sari, undefined))).toMatchObject({ actor: 'unsigned', action: 'REMOVED' });
    const expiry = { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } };
    expect(entryOf(record(sari, undefined, { more: expiry }))).toMatchObject({
      actor: 'system',
      action: 'EXPIRED',
    });
  });

  it('is not made of what is left out, nor of a change that shows nowhere', () => {
    expect(entryOf(record(undefined, { ...yearKey('p1', 2026), jpHundredths: 1 }))).toBeUndefined();
    expect(entryOf(record({ ...sari, gsi1sk: 'a' }, { ...sari, gsi1sk: 'b' }))).toBeUndefined();
  });

  it('keeps of a number and an answer that they changed, and nothing more', () => {
    const number = entryOf(
      record(undefined, { ...personNumberKey('p1'), personalNumber: '198001012005012001' }),
    );
    expect(number).toMatchObject({ kind: 'personNumber', changed: ['personalNumber'], values: {} });
    const at = ['p1', 'c', 1, 'm', 'l', 1] as const;
    const answer = entryOf(
      record(undefined, { ...attemptResponseKey([...at], 'q'), entry: { text: 'canary' }, revision: 2 }),
    );
    expect(answer).toMatchObject({ kind: 'attemptResponse', values: { revision: { to: 2 } } });
    expect(JSON.stringify([number, answer])).not.toMatch(/canary|1980/);
  });

  it('says who looked at whom, by ids and words of the code', () => {
    const looked = {
      ...accessKey('a1'),
      kind: 'ACCESS',
      actorId: 'p2',
      role: 'ADMIN',
      via: 'kapuas-web',
      at: 1,
      subjects: { p1: ['PROFILE'], 'Sari Wulandari': ['PROFILE'], p3: [{ note: 'Canary' }] },
      lists: { 'UNIT#dinas': ['LIST', 'EXPORT'] },
    };
    const entry = entryOf(record(undefined, looked));
    expect(entry?.values).toMatchObject({
      actorId: { to: 'p2' },
      subjects: { to: { p1: ['PROFILE'] } },
      lists: { to: { 'UNIT#dinas': ['LIST', 'EXPORT'] } },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Wulandari|Canary/);
  });

  it('holds no value of a kind that nobody decided', () => {
    const odd = { pk: 'ODD#canary', sk: 'canary', state: 'canary', 'canary key': 1 };
    expect(entryOf(record(undefined, odd))).toMatchObject({
      kind: 'undecided',
      ids: {},
      changed: ['state'],
      values: {},
    });
  });

  it('keeps no text that is longer than an id, and nothing that is nested', () => {
    const values = fc.oneof(
      fc.string({ minLength: 65 }),
      fc.record({ deep: fc.string() }),
      fc.array(fc.string(), { minLength: 21, maxLength: 30 }),
      fc.array(fc.record({ deep: fc.string() }), { minLength: 1 }),
    );
    fc.assert(
      fc.property(values, (unitId) => {
        const entry = entryOf(record(undefined, { ...sari, unitId }));
        expect(entry?.changed).toContain('unitId');
        expect(entry?.values['unitId'] ?? {}).toEqual({});
      }),
    );
  });
});

describe('the trail', () => {
  let objects: Map<string, Uint8Array>;
  let broken: boolean;
  const logged: string[] = [];
  const handler = createHandler(
    {
      put(name, bytes) {
        if (broken) return Promise.reject(new Error('S3 answered 503'));
        objects.set(name, bytes);
        return Promise.resolve();
      },
    },
    createLogger('info', (line) => logged.push(line)),
  );
  beforeEach(() => {
    objects = new Map();
    broken = false;
    logged.length = 0;
  });

  const kept = (): AuditEntry[] =>
    [...objects.values()].flatMap((bytes) =>
      gunzipSync(bytes)
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as AuditEntry),
    );
  const change = (sequence: number, at: number, key: Key = personKey(`p${sequence}`)) =>
    record(undefined, { ...sari, ...key }, { sequence, at });

  it('has an object for each day, named by its first change', async () => {
    const Records = [change(1, MIDNIGHT - 1), change(2, MIDNIGHT), change(3, MIDNIGHT + 1)];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
    expect([...objects.keys()]).toEqual([
      'changes/2026/03/01/20260101T000000000-100000000000000000001.jsonl.gz',
      'changes/2026/03/02/20260101T000000000-100000000000000000002.jsonl.gz',
    ]);
  });

  it('is the same however often and in whatever portions the changes come again', async () => {
    const all = Array.from({ length: 12 }, (_, index) => change(index + 1, MIDNIGHT - 6 + index));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(11), { maxLength: 6 }), async (cuts) => {
        objects = new Map();
        await handler({ Records: all });
        const [before, names] = [[...objects.values()], [...objects.keys()]];
        await handler({ Records: all });
        expect([[...objects.values()], [...objects.keys()]]).toEqual([before, names]);
        // A batch that came to nothing at its end comes again by halves.
        const ends = [...new Set([...cuts, 12])].sort((a, b) => a - b);
        let from = 0;
        for (const end of ends) {
          if (end > from) await handler({ Records: all.slice(from, end) });
          from = end;
        }
        expect(new Set(kept().map(({ sequence }) => sequence)).size).toBe(12);
      }),
      { numRuns: 50 },
    );
  });

  it('gives everything back when the bucket does not take it, and writes nothing of it into the log', async () => {
    broken = true;
    const Records = [change(1, MIDNIGHT), change(2, MIDNIGHT)];
    expect(await handler({ Records })).toEqual({
      batchItemFailures: [{ itemIdentifier: '100000000000000000001' }],
    });
    expect(logged).toEqual(['{"level":"error","code":"AUDIT_NOT_KEPT","name":"Error"}']);
  });

  it('writes no object of what is left out, and says when nobody decided', async () => {
    await handler({ Records: [record(undefined, { ...yearKey('p', 2026), jpHundredths: 1 })] });
    expect(objects.size).toBe(0);
    await handler({ Records: [record(undefined, { pk: 'ODD#1', sk: 'ODD' })] });
    expect(logged).toEqual(['{"level":"warn","code":"AUDIT_KIND_UNDECIDED","undecided":1}']);
  });
});
