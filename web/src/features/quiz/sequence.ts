import type { OutboxEntry } from '../../offline/outbox/core.ts';
import type { AttemptView } from './response.ts';

/** Numbers a second: as many as a person can never use up. */
const perSecond = 10;
/** Below the API's largest whole number, with room to count on when a device's clock is years ahead. */
const latest = 2_000_000_000;

function sinceStart(startedAt: string, at: number): number {
  return Math.min(latest, Math.floor(((at - Date.parse(startedAt)) * perSecond) / 1_000));
}

/**
 * The highest number known of the answers to each question of an attempt: of those waiting on this device, and the
 * server's; 0 for a question without one.
 */
export function sequencesOf(
  { id, questions }: Pick<AttemptView, 'id' | 'questions'>,
  entries: readonly OutboxEntry[],
): Map<string, number> {
  const highest = new Map<string, number>();
  const know = (question: string, sequence = 0) =>
    highest.set(question, Math.max(highest.get(question) ?? 0, sequence));
  for (const { id: question, response, lateResponse } of questions ?? []) {
    know(question, response?.sequence);
    know(question, lateResponse?.sequence);
  }
  for (const { event } of entries) {
    if (event.type === 'answer' && event.attempt === id) know(event.question, event.sequence);
  }
  return highest;
}

/**
 * The number of the next answer. It grows with the time since the attempt began, so that an answer given later on
 * another device, or after the page was loaded anew, is the newer one; the server keeps the answer with the highest.
 * @param last the highest number so far
 * @param now milliseconds since the epoch, by the service's clock as far as it is known: a device whose clock is a day
 *   ahead would otherwise hide what is answered on another one
 */
export function nextSequence(last: number, startedAt: string, now: number): number {
  return Math.max(last + 1, sinceStart(startedAt, now));
}
