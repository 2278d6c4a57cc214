import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { loginKey } from '../../../functions/platform/table/keys.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import { ISSUER } from '../../support/installation.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let unit: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  unit = await world.unit('loket', await world.unit('dinas'));
  siti = await world.person(personInput(unit));
});
afterEach(() => world.close());

const DAY = 86_400_000;
const invite = async (person = siti) => (await world.invitationIssue('admin', { person })).code!;
const binding = (subject: string) => world.services.table.get(loginKey(loginHash(ISSUER, subject)));

describe('issuing an invitation', () => {
  it('shows a code once, valid for 14 days, and keeps its hash alone', async () => {
    const { code, expiresAt, userErrors } = await world.invitationIssue('admin', { person: siti });
    expect(userErrors).toEqual([]);
    expect(code).toMatch(/^\w{5}(-\w{5}){3}$/);
    expect(Date.parse(expiresAt!)).toBeCloseTo(Date.now() + 14 * DAY, -4);
    const stored = JSON.stringify(world.written);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(code!.replaceAll('-', ''));
    expect(world.logged.join('\n')).not.toContain(code);
  });

  it.each([toGlobalId('Person', 'tidak-ada'), toGlobalId('Unit', 'loket'), 'bukan id'])(
    'is refused for %s, and nothing is written',
    async (person) => {
      const before = world.written.length;
      const answer = await world.invitationIssue('admin', { person });
      expect(answer.code).toBeNull();
      expect(refusalOf(answer)).toEqual(['NOT_FOUND', 'person']);
      expect(world.written).toHaveLength(before);
    },
  );

  it('is for administrators alone', async () => {
    for (const subject of ['stranger', 'siti']) {
      const query = `mutation ($input: InvitationIssueInput!) { invitationIssue(input: $input) { code } }`;
      const answer = await world.ask(subject, query, { input: { person: siti } });
      expect(answer.data?.['invitationIssue'] ?? null).toBeNull();
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('accepting an invitation', () => {
  it('binds the login with all that decisions look at, and the person is there in the same answer', async () => {
    const { positionSave } = { positionSave: world.mutate<object>('positionSave', 'position { id }') };
    const name = { id: 'Penata' };
    await positionSave('admin', {
      externalId: 'penata',
      name,
      kind: 'EXECUTOR',
      family: 'umum',
      standard: [],
    });
    const position = toGlobalId('Position', 'penata');
    const dewi = await world.person(
      personInput(unit, { name: 'Dewi', personalNumber: NUMBERS.dewi, position }),
    );
    await world.roleChange('admin', { person: dewi, role: 'AGENCY', held: true, reason: 'Pindah tugas' });
    const { viewer, userErrors } = await world.invitationAccept('dewi', { code: await invite(dewi) });
    expect(userErrors).toEqual([]);
    expect(viewer).toMatchObject({
      accessRoles: ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'AGENCY'],
      person: { id: dewi, name: 'Dewi' },
    });
    expect(await binding('dewi')).toMatchObject({
      kind: 'person',
      name: 'Dewi',
      employmentKind: 'PNS',
      unitId: 'loket',
      unitPath: ['dinas', 'loket'],
      positionId: 'penata',
      positionFamily: 'umum',
      roles: ['AGENCY'],
    });
    expect(await world.node('admin', dewi, '... on Person { hasLogin }')).toEqual({ hasLogin: true });
  });

  it('reads the code however it is typed', async () => {
    const code = (await invite()).toLowerCase().replaceAll('-', ' ');
    expect((await world.invitationAccept('siti', { code })).viewer?.person?.id).toBe(siti);
  });

  it('answers the same viewer to the same login again, even when the time is over', async () => {
    const code = await invite();
    const first = await world.invitationAccept('siti', { code });
    const before = world.written.length;
    expect(await world.invitationAccept('siti', { code })).toEqual(first);
    world.wait(15 * DAY);
    expect(await world.invitationAccept('siti', { code })).toEqual(first);
    expect(world.written).toHaveLength(before);
  });

  it('is refused for a code that is unknown, used, expired or replaced, with nothing written', async () => {
    const older = await invite();
    const used = await invite();
    await world.invitationAccept('siti', { code: used });
    const late = await invite();
    const refused = async (code: string) => {
      const before = world.written.length;
      const answer = await world.invitationAccept('agus', { code });
      expect(answer.viewer).toBeNull();
      expect(refusalOf(answer)).toEqual(['INVITATION', 'code']);
      expect(world.written).toHaveLength(before);
      return answer.userErrors[0]!.message;
    };
    const messages = [
      await refused('TIDAK-ADA'),
      await refused('00000-00000-00000-00000'),
      await refused(used),
      await refused(older),
    ];
    world.wait(14 * DAY + 1);
    messages.push(await refused(late));
    expect(messages.map((message) => /not known|used|newer|expired/.exec(message)?.[0])).toEqual([
      'not known',
      'not known',
      'used',
      'newer',
      'expired',
    ]);
  });

  it('is refused to a login that is bound, to a person or an organisation, and stays open', async () => {
    const dewi = personInput(unit, { name: 'Dewi', personalNumber: NUMBERS.dewi });
    await world.person(dewi, 'dewi');
    const organisations = world.mutate<{ organisation: { id: string } }>(
      'organisationCreate',
      'organisation { id }',
    );
    const univ = await organisations('admin', { externalId: 'univ', name: 'Univ', kind: 'UNIVERSITY' });
    const bind = world.mutate<object>('organisationClientBind', 'organisation { id }');
    await bind('admin', { organisation: univ.organisation.id, clientId: 'univ' });
    const code = await invite();
    const before = world.written.length;
    for (const subject of ['dewi', 'univ']) {
      const answer = await world.invitationAccept(subject, { code });
      expect(answer.viewer).toBeNull();
      expect(refusalOf(answer)).toEqual(['TAKEN', '']);
    }
    expect(world.written).toHaveLength(before);
    expect((await world.invitationAccept('siti', { code })).viewer?.person?.id).toBe(siti);
  });

  it('lets one alone in when two hold the code at once', async () => {
    const code = await invite();
    const scopes = await Promise.all(['satu', 'dua', 'tiga'].map((subject) => world.scopeOf(subject)));
    const outcomes = await Promise.all(scopes.map((scope) => acceptInvitation(scope, code)));
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusals).toMatchObject([{ code: 'INVITATION', field: ['code'] }]);
    }
    const bound = await Promise.all(['satu', 'dua', 'tiga'].map(binding));
    expect(bound.filter(Boolean)).toHaveLength(1);
  });

  it('binds once when one login sends it twice at once', async () => {
    const code = await invite();
    const answers = await Promise.all([1, 2].map(() => world.invitationAccept('siti', { code })));
    for (const { viewer } of answers) expect(viewer?.person?.id).toBe(siti);
    const writes = world.written.filter((each) => each.kind === 'put' && each.item.sk === 'LOGIN');
    expect(
      writes.filter((each) => each.kind === 'put' && each.item['personId'] !== world.adminId),
    ).toHaveLength(1);
  });

  it('binds a login to one person when it accepts two invitations at once', async () => {
    const dewi = await world.person(personInput(unit, { name: 'Dewi', personalNumber: NUMBERS.dewi }));
    const codes = [await invite(), await invite(dewi)];
    const answers = await Promise.all(codes.map((code) => world.invitationAccept('satu', { code })));
    expect(answers.filter(({ viewer }) => viewer)).toHaveLength(1);
    expect(answers.map(refusalOf).filter(Boolean)).toEqual([['TAKEN', '']]);
    const logins = await Promise.all(
      [siti, dewi].map((id) => world.node<{ hasLogin: boolean }>('admin', id, '... on Person { hasLogin }')),
    );
    expect(logins.filter((each) => each?.hasLogin)).toHaveLength(1);
  });

  it('takes ten logins of one person and no more', async () => {
    for (let at = 0; at < 10; at += 1) await world.invitationAccept(`siti${at}`, { code: await invite() });
    expect(refusalOf(await world.invitationIssue('admin', { person: siti }))).toEqual([
      'WRONG_STATE',
      'person',
    ]);
    const change = { person: siti, role: 'AGENCY', held: true, reason: 'Pindah tugas' };
    expect((await world.roleChange('admin', change)).person?.roles).toEqual(['AGENCY']);
  });
});
