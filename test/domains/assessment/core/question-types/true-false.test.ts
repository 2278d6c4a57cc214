import { describe, expect, it } from 'vitest';
import {
  gradeResponse,
  keyOf,
  normaliseResponse,
  publicQuestion,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { EXAMPLES, question } from '../support/questions.ts';

const statement = question('TRUE_FALSE', EXAMPLES.TRUE_FALSE);

describe('true or false', () => {
  it.each([
    [false, 100_000, 'CORRECT', 'Tepat.'],
    [true, 0, 'INCORRECT', 'Periksa lagi.'],
  ])('grades %s', (trueFalse, fraction, state, feedback) => {
    expect(normaliseResponse(statement, {}, { trueFalse })).toEqual({ response: { trueFalse } });
    expect(gradeResponse(statement, { trueFalse })).toMatchObject({ fraction, state });
    expect(reviewQuestion(statement, {}, { trueFalse })).toEqual({
      response: { trueFalse },
      options: [],
      feedback: [feedback],
      rightAnswer: { response: { trueFalse: false }, words: [{ id: 'Salah', en: 'False' }] },
    });
  });

  it('is cleared by no picks', () => {
    expect(normaliseResponse(statement, {}, { choices: [] })).toEqual({ response: null });
    expect(normaliseResponse(statement, {}, { choices: ['c1'] })).toEqual({ invalid: 'WRONG_KIND' });
  });

  it.each([{ trueFalse: 'true' }, { trueFalse: 1 }, { trueFalse: [] }])('refuses %j', (raw) => {
    expect(normaliseResponse(statement, {}, raw)).toEqual({ invalid: 'WRONG_SHAPE' });
  });

  it('shows nothing but the statement', () => {
    expect(publicQuestion(statement, {})).toEqual({ kind: 'TRUE_FALSE', points: 1, text: 'Apa jawabannya?' });
  });

  it('explains its key', () => {
    expect(keyOf(statement)).toEqual([
      { text: { id: 'Benar', en: 'True' }, percent: 0, feedback: 'Periksa lagi.' },
      { text: { id: 'Salah', en: 'False' }, percent: 100, feedback: 'Tepat.' },
    ]);
  });
});
