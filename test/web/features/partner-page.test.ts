import { afterAll, beforeAll, expect, it } from 'vitest';
import { PHONE, startBrowser, watch } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { expectAccessible } from '../support/axe.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, signInOn, speak } from '../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** Opens the page as somebody with these roles, or as nobody. */
async function visit(roles?: readonly string[]) {
  web.answers = { 'Viewer.accessRoles': () => roles ?? [] };
  web.sent.length = 0;
  const device = await browser.device(PHONE);
  await speak(device, 'en');
  if (roles) await signInOn(device, web.origin);
  const page = await device.newPage();
  const errors = watch(page);
  await open(page, `${web.origin}/partner`);
  return {
    page,
    /** The headings of the lists that are shown. */
    lists: await page.locator('h2').allTextContents(),
    async leave() {
      await expectAccessible(page);
      await device.close();
      expect(errors).toEqual([]);
    },
  };
}

const guide = 'From nothing to the first module';

it('is a guide with the addresses of this installation for those who are not signed in, and asks the API nothing', async () => {
  const { page, lists, leave } = await visit();
  expect(lists).toEqual([guide]);
  expect(web.sent).toEqual([]);
  const commands = (await page.locator('pre').allTextContents()).join('\n');
  expect(commands).toContain(`curl -s '${web.origin}/identity/token'`);
  expect(commands).toContain(`curl -s '${web.origin}/graphql'`);
  // Commands are wider than a phone: they are scrolled, the page is not.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await leave();
});

it('shows the agency all modules, each leading to its review, and the partners', async () => {
  const { page, lists, leave } = await visit(['EMPLOYEE', 'AGENCY']);
  expect(lists).toEqual(['Modules sent', 'Partners that publish', guide]);
  const links = page.getByRole('table', { name: 'Modules sent' }).getByRole('link');
  await expect.poll(() => links.first().getAttribute('href')).toBe('/agency/modules/ModuleVersion-0');
  await leave();
});

it('shows an admin the partners, and no modules', async () => {
  const { lists, leave } = await visit(['EMPLOYEE', 'ADMIN']);
  expect(lists).toEqual(['Partners that publish', guide]);
  await leave();
});

it('shows a partner the modules of its own organisation', async () => {
  const { page, lists, leave } = await visit(['PARTNER']);
  expect(lists).toEqual(['Modules of your organisation', guide]);
  await page.getByText('Reason: decisionReason 1').waitFor();
  await leave();
});

it('shows an employee the guide', async () => {
  const { lists, leave } = await visit(['EMPLOYEE']);
  expect(lists).toEqual([guide]);
  await leave();
});
