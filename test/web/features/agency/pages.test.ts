import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, startBrowser, watch } from '../../../support/browser.ts';
import type { TestBrowser } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { startMockedWeb } from '../../support/mocked-web.ts';
import type { MockedWeb } from '../../support/mocked-web.ts';
import { open, settled, signInOn, speak } from '../../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;
let device: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});
beforeEach(async () => {
  web.answers = {};
  web.sent.length = 0;
  device = await browser.device({ ...DESKTOP, reducedMotion: 'reduce' });
  await speak(device, 'en');
  await signInOn(device, web.origin);
  page = await device.newPage();
  problems = watch(page);
});
afterEach(async () => {
  await device.close();
  expect(problems).toEqual([]);
});

const visit = (path: string) => open(page, web.origin + path);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
/** The inputs of the mutations that were sent. */
const inputs = () => web.sent.flatMap(({ input }) => (input === undefined ? [] : [input]));
const refusal = (message: string, ...field: string[]) => ({ code: 'INVALID', message, field });
const refuse = (...userErrors: object[]) => ({ userErrors });

describe('the agency’s home', () => {
  it('leads to what waits and to the courses', async () => {
    await visit('/agency');
    const waiting = page.getByRole('region', { name: 'Waiting for review' });
    expect(await waiting.getByRole('link').first().getAttribute('href')).toBe(
      '/agency/modules/ModuleVersion-0',
    );
    const course = page.getByRole('row', { name: /Public service 3/ });
    expect(await course.getByRole('link').getAttribute('href')).toBe('/agency/courses/Course-2');
  });

  it('says what to do while there is nothing', async () => {
    const none = () => ({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
    web.answers = { 'Query.modules': none, 'Query.courses': none };
    await visit('/agency');
    await page.getByText('No module is waiting').waitFor();
    await page.getByText('No course is on offer yet').waitFor();
    await expectAccessible(page);
  });

  it('is not there for others', async () => {
    web.answers = { 'Viewer.accessRoles': () => ['EMPLOYEE'] };
    for (const path of ['/agency', '/agency/offer', '/agency/courses/x', '/agency/modules/x']) {
      await visit(path);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page not found');
    }
    expect(web.sent.filter((variables) => 'first' in variables || 'id' in variables)).toEqual([]);
  });
});

describe('the review of a module version', () => {
  it('shows lesson after lesson, and the keys on demand', async () => {
    await visit('/agency/modules/x');
    await page.getByText('Answer key', { exact: true }).first().waitFor();
    await page.getByLabel('Show the answer keys').uncheck();
    expect(await page.getByText('Answer key', { exact: true }).count()).toBe(0);
    await button('Next').press('Enter');
    await page.getByText('Lesson 2 of 3').waitFor();
    await page.getByText('2 of 3 lessons opened').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('title 2');
  });

  it('goes back with a reason only, which survives a refusal', async () => {
    web.answers = { 'Mutation.moduleDecide': () => refuse(refusal('It was decided already.', 'version')) };
    await visit('/agency/modules/x');
    await button('Return').click();
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().getByText('Write a reason of 3 to 500 characters.').waitFor();
    await dialog().getByLabel('Reason').fill('Question 2 has no right answer.');
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().getByText('It was decided already.').waitFor();
    expect(await dialog().getByLabel('Reason').inputValue()).toBe('Question 2 has no right answer.');
    web.answers = {};
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const sent = { version: 'ModuleVersion-0', approve: false, reason: 'Question 2 has no right answer.' };
    expect(inputs()).toEqual([sent, sent]);
  });

  it('is approved without a reason', async () => {
    await visit('/agency/modules/x');
    await button('Approve').click();
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([{ version: 'ModuleVersion-0', approve: true }]);
  });
});

async function fillOffer(): Promise<void> {
  await page.getByLabel('Title (Indonesian)').fill('Pelayanan Prima');
  await page.getByLabel('Summary (Indonesian)').fill('Ringkasan.');
  await page.getByLabel('Full description (Indonesian)').fill('Keterangan.');
  await page.getByLabel('Topics').fill('Pelayanan Publik');
  await button('Add modules').click();
  for (const title of ['title 1', 'title 3'])
    await dialog()
      .getByRole('button', { name: `Add ${title}` })
      .click();
  await dialog().getByRole('button', { name: 'Done' }).click();
}

describe('the offer of a course', () => {
  it('names what is missing and leads there', async () => {
    await visit('/agency/offer');
    await button('Offer the course').click();
    await page.getByText('Mend the 6 marked fields.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText),
    ).toBe('Title (Indonesian)');
    await expectAccessible(page);
    expect(inputs()).toEqual([]);
  });

  it('is composed by buttons and sent as one course', async () => {
    await visit('/agency/offer');
    await fillOffer();
    await button('Move title 3 up').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move title 3 up',
    );
    await page.getByText('title 3 is number 1 of 2 now.').waitFor();
    await page.getByText('Nothing required first').click();
    await page.getByLabel('title 3', { exact: true }).check();
    await button('Add a competency').click();
    await page.getByLabel('Competency', { exact: true }).selectOption({ index: 2 });
    await page.getByLabel('Level', { exact: true }).selectOption('4');
    await page.getByLabel('Every quiz is passed; other lessons are free').check();
    await button('Offer the course').click();
    await page.waitForURL('**/agency/courses/Course-0');
    expect(inputs()).toEqual([
      {
        externalId: 'pelayanan-prima',
        title: { id: 'Pelayanan Prima' },
        summary: { id: 'Ringkasan.' },
        description: { id: 'Keterangan.' },
        language: 'ID',
        jp: 7,
        topics: ['pelayanan-publik'],
        modules: [
          { module: 'Module-2', requires: [] },
          { module: 'Module-0', requires: ['Module-2'] },
        ],
        completion: 'ALL_QUIZZES',
        competencies: [{ competency: 'Competency-1', level: 4 }],
        certificate: true,
        expectedVersion: 0,
      },
    ]);
  });

  it('shows what the API refuses where it belongs, and loses nothing, not even by a reload', async () => {
    web.answers = {
      'Mutation.courseOffer': () =>
        refuse(refusal('This module was not found.', 'modules', '1', 'module'), refusal('Is busy.')),
    };
    await visit('/agency/offer');
    await fillOffer();
    await button('Offer the course').click();
    const second = page.getByRole('listitem').filter({ hasText: 'title 3' }).first();
    await second.getByText('This module was not found.').waitFor();
    await page.getByRole('alert').getByText('Is busy.').waitFor();
    await page.reload();
    await settled(page);
    await page.getByText('What was not sent yet is here again.').waitFor();
    expect(await page.getByLabel('Title (Indonesian)').inputValue()).toBe('Pelayanan Prima');
    expect(await button('Remove title 3').count()).toBe(1);
  });

  it('says that the id of a new course is taken', async () => {
    web.answers = {
      'Mutation.courseOffer': () => refuse({ ...refusal('Version 3.', 'expectedVersion'), code: 'CONFLICT' }),
    };
    await visit('/agency/offer');
    await fillOffer();
    await button('Offer the course').click();
    await page.getByText('Another course has this id. Choose a different one.').waitFor();
    expect(await page.getByText('Version 3.').count()).toBe(0);
  });

  it('of a course on offer becomes its next version, unless somebody was faster', async () => {
    web.answers = {
      'CourseModule.partner': (_args, index) => `name ${index + 1}`,
      'CourseModule.requires': () => [],
      '.topics': () => ['loket'],
      '.competencies': () => [],
      'Mutation.courseOffer': () => refuse({ ...refusal('Version 9.', 'expectedVersion'), code: 'CONFLICT' }),
    };
    await visit('/agency/offer?course=Course-0');
    expect(await page.getByLabel('Course id').isDisabled()).toBe(true);
    expect(await button('Remove title 2').count()).toBe(1);
    await page.getByLabel('Title (English)').fill('Excellent service');
    await button('Offer the new version').click();
    await page.getByText('Version 9.').waitFor();
    expect(inputs()).toMatchObject([{ expectedVersion: 2, externalId: 'Course-0', topics: ['loket'] }]);
    await page.getByRole('alert').getByRole('button', { name: 'Discard the changes and reload' }).click();
    await page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
    await settled(page);
    expect(await page.getByLabel('Title (English)').inputValue()).toBe('Public service 1');
  });
});

const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Pontianak' }).format(
  Date.now() + 86_400_000,
);

describe('a course and its people', () => {
  it('is assigned to an audience once, however often it is sent', async () => {
    web.answers = { 'Mutation.assignmentCreate': () => refuse(refusal('Is busy.')) };
    await visit('/agency/courses/x');
    await button('Assign the course').click();
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().getByText('Choose whom the course is for.').waitFor();
    await dialog().getByLabel('A position family').check();
    await dialog().getByRole('combobox', { name: 'Position family' }).selectOption('family 2');
    await dialog().getByLabel('Due date').fill(tomorrow);
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().getByText('Is busy.').waitFor();
    web.answers = {};
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const [first, second] = inputs();
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      course: 'Course-0',
      audience: { positionFamily: 'family 2' },
      dueOn: tomorrow,
    });
  });

  it('is assigned to people who were chosen by name', async () => {
    await visit('/agency/courses/x');
    await button('Assign the course').click();
    await dialog().getByLabel('Certain people').check();
    await dialog().getByLabel('Look in unit').selectOption({ index: 1 });
    await dialog()
      .getByLabel(/^name 1/)
      .check();
    await dialog()
      .getByLabel(/^name 3/)
      .check();
    await dialog().getByText('2 people chosen').waitFor();
    await dialog().getByLabel('Due date').fill(tomorrow);
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toMatchObject([{ audience: { persons: ['Person-0', 'Person-2'] } }]);
  });

  it('ends an assignment and withdraws, each with a reason', async () => {
    await visit('/agency/courses/x');
    await button('End the assignment: Public service 1').click();
    await dialog().getByLabel('Reason').fill('The rule has changed.');
    await dialog().getByRole('button', { name: 'End the assignment' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await button('Withdraw the course').click();
    await dialog().getByLabel('Reason').fill('Replaced by another.');
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Withdraw the course' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([
      { assignment: 'Assignment-0', reason: 'The rule has changed.' },
      { course: 'Course-0', reason: 'Replaced by another.' },
    ]);
  });

  it('helps somebody with what the state allows', async () => {
    web.answers = { 'RosterEntry.state': () => 'ACTIVE', 'CourseModule.lessons': () => [quiz] };
    const quiz = { id: 'Lesson-9', kind: 'QUIZ', title: 'Kuis akhir' };
    await visit('/agency/courses/x');
    await button('Help personName 1').click();
    await dialog().getByRole('button', { name: 'Do it' }).click();
    await dialog().getByText('Choose one action.').waitFor();
    await dialog().getByLabel('Change the due date').check();
    await dialog().getByLabel('New due date').fill('2020-01-01');
    await dialog().getByRole('button', { name: 'Change the due date' }).click();
    await dialog().getByText('Choose a day from today to a year ahead.').waitFor();
    await dialog().getByText('Write a reason of 3 to 500 characters.').waitFor();
    await dialog().getByLabel('New due date').fill(tomorrow);
    await dialog().getByLabel('Reason').fill('On sick leave.');
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Change the due date' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await button('Help personName 2').click();
    await dialog().getByLabel('Void the latest attempt at a quiz').check();
    await dialog().getByRole('combobox', { name: 'Quiz' }).selectOption('Lesson-9');
    await dialog().getByLabel('Reason').fill('The power failed.');
    await dialog().getByRole('button', { name: 'Void the latest attempt at a quiz' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([
      { run: 'RosterEntry-0', dueOn: tomorrow, reason: 'On sick leave.' },
      { run: 'RosterEntry-1', lesson: 'Lesson-9', reason: 'The power failed.' },
    ]);
  });

  it('revokes a certificate and says nothing is left to do afterwards', async () => {
    web.answers = { 'RosterEntry.state': () => 'FINISHED', 'RosterEntry.interventions': () => [] };
    await visit('/agency/courses/x');
    await button('Help personName 1').click();
    await dialog().getByLabel('Revoke the certificate').check();
    await dialog().getByLabel('Reason').fill('Issued to the wrong person.');
    web.answers = { 'RosterEntry.state': () => 'FINISHED' };
    await dialog().getByRole('button', { name: 'Revoke the certificate' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([{ number: 'certificateNumber 1', reason: 'Issued to the wrong person.' }]);
  });

  it('pages the list of a unit, which the address names', async () => {
    const more = () => ({ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' });
    web.answers = {
      'RosterConnection.pageInfo': more,
      'RosterEntry.id': (_args, index) => `${web.sent.length}-${index}`,
    };
    await visit('/agency/courses/x?unit=Unit-1');
    expect(await page.getByRole('combobox', { name: 'Unit' }).inputValue()).toBe('Unit-1');
    await page.getByText('3 learners shown').waitFor();
    await button('Load more').click();
    await page.getByText('6 learners shown').waitFor();
    expect(web.sent.at(-1)).toEqual({ id: 'Course-0', unit: 'Unit-1', first: 50, after: 'b' });
    await page.getByRole('combobox', { name: 'Unit' }).selectOption('Unit-2');
    await page.waitForURL('**unit=Unit-2');
  });

  it('gives the list as a file to whoever bears the token', async () => {
    const asked: (string | undefined)[] = [];
    await device.route('**/documents/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      asked.push(`${pathname}${search} ${await route.request().headerValue('authorization')}`);
      await route.fulfill({ contentType: 'text/csv', body: 'Nama\nSari\n' });
    });
    await visit('/agency/courses/x?unit=Unit-1');
    for (const name of ['Download CSV of all units', 'Download CSV of this unit']) {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
    }
    expect(asked).toEqual([
      '/documents/rosters/Course-0.csv Bearer access',
      '/documents/rosters/Course-0.csv?unit=Unit-1 Bearer access',
    ]);
  });
});

describe('on a phone in the dark, in Indonesian', () => {
  it.each([
    ['/agency/modules/x', 'Kembalikan'],
    ['/agency/offer', 'Tambah modul'],
    ['/agency/courses/x', 'Tugaskan kursus'],
    ['/agency/courses/x', 'Bantu personName 1'],
  ])('%s is in order with the dialog of "%s" open', async (path, name) => {
    const phone = await browser.device({ ...PHONE, colorScheme: 'dark', reducedMotion: 'reduce' });
    await signInOn(phone, web.origin);
    const small = await phone.newPage();
    await open(small, web.origin + path);
    await small.getByRole('button', { name, exact: true }).click();
    await small.getByRole('dialog').waitFor();
    await expectAccessible(small);
    const overflow = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await small.keyboard.press('Escape');
    await small.getByRole('dialog').waitFor({ state: 'hidden' });
    await phone.close();
  });
});
