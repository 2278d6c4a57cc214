import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  evidenceVoidWrites,
  evidenceWrites,
  type CourseEvidence,
} from '../../../functions/domains/competency/commands/index.ts';
import type { Scope } from '../../../functions/platform/scope.ts';
import type { WriteResult } from '../../../functions/platform/table/table.ts';
import { courseEvidence, startCompetencyWorld, type CompetencyWorld } from './support/world.ts';

let world: CompetencyWorld;
beforeEach(async () => {
  world = await startCompetencyWorld();
});
afterEach(() => world.close());

type Writes = typeof evidenceWrites;

/** Writes as another domain does: in a transaction, anew on fresh reads while it meets another one. */
async function transact(make: Writes, personId: string, evidence: CourseEvidence[]): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const writes = await make(await world.scopeOf(personId), personId, evidence);
    if (writes.length === 0) return tries;
    const result = await world.services.table.transact(writes);
    if (result.ok) return tries;
  }
}
const record = (...evidence: CourseEvidence[]) => transact(evidenceWrites, 'budi', evidence);
const voidAll = (...evidence: CourseEvidence[]) => transact(evidenceVoidWrites, 'budi', evidence);

async function ofBudi() {
  const items = await world.items('PERSON#budi');
  const counting = (competency: string) =>
    items.find(({ sk }) => sk === `LEVEL#asn#${competency}`)?.['counting'] as number[] | undefined;
  return { items, counting, evidence: items.filter(({ sk }) => sk.startsWith('EVIDENCE#')) };
}

describe('recording evidence', () => {
  it('writes each piece and where the person then stands, and reads all of it at once', async () => {
    const { table } = world.services;
    const scope = await world.scopeOf('budi');
    const { batchGet } = table;
    let reads = 0;
    table.batchGet = (keys) => ((reads += 1), batchGet(keys));
    const both = [courseEvidence(), courseEvidence({ competencyId: 'kerja-sama', level: 2 })];
    const writes = await evidenceWrites(scope, 'budi', both);
    expect(reads).toBe(1);
    expect(writes).toHaveLength(4);
    expect(await table.transact(writes)).toEqual({ ok: true });
    const { counting, evidence } = await ofBudi();
    expect(counting('integritas')).toEqual([0, 0, 1, 0, 0]);
    expect(counting('kerja-sama')).toEqual([0, 1, 0, 0, 0]);
    expect(evidence).toHaveLength(2);
  });

  it('gives nothing for what is recorded already, and nothing twice for one cause', async () => {
    await record(courseEvidence({ level: 2 }), courseEvidence({ level: 4 }));
    const before = await ofBudi();
    expect(before.evidence).toMatchObject([{ level: 4, counts: true }]);
    const scope = await world.scopeOf('budi');
    expect(await evidenceWrites(scope, 'budi', [courseEvidence()])).toEqual([]);
    expect((await ofBudi()).items).toEqual(before.items);
  });

  it('is refused as a whole when the same was recorded meanwhile', async () => {
    const stale = await evidenceWrites(await world.scopeOf('budi'), 'budi', [courseEvidence()]);
    await record(courseEvidence());
    const result: WriteResult = await world.services.table.transact(stale);
    expect(result.ok).toBe(false);
    expect((await ofBudi()).counting('integritas')).toEqual([0, 0, 1, 0, 0]);
  });

  it('loses none of many at once', async () => {
    const many = [1, 2, 3, 4].map((n) => courseEvidence({ id: `run-kursus-${n}`, level: n }));
    await Promise.all(many.map((each) => record(each)));
    const { counting, evidence } = await ofBudi();
    expect(counting('integritas')).toEqual([1, 1, 1, 1, 0]);
    expect(evidence).toHaveLength(4);
  });

  it('reads anew in the same request what it wrote', async () => {
    const scope: Scope = await world.scopeOf('budi');
    await world.services.table.transact(await evidenceWrites(scope, 'budi', [courseEvidence()]));
    expect(await evidenceWrites(scope, 'budi', [courseEvidence()])).toEqual([]);
  });

  it('takes no level beyond the scale', async () => {
    const scope = await world.scopeOf('budi');
    await expect(evidenceWrites(scope, 'budi', [courseEvidence({ level: 6 })])).rejects.toThrow(RangeError);
  });
});

describe('voiding evidence', () => {
  it('leaves the next best, keeps the piece, and is done once', async () => {
    await record(courseEvidence({ level: 2, id: 'run-a-1' }), courseEvidence({ level: 4, id: 'run-b-1' }));
    await voidAll(courseEvidence({ level: 4, id: 'run-b-1' }));
    await voidAll(courseEvidence({ level: 4, id: 'run-b-1' }));
    const { counting, evidence } = await ofBudi();
    expect(counting('integritas')).toEqual([0, 1, 0, 0, 0]);
    expect(evidence).toMatchObject([{ counts: true }, { counts: false, level: 4 }]);
    // What was voided comes back by no repetition.
    await record(courseEvidence({ level: 4, id: 'run-b-1' }));
    expect((await ofBudi()).counting('integritas')).toEqual([0, 1, 0, 0, 0]);
  });

  it('goes by the level that was recorded, and gives nothing for what never was', async () => {
    await record(courseEvidence({ level: 2 }));
    await voidAll(courseEvidence({ level: 5 }), courseEvidence({ id: 'run-lain-1' }));
    const { counting, evidence } = await ofBudi();
    expect(counting('integritas')).toEqual([0, 0, 0, 0, 0]);
    expect(evidence).toMatchObject([{ counts: false, level: 2 }]);
  });

  it('counts once when two void at the same time', async () => {
    await record(courseEvidence(), courseEvidence({ id: 'run-lain-1' }));
    await Promise.all([voidAll(courseEvidence()), voidAll(courseEvidence())]);
    expect((await ofBudi()).counting('integritas')).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('where a person stands', () => {
  it('is what all stored evidence gives, after any recording, voiding and repeating, some of it at once', async () => {
    const step = fc.record({
      cause: fc.nat(4),
      competency: fc.constantFrom('a', 'b'),
      level: fc.integer({ min: 1, max: 5 }),
      make: fc.constantFrom<Writes>(evidenceWrites, evidenceVoidWrites),
    });
    let person = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        async (turns) => {
          person += 1;
          const personId = `orang-${person}`;
          for (const turn of turns) {
            const atOnce = turn.map(({ cause, competency, level, make }) =>
              transact(make, personId, [
                courseEvidence({ id: `run-${cause}`, competencyId: competency, level }),
              ]),
            );
            await Promise.all(atOnce);
          }
          const items = await world.items(`PERSON#${personId}`);
          for (const competency of ['a', 'b']) {
            const levels = items
              .filter(({ sk, counts }) => sk.startsWith(`EVIDENCE#asn#${competency}#`) && counts === true)
              .map((item) => item['level'] as number);
            const standing = items.find(({ sk }) => sk === `LEVEL#asn#${competency}`);
            expect(standing?.['counting'] ?? [0, 0, 0, 0, 0]).toEqual(
              [1, 2, 3, 4, 5].map((each) => levels.filter((level) => level === each).length),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
