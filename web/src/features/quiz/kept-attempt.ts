/** Attempts as the device keeps them, so that one begun with a network goes on without. */
import type { AttemptQuery, QuizIntroQuery } from '../../gql/graphql.ts';
import type { AnswerEvent, OutboxEvent } from '../../offline/outbox/core.ts';
import { recall, remember } from '../../offline/saved/answers.ts';
import { nameOf } from '../../offline/saved/core.ts';
import type { AttemptView } from './response.ts';

type Intro = NonNullable<QuizIntroQuery['lesson']>;

/** What a quiz shows of itself, with an attempt that began since it was asked for, or has changed. */
export function withAttempt(intro: Intro, attempt: AttemptView): Intro {
  if (!intro.quiz) return intro;
  const { id, ordinal, state, startedAt, deadline, percent, passed } = attempt;
  const known = intro.quiz.attempts.some((other) => other.id === id);
  const listed = { id, ordinal, state, startedAt, deadline, percent, passed };
  const { attemptsLeft } = intro.quiz;
  return {
    ...intro,
    quiz: {
      ...intro.quiz,
      attempts: known
        ? intro.quiz.attempts.map((other) => (other.id === id ? listed : other))
        : [listed, ...intro.quiz.attempts].sort((a, b) => b.ordinal - a.ordinal),
      attemptsLeft: known || attemptsLeft === null ? attemptsLeft : Math.max(0, attemptsLeft - 1),
    },
  };
}

/** An attempt with answers that the server has taken since it was loaded. @param savedAt ISO 8601 */
export function withTaken(
  attempt: AttemptView,
  events: readonly AnswerEvent[],
  savedAt: string,
): AttemptView {
  const mine = events
    .filter((event) => event.attempt === attempt.id)
    // The server keeps the answer with the highest number, whatever the order in which they came.
    .toSorted((a, b) => a.sequence - b.sequence);
  const given = new Map(mine.map((event) => [event.question, event]));
  return {
    ...attempt,
    questions:
      attempt.questions?.map((question) => {
        const event = given.get(question.id);
        if (!event) return question;
        const { choices, trueFalse, number, text, matches, order, fields } = event.response;
        return {
          ...question,
          response: {
            choices: choices ? [...choices] : null,
            trueFalse: trueFalse ?? null,
            number: number ?? null,
            text: text ?? null,
            matches: matches ? [...matches] : null,
            order: order ? [...order] : null,
            fields: fields ? [...fields] : null,
            savedAt,
            late: question.response?.late ?? false,
            arrival: question.response?.arrival ?? 'ON_TIME',
            sequence: event.sequence,
          },
        };
      }) ?? null,
  };
}

/** Keeps an attempt that was just loaded, and tells the kept page of its quiz that there is one. Never throws. */
export async function keepWithIntro(
  owner: string,
  id: string,
  data: AttemptQuery,
  at: number,
): Promise<void> {
  const { attempt } = data;
  try {
    await remember({ owner, name: nameOf('attempt', { id }), at, data });
    if (!attempt?.lesson) return;
    const name = nameOf('quiz', { lesson: attempt.lesson.id });
    const kept = await recall(owner, name);
    const intro = kept && (kept.data as QuizIntroQuery).lesson;
    if (intro) await remember({ ...kept, data: { lesson: withAttempt(intro, attempt) } });
  } catch {
    // Without a network it is not there, then; with one nobody misses it.
  }
}

/**
 * Brings kept attempts up to date with what the server has just taken: answers stand in them, and one that was handed
 * in goes, since what it shows is no longer how it is.
 * @param at now, by the API's clock, milliseconds since the epoch
 */
export async function followTaken(owner: string, events: readonly OutboxEvent[], at: number): Promise<void> {
  const attempts = new Set(events.flatMap((event) => (event.type === 'lesson' ? [] : [event.attempt])));
  for (const id of attempts) {
    const name = nameOf('attempt', { id });
    const kept = await recall(owner, name);
    if (!kept) continue;
    const { attempt } = kept.data as AttemptQuery;
    if (attempt?.state !== 'IN_PROGRESS') continue;
    const submitted = events.some((event) => event.type === 'submit' && event.attempt === id);
    const answers = events.filter((event) => event.type === 'answer');
    await remember({
      ...kept,
      data: { attempt: submitted ? null : withTaken(attempt, answers, new Date(at).toISOString()) },
    });
  }
}
