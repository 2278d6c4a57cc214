import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savePosition, updatePerson } from '../../../functions/domains/people/commands/index.ts';
import { leavingWrites, placementWrites } from '../../../functions/domains/learning/commands/index.ts';
import { partsOf, toGlobalId } from '../../../functions/graphql/global-id.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';
import { createHandler as createSchedule } from '../../../functions/handlers/schedule.ts';
import { eventually, indexesFollow, indexesLag } from '../../support/eventually.ts';

let world: PeopleWorld;
let kota: string;
let dinas: string;
let badan: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  kota = await world.unit('kota');
  dinas = await world.unit('dinas', kota);
  badan = await world.unit('badan', kota);
  await position('penata', 'pelayanan');
  await position('analis', 'kepegawaian');
  siti = await world.person(personInput(dinas, { position: PENATA }), 'siti');
});
afterEach(() => world.close());

const PENATA = toGlobalId('Position', 'penata');
const ANALIS = toGlobalId('Position', 'analis');
const reason = 'Mutasi per 1 Desember';
const personId = (id: string) => partsOf('Person', id, 1)![0]!;
const audit = async (id: string) =>
  (await world.services.table.query({ pk: `AUDIT#RIGHTS#${personId(id)}` })).items;
/** What the next request of somebody is decided with. */
const callerOf = async (subject: string) => {
  const { caller } = await world.scopeOf(subject);
  if (caller.kind !== 'person') throw new Error(`${subject} is bound to nobody`);
  const { name, unitId, unitPath, positionId: held, positionFamily, roles } = caller;
  return { name, unitId, unitPath, positionId: held, positionFamily, roles };
};

async function position(externalId: string, family: string) {
  const outcome = await savePosition(
    { readCompetency: () => Promise.resolve({}) },
    await world.scopeOf('admin'),
    { externalId, name: { id: externalId }, kind: 'EXECUTOR', family, standard: [] },
  );
  expect(outcome.ok).toBe(true);
}
const peopleOf = async (unit: string) =>
  (
    await world.node<{ people: { edges: { node: { name: string } }[] } }>(
      'admin',
      unit,
      '... on Unit { people { edges { node { name } } } }',
    )
  )?.people.edges.map(({ node }) => node.name);

describe('changing a person', () => {
  it('is in force with the next request through every login, in every list, and leaves a record', async () => {
    const { code } = await world.invitationIssue('admin', { person: siti });
    await world.invitationAccept('siti2', { code });
    const name = 'Siti Aminah, S.Kom.';
    const input = { person: siti, name, grade: 'III/c', unit: badan, position: ANALIS, reason };
    expect(await world.personUpdate('admin', input)).toMatchObject({
      person: { id: siti, name, grade: 'III/c', unit: { id: badan }, position: { id: ANALIS } },
      userErrors: [],
    });
    for (const subject of ['siti', 'siti2']) {
      expect(await callerOf(subject)).toEqual({
        name,
        unitId: 'badan',
        unitPath: ['kota', 'badan'],
        positionId: 'analis',
        positionFamily: 'kepegawaian',
        roles: [],
      });
    }
    await eventually(async () => {
      expect([await peopleOf(dinas), await peopleOf(badan)]).toEqual([[], [name]]);
    });
    const [entry, ...more] = await audit(siti);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'PERSON',
      changes: [
        { what: 'name' },
        { what: 'grade', from: 'III/b', to: 'III/c' },
        { what: 'unitId', from: 'dinas', to: 'badan' },
        { what: 'positionId', from: 'penata', to: 'analis' },
      ],
      reason,
      actorId: world.adminId,
      via: 'kapuas-web',
      at: expect.any(Number) as number,
    });
    expect(JSON.stringify(entry)).not.toContain('Siti');
  });

  it.each([
    [{ name: 'Siti A.' }, { name: 'Siti A.' }],
    [{ grade: 'IV/a' }, { grade: 'IV/a' }],
    [{ grade: null }, { grade: null }],
    [{ position: null }, { position: null }],
  ])('changes with %j nothing else', async (change, expected) => {
    const before = {
      id: siti,
      name: 'Siti Aminah',
      employmentKind: 'PNS',
      grade: 'III/b',
      hasLogin: true,
      roles: [],
      unit: { id: dinas },
      position: { id: PENATA },
    };
    const { person, userErrors } = await world.personUpdate('admin', { person: siti, reason, ...change });
    expect(userErrors).toEqual([]);
    expect(person).toEqual({ ...before, ...expected });
    expect(await callerOf('siti')).toMatchObject({ unitId: 'dinas', unitPath: ['kota', 'dinas'] });
  });

  it('takes the audience of a position that is cleared', async () => {
    await world.personUpdate('admin', { person: siti, position: null, reason });
    expect(await callerOf('siti')).toMatchObject({ positionId: undefined, positionFamily: undefined });
  });

  it('changes nothing when it is so already, or when nothing is given', async () => {
    const input = { person: siti, unit: badan, position: ANALIS, grade: null, reason };
    await world.personUpdate('admin', input);
    const before = world.written.length;
    for (const again of [input, { person: siti, name: ' Siti Aminah ', reason }, { person: siti, reason }]) {
      const { person, userErrors } = await world.personUpdate('admin', again);
      expect(userErrors).toEqual([]);
      expect(person).toMatchObject({ id: siti, unit: { id: badan }, grade: null });
    }
    expect(world.written).toHaveLength(before);
    expect(await audit(siti)).toHaveLength(1);
  });

  it('places the first administrator, who has no unit, and leaves one without a unit where nothing is said of it', async () => {
    const person = world.personId(world.adminId);
    const graded = await world.personUpdate('admin', { person, grade: 'III/a', reason });
    expect(graded).toMatchObject({ person: { grade: 'III/a', unit: null }, userErrors: [] });
    const placed = await world.personUpdate('admin', { person, unit: dinas, position: PENATA, reason });
    expect(placed).toMatchObject({ person: { unit: { id: dinas }, roles: ['ADMIN'] }, userErrors: [] });
    expect(await callerOf('admin')).toMatchObject({
      unitPath: ['kota', 'dinas'],
      positionFamily: 'pelayanan',
      roles: ['ADMIN'],
    });
  });

  it.each([
    [{ name: ' ' }, ['REQUIRED name']],
    [{ name: null }, ['REQUIRED name']],
    [{ name: 'x'.repeat(151) }, ['TOO_LARGE name']],
    [{ grade: 'IX' }, ['INVALID grade']],
    [{ unit: null }, ['REQUIRED unit']],
    [{ unit: toGlobalId('Unit', 'tidak-ada') }, ['NOT_FOUND unit']],
    [{ unit: PENATA }, ['NOT_FOUND unit']],
    [{ position: toGlobalId('Position', 'tidak-ada') }, ['NOT_FOUND position']],
    [{ position: 'bukan id' }, ['NOT_FOUND position']],
    [{ reason: ' a ' }, ['INVALID reason']],
    [{ reason: 'x'.repeat(501) }, ['INVALID reason']],
    [{ person: toGlobalId('Person', 'tidak-ada') }, ['NOT_FOUND person']],
    [{ person: toGlobalId('Unit', 'dinas') }, ['NOT_FOUND person']],
    [
      { name: '', grade: 'z', unit: 'x', position: 'y', reason: '' },
      ['REQUIRED name', 'INVALID grade', 'NOT_FOUND unit', 'NOT_FOUND position', 'INVALID reason'],
    ],
  ])('is refused for %j, and nothing is written', async (more, expected) => {
    const before = world.written.length;
    const answer = await world.personUpdate('admin', { person: siti, name: 'Lain', reason, ...more });
    expect(answer.person).toBeNull();
    expect(answer.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(expected);
    expect(world.written).toHaveLength(before);
    expect(await callerOf('siti')).toMatchObject({ name: 'Siti Aminah', unitId: 'dinas' });
  });

  it('keeps every change of several at once, those of roles and families too', async () => {
    await Promise.all([
      world.personUpdate('admin', { person: siti, grade: 'III/c', reason }),
      world.personUpdate('admin', { person: siti, unit: badan, position: ANALIS, reason }),
      world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason }),
      position('analis', 'sdm'),
      position('penata', 'loket'),
    ]);
    if (indexesLag()) {
      // Whom an index did not show in that moment, the schedule finds.
      await indexesFollow();
      world.wait(5 * 60_000);
      await createSchedule(world.services)();
    }
    expect(await callerOf('siti')).toMatchObject({
      unitPath: ['kota', 'badan'],
      positionId: 'analis',
      positionFamily: 'sdm',
      roles: ['AGENCY'],
    });
    expect(await world.node('admin', siti, '... on Person { grade }')).toEqual({ grade: 'III/c' });
    expect(await audit(siti)).toHaveLength(3);
  });

  it('reaches a login that is bound meanwhile', async () => {
    const { code } = await world.invitationIssue('admin', { person: siti });
    await Promise.all([
      world.personUpdate('admin', { person: siti, unit: badan, reason }),
      world.invitationAccept('siti2', { code }),
    ]);
    for (const subject of ['siti', 'siti2'])
      expect(await callerOf(subject)).toMatchObject({ unitId: 'badan' });
  });
});

describe('the family of a position', () => {
  it('is not carried to somebody who moved in that moment, but to all who stayed', async () => {
    const dewi = { name: 'Dewi', personalNumber: NUMBERS.dewi, position: PENATA };
    await world.person(personInput(dinas, dewi), 'dewi');
    await indexesFollow();
    const { table } = world.services;
    const { transact } = table;
    table.transact = async (writes, token) => {
      // What carries the family has decided whom it is carried to.
      table.transact = transact;
      await updatePerson({ placementWrites, leavingWrites }, await world.scopeOf('admin'), personId(siti), {
        positionId: 'analis',
        unitId: 'badan',
        reason,
      });
      return transact(writes, token);
    };
    await position('penata', 'loket');
    expect(await callerOf('siti')).toMatchObject({ positionId: 'analis', positionFamily: 'kepegawaian' });
    expect(await callerOf('dewi')).toMatchObject({ positionId: 'penata', positionFamily: 'loket' });
  });
});

describe('renaming a unit', () => {
  const name = { id: 'Dinas Kependudukan', en: 'Population Office' };

  it('leaves its place and its people, and is seen wherever it is named', async () => {
    expect(await world.unitUpdate('admin', { unit: dinas, name })).toEqual({
      unit: { id: dinas, name },
      userErrors: [],
    });
    expect(await world.node('siti', siti, '... on Person { unit { name { id en } parent { id } } }')).toEqual(
      {
        unit: { name, parent: { id: kota } },
      },
    );
    await eventually(async () => {
      const { units } = await world.data<{ units: { edges: { node: { externalId: string } }[] } }>(
        'admin',
        '{ units { edges { node { externalId } } } }',
      );
      expect(units.edges.map(({ node }) => node.externalId)).toEqual(['kota', 'dinas', 'badan']);
    });
    expect(await callerOf('siti')).toMatchObject({ unitPath: ['kota', 'dinas'] });
  });

  it('changes nothing when it has the name already', async () => {
    await world.unitUpdate('admin', { unit: dinas, name });
    const before = world.written.length;
    expect((await world.unitUpdate('admin', { unit: dinas, name })).unit).toEqual({ id: dinas, name });
    expect(world.written).toHaveLength(before);
  });

  it.each([
    [{ name: { id: ' ' } }, 'REQUIRED', 'name.id'],
    [{ name: { id: 'Dinas', en: 'x'.repeat(151) } }, 'TOO_LARGE', 'name.en'],
    [{ unit: toGlobalId('Unit', 'tidak-ada') }, 'NOT_FOUND', 'unit'],
    [{ unit: PENATA }, 'NOT_FOUND', 'unit'],
  ])('is refused for %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    const answer = await world.unitUpdate('admin', { unit: dinas, name, ...more });
    expect(answer.unit).toBeNull();
    expect(answer.userErrors).toHaveLength(1);
    expect(refusalOf(answer)).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });
});

it('both are for administrators alone', async () => {
  const before = world.written.length;
  for (const subject of [null, 'stranger', 'siti']) {
    for (const [field, input, type] of [
      ['personUpdate', { person: siti, name: 'Ratu', reason }, 'PersonUpdateInput!'],
      ['unitUpdate', { unit: dinas, name: { id: 'Istana' } }, 'UnitUpdateInput!'],
    ] as const) {
      const document = `mutation ($input: ${type}) { ${field}(input: $input) { userErrors { code } } }`;
      const { errors } = await world.ask(subject, document, { input });
      const code = subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  }
  expect(world.written).toHaveLength(before);
});
