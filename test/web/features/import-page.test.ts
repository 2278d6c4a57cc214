import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PHONE, startBrowser, watch } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { expectAccessible } from '../support/axe.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, signInOn, speak } from '../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;
let device: BrowserContext;
let page: Page;
let errors: readonly string[];
/** How the job stands that the API answers with. */
let job: object;

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});
beforeEach(async () => {
  job = checked;
  let started = 0;
  web.answers = {
    'Query.job': () => job,
    'ImportStartPayload.job': () => ({ id: `Job-${(started += 1)}` }),
  };
  web.sent.length = 0;
  device = await browser.device(PHONE);
  await speak(device, 'en');
  await signInOn(device, web.origin);
  page = await device.newPage();
  errors = watch(page);
});
afterEach(async () => {
  await device.close();
  expect(errors).toEqual([]);
});

const checked = {
  id: 'Job-1',
  kind: 'PERSONS_IMPORT',
  dryRun: true,
  state: 'DONE',
  progress: { done: 3, total: 3 },
  counts: [
    { outcome: 'TO_CREATE', count: 2 },
    { outcome: 'REFUSED', count: 1 },
  ],
  problems: [{ row: 4, column: 'nip', message: 'The number has 18 digits.' }],
  problemCount: 1,
  failure: null,
  resultPath: '/documents/jobs/Job-1.csv',
};
const running = { ...checked, dryRun: false, state: 'RUNNING', progress: { done: 4, total: 6 } };

const inputs = () => web.sent.flatMap((variables) => ('input' in variables ? [variables['input']] : []));
const file = { name: 'pegawai.csv', mimeType: 'text/csv', buffer: Buffer.from('nip,nama\n1,Siti\n') };

describe('an import', () => {
  it('asks for a file first, and says so at the field', async () => {
    await open(page, `${web.origin}/admin/import`);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Choose the file.').waitFor();
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ ...file, buffer: Buffer.alloc(2_000_001) });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('This file has more than 2 MB.').waitFor();
    expect(inputs()).toEqual([]);
    await expectAccessible(page);
  });

  it('is checked, shows every bad row, and imports the same file after that', async () => {
    await open(page, `${web.origin}/admin/import`);
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('status').getByText('The check is done').waitFor();
    await page.getByText('2 rows to be created').waitFor();
    await page.getByRole('rowheader', { name: 'Row 4' }).waitFor();
    await page.getByText('The number has 18 digits.').waitFor();
    await expectAccessible(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    job = running;
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByText('Importing: 4 of 6').waitFor();
    await expectAccessible(page);
    const [first, second] = inputs() as { idempotencyKey: string }[];
    const content = { kind: 'PERSONS', file: file.buffer.toString('base64') };
    expect(first).toMatchObject({ ...content, dryRun: true });
    expect(second).toMatchObject({ ...content, dryRun: false });
    expect(first?.idempotencyKey).not.toBe(second?.idempotencyKey);

    job = { ...running, state: 'DONE', counts: [{ outcome: 'CREATED', count: 2 }] };
    await page.getByRole('status').getByText('The import is done').waitFor();
    await page.getByRole('button', { name: 'Download the result' }).waitFor();
  });

  it('is found again by its address, and can be cancelled', async () => {
    job = running;
    await page.goto(`${web.origin}/admin/import?job=Job-1`);
    await page.getByText('Importing: 4 of 6').waitFor();
    web.answers = {
      ...web.answers,
      'Mutation.jobCancel': () => {
        job = { ...running, state: 'CANCELLED' };
        return { job, userErrors: [] };
      },
    };
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('What was imported before stays.').waitFor();
    expect(inputs()).toEqual([{ job: 'Job-1' }]);
  });

  it('says why a file cannot be imported, and what is gone', async () => {
    job = { ...checked, state: 'FAILED', failure: 'These columns are missing.', resultPath: null };
    await open(page, `${web.origin}/admin/import?job=Job-1`);
    await page.getByRole('alert').getByText('These columns are missing.').waitFor();
    await expectAccessible(page);
    web.answers = { 'Query.job': () => null };
    await open(page, `${web.origin}/admin/import?job=Job-2`);
    await page.getByText('This job was not found.').waitFor();
  });

  it('has a template for each kind', async () => {
    await open(page, `${web.origin}/admin/import`);
    await page.getByLabel('What the file holds').selectOption('UNITS');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download a template: Units' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('units.csv');
  });

  it('is for administrators alone', async () => {
    web.answers = { 'Viewer.accessRoles': () => ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'AGENCY'] };
    await open(page, `${web.origin}/admin/import`);
    await page.getByText('Page not found').waitFor();
  });
});
