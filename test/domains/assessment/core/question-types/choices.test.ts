import { describe, expect, it } from 'vitest';
import {
  drawQuestion,
  gradeResponse,
  keyOf,
  normaliseResponse,
  publicQuestion,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { brokenRules, EXAMPLES, question, seeded } from '../support/questions.ts';

function choices(right: number, wrong: number) {
  return [
    ...Array.from({ length: right }, (_, at) => ({ id: `r${at}`, text: `benar ${at}`, correct: true })),
    ...Array.from({ length: wrong }, (_, at) => ({ id: `w${at}`, text: `salah ${at}`, correct: false })),
  ];
}

const single = question('SINGLE_CHOICE', EXAMPLES.SINGLE_CHOICE);
/** Places c1, c2, c3 show the author's third, first and second choice. */
const draw = { order: [2, 0, 1] };

describe('single choice', () => {
  it.each([
    [{ choices: ['c2'] }, 100_000, 'CORRECT'],
    [{ choices: ['c1'] }, 0, 'INCORRECT'],
    [{ choices: [] }, 0, 'UNANSWERED'],
    [null, 0, 'UNANSWERED'],
  ])('grades %j', (raw, fraction, state) => {
    const normalised = normaliseResponse(single, draw, raw);
    expect(normalised).toHaveProperty('response');
    expect(gradeResponse(single, 'response' in normalised ? normalised.response : undefined)).toMatchObject({
      fraction,
      state,
    });
  });

  it.each([
    [{ choices: ['c1', 'c2'] }, 'TOO_MANY'],
    [{ choices: ['c2', 'c2'] }, 'REPEATED'],
    [{ choices: ['c4'] }, 'UNKNOWN_OPTION'],
    [{ choices: ['a'] }, 'UNKNOWN_OPTION'],
    [{ choices: ['__proto__'] }, 'UNKNOWN_OPTION'],
    [{ choices: 'c1' }, 'WRONG_SHAPE'],
    [{ choices: [1] }, 'WRONG_SHAPE'],
    [{ choices: Array.from({ length: 1_000_000 }, () => 'c1') }, 'TOO_LONG'],
    [{ text: 'c1' }, 'WRONG_KIND'],
    [{ choices: ['c1'], text: 'c1' }, 'WRONG_SHAPE'],
    [['c1'], 'WRONG_SHAPE'],
    ['c1', 'WRONG_SHAPE'],
    [{}, 'WRONG_SHAPE'],
  ])('refuses a bad answer', (raw, invalid) => {
    expect(normaliseResponse(single, draw, raw)).toEqual({ invalid });
  });

  it('shows places, not the author’s ids', () => {
    expect(publicQuestion(single, draw)).toEqual({
      kind: 'SINGLE_CHOICE',
      points: 1,
      text: 'Apa jawabannya?',
      choices: [
        { id: 'c1', text: 'Ijazah' },
        { id: 'c2', text: 'Kartu keluarga' },
        { id: 'c3', text: 'Paspor' },
      ],
    });
  });

  it('reviews only what was picked, the right answer apart', () => {
    expect(reviewQuestion(single, draw, { choices: [1] })).toEqual({
      response: { choices: ['c3'] },
      options: [{ id: 'c3', correct: false }],
      feedback: ['Paspor diterbitkan imigrasi.'],
      rightAnswer: {
        response: { choices: ['c2'] },
        words: [{ id: 'Kartu keluarga', en: 'Kartu keluarga' }],
      },
    });
  });

  it('keeps the author’s order unless asked to shuffle', () => {
    const kept = question('SINGLE_CHOICE', { shuffle: false, choices: choices(1, 5) });
    expect(drawQuestion(kept, seeded(1))).toEqual({ order: [0, 1, 2, 3, 4, 5] });
    const moved = question('SINGLE_CHOICE', { shuffle: true, choices: choices(1, 5) });
    expect(drawQuestion(moved, seeded(1))).not.toEqual({ order: [0, 1, 2, 3, 4, 5] });
  });

  it.each([
    [choices(0, 3), ['SINGLE_CHOICE_ONE_RIGHT@shape.choices']],
    [choices(2, 1), ['SINGLE_CHOICE_ONE_RIGHT@shape.choices']],
    [
      [...choices(1, 1), { id: 'r0', text: ' BENAR 0', correct: false }],
      ['CHOICE_ID_TAKEN@shape.choices.2.id'],
    ],
    [
      [...choices(1, 1), { id: 'x', text: 'salah  0 ', correct: false }],
      ['CHOICE_TEXT_REPEATED@shape.choices.2.text'],
    ],
    [choices(1, 0), ['TOO_SHORT@shape.choices']],
    [choices(1, 20), ['TOO_LONG@shape.choices']],
  ])('tells its author what to mend', (list, problems) => {
    expect(brokenRules('SINGLE_CHOICE', { shuffle: false, choices: list })).toEqual(problems);
  });
});

/**
 * Cases of Moodle's multiple-response question: the sum of the grades of the picked choices, kept within 0 and 1
 * (question/type/multichoice/question.php; the first four rows follow its question_multi_test.php: A, C right at 0.5
 * each, B, D wrong at −1 in its example, −0.5 with the weights used here).
 */
describe('multiple choice', () => {
  it.each([
    // right choices, wrong choices, picked right, picked wrong, fraction
    [2, 2, 2, 0, 100_000],
    [2, 2, 1, 0, 50_000],
    [2, 2, 0, 1, 0],
    [2, 2, 2, 2, 0],
    [2, 2, 2, 1, 50_000],
    [2, 2, 1, 1, 0],
    [3, 1, 1, 0, 33_333],
    [3, 1, 2, 0, 66_667],
    [3, 1, 3, 0, 100_000],
    [3, 1, 3, 1, 0],
    [1, 3, 1, 1, 66_667],
    [2, 5, 2, 1, 80_000],
    [2, 5, 1, 1, 30_000],
    [7, 3, 7, 0, 100_000],
    [3, 0, 2, 0, 66_667],
  ])(
    '%i right and %i wrong: picking %i and %i earns %i',
    (right, wrong, pickedRight, pickedWrong, fraction) => {
      const partial = question('MULTIPLE_CHOICE', {
        scoring: 'PARTIAL',
        shuffle: false,
        choices: choices(right, wrong),
      });
      const exact = question('MULTIPLE_CHOICE', {
        scoring: 'ALL_OR_NOTHING',
        shuffle: false,
        choices: choices(right, wrong),
      });
      const picks = [
        ...Array.from({ length: pickedRight }, (_, at) => at),
        ...Array.from({ length: pickedWrong }, (_, at) => right + at),
      ];
      const state = fraction === 100_000 ? 'CORRECT' : fraction === 0 ? 'INCORRECT' : 'PARTIAL';
      expect(gradeResponse(partial, { choices: picks })).toMatchObject({ fraction, state });
      expect(gradeResponse(exact, { choices: picks }).fraction).toBe(fraction === 100_000 ? 100_000 : 0);
    },
  );

  it('stores picks in the author’s order and shows them in that of the draw', () => {
    const several = question('MULTIPLE_CHOICE', EXAMPLES.MULTIPLE_CHOICE);
    const order = { order: [3, 1, 0, 2] };
    expect(normaliseResponse(several, order, { choices: ['c4', 'c3', 'c2'] })).toEqual({
      response: { choices: [0, 1, 2] },
    });
    expect(reviewQuestion(several, order, { choices: [0, 1, 2] })).toMatchObject({
      response: { choices: ['c2', 'c3', 'c4'] },
      feedback: ['Ya, biaya adalah unsur.', 'Cuaca bukan unsur.'],
      rightAnswer: { response: { choices: ['c2', 'c3'] }, words: [{ id: 'Biaya' }, { id: 'Waktu' }] },
    });
  });

  it.each([
    [choices(0, 3), ['MULTIPLE_CHOICE_NONE_RIGHT@shape.choices']],
    [choices(3, 0), ['MULTIPLE_CHOICE_ALL_RIGHT@shape.choices']],
    [choices(2, 2), []],
  ])('tells its author what to mend', (list, problems) => {
    expect(brokenRules('MULTIPLE_CHOICE', { scoring: 'PARTIAL', shuffle: true, choices: list })).toEqual(
      problems,
    );
  });

  it('explains its key', () => {
    const several = question('MULTIPLE_CHOICE', EXAMPLES.MULTIPLE_CHOICE);
    expect(keyOf(several).map(({ percent }) => percent)).toEqual([50, 50, -50, -50]);
  });

  it('finds damaged picks invalid', () => {
    const several = question('MULTIPLE_CHOICE', EXAMPLES.MULTIPLE_CHOICE);
    for (const damaged of [{ choices: [9] }, { choices: [0, 0] }, { choices: [] }, { text: '' }, 7, 'x']) {
      expect(gradeResponse(several, damaged)).toMatchObject({ fraction: 0, state: 'INVALID' });
    }
  });
});
