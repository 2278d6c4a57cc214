import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRole } from '../../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let unit: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  unit = await world.unit('dinas');
  siti = await world.person(personInput(unit), 'siti');
});
afterEach(() => world.close());

const reason = 'Ditugaskan di bidang pelatihan';
const roles = async (subject: string) =>
  (await world.data<{ viewer: { accessRoles: string[] } }>(subject, '{ viewer { accessRoles } }')).viewer
    .accessRoles;
const audit = async (id: string) => {
  const [personId = ''] = idOf(id);
  return (await world.services.table.query({ pk: `AUDIT#RIGHTS#${personId}` })).items;
};
const idOf = (id: string) => Buffer.from(id, 'base64url').toString().split('\u001f').slice(1);

describe('changing a role', () => {
  it('ends the role of the last administrator but one when that is sent twice at once', async () => {
    const role = { person: siti, role: 'ADMIN', reason };
    await world.roleChange('admin', { ...role, held: true });
    const end = () => world.roleChange('admin', { ...role, held: false });
    const { table } = world.services;
    let other: ReturnType<typeof end> | undefined;
    world.services.table = {
      ...table,
      transact: async (...writes) => {
        if (!other) await (other = end());
        return table.transact(...writes);
      },
    };
    const ended = { person: { id: siti, roles: [] }, userErrors: [] };
    expect([await end(), await other]).toEqual([ended, ended]);
    expect((await audit(siti)).filter(({ held }) => held === false)).toHaveLength(1);
  });

  it('is in force with the next request through every login of the person, and leaves a record', async () => {
    const { code } = await world.invitationIssue('admin', { person: siti });
    await world.invitationAccept('siti2', { code });
    const granted = await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason });
    expect(granted).toEqual({ person: { id: siti, roles: ['AGENCY'] }, userErrors: [] });
    for (const subject of ['siti', 'siti2']) expect(await roles(subject)).toContain('AGENCY');
    expect(await audit(siti)).toMatchObject([
      {
        role: 'AGENCY',
        held: true,
        reason,
        actorId: world.adminId,
        via: 'kapuas-web',
        at: expect.any(Number) as number,
      },
    ]);
    await world.roleChange('admin', { person: siti, role: 'AGENCY', held: false, reason: 'Tugas selesai' });
    for (const subject of ['siti', 'siti2']) {
      expect(await roles(subject)).toEqual(['EVERYONE', 'IDENTITY', 'EMPLOYEE']);
    }
    expect((await audit(siti)).map(({ held }) => held as boolean)).toEqual([true, false]);
  });

  it('changes nothing when it is so already', async () => {
    await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason });
    const before = world.written.length;
    const again = await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason });
    expect(again).toEqual({ person: { id: siti, roles: ['AGENCY'] }, userErrors: [] });
    await world.roleChange('admin', { person: siti, role: 'ADMIN', held: false, reason });
    expect(world.written).toHaveLength(before);
  });

  it('keeps every change of several at once', async () => {
    const changes = (['AGENCY', 'ADMIN'] as const).map((role) =>
      world.roleChange('admin', { person: siti, role, held: true, reason }),
    );
    for (const { userErrors } of await Promise.all(changes)) expect(userErrors).toEqual([]);
    expect(await roles('siti')).toEqual(['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'AGENCY', 'ADMIN']);
  });

  it.each([
    [{ reason: ' a ' }, 'INVALID', 'reason'],
    [{ reason: 'x'.repeat(501) }, 'INVALID', 'reason'],
    [{ person: toGlobalId('Person', 'tidak-ada') }, 'NOT_FOUND', 'person'],
    [{ person: toGlobalId('Unit', 'dinas') }, 'NOT_FOUND', 'person'],
  ])('is refused for %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    const input = { person: siti, role: 'ADMIN', held: true, reason, ...more };
    const answer = await world.roleChange('admin', input);
    expect(answer.person).toBeNull();
    expect(refusalOf(answer)).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });

  it('is for administrators alone', async () => {
    const before = world.written.length;
    for (const subject of [null, 'stranger', 'siti']) {
      const answer = await world.ask(
        subject,
        `mutation ($input: RoleChangeInput!) { roleChange(input: $input) { userErrors { code } } }`,
        { input: { person: siti, role: 'ADMIN', held: true, reason } },
      );
      const code = subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
    expect(world.written).toHaveLength(before);
  });
});

describe('administrators', () => {
  const own = () => ({ person: world.personId(world.adminId), role: 'ADMIN', held: false, reason });

  it('cannot revoke their own role, but another’s', async () => {
    const before = world.written.length;
    expect(refusalOf(await world.roleChange('admin', own()))).toEqual(['WRONG_STATE', 'held']);
    expect(world.written).toHaveLength(before);
    await world.roleChange('admin', { person: siti, role: 'ADMIN', held: true, reason });
    expect(refusalOf(await world.roleChange('admin', own()))).toEqual(['WRONG_STATE', 'held']);
    expect((await world.roleChange('siti', own())).person?.roles).toEqual([]);
    expect(await roles('admin')).not.toContain('ADMIN');
  });

  it('never become none, even when two revoke each other’s role at once', async () => {
    await world.roleChange('admin', { person: siti, role: 'ADMIN', held: true, reason });
    const mine = await world.scopeOf('admin');
    const hers = await world.scopeOf('siti');
    const [personId = ''] = idOf(siti);
    const outcomes = await Promise.all([
      changeRole(mine, { personId, role: 'ADMIN', held: false, reason }),
      changeRole(hers, { personId: world.adminId, role: 'ADMIN', held: false, reason }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusals: [{ code: 'WRONG_STATE', field: ['held'] }],
    });
    const left = [await roles('admin'), await roles('siti')].filter((each) => each.includes('ADMIN'));
    expect(left).toHaveLength(1);
  });

  it('may take other roles themselves and lay them down', async () => {
    const change = { person: world.personId(world.adminId), role: 'AGENCY', reason };
    expect((await world.roleChange('admin', { ...change, held: true })).person?.roles).toEqual([
      'AGENCY',
      'ADMIN',
    ]);
    expect((await world.roleChange('admin', { ...change, held: false })).person?.roles).toEqual(['ADMIN']);
  });
});

describe('the roles of one person', () => {
  it('are not those of another', async () => {
    const dewi = personInput(unit, { name: 'Dewi', personalNumber: NUMBERS.dewi });
    await world.person(dewi, 'dewi');
    await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason });
    expect(await roles('dewi')).toEqual(['EVERYONE', 'IDENTITY', 'EMPLOYEE']);
  });
});
