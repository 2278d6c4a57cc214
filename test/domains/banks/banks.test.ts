import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../../functions/platform/table/table.ts';
import { countsOf, startBanksWorld, type BanksWorld } from './support/world.ts';

let world: BanksWorld;
let bank: string;
beforeAll(async () => {
  world = await startBanksWorld();
  bank = (await world.saveBank('univ', { externalId: 'kota', title: 'Bank kota' })).bank!.id;
});
afterAll(() => world.close());

interface Edge {
  readonly cursor: string;
  readonly node: Record<string, unknown> & { readonly id: string; readonly label: string };
}

const LIST = `query ($id: ID!, $first: Int, $after: String, $filter: BankQuestionFilter) {
  node(id: $id) { ... on QuestionBank { externalId categories tags
    questions(first: $first, after: $after, filter: $filter) {
      edges { cursor node { id kind label category tags difficulty level language version retired source } }
      pageInfo { hasNextPage }
    } } }
}`;

async function list(of: string, variables: object = {}, subject = 'univ') {
  const { node } = await world.data<{
    node: {
      categories: string[];
      tags: string[];
      questions: { edges: Edge[]; pageInfo: { hasNextPage: boolean } };
    } | null;
  }>(subject, LIST, { id: of, ...variables });
  return node;
}

const labels = async (of: string, filter: object) =>
  (await list(of, { filter }))?.questions.edges.map(({ node }) => node.label).sort();

const FILE = `$CATEGORY: Kota/Layanan

// [id:satu] [tag:pajak]
::Satu::Benar?{T#tidak#ya}

// [id:dua] [tag:pajak] [tag:air]
::Dua::[html]<p>Berapa?</p>{#3:0.5 ####umum}

$CATEGORY: Kota

::Tiga::Pilih{~%50%a ~%50%b ~%-100%c}

::Rusak::Tanpa akhir{T
`;

describe('Banks', () => {
  it('belong to an organisation; others and employees see none', async () => {
    const again = await world.saveBank('univ', { externalId: 'kota', title: 'Bank kota' });
    expect(again.bank?.id).toBe(bank);
    const other = (await world.saveBank('yayasan', { externalId: 'kota', title: 'Lain' })).bank!.id;
    expect(other).not.toBe(bank);
    expect(await list(other)).toBeNull();
    expect(await list(bank, {}, 'yayasan')).toBeNull();
    expect(await list(bank, {}, 'agency')).not.toBeNull();
    const all = await world.data<{ questionBanks: { edges: { node: { id: string } }[] } }>(
      'univ',
      '{ questionBanks { edges { node { id } } } }',
    );
    expect(all.questionBanks.edges.map(({ node }) => node.id)).toEqual([bank]);
    const file = Buffer.from('a{T}').toString('base64');
    const input = { bank, format: 'GIFT', dryRun: true, file, idempotencyKey: 'x' };
    expect((await world.start('yayasan', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('An import', () => {
  it('tells in a dry run what it would do, and changes nothing', async () => {
    const job = await world.run(bank, 'GIFT', FILE, true);
    expect(countsOf(job)).toEqual({ TO_CREATE: 3, REFUSED: 1 });
    expect(job.problems).toMatchObject([
      { row: 13, code: 'INVALID', message: expect.stringMatching(/^Line 13: /) },
    ]);
    expect((await list(bank))?.questions.edges).toEqual([]);
  });

  it('does it, once', async () => {
    expect(countsOf(await world.run(bank, 'GIFT', FILE))).toEqual({ CREATED: 3, REFUSED: 1 });
    expect(countsOf(await world.run(bank, 'GIFT', gzipSync(FILE)))).toEqual({ UNCHANGED: 3, REFUSED: 1 });
    const changed = FILE.replace('Benar?', 'Betul?');
    expect(countsOf(await world.run(bank, 'GIFT', changed))).toEqual({
      CHANGED: 1,
      UNCHANGED: 2,
      REFUSED: 1,
    });
    const shown = await list(bank);
    expect(shown).toMatchObject({ categories: ['Kota / Layanan', 'Kota'], tags: ['pajak', 'air'] });
    const first = shown?.questions.edges.find(({ node }) => node.label === 'Satu')?.node;
    expect(first).toMatchObject({
      version: 2,
      kind: 'TRUE_FALSE',
      category: 'Kota / Layanan',
      tags: ['pajak'],
    });
    expect(first?.['source']).toContain('<idnumber>satu</idnumber>');
  });

  it('is read back whole from what the bank gives', async () => {
    const sources = (await list(bank))?.questions.edges.map(({ node }) => String(node['source'])) ?? [];
    const copy = (await world.saveBank('univ', { externalId: 'salin', title: 'Salinan' })).bank!.id;
    const file = `<quiz>${sources.join('')}</quiz>`;
    expect(countsOf(await world.run(copy, 'MOODLE_XML', file))).toEqual({ CREATED: 3 });
    const again = (await list(copy))?.questions.edges.map(({ node }) => String(node['source']));
    expect(again?.sort()).toEqual(sources.sort());
  });

  it('refuses a file that breaks off or declares entities, with the place', async () => {
    const broken = await world.run(bank, 'MOODLE_XML', '<quiz>\n<question type="essay">');
    expect(broken).toMatchObject({ state: 'FAILED', failure: expect.stringMatching(/^Line 2:/) });
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><quiz/>';
    expect((await world.run(bank, 'MOODLE_XML', bomb)).failure).toMatch(/DOCTYPE/);
    const bytes = Buffer.concat([Buffer.from('é é\n'), Buffer.from([0xff])]);
    expect((await world.run(bank, 'GIFT', bytes)).failure).toMatch(/^Line 2: .*UTF-8/);
    const twice = await world.run(bank, 'GIFT', '// [id:a]\nx{T}\n\n// [id:a]\ny{T}', true);
    expect(countsOf(twice)).toEqual({ TO_CREATE: 1, REFUSED: 1 });
    expect(twice.problems).toMatchObject([{ row: 5, code: 'TAKEN' }]);
  });

  it('refuses an id too long to be stored, and goes on', async () => {
    const of = (await world.saveBank('univ', { externalId: 'panjang', title: 'Panjang' })).bank!.id;
    const file = [100, 101, 90_000].map((length) => `// [id:${'x'.repeat(length)}]\na{T}\n\n`).join('');
    const job = await world.run(of, 'GIFT', file);
    expect(countsOf(job)).toEqual({ CREATED: 1, REFUSED: 2 });
    expect(job.problems).toMatchObject([
      { row: 5, code: 'TOO_LARGE' },
      { row: 8, code: 'TOO_LARGE' },
    ]);
  });

  it('goes on behind a kill at any of its writes, and tells the same', async () => {
    for (let at = 1, survived = false; !survived; at += 1) {
      const of = (await world.saveBank('univ', { externalId: `mati-${at}`, title: 'Mati' })).bank!.id;
      const id = await world.begin(of, 'GIFT', FILE);
      let writes = 0;
      const { table } = world.services;
      const killing = async <T>(write: () => Promise<T>): Promise<T> => {
        writes += 1;
        if (writes < at) return write();
        if (at % 2 === 0) await write();
        throw new Error('killed');
      };
      const dying: Table = {
        ...table,
        write: (each) => killing(() => table.write(each)),
        transact: (each, token) => killing(() => table.transact(each, token)),
      };
      survived = await world.deliver(id, dying);
      if (!survived) await world.deliver(id);
      expect(countsOf((await world.jobOf('univ', id))!)).toEqual({ CREATED: 3, REFUSED: 1 });
      expect(await world.jobOf('yayasan', id)).toBeNull();
    }
  });
});

describe('Questions', () => {
  it('are narrowed by every part of a filter', async () => {
    expect(await labels(bank, { category: 'Kota' })).toEqual(['Dua', 'Satu', 'Tiga']);
    expect(await labels(bank, { category: 'Kota / Layanan' })).toEqual(['Dua', 'Satu']);
    expect(await labels(bank, { tag: 'air' })).toEqual(['Dua']);
    expect(await labels(bank, { tag: 'tidak ada' })).toEqual([]);
    expect(await labels(bank, { kind: 'CHOICE' })).toEqual(['Tiga']);
    expect(await labels(bank, { text: 'sA' })).toEqual(['Satu']);
  });

  it('are rated and retired by their own organisation alone', async () => {
    const question = (await list(bank, { filter: { text: 'dua' } }))!.questions.edges[0]!.node.id;
    const change = world.mutate<{ question: Record<string, unknown> | null }>(
      'bankQuestionChange',
      'question { difficulty level language retired version }',
    );
    const rated = { question, difficulty: 'HARD', level: 3, language: 'id' };
    expect((await change('univ', rated)).question).toEqual({
      difficulty: 'HARD',
      level: 3,
      language: 'id',
      retired: false,
      version: 1,
    });
    expect((await change('yayasan', rated)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await change('univ', { question, level: 9 })).userErrors).toMatchObject([{ field: ['level'] }]);
    expect(await labels(bank, { difficulty: 'HARD', level: 3, language: 'id' })).toEqual(['Dua']);
    expect((await change('univ', { question, difficulty: null })).question).toMatchObject({
      difficulty: null,
    });
    await change('univ', { question, retired: true });
    expect(await labels(bank, {})).toEqual(['Satu', 'Tiga']);
    expect(await labels(bank, { retired: true })).toEqual(['Dua']);
  });

  it('are paged', async () => {
    const first = (await list(bank, { first: 1 }))!.questions;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await list(bank, { first: 5, after: first.edges[0]!.cursor }))!.questions;
    expect(rest.edges.map(({ node }) => node.id)).not.toContain(first.edges[0]!.node.id);
    expect(rest.edges).toHaveLength(1);
  });
});
