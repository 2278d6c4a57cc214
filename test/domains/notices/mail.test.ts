import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NUMBERS } from '../people/support/world.ts';
import { startNoticesWorld, type NoticesWorld } from './support/world.ts';

const HOUR = 3_600_000;
let world: NoticesWorld;
let siti: string;
beforeAll(async () => {
  world = await startNoticesWorld();
  // The middle of a day in Pontianak: mail goes out.
  const toNoon = (24 + 12 - ((new Date(world.services.now()).getUTCHours() + 7) % 24)) % 24;
  world.wait(toNoon * HOUR);
  siti = await world.employee('siti');
  await world.employee('agus', { name: 'Agus', personalNumber: NUMBERS.dewi });
});
afterAll(() => world.close());

const stopLink = () => world.sent.at(-1)?.unsubscribe ?? '';

describe('an address', () => {
  it('is used once the person who gave it has opened the link in its letter', async () => {
    expect(await world.setAddress('siti', { address: 'siti@contoh.go.id', language: 'EN' })).toMatchObject({
      settings: { mailbox: { available: true, address: null, pendingAddress: 'siti@contoh.go.id' } },
    });
    await world.follow((records) => [...records, ...records]);
    await world.deliver();
    expect(world.sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['siti@contoh.go.id', 'Confirm your mail address'],
    ]);
    expect(world.sent[0]?.unsubscribe).toBeUndefined();
    const token = /#confirm=(\S+)/.exec(world.sent[0]?.text ?? '')?.[1] ?? '';
    for (const [subject, wrong] of [
      ['agus', token],
      ['siti', `${token}x`],
      ['siti', ''],
    ] as const) {
      expect((await world.confirm(subject, { token: wrong })).userErrors[0]).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(await world.confirm('siti', { token })).toMatchObject({
      settings: { mailbox: { address: 'siti@contoh.go.id', pendingAddress: null } },
    });
    expect((await world.confirm('siti', { token })).userErrors).toEqual([]);
  });

  it('is refused when it is none, and where no mail is sent', async () => {
    expect(
      (await world.setAddress('agus', { address: 'a@b.id\r\nBcc: c@d.id' })).userErrors[0],
    ).toMatchObject({
      code: 'INVALID',
      field: ['address'],
    });
    const from = world.services.mailFrom;
    world.services.mailFrom = undefined;
    expect((await world.setAddress('agus', { address: 'a@b.id' })).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
    });
    expect(await world.remind()).toBe(0);
    world.services.mailFrom = from;
  });

  it('stands in no key and in no line of the log', () => {
    expect(world.logged.join('\n')).not.toContain('contoh.go.id');
    const keys = world.written.map((write) =>
      write.kind === 'put' ? `${write.item.pk} ${write.item.sk}` : '',
    );
    expect(keys.join('\n')).not.toContain('contoh');
  });
});

describe('the mail of a day', () => {
  it('is one letter with all that is new, to those with an address', async () => {
    await world.assign('a', world.dayFromNow(30));
    await world.assign('b', world.dayFromNow(5));
    expect(await world.remind()).toBe(1);
    await world.follow((records) => [...records, ...records]);
    expect(await world.deliver()).toBe(0);
    const letter = world.sent.at(-1);
    expect(letter).toMatchObject({ to: 'siti@contoh.go.id', subject: '2 notices for you' });
    expect(letter?.text).toContain('is due soon');
    expect(world.sent.filter(({ subject }) => subject.includes('notices')).length).toBe(1);
  });

  it('comes once, however often the schedule runs and the queue delivers', async () => {
    const before = world.sent.length;
    expect(await world.remind()).toBe(0);
    await world.follow();
    await world.deliver();
    const body = JSON.stringify({ personId: world.rawId(siti), letterId: world.sent.at(-1)?.id });
    await world.redeliver([body, body]);
    expect(world.sent.length).toBe(before);
  });

  it('tells nothing again the next day, and what is new then', async () => {
    world.wait(24 * HOUR);
    expect(await world.remind()).toBe(0);
    world.wait(24 * HOUR);
    await world.assign('c', world.dayFromNow(30));
    expect(await world.remind()).toBe(1);
    await world.follow();
    world.broken.now = true;
    expect(await world.deliver()).toBe(1);
    world.broken.now = false;
    expect(await world.deliver()).toBe(0);
    expect(world.sent.at(-1)?.subject).toBe('One notice for you');
  });

  it('does not come at night', async () => {
    world.wait(11 * HOUR);
    expect(await world.remind()).toBe(0);
    world.wait(13 * HOUR);
  });

  it('stops by one click, without signing in, and not by looking at the link', async () => {
    const asked = await world.fetch(stopLink());
    expect(asked).toMatchObject({ statusCode: 200 });
    expect(asked.body).toContain('<form method="post">');
    expect((await world.fetch(`${stopLink()}x`, { method: 'POST' })).statusCode).toBe(404);
    expect(await world.setAddress('agus', { address: 'agus@contoh.go.id' })).toMatchObject({
      userErrors: [],
    });
    const posted = { method: 'POST', headers: { 'accept-language': 'en' } };
    expect((await world.fetch(stopLink(), posted)).body).toContain('No more mail will be sent');
    expect((await world.fetch(stopLink(), posted)).statusCode).toBe(200);
    const { settings } = await world.choose('siti', {});
    expect(settings?.mailbox).toMatchObject({ address: null });
    await world.assign('a', world.dayFromNow(1));
    expect(await world.remind()).toBe(0);
  });

  it('goes on to another address when the link of a letter to the one before is used', async () => {
    const outdated = stopLink();
    await world.withMail('siti', 'baru@contoh.go.id');
    const answer = await world.fetch(outdated, { method: 'POST', headers: { 'accept-language': 'en' } });
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(answer.body).toContain('No more mail will be sent');
    const { settings } = await world.choose('siti', {});
    expect(settings?.mailbox.address).toBe('baru@contoh.go.id');
  });

  it('keeps its pause when other choices are saved, until that is ended', async () => {
    const pausedUntil = world.dayFromNow(3);
    expect(await world.choose('siti', { pausedUntil })).toMatchObject({ settings: { pausedUntil } });
    expect(await world.choose('siti', { choices: [] })).toMatchObject({ settings: { pausedUntil } });
    expect(await world.choose('siti', { pausedUntil: null })).toMatchObject({
      settings: { pausedUntil: null },
    });
  });
});
