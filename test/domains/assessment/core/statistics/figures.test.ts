import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  questionFigures,
  quizFigures,
} from '../../../../../functions/domains/assessment/core/statistics/figures.ts';
import { findingsOf } from '../../../../../functions/domains/assessment/core/statistics/findings.ts';
import {
  added,
  NO_SUMS,
  sumsOf,
  totalOf,
  without,
  type GradedAttempt,
  type QuizSums,
} from '../../../../../functions/domains/assessment/core/statistics/sums.ts';

const POINT = 100_000;

/** Attempts at a quiz of one to five questions, each worth a point, with marks as graders give them. */
const attempts = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.array(
    fc
      .array(fc.constantFrom(-33_333, 0, 25_000, 33_333, 50_000, 66_667, POINT), {
        minLength: count,
        maxLength: count,
      })
      .map((marks): GradedAttempt => ({
        most: marks.length * POINT,
        questions: marks.map((mark, at) => ({ id: `q${at}`, mark, answers: [mark > 0 ? 0 : 1] })),
      })),
    { maxLength: 40 },
  ),
);

const sumOf = (list: readonly GradedAttempt[]): QuizSums =>
  list.reduce((sum, attempt) => added(sum, sumsOf(attempt)), NO_SUMS);

// The definitions, word by word, over the raw marks.
const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
const covariance = (one: readonly number[], other: readonly number[]) => {
  const [a, b] = [mean(one), mean(other)];
  return one.reduce((sum, each, at) => sum + (each - a) * ((other[at] ?? NaN) - b), 0) / (one.length - 1);
};
const variance = (list: readonly number[]) => covariance(list, list);
const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const isSpread = (list: readonly number[]) => list.some((each) => each !== list[0]);

function expectClose(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
}

describe('the figures of a question', () => {
  it('are those of the definitions', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const sums = sumOf(list);
        for (const [id, question] of sums.questions) {
          const marks = list.map(({ questions }) => questions.find((each) => each.id === id)?.mark ?? NaN);
          const rests = list.map((attempt, at) => totalOf(attempt) - (marks[at] ?? NaN));
          const figures = questionFigures(question, POINT);
          const spread = list.length > 1 && isSpread(marks) && isSpread(rests);
          expectClose(figures.facility, mean(marks) / POINT);
          expectClose(
            figures.discrimination,
            spread ? (100 * covariance(marks, rests)) / Math.sqrt(variance(marks) * variance(rests)) : null,
          );
          expectClose(
            figures.efficiency,
            spread ? (100 * covariance(marks, rests)) / covariance(sorted(marks), sorted(rests)) : null,
          );
        }
      }),
    );
  });

  it('tell nothing of one attempt, of equal marks, or of a question worth nothing', () => {
    const one = sumOf([{ most: POINT, questions: [{ id: 'q', mark: POINT, answers: [] }] }]).questions.get(
      'q',
    )!;
    expect(questionFigures(one, POINT)).toEqual({
      attempts: 1,
      facility: 1,
      discrimination: null,
      efficiency: null,
    });
    expect(questionFigures(one, 0).facility).toBeNull();
  });
});

describe('the figures of a quiz', () => {
  it('are those of the definitions', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const sums = sumOf(list);
        const count = list[0]?.questions.length ?? 0;
        const totals = list.map(totalOf);
        const figures = quizFigures(sums, count * POINT);
        expect(figures.attempts).toBe(list.length);
        expectClose(figures.mean, list.length > 0 ? mean(totals) / (count * POINT) : null);
        expectClose(
          figures.deviation,
          list.length > 1 ? Math.sqrt(variance(totals)) / (count * POINT) : null,
        );
        const parts = Array.from({ length: count }, (_, at) =>
          list.length > 1 ? variance(list.map(({ questions }) => questions[at]?.mark ?? NaN)) : 0,
        );
        const consistency =
          list.length > 1 && count > 1 && isSpread(totals)
            ? ((100 * count) / (count - 1)) *
              (1 - parts.reduce((sum, part) => sum + part, 0) / variance(totals))
            : null;
        expectClose(figures.consistency, consistency);
        if (figures.errorRatio === null) expect(consistency).toBeNull();
        else expectClose(figures.errorRatio ** 2 / 100, 100 - (consistency ?? NaN));
      }),
    );
  });

  it('have no consistency where attempts had different questions', () => {
    const sums = sumOf([
      { most: 2 * POINT, questions: ['a', 'b'].map((id) => ({ id, mark: POINT, answers: [] })) },
      { most: 2 * POINT, questions: ['a', 'c'].map((id) => ({ id, mark: 0, answers: [] })) },
    ]);
    expect(quizFigures(sums, 2 * POINT).consistency).toBeNull();
    expect(sums.questions.get('c')?.attempts).toBe(1);
  });
});

describe('sums', () => {
  it('do not depend on order, and forget what is taken away', () => {
    fc.assert(
      fc.property(attempts, attempts, fc.infiniteStream(fc.nat()), (kept, graded, order) => {
        const steps = [...kept, ...graded]
          .map((attempt) => ({ attempt, at: order.next().value }))
          .sort((a, b) => a.at - b.at);
        const all = steps.reduce((sum, { attempt }) => added(sum, sumsOf(attempt)), NO_SUMS);
        expect(without(all, sumOf(graded))).toEqual(sumOf(kept));
      }),
    );
  });

  it('tell how many attempts came to which tenth', () => {
    const attemptAt = (mark: number) => ({ most: 3 * POINT, questions: [{ id: 'q', mark, answers: [] }] });
    const { tenths } = sumOf([-1, 0, 29_999, 30_000, 3 * POINT - 1, 3 * POINT].map(attemptAt));
    expect(Object.fromEntries(tenths)).toEqual({ 0: 3, 1: 1, 9: 1, 10: 1 });
  });

  it('count an answer once in an attempt', () => {
    const sums = sumsOf({ most: POINT, questions: [{ id: 'q', mark: 0, answers: [1, 1, 0] }] });
    expect([...(sums.questions.get('q')?.answers ?? [])]).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('what stands out', () => {
  const figures = { attempts: 50, facility: 0.6, discrimination: 40, efficiency: 60 };

  it.each([
    [{}, []],
    [{ attempts: 9 }, ['TOO_FEW']],
    [{ discrimination: -5 }, ['PERHAPS_WRONG_KEY']],
    [{ facility: 0.1, discrimination: 5 }, ['HARD', 'WEAK']],
    [{ facility: 0.99, discrimination: null }, ['EASY']],
  ])('%j', (change, expected) => {
    expect(findingsOf({ ...figures, ...change })).toEqual(expected);
  });
});
