import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createServerClock } from '../../../web/src/gql/server-clock.ts';

const NOON = Date.parse('2026-11-24T05:00:00Z');
const header = (at: number) => new Date(at).toUTCString();
/** A clock on a device whose own is `ahead`, and what it hears: an answer made half way of its round trip. */
function device(ahead: number) {
  const time = { at: NOON, ahead };
  const clock = createServerClock(() => time.at + time.ahead);
  return {
    time,
    clock,
    hear(roundTrip: number) {
      const sentAt = time.at + time.ahead;
      const date = header(time.at + roundTrip / 2);
      time.at += roundTrip;
      clock.hear({ sentAt, receivedAt: time.at + time.ahead, date });
    },
    error: () => Math.abs(clock.now() - time.at),
  };
}

it('is that of the device until an answer came, and after one that tells no time', () => {
  const clock = createServerClock(() => NOON);
  expect(clock.now()).toBe(NOON);
  clock.hear({ sentAt: NOON, receivedAt: NOON + 10, date: null });
  clock.hear({ sentAt: NOON, receivedAt: NOON + 10, date: 'tomorrow' });
  clock.hear({ sentAt: NOON, receivedAt: NOON - 10, date: header(0) });
  expect(clock.now()).toBe(NOON);
});

it('is right to half a second and half the shortest round trip, whatever the device says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 10 }),
      (ahead, roundTrips) => {
        const { hear, error } = device(ahead);
        for (const roundTrip of roundTrips) hear(roundTrip);
        expect(error()).toBeLessThanOrEqual(500 + Math.min(...roundTrips) / 2);
      },
    ),
  );
});

it('believes the shortest round trip, until the clock of the device is set anew', () => {
  const { hear, error, time, clock } = device(60_000);
  hear(20);
  const before = clock.now() - time.at;
  hear(4_000);
  expect(clock.now() - time.at).toBe(before);
  time.ahead = -3_600_000;
  hear(4_000);
  expect(error()).toBeLessThanOrEqual(2_500);
});

it('is what an earlier page heard until the first answer, and no longer', () => {
  let kept: number | undefined;
  const store = { read: () => kept, write: (ahead: number) => void (kept = ahead) };
  const day = 86_400_000;
  const first = createServerClock(() => NOON - day, store);
  expect(first.now()).toBe(NOON - day);
  first.hear({ sentAt: NOON - day, receivedAt: NOON - day, date: header(NOON) });
  const withoutNetwork = createServerClock(() => NOON - day + 60_000, store);
  expect(Math.abs(withoutNetwork.now() - (NOON + 60_000))).toBeLessThanOrEqual(500);
  // The device's clock was set right, and an answer says so.
  withoutNetwork.hear({ sentAt: NOON, receivedAt: NOON, date: header(NOON) });
  expect(Math.abs(createServerClock(() => NOON, store).now() - NOON)).toBeLessThanOrEqual(500);
});
