import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { seedFrameworks } from '../../../infra/local/seed/institution.ts';
import {
  competencyInput,
  frameworkInput,
  startCompetencyWorld,
  text,
  type CompetencyWorld,
} from './support/world.ts';
import { eventually } from '../../support/eventually.ts';

let world: CompetencyWorld;
beforeEach(async () => {
  world = await startCompetencyWorld();
});
afterEach(() => world.close());

const stored = () => world.items('FRAMEWORK#asn');
const named = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);

describe('saving a framework', () => {
  it('makes it, with its competencies in order and the names of the levels', async () => {
    const { framework, userErrors } = await world.save('agency', frameworkInput());
    expect(userErrors).toEqual([]);
    expect(framework).toMatchObject({ externalId: 'asn', name: { id: 'Kompetensi ASN' } });
    expect(framework?.competencies.map(({ externalId }) => externalId)).toEqual(['integritas', 'kerja-sama']);
    expect(framework?.competencies[0]?.levels[4]).toEqual({
      level: 5,
      name: { id: 'Ahli' },
      indicators: { id: 'Perilaku 5' },
    });
  });

  it('changes nothing for the same again', async () => {
    const first = await world.save('agency', frameworkInput());
    const before = await stored();
    expect(await world.save('agency', frameworkInput())).toEqual(first);
    expect(await stored()).toEqual(before);
  });

  it('replaces texts, adds competencies, takes a new order, and writes what changed alone', async () => {
    await world.save('agency', frameworkInput(['a', 'b']));
    const { table } = world.services;
    const { transact } = table;
    let written = 0;
    table.transact = (writes, token) => ((written += writes.length), transact(writes, token));
    const competencies = [
      competencyInput('c'),
      competencyInput('b', { name: text('Baru') }),
      competencyInput('a'),
    ];
    const { framework } = await world.save('agency', frameworkInput([], { competencies }));
    expect(framework?.competencies.map(({ externalId, name }) => [externalId, name.id])).toEqual([
      ['c', 'Kompetensi c'],
      ['b', 'Baru'],
      ['a', 'Kompetensi a'],
    ]);
    expect(written).toBe(3);
  });

  it('never leaves out a competency, says which, and writes nothing', async () => {
    await world.save('agency', frameworkInput(['a', 'b', 'c']));
    const before = await stored();
    const { framework, userErrors } = await world.save(
      'agency',
      frameworkInput(['b', 'd'], { name: text('Lain') }),
    );
    expect(framework).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['competencies'] }]);
    expect(userErrors[0]?.message).toContain('a, c');
    expect(await stored()).toEqual(before);
  });

  it('refuses with the place of each breach, and writes nothing', async () => {
    const competencies = [competencyInput('a', { description: { id: 'Artinya.' } }), competencyInput('a')];
    const { framework, userErrors } = await world.save('agency', frameworkInput([], { competencies }));
    expect(framework).toBeNull();
    expect(userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['REQUIRED', 'competencies.0.description.en'],
      ['TAKEN', 'competencies.1.externalId'],
    ]);
    expect(await stored()).toEqual([]);
  });

  it('holds a hundred competencies of the longest texts, all replaced at once', async () => {
    const full = (sign: string) =>
      frameworkInput([], {
        competencies: named(100).map((id) => {
          const long = { id: sign.repeat(500), en: sign.repeat(500) };
          return competencyInput(id, { description: long, indicators: Array<object>(5).fill(long) });
        }),
      });
    for (const sign of ['界', '城']) {
      const { framework, userErrors } = await world.save('agency', full(sign));
      expect(userErrors).toEqual([]);
      expect(framework?.competencies.map(({ externalId }) => externalId)).toEqual(named(100));
      expect(framework?.competencies.every(({ description }) => description.en.startsWith(sign))).toBe(true);
    }
  });

  it('grows to a hundred, and every competency is found by its id', async () => {
    await world.save('agency', frameworkInput(named(99)));
    const { framework } = await world.save('agency', frameworkInput(['baru', ...named(99)]));
    const ids = framework?.competencies.map(({ id }) => id) ?? [];
    const { nodes } = await world.data<{ nodes: { externalId: string } | null }>(
      'budi',
      'query ($id: ID!) { nodes: node(id: $id) { ... on Competency { externalId } } }',
      { id: ids[0] },
    );
    expect(nodes).toEqual({ externalId: 'baru' });
    expect(new Set(ids).size).toBe(100);
  });

  it('loses neither of two saves at once', async () => {
    await world.save('agency', frameworkInput(['a']));
    const answers = await Promise.all(
      ['b', 'c'].map((id) => world.save('agency', frameworkInput(['a', id]))),
    );
    // The one that comes second leaves out what the first added: it is told so.
    const refusals = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.userErrors[0]?.field).toEqual(['competencies']);
    const [head] = (await stored()).filter(({ sk }) => sk === 'HEAD');
    expect(head?.['competencies']).toHaveLength(2);
  });

  it('is for the agency alone', async () => {
    for (const subject of ['budi', 'univ']) {
      const answer = await world.ask(
        subject,
        'mutation ($input: FrameworkSaveInput!) { frameworkSave(input: $input) { framework { id } userErrors { code } } }',
        { input: frameworkInput() },
      );
      expect(answer.data?.['frameworkSave'] ?? null).toBeNull();
    }
    expect(await stored()).toEqual([]);
  });
});

describe('reading frameworks', () => {
  it('pages them by id, for employees and partners too', async () => {
    for (const externalId of ['b', 'c', 'a'])
      await world.save('agency', frameworkInput(['x'], { externalId }));
    const query = `query ($after: String) { frameworks(first: 2, after: $after) {
      edges { node { externalId levelNames { level name { en } } } } pageInfo { hasNextPage endCursor } } }`;
    type Answer = {
      frameworks: {
        edges: { node: { externalId: string; levelNames: { level: number }[] } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    for (const caller of ['univ', 'budi']) {
      const first = await eventually(async () => {
        const { frameworks } = await world.data<Answer>(caller, query);
        expect(frameworks.edges.map(({ node }) => node.externalId)).toEqual(['a', 'b']);
        return frameworks;
      });
      expect(first.edges[0]?.node.levelNames.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
      await eventually(async () => {
        const { frameworks: next } = await world.data<Answer>(caller, query, {
          after: first.pageInfo.endCursor,
        });
        expect(next.edges.map(({ node }) => node.externalId)).toEqual(['c']);
        expect(next.pageInfo.hasNextPage).toBe(false);
      });
    }
  });

  it('reads the competencies of a framework in one batch', async () => {
    await world.save('agency', frameworkInput(named(40)));
    const { table } = world.services;
    const { batchGet } = table;
    const sizes: number[] = [];
    table.batchGet = (keys) => (sizes.push(keys.length), batchGet(keys));
    await world.data(
      'budi',
      'query ($id: ID!) { node(id: $id) { ... on Framework { competencies { name { id } levels { level } } } } }',
      { id: toGlobalId('Framework', 'asn') },
    );
    // The head, then all competencies; the names of the levels come from the head that was read.
    expect(sizes).toEqual([1, 40]);
  });

  it('shows the competency behind each entry of a standard, all read at once', async () => {
    await world.save('agency', frameworkInput(['a', 'b', 'c']));
    await world.requires(
      'arsiparis',
      ['c', 'a', 'b'].map((competencyId, at) => ({ frameworkId: 'asn', competencyId, level: at + 1 })),
    );
    const { table } = world.services;
    const { batchGet } = table;
    const sizes: number[] = [];
    table.batchGet = (keys) => (sizes.push(keys.length), batchGet(keys));
    const answer = await world.data(
      'agency',
      'query ($id: ID!) { node(id: $id) { ... on Position { standard { level competency { externalId } } } } }',
      { id: toGlobalId('Position', 'arsiparis') },
    );
    expect(answer).toEqual({
      node: {
        standard: ['c', 'a', 'b'].map((externalId, at) => ({ level: at + 1, competency: { externalId } })),
      },
    });
    // The position; then the head and the three.
    expect(sizes).toEqual([1, 4]);
  });

  it('takes the frameworks that the starter content brings', async () => {
    const ids = await seedFrameworks((query, variables) => world.data('agency', query, variables));
    expect(ids.size).toBeGreaterThan(8);
    const [name, id] = [...ids][0]!;
    const found = await world.data(
      'budi',
      'query ($id: ID!) { node(id: $id) { ... on Competency { externalId } } }',
      { id },
    );
    expect(found).toEqual({ node: { externalId: name.split('/')[1] } });
  });

  it('finds nothing under an id of nothing', async () => {
    await world.save('agency', frameworkInput());
    const ids = [
      toGlobalId('Framework', 'lain'),
      toGlobalId('Framework', 'asn', 'x'),
      toGlobalId('Competency', 'asn', 'lain'),
      toGlobalId('Competency', 'asn'),
    ];
    for (const id of ids) {
      expect(await world.data('budi', 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
        node: null,
      });
    }
  });
});
