import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { learning } from '../../../functions/domains/learning/commands/bound.ts';
import { checkCertificate } from '../../../functions/domains/learning/commands/index.ts';
import { addDays, dayInPontianak } from '../../../functions/platform/calendar.ts';
import { eventually } from '../../support/eventually.ts';
import { startCourses, type Courses } from './support/courses.ts';
import { personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let courses: Courses;
let dinas: string;
let badan: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  dinas = await world.unit('dinas');
  badan = await world.unit('badan');
  courses = await startCourses(world, ['kursus', 'lain']);
  siti = await world.person(personInput(dinas), 'siti');
});
afterEach(() => world.close());

const today = dayInPontianak(Date.now());
const reason = 'SK pensiun 12/2026';
interface Answer {
  person: Record<string, unknown> | null;
}
const FIELDS = 'person { id state leftOn leavingReason hasLogin roles unit { externalId } }';
const leave = (input: object = {}) =>
  world.mutate<Answer>('personLeave', FIELDS)('admin', {
    person: siti,
    on: today,
    cause: 'RETIRED',
    reason,
    ...input,
  });
const back = (input: object = {}) =>
  world.mutate<Answer>('personReturn', FIELDS)('admin', { person: siti, reason: 'Diangkat lagi', ...input });
const kindOf = async (subject: string) => (await world.scopeOf(subject)).caller.kind;
const listed = async (unit: string, list: 'people' | 'left') =>
  (
    await world.node<Record<string, { edges: { node: { name: string } }[] }>>(
      'admin',
      unit,
      `... on Unit { ${list}: people(state: ${list === 'left' ? 'LEFT' : 'ACTIVE'}) { edges { node { name } } } }`,
    )
  )?.[list]?.edges.map(({ node }) => node.name);

describe('leaving', () => {
  it('ends logins, roles and runs under way at once; the record and certificates stay', async () => {
    await world.roleChange('admin', { person: siti, role: 'ADMIN', held: true, reason: 'Pengganti' });
    await courses.enrol('siti', 'lain');
    await courses.study('siti', 'lain');
    const { certificate } = await courses.finish('siti', 'lain');
    await courses.enrol('siti');
    await courses.study('siti');
    const { code } = await world.invitationIssue('admin', { person: siti });
    const on = addDays(today, -3);
    expect(await leave({ on })).toEqual({
      person: {
        id: siti,
        state: 'LEFT',
        leftOn: on,
        leavingReason: 'RETIRED',
        hasLogin: false,
        roles: [],
        unit: { externalId: 'dinas' },
      },
      userErrors: [],
    });
    expect(await kindOf('siti')).toBe('unbound');
    expect(await courses.tallies()).toEqual({});
    expect((await courses.entries('dinas'))[0]).toMatchObject({
      state: 'WITHDRAWN',
      interventions: [{ kind: 'PERSON_LEFT', reason }],
    });
    expect(await courses.tallies('lain')).toEqual({ dinas: [1, 1] });
    const checked = await checkCertificate(await world.scopeOf('nobody'), certificate!.number);
    expect(checked.certificate).toMatchObject({ state: 'VALID' });
    await eventually(async () => {
      expect([await listed(dinas, 'people'), await listed(dinas, 'left')]).toEqual([[], ['Siti Aminah']]);
    });
    // The invitation that was open lets nobody in any more.
    expect(refusalOf(await world.invitationAccept('other', { code }))).toEqual(['INVITATION', 'code']);
    expect(refusalOf(await world.invitationIssue('admin', { person: siti }))).toEqual([
      'WRONG_STATE',
      'person',
    ]);
    expect(refusalOf(await world.personUpdate('admin', { person: siti, unit: badan, reason }))).toEqual([
      'WRONG_STATE',
      'person',
    ]);
    expect(
      refusalOf(await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason })),
    ).toEqual(['WRONG_STATE', 'person']);
    // The same again changes nothing and leaves no further record.
    expect((await leave({ on })).userErrors).toEqual([]);
    expect(refusalOf(await leave())).toEqual(['WRONG_STATE', 'person']);
  });

  it('leaves an administrator', async () => {
    const input = { person: world.personId(world.adminId), on: today, cause: 'RESIGNED', reason };
    expect(refusalOf(await leave(input))).toEqual(['WRONG_STATE', 'person']);
    await world.roleChange('admin', { person: siti, role: 'ADMIN', held: true, reason });
    const bySiti = await world.mutate<Answer>('personLeave', FIELDS)('siti', input);
    expect(bySiti.person).toMatchObject({ state: 'LEFT' });
    const { userErrors } = await world.mutate<Answer>('personLeave', FIELDS)('siti', {
      ...input,
      person: siti,
    });
    expect(userErrors[0]?.code).toBe('WRONG_STATE');
  });

  it.each([
    [{ on: addDays(today, 1) }, ['INVALID', 'on']],
    [{ on: '1850-01-01' }, ['INVALID', 'on']],
    [{ reason: 'x' }, ['INVALID', 'reason']],
    [{ person: 'x' }, ['NOT_FOUND', 'person']],
  ])('refuses %j', async (input, expected) => {
    expect(refusalOf(await leave(input))).toEqual(expected);
    expect(await kindOf('siti')).toBe('person');
  });
});

describe('coming back', () => {
  it('gives the logins back, no roles, and goes on with what was under way', async () => {
    await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason });
    await courses.enrol('siti');
    await courses.study('siti');
    await leave();
    expect(await back({ unit: badan })).toMatchObject({
      person: { state: 'ACTIVE', leftOn: null, hasLogin: true, roles: [], unit: { externalId: 'badan' } },
    });
    expect((await world.scopeOf('siti')).caller).toMatchObject({ unitId: 'badan', roles: [] });
    const run = await learning.enrol(await world.scopeOf('siti'), 'kursus');
    expect(run).toMatchObject({ ok: true, value: { number: 1, requiredDone: 1, state: 'ACTIVE' } });
    expect(await courses.tallies()).toEqual({ badan: [1, 0] });
    const [first] = await changes();
    expect(first).toMatchObject({ kind: 'RETURNED', on: today, unitBefore: 'dinas' });
    // Who is there already stays as they are.
    expect((await back({ unit: dinas })).person).toMatchObject({ unit: { externalId: 'badan' } });
    expect(await changes()).toHaveLength(3);
  });

  it('does not take a login from somebody who has it by now', async () => {
    await leave();
    const other = await world.person(
      personInput(badan, { name: 'Dewi', personalNumber: '199212312019032904' }),
      'siti',
    );
    expect((await back()).person).toMatchObject({ hasLogin: false });
    const { caller } = await world.scopeOf('siti');
    expect(caller.kind === 'person' && world.personId(caller.personId)).toBe(other);
  });

  it.each([
    [{ unit: 'x' }, ['NOT_FOUND', 'unit']],
    [{ position: 'x' }, ['NOT_FOUND', 'position']],
    [{ on: addDays(today, 1) }, ['INVALID', 'on']],
  ])('refuses %j', async (input, expected) => {
    await leave();
    expect(refusalOf(await back(input))).toEqual(expected);
    expect(await kindOf('siti')).toBe('unbound');
  });
});

async function changes(): Promise<object[]> {
  const fields = '... on Person { changes { edges { node { kind on unitBefore } } } }';
  const shown = await world.node<{ changes: { edges: { node: object }[] } }>('admin', siti, fields);
  return shown?.changes.edges.map(({ node }) => node) ?? [];
}
