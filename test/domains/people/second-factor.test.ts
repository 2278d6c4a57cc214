import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personInput, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let siti: string;
beforeAll(async () => {
  world = await startPeopleWorld();
  siti = await world.person(personInput(await world.unit('dinas')), 'siti');
  await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason: 'Memeriksa modul' });
});
afterAll(() => world.close());

const VIEWER = '{ viewer { accessRoles withheldRoles person { id } } }';
const rolesOf = async (caller: string) =>
  (
    await world.data<{ viewer: { accessRoles: string[]; withheldRoles: string[]; person: { id: string } } }>(
      caller,
      VIEWER,
    )
  ).viewer;

describe('somebody with a role', () => {
  it('has it in a sign-in with a second factor', async () => {
    const viewer = await rolesOf('siti');
    expect(viewer.accessRoles).toContain('AGENCY');
    expect(viewer.withheldRoles).toEqual([]);
  });

  it('has not in one without, and is told so; what is their own stays theirs', async () => {
    const viewer = await rolesOf('siti~');
    expect(viewer).toEqual({
      accessRoles: ['EVERYONE', 'IDENTITY', 'EMPLOYEE'],
      withheldRoles: ['AGENCY'],
      person: { id: siti },
    });
  });

  it('has not by accepting an invitation in such a sign-in either', async () => {
    const { code } = await world.invitationIssue('admin', { person: siti });
    const accepted = await world.mutate<{ viewer: { accessRoles: string[] } }>(
      'invitationAccept',
      'viewer { accessRoles withheldRoles }',
    )('telepon~', { code });
    expect(accepted.viewer).toEqual({
      accessRoles: ['EVERYONE', 'IDENTITY', 'EMPLOYEE'],
      withheldRoles: ['AGENCY'],
    });
  });

  it('can do nothing that takes the role, an administrator neither', async () => {
    const invite = (caller: string) =>
      world.ask(
        caller,
        'mutation ($input: InvitationIssueInput!) { invitationIssue(input: $input) { code } }',
        { input: { person: siti } },
      );
    const [refused] = (await invite('admin~')).errors ?? [];
    expect(refused?.extensions.code).toBe('FORBIDDEN');
    expect(refused?.message).toContain('faktor kedua');
    expect((await invite('admin')).errors).toBeUndefined();
    const { modules } = (await world.ask('siti~', '{ modules { edges { node { id } } } }')) as {
      modules?: unknown;
    };
    expect(modules).toBeUndefined();
  });
});
