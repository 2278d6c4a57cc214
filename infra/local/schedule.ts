import { randomUUID } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';

/** The function that does what is due. */
export type ScheduleHandler = (event: ScheduledEvent) => Promise<unknown>;

export interface Schedule {
  /** Calls the function now, and waits for it. Rejects with what it throws. */
  runNow(): Promise<void>;
  /** Stops after the call under way. */
  close(): Promise<void>;
}

const everyMinute = 60_000;

/** The event that EventBridge's rule sends. @param now milliseconds since the epoch */
export function scheduledEvent(now: number): ScheduledEvent {
  return {
    id: randomUUID(),
    version: '0',
    account: '000000000000',
    // EventBridge's times have no fraction of a second.
    time: new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region: 'ap-southeast-3',
    resources: ['arn:aws:events:ap-southeast-3:000000000000:rule/every-minute'],
    source: 'aws.events',
    'detail-type': 'Scheduled Event',
    detail: {},
  };
}

/**
 * Calls the function every minute; a call that takes longer lets the next one wait, because two sweeps at once only
 * get into each other's way.
 * @param everyMs 0 never calls by itself: tests say when
 */
export function startSchedule(
  handler: ScheduleHandler,
  options: { everyMs?: number; now?: () => number; report?: (message: string, error: unknown) => void } = {},
): Schedule {
  const { everyMs = everyMinute, now = Date.now, report = console.error } = options;
  let last: Promise<void> = Promise.resolve();

  function runNow(): Promise<void> {
    const next = last.then(async () => {
      await handler(scheduledEvent(now()));
    });
    last = next.catch(() => undefined);
    return next;
  }

  let waiting = false;
  const timer =
    everyMs > 0
      ? setInterval(() => {
          if (waiting) return;
          waiting = true;
          void runNow()
            .catch((error: unknown) => report('The schedule failed', error))
            .finally(() => {
              waiting = false;
            });
        }, everyMs).unref()
      : undefined;

  return {
    runNow,
    async close() {
      clearInterval(timer);
      await last;
    },
  };
}
