import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const source = readFileSync(new URL('../../../infra/constructs/page-routes.js', import.meta.url), 'utf8');

/** Where CloudFront looks for a path, by the function as it is deployed. */
function rewritten(uri: string): unknown {
  return runInNewContext(`${source}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);
}

it.each([
  ['/', '/index.html'],
  ['/courses/Q291cnNlOjE', '/index.html'],
  ['/auth/callback', '/index.html'],
  ['/verify/KPS-0000-0000-0000', '/index.html'],
  ['/v1.2/page', '/index.html'],
  ['/index.html', '/index.html'],
  ['/config.json', '/config.json'],
  ['/icon.svg', '/icon.svg'],
  ['/assets/app-12345678.js', '/assets/app-12345678.js'],
  // Missing stays missing: a page in place of a script breaks in ways that nobody can read.
  ['/assets/nothing', '/assets/nothing'],
])('%s is %s', (asked, found) => {
  expect(rewritten(asked)).toBe(found);
});
