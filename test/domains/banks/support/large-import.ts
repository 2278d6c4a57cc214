import { packInput } from '../../../../functions/domains/banks/commands/import/input.ts';
import { questionsOpener } from '../../../../functions/domains/banks/commands/import/open.ts';
import type { Job } from '../../../../functions/platform/jobs/job.ts';
import { createScope } from '../../../../functions/platform/scope.ts';
import type { Services } from '../../../../functions/platform/services.ts';
import { bankKey, jobResultKey } from '../../../../functions/platform/table/keys.ts';
import type { Item, Table } from '../../../../functions/platform/table/table.ts';

/*
 * Imports 10,000 questions of Moodle XML into a table that keeps nothing but what the job reads again: the memory that is
 * measured is the job's own and not that of a database in the same process.
 */

const QUESTIONS = 10_000;
const bank = { bankId: 'b', organisationId: 'o', externalId: 'x', title: 'T', categories: [], tags: [] };
const kept = new Map<string, Item>();
const at = ({ pk, sk }: { pk: string; sk: string }): string => `${pk} ${sk}`;
const keep = (item: Item) => kept.set(at(item), item);
keep({ ...bankKey('b'), ...bank, revision: 1, createdAt: 1 });

const refuse = (): never => {
  throw new Error('Not used by an import');
};
const table: Table = {
  name: 't',
  get: async (key) => kept.get(at(key)),
  batchGet: async (keys) => keys.map((key) => kept.get(at(key))),
  query: async () => ({ items: [] }),
  write: refuse,
  transact: async () => ({ ok: true }),
};

function file(): Buffer {
  const one = (n: number): string =>
    `<question type="multichoice"><name><text>Soal ${n}</text></name><questiontext format="html"><text>` +
    `<![CDATA[<p>Pertanyaan nomor ${n} — ${'panjang '.repeat(60)}</p>]]></text></questiontext>` +
    `<idnumber>q-${n}</idnumber><single>true</single>` +
    [100, 0, 0, -25]
      .map(
        (percent, k) =>
          `<answer fraction="${percent}" format="html"><text>Pilihan ${k} dari ${n}</text></answer>`,
      )
      .join('') +
    '</question>\n';
  return Buffer.from(`<quiz>${Array.from({ length: QUESTIONS }, (_, n) => one(n)).join('')}</quiz>`);
}

const caller = {
  kind: 'organisation',
  organisationId: 'o',
  name: 'O',
  login: { issuer: '', subject: '', clientId: '', hash: 'h' },
} as const;
const services = { table, now: () => 1 } as unknown as Services;
const opened = await questionsOpener(
  { jobId: 'j', dryRun: false } as Job,
  packInput('b', 'MOODLE_XML', file()),
  services,
);
if ('failure' in opened) throw new Error(opened.failure.en);
let done = 0;
let most = 0;
for (let batch = 0; batch < opened.batches; batch += 1) {
  const result = await opened.run(createScope(services, caller), batch);
  done += result.done;
  keep({ ...jobResultKey('j', result.part.index), rows: JSON.stringify(result.part.rows) });
  most = Math.max(most, process.memoryUsage().rss);
}
console.log(`batches ${opened.batches}, done ${done} of ${opened.total}, rss ${Math.round(most / 1e6)} MB`);
