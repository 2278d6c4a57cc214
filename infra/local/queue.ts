import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { toMessage } from '../../functions/platform/jobs/message.ts';
import type { JobQueue } from '../../functions/platform/jobs/wake.ts';

/** The function behind a queue: that of jobs, or that of media. */
export type JobHandler = (event: SQSEvent) => Promise<SQSBatchResponse | void>;

export interface LocalQueueOptions {
  /** Where messages wait, so that a restart finds them again; in memory alone when left out. */
  readonly file?: string | undefined;
  /** Where messages go that failed every time, one JSON object a line. */
  readonly deadLetterFile?: string | undefined;
  /** How often a message is delivered, as the queue in AWS has it. */
  readonly deliveries?: number;
  /** Milliseconds before a message that failed comes again. */
  readonly backoffMs?: number;
  readonly report?: (message: string, error?: unknown) => void;
}

export interface LocalQueue extends JobQueue {
  /** Sends a message that is of no job. */
  post(body: string): Promise<void>;
  /** Begins to deliver to `handler`, what an earlier run left first. */
  start(handler: JobHandler): Promise<void>;
  /** Resolves when nothing waits any more; answers whether anything did. */
  idle(): Promise<boolean>;
  /** Stops after the delivery under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly id: string;
  readonly body: string;
}

/** A queue in this process with what matters of SQS: at least once, one message at a time, some tries, dead letters. */
export function createLocalQueue(options: LocalQueueOptions = {}): LocalQueue {
  const { file, deadLetterFile, deliveries = 3, backoffMs = 200, report = console.error } = options;
  let waiting: Waiting[] = [];
  let handler: JobHandler | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  let saving: Promise<void> = Promise.resolve();
  let wakeUp: () => void = () => undefined;

  /** Writes down what waits, whole and in one move, one save after the other. */
  function save(): Promise<void> {
    if (file === undefined) return Promise.resolve();
    const text = JSON.stringify(waiting);
    saving = saving.then(async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    });
    return saving;
  }

  async function deliver(message: Waiting): Promise<boolean> {
    if (!handler) return false;
    try {
      const record = { messageId: message.id, body: message.body, eventSource: 'aws:sqs' } as SQSRecord;
      const answer = await handler({ Records: [record] });
      return (answer?.batchItemFailures ?? []).length === 0;
    } catch (error) {
      report('The function of a queue failed', error);
      return false;
    }
  }

  async function putAside(message: Waiting): Promise<void> {
    report(`A message failed ${deliveries} times and was put aside`);
    if (deadLetterFile === undefined) return;
    await mkdir(dirname(deadLetterFile), { recursive: true });
    await appendFile(deadLetterFile, `${JSON.stringify(message)}\n`);
  }

  async function pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, backoffMs);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function drain(): Promise<void> {
    for (let [message] = waiting; message && !stopped; [message] = waiting) {
      let delivered = false;
      for (let tries = 0; !delivered && tries < deliveries && !stopped; tries += 1) {
        if (tries > 0) await pause();
        delivered = await deliver(message);
      }
      if (!delivered && stopped) return;
      if (!delivered) await putAside(message);
      waiting = waiting.filter((each) => each !== message);
      await save();
    }
  }

  function run(): void {
    if (!handler || running || stopped || waiting.length === 0) return;
    running = drain()
      .catch((error: unknown) => report('A queue stopped', error))
      .finally(() => {
        running = undefined;
        run();
      });
  }

  async function post(body: string): Promise<void> {
    waiting.push({ id: randomUUID(), body });
    await save();
    run();
  }

  return {
    send: (wake) => post(toMessage(wake)),
    post,
    async start(to) {
      handler = to;
      waiting = [...(await readWaiting(file)), ...waiting];
      run();
    },
    async idle() {
      let any = false;
      while (running) {
        any = true;
        await running;
      }
      return any;
    },
    async close() {
      stopped = true;
      wakeUp();
      await running;
      await saving;
    },
  };
}

async function readWaiting(file: string | undefined): Promise<Waiting[]> {
  if (file === undefined) return [];
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Waiting[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
