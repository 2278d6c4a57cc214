import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPerson } from '../../../../functions/domains/people/core/person.ts';
import {
  maskNumber,
  normaliseNumber,
  numberProblem,
} from '../../../../functions/domains/people/core/personal-number.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
/** The parts of a number that is well-formed for a PNS, and so for a PPPK. */
const parts = fc.record({
  birth: day,
  year: fc.integer({ min: 1965, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  sex: fc.constantFrom(1, 2),
  serial: fc.integer({ min: 0, max: 999 }),
});
interface Parts {
  birth: string;
  year: number;
  month: number;
  sex: number;
  serial: number;
}
const numberOf = ({ birth, year, month, sex, serial }: Parts) =>
  `${birth}${year}${pad(month, 2)}${sex}${pad(serial, 3)}`;

describe('a personal number', () => {
  it.each([
    ['198609262015051001', 'PNS', undefined],
    ['198609262015211001', 'PPPK', undefined],
    ['198609262015211001', 'PNS', 'START_MONTH'],
    ['198613262015051001', 'PNS', 'BIRTH_DATE'],
    ['198602302015051001', 'PNS', 'BIRTH_DATE'],
    ['198609262015053001', 'PNS', 'SEX'],
    ['19860926201505100', 'PNS', 'LENGTH'],
    ['19860926201505100a', 'PPPK', 'LENGTH'],
    ['', 'PNS', 'LENGTH'],
  ] as const)('%s of a %s: %s', (number, kind, problem) => {
    expect(numberProblem(number, kind)).toBe(problem);
  });

  it('is well-formed when all its parts are, for either kind of employment', () => {
    fc.assert(
      fc.property(parts, (of) => {
        expect(numberProblem(numberOf(of), 'PNS')).toBeUndefined();
        expect(numberProblem(numberOf(of), 'PPPK')).toBeUndefined();
      }),
    );
  });

  it('is refused when one part cannot be', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 13, max: 99 }), fc.constantFrom(0, 3, 9), (of, month, sex) => {
        expect(numberProblem(numberOf({ ...of, month }), 'PNS')).toBe('START_MONTH');
        expect(numberProblem(numberOf({ ...of, month: 0 }), 'PNS')).toBe('START_MONTH');
        expect(numberProblem(numberOf({ ...of, month }), 'PPPK')).toBeUndefined();
        expect(numberProblem(numberOf({ ...of, sex }), 'PNS')).toBe('SEX');
        expect(numberProblem(numberOf({ ...of, birth: `${of.birth.slice(0, 4)}${month}01` }), 'PPPK')).toBe(
          'BIRTH_DATE',
        );
      }),
    );
  });

  it('never breaks the check, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{17,19}$/)), (text) => {
        const problem = numberProblem(text, 'PNS');
        if (problem === undefined) expect(text).toMatch(/^\d{18}$/);
      }),
    );
  });

  it('is taken with the spaces of official papers, and kept without', () => {
    expect(normaliseNumber('19860926 201505 1 001')).toBe('198609262015051001');
  });

  it('is shown by its last four digits', () => {
    fc.assert(
      fc.property(parts, (of) => {
        const number = numberOf(of);
        expect(maskNumber(number)).toBe(`••••••••••••••${number.slice(-4)}`);
      }),
    );
  });
});

describe('a grade', () => {
  const problemOf = (employmentKind: 'PNS' | 'PPPK', grade: string) => {
    const entered = { name: 'Siti', personalNumber: '198609262015051001', unitId: 'dinas' };
    const checked = checkPerson({ ...entered, employmentKind, grade });
    return checked.ok ? checked.value.grade : checked.refusals.map(({ field }) => field.join('.'));
  };

  it.each(['I/a', 'II/d', 'III/b', 'IV/e', ' III/c '])('%s is one of a PNS', (grade) => {
    expect(problemOf('PNS', grade)).toBe(grade.trim());
  });
  it.each(['III/e', 'IV/f', 'V/a', 'IX', '3b', 'iii/b'])('%s is none of a PNS', (grade) => {
    expect(problemOf('PNS', grade)).toEqual(['grade']);
  });
  it.each(['I', 'V', 'IX', 'XVII'])('%s is one of a PPPK', (grade) => {
    expect(problemOf('PPPK', grade)).toBe(grade);
  });
  it.each(['XVIII', 'IIII', 'III/b', '9'])('%s is none of a PPPK', (grade) => {
    expect(problemOf('PPPK', grade)).toEqual(['grade']);
  });
  it('may be left out', () => {
    expect(problemOf('PNS', ' ')).toBeUndefined();
  });
});
