// Measures the pages of a learner with Lighthouse, as a phone on slow 4G that has nothing of them yet:
//   LIGHTHOUSE=<folder of npm i lighthouse> npx tsx test/lighthouse/run.ts [--page NAME]... [--reports FOLDER]
// Lighthouse is a large package for one script: it is no dependency, and is installed wherever LIGHTHOUSE says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startCity } from '../journeys/support/city.ts';
import { signIn } from '../journeys/support/sign-in.ts';
import { startPhone } from './phone.ts';
import { pagesOf } from './pages.ts';

/** What is read of a report. */
interface Result {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly numericValue?: number;
        readonly displayValue?: string;
      }
    >
  >;
}
type Lighthouse = (
  url: string,
  flags: object,
) => Promise<{ readonly lhr: Result; readonly report: string[] } | undefined>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

async function loadLighthouse(): Promise<Lighthouse> {
  const folder = process.env['LIGHTHOUSE'];
  if (!folder)
    throw new Error('Run npm i lighthouse in a folder outside the project, and name it in LIGHTHOUSE.');
  const entry = createRequire(join(resolve(folder), 'package.json')).resolve('lighthouse');
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}

const { values } = parseArgs({
  options: {
    page: { type: 'string', multiple: true },
    reports: { type: 'string' },
    /** How often each page is measured; the median is told. */
    runs: { type: 'string', default: '3' },
  },
});

const lighthouse = await loadLighthouse();
const city = await startCity({ web: true });
const phone = await startPhone();
try {
  const page = await signIn(phone.context, city.local.origin, 'sari');
  const pages = await pagesOf(city, 'sari');
  await page.close();
  process.stdout.write(`| page | ${CATEGORIES.join(' | ')} | ${TIMES.join(' | ')} | layout shift |\n`);
  process.stdout.write(`| --- |${' ---: |'.repeat(CATEGORIES.length + TIMES.length + 1)}\n`);
  for (const [name, path] of Object.entries(pages)) {
    if (values.page && !values.page.includes(name)) continue;
    const results: Result[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      const outcome = await lighthouse(`${city.local.origin}${path}`, {
        port: phone.port,
        output: ['html', 'json'],
        logLevel: 'error',
        onlyCategories: CATEGORIES,
        // The sign-in lies in the storage of the page; what else is kept goes, as before a first visit.
        clearStorageTypes: ['file_systems', 'shader_cache', 'service_workers', 'cache_storage'],
      });
      if (!outcome) throw new Error(`No result for ${name}`);
      results.push(outcome.lhr);
      if (values.reports) {
        mkdirSync(values.reports, { recursive: true });
        writeFileSync(join(values.reports, `${name}.html`), outcome.report[0] ?? '');
        writeFileSync(join(values.reports, `${name}.json`), outcome.report[1] ?? '');
      }
    }
    tell(name, results);
  }
} finally {
  await phone.close();
  await city.close();
}

function tell(name: string, results: readonly Result[]): void {
  const scores = CATEGORIES.map((id) =>
    median(results, (result) => Math.round((result.categories[id]?.score ?? 0) * 100)),
  );
  const times = TIMES.map(
    (id) => `${median(results, ({ audits }) => Math.round(audits[id]?.numericValue ?? NaN))} ms`,
  );
  const shift = median(results, ({ audits }) =>
    Number((audits['cumulative-layout-shift']?.numericValue ?? NaN).toFixed(3)),
  );
  process.stdout.write(`| ${[name, ...scores, ...times, shift].join(' | ')} |\n`);
  const [last] = results.slice(-1);
  if (!last) return;
  for (const id of CATEGORIES) {
    for (const { id: audit, weight } of last.categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue = '' } = last.audits[audit] ?? { score: null, title: audit };
      if (weight > 0 && score !== null && score < 0.9)
        process.stderr.write(`  ${name}: ${id}: ${title} ${displayValue}\n`);
    }
  }
}

function median(results: readonly Result[], of: (result: Result) => number): number {
  const sorted = results.map(of).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
