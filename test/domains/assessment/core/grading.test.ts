import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullResponse,
  gradeAttempt,
  gradeOverAttempts,
  type GradedAttempt,
  type GradingMethod,
} from '../../../../functions/domains/assessment/core/index.ts';
import { hostile } from './support/arbitraries.ts';
import { begun, fullQuiz, NOON, saved } from './support/attempts.ts';
import { seeded } from './support/questions.ts';

const quiz = fullQuiz();
const attempt = begun(quiz);

/** Answers by the author's id of the question. */
function answers(responses: Record<string, unknown>, of = attempt) {
  return new Map(
    of.questions.flatMap(({ externalId }, slot) =>
      Object.hasOwn(responses, externalId) ? [[slot, saved(responses[externalId])] as const] : [],
    ),
  );
}

const FULL = Object.fromEntries(
  quiz.questions.map((question) => [question.externalId, fullResponse(question)]),
);

describe('grading an attempt', () => {
  it('gives everything for everything', () => {
    expect(gradeAttempt(attempt, quiz.questions, answers(FULL))).toMatchObject({
      marks: 3_600_000,
      maxMarks: 3_600_000,
      percent: 100,
      passed: true,
    });
  });

  it('gives nothing for nothing', () => {
    const result = gradeAttempt(attempt, quiz.questions, new Map());
    expect(result).toMatchObject({ marks: 0, maxMarks: 3_600_000, percent: 0, passed: false });
    expect(new Set(result.perQuestion.map(({ state }) => state))).toEqual(new Set(['UNANSWERED']));
  });

  it('weighs questions by their points', () => {
    const part = answers({
      'q-MULTIPLE_CHOICE': { choices: [0] }, // half of 2 points
      'q-NUMERIC': { number: '82,5' }, // half of 4
      'q-MATCHING': { matches: [0, 1, 3] }, // two thirds of 6
      'q-ORDERING': { order: [1, 2, 3, 0] }, // two neighbours of three, of 7
      'q-TRUE_FALSE': { trueFalse: true }, // wrong
      'q-SHORT_TEXT': 'damaged',
    });
    const { marks, percent, passed, perQuestion } = gradeAttempt(attempt, quiz.questions, part);
    expect(marks).toBe(100_000 + 200_000 + 6 * 66_667 + 7 * 66_667);
    expect(percent).toBe(32.41);
    expect(passed).toBe(false);
    expect(Object.fromEntries(perQuestion.map(({ externalId, state }) => [externalId, state]))).toEqual({
      'q-SINGLE_CHOICE': 'UNANSWERED',
      'q-MULTIPLE_CHOICE': 'PARTIAL',
      'q-TRUE_FALSE': 'INCORRECT',
      'q-NUMERIC': 'PARTIAL',
      'q-SHORT_TEXT': 'INVALID',
      'q-MATCHING': 'PARTIAL',
      'q-ORDERING': 'PARTIAL',
      'q-CLOZE': 'UNANSWERED',
    });
  });

  it('does not count late answers, nor lose what they came after', () => {
    const slot = attempt.questions.findIndex(({ externalId }) => externalId === 'q-TRUE_FALSE');
    const entry = { sequence: 2, savedAt: NOON, answeredAt: NOON };
    const late = (counted: boolean | null) => ({
      counted: counted === null ? null : { ...entry, response: { trueFalse: counted } },
      late: { ...entry, sequence: 3, response: { trueFalse: false } },
      accepted: null,
    });
    expect(gradeAttempt(attempt, quiz.questions, new Map([[slot, late(null)]])).marks).toBe(0);
    expect(gradeAttempt(attempt, quiz.questions, new Map([[slot, late(false)]])).marks).toBe(300_000);
  });

  it('does not depend on the shuffle', () => {
    fc.assert(
      fc.property(fc.integer(), fc.subarray(Object.keys(FULL)), (seed, answered) => {
        const other = begun({ ...quiz, random: seeded(seed) });
        const some = Object.fromEntries(answered.map((id) => [id, FULL[id]]));
        const grade = (of: typeof attempt) => {
          const { perQuestion, ...totals } = gradeAttempt(of, quiz.questions, answers(some, of));
          return {
            totals,
            fractions: perQuestion.map(({ externalId, fraction }) => `${externalId} ${fraction}`).sort(),
          };
        };
        expect(grade(other)).toEqual(grade(attempt));
      }),
    );
  });

  it('takes any damage', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 7 }), (responses) => {
        const damaged = new Map(responses.map((response, slot) => [slot, saved(response)]));
        const { marks, maxMarks, percent } = gradeAttempt(attempt, quiz.questions, damaged);
        expect(Number.isInteger(marks) && marks >= 0 && marks <= maxMarks).toBe(true);
        expect(percent >= 0 && percent <= 100).toBe(true);
      }),
      { numRuns: 300 },
    );
    const missing = gradeAttempt(attempt, quiz.questions.slice(1), answers(FULL));
    expect(missing.maxMarks).toBe(3_600_000);
    expect(missing.perQuestion.filter(({ state }) => state === 'INVALID')).toHaveLength(1);
  });
});

function graded(
  ordinal: number,
  marks: number | null,
  maxMarks = 6,
  state: GradedAttempt['state'] = 'SUBMITTED',
) {
  return { ordinal, state, marks, maxMarks: marks === null ? null : maxMarks };
}

describe('the result over attempts', () => {
  const three = [graded(2, 5), graded(1, 3), graded(3, 2)];

  it.each([
    ['HIGHEST', 2, 83.33, true],
    ['AVERAGE', null, 55.56, false],
    ['FIRST', 1, 50, false],
    ['LAST', 3, 33.33, false],
  ] as const)('%s', (gradingMethod: GradingMethod, ordinal, percent, passed) => {
    expect(gradeOverAttempts({ gradingMethod, passPercent: 70 }, three)).toEqual({
      ordinal,
      percent,
      passed,
    });
  });

  it('leaves out open and voided attempts', () => {
    const settings = { gradingMethod: 'HIGHEST', passPercent: 70 } as const;
    const others = [graded(1, 6, 6, 'VOIDED'), graded(2, null, 6, 'IN_PROGRESS')];
    expect(gradeOverAttempts(settings, others)).toBeNull();
    expect(gradeOverAttempts(settings, [...others, graded(3, 1)])?.ordinal).toBe(3);
    expect(gradeOverAttempts({ ...settings, gradingMethod: 'AVERAGE' }, [])).toBeNull();
  });

  it('compares attempts with different maxima by their share, the first of equals counting', () => {
    const settings = { gradingMethod: 'HIGHEST', passPercent: 50 } as const;
    expect(gradeOverAttempts(settings, [graded(1, 5, 10), graded(2, 6, 12), graded(3, 7, 20)])?.ordinal).toBe(
      1,
    );
  });

  it('averages exactly: a third and two thirds are a half', () => {
    const settings = { gradingMethod: 'AVERAGE', passPercent: 50 } as const;
    expect(gradeOverAttempts(settings, [graded(1, 1, 3), graded(2, 2, 3)])).toEqual({
      ordinal: null,
      percent: 50,
      passed: true,
    });
  });

  it('does not depend on the order in which attempts are read', () => {
    const methods = fc.constantFrom<GradingMethod>('HIGHEST', 'AVERAGE', 'FIRST', 'LAST');
    const marks = fc.array(fc.nat(100), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(methods, marks, (gradingMethod, list) => {
        const attempts = list.map((earned, at) => graded(at + 1, earned, 100));
        const settings = { gradingMethod, passPercent: 60 };
        expect(gradeOverAttempts(settings, attempts.toReversed())).toEqual(
          gradeOverAttempts(settings, attempts),
        );
      }),
    );
  });
});
