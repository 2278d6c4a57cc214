import { describe, expect, it } from 'vitest';
import {
  drawQuestion,
  gradeResponse,
  normaliseResponse,
  publicQuestion,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { brokenRules, EXAMPLES, question, seeded } from '../support/questions.ts';

const items = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((text, at) => ({ id: `i${at}`, text }));

/**
 * Cases of Moodle's ordering question (question/type/ordering/question.php, grade_response): right neighbours is its
 * "relative to the next item (excluding last)", right places its "absolute position".
 */
describe('ordering', () => {
  it.each([
    // order, by neighbours (of 4), by place (of 5), all or nothing
    [[0, 1, 2, 3, 4], 100_000, 100_000, 100_000],
    [[1, 2, 3, 4, 0], 75_000, 0, 0],
    [[4, 0, 1, 2, 3], 75_000, 0, 0],
    [[1, 0, 2, 3, 4], 50_000, 60_000, 0],
    [[0, 2, 1, 3, 4], 25_000, 60_000, 0],
    [[4, 3, 2, 1, 0], 0, 20_000, 0],
    [[3, 4, 0, 1, 2], 75_000, 0, 0],
  ])('grades %j', (order, neighbours, places, whole) => {
    for (const [scoring, fraction] of [
      ['ADJACENT_PAIRS', neighbours],
      ['POSITION', places],
      ['ALL_OR_NOTHING', whole],
    ] as const) {
      expect(gradeResponse(question('ORDERING', { scoring, items }), { order }).fraction).toBe(fraction);
    }
  });

  const steps = question('ORDERING', EXAMPLES.ORDERING);
  const draw = { order: [2, 0, 3, 1] };

  it('maps places back to items', () => {
    expect(normaliseResponse(steps, draw, { order: ['i2', 'i4', 'i1', 'i3'] })).toEqual({
      response: { order: [0, 1, 2, 3] },
    });
  });

  it.each([
    [{ order: ['i1', 'i2', 'i3'] }, { invalid: 'INCOMPLETE' }],
    [{ order: ['i1', 'i2', 'i3', 'i3'] }, { invalid: 'REPEATED' }],
    [{ order: ['i1', 'i2', 'i3', 'i5'] }, { invalid: 'UNKNOWN_OPTION' }],
    [{ order: ['k', 'l', 'm', 'n'] }, { invalid: 'UNKNOWN_OPTION' }],
    [{ order: 'i1' }, { invalid: 'WRONG_SHAPE' }],
    [{ order: [] }, { response: null }],
  ])('normalises', (raw, expected) => {
    expect(normaliseResponse(steps, draw, raw)).toEqual(expected);
  });

  it('never shows the items in the right order', () => {
    const two = question('ORDERING', { scoring: 'POSITION', items: items.slice(0, 2) });
    for (let seed = 0; seed < 200; seed += 1) {
      expect(drawQuestion(two, seeded(seed))).toEqual({ order: [1, 0] });
      expect(drawQuestion(steps, seeded(seed))).not.toEqual({ order: [0, 1, 2, 3] });
    }
  });

  it('shows places, not the author’s ids', () => {
    expect(publicQuestion(steps, draw).items).toEqual([
      { id: 'i1', text: 'Verifikasi' },
      { id: 'i2', text: 'Ambil nomor' },
      { id: 'i3', text: 'Terima dokumen' },
      { id: 'i4', text: 'Serahkan berkas' },
    ]);
  });

  it('reviews what its scoring looks at', () => {
    expect(reviewQuestion(steps, draw, { order: [1, 2, 0, 3] })).toMatchObject({
      response: { order: ['i4', 'i1', 'i2', 'i3'] },
      options: [
        { id: 'i4', correct: false },
        { id: 'i1', correct: true },
        { id: 'i2', correct: false },
        { id: 'i3', correct: false },
      ],
      rightAnswer: { response: { order: ['i2', 'i4', 'i1', 'i3'] } },
    });
  });

  it('finds damaged orders invalid', () => {
    for (const order of [[0, 1, 2], [0, 1, 2, 2], [0, 1, 2, 4], []]) {
      expect(gradeResponse(steps, { order })).toMatchObject({ fraction: 0, state: 'INVALID' });
    }
  });

  it.each([
    [
      [
        { id: 'a', text: 'x' },
        { id: 'a', text: 'y' },
      ],
      ['ITEM_ID_TAKEN@shape.items.1.id'],
    ],
    [
      [
        { id: 'a', text: 'x' },
        { id: 'b', text: ' x' },
      ],
      ['ITEM_REPEATED@shape.items.1.text'],
    ],
    [[{ id: 'a', text: 'x' }], ['TOO_SHORT@shape.items']],
  ])('tells its author what to mend', (list, problems) => {
    expect(brokenRules('ORDERING', { scoring: 'POSITION', items: list })).toEqual(problems);
  });
});
