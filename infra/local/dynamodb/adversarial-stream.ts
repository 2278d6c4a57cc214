import type { Adversary, Throws } from './adversary.ts';
import type { ChangeStream, StreamRecord } from './stream.ts';

/** Which item a record is about. */
function itemOf({ eventSourceARN, dynamodb }: StreamRecord): string {
  return JSON.stringify([eventSourceARN, dynamodb.Keys]);
}

/** The records in another order, those of one item among themselves in theirs. */
function interleaved(records: readonly StreamRecord[], throws: Throws): StreamRecord[] {
  const byItem = new Map<string, StreamRecord[]>();
  for (const record of records) {
    const item = itemOf(record);
    byItem.set(item, [...(byItem.get(item) ?? []), record]);
  }
  const queues = [...byItem.values()];
  return records.flatMap((_, step) => {
    const chosen = throws.upTo(queues.length, `item at ${step}`) - 1;
    const queue = queues[chosen];
    const record = queue?.shift();
    if (queue?.length === 0) queues.splice(chosen, 1);
    return record ? [record] : [];
  });
}

/**
 * A stream as its reader may meet it: changes of different items in any order, as from several shards, and the end of
 * a delivery that was acknowledged once more, as when its reader was too slow to say so. Changes of one item come in
 * their order, in a repetition too.
 */
export function adversarialStream(stream: ChangeStream, adversary: Adversary): ChangeStream {
  /** What was delivered and not acknowledged, in the order of delivery. */
  let open: StreamRecord[] = [];
  let done: StreamRecord[] = [];
  /** Whether `open` was acknowledged before. */
  let again = false;
  /** Acknowledged, while an older record is not: the stream itself forgets from its beginning only. */
  const ahead = new Set<string>();

  /** The oldest records that were not delivered yet. */
  async function more(count: number): Promise<StreamRecord[]> {
    const delivered = new Set([...ahead, ...open.map(({ dynamodb }) => dynamodb.SequenceNumber)]);
    const records = await stream.read(count + delivered.size);
    const fresh = records.filter(({ dynamodb }) => !delivered.has(dynamodb.SequenceNumber));
    return interleaved(fresh.slice(0, count), adversary.next('delivery'));
  }

  async function forget(): Promise<void> {
    let last: string | undefined;
    for (const { dynamodb } of await stream.read(ahead.size)) {
      if (!ahead.delete(dynamodb.SequenceNumber)) break;
      last = dynamodb.SequenceNumber;
    }
    if (last !== undefined) await stream.acknowledge(last);
  }

  return {
    onAppend: (listener) => stream.onAppend(listener),
    async read(limit) {
      if (open.length === 0 && limit > 0) {
        const throws = adversary.next('repetition');
        again = done.length > 0 && throws.happens('repeatedRecords');
        if (again) open = done.slice(-throws.upTo(done.length, 'records'));
        done = [];
      }
      if (open.length < limit && !again) open.push(...(await more(limit - open.length)));
      return open.slice(0, limit);
    },
    async acknowledge(upToSequenceNumber) {
      const at = open.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === upToSequenceNumber);
      const acknowledged = open.slice(0, at + 1);
      open = open.slice(at + 1);
      done.push(...acknowledged);
      if (again) return;
      for (const { dynamodb } of acknowledged) ahead.add(dynamodb.SequenceNumber);
      await forget();
    },
  };
}
