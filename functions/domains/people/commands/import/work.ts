import type { Batch, Counts, Job, RowOutcome, RowProblem, RowResult } from '../../../../platform/jobs/job.ts';
import type { JobWork } from '../../../../platform/jobs/run.ts';
import { readPart } from '../../../../platform/jobs/store.ts';
import type { Refusal } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import type { Layout } from '../../core/import/columns.ts';
import { toColumns, type ReadRow } from '../../core/import/sheet.ts';
import type { Importer, Prediction } from './importer.ts';

/** Rows of a batch: their lookups fit into one request each, and a kill costs no more than them. */
const BATCH_ROWS = 50;

const HAPPENED: Readonly<Record<Prediction, RowOutcome>> = {
  TO_CREATE: 'CREATED',
  TO_CHANGE: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
};

/**
 * The work of an import: first every row is checked, in batches that write the result file; then, unless it is a dry run,
 * the same batches are done, row by row. What a row did is told by what the check had found, which was written before:
 * so a batch that is done again after a kill tells the same, though by then its rows are there.
 */
export function importWork<Name extends string, Row, Placed extends Row>(
  importer: Importer<Name, Row, Placed>,
  job: Pick<Job, 'jobId' | 'dryRun'>,
  file: { readonly layout: Layout<Name>; readonly rows: readonly ReadRow<Placed>[] },
): JobWork {
  const { rows } = file;
  const batches = Math.ceil(rows.length / BATCH_ROWS);
  const titleOf = (refusal: Refusal): RowProblem => {
    const column = refusal.field[0] as Name | undefined;
    const title = column === undefined ? undefined : (file.layout.get(column)?.title ?? column);
    return {
      ...(title !== undefined && { column: title }),
      code: refusal.code,
      message: refusal.message,
    };
  };
  const resultOf = (row: ReadRow<Placed>, outcome: RowOutcome, refusals: readonly Refusal[]): RowResult => ({
    row: row.row,
    key: importer.shown(row.key),
    outcome,
    problems: refusals.map(titleOf),
  });

  async function check(scope: Scope, row: ReadRow<Placed>): Promise<RowResult> {
    if (!row.read.ok) return resultOf(row, 'REFUSED', row.read.refusals);
    const predicted = await importer.predict(scope, row.read.value);
    return predicted.ok ? resultOf(row, predicted.value, []) : resultOf(row, 'REFUSED', predicted.refusals);
  }

  async function apply(scope: Scope, row: ReadRow<Placed>, before: RowResult): Promise<RowResult> {
    if (!row.read.ok || !isPrediction(before.outcome) || before.outcome === 'UNCHANGED') return before;
    const outcome = await importer.apply(scope, row.read.value, job.jobId);
    return outcome.ok
      ? resultOf(row, HAPPENED[before.outcome], [])
      : resultOf(row, 'REFUSED', toColumns(importer.form.columnOf, outcome.refusals));
  }

  return {
    total: rows.length * (job.dryRun ? 1 : 2),
    batches: batches * (job.dryRun ? 1 : 2),
    async run(scope, batch) {
      const index = batch % batches;
      const own = rows.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS);
      if (batch < batches) {
        const results = await Promise.all(own.map((row) => check(scope, row)));
        return batchOf(index, [], results);
      }
      const before = await readPart(scope.services.table, job.jobId, index);
      const results: RowResult[] = [];
      for (const [at, row] of own.entries()) results.push(await apply(scope, row, before[at]!));
      return batchOf(index, before, results);
    },
  };
}

function batchOf(index: number, before: readonly RowResult[], rows: readonly RowResult[]): Batch {
  const counts: Partial<Record<RowOutcome, number>> = {};
  const count = (outcome: RowOutcome, by: number) => (counts[outcome] = (counts[outcome] ?? 0) + by);
  for (const { outcome } of before) count(outcome, -1);
  for (const { outcome } of rows) count(outcome, 1);
  // What the check found is told already.
  const refused = rows.filter(
    ({ outcome }, at) => outcome === 'REFUSED' && before[at]?.outcome !== 'REFUSED',
  );
  const problems = refused.flatMap(({ row, problems: found }) => found.map((each) => ({ ...each, row })));
  return { done: rows.length, counts: counts satisfies Counts, problems, part: { index, rows } };
}

const isPrediction = (outcome: RowOutcome): outcome is Prediction => Object.hasOwn(HAPPENED, outcome);
