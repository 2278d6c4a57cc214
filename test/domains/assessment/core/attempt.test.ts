import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTEMPT_STATES,
  ATTEMPT_TRANSITIONS,
  attemptsLeft,
  parseAttempt,
  settle,
  slotId,
  slotOf,
  startAttempt,
  stateAt,
  submit,
  voidAttempt,
  type AttemptState,
} from '../../../../functions/domains/assessment/core/index.ts';
import { begun, fullQuiz, NOON } from './support/attempts.ts';
import { seeded } from './support/questions.ts';

const TIMED = fullQuiz({ timeLimitSeconds: 600, graceSeconds: 30 });
const DEADLINE = NOON + 600_000;
const CLOSES = DEADLINE + 30_000;

function prior(...states: AttemptState[]) {
  return states.map((state, at) => ({ ordinal: at + 1, state, closesAt: null, submittedAt: null }));
}

describe('starting', () => {
  it('draws every question once and fixes settings and deadline', () => {
    const attempt = begun(TIMED);
    expect(attempt).toMatchObject({
      version: 1,
      ordinal: 1,
      state: 'IN_PROGRESS',
      startedAt: NOON,
      deadline: DEADLINE,
      closesAt: CLOSES,
      settings: TIMED.settings,
      submittedAt: null,
      submittedBy: null,
    });
    const ids = TIMED.questions.map(({ externalId }) => externalId);
    expect(attempt.questions.map(({ externalId }) => externalId).toSorted()).toEqual(ids.toSorted());
    expect(attempt.questions.map(({ externalId }) => externalId)).not.toEqual(ids);
  });

  it('keeps the author’s order unless asked, and has no deadline without a limit', () => {
    const quiz = fullQuiz({ shuffleQuestions: false });
    const attempt = begun(quiz);
    expect(attempt.questions.map(({ externalId }) => externalId)).toEqual(
      quiz.questions.map(({ externalId }) => externalId),
    );
    expect(attempt).toMatchObject({ deadline: null, closesAt: null });
  });

  it('gives the same draw for the same randomness', () => {
    expect(begun({ random: seeded(11) })).toEqual(begun({ random: seeded(11) }));
    expect(begun({ random: seeded(11) })).not.toEqual(begun({ random: seeded(12) }));
  });

  it('survives JSON', () => {
    const attempt = begun(TIMED);
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ ok: true, value: attempt });
    expect(parseAttempt({ ...attempt, version: 2 })).toMatchObject({ ok: false });
    expect(parseAttempt({ ...attempt, state: 'LOST' })).toMatchObject({ ok: false });
  });

  it('stays small: 100 questions of 20 choices draw less than 20 kB', () => {
    const choices = Array.from({ length: 20 }, (_, at) => ({
      id: `id-${at}`,
      text: `teks ${at}`,
      correct: at === 0,
    }));
    const [sample] = fullQuiz().questions;
    if (sample?.kind !== 'SINGLE_CHOICE') throw new Error('the first example is a single choice');
    const questions = Array.from({ length: 100 }, (_, at) => ({
      ...sample,
      externalId: `question-with-a-long-name-${at}`,
      shape: { shuffle: true, choices },
    }));
    expect(JSON.stringify(begun({ questions })).length).toBeLessThan(20_000);
  });

  it.each([
    [prior('IN_PROGRESS'), 2, { code: 'ATTEMPT_IN_PROGRESS', ordinal: 1 }],
    [prior('SUBMITTED', 'SUBMITTED', 'SUBMITTED'), 4, { code: 'NO_ATTEMPTS_LEFT', allowed: 3 }],
    [prior('SUBMITTED', 'VOIDED', 'SUBMITTED'), 3, { code: 'NOT_THE_NEXT_ATTEMPT', next: 4 }],
    [prior('SUBMITTED'), 1, { code: 'NOT_THE_NEXT_ATTEMPT', next: 2 }],
  ])('is refused after %j', (attempts, ordinal, refusal) => {
    const started = startAttempt({ ...fullQuiz(), prior: attempts, ordinal, now: NOON, random: seeded(1) });
    expect(started).toEqual({ ok: false, refusal });
  });

  it('is refused for a quiz without questions', () => {
    const { settings } = fullQuiz();
    expect(
      startAttempt({ settings, questions: [], prior: [], ordinal: 1, now: NOON, random: seeded(1) }),
    ).toEqual({
      ok: false,
      refusal: { code: 'QUIZ_EMPTY' },
    });
  });

  it('goes past an attempt whose time is over, and gets a voided one back', () => {
    const expired = [{ ordinal: 1, state: 'IN_PROGRESS' as const, closesAt: NOON - 1, submittedAt: null }];
    expect(begun({ prior: expired, ordinal: 2 }).ordinal).toBe(2);
    expect(begun({ prior: prior('SUBMITTED', 'VOIDED', 'SUBMITTED'), ordinal: 4 }).ordinal).toBe(4);
  });

  it('counts the attempts that are left', () => {
    expect(attemptsLeft({ attemptsAllowed: 0 }, prior('SUBMITTED'))).toBeNull();
    expect(attemptsLeft({ attemptsAllowed: 2 }, prior('SUBMITTED', 'VOIDED', 'IN_PROGRESS'))).toBe(0);
    expect(attemptsLeft({ attemptsAllowed: 1 }, prior('SUBMITTED', 'SUBMITTED'))).toBe(0);
  });
});

describe('the state machine', () => {
  it('leads nowhere but to its states, and never back to an open attempt', () => {
    for (const { from, to } of Object.values(ATTEMPT_TRANSITIONS)) {
      for (const state of [...from, to]) expect(ATTEMPT_STATES).toContain(state);
      expect(to).not.toBe('IN_PROGRESS');
    }
  });

  it.each([
    [NOON, 'IN_PROGRESS'],
    [DEADLINE, 'IN_PROGRESS'],
    [CLOSES, 'IN_PROGRESS'],
    [CLOSES + 1, 'SUBMITTED'],
  ])('is settled by the clock', (now, state) => {
    const attempt = begun(TIMED);
    const settled = settle(attempt, now);
    expect(settled.state).toBe(state);
    expect(stateAt(attempt, now)).toBe(state);
    expect(settle(settled, now + 1_000_000_000).state).toBe('SUBMITTED');
    if (state === 'SUBMITTED')
      expect(settled).toMatchObject({ submittedAt: DEADLINE, submittedBy: 'DEADLINE' });
  });

  it('settles to the same attempt whenever that is done', () => {
    const attempt = begun(TIMED);
    const later = fc.integer({ min: CLOSES + 1, max: CLOSES + 10_000_000 });
    fc.assert(
      fc.property(later, later, (first, second) => {
        expect(settle(settle(attempt, first), second)).toEqual(settle(attempt, second));
      }),
    );
  });

  it('never ends an attempt without a limit', () => {
    const attempt = begun();
    expect(settle(attempt, Number.MAX_SAFE_INTEGER)).toBe(attempt);
  });

  it('hands in once', () => {
    const first = submit(begun(TIMED), NOON + 5_000);
    if (!first.ok) throw new Error('refused');
    expect(first).toMatchObject({
      changed: true,
      attempt: { state: 'SUBMITTED', submittedAt: NOON + 5_000, submittedBy: 'LEARNER' },
    });
    expect(submit(first.attempt, NOON + 9_000)).toEqual({ ok: true, changed: false, attempt: first.attempt });
    expect(submit(first.attempt, CLOSES + 9_000)).toEqual({
      ok: true,
      changed: false,
      attempt: first.attempt,
    });
  });

  it('hands in as of the deadline what comes after it', () => {
    expect(submit(begun(TIMED), CLOSES + 1)).toMatchObject({
      ok: true,
      changed: true,
      attempt: { submittedAt: DEADLINE, submittedBy: 'DEADLINE' },
    });
  });

  it('voids open and submitted attempts, and then takes nothing more', () => {
    const voided = voidAttempt(begun(TIMED));
    expect(voided.state).toBe('VOIDED');
    expect(voidAttempt(voided)).toBe(voided);
    expect(submit(voided, NOON)).toEqual({ ok: false, code: 'VOIDED' });
    expect(settle(voided, CLOSES + 1)).toBe(voided);
  });
});

describe('slots', () => {
  it('have ids within the attempt', () => {
    const attempt = begun();
    expect(attempt.questions.map((_, slot) => slotOf(attempt, slotId(slot)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
    for (const id of ['q0', 'q9', 'q01', '', '__proto__', 'q1 ']) expect(slotOf(attempt, id)).toBeNull();
  });
});
