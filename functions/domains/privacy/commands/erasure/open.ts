import * as v from 'valibot';
import { noteDue, type DueHandler } from '../../../../platform/due.ts';
import type { Batch, RowResult } from '../../../../platform/jobs/job.ts';
import type { JobOpener } from '../../../../platform/jobs/run.ts';
import { readPart } from '../../../../platform/jobs/store.ts';
import { createScope, type Scope } from '../../../../platform/scope.ts';
import type { Services } from '../../../../platform/services.ts';
import { findAllOf } from '../../../people/commands/erase.ts';
import { ERASED_TASK, ERASURE_STEPS } from '../../core/erasure.ts';
import { MESSAGES } from '../../core/messages.ts';
import { erasureDoneWrite, readErasure } from '../../repository/erasures.ts';
import { STEPS, type Erased, type KindCounts } from './steps.ts';

const inputSchema = v.pipe(v.string(), v.parseJson(), v.object({ personId: v.string() }));

const LOOK_AGAIN_AFTER = 60 * 60_000;

/**
 * The job of an erasure. First every step counts what it finds, which is all that a dry run does; then each does it. What
 * a step did is told by what it had counted, which was written before: so one that is done again after a kill tells the
 * same, though by then its items are gone.
 */
export const erasureOpener: JobOpener = async (job, input, services) => {
  const { personId } = v.parse(inputSchema, Buffer.from(input).toString('utf8'));
  const erased = await whoIsErased(services, personId);
  if (!erased) return { failure: MESSAGES.PERSON_NOT_FOUND };
  const steps = ERASURE_STEPS.length;
  const batches = job.dryRun ? steps : 2 * steps;
  return {
    total: batches,
    batches,
    async run(scope: Scope, batch): Promise<Batch> {
      const index = batch % steps;
      const step = STEPS[ERASURE_STEPS[index]!.name];
      if (batch < steps) return counted(index, await step(scope.services, erased, false));
      const before = await readPart(scope.services.table, job.jobId, index);
      await step(scope.services, erased, true);
      if (index === steps - 1) await finish(scope.services, personId);
      return done(index, before);
    },
  };
};

/** Whose items are sought: of somebody whose profile is gone already, what their erasure says. */
async function whoIsErased(services: Services, personId: string): Promise<Erased | undefined> {
  const [found, erasure] = await Promise.all([
    findAllOf(createScope(services, { kind: 'anonymous' }), personId),
    readErasure(services, personId),
  ]);
  if (found) return { records: erasure?.records ?? found.records, logins: found.logins };
  return erasure && { records: erasure.records, logins: [] };
}

async function finish(services: Services, personId: string): Promise<void> {
  await noteDue(services, services.now() + LOOK_AGAIN_AFTER, { kind: ERASED_TASK, parts: [personId] });
  await services.table.write(erasureDoneWrite(personId, services.now()));
}

/** Empties once more what was erased: whatever reacted to a change late. */
export const lookAgain: DueHandler = async (services, [personId]) => {
  const erasure = await readErasure(services, String(personId));
  if (erasure?.state !== 'DONE') return false;
  const counts = await STEPS.OWN(services, { records: erasure.records, logins: [] }, true);
  return Object.keys(counts).length > 0;
};

function counted(index: number, kinds: KindCounts): Batch {
  const found = Object.entries(kinds).filter(([, count]) => count > 0);
  const rows = found.map(([key, count], at): RowResult => ({
    row: index * 100 + at + 1,
    key,
    count,
    outcome: 'TO_CHANGE',
    problems: [],
  }));
  const sum = found.reduce((all, [, count]) => all + count, 0);
  return { done: 1, counts: { TO_CHANGE: sum }, problems: [], part: { index, rows } };
}

function done(index: number, before: readonly RowResult[]): Batch {
  const rows = before.map((row): RowResult => ({ ...row, outcome: 'CHANGED' }));
  const sum = rows.reduce((all, { count = 0 }) => all + count, 0);
  return { done: 1, counts: { TO_CHANGE: -sum, CHANGED: sum }, problems: [], part: { index, rows } };
}
