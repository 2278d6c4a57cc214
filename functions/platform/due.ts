import * as v from 'valibot';
import { canonicalJson, sha256 } from './ids.ts';
import type { Services } from './services.ts';
import { parseStored } from './stored.ts';
import { dueKey, dueRange } from './table/keys.ts';
import type { Item } from './table/table.ts';
import { put, remove } from './table/writes.ts';

/*
 * Things to look at later: a domain notes them from the change stream, the schedule does what is due. A note is a hint
 * and not the truth: whoever acts on it reads how things stand by then. So a note that comes twice is harmless.
 */

/** How many shards the notes are spread over, each a partition. */
const DUE_SHARDS = 16;

/** Later than anything is due. */
const ALWAYS = Date.UTC(9999, 0);

/** How many notes of a shard are taken at a time. */
const AT_ONCE = 25;

/** What is to be looked at: its kind, and the parts of its id. */
export interface DueTask {
  readonly kind: string;
  readonly parts: readonly (string | number)[];
}

/** Does one kind of task; answers whether there was anything to do. Throws when it is to be tried again. */
export type DueHandler = (services: Services, parts: readonly (string | number)[]) => Promise<boolean>;

const taskSchema = v.object({
  kind: v.string(),
  parts: v.array(v.union([v.string(), v.number()])),
});

/** Notes that `task` is to be looked at from `at` (ms since the epoch) on. */
export async function noteDue({ table }: Services, at: number, { kind, parts }: DueTask): Promise<void> {
  const taskId = sha256(canonicalJson([kind, ...parts]));
  const shard = Buffer.from(taskId, 'base64url').readUInt8(0) % DUE_SHARDS;
  await table.write(put({ ...dueKey(shard, at, taskId), kind, parts: [...parts] }));
}

/**
 * Removes the tasks of which one of `ids` is a part: those of somebody who is erased. What is to be done is little, so all
 * of it is read.
 *
 * @param erases false only counts
 * @param except a kind of task that stays: that which looks after the erasure itself
 * @returns how many there are
 */
export async function forgetDue(
  { table }: Services,
  ids: readonly string[],
  { erases, except }: { readonly erases: boolean; readonly except: string },
): Promise<number> {
  let found = 0;
  for (let shard = 0; shard < DUE_SHARDS; shard += 1) {
    let after: Record<string, unknown> | undefined;
    do {
      const page = await table.query(dueRange(shard, ALWAYS), { after });
      for (const item of page.items) {
        const { kind, parts } = parseStored(taskSchema, item);
        if (kind === except || !parts.some((part) => ids.includes(String(part)))) continue;
        found += 1;
        if (erases) await table.write(remove(item));
      }
      after = page.next;
    } while (after);
  }
  return found;
}

/**
 * Does what is due. A task that fails stays noted, is logged, and does not hold the others up.
 *
 * @returns how many tasks found something to do
 */
export async function sweepDue(
  services: Services,
  handlers: Readonly<Record<string, DueHandler>>,
): Promise<number> {
  const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => sweepShard(services, handlers, shard));
  return (await Promise.all(shards)).reduce((sum, settled) => sum + settled, 0);
}

async function sweepShard(
  services: Services,
  handlers: Readonly<Record<string, DueHandler>>,
  shard: number,
): Promise<number> {
  let settled = 0;
  let after: Record<string, unknown> | undefined;
  do {
    const page = await services.table.query(dueRange(shard, services.now()), { limit: AT_ONCE, after });
    for (const item of page.items) {
      try {
        const { kind, parts } = parseStored(taskSchema, item);
        const handle = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
        // Noted by a newer release than this one, which will do it.
        if (!handle) throw new Error('Nobody does tasks of this kind');
        if (await handle(services, parts)) settled += 1;
        await services.table.write(remove(item));
      } catch (error) {
        services.log.error('DUE_TASK_FAILED', {
          // A kind that is known is a word of the code; another may be anything.
          kind: kindOf(item, handlers),
          name: error instanceof Error ? error.name : 'unknown',
        });
      }
    }
    after = page.next;
  } while (after);
  return settled;
}

function kindOf(item: Item, handlers: Readonly<Record<string, DueHandler>>): string | undefined {
  const kind: unknown = item['kind'];
  return typeof kind === 'string' && Object.hasOwn(handlers, kind) ? kind : undefined;
}
