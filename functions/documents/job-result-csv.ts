import type { Language } from '../graphql/generated/types.ts';
import { inLanguage } from '../graphql/language.ts';
import type { RowOutcome } from '../platform/jobs/job.ts';
import { readResult } from '../platform/jobs/store.ts';
import type { Localized } from '../platform/outcome.ts';
import type { Scope } from '../platform/scope.ts';
import { toCsv } from './csv.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  ID: ['Baris', 'Kode atau nomor', 'Hasil', 'Keterangan'],
  EN: ['Row', 'Id or number', 'Outcome', 'Remarks'],
};

const OUTCOMES: Readonly<Record<RowOutcome, Localized>> = {
  TO_CREATE: { id: 'Akan ditambahkan', en: 'To be created' },
  TO_CHANGE: { id: 'Akan diubah', en: 'To be changed' },
  CREATED: { id: 'Ditambahkan', en: 'Created' },
  CHANGED: { id: 'Diubah', en: 'Changed' },
  UNCHANGED: { id: 'Tidak berubah', en: 'Unchanged' },
  REFUSED: { id: 'Ditolak', en: 'Refused' },
};

/** What became of each row of a job as CSV; personal numbers are masked. Ask first who is calling. */
export async function jobResultCsv({ services }: Scope, jobId: string, language: Language): Promise<string> {
  const rows = (await readResult(services.table, jobId)).map(({ row, key, count, outcome, problems }) => [
    row,
    count === undefined ? key : `${key} × ${count}`,
    inLanguage({ language }, OUTCOMES[outcome]),
    problems
      .map(({ column, message }) => (column ? `${column}: ` : '') + inLanguage({ language }, message))
      .join(' '),
  ]);
  return toCsv([HEADINGS[language], ...rows]);
}
