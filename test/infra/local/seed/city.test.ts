import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineClients } from '../../../../infra/local/identity/clients.ts';
import { personas } from '../../../../infra/local/identity/personas.ts';
import { apportion, inventCity, personalNumber, seededRandom } from '../../../../infra/local/seed/city.ts';
import { readCity, readOrganisations, readPositions } from '../../../../infra/local/seed/content.ts';

const city = readCity();
const people = inventCity(city, personas, 300, 2026);

describe('the invented city', () => {
  it('is the same every time and another for another seed', () => {
    expect(inventCity(city, personas, 300, 2026)).toEqual(people);
    expect(inventCity(city, personas, 300, 2027)).not.toEqual(people);
    expect(people.map(({ name }) => name).slice(8, 12)).toMatchInlineSnapshot(`
      [
        "Zulkarnain Kadir",
        "Rahmah Kadir",
        "Teguh Handoyo",
        "Rosmawati Usmandi",
      ]
    `);
  });

  it('has three hundred people with names and numbers of their own, the personas among them', () => {
    expect(people).toHaveLength(300);
    expect(new Set(people.map(({ name }) => name)).size).toBe(300);
    expect(new Set(people.map(({ personalNumber: number }) => number)).size).toBe(300);
    for (const { name } of personas) expect(people.map((person) => person.name)).toContain(name);
  });

  it('puts everybody into a unit and a position that exist, and somebody into each unit', () => {
    const positions = new Set(readPositions().map(({ id }) => id));
    const staffed = new Set(people.map(({ unit }) => unit));
    expect([...staffed].sort()).toEqual(Object.keys(city.weights.unit).sort());
    for (const { position } of people) expect(positions).toContain(position);
  });

  it('gives each unit with a head exactly one', () => {
    for (const [unit, { head }] of Object.entries(city.staffing)) {
      if (head === undefined) continue;
      expect(people.filter((person) => person.unit === unit && person.position === head)).toHaveLength(1);
    }
  });

  it('gives each kind of employment its own grades, and both kinds and sexes a fair part', () => {
    for (const { employmentKind, grade } of people) {
      expect(grade).toMatch(employmentKind === 'PNS' ? /^(II|III|IV)\/[a-d]$/ : /^(V|VII|IX)$/);
    }
    const pppk = people.filter(({ employmentKind }) => employmentKind === 'PPPK').length;
    const women = people.filter(({ sex }) => sex === 'FEMALE').length;
    expect(pppk).toBeGreaterThan(60);
    expect(pppk).toBeLessThan(110);
    expect(women).toBeGreaterThan(130);
    expect(women).toBeLessThan(190);
  });

  it('forms numbers that say what a NIP says and that belong to nobody', () => {
    for (const { personalNumber: number, employmentKind, sex } of people) {
      const parts = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})([12])(9\d\d)$/.exec(number);
      expect(parts, number).not.toBeNull();
      const [, year, month, day, start, monthOrContract, sexDigit] = (parts ?? []).map(Number);
      expect(new Date(Date.UTC(year!, month! - 1, day)).getUTCDate()).toBe(day);
      expect(sexDigit).toBe(sex === 'MALE' ? 1 : 2);
      if (employmentKind === 'PNS') expect(monthOrContract).toBeLessThanOrEqual(12);
      else expect(monthOrContract).toBe(21);
      expect(start! - year!).toBeGreaterThanOrEqual(18);
      expect(start).toBeLessThanOrEqual(2025);
    }
  });

  it('works for any seed and size', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 30, max: 320 }), (seed, count) => {
        const made = inventCity(city, personas, count, seed);
        expect(new Set(made.map(({ personalNumber: number }) => number)).size).toBe(made.length);
        expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
        expect(made.every(({ personalNumber: number }) => number.length === 18)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what it is made with', () => {
  it('shares out exactly, each within one of its quota', () => {
    const weights = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 50 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(weights, fc.nat(200), (shares, count) => {
        const total = Object.values(shares).reduce((sum, weight) => sum + weight, 0);
        const made = apportion(shares, count);
        expect([...made.values()].reduce((sum, share) => sum + share, 0)).toBe(count);
        for (const [key, weight] of Object.entries(shares)) {
          expect(Math.abs((made.get(key) ?? 0) - (count * weight) / total)).toBeLessThan(1);
        }
      }),
    );
  });

  it('draws from 0 up to but not including 1, the same for the same seed', () => {
    const draw = (seed: number) => Array.from({ length: 100 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('writes a number the way the two kinds have it', () => {
    const parts = {
      birthDate: '1986-09-26',
      startYear: 2015,
      startMonth: 5,
      sex: 'MALE',
      serial: 1,
    } as const;
    expect(personalNumber({ ...parts, employmentKind: 'PNS' })).toBe('198609262015051901');
    expect(personalNumber({ ...parts, employmentKind: 'PPPK' })).toBe('198609262015211901');
  });

  it('has a program for each partner', () => {
    const partners = readOrganisations().map(({ id }) => id);
    expect(machineClients.map(({ organisation }) => organisation).sort()).toEqual(partners.sort());
  });
});
