import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullResponse,
  playerView,
  REVIEW_MOMENTS,
  REVIEW_PARTS,
  reviewMoment,
  reviewOf,
  type AttemptState,
  type ReviewPart,
} from '../../../../functions/domains/assessment/core/index.ts';
import { anyQuestion, SECRET } from './support/arbitraries.ts';
import { begun, fullQuiz, NOON, saved } from './support/attempts.ts';
import { seeded } from './support/questions.ts';

const quiz = fullQuiz();
const attempt = begun(quiz);
const slotFor = (id: string) => attempt.questions.findIndex(({ externalId }) => externalId === id);
const WRONG = new Map([[slotFor('q-TRUE_FALSE'), saved({ trueFalse: true })]]);

function withReview(parts: readonly ReviewPart[]) {
  const settings = { ...quiz.settings, review: { ...quiz.settings.review, AFTER_SUBMIT: [...parts] } };
  return { ...attempt, settings };
}

const FIELDS: Readonly<Record<ReviewPart, readonly string[]>> = {
  RESPONSE: ['response'],
  CORRECTNESS: ['correctness'],
  MARKS: ['marks'],
  FEEDBACK: ['feedback'],
  RIGHT_ANSWER: ['rightAnswer'],
};

describe('a review', () => {
  it('holds the parts its policy allows and no others, for every policy', () => {
    fc.assert(
      fc.property(fc.subarray([...REVIEW_PARTS]), (parts) => {
        const review = reviewOf(withReview(parts), quiz.questions, WRONG, 'AFTER_SUBMIT');
        const fields = ['slot', ...parts.flatMap((part) => FIELDS[part])].toSorted();
        for (const question of review.questions) expect(Object.keys(question).toSorted()).toEqual(fields);
        expect('marks' in review).toBe(parts.includes('MARKS'));
      }),
    );
  });

  it('says what was given, what is said to it, and what is right', () => {
    const review = reviewOf(withReview(REVIEW_PARTS), quiz.questions, WRONG, 'AFTER_SUBMIT');
    expect(review.marks).toEqual({ marks: 0, maxMarks: 3_600_000, percent: 0 });
    expect(review.questions[slotFor('q-TRUE_FALSE')]).toEqual({
      slot: slotFor('q-TRUE_FALSE'),
      response: { trueFalse: true },
      correctness: { state: 'INCORRECT', options: [] },
      marks: { marks: 0, maxMarks: 300_000 },
      feedback: ['Periksa lagi.', 'Umum TRUE_FALSE.'],
      rightAnswer: { response: { trueFalse: false }, words: [{ id: 'Salah', en: 'False' }] },
    });
    expect(review.questions[slotFor('q-ORDERING')]).toMatchObject({
      response: null,
      correctness: { state: 'UNANSWERED', options: [] },
      feedback: ['Umum ORDERING.'],
    });
  });

  it('shows a late answer as late', () => {
    const entry = { sequence: 2, savedAt: NOON, answeredAt: NOON, response: { trueFalse: false } };
    const slot = slotFor('q-TRUE_FALSE');
    const late = new Map([[slot, { ...saved({ trueFalse: true }), late: entry }]]);
    expect(reviewOf(attempt, quiz.questions, late, 'AFTER_SUBMIT').questions[slot]).toMatchObject({
      response: { trueFalse: true },
      lateResponse: { trueFalse: false },
      correctness: { state: 'INCORRECT' },
    });
    expect(playerView(attempt, quiz.questions, late)[slot]?.answer).toEqual({
      response: { trueFalse: false },
      savedAt: NOON,
      late: true,
    });
  });

  it('shows nothing while the attempt goes on, by default', () => {
    const review = reviewOf(attempt, quiz.questions, WRONG, 'DURING');
    expect(review.questions).toEqual(attempt.questions.map((_, slot) => ({ slot })));
    expect(review).not.toHaveProperty('marks');
  });
});

describe('the player’s view', () => {
  it('shows the questions in the order drawn and the own answers', () => {
    const view = playerView(attempt, quiz.questions, WRONG);
    expect(view.map(({ question }) => `q-${question.kind}`)).toEqual(
      attempt.questions.map(({ externalId }) => externalId),
    );
    expect(view[slotFor('q-TRUE_FALSE')]?.answer).toEqual({
      response: { trueFalse: true },
      savedAt: NOON,
      late: false,
    });
    expect(view[slotFor('q-NUMERIC')]?.answer).toBeNull();
  });

  it('tells no secret, for any quiz and any answers', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 5 }), fc.integer(), (asked, seed) => {
        const questions = asked.map((question, at) => ({ ...question, externalId: `${SECRET}-${at}` }));
        const drawn = begun({ settings: quiz.settings, questions, random: seeded(seed) });
        const unanswered = playerView(drawn, questions, new Map());
        expect(unanswered).toHaveLength(questions.length);
        expect(JSON.stringify(unanswered)).not.toContain(SECRET);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what it has no question for', () => {
    expect(playerView(attempt, [], WRONG)).toEqual([]);
    expect(reviewOf(attempt, [], WRONG, 'AFTER_SUBMIT').questions).toEqual([]);
  });
});

describe('the moment of a review', () => {
  const submitted = (ordinal: number, marks: number) => ({
    ordinal,
    state: 'SUBMITTED' as AttemptState,
    marks,
    maxMarks: 100,
  });
  const open = (ordinal: number) => ({
    ordinal,
    state: 'IN_PROGRESS' as AttemptState,
    marks: null,
    maxMarks: null,
  });
  const voided = (ordinal: number) => ({
    ordinal,
    state: 'VOIDED' as AttemptState,
    marks: 100,
    maxMarks: 100,
  });

  it.each([
    ['an open attempt', 0, [open(1)], 'DURING'],
    ['a voided attempt', 0, [voided(1)], 'DURING'],
    ['failed, attempts left', 0, [submitted(1, 10)], 'AFTER_SUBMIT'],
    ['passed', 0, [submitted(1, 70)], 'AFTER_PASS_OR_LAST_ATTEMPT'],
    ['failed, passed later', 0, [submitted(1, 10), submitted(2, 90)], 'AFTER_PASS_OR_LAST_ATTEMPT'],
    ['none left', 0, [submitted(1, 1), submitted(2, 2), submitted(3, 3)], 'AFTER_PASS_OR_LAST_ATTEMPT'],
    ['none left but the last is open', 0, [submitted(1, 1), submitted(2, 2), open(3)], 'AFTER_SUBMIT'],
    ['passed but another is open', 0, [submitted(1, 90), open(2)], 'AFTER_SUBMIT'],
    ['one given back', 0, [submitted(1, 1), voided(2), submitted(3, 3)], 'AFTER_SUBMIT'],
  ] as const)('%s', (_, which, attempts, moment) => {
    expect(reviewMoment(attempts[which], attempts, quiz.settings, NOON)).toBe(moment);
    expect(REVIEW_MOMENTS).toContain(moment);
  });

  it('never comes for the key while attempts are without limit and none has passed', () => {
    const { settings } = fullQuiz({ attemptsAllowed: 0 });
    const attempts = Array.from({ length: 50 }, (_, at) => submitted(at + 1, 69));
    for (const one of attempts) expect(reviewMoment(one, attempts, settings, NOON)).toBe('AFTER_SUBMIT');
  });

  it('lets every full answer be read back, whatever is reviewed', () => {
    const full = new Map(
      attempt.questions.map(({ externalId }, slot) => {
        const question = quiz.questions.find((candidate) => candidate.externalId === externalId);
        return [slot, saved(question && fullResponse(question))];
      }),
    );
    const review = reviewOf(attempt, quiz.questions, full, 'AFTER_PASS_OR_LAST_ATTEMPT');
    for (const { response, rightAnswer, correctness } of review.questions) {
      expect(response).toEqual(rightAnswer?.response);
      expect(correctness?.state).toBe('CORRECT');
      expect(correctness?.options.every(({ correct }) => correct)).toBe(true);
    }
  });
});
