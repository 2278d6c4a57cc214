import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkQuestion,
  drawQuestion,
  fullResponse,
  gradeResponse,
  keyOf,
  normaliseResponse,
  parseQuestion,
  publicQuestion,
  QUESTION_KINDS,
  reviewQuestion,
  type Question,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { anyQuestion, authoredQuestion, hostile, SECRET } from '../support/arbitraries.ts';
import { EXAMPLES, question, seeded } from '../support/questions.ts';

const seed = fc.integer();
const many = { numRuns: 500 };

/** Nothing but the pick of one choice may cost anything: no answer, and everything else, earns nothing or more. */
function expectInRange({ kind }: Question, fraction: number): void {
  expect(fraction).toBeGreaterThanOrEqual(kind === 'SINGLE_CHOICE' ? -100_000 : 0);
  expect(fraction).toBeLessThanOrEqual(100_000);
}

describe('every question type', () => {
  it('is listed under its own kind', () => {
    for (const kind of QUESTION_KINDS) expect(question(kind, EXAMPLES[kind]).kind).toBe(kind);
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(QUESTION_KINDS.toSorted());
  });

  it('gives everything for the full answer and nothing for none', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        expect(gradeResponse(asked, fullResponse(asked))).toMatchObject({
          fraction: 100_000,
          state: 'CORRECT',
        });
        for (const none of [null, undefined]) {
          expect(gradeResponse(asked, none)).toMatchObject({ fraction: 0, state: 'UNANSWERED' });
        }
      }),
      many,
    );
  });

  it('gives the same grade for the same answer under every shuffle', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (asked, number) => {
        const draw = drawQuestion(asked, seeded(number));
        const { response, rightAnswer } = reviewQuestion(asked, draw, fullResponse(asked));
        // What is shown reads back as what is stored, and the right answer shown earns everything.
        expect(normaliseResponse(asked, draw, response)).toEqual({ response: fullResponse(asked) });
        const right = normaliseResponse(asked, draw, rightAnswer?.response);
        expect(gradeResponse(asked, 'response' in right ? right.response : null).fraction).toBe(100_000);
      }),
      many,
    );
  });

  it('shows nothing of the key, the feedback or the author’s ids', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (asked, number) => {
        const shown = publicQuestion(asked, drawQuestion(asked, seeded(number)));
        expect(JSON.stringify(shown)).not.toContain(SECRET);
        const fields = new Set([
          'kind',
          'points',
          'text',
          'choices',
          'unit',
          'prompts',
          'options',
          'items',
          'fields',
          'id',
        ]);
        JSON.stringify(shown, (name, value: unknown) => {
          if (name !== '' && !/^\d+$/.test(name)) expect(fields).toContain(name);
          return value;
        });
      }),
      many,
    );
  });

  it('stores a draw and a question that survive JSON', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (asked, number) => {
        const copy: unknown = JSON.parse(JSON.stringify(asked));
        expect(parseQuestion(copy)).toEqual({ ok: true, value: asked });
        const draw = drawQuestion(asked, seeded(number));
        expect(publicQuestion(asked, JSON.parse(JSON.stringify(draw)))).toEqual(publicQuestion(asked, draw));
      }),
      many,
    );
  });
});

describe('hostile input', () => {
  it('never makes an answer throw, grow or leave the range', () => {
    fc.assert(
      fc.property(anyQuestion, seed, hostile, (asked, number, raw) => {
        const draw = drawQuestion(asked, seeded(number));
        const normalised = normaliseResponse(asked, draw, raw);
        if ('invalid' in normalised) return;
        const stored = JSON.stringify(normalised.response);
        expect(new TextEncoder().encode(stored).length).toBeLessThanOrEqual(800);
        const { fraction, state } = gradeResponse(asked, JSON.parse(stored));
        expect(Number.isInteger(fraction)).toBe(true);
        expectInRange(asked, fraction);
        expect(Object.is(fraction, -0)).toBe(false);
        expect(state).not.toBe('INVALID');
      }),
      { numRuns: 2_000 },
    );
  });

  it('never makes grading or a review of damaged data throw', () => {
    fc.assert(
      fc.property(anyQuestion, hostile, hostile, (asked, draw, response) => {
        expectInRange(asked, gradeResponse(asked, response).fraction);
        publicQuestion(asked, draw);
        reviewQuestion(asked, draw, response);
        normaliseResponse(asked, draw, response);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never makes the check of a question throw, and every problem has its text', () => {
    const damaged = fc.tuple(authoredQuestion, fc.string(), hostile).map(([input, name, value]) => ({
      ...input,
      [name === '' ? 'shape' : name]: value,
    }));
    const shapeDamaged = fc
      .tuple(authoredQuestion, fc.constantFrom('choices', 'answers', 'pairs', 'items', 'answer'), hostile)
      .map(([input, name, value]) => ({ ...input, shape: { [name]: value } }));
    fc.assert(
      fc.property(fc.oneof(authoredQuestion, damaged, shapeDamaged, hostile), (input) => {
        const { question: made, problems } = checkQuestion(input);
        parseQuestion(input);
        if (!made) expect(problems.length).toBeGreaterThan(0);
        for (const { message } of problems) {
          expect(message.id).not.toMatch(/\{\w+\}|undefined/);
          expect(message.en).not.toMatch(/\{\w+\}|undefined/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never makes a question that passes the schema unusable, even one that cannot be published', () => {
    fc.assert(
      fc.property(authoredQuestion, seed, hostile, (input, number, raw) => {
        const { question: made } = checkQuestion(input);
        if (!made) return;
        const draw = drawQuestion(made, seeded(number));
        const { fraction } = gradeResponse(made, fullResponse(made));
        expect(fraction >= 0 && fraction <= 100_000).toBe(true);
        normaliseResponse(made, draw, raw);
        publicQuestion(made, draw);
        reviewQuestion(made, draw, fullResponse(made));
        keyOf(made);
      }),
      many,
    );
  });
});

describe('the public view does not depend on the key', () => {
  const choices = (right: number) =>
    ['w', 'x', 'y', 'z'].map((text, at) => ({ id: text, text, correct: at === right }));

  it.each(['SINGLE_CHOICE', 'MULTIPLE_CHOICE'])('of %s', (kind) => {
    const more = kind === 'MULTIPLE_CHOICE' ? { scoring: 'PARTIAL' } : {};
    const views = [0, 1, 2, 3].map((right) => {
      const asked = question(kind, { ...more, shuffle: true, choices: choices(right) });
      return publicQuestion(asked, drawQuestion(asked, seeded(5)));
    });
    for (const view of views) expect(view).toEqual(views[0]);
  });

  it('of TRUE_FALSE, NUMERIC and SHORT_TEXT', () => {
    const pairs = [
      ['TRUE_FALSE', { answer: true }, { answer: false, feedbackTrue: 'x' }],
      [
        'NUMERIC',
        { answers: [{ value: 1, tolerance: 0, percent: 100 }] },
        { answers: [{ value: 2, tolerance: 3, percent: 100, feedback: 'x' }] },
      ],
      [
        'SHORT_TEXT',
        { caseSensitive: true, answers: [{ text: 'a', percent: 100 }] },
        { caseSensitive: false, answers: [{ text: 'b', percent: 100 }] },
      ],
    ] as const;
    for (const [kind, one, other] of pairs) {
      expect(publicQuestion(question(kind, one), {})).toEqual(publicQuestion(question(kind, other), {}));
    }
  });

  it('of ORDERING and MATCHING, when the same texts are drawn in the same order', () => {
    const texts = ['w', 'x', 'y', 'z'];
    const ordered = (order: readonly number[]) =>
      question('ORDERING', {
        scoring: 'POSITION',
        items: order.map((at) => ({ id: `n${at}`, text: texts[at] })),
      });
    const paired = (order: readonly number[]) =>
      question('MATCHING', {
        pairs: order.map((at, place) => ({ id: `n${place}`, prompt: `p${place}`, answer: texts[at] })),
        distractors: [],
      });
    const drawnAlphabetically = (order: readonly number[]) => ({
      order: [0, 1, 2, 3].map((at) => order.indexOf(at)),
    });
    for (const make of [ordered, paired]) {
      const views = [
        [0, 1, 2, 3],
        [3, 1, 0, 2],
        [1, 0, 3, 2],
      ].map((order) => publicQuestion(make(order), drawnAlphabetically(order)));
      for (const view of views) expect(view).toEqual(views[0]);
    }
  });
});
