import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';

/** The text of all suites; cases made in a loop appear with their prefix only. */
const suites = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && file !== 'differences.test.ts')
  .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  .join('\n');

test('every known difference belongs to a case, once', () => {
  const ids = differences.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(suites).toContain(`'${id}'`);
});
