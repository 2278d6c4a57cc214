import { isAdmin } from '../../../platform/caller.ts';
import { startJob } from '../../../platform/jobs/commands.ts';
import type { Batch, Job } from '../../../platform/jobs/job.ts';
import type { JobOpener } from '../../../platform/jobs/run.ts';
import { refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { KEY_SHARDS, queryUnderKey, rekey } from '../../people/commands/numbers.ts';
import { MESSAGES } from '../core/messages.ts';

/** Numbers of a batch, and how many are done at a time. */
const BATCH = 500;
const AT_ONCE = 10;

/** The versions of the key for personal numbers that came before the current one. */
const earlierVersions = ({ secrets }: Pick<Services, 'secrets'>): string[] =>
  Object.keys(secrets.personalNumber.keys)
    .filter((version) => version !== secrets.personalNumber.current)
    .sort();

/**
 * The job that brings the uniqueness of all personal numbers under the current key. A batch takes some numbers of one
 * shard of one earlier key; it is done when every shard was found empty, one after the other. How many batches that takes
 * is not known before: progress is told in shards, of the first round.
 */
export const rekeyOpener: JobOpener = (job, _input, services) => {
  const shards = earlierVersions(services).flatMap((version) =>
    Array.from({ length: KEY_SHARDS }, (_, shard) => ({ version, shard })),
  );
  let empty = 0;
  let over = shards.length === 0;
  return Promise.resolve({
    total: shards.length,
    get batches() {
      return over ? 0 : Infinity;
    },
    async run(scope, batch): Promise<Batch> {
      const place = shards[batch % shards.length]!;
      const changed = await rekeyShard(scope.services, place.version, place.shard);
      // A whole round that changed nothing: what the index still shows is gone, or has no number in the clear.
      empty = changed === 0 ? empty + 1 : 0;
      over = empty >= shards.length;
      return {
        done: batch < shards.length ? 1 : 0,
        counts: { CHANGED: changed },
        problems: [],
        part: { index: batch % shards.length, rows: [] },
      };
    },
  });
};

async function rekeyShard(services: Services, version: string, shard: number): Promise<number> {
  const { items } = await queryUnderKey(services, version, shard, { limit: BATCH });
  let changed = 0;
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const results = await Promise.all(items.slice(at, at + AT_ONCE).map((item) => rekey(services, item)));
    changed += results.filter((result) => result === 'CHANGED').length;
  }
  return changed;
}

/** Starts it, for administrators. */
export async function startRekey(scope: Scope, idempotencyKey: string): Promise<Outcome<Job>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return refused('NOT_FOUND', MESSAGES.ADMINS_ONLY);
  return startJob(scope, caller, {
    kind: 'NUMBERS_REKEY',
    dryRun: false,
    input: Buffer.from('{}'),
    idempotencyKey,
  });
}

/** A version of the key for personal numbers. */
export interface NumberKey {
  readonly version: string;
  readonly current: boolean;
  /** Whether some number is still kept under it: it must stay then. */
  readonly needed: boolean;
}

/** How the keys for personal numbers stand; nothing for anybody but administrators. */
export async function numberKeys(scope: Scope): Promise<NumberKey[]> {
  if (!isAdmin(scope)) return [];
  const { services } = scope;
  const { current } = services.secrets.personalNumber;
  const earlier = await Promise.all(
    earlierVersions(services).map(async (version) => {
      const pages = await Promise.all(
        Array.from({ length: KEY_SHARDS }, (_, shard) =>
          queryUnderKey(services, version, shard, { limit: 1 }),
        ),
      );
      return { version, current: false, needed: pages.some(({ items }) => items.length > 0) };
    }),
  );
  return [{ version: current, current: true, needed: true }, ...earlier];
}
