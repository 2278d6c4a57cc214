import { describe, expect, it } from 'vitest';
import {
  drawQuestion,
  gradeResponse,
  normaliseResponse,
  publicQuestion,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { brokenRules, EXAMPLES, question, seeded } from '../support/questions.ts';

const asked = question('CLOZE', EXAMPLES['CLOZE']);
const draw = drawQuestion(asked, seeded(2));
const [choiceField] = publicQuestion(asked, draw).fields ?? [];
const choice = (text: string) => choiceField?.choices?.find((each) => each.text === text)?.id ?? '';

function answered(values: Record<string, string>) {
  const fields = Object.entries(values).map(([field, value]) => ({ field, value }));
  const normalised = normaliseResponse(asked, draw, { fields });
  return 'response' in normalised ? normalised.response : normalised.invalid;
}

describe('a text with fields', () => {
  it('shows each field with what its kind needs, and no more', () => {
    expect(publicQuestion(asked, draw).fields).toEqual([
      { id: 'f1', kind: 'SINGLE_CHOICE', choices: expect.any(Array) as unknown },
      { id: 'f2', kind: 'NUMERIC', unit: 'hari' },
      { id: 'f3', kind: 'SHORT_TEXT' },
    ]);
  });

  it.each([
    [{ f1: choice('Kartu keluarga'), f2: '14', f3: 'Loket' }, 100_000],
    [{ f2: '14 hari' }, 50_000],
    [{ f1: choice('Kartu keluarga') }, 25_000],
    [{ f1: choice('Paspor'), f2: '14' }, 37_500],
    [{ f1: choice('Paspor') }, 0],
    [{ f3: 'meja' }, 0],
  ])('counts fields by their weight: %j', (values, fraction) => {
    expect(gradeResponse(asked, answered(values)).fraction).toBe(fraction);
  });

  it('takes an answer apart as it was given', () => {
    const values = { f1: choice('Paspor'), f2: '13', f3: 'loket' };
    const review = reviewQuestion(asked, draw, answered(values));
    expect(review.response).toEqual({
      fields: Object.entries(values).map(([field, value]) => ({ field, value })),
    });
    expect(review.options).toEqual([
      { id: 'f1', correct: false },
      { id: 'f2', correct: false },
      { id: 'f3', correct: true },
    ]);
    expect(review.feedback).toEqual(['Bukan paspor.', 'Tepat.']);
    expect(review.rightAnswer?.words.map(({ en }) => en)).toEqual([
      '[[1]] Kartu keluarga',
      '[[2]] 14 hari',
      '[[3]] loket',
    ]);
  });

  it('is cleared by empty fields, and refuses what is none of its own', () => {
    expect(answered({ f1: '', f2: ' ', f3: '' })).toBeNull();
    expect(answered({ f4: 'x' })).toBe('UNKNOWN_OPTION');
    expect(answered({ f1: 'c9' })).toBe('UNKNOWN_OPTION');
    expect(answered({ f2: 'empat belas' })).toBe('NOT_A_NUMBER');
    expect(answered({ f3: 'x'.repeat(255), f2: '14' })).toBe('FIELDS_TOO_LONG');
    const twice = { fields: ['a', 'b'].map((value) => ({ field: 'f3', value })) };
    expect(normaliseResponse(asked, draw, twice)).toEqual({ invalid: 'REPEATED' });
  });

  it('tells its author which place is missing or names no field, and what is wrong in a field', () => {
    expect(brokenRules('CLOZE', EXAMPLES['CLOZE'], { text: '[[1]] [[2]] [[2]] [[7]]' })).toEqual([
      'CLOZE_PLACE@text',
      'CLOZE_PLACE@text',
      'CLOZE_NO_FIELD@text',
    ]);
    const wrong = {
      fields: [
        {
          kind: 'SHORT_TEXT',
          weight: 1,
          shape: { caseSensitive: true, answers: [{ text: 'a', percent: 5 }] },
        },
      ],
    };
    expect(brokenRules('CLOZE', wrong)).toEqual(['SHORT_TEXT_NONE_FULL@shape.fields.0.shape.answers']);
  });
});
