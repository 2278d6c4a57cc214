import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOG_MESSAGES } from '../../functions/platform/log.ts';

const root = join(import.meta.dirname, '../..');

/** Our code that runs in AWS. */
const sources = readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, 'functions', file), 'utf8') }));

/** The table of docs/operate.md: codes and what they mean. */
function documented(): (readonly [code: string, meaning: string])[] {
  const page = readFileSync(join(root, 'docs/operate.md'), 'utf8');
  const [, table = ''] = /<!-- codes -->\n([\s\S]*?)<!-- end of codes -->/.exec(page) ?? [];
  const rows = [...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)];
  return rows.map(([, code = '', meaning = '']) => [code, meaning]);
}

it('every code of the log is in the handbook once with what it means, and no other', () => {
  expect(documented()).toEqual(Object.entries(LOG_MESSAGES));
});

it('every code is logged somewhere', () => {
  const logged = sources
    .filter(({ file }) => file !== join('platform', 'log.ts'))
    .flatMap(({ text }) => [...text.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code]) => code));
  expect(Object.keys(LOG_MESSAGES).filter((code) => !logged.includes(code))).toEqual([]);
});

it('nothing is written past the log', () => {
  const past = sources
    .filter(({ file }) => file !== join('platform', 'log.ts'))
    .filter(({ text }) => /\bconsole\.|process\.(stdout|stderr)|process\.emitWarning/.test(text))
    .map(({ file }) => file);
  expect(past).toEqual([]);
});
