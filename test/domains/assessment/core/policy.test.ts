import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkQuiz,
  nextAttemptAt,
  overallFeedback,
  phaseAt,
  reviewMoment,
  startAttempt,
} from '../../../../functions/domains/assessment/core/index.ts';
import { deadlineOf } from '../../../../functions/domains/assessment/core/policy.ts';
import { fullQuiz, NOON } from './support/attempts.ts';
import { authored, EXAMPLES, seeded } from './support/questions.ts';

const MINUTE = 60_000;
const OPEN = { opensAt: NOON - MINUTE, closesAt: NOON + MINUTE };

describe('the dates of a quiz', () => {
  it.each([
    [NOON - MINUTE - 1, 'BEFORE'],
    [NOON - MINUTE, 'OPEN'],
    [NOON + MINUTE - 1, 'OPEN'],
    [NOON + MINUTE, 'AFTER'],
  ])('at %i it is %s', (now, phase) => {
    expect(phaseAt(OPEN, now)).toBe(phase);
    const started = startAttempt({ ...fullQuiz(OPEN), prior: [], ordinal: 1, now, random: seeded(1) });
    const codes = { BEFORE: 'NOT_OPEN_YET', OPEN: undefined, AFTER: 'CLOSED' };
    expect(started.ok ? undefined : started.refusal.code).toBe(codes[phase as keyof typeof codes]);
  });

  it('let nobody answer beyond the close, whatever the time limit', () => {
    expect(deadlineOf({}, NOON)).toBeNull();
    expect(deadlineOf({ timeLimitSeconds: 60 }, NOON)).toBe(NOON + MINUTE);
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 18_000 }), fc.nat(1e8), (timeLimitSeconds, left) => {
        const end = deadlineOf({ timeLimitSeconds, closesAt: NOON + left }, NOON);
        expect(end).toBe(NOON + Math.min(timeLimitSeconds * 1_000, left));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the waiting time', () => {
  const ended = (state: 'SUBMITTED' | 'VOIDED', submittedAt: number | null) => ({ state, submittedAt });

  it('runs from the end of the latest attempt that counts', () => {
    const wait = { waitSeconds: 120 };
    expect(nextAttemptAt(wait, [])).toBeNull();
    expect(nextAttemptAt(wait, [ended('SUBMITTED', NOON), ended('SUBMITTED', NOON - 1)])).toBe(
      NOON + 120_000,
    );
    expect(nextAttemptAt(wait, [ended('VOIDED', NOON)])).toBeNull();
    expect(nextAttemptAt({}, [ended('SUBMITTED', NOON)])).toBeNull();
    expect(nextAttemptAt({ ...wait, opensAt: NOON + 200_000 }, [ended('SUBMITTED', NOON)])).toBe(
      NOON + 200_000,
    );
  });

  it('holds up the start until it is over, to the millisecond', () => {
    const prior = [{ ordinal: 1, closesAt: null, ...ended('SUBMITTED', NOON) }];
    const at = (now: number) =>
      startAttempt({ ...fullQuiz({ waitSeconds: 60 }), prior, ordinal: 2, now, random: seeded(1) });
    expect(at(NOON + MINUTE - 1)).toEqual({ ok: false, refusal: { code: 'WAIT', until: NOON + MINUTE } });
    expect(at(NOON + MINUTE).ok).toBe(true);
  });
});

describe('what is shown once a quiz is closed', () => {
  const { settings } = fullQuiz({
    ...OPEN,
    review: {
      DURING: [],
      AFTER_SUBMIT: [],
      AFTER_PASS_OR_LAST_ATTEMPT: ['MARKS'],
      AFTER_CLOSE: ['RIGHT_ANSWER'],
    },
  });
  const attempt = (state: 'SUBMITTED' | 'IN_PROGRESS', marks: number | null) => ({
    ordinal: 1,
    state,
    marks,
    maxMarks: 100,
  });

  it('is the same for all, but for who is still at it', () => {
    const failed = attempt('SUBMITTED', 0);
    expect(reviewMoment(failed, [failed], settings, NOON)).toBe('AFTER_SUBMIT');
    // Within the grace answers still count, and must not meet the key.
    const over = NOON + MINUTE + settings.graceSeconds * 1_000;
    expect(reviewMoment(failed, [failed], settings, over - 1)).toBe('AFTER_SUBMIT');
    expect(reviewMoment(failed, [failed], settings, over)).toBe('AFTER_CLOSE');
    const passed = attempt('SUBMITTED', 100);
    expect(reviewMoment(passed, [passed], settings, over)).toBe('AFTER_CLOSE');
    const open = { ...attempt('IN_PROGRESS', null), ordinal: 2 };
    expect(reviewMoment(failed, [failed, open], settings, over)).toBe('AFTER_SUBMIT');
    const { AFTER_CLOSE: _, ...review } = settings.review;
    expect(reviewMoment(failed, [failed], { ...settings, review }, over)).toBe('AFTER_SUBMIT');
  });
});

describe('what is said about a whole result', () => {
  const bands = {
    overallFeedback: [0, 50, 80].map((fromPercent) => ({ fromPercent, text: `${fromPercent}` })),
  };

  it.each([
    [0, '0'],
    [49.99, '0'],
    [50, '50'],
    [79.99, '50'],
    [100, '80'],
  ])('of %d percent is the text of its band', (percent, text) => {
    expect(overallFeedback(bands, percent)).toBe(text);
    expect(overallFeedback({ overallFeedback: bands.overallFeedback.toReversed() }, percent)).toBe(text);
  });

  it('is nothing below the lowest band, or without any', () => {
    expect(overallFeedback({ overallFeedback: [{ fromPercent: 10, text: 'x' }] }, 9.99)).toBeNull();
    expect(overallFeedback({}, 100)).toBeNull();
  });
});

describe('an author', () => {
  const rules = (change: Record<string, unknown>) =>
    checkQuiz({ passPercent: 70, attemptsAllowed: 3, shuffleQuestions: true, ...change }, [
      authored('TRUE_FALSE', EXAMPLES['TRUE_FALSE']),
    ]).problems.map(({ rule, path }) => `${rule}@${path.join('.')}`);

  it('is told what does not go together', () => {
    expect(rules(OPEN)).toEqual([]);
    expect(rules({ opensAt: NOON, closesAt: NOON })).toEqual(['QUIZ_DATES@closesAt']);
    const review = { DURING: [], AFTER_SUBMIT: [], AFTER_PASS_OR_LAST_ATTEMPT: [], AFTER_CLOSE: ['MARKS'] };
    expect(rules({ review })).toEqual(['REVIEW_NEVER_CLOSES@review.AFTER_CLOSE']);
    const twice = [1, 1].map((fromPercent) => ({ fromPercent, text: 'x' }));
    expect(rules({ overallFeedback: twice })).toEqual(['BAND_TAKEN@overallFeedback.1.fromPercent']);
    expect(rules({ waitSeconds: 1 })).toEqual(['TOO_SMALL@waitSeconds']);
  });
});
