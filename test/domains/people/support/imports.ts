import { createHandler } from '../../../../functions/handlers/jobs.ts';
import { createHandler as createDocuments } from '../../../../functions/handlers/documents.ts';
import { idOf } from '../../../../functions/graphql/global-id.ts';
import type { Services } from '../../../../functions/platform/services.ts';
import { jobKey } from '../../../../functions/platform/table/keys.ts';
import type { Table } from '../../../../functions/platform/table/table.ts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { startPeopleWorld, type PeopleWorld } from './world.ts';

export interface JobView {
  id: string;
  kind: string;
  state: string;
  progress: { done: number; total: number | null };
  counts: { outcome: string; count: number }[];
  problems: { row: number; column: string | null; code: string; message: string }[];
  problemCount: number;
  failure: string | null;
  resultPath: string | null;
}

const FIELDS = `id kind state progress { done total } counts { outcome count }
  problems { row column code message } problemCount failure resultPath`;

/** People of the city of the tests: well-formed personal numbers, one for each index below 10,000,000. */
export function numberOf(index: number): string {
  const year = 1960 + (index % 40);
  const month = String(1 + (Math.floor(index / 40) % 12)).padStart(2, '0');
  const day = String(1 + (Math.floor(index / 480) % 28)).padStart(2, '0');
  const serial = String(1 + (Math.floor(index / 13_440) % 900)).padStart(3, '0');
  return `${year}${month}${day}2010011${serial}`.padEnd(18, '9');
}

/** The world of people with imports: started over the API, and done by the function of jobs when the test says so. */
export async function startImportWorld(world?: PeopleWorld) {
  const people = world ?? (await startPeopleWorld());
  const { services, mutate, data } = people;
  const importStart = mutate<{ job: JobView | null }>('importStart', `job { ${FIELDS} }`);
  const jobCancel = mutate<{ job: JobView | null }>('jobCancel', `job { ${FIELDS} }`);
  const documents = createDocuments(services);
  let keys = 0;

  const jobOf = async (id: string, language?: string) =>
    (
      await data<{ job: JobView | null }>(
        'admin',
        `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`,
        { id },
        language,
      )
    ).job!;

  /** Delivers the message of a job's present step; answers whether the function took it. */
  async function deliver(id: string, options: { table?: Table; stepMs?: number } = {}): Promise<boolean> {
    const stored = await services.table.get(jobKey(idOf('Job', id)!));
    const with_: Services = { ...services, table: options.table ?? services.table };
    const handler = createHandler(with_, { stepMs: options.stepMs ?? 60_000 });
    const body = JSON.stringify({ jobId: stored?.['jobId'], step: stored?.['step'] });
    const answer = await handler({ Records: [{ messageId: 'm', body }] } as never);
    return answer.batchItemFailures.length === 0;
  }

  return {
    ...people,
    importStart,
    jobCancel,
    jobOf,
    deliver,
    /** Starts an import; its id. */
    async start(kind: string, file: string | Buffer, dryRun = false): Promise<string> {
      const { job, userErrors } = await importStart('admin', {
        kind,
        dryRun,
        file: Buffer.from(file).toString('base64'),
        idempotencyKey: `k-${(keys += 1)}`,
      });
      if (!job) throw new Error(JSON.stringify(userErrors));
      return job.id;
    },
    /** The same, and does it to its end. */
    async run(kind: string, file: string | Buffer, dryRun = false): Promise<JobView> {
      const id = await this.start(kind, file, dryRun);
      if (!(await deliver(id))) throw new Error(people.logged.at(-1));
      return jobOf(id);
    },
    /** The stored job. */
    stored: (id: string) => services.table.get(jobKey(idOf('Job', id)!)),
    /** The result file as somebody gets it. */
    async result(id: string, subject: string | null = 'admin', language = 'id') {
      return documents({
        rawPath: `/documents/jobs/${id}.csv`,
        headers: {
          'accept-language': language,
          ...(subject && { authorization: `Bearer ${subject}` }),
        },
      } as unknown as APIGatewayProxyEventV2);
    },
  };
}

export type ImportWorld = Awaited<ReturnType<typeof startImportWorld>>;

export const countsOf = ({ counts }: JobView) =>
  Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count]));
