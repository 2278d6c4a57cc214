import type {
  Batch,
  Job,
  JobProblem,
  RowOutcome,
  RowProblem,
  RowResult,
} from '../../../../platform/jobs/job.ts';
import type { JobWork } from '../../../../platform/jobs/run.ts';
import { readPart } from '../../../../platform/jobs/store.ts';
import { refused, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { labelOf } from '../../core/cards.ts';
import type { Entry, ExchangeProblem } from '../../core/exchange/problems.ts';
import { MESSAGES } from '../../core/messages.ts';
import { findOwnBank } from '../access.ts';
import { predictSave, saveQuestion, type Saved } from '../save.ts';

/** Questions of a batch: a kill costs no more than them, and few are held at once. */
const BATCH_QUESTIONS = 50;

const HAPPENED: Readonly<Record<Saved, RowOutcome>> = {
  TO_CREATE: 'CREATED',
  TO_CHANGE: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
};
const isToDo = (outcome: RowOutcome): outcome is 'TO_CREATE' | 'TO_CHANGE' =>
  outcome === 'TO_CREATE' || outcome === 'TO_CHANGE';

export interface ImportFile {
  readonly bankId: string;
  readonly entries: () => Generator<Entry>;
  readonly count: number;
  readonly twice: ReadonlyMap<number, number>;
}

const rowProblem = ({ message, place, code }: ExchangeProblem): RowProblem => ({
  code: code.startsWith('TOO_') || code === 'QUESTION_TOO_LONG' ? 'TOO_LARGE' : 'INVALID',
  message: {
    id: `Baris ${place.line}: ${message.id}`,
    en: `Line ${place.line}: ${message.en}`,
  },
});

/**
 * The work of an import: first every question is checked, in batches that write the result; then, unless it is a dry run,
 * the same batches are done, each question in a transaction of its own. What a question did is told by what the check had
 * found, so that a batch that is done again after a kill tells the same. Questions are read from the text as they are
 * needed and not kept.
 */
export function importWork(
  job: Pick<Job, 'jobId' | 'dryRun'>,
  { bankId, entries, count, twice }: ImportFile,
): JobWork {
  const batches = Math.ceil(count / BATCH_QUESTIONS);
  const take = taker(entries);

  async function check(scope: Scope, entry: Entry, at: number): Promise<Outcome<Saved>> {
    const earlier = twice.get(at);
    if (earlier !== undefined) {
      const { id, en } = MESSAGES.TWICE;
      const line = String(earlier);
      return refused('TAKEN', { id: id.replace('{line}', line), en: en.replace('{line}', line) });
    }
    const bank = await findOwnBank(scope, bankId);
    if (!bank || !entry.ok) return refused('NOT_FOUND', MESSAGES.BANK);
    return predictSave(scope, bank, entry.question);
  }

  async function checked(scope: Scope, entry: Entry, at: number): Promise<RowResult> {
    if (!entry.ok) return resultOf(entry, 'REFUSED', entry.problems.map(rowProblem));
    const outcome = await check(scope, entry, at);
    return outcome.ok
      ? resultOf(entry, outcome.value, entry.notices.map(rowProblem))
      : resultOf(entry, 'REFUSED', outcome.refusals);
  }

  async function done(scope: Scope, entry: Entry, before: RowResult): Promise<RowResult> {
    if (!entry.ok || !isToDo(before.outcome)) return before;
    const outcome = await saveQuestion(scope, bankId, entry.question);
    return outcome.ok
      ? { ...before, outcome: HAPPENED[before.outcome] }
      : resultOf(entry, 'REFUSED', outcome.refusals);
  }

  return {
    total: count * (job.dryRun ? 1 : 2),
    batches: batches * (job.dryRun ? 1 : 2),
    async run(scope, batch) {
      const index = batch % batches;
      const from = index * BATCH_QUESTIONS;
      const own = take(from, BATCH_QUESTIONS);
      if (batch < batches) {
        const rows = await Promise.all(own.map((entry, at) => checked(scope, entry, from + at)));
        return batchOf(index, [], rows);
      }
      const before = await readPart(scope.services.table, job.jobId, index);
      const rows: RowResult[] = [];
      for (const [at, entry] of own.entries()) rows.push(await done(scope, entry, before[at]!));
      return batchOf(index, before, rows);
    },
  };
}

/** Reads on in the text where the batch before ended; a batch out of turn is looked for from the beginning. */
function taker(entries: () => Generator<Entry>): (from: number, count: number) => Entry[] {
  let reading = entries();
  let next = 0;
  return (from, count) => {
    if (from < next) [reading, next] = [entries(), 0];
    const taken: Entry[] = [];
    while (next < from + count) {
      const { value, done } = reading.next();
      if (done) break;
      if (next >= from) taken.push(value);
      next += 1;
    }
    return taken;
  };
}

function resultOf(entry: Entry, outcome: RowOutcome, problems: readonly RowProblem[]): RowResult {
  const key = entry.ok ? (entry.question.externalId ?? labelOf(entry.question)) : (entry.name ?? '');
  const bare = problems.map(({ column, code, message }) => ({ column, code, message }));
  return { row: entry.place.line, key: key.slice(0, 200), outcome, problems: bare };
}

function batchOf(index: number, before: readonly RowResult[], rows: readonly RowResult[]): Batch {
  const counts: Partial<Record<RowOutcome, number>> = {};
  const count = (outcome: RowOutcome, by: number) => (counts[outcome] = (counts[outcome] ?? 0) + by);
  for (const { outcome } of before) count(outcome, -1);
  for (const { outcome } of rows) count(outcome, 1);
  // What the check found is told already.
  const told = rows.filter((row, at) => before.length === 0 || row.outcome !== expectedOf(before[at]));
  const problems = told.flatMap(({ row, problems: found }): JobProblem[] =>
    found.map((each) => ({ ...each, row })),
  );
  return { done: rows.length, counts, problems, part: { index, rows } };
}

/** What becomes of a row without a further problem. */
const expectedOf = (before: RowResult | undefined): RowOutcome | undefined =>
  before && isToDo(before.outcome) ? HAPPENED[before.outcome] : before?.outcome;
