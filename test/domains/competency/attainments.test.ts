import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceVoidWrites, evidenceWrites } from '../../../functions/domains/competency/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import {
  courseEvidence,
  frameworkInput,
  startCompetencyWorld,
  type CompetencyWorld,
} from './support/world.ts';

let world: CompetencyWorld;
beforeEach(async () => {
  world = await startCompetencyWorld();
  await world.save('agency', frameworkInput(['integritas', 'kerja-sama', 'komunikasi']));
  await world.requires('arsiparis', [
    { frameworkId: 'asn', competencyId: 'kerja-sama', level: 4 },
    { frameworkId: 'asn', competencyId: 'integritas', level: 2 },
  ]);
});
afterEach(() => world.close());

async function give(personId: string, ...evidence: ReturnType<typeof courseEvidence>[]) {
  const writes = await evidenceWrites(await world.scopeOf(personId), personId, evidence);
  await world.services.table.transact(writes);
}

const ATTAINMENTS = `{ attainments { id level requiredLevel gap competency { externalId name { id } }
  evidence(first: 5) { edges { node { id kind level title { id } date counts } } } } }`;
interface Shown {
  id: string;
  level: number;
  requiredLevel: number | null;
  gap: number;
  competency: { externalId: string };
  evidence: { edges: { cursor: string; node: { id: string; date: string; counts: boolean } }[] };
}
const shownTo = async (subject: string) =>
  (await world.data<{ attainments: Shown[] }>(subject, ATTAINMENTS)).attainments;

describe('attainments', () => {
  it('are what the position requires and what there is evidence for, with why', async () => {
    await give('budi', courseEvidence(), courseEvidence({ competencyId: 'komunikasi', level: 1 }));
    const all = await shownTo('budi');
    expect(
      all.map(({ competency, level, requiredLevel, gap }) => [
        competency.externalId,
        level,
        requiredLevel,
        gap,
      ]),
    ).toEqual([
      ['kerja-sama', 0, 4, 4],
      ['integritas', 3, 2, 0],
      ['komunikasi', 1, null, 0],
    ]);
    expect(all[0]?.evidence.edges).toEqual([]);
    expect(all[1]?.evidence.edges).toMatchObject([
      { node: { kind: 'COURSE', level: 3, title: { id: 'Pelayanan' }, date: '2026-03-01', counts: true } },
    ]);
  });

  it('are those of evidence alone for somebody without a position', async () => {
    await give('sari', courseEvidence());
    expect(await shownTo('sari')).toMatchObject([{ level: 3, requiredLevel: null, gap: 0 }]);
    expect(await shownTo('agency')).toEqual([]);
  });

  it('fall to the next best when evidence is voided, which is shown and counts no more', async () => {
    await give('budi', courseEvidence({ level: 1, day: '2026-01-05', id: 'run-a-1' }), courseEvidence());
    const scope = await world.scopeOf('budi');
    await world.services.table.transact(await evidenceVoidWrites(scope, 'budi', [courseEvidence()]));
    const shown = (await shownTo('budi')).find(({ competency }) => competency.externalId === 'integritas');
    expect(shown).toMatchObject({ level: 1, requiredLevel: 2, gap: 1 });
    expect(shown?.evidence.edges.map(({ node }) => [node.date, node.counts])).toEqual([
      ['2026-03-01', false],
      ['2026-01-05', true],
    ]);
  });

  it('take three turns of reading, however many there are', async () => {
    await give('budi', courseEvidence(), courseEvidence({ competencyId: 'komunikasi' }));
    const { table } = world.services;
    const calls: string[] = [];
    for (const name of ['get', 'batchGet', 'query'] as const) {
      const read = table[name] as (...args: unknown[]) => Promise<unknown>;
      Object.assign(table, { [name]: (...args: unknown[]) => (calls.push(name), read(...args)) });
    }
    await world.data('budi', '{ attainments { level gap } }');
    // The login; then position and standings at once.
    expect(calls.sort()).toEqual(['batchGet', 'get', 'query']);
    calls.length = 0;
    await world.data('budi', '{ attainments { level gap competency { name { id } levels { level } } } }');
    expect(calls.sort()).toEqual(['batchGet', 'batchGet', 'get', 'query']);
  });

  it('page their evidence, newest first', async () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01'];
    for (const day of days) await give('budi', courseEvidence({ day, id: `run-${day}` }));
    const id = toGlobalId('Attainment', 'budi', 'asn', 'integritas');
    const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on Attainment {
      evidence(first: 2, after: $after) { edges { node { date } } pageInfo { hasNextPage endCursor } } } } }`;
    type Answer = {
      node: {
        evidence: {
          edges: { node: { date: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const first = (await world.data<Answer>('budi', query, { id })).node.evidence;
    expect(first.edges.map(({ node }) => node.date)).toEqual(['2026-03-01', '2026-02-01']);
    const after = first.pageInfo.endCursor;
    const next = (await world.data<Answer>('budi', query, { id, after })).node.evidence;
    expect(next.edges.map(({ node }) => node.date)).toEqual(['2026-01-01']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    // A cursor is good for the list it came from alone.
    const other = toGlobalId('Attainment', 'budi', 'asn', 'kerja-sama');
    const answer = await world.ask('budi', query, { id: other, after });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('by their ids', () => {
  const node = (subject: string, id: string) =>
    world.data<{ node: { id: string } | null }>(subject, 'query ($id: ID!) { node(id: $id) { id } }', { id });

  it('attainments and evidence are found by their person, and by nobody else', async () => {
    await give('budi', courseEvidence());
    const [, attainment] = await shownTo('budi');
    const ids = [attainment!.id, attainment!.evidence.edges[0]!.node.id];
    for (const id of ids) {
      expect(await node('budi', id)).toEqual({ node: { id } });
      for (const subject of ['sari', 'agency', 'univ'])
        expect(await node(subject, id)).toEqual({ node: null });
    }
  });

  it('there is nothing where nothing is required and nothing was shown', async () => {
    const ids = [
      toGlobalId('Attainment', 'budi', 'asn', 'komunikasi'),
      toGlobalId('Attainment', 'budi', 'asn', 'lain'),
      toGlobalId('Attainment', 'budi', 'asn'),
      toGlobalId('Evidence', 'budi', 'asn', 'integritas', '2026-03-01', 'lain'),
      toGlobalId('Evidence', 'budi', 'asn', 'integritas'),
    ];
    for (const id of ids) expect(await node('budi', id)).toEqual({ node: null });
    const required = toGlobalId('Attainment', 'budi', 'asn', 'kerja-sama');
    expect(await node('budi', required)).toEqual({ node: { id: required } });
  });
});
