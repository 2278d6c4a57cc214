import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, readCode, standingOf } from '../../../../functions/domains/people/core/invitation.ts';
import { unitBelow } from '../../../../functions/domains/people/core/unit.ts';
import type { Unit } from '../../../../functions/domains/people/core/types.ts';

const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const codes = randoms.map((stream) => newCode(() => stream.next().value!));

describe('the code of an invitation', () => {
  it('is four groups of five characters that cannot be mistaken for each other', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/);
      }),
    );
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(code)).toBe(code);
        expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
        expect(readCode(code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it.each(['', 'TIDAK-ADA', 'AAAAA-AAAAA-AAAAA-AAAAU', 'AAAAA-AAAAA-AAAAA-AAAAAA', '😀'])(
    '%s is none',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );
});

describe('an invitation', () => {
  const invitation = { expiresAt: 100 };
  it.each([
    [invitation, 'new', 99, 'OPEN'],
    [invitation, 'new', 100, 'EXPIRED'],
    [invitation, 'newer', 99, 'REPLACED'],
    [{ ...invitation, acceptedBy: 'somebody' }, 'new', 99, 'USED'],
    [{ ...invitation, acceptedBy: 'somebody' }, 'newer', 100, 'USED'],
  ] as const)('%j of the person with %s at %i: %s', (of, newest, now, standing) => {
    expect(standingOf(of, 'new', { invitation: newest }, now)).toBe(standing);
  });
});

describe('the place of a unit', () => {
  it('is behind its parent, before the next sibling, whatever the ids are', () => {
    const slug = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
    const ids = fc.uniqueArray(slug, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat(1_000)), (unitIds, choices) => {
        const units: Unit[] = [];
        for (const [at, unitId] of unitIds.entries()) {
          const parent = units[choices.next().value! % (units.length + 1)];
          const unit = unitBelow(parent, { unitId, name: { id: unitId, en: unitId } }, at >> 1);
          if (unit) units.push(unit);
        }
        const sorted = [...units].sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ unitId }) => unitId);
        for (const unit of units) {
          const below = units.filter(({ ancestors }) => ancestors.includes(unit.unitId));
          const start = sorted.indexOf(unit.unitId);
          expect(new Set(sorted.slice(start + 1, start + 1 + below.length))).toEqual(
            new Set(below.map(({ unitId }) => unitId)),
          );
        }
      }),
    );
  });

  it('ends at eight levels', () => {
    let unit: Unit | undefined;
    for (let level = 1; level <= 8; level += 1) {
      unit = unitBelow(unit, { unitId: `u${level}`, name: { id: 'U', en: 'U' } }, 0);
    }
    expect(unit?.ancestors).toHaveLength(7);
    expect(unitBelow(unit, { unitId: 'u9', name: { id: 'U', en: 'U' } }, 0)).toBeUndefined();
  });
});
