import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NUMBERS } from '../people/support/world.ts';
import { startNoticesWorld, type NoticesWorld } from './support/world.ts';

let world: NoticesWorld;
beforeAll(async () => {
  world = await startNoticesWorld();
  await world.employee('siti');
  await world.employee('agus', { name: 'Agus', personalNumber: NUMBERS.dewi });
});
afterAll(() => world.close());

const kinds = async (subject: string) => (await world.notices(subject)).list.map(({ kind }) => kind);

describe('notices in the app', () => {
  it('come of an assignment to everybody, which stays one write', async () => {
    await world.follow();
    const before = world.written.length;
    await world.assign('a', world.dayFromNow(30));
    await world.follow();
    const places = world.written
      .slice(before)
      .map((write) => (write.kind === 'put' ? write.item.pk : write.key.pk));
    expect(places.filter((pk) => pk.startsWith('PERSON#'))).toEqual([]);
    expect(await world.unread('siti')).toBe(1);
    expect((await world.notices('siti')).list[0]).toMatchObject({
      kind: 'COURSE_ASSIGNED',
      read: false,
      path: `/courses/${world.courses.courseId('a')}`,
    });
    expect((await world.notices('siti', {}, 'en')).list[0]?.text).toContain('is assigned to you');
  });

  it('are read one by one or all at once, again without effect', async () => {
    await world.assign('b', world.dayFromNow(5));
    const { list } = await world.notices('siti');
    expect([...(await kinds('siti'))].sort()).toEqual(['COURSE_ASSIGNED', 'COURSE_DUE_SOON']);
    const first = { notices: [list[0]?.id] };
    expect(await world.read('siti', first)).toMatchObject({ unread: 1, userErrors: [] });
    expect(await world.read('siti', first)).toMatchObject({ unread: 1 });
    expect(await world.read('siti', { notices: ['nonsense'] })).toMatchObject({ unread: 1 });
    expect(await world.read('siti', {})).toMatchObject({ unread: 0 });
    const before = world.written.length;
    expect(await world.read('siti', {})).toMatchObject({ unread: 0 });
    expect(world.written.length).toBe(before);
    expect(await world.unread('siti')).toBe(0);
    expect(await world.unread('agus')).toBe(2);
    expect((await world.notices('siti')).list.every(({ read }) => read)).toBe(true);
  });

  it('tell of what is finished and of what the agency did, once, however the changes come', async () => {
    await world.courses.enrol('siti', 'c');
    await world.courses.study('siti', 'c');
    const { certificate } = await world.courses.finish('siti', 'c');
    await world.follow((records) => [...records, ...records]);
    expect(await world.unread('siti')).toBe(1);
    await world.courses.revoke(certificate?.number ?? '');
    await world.follow((records) => [...records, ...records]);
    const [revoked, finished] = (await world.notices('siti')).list;
    expect(revoked).toMatchObject({ kind: 'CERTIFICATE_REVOKED', reason: 'Keliru terbit', read: false });
    expect(finished).toMatchObject({ kind: 'COURSE_FINISHED', path: `/certificates/${certificate?.number}` });
    expect(await world.unread('siti')).toBe(2);
    expect(await world.unread('agus')).toBe(2);
  });

  it('are found by their ids, by their own person alone', async () => {
    for (const { id, kind } of (await world.notices('siti')).list) {
      const node = async (subject: string) =>
        (await world.ask(subject, 'query ($id: ID!) { node(id: $id) { ... on Notice { kind } } }', { id }))
          .data;
      expect(await node('siti')).toEqual({ node: { kind } });
      // What follows from an assignment of everybody is told to everybody.
      const shared = kind === 'COURSE_ASSIGNED' || kind === 'COURSE_DUE_SOON';
      expect(await node('agus')).toEqual({ node: shared ? { kind } : null });
    }
  });

  it('come by pages that together are the whole list', async () => {
    const whole = (await world.notices('siti')).list.map(({ id }) => id);
    expect(whole.length).toBe(4);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { list, pageInfo } = await world.notices('siti', { first: 1, after });
      found.push(...list.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole);
  });

  it('come as somebody chose, and are nobody else’s', async () => {
    const off = { choices: [{ kind: 'COURSE_DUE_SOON', app: false, mail: true }] };
    const { settings } = await world.choose('agus', off);
    expect(settings?.choices.find(({ kind }) => kind === 'COURSE_DUE_SOON')).toMatchObject({ app: false });
    expect(await kinds('agus')).toEqual(['COURSE_ASSIGNED']);
    expect(await world.unread('agus')).toBe(1);
    expect(await kinds('siti')).toContain('COURSE_DUE_SOON');
    const twice = { choices: [...off.choices, ...off.choices] };
    expect((await world.choose('agus', twice)).userErrors[0]).toMatchObject({ code: 'INVALID' });
    const long = await world.choose('agus', { pausedUntil: world.dayFromNow(500) });
    expect(long.userErrors[0]).toMatchObject({ code: 'INVALID', field: ['pausedUntil'] });
  });
});
