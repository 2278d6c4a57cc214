import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readUnit, savePosition } from '../../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';
import { createHandler as createSchedule } from '../../../functions/handlers/schedule.ts';
import { eventually, indexesFollow } from '../../support/eventually.ts';

let world: PeopleWorld;
beforeEach(async () => {
  world = await startPeopleWorld();
});
afterEach(() => world.close());

interface List<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('units', () => {
  it('form a tree that is listed parents before children, page by page', async () => {
    const kota = await world.unit('kota');
    const dinas = await world.unit('dinas', kota);
    const badan = await world.unit('badan', kota);
    await world.unit('loket', dinas);
    await world.unit('a-bidang', badan);
    const query = `query ($after: String) { units(first: 3, after: $after) {
      edges { node { externalId parent { externalId } } } pageInfo { hasNextPage endCursor } } }`;
    type Units = { units: List<{ externalId: string; parent: { externalId: string } | null }> };
    await world.person(personInput(kota), 'siti');
    await eventually(async () => {
      const first = (await world.data<Units>('siti', query)).units;
      const rest = (await world.data<Units>('siti', query, { after: first.pageInfo.endCursor })).units;
      const all = [...first.edges, ...rest.edges].map(({ node }) => [
        node.externalId,
        node.parent?.externalId,
      ]);
      expect(all).toEqual([
        ['kota', undefined],
        ['dinas', 'kota'],
        ['loket', 'dinas'],
        ['badan', 'kota'],
        ['a-bidang', 'badan'],
      ]);
      expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    });
    expect(await world.node('siti', dinas, '... on Unit { id externalId name { id en } }')).toEqual({
      id: dinas,
      externalId: 'dinas',
      name: { id: 'dinas', en: 'dinas' },
    });
    const unit = await readUnit(await world.scopeOf('admin'), 'loket');
    expect(unit?.ancestors).toEqual(['kota', 'dinas']);
  });

  it('are not changed by the same content, and not by other content', async () => {
    const kota = await world.unit('kota');
    const dinas = await world.unit('dinas', kota);
    const before = world.written.length;
    expect(await world.unit('dinas', kota)).toBe(dinas);
    for (const more of [{ name: { id: 'Dinas' } }, { parent: undefined }, { parent: dinas }]) {
      const input = { externalId: 'dinas', name: { id: 'dinas' }, parent: kota, ...more };
      const answer = await world.unitCreate('admin', input);
      expect(answer.unit).toBeNull();
      expect(refusalOf(answer)).toEqual(['TAKEN', 'externalId']);
    }
    expect(world.written).toHaveLength(before);
  });

  it('are created once by several requests at once', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => world.unit('dinas')));
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    [{ externalId: 'bagian umum' }, 'INVALID', 'externalId'],
    [{ externalId: 'x'.repeat(65) }, 'INVALID', 'externalId'],
    [{ name: { id: ' ' } }, 'REQUIRED', 'name.id'],
    [{ name: { id: 'Dinas', en: 'x'.repeat(151) } }, 'TOO_LARGE', 'name.en'],
    [{ parent: toGlobalId('Unit', 'tidak-ada') }, 'NOT_FOUND', 'parent'],
    [{ parent: 'bukan id' }, 'NOT_FOUND', 'parent'],
  ])('are refused for %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    const answer = await world.unitCreate('admin', { externalId: 'dinas', name: { id: 'Dinas' }, ...more });
    expect(answer.unit).toBeNull();
    expect(answer.userErrors).toHaveLength(1);
    expect(refusalOf(answer)).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });

  it('are at most eight levels deep', async () => {
    let parent: string | undefined;
    for (let level = 1; level <= 8; level += 1) parent = await world.unit(`u${level}`, parent);
    const deeper = await world.unitCreate('admin', { externalId: 'u9', name: { id: 'U' }, parent });
    expect(refusalOf(deeper)).toEqual(['TOO_LARGE', 'parent']);
  });
});

describe('positions', () => {
  const known = {
    readCompetency: (_scope: unknown, _framework: string, id: string) =>
      Promise.resolve(id === 'x' ? undefined : {}),
  };
  const entry = (competencyId: string, level = 2) => ({
    competency: { frameworkId: 'asn', competencyId },
    level,
  });
  const input = (more: object = {}) => ({
    externalId: 'penata',
    name: { id: 'Penata Layanan', en: 'Service Officer' },
    kind: 'EXECUTOR' as const,
    family: 'pelayanan',
    standard: [entry('integritas'), entry('komunikasi', 3)],
    ...more,
  });
  const save = async (more: object = {}) => savePosition(known, await world.scopeOf('admin'), input(more));

  it('are saved, saved again for nothing, and replaced by other content', async () => {
    expect(await save()).toMatchObject({ ok: true, value: { positionId: 'penata', family: 'pelayanan' } });
    const before = world.written.length;
    expect(await save()).toMatchObject({ ok: true });
    expect(world.written).toHaveLength(before);
    const standard = [entry('komunikasi', 4)];
    expect(await save({ standard })).toMatchObject({
      ok: true,
      value: { standard: [{ competencyId: 'komunikasi', level: 4 }] },
    });
    const id = toGlobalId('Position', 'penata');
    const position = await world.node(
      'admin',
      id,
      '... on Position { id name { en } kind family standard { level } }',
    );
    expect(position).toEqual({
      id,
      name: { en: 'Service Officer' },
      kind: 'EXECUTOR',
      family: 'pelayanan',
      standard: [{ level: 4 }],
    });
  });

  it('hold the level of competencies that are there, as the API takes them', async () => {
    const change = { person: world.personId(world.adminId), role: 'AGENCY', held: true, reason: 'Uji coba' };
    await world.roleChange('admin', change);
    const text = { id: 'Teks', en: 'Text' };
    const five = [text, text, text, text, text];
    const frameworkSave = world.mutate<{ framework: { competencies: { id: string }[] } }>(
      'frameworkSave',
      'framework { competencies { id } }',
    );
    const competencies = [
      { externalId: 'integritas', kind: 'MANAGERIAL', name: text, description: text, indicators: five },
    ];
    const { framework } = await frameworkSave('admin', {
      externalId: 'asn',
      name: text,
      levelNames: five,
      competencies,
    });
    const competency = framework.competencies[0]!.id;
    const positionSave = world.mutate<{ position: object | null }>(
      'positionSave',
      'position { externalId standard { level competency { id } } }',
    );
    const base = { externalId: 'penata', name: text, kind: 'EXECUTOR', family: 'umum' };
    const { position } = await positionSave('admin', { ...base, standard: [{ competency, level: 3 }] });
    expect(position).toEqual({
      externalId: 'penata',
      standard: [{ level: 3, competency: { id: competency } }],
    });
    const unknown = toGlobalId('Competency', 'asn', 'tidak-ada');
    const refused = await positionSave('admin', { ...base, standard: [{ competency: unknown, level: 3 }] });
    expect(refusalOf(refused)).toEqual(['NOT_FOUND', 'standard.0.competency']);
  });

  it.each([
    [{ externalId: '' }, ['INVALID externalId']],
    [{ family: ' ' }, ['REQUIRED family']],
    [{ name: { id: '' } }, ['REQUIRED name.id']],
    [{ standard: [entry('a', 0), entry('b', 6)] }, ['INVALID standard.0.level', 'INVALID standard.1.level']],
    [{ standard: [entry('a'), entry('a', 3)] }, ['TAKEN standard.1.competency']],
    [{ standard: [entry('a'), entry('x')] }, ['NOT_FOUND standard.1.competency']],
    [{ standard: [{ competency: undefined, level: 1 }] }, ['NOT_FOUND standard.0.competency']],
    [{ standard: Array.from({ length: 41 }, (_, at) => entry(`k${at}`)) }, ['TOO_LARGE standard']],
  ])('are refused for %j, and nothing is written', async (more, expected) => {
    const before = world.written.length;
    const outcome = await save(more);
    expect(!outcome.ok && outcome.refusals.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(
      expected,
    );
    expect(world.written).toHaveLength(before);
  });

  it('are listed by name', async () => {
    await save({ externalId: 'b', name: { id: 'Lurah', en: 'Head' } });
    await save({ externalId: 'a', name: { id: 'Perawat', en: 'Nurse' } });
    await save({ externalId: 'c', name: { id: 'camat', en: 'Head' } });
    await eventually(async () => {
      const { positions } = await world.data<{ positions: List<{ externalId: string }> }>(
        'admin',
        '{ positions { edges { node { externalId } } } }',
      );
      expect(positions.edges.map(({ node }) => node.externalId)).toEqual(['c', 'b', 'a']);
    });
  });

  describe('with another family', () => {
    const family = async (subject: string) => {
      const { caller } = await world.scopeOf(subject);
      return caller.kind === 'person' ? caller.positionFamily : undefined;
    };
    beforeEach(async () => {
      await save();
      const unit = await world.unit('dinas');
      const position = toGlobalId('Position', 'penata');
      await world.person(personInput(unit, { position }), 'siti');
      await world.person(personInput(unit, { name: 'Dewi', personalNumber: NUMBERS.dewi, position }), 'dewi');
      const agus = { name: 'Agus', employmentKind: 'PPPK', personalNumber: NUMBERS.agus, grade: 'IX' };
      await world.person(personInput(unit, agus), 'agus');
      await indexesFollow();
    });

    it('carry it to the logins of all who hold them, and of nobody else', async () => {
      expect(await family('siti')).toBe('pelayanan');
      expect(await save({ family: 'kependudukan' })).toMatchObject({ ok: true });
      expect([await family('siti'), await family('dewi'), await family('agus')]).toEqual([
        'kependudukan',
        'kependudukan',
        undefined,
      ]);
    });

    it('carry it later to holders whom the index did not show yet', async () => {
      const { table } = world.services;
      const { query } = table;
      table.query = () => Promise.resolve({ items: [] });
      expect(await save({ family: 'kependudukan' })).toMatchObject({ ok: true });
      table.query = query;
      expect(await family('siti')).toBe('pelayanan');
      const schedule = createSchedule(world.services);
      await schedule();
      expect(await family('siti')).toBe('pelayanan');
      world.wait(5 * 60_000);
      await schedule();
      expect([await family('siti'), await family('dewi'), await family('agus')]).toEqual([
        'kependudukan',
        'kependudukan',
        undefined,
      ]);
    });

    it('complete what was interrupted, with nobody sending it again', async () => {
      const { table } = world.services;
      const { transact } = table;
      table.transact = () => Promise.reject(new Error('The power is gone'));
      await expect(save({ family: 'kependudukan' })).rejects.toThrow('power');
      table.transact = transact;
      world.wait(5 * 60_000);
      await createSchedule(world.services)();
      expect([await family('siti'), await family('dewi')]).toEqual(['kependudukan', 'kependudukan']);
    });

    it('carry on where a save was interrupted, when it is sent again', async () => {
      const { table } = world.services;
      const { transact } = table;
      table.transact = () => Promise.reject(new Error('The power is gone'));
      await expect(save({ family: 'kependudukan' })).rejects.toThrow('power');
      expect(await family('siti')).toBe('pelayanan');
      table.transact = transact;
      expect(await save({ family: 'kependudukan' })).toMatchObject({ ok: true });
      expect([await family('siti'), await family('dewi')]).toEqual(['kependudukan', 'kependudukan']);
      const before = world.written.length;
      await save({ family: 'kependudukan' });
      expect(world.written).toHaveLength(before);
    });
  });
});
