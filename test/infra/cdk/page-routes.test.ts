import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { pageRoutes } from '../../../infra/constructs/page-routes.ts';
import { documentOf, pageDocuments } from '../../../infra/page-documents.ts';
import { modulesOf } from '../../../web/page-documents.ts';

const source = pageRoutes();

/** Where CloudFront looks for a path, by the function as it is deployed. */
function rewritten(uri: string): unknown {
  return runInNewContext(`${source}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);
}

type Answered = readonly [asked: string, found: string];

const pages: readonly Answered[] = [
  ['/', '/index.html'],
  ['/courses', '/index.html'],
  ['/courses/Q291cnNlOjE', '/course.html'],
  ['/courses/Q291cnNlOjE/', '/course.html'],
  ['/courses/Q291cnNlOjE/lessons/TGVzc29u', '/lesson.html'],
  ['/courses/Q291cnNlOjE/lessons/TGVzc29u/more', '/index.html'],
  ['/attempts/QXR0ZW1wdA', '/attempt.html'],
  ['/agency/courses/Q291cnNlOjE', '/index.html'],
  ['/auth/callback', '/index.html'],
  ['/verify/KPS-0000-0000-0000', '/index.html'],
  ['/v1.2/page', '/index.html'],
];

const files: readonly Answered[] = [
  ['/index.html', '/index.html'],
  ['/config.json', '/config.json'],
  ['/icon.svg', '/icon.svg'],
  ['/assets/app-12345678.js', '/assets/app-12345678.js'],
  // Missing stays missing: a page in place of a script breaks in ways that nobody can read.
  ['/assets/nothing', '/assets/nothing'],
];

it.each([...pages, ...files])('%s is %s', (asked, found) => {
  expect(rewritten(asked)).toBe(found);
});

it('chooses among the documents as the local server does', () => {
  expect(pages.map(([path]) => documentOf(path))).toEqual(pages.map(([, found]) => found));
});

it('fits into a CloudFront function', () => {
  expect(Buffer.byteLength(source)).toBeLessThan(10_240);
});

it('lists only documents that the build writes', () => {
  for (const { name } of pageDocuments) expect(Object.keys(modulesOf)).toContain(name);
});
