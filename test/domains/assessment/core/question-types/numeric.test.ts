import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gradeResponse,
  keyOf,
  normaliseResponse,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import {
  decimalText,
  isWithin,
  readDecimal,
} from '../../../../../functions/domains/assessment/core/question-types/numeric/decimal.ts';
import { brokenRules, EXAMPLES, question } from '../support/questions.ts';

function read(text: string, unit?: string): string {
  const result = readDecimal(text, unit);
  return 'value' in result ? decimalText(result.value) : result.invalid;
}

function oneAnswer(value: unknown, tolerance: unknown = '0', unit?: string) {
  return question('NUMERIC', {
    answers: [{ value, tolerance, percent: 100 }],
    ...(unit === undefined ? {} : { unit }),
  });
}

describe('reading numbers', () => {
  it.each([
    ['5', '5'],
    ['-5', '-5'],
    ['+5', '5'],
    ['−5', '-5'],
    ['- 5', '-5'],
    ['  12,5 ', '12.5'],
    ['12.5', '12.5'],
    ['.5', '0.5'],
    [',5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['-0', '0'],
    ['1.234', '1.234'],
    ['1,234', '1.234'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00a0234\u202f567,25', '1234567.25'],
    ['12.345.678,90', '12345678.90'],
    ['1e3', '1000'],
    ['1,5E-3', '0.0015'],
    ['１２,５', '12.5'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1.2.3', 'AMBIGUOUS_NUMBER'],
    ['1.23,4', 'AMBIGUOUS_NUMBER'],
    ['1,234,56', 'AMBIGUOUS_NUMBER'],
    ['0.123.456', 'AMBIGUOUS_NUMBER'],
    ['1234.567.890', 'AMBIGUOUS_NUMBER'],
    ['12 5', 'AMBIGUOUS_NUMBER'],
    ['1..5', 'AMBIGUOUS_NUMBER'],
    ['.', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['1e9999', 'NOT_A_NUMBER'],
    ['lima', 'NOT_A_NUMBER'],
    ['5 kg', 'NOT_A_NUMBER'],
    ['١٢', 'NOT_A_NUMBER'],
    ['9'.repeat(41), 'TOO_LONG'],
  ])('%s is refused: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it.each([
    ['83,33 %', '%', '83.33'],
    ['83,33%', '%', '83.33'],
    ['5 KG', 'kg', '5'],
    ['Rp 1.500.000', 'Rp', '1500000'],
    ['rp5', 'Rp', '5'],
    ['12 m²', 'm²', '12'],
    ['12 m2', 'm²', '12'],
    ['5', 'kg', '5'],
    ['5 g', 'kg', 'NOT_A_NUMBER'],
  ])('%s with the unit %s is %s', (text, unit, value) => {
    expect(read(text, unit)).toBe(value);
  });

  it('reads what JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const result = readDecimal(String(number));
        expect('value' in result && Number(decimalText(result.value))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('comparing numbers', () => {
  it('is exact where floats are not', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary, and 0.3 − 0.1 is less than 0.2.
    expect(gradeResponse(oneAnswer('0.1', '0.2'), { number: '0.3' }).state).toBe('CORRECT');
    expect(gradeResponse(oneAnswer('0.3', '0.2'), { number: '0.1' }).state).toBe('CORRECT');
    expect(gradeResponse(oneAnswer('0.1', '0.2'), { number: '0.3000000000000001' }).state).toBe('INCORRECT');
    expect(gradeResponse(oneAnswer(0.1, 0.2), { number: '0,3' }).state).toBe('CORRECT');
    expect(gradeResponse(oneAnswer('9007199254740993'), { number: '9007199254740992' }).state).toBe(
      'INCORRECT',
    );
  });

  it('agrees with whole numbers', () => {
    const whole = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(100), fc.nat(3), (a, b, tolerance, exponent) => {
        const scaled = (number: number) => ({ coefficient: BigInt(number), exponent: -exponent });
        expect(isWithin(scaled(a), scaled(b), scaled(tolerance))).toBe(Math.abs(a - b) <= tolerance);
      }),
    );
  });
});

describe('numeric', () => {
  const index = question('NUMERIC', EXAMPLES.NUMERIC);

  it.each([
    ['83,33', 100_000, 'CORRECT', ['Tepat.']],
    ['83.34 %', 100_000, 'CORRECT', ['Tepat.']],
    ['83.341', 0, 'INCORRECT', []],
    ['82,50', 50_000, 'PARTIAL', ['Bobot 0,11 dipakai.']],
    ['0', 0, 'INCORRECT', []],
  ])('grades %s', (number, fraction, state, feedback) => {
    expect(normaliseResponse(index, {}, { number })).toEqual({ response: { number } });
    expect(gradeResponse(index, { number })).toMatchObject({ fraction, state });
    expect(reviewQuestion(index, {}, { number })).toMatchObject({ response: { number }, feedback });
  });

  it('clears, and refuses what is no number, when it is sent', () => {
    expect(normaliseResponse(index, {}, { number: '  ' })).toEqual({ response: null });
    expect(normaliseResponse(index, {}, { number: '1.2.3' })).toEqual({ invalid: 'AMBIGUOUS_NUMBER' });
    expect(normaliseResponse(index, {}, { number: 5 })).toEqual({ invalid: 'WRONG_SHAPE' });
    expect(normaliseResponse(index, {}, { number: ' '.repeat(1_000_000) })).toEqual({ invalid: 'TOO_LONG' });
  });

  it('takes the first answer that fits, as Moodle does, and * for any other number', () => {
    const wide = question('NUMERIC', {
      answers: [
        { value: '10', tolerance: '0', percent: 100 },
        { value: '10', tolerance: '1', percent: 60 },
        { value: '*', tolerance: '0', percent: 0, feedback: 'Hitung lagi.' },
      ],
    });
    expect(gradeResponse(wide, { number: '10' })).toMatchObject({ fraction: 100_000, matched: [0] });
    expect(gradeResponse(wide, { number: '11' })).toMatchObject({ fraction: 60_000, matched: [1] });
    expect(gradeResponse(wide, { number: '12' })).toMatchObject({ fraction: 0, matched: [2] });
    expect(reviewQuestion(wide, {}, { number: '12' }).feedback).toEqual(['Hitung lagi.']);
  });

  it('writes its key in the notation of each language', () => {
    expect(keyOf(index)[0]).toMatchObject({
      text: { id: '83,33 ± 0,01 %', en: '83.33 ± 0.01 %' },
      percent: 100,
    });
  });

  it.each([
    [[{ value: '1', tolerance: '0', percent: 50 }], undefined, ['NUMERIC_NONE_FULL@shape.answers']],
    [
      [
        { value: '1', tolerance: '1', percent: 50 },
        { value: '1,5', tolerance: '0,5', percent: 100 },
      ],
      undefined,
      ['NUMERIC_UNREACHABLE@shape.answers.1.value'],
    ],
    [
      [
        { value: '1', tolerance: '1', percent: 50 },
        { value: '1,5', tolerance: '0,6', percent: 100 },
      ],
      undefined,
      ['NUMERIC_FULL_TAKEN@shape.answers'],
    ],
    [
      [
        { value: '1', tolerance: '0,4', percent: 50 },
        { value: '1,5', tolerance: '0,6', percent: 100 },
      ],
      undefined,
      [],
    ],
    [
      [{ value: '1', tolerance: '-1', percent: 100 }],
      undefined,
      ['NUMERIC_TOLERANCE@shape.answers.0.tolerance'],
    ],
    [[{ value: '1', tolerance: '0', percent: 100 }], 'm2', ['NUMERIC_UNIT@shape.unit']],
    [[{ value: 'satu', tolerance: '0', percent: 100 }], undefined, ['SHAPE@shape.answers.0.value']],
    [[{ value: Number.NaN, tolerance: '0', percent: 100 }], undefined, ['SHAPE@shape.answers.0.value']],
    [[{ value: '1', tolerance: '0', percent: 101 }], undefined, ['TOO_BIG@shape.answers.0.percent']],
    [[{ value: '1', tolerance: '0', percent: 33.3333 }], undefined, ['DECIMALS@shape.answers.0.percent']],
    [[{ value: '1', percent: 100 }], undefined, ['FIELD_REQUIRED@shape.answers.0.tolerance']],
    [
      [
        { value: 0, tolerance: 0, percent: 0 },
        { value: 0, tolerance: 0.125, percent: 100 },
      ],
      undefined,
      ['NUMERIC_FULL_TAKEN@shape.answers'],
    ],
  ])('tells its author what to mend', (answers, unit, problems) => {
    const shape = unit === undefined ? { answers } : { answers, unit };
    expect(brokenRules('NUMERIC', shape)).toEqual(problems);
  });
});
