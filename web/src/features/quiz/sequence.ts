import type { OutboxEntry } from '../../offline/outbox/core.ts';
import type { AttemptView } from './response.ts';

/** Numbers a second: as many as a person can never use up. */
const perSecond = 10;
/** Below the API's largest whole number, with room to count on when a device's clock is years ahead. */
const latest = 2_000_000_000;

function sinceStart(startedAt: string, at: number): number {
  return Math.min(latest, Math.floor(((at - Date.parse(startedAt)) * perSecond) / 1_000));
}

/** The highest number among the answers to an attempt that are known: those waiting on this device, and the server's. */
export function lastSequence(
  { id, questions }: Pick<AttemptView, 'id' | 'questions'>,
  entries: readonly OutboxEntry[],
): number {
  const waiting = entries.map(({ event }) =>
    event.type === 'answer' && event.attempt === id ? event.sequence : 0,
  );
  const saved = (questions ?? []).flatMap(({ response, lateResponse }) => [
    response?.sequence ?? 0,
    lateResponse?.sequence ?? 0,
  ]);
  return [...waiting, ...saved].reduce((highest, next) => Math.max(highest, next), 0);
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
