import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNoticesWorld, type NoticesWorld } from './support/world.ts';

let world: NoticesWorld;
beforeAll(async () => {
  world = await startNoticesWorld();
  await world.employee('siti');
  await world.assign('a', world.dayFromNow(30));
});
afterAll(() => world.close());

describe('the calendar', () => {
  it('is there for whoever has its address, unchanged as long as nothing changes', async () => {
    const { url } = await world.calendar('siti', { on: true, language: 'EN' });
    const first = await world.fetch(url ?? '');
    expect(first).toMatchObject({ statusCode: 200 });
    expect(first.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8' });
    expect(first.body).toContain(`DTSTART;VALUE=DATE:${world.dayFromNow(30).replaceAll('-', '')}`);
    const etag = String(first.headers?.['etag']);
    expect((await world.fetch(url ?? '', { headers: { 'if-none-match': etag } })).statusCode).toBe(304);
    await world.assign('b', world.dayFromNow(3));
    const changed = await world.fetch(url ?? '', { headers: { 'if-none-match': etag } });
    expect(changed.statusCode).toBe(200);
    expect(changed.body?.match(/BEGIN:VEVENT/g)?.length).toBe(2);
  });

  it('is only read, was last changed before now, and is known by any mark that a program names', async () => {
    const { url } = await world.calendar('siti', { on: true });
    for (const method of ['POST', 'DELETE', 'PUT']) {
      const refused = await world.fetch(url ?? '', { method });
      expect(refused).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
    }
    const { headers, body } = await world.fetch(url ?? '');
    const etag = String(headers?.['etag']);
    for (const [known, status] of [
      ['*', 304],
      [`"a", W/${etag} ,"b"`, 304],
      [`"a,${etag.slice(1)}`, 200],
      ['"a", "b"', 200],
    ] as const) {
      const answer = await world.fetch(url ?? '', { headers: { 'if-none-match': known } });
      expect(answer.statusCode, known).toBe(status);
    }
    const stamps = [...(body?.matchAll(/DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)/g) ?? [])];
    expect(stamps.length).toBeGreaterThan(0);
    for (const [, year, month, day, hour] of stamps) {
      expect(Date.parse(`${year}-${month}-${day}T${hour}:00:00Z`)).toBeLessThanOrEqual(world.services.now());
    }
  });

  it('has an address that is kept nowhere and good until another is made, or none any more', async () => {
    const { url: first } = await world.calendar('siti', { on: true });
    const secret = /\.([\w-]{40})\.ics$/.exec(first ?? '')?.[1] ?? 'none';
    expect(JSON.stringify(world.written)).not.toContain(secret);
    const { url: second } = await world.calendar('siti', { on: true });
    expect((await world.fetch(first ?? '')).statusCode).toBe(404);
    expect((await world.fetch(second ?? '')).statusCode).toBe(200);
    const { url, settings } = await world.calendar('siti', { on: false });
    expect([url, settings?.calendar]).toEqual([null, null]);
    expect((await world.calendar('siti', { on: false })).userErrors).toEqual([]);
    expect((await world.fetch(second ?? '')).statusCode).toBe(404);
    expect((await world.fetch('https://kapuas.test/feeds/calendar/x.ics')).statusCode).toBe(404);
  });
});
