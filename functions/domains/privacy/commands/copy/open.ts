import * as v from 'valibot';
import type { Batch } from '../../../../platform/jobs/job.ts';
import type { JobOpener } from '../../../../platform/jobs/run.ts';
import { COPY_SECTIONS } from '../../core/copy-sections.ts';
import { MESSAGES } from '../../core/messages.ts';
import { readCopy, writeSection } from '../../repository/copies.ts';
import { collectSection } from './collect.ts';

const inputSchema = v.pipe(v.string(), v.parseJson(), v.object({ personId: v.string() }));

/** The job of a copy: a section is a batch. Done again, it writes the section anew. */
export const copyOpener: JobOpener = async (job, input, services) => {
  const { personId } = v.parse(inputSchema, Buffer.from(input).toString('utf8'));
  const copy = await readCopy(services, personId);
  if (copy?.jobId !== job.jobId) return { failure: MESSAGES.COPY_FAILED };
  return {
    total: COPY_SECTIONS.length,
    batches: COPY_SECTIONS.length,
    async run(scope, batch): Promise<Batch> {
      const section = COPY_SECTIONS[batch];
      const records = section && (await collectSection(scope.services, personId, section));
      if (records) await writeSection(scope.services, personId, copy, batch, records);
      return { done: 1, counts: {}, problems: [], part: { index: 0, rows: [] } };
    },
  };
};
