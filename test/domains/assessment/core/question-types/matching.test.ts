import { describe, expect, it } from 'vitest';
import {
  drawQuestion,
  gradeResponse,
  normaliseResponse,
  publicQuestion,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { brokenRules, EXAMPLES, question, seeded } from '../support/questions.ts';

const documents = question('MATCHING', EXAMPLES.MATCHING);
/** Options o1 … o4 show the distractor and the answers of the third, first and second pair. */
const draw = { order: [3, 2, 0, 1] };

function pairs(...found: [string, string][]) {
  return { matches: found.map(([prompt, option]) => ({ prompt, option })) };
}

describe('matching', () => {
  it.each([
    [pairs(['p1', 'o3'], ['p2', 'o4'], ['p3', 'o2']), 100_000, 'CORRECT'],
    [pairs(['p3', 'o2'], ['p1', 'o3'], ['p2', 'o1']), 66_667, 'PARTIAL'],
    [pairs(['p1', 'o3']), 33_333, 'PARTIAL'],
    [pairs(['p1', 'o1'], ['p2', 'o1'], ['p3', 'o1']), 0, 'INCORRECT'],
    [pairs(['p1', 'o3'], ['p2', 'o3'], ['p3', 'o3']), 33_333, 'PARTIAL'],
    [pairs(), 0, 'UNANSWERED'],
  ])('grades', (raw, fraction, state) => {
    const normalised = normaliseResponse(documents, draw, raw);
    expect(normalised).toHaveProperty('response');
    const response = 'response' in normalised ? normalised.response : undefined;
    expect(gradeResponse(documents, response)).toMatchObject({ fraction, state });
  });

  it.each([
    [pairs(['p4', 'o1']), 'UNKNOWN_OPTION'],
    [pairs(['p1', 'o5']), 'UNKNOWN_OPTION'],
    [pairs(['x', 'y']), 'UNKNOWN_OPTION'],
    [pairs(['p1', 'o1'], ['p1', 'o2']), 'REPEATED'],
    [{ matches: [['p1', 'o1']] }, 'WRONG_SHAPE'],
    [{ matches: [{ prompt: 'p1' }] }, 'WRONG_SHAPE'],
    [{ matches: [null] }, 'WRONG_SHAPE'],
    [{ matches: { prompt: 'p1', option: 'o1' } }, 'WRONG_SHAPE'],
  ])('refuses a bad answer', (raw, invalid) => {
    expect(normaliseResponse(documents, draw, raw)).toEqual({ invalid });
  });

  it('takes equal answers as one option that suits both prompts', () => {
    const units = question('MATCHING', {
      pairs: [
        { id: 'a', prompt: 'Akta kelahiran', answer: 'Disdukcapil' },
        { id: 'b', prompt: 'Kartu keluarga', answer: ' Disdukcapil ' },
        { id: 'c', prompt: 'Izin usaha', answer: 'DPMPTSP' },
      ],
      distractors: ['BKPSDM', 'BKPSDM'],
    });
    const shown = publicQuestion(units, { order: [0, 1, 2] });
    expect(shown.options?.map(({ text }) => text)).toEqual(['Disdukcapil', 'DPMPTSP', 'BKPSDM']);
    expect(gradeResponse(units, { matches: [0, 0, 1] })).toMatchObject({ fraction: 100_000 });
  });

  it('shows options in the order drawn, by ids that do not tell the pairs', () => {
    expect(publicQuestion(documents, draw)).toMatchObject({
      prompts: [
        { id: 'p1', text: 'KK' },
        { id: 'p2', text: 'KTP-el' },
        { id: 'p3', text: 'KIA' },
      ],
      options: [
        { id: 'o1', text: 'Izin mengemudi' },
        { id: 'o2', text: 'Identitas anak' },
        { id: 'o3', text: 'Kartu keluarga' },
        { id: 'o4', text: 'Identitas penduduk' },
      ],
    });
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) => JSON.stringify(drawQuestion(documents, seeded(seed)))),
    );
    expect(orders.size).toBeGreaterThan(10);
  });

  it('reviews each prompt that was answered', () => {
    expect(reviewQuestion(documents, draw, { matches: [0, 0, null] })).toEqual({
      response: {
        matches: [
          { prompt: 'p1', option: 'o3' },
          { prompt: 'p2', option: 'o3' },
        ],
      },
      options: [
        { id: 'p1', correct: true },
        { id: 'p2', correct: false },
      ],
      feedback: [],
      rightAnswer: {
        response: {
          matches: [
            { prompt: 'p1', option: 'o3' },
            { prompt: 'p2', option: 'o4' },
            { prompt: 'p3', option: 'o2' },
          ],
        },
        words: ['KK → Kartu keluarga', 'KTP-el → Identitas penduduk', 'KIA → Identitas anak'].map((text) => ({
          id: text,
          en: text,
        })),
      },
    });
  });

  it('finds damaged matches invalid', () => {
    for (const matches of [[0], [0, 1, 2, 3], [0, 1, 4], [0, 1, -1]]) {
      expect(gradeResponse(documents, { matches })).toMatchObject({ fraction: 0, state: 'INVALID' });
    }
  });

  it.each([
    [
      [
        { id: 'a', prompt: 'x', answer: '1' },
        { id: 'a', prompt: 'y', answer: '2' },
      ],
      [],
      ['PAIR_ID_TAKEN@shape.pairs.1.id'],
    ],
    [
      [
        { id: 'a', prompt: 'x', answer: '1' },
        { id: 'b', prompt: 'x', answer: '2' },
      ],
      [],
      ['PROMPT_REPEATED@shape.pairs.1.prompt'],
    ],
    [
      [
        { id: 'a', prompt: 'x', answer: '1' },
        { id: 'b', prompt: 'y', answer: '1' },
      ],
      [],
      ['MATCHING_ONE_OPTION@shape.pairs'],
    ],
    [
      [
        { id: 'a', prompt: 'x', answer: '1' },
        { id: 'b', prompt: 'y', answer: '2' },
      ],
      ['2'],
      ['DISTRACTOR_IS_ANSWER@shape.distractors.0'],
    ],
    [[{ id: 'a', prompt: 'x', answer: '1' }], [], ['TOO_SHORT@shape.pairs']],
  ])('tells its author what to mend', (list, distractors, problems) => {
    expect(brokenRules('MATCHING', { pairs: list, distractors })).toEqual(problems);
  });
});
