import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { refusalOf, startPeopleWorld, type PeopleWorld } from '../people/support/world.ts';
import { ecPair, type Pair } from './support/program.ts';

const DAY = 86_400_000;

let world: PeopleWorld;
let own: string;
let other: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  const create = world.mutate<{ organisation: { id: string } }>('organisationCreate', 'organisation { id }');
  const bind = world.mutate<object>('organisationClientBind', 'organisation { id }');
  const named = async (externalId: string) => {
    const { organisation } = await create('admin', { externalId, name: externalId, kind: 'NGO' });
    await bind('admin', { organisation: organisation.id, clientId: externalId });
    return organisation.id;
  };
  own = await named('univ');
  other = await named('lain');
});
afterEach(() => world.close());

interface KeyView {
  id: string;
  kid: string;
  label: string;
  algorithm: string;
  state: string;
  registeredAt: string;
  expiresAt: string;
  revokedAt: string | null;
}
const FIELDS = 'id kid label algorithm state registeredAt expiresAt revokedAt';
const register = (caller: string, pair: Pair, more: object = {}) =>
  world.mutate<{ key: KeyView | null }>('organisationKeyRegister', `key { ${FIELDS} }`)(caller, {
    publicKey: pair.jwk,
    label: 'Penerbit malam',
    ...more,
  });
const revoke = (caller: string, key: string) =>
  world.mutate<{ key: KeyView | null }>('organisationKeyRevoke', `key { ${FIELDS} }`)(caller, { key });
const keysOf = async (caller: string, organisation = own) =>
  (await world.node(caller, organisation, `... on Organisation { clientId keys { ${FIELDS} } }`)) as {
    clientId: string | null;
    keys: KeyView[] | null;
  } | null;

describe('the keys of an organisation', () => {
  it('are registered by its own program or by an administrator, and shown to both, newest first', async () => {
    const [first, second] = [ecPair(), ecPair()];
    const { key } = await register('univ', first);
    expect(key).toMatchObject({
      kid: first.kid,
      label: 'Penerbit malam',
      algorithm: 'ES256',
      state: 'ACTIVE',
    });
    expect(Date.parse(key!.expiresAt) - Date.parse(key!.registeredAt)).toBe(365 * DAY);
    await register('admin', second, { organisation: own, label: ' Cadangan ', validDays: 30 });
    for (const caller of ['univ', 'admin']) {
      const shown = await keysOf(caller);
      expect(shown?.clientId).toBe('univ');
      expect(shown?.keys?.map(({ label }) => label)).toEqual(['Cadangan', 'Penerbit malam']);
    }
  });

  it('are nobody else’s to see or to change', async () => {
    const pair = ecPair();
    const { key } = await register('univ', pair);
    expect(await keysOf('lain')).toBeNull();
    expect(refusalOf(await revoke('lain', key!.id))).toEqual(['NOT_FOUND', 'key']);
    expect(refusalOf(await register('lain', ecPair(), { organisation: own }))).toEqual([
      'NOT_FOUND',
      'organisation',
    ]);
    expect(refusalOf(await register('admin', ecPair()))).toEqual(['NOT_FOUND', 'organisation']);
    expect(refusalOf(await revoke('admin', own))).toEqual(['NOT_FOUND', 'key']);
    const unit = await world.unit('dinas');
    await world.person(
      { name: 'Siti', personalNumber: '198505172010012902', employmentKind: 'PNS', unit },
      'siti',
    );
    expect(await keysOf('siti')).toEqual({ clientId: null, keys: null });
    expect((await keysOf('univ'))?.keys?.[0]?.state).toBe('ACTIVE');
  });

  it('may be registered by two organisations that share a program: each is its own', async () => {
    const pair = ecPair();
    await register('univ', pair);
    const { key } = await register('lain', pair);
    await revoke('lain', key!.id);
    expect((await keysOf('univ'))?.keys?.[0]?.state).toBe('ACTIVE');
    expect((await keysOf('lain', other))?.keys?.[0]?.state).toBe('REVOKED');
  });

  it('change once, asked twice or at once', async () => {
    const pair = ecPair();
    await Promise.all([
      register('univ', pair),
      register('univ', pair),
      register('admin', ecPair(), { organisation: own }),
    ]);
    expect((await keysOf('univ'))?.keys).toHaveLength(2);
    const before = world.written.length;
    const { key } = await register('univ', pair);
    expect(world.written).toHaveLength(before);
    const revoked = await Promise.all([revoke('univ', key!.id), revoke('admin', key!.id)]);
    expect(revoked.map((each) => each.key?.state)).toEqual(['REVOKED', 'REVOKED']);
    expect(revoked[0].key?.revokedAt).toBe(revoked[1].key?.revokedAt);
    // What was ended is not begun again: somebody may have had a reason.
    expect(refusalOf(await register('univ', pair))).toEqual(['WRONG_STATE', 'publicKey']);
  });

  it('are at most ten in use, also when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => register('univ', ecPair())));
    let made = answers.filter(({ key }) => key).length;
    // What met others often enough is asked to come again.
    for (; made < 10; made += 1) expect((await register('univ', ecPair())).key).not.toBeNull();
    expect(refusalOf(await register('univ', ecPair()))).toEqual(['TOO_LARGE', '']);
    const { keys } = (await keysOf('univ'))!;
    expect(keys).toHaveLength(10);
    await revoke('univ', keys![0]!.id);
    expect((await register('univ', ecPair())).key?.state).toBe('ACTIVE');
  });

  it('are forgotten ninety days after they ended', async () => {
    const { key } = await register('univ', ecPair(), { validDays: 2 });
    world.wait(3 * DAY);
    expect((await keysOf('univ'))?.keys?.[0]).toMatchObject({ id: key!.id, state: 'EXPIRED' });
    world.wait(90 * DAY);
    expect((await keysOf('univ'))?.keys).toEqual([]);
    await register('univ', ecPair());
    await eventually(async () => expect((await keysOf('univ'))?.keys).toHaveLength(1));
  });

  it.each([
    [{ label: ' ' }, 'REQUIRED', 'label'],
    [{ label: 'x'.repeat(61) }, 'TOO_LARGE', 'label'],
    [{ validDays: 0 }, 'INVALID', 'validDays'],
    [{ validDays: 731 }, 'TOO_LARGE', 'validDays'],
    [{ publicKey: 'kunci' }, 'INVALID', 'publicKey'],
  ])('are refused with %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    expect(refusalOf(await register('univ', ecPair(), more))).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });
});
