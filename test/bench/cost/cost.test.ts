import { beforeAll, describe, expect, it } from 'vitest';
import { monthlyBill, readPrices, type Idle, type PersonYear } from '../../../infra/cost/bill.ts';
import { measureUse } from './measure.ts';
import { billTable } from './tables.ts';

const prices = readPrices();
let year: PersonYear;
let idle: Idle;
beforeAll(async () => {
  ({ year, idle } = await measureUse());
});

describe('an installation', () => {
  it('costs at most 2 USD a month while nobody uses it', () => {
    expect(monthlyBill(prices, idle, year, 0).usd).toBeLessThanOrEqual(2);
  });

  it('costs at most 0.05 USD for a person and year at a hundred thousand, without the sign-in', () => {
    const { usd } = monthlyBill(prices, idle, year, 100_000, 10);
    expect((usd * 12) / 100_000).toBeLessThanOrEqual(0.05);
  });
});

describe('the bill', () => {
  it('is what is used times its price', () => {
    const nothing: PersonYear = {
      requests: 0,
      readUnits: 0,
      writeUnits: 0,
      invocations: 0,
      gbSeconds: 0,
      storedBytes: 0,
      files: 0,
      transferBytes: 0,
      logBytes: 0,
      trailEntries: 0,
      trailBytes: 0,
      letters: 0,
      activeMonths: 6,
    };
    const asleep: Idle = {
      invocations: 0,
      gbSeconds: 0,
      readUnits: 0,
      logBytes: 0,
      mediaBytes: 0,
      secrets: 0,
      alarmFigures: 0,
    };
    const sum = (more: Partial<PersonYear>, people = 12) =>
      monthlyBill(prices, asleep, { ...nothing, ...more }, people).usd;
    // Twelve people a year are one a month.
    expect(sum({})).toBe(0);
    expect(sum({ writeUnits: 1e6 })).toBeCloseTo(prices.dynamodb.writeUnitsPerMillion);
    expect(sum({ transferBytes: 1e9 })).toBeCloseTo(prices.cloudfront.transferPerGb);
    expect(sum({ storedBytes: 1e9 })).toBeCloseTo(
      12 * (prices.dynamodb.storagePerGb + prices.dynamodb.pointInTimePerGb),
    );
    expect(monthlyBill(prices, { ...asleep, mediaBytes: 1e9 }, nothing, 0).usd).toBeCloseTo(
      prices.objects.storagePerGb,
    );
    const { firewallUsd } = monthlyBill(prices, asleep, { ...nothing, requests: 4e5, files: 6e5 }, 12);
    expect(firewallUsd).toBeCloseTo(prices.firewall.perMonth + prices.firewall.requestsPerMillion);
    expect(sum({ letters: 1_000 })).toBeCloseTo(prices.mailPerThousand);
    // The trail is kept for five years. As many objects as changes, until they are as many as there are batches.
    expect(sum({ trailBytes: 1e9 })).toBeCloseTo(12 * 5 * prices.objects.storagePerGb);
    const object = (prices.objects.putsPerMillion + prices.lambda.requestsPerMillion) / 1e6;
    expect(sum({ trailEntries: 1_000 })).toBeCloseTo(1_000 * object);
    expect(sum({ trailEntries: 1e9 })).toBeCloseTo(4 * 8_640 * object);
    expect(monthlyBill(prices, asleep, nothing, 100_000).identityUsd).toBeCloseTo(40_000 * 0.015);
    expect(monthlyBill(prices, asleep, nothing, 10_000).identityUsd).toBe(0);
  });

  it('is shown in both currencies', () => {
    const bill = monthlyBill(prices, idle, year, 6_000);
    const shown = billTable([{ people: 6_000, bill }], prices);
    expect(shown).toContain(Math.round(bill.usd * prices.idrPerUsd).toLocaleString('en'));
    expect(shown).toContain('6,000 people');
  });
});
