import { noteDue, type DueHandler } from '../due.ts';
import type { Services } from '../services.ts';
import type { Item } from '../table/table.ts';
import { endStalled } from './commands.ts';
import { wakeIn, type Wake } from './store.ts';

/** Takes messages to the function that does jobs; each is delivered at least once. */
export interface JobQueue {
  send(wake: Wake): Promise<void>;
}

/** The kind of task that looks after a job that was handed on. */
export const JOB_TASK = 'job';

/** By then every delivery of a message has failed, or its step is over. */
const STALLED_AFTER = 60 * 60_000;

/** A queue where there is none: jobs are never started there. */
export const noQueue: JobQueue = {
  send: () => Promise.reject(new Error('JOBS_QUEUE_URL is missing: there is no queue for jobs')),
};

/**
 * Tells the queue of every job that is to be taken up. The note was written with the job itself, so that no job is
 * started without its message, and none gets a message without being there.
 */
export function wakeConsumer(queue: JobQueue) {
  return async (services: Services, item: Item | undefined): Promise<void> => {
    const wake = wakeIn(item);
    if (!wake) return;
    await noteDue(services, services.now() + STALLED_AFTER, {
      kind: JOB_TASK,
      parts: [wake.jobId, wake.step],
    });
    await queue.send(wake);
  };
}

/** Ends a job that got stuck. */
export const lookAfterJob: DueHandler = (services, [jobId, step]) =>
  endStalled(services, String(jobId), Number(step));
