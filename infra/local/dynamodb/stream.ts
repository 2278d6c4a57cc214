import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { keysOf } from './changes.ts';
import type { Change } from './changes.ts';
import type { Database, RowOperation } from './database.ts';
import { itemSize } from './item-size.ts';
import { lastSequenceRow, prefixes, streamRow } from './rows.ts';

/** One record of the event that Lambda receives from a DynamoDB stream. */
export interface StreamRecord extends DynamoDBRecord {
  eventID: string;
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  dynamodb: NonNullable<DynamoDBRecord['dynamodb']> & {
    ApproximateCreationDateTime: number;
    Keys: NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['Keys']>;
    SequenceNumber: string;
  };
}

/** The changes of all tables that have a stream, oldest first, until they are acknowledged. */
export interface ChangeStream {
  /**
   * The oldest records not yet acknowledged, changes of one item in the order they happened. The same records
   * come again until they are acknowledged, also after a stop or a kill: at least once.
   */
  read(limit: number): Promise<StreamRecord[]>;
  /** Forgets every record up to and including that sequence number. */
  acknowledge(upToSequenceNumber: string): Promise<void>;
  /** Calls the listener after each write that added records. @returns a function that stops this */
  onAppend(listener: () => void): () => void;
}

/** 21 digits without a leading zero: the documented minimum, and text order is number order. */
const sequenceBase = 10n ** 20n;

function sequenceNumber(count: number): string {
  return String(sequenceBase + BigInt(count));
}

function eventName({ before, after }: Change): StreamRecord['eventName'] {
  if (!before) return 'INSERT';
  return after ? 'MODIFY' : 'REMOVE';
}

function recordOf(change: Change, sequence: string, now: number, region: string): StreamRecord {
  const { description } = change.table;
  const view = description.StreamSpecification?.StreamViewType ?? 'KEYS_ONLY';
  const present = change.after ?? change.before ?? {};
  const Keys = keysOf(present, description);
  const NewImage = view === 'NEW_AND_OLD_IMAGES' || view === 'NEW_IMAGE' ? change.after : undefined;
  const OldImage = view === 'NEW_AND_OLD_IMAGES' || view === 'OLD_IMAGE' ? change.before : undefined;
  return {
    eventID: createHash('md5').update(`${description.LatestStreamArn}/${sequence}`).digest('hex'),
    eventName: eventName(change),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(now / 1000),
      Keys,
      ...(NewImage && { NewImage }),
      ...(OldImage && { OldImage }),
      SequenceNumber: sequence,
      SizeBytes: itemSize(Keys) + itemSize(NewImage ?? {}) + itemSize(OldImage ?? {}),
      StreamViewType: view,
    },
    eventSourceARN: description.LatestStreamArn ?? '',
    // "DynamoDB Streams and Time to Live": this is how a consumer tells an expiry from a deletion.
    ...(change.expired && { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } }),
  };
}

/** The stream's rows, written in the same batch as the changes they describe. */
export class StreamLog implements ChangeStream {
  readonly #database: Database;
  readonly #region: string;
  readonly #listeners = new Set<() => void>();
  #count: number;
  /** Where reading begins, past the rows that were acknowledged: LevelDB is slow to skip deleted rows. */
  #start = prefixes.stream.gte;

  private constructor(database: Database, region: string, count: number) {
    this.#database = database;
    this.#region = region;
    this.#count = count;
  }

  /** Goes on counting where the last write stopped. */
  static async load(database: Database, region: string): Promise<StreamLog> {
    return new StreamLog(database, region, Number((await database.get(lastSequenceRow)) ?? 0));
  }

  /** The rows for these changes; those of tables without a stream add none. */
  append(changes: readonly Change[], now: number): RowOperation[] {
    const streamed = changes.filter(({ table }) => table.description.StreamSpecification?.StreamEnabled);
    if (streamed.length === 0) return [];
    const rows = streamed.map((change): RowOperation => {
      this.#count += 1;
      const sequence = sequenceNumber(this.#count);
      return { type: 'put', key: streamRow(sequence), value: recordOf(change, sequence, now, this.#region) };
    });
    return [...rows, { type: 'put', key: lastSequenceRow, value: this.#count }];
  }

  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  async read(limit: number): Promise<StreamRecord[]> {
    const records: StreamRecord[] = [];
    if (limit <= 0) return records;
    for await (const [, record] of this.#database.entries({ gt: this.#start, lt: prefixes.stream.lt })) {
      records.push(record as StreamRecord);
      if (records.length === limit) break;
    }
    return records;
  }

  async acknowledge(upToSequenceNumber: string): Promise<void> {
    const done: RowOperation[] = [];
    const range = { gt: this.#start, lte: streamRow(upToSequenceNumber) };
    for await (const [key] of this.#database.entries(range)) done.push({ type: 'del', key });
    await this.#database.write(done);
    this.#start = done.at(-1)?.key ?? this.#start;
  }

  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
