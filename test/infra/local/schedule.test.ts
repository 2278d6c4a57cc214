import type { ScheduledEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { scheduledEvent, startSchedule } from '../../../infra/local/schedule.ts';

describe('the schedule', () => {
  it('sends the event that EventBridge sends', () => {
    expect(scheduledEvent(Date.UTC(2026, 2, 9, 2, 15, 0, 250))).toMatchObject({
      version: '0',
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      time: '2026-03-09T02:15:00Z',
      detail: {},
    });
  });

  it('runs when told, one call after the other, and tells of a failure', async () => {
    const events: ScheduledEvent[] = [];
    let running = 0;
    const schedule = startSchedule(
      async (event) => {
        running += 1;
        expect(running).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(event);
        running -= 1;
        if (events.length === 2) throw new Error('second');
      },
      { everyMs: 0, now: () => 0 },
    );
    const calls = [schedule.runNow(), schedule.runNow(), schedule.runNow()];
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(events).toHaveLength(3);
    await schedule.close();
  });

  it('runs by itself, and never two at once', async () => {
    let running = 0;
    let most = 0;
    let calls = 0;
    const schedule = startSchedule(
      async () => {
        calls += 1;
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 12));
        running -= 1;
      },
      { everyMs: 5 },
    );
    await expect.poll(() => calls).toBeGreaterThan(2);
    await schedule.close();
    expect(most).toBe(1);
  });
});
