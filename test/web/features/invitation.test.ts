import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { codeIn, invitationAddress } from '../../../web/src/features/invitation/address.ts';
import { messages } from '../../../web/src/features/invitation/messages.ts';
import { DESKTOP, startBrowser } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, signInOn, speak } from '../support/visitor.ts';

const t = messages.catalogue.id;

it('carries a code in its fragment, and nothing else is taken for one', () => {
  const address = new URL(invitationAddress('https://kapuas.test', 'ABCD-EFGH-JKLM'));
  expect([address.pathname, address.search]).toEqual(['/', '']);
  expect(codeIn(address.hash)).toBe('ABCD-EFGH-JKLM');
  for (const other of ['', '#', '#invitation=', '#isi', '#invitation=a b', `#invitation=${'a'.repeat(65)}`]) {
    expect(codeIn(other)).toBeUndefined();
  }
});

let web: MockedWeb;
let browser: TestBrowser;
let device: BrowserContext;
beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterEach(() => device?.close());
afterAll(async () => {
  await browser.close();
  await web.close();
});

async function visit(path: string, signedIn: boolean): Promise<Page> {
  device = await browser.device(DESKTOP);
  await speak(device, 'id');
  if (signedIn) await signInOn(device, web.origin);
  const page = await device.newPage();
  page.setDefaultTimeout(30_000);
  await open(page, web.origin + path);
  return page;
}

it('fills the code in for a login that is bound to nobody, and takes it out of the address', async () => {
  const accepted: unknown[] = [];
  web.answers = {
    'Query.viewer': () => ({ id: 'login', person: null, organisation: null, roles: [] }),
    'Mutation.invitationAccept': (input) => {
      accepted.push(input);
      return { userErrors: [] };
    },
  };
  const page = await visit('/#invitation=ABCD-EFGH-JKLM', true);
  const field = page.getByLabel(t.code);
  await field.waitFor();
  await expect.poll(() => field.inputValue()).toBe('ABCD-EFGH-JKLM');
  expect(page.url()).toBe(`${web.origin}/`);
  await page.getByRole('button', { name: t.accept }).click();
  await page.getByText(t.welcome).waitFor();
  expect(accepted).toEqual([{ input: { code: 'ABCD-EFGH-JKLM' } }]);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('kapuas.invitation'))).toBeNull();
});

it('keeps the code while its person signs in', async () => {
  const page = await visit('/#invitation=ABCD-EFGH-JKLM', false);
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().waitFor();
  expect(page.url()).toBe(`${web.origin}/`);
  await signInOn(device, web.origin);
  web.answers = { 'Query.viewer': () => ({ id: 'login', person: null, organisation: null, roles: [] }) };
  await page.reload();
  await expect.poll(() => page.getByLabel(t.code).inputValue()).toBe('ABCD-EFGH-JKLM');
});
