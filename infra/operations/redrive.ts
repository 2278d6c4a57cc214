import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** Which changes a message of the dead-letter queue stands for: a stretch of one shard, both ends included. */
export interface Stretch {
  readonly streamArn: string;
  readonly shardId: string;
  readonly first: string;
  readonly last: string;
}

/** A message as it was received; it comes back unless it is removed. */
export interface DeadLetter {
  readonly receipt: string;
  readonly body: string;
}

export interface RedriveDependencies {
  readonly queue: {
    /** Some messages that nobody else gets for a while; none when the queue is empty. */
    receive(): Promise<readonly DeadLetter[]>;
    remove(letter: DeadLetter): Promise<void>;
  };
  /** The changes of a stretch, in order; undefined when the stream has forgotten them. */
  readonly changes: (stretch: Stretch) => Promise<readonly DynamoDBRecord[] | undefined>;
  readonly follow: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly print: (line: string) => void;
}

type Follow = RedriveDependencies['follow'];

/**
 * Several functions behind one stream, one after the other; in AWS each reads it for itself. When one gives records back
 * they come to all of them again, and each takes them twice.
 */
export function inTurn(...functions: readonly Follow[]): Follow {
  return async (event) => {
    for (const each of functions) {
      const answer = await each(event);
      if (answer.batchItemFailures.length > 0) return answer;
    }
    return { batchItemFailures: [] };
  };
}

/**
 * What a message stands for.
 * @param body as Lambda writes it for a stream (AWS Lambda Developer Guide, "Retaining discarded batches")
 * @returns undefined for a message of something else
 */
export function readStretch(body: string): Stretch | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  const info = (parsed as { DDBStreamBatchInfo?: Record<string, unknown> } | null)?.DDBStreamBatchInfo;
  const { streamArn, shardId, startSequenceNumber: first, endSequenceNumber: last } = info ?? {};
  const all = [streamArn, shardId, first, last];
  if (!all.every((value): value is string => typeof value === 'string')) return undefined;
  return { streamArn, shardId, first, last } as Stretch;
}

/**
 * Follows the changes of every message, and removes the messages whose changes were all followed. What cannot be read,
 * is forgotten or fails again stays in the queue and is named, without anything of the items in it.
 */
export async function redrive({ queue, changes, follow, print }: RedriveDependencies) {
  let done = 0;
  let left = 0;
  for (;;) {
    const letters = await queue.receive();
    if (letters.length === 0) return { done, left };
    for (const letter of letters) {
      const problem = await redriveOne(letter);
      if (problem === undefined) {
        await queue.remove(letter);
        done += 1;
      } else {
        print(problem);
        left += 1;
      }
    }
  }

  async function redriveOne({ body }: DeadLetter): Promise<string | undefined> {
    const stretch = readStretch(body);
    if (!stretch) return 'A message that does not come from the stream: look at it by hand.';
    const { shardId, first, last } = stretch;
    const where = `${shardId} ${first}–${last}`;
    const records = await changes(stretch);
    if (!records) return `${where}: older than the stream keeps; rebuild (docs/operate.md#dead-letters).`;
    const { batchItemFailures } = await follow({ Records: [...records] });
    const [failure] = batchItemFailures;
    return failure && `${where}: fails still, at ${failure.itemIdentifier}. The cause is in the log.`;
  }
}
