import * as v from 'valibot';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseStored } from '../../../platform/stored.ts';
import { reminderShardKey, reminderShardsRange } from '../../../platform/table/keys.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';

const progressSchema = v.object({
  shard: whole,
  /** The day whose reminders it is at. */
  day: v.string(),
  /** The last person who was looked after; nobody yet, when absent. */
  after: v.optional(v.string()),
  done: v.boolean(),
  revision: whole,
});
/** How far a shard has come with the reminders of a day. */
export type ShardProgress = Readonly<v.InferOutput<typeof progressSchema>>;

/** How far every shard has come, by its number. */
export async function readProgress({ table }: Services): Promise<ReadonlyMap<number, ShardProgress>> {
  const { items } = await table.query(reminderShardsRange());
  return new Map(
    items.map((item) => {
      const progress = parseStored(progressSchema, item);
      return [progress.shard, progress];
    }),
  );
}

/** Writes how far a shard has come; refused when somebody else took it further. */
export const progressWrite = (progress: ShardProgress, before: ShardProgress | undefined): Write =>
  put(
    { ...reminderShardKey(progress.shard), ...progress, revision: (before?.revision ?? 0) + 1 },
    before ? unchanged('revision', before.revision) : absent,
  );
