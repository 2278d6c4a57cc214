import * as v from 'valibot';
import { drawQuestion, type Question } from './question-types/index.ts';
import { deadlineOf, nextAttemptAt, phaseAt } from './policy.ts';
import { quizSettingsSchema, type QuizSettings } from './quiz.ts';
import { inOrder, shuffled, type Random } from './random.ts';
import { readVersioned, type Parsed, type Upgrade } from './versioned.ts';

/** The states of an attempt. Grading by hand will add one between SUBMITTED and its result. */
export const ATTEMPT_STATES = ['IN_PROGRESS', 'SUBMITTED', 'VOIDED'] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** What can happen to an attempt: handed in by its learner, ended by its deadline, reset by the agency. */
export type AttemptEvent = 'SUBMIT' | 'EXPIRE' | 'VOID';

/** The state machine: for each event the states it may follow and the state it leads to. Storage conditions use it. */
export const ATTEMPT_TRANSITIONS: Readonly<
  Record<AttemptEvent, { readonly from: readonly AttemptState[]; readonly to: AttemptState }>
> = {
  SUBMIT: { from: ['IN_PROGRESS'], to: 'SUBMITTED' },
  EXPIRE: { from: ['IN_PROGRESS'], to: 'SUBMITTED' },
  VOID: { from: ['IN_PROGRESS', 'SUBMITTED'], to: 'VOIDED' },
};

/** Whether `event` may happen in `state`. */
export function allows(state: AttemptState, event: AttemptEvent): boolean {
  return ATTEMPT_TRANSITIONS[event].from.includes(state);
}

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

const attemptSchema = v.strictObject({
  version: v.literal(1),
  /** Its number in the run and quiz, from 1: with them its permanent natural id. */
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // All instants are milliseconds since the epoch, by the server's clock.
  startedAt: instant,
  /** Until when the learner may answer; null without a time limit. */
  deadline: v.nullable(instant),
  /** Until when an answer counts: the deadline and its grace. */
  closesAt: v.nullable(instant),
  /** The settings as they were at the start: a later change does not move the goal. */
  settings: quizSettingsSchema,
  /** The questions in the order drawn, each with its own draw. Slot n is the nth. */
  questions: v.array(
    v.strictObject({
      externalId: v.string(),
      points: v.pipe(v.number(), v.integer(), v.minValue(0)),
      draw: v.unknown(),
    }),
  ),
  state: v.picklist(ATTEMPT_STATES),
  submittedAt: v.nullable(instant),
  submittedBy: v.nullable(v.picklist(['LEARNER', 'DEADLINE'])),
});

/** One attempt of one person at a quiz. Everything but the last three fields is the draw and never changes. */
export type Attempt = Readonly<v.InferOutput<typeof attemptSchema>>;

const UPGRADES: readonly Upgrade[] = [];

/** Reads a stored attempt, whatever version wrote it. Never throws. */
export function parseAttempt(stored: unknown): Parsed<Attempt> {
  return readVersioned(stored, UPGRADES, attemptSchema);
}

/** The part of an attempt that time acts on. */
export type AttemptClock = Pick<Attempt, 'state' | 'closesAt'>;

/** Whether answers that arrive at `now` come too late to count. */
export function isOver({ closesAt }: Pick<Attempt, 'closesAt'>, now: number): boolean {
  return closesAt !== null && now > closesAt;
}

/**
 * The attempt as it stands at `now`: one that is open after its time is handed in as of its deadline. Whoever reads an
 * attempt settles it first, so that no timer has to be trusted; settling again changes nothing.
 */
export function settle<
  T extends Pick<Attempt, 'state' | 'closesAt' | 'deadline' | 'submittedAt' | 'submittedBy'>,
>(attempt: T, now: number): T {
  if (!allows(attempt.state, 'EXPIRE') || !isOver(attempt, now)) return attempt;
  return {
    ...attempt,
    state: ATTEMPT_TRANSITIONS.EXPIRE.to,
    submittedAt: attempt.deadline,
    submittedBy: 'DEADLINE',
  };
}

/** The state at `now` of an attempt of which only the clock is known. */
export function stateAt(clock: AttemptClock, now: number): AttemptState {
  const expires = allows(clock.state, 'EXPIRE') && isOver(clock, now);
  return expires ? ATTEMPT_TRANSITIONS.EXPIRE.to : clock.state;
}

/** How many attempts are left; null is no limit. A voided attempt is given back. */
export function attemptsLeft(
  { attemptsAllowed }: Pick<QuizSettings, 'attemptsAllowed'>,
  attempts: readonly Pick<Attempt, 'state'>[],
): number | null {
  if (attemptsAllowed === 0) return null;
  const used = attempts.filter(({ state }) => state !== 'VOIDED').length;
  return Math.max(0, attemptsAllowed - used);
}

/** Why an attempt cannot begin. */
export type StartRefusal =
  | { readonly code: 'ATTEMPT_IN_PROGRESS'; readonly ordinal: number }
  | { readonly code: 'NO_ATTEMPTS_LEFT'; readonly allowed: number }
  | { readonly code: 'NOT_THE_NEXT_ATTEMPT'; readonly next: number }
  | { readonly code: 'QUIZ_EMPTY' | 'NOT_OPEN_YET' | 'CLOSED' }
  | { readonly code: 'WAIT'; readonly until: number };

/** What an attempt begins from. */
export interface AttemptStart {
  readonly settings: QuizSettings;
  /** The questions of the quiz, in the author's order. */
  readonly questions: readonly Question[];
  /** All earlier attempts of this run at this quiz. */
  readonly prior: readonly (AttemptClock & Pick<Attempt, 'ordinal' | 'submittedAt'>)[];
  /** The number the new attempt is to have: one more than the last. A retried request asks for the same. */
  readonly ordinal: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly random: Random;
}

/**
 * Begins an attempt: draws everything that is random and fixes the deadline. Whether the person may take the quiz at
 * all is decided elsewhere.
 */
export function startAttempt(
  start: AttemptStart,
): { ok: true; attempt: Attempt } | { ok: false; refusal: StartRefusal } {
  const { settings, questions, ordinal, now, random } = start;
  const prior = start.prior.map((attempt) => ({ ...attempt, state: stateAt(attempt, now) }));
  const open = prior.find(({ state }) => state === 'IN_PROGRESS');
  if (open) return { ok: false, refusal: { code: 'ATTEMPT_IN_PROGRESS', ordinal: open.ordinal } };
  if (attemptsLeft(settings, prior) === 0) {
    return { ok: false, refusal: { code: 'NO_ATTEMPTS_LEFT', allowed: settings.attemptsAllowed } };
  }
  const phase = phaseAt(settings, now);
  if (phase !== 'OPEN')
    return { ok: false, refusal: { code: phase === 'BEFORE' ? 'NOT_OPEN_YET' : 'CLOSED' } };
  const from = nextAttemptAt(settings, prior);
  if (from !== null && now < from) return { ok: false, refusal: { code: 'WAIT', until: from } };
  const next = prior.reduce((last, attempt) => Math.max(last, attempt.ordinal), 0) + 1;
  if (ordinal !== next) return { ok: false, refusal: { code: 'NOT_THE_NEXT_ATTEMPT', next } };
  if (questions.length === 0) return { ok: false, refusal: { code: 'QUIZ_EMPTY' } };

  const order = settings.shuffleQuestions ? shuffled(questions.length, random) : inOrder(questions.length);
  const drawn = order.flatMap((at) => questions[at] ?? []);
  const deadline = deadlineOf(settings, now);
  return {
    ok: true,
    attempt: {
      version: 1,
      ordinal,
      startedAt: now,
      deadline,
      closesAt: deadline === null ? null : deadline + settings.graceSeconds * 1_000,
      settings,
      questions: drawn.map((question) => ({
        externalId: question.externalId,
        points: question.points,
        draw: drawQuestion(question, random),
      })),
      state: 'IN_PROGRESS',
      submittedAt: null,
      submittedBy: null,
    },
  };
}

/**
 * Hands an attempt in at `now`. Handing in again gives the attempt as it is: two devices and a double click make one
 * submission. A voided attempt is refused.
 */
export function submit(
  attempt: Attempt,
  now: number,
): { ok: true; attempt: Attempt; changed: boolean } | { ok: false; code: 'VOIDED' } {
  const settled = settle(attempt, now);
  if (settled.state === 'VOIDED') return { ok: false, code: 'VOIDED' };
  if (!allows(settled.state, 'SUBMIT')) return { ok: true, attempt: settled, changed: settled !== attempt };
  const { to } = ATTEMPT_TRANSITIONS.SUBMIT;
  return {
    ok: true,
    attempt: { ...settled, state: to, submittedAt: now, submittedBy: 'LEARNER' },
    changed: true,
  };
}

/** Takes an attempt out of the count, as when the agency resets it. Voiding again changes nothing. */
export function voidAttempt(attempt: Attempt): Attempt {
  return allows(attempt.state, 'VOID') ? { ...attempt, state: ATTEMPT_TRANSITIONS.VOID.to } : attempt;
}

/** The public id of a slot (from 0) within its attempt: q1, q2 … */
export function slotId(slot: number): string {
  return `q${slot + 1}`;
}

/** The slot behind a public id; null when the attempt has none. */
export function slotOf({ questions }: Pick<Attempt, 'questions'>, id: string): number | null {
  const slot = questions.findIndex((_, at) => slotId(at) === id);
  return slot < 0 ? null : slot;
}
