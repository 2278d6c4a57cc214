import { idOf } from '../../../../functions/graphql/global-id.ts';
import { createHandler } from '../../../../functions/handlers/jobs.ts';
import { jobKey } from '../../../../functions/platform/table/keys.ts';
import type { Table } from '../../../../functions/platform/table/table.ts';
import { startPublishingWorld } from '../../publishing/support/world.ts';

export interface JobView {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly counts: readonly { readonly outcome: string; readonly count: number }[];
  readonly problems: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  readonly failure: string | null;
}

const JOB = 'id state progress { done total } counts { outcome count } problems { row code message } failure';

/** The world of partners, with banks and the function of jobs when the test says so. */
export async function startBanksWorld() {
  const world = await startPublishingWorld();
  const { services, data } = world;
  const start = world.mutate<{ job: JobView | null }>('bankImportStart', `job { ${JOB} }`);
  let keys = 0;

  const jobOf = async (subject: string, id: string) =>
    (await data<{ job: JobView | null }>(subject, `query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id }))
      .job;

  /** Delivers the message of a job's present step; answers whether the function took it. */
  async function deliver(id: string, table: Table = services.table, stepMs = 60_000): Promise<boolean> {
    const stored = await services.table.get(jobKey(idOf('Job', id)!));
    const body = JSON.stringify({ jobId: stored?.['jobId'], step: stored?.['step'] });
    const handler = createHandler({ ...services, table }, { stepMs });
    const answer = await handler({ Records: [{ messageId: 'm', body }] } as never);
    return answer.batchItemFailures.length === 0;
  }

  async function begin(bank: string, format: string, file: string | Buffer, dryRun = false): Promise<string> {
    const { job, userErrors } = await start('univ', {
      bank,
      format,
      dryRun,
      file: Buffer.from(file).toString('base64'),
      idempotencyKey: `k-${(keys += 1)}`,
    });
    if (!job) throw new Error(JSON.stringify(userErrors));
    return job.id;
  }

  return {
    ...world,
    start,
    jobOf,
    deliver,
    begin,
    saveBank: world.mutate<{ bank: { id: string; title: string } | null }>(
      'questionBankSave',
      'bank { id title }',
    ),
    /** Imports a file to its end. */
    async run(bank: string, format: string, file: string | Buffer, dryRun = false): Promise<JobView> {
      const id = await begin(bank, format, file, dryRun);
      if (!(await deliver(id))) throw new Error('The job failed');
      return (await jobOf('univ', id))!;
    },
  };
}

export type BanksWorld = Awaited<ReturnType<typeof startBanksWorld>>;

export const countsOf = ({ counts }: JobView) =>
  Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count]));
