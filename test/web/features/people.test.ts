import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { numberProblem as serverProblem } from '../../../functions/domains/people/core/personal-number.ts';
import { isIssuer, isSite } from '../../../web/src/features/people/addresses.ts';
import { isPermanentId, permanentIdOf } from '../../../web/src/features/people/permanent-id.ts';
import {
  bareNumber,
  birthDateOf,
  gradesOf,
  numberProblem,
} from '../../../web/src/features/people/personal-number.ts';
import { flat, narrowed, treeOf } from '../../../web/src/features/people/units.ts';
import type { ListedUnit } from '../../../web/src/features/people/units.ts';

const kinds = fc.constantFrom('PNS' as const, 'PPPK' as const);

/** Numbers that are right but for a slip in some part, so that every rule is met often. */
const numbers = fc
  .record({
    year: fc.integer({ min: 1940, max: 2010 }),
    month: fc.integer({ min: 0, max: 14 }),
    day: fc.integer({ min: 0, max: 33 }),
    start: fc.integer({ min: 0, max: 99 }),
    sex: fc.integer({ min: 0, max: 9 }),
    serial: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ year, month, day, start, sex, serial }) => {
    const two = (part: number) => String(part).padStart(2, '0');
    return `${year}${two(month)}${two(day)}2015${two(start)}${sex}${String(serial).padStart(3, '0')}`;
  });

describe('a personal number in the browser', () => {
  it('is judged as the server judges it', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, fc.string({ maxLength: 20 })), kinds, (number, kind) => {
        expect(numberProblem(number, kind)).toBe(serverProblem(number, kind));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read whatever stands between its parts, and tells the birth date', () => {
    expect(bareNumber('19900309 201503 1 003')).toBe('199003092015031003');
    expect(bareNumber('1990.0309-2015')).toBe('199003092015');
    expect(birthDateOf('199003092015031003')).toBe('1990-03-09');
    expect(birthDateOf('199002302015031003')).toBeUndefined();
  });

  it('has the grades of its kind of employment', () => {
    expect(gradesOf('PNS')).toHaveLength(17);
    expect(gradesOf('PNS').at(0)).toBe('I/a');
    expect(gradesOf('PNS').at(-1)).toBe('IV/e');
    expect(gradesOf('PPPK')).toHaveLength(17);
    expect(gradesOf('PPPK').at(8)).toBe('IX');
  });
});

describe('the tree of units', () => {
  const unit = (id: string, parent: string | null, en: string | null = null): ListedUnit => ({
    id,
    name: { id: `Unit ${id}`, en },
    parent: parent === null ? null : { id: parent },
  });
  const units = [unit('a', null), unit('b', 'a'), unit('c', 'b', 'Library'), unit('d', 'gone')];

  it('keeps every unit, those without a known parent at the top', () => {
    const tree = flat(treeOf(units));
    expect(tree.map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 0],
    ]);
  });

  it('shows what stands above a unit that was searched for, in either language', () => {
    const found = flat(narrowed(treeOf(units), ' LIBR '));
    expect(found.map((branch) => branch.unit.id)).toEqual(['a', 'b', 'c']);
    expect(narrowed(treeOf(units), 'nothing')).toEqual([]);
  });

  it('shows the units below one that was searched for', () => {
    expect(flat(narrowed(treeOf(units), 'unit b')).map((branch) => branch.unit.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('ids and addresses', () => {
  it('makes a permanent id of any name, or none', () => {
    expect(permanentIdOf('Dinas Kependudukan & Pencatatan Sipil')).toBe(
      'dinas-kependudukan-pencatatan-sipil',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const id = permanentIdOf(name);
        expect(id === '' || isPermanentId(id)).toBe(true);
      }),
    );
    expect(isPermanentId('a b')).toBe(false);
  });

  it('takes sites by https, and issuers on this machine by http', () => {
    expect(['https://untan.ac.id', 'http://untan.ac.id', 'untan', 'javascript:1'].map(isSite)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(
      [
        'https://a.example/x',
        'http://localhost:3000/identity',
        'http://a.example',
        'https://a.example/?q',
      ].map(isIssuer),
    ).toEqual([true, true, false, false]);
  });
});
