import {
  checkQuiz,
  startAttempt,
  type AnswerEntry,
  type Attempt,
  type AttemptStart,
  type Question,
  type QuizSettings,
  type SavedAnswer,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { authored, EXAMPLES, seeded } from './questions.ts';

/** A Tuesday morning in Pontianak, milliseconds since the epoch. */
export const NOON = Date.UTC(2026, 2, 10, 5);

/** A quiz of one question of each kind, q-SINGLE_CHOICE and so on, worth 1, 2, 3 … points. */
export function fullQuiz(change: Record<string, unknown> = {}): {
  settings: QuizSettings;
  questions: readonly Question[];
} {
  const { quiz, problems } = checkQuiz(
    { passPercent: 70, attemptsAllowed: 3, shuffleQuestions: true, ...change },
    Object.entries(EXAMPLES).map(([kind, shape], at) =>
      authored(kind, shape, { externalId: `q-${kind}`, points: at + 1, feedback: `Umum ${kind}.` }),
    ),
  );
  if (!quiz) throw new Error(JSON.stringify(problems));
  return quiz;
}

/** An attempt just begun; throws when it is refused. */
export function begun(change: Partial<AttemptStart> = {}): Attempt {
  const started = startAttempt({
    ...fullQuiz(),
    prior: [],
    ordinal: 1,
    now: NOON,
    random: seeded(3),
    ...change,
  });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.attempt;
}

/** An answer as it is kept after one save in time. */
export function saved(response: unknown, more: Partial<AnswerEntry> = {}): SavedAnswer {
  return {
    counted: { response, sequence: 1, savedAt: NOON, answeredAt: NOON, ...more },
    late: null,
    accepted: null,
  };
}
