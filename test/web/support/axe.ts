import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what axe calls best practice: one heading of the first level, everything within landmarks. */
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe finds wrong on the page as it stands: a line for each element, with the rule and what to do. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Run by the debugger, so that the page's own Content Security Policy need not allow it.
  await page.evaluate(await source);
  // What is half faded in has colours that nobody looks at.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)',
  );
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (settings) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(settings),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const help = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id} at ${target.join(' ')}: ${help}`;
    }),
  );
}

/** Asserts that axe finds nothing wrong on the page. @param what names the page and its state when it fails */
export async function expectAccessible(page: Page, what = page.url()): Promise<void> {
  expect(await accessibilityProblems(page), what).toEqual([]);
}
