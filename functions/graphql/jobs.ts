import { cancelJob, findJob } from '../platform/jobs/commands.ts';
import { ROW_OUTCOMES, type Job } from '../platform/jobs/job.ts';
import type { Resolvers } from './generated/types.ts';
import { idOf, toGlobalId } from './global-id.ts';
import { inLanguage } from './language.ts';
import { nodeOf, type NodeLoaders } from './node.ts';
import { moment, momentOrNull } from './scalars.ts';
import { toPayload } from './user-errors.ts';

export type JobModel = Job;

/** How jobs of every kind are shown and ended; each domain starts its own. */
export const resolvers: Resolvers = {
  Query: {
    job: async (_source, { id }, context) => {
      const jobId = idOf('Job', id);
      return jobId === undefined ? null : ((await findJob(context, jobId)) ?? null);
    },
  },
  Mutation: {
    jobCancel: async (_source, { input }, context) =>
      toPayload(context, await cancelJob(context, idOf('Job', input.job) ?? ''), (job) => ({ job })),
  },
  Job: {
    id: ({ jobId }) => toGlobalId('Job', jobId),
    startedAt: ({ startedAt }) => moment(startedAt),
    endedAt: ({ endedAt }) => momentOrNull(endedAt),
    progress: ({ done, total }) => ({ done, total: total ?? null }),
    counts: ({ counts }) =>
      ROW_OUTCOMES.flatMap((outcome) => {
        const count = counts[outcome];
        return count ? [{ outcome, count }] : [];
      }),
    problems: ({ problems }, _args, context) =>
      problems.map(({ row, column, code, message }) => ({
        row,
        column: column ?? null,
        code,
        message: inLanguage(context, message),
      })),
    failure: ({ failure }, _args, context) => (failure ? inLanguage(context, failure) : null),
    resultPath: ({ jobId, next }) => (next > 0 ? `/documents/jobs/${toGlobalId('Job', jobId)}.csv` : null),
  },
};

export const nodes: NodeLoaders = { Job: nodeOf(1, findJob) };
