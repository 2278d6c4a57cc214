import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../../../support/browser.ts';
import type { TestBrowser } from '../../../support/browser.ts';
import { open, settled, signInOn, speak } from '../../support/visitor.ts';
import { mark, startSite, untilOfflineReady } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: TestBrowser;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await startSite();
  await site.publish('A');
  device = await browser.device();
  await speak(device, 'en');
  await signInOn(device, site.origin);
  page = await device.newPage();
});
afterEach(async () => {
  await device.close();
  await site.close();
});

/** Looks for a new release, as a page does by itself after an hour. */
const look = (on: Page) =>
  on.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

/** Waits until a page is of a release; in between it has none. Installing takes its time on a busy machine. */
const becomes = (on: Page, what: 'release' | 'page', release: string) =>
  expect.poll(() => mark(on, what).catch(() => ''), { timeout: 45_000 }).toBe(release);

const notice = (on: Page) => on.getByText('A new version of Kapuas is ready').filter({ visible: true });
const useNow = (on: Page) => on.getByRole('button', { name: 'Use it now' }).filter({ visible: true });

describe('a new release while the old one is open', { timeout: 120_000 }, () => {
  it('waits: the old page goes on to pages it never opened, and starts anew when the person wants it', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    await site.rebuild('B');
    await look(page);
    await notice(page).waitFor();
    // A lazy page of the learner, and one for staff that only the server has: both of the old release.
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await becomes(page, 'page', 'A');
    await page.getByRole('link', { name: 'Agency', exact: true }).click();
    await settled(page);
    expect([await mark(page, 'release'), await mark(page, 'page')]).toEqual(['A', 'A']);
    // A reload by itself changes nothing.
    await page.reload();
    expect(await mark(page, 'release')).toBe('A');
    await useNow(page).click();
    await becomes(page, 'release', 'B');
    expect(new URL(page.url()).pathname).toBe('/agency');
    await expect.poll(() => notice(page).count()).toBe(0);
    // The new release is there without a network, too.
    await device.setOffline(true);
    await page.goto(`${site.origin}/record`);
    await becomes(page, 'page', 'B');
  });

  it('takes over by itself once no page of the old one is open', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    await site.publish('B');
    await look(page);
    await notice(page).waitFor();
    await page.close();
    page = await device.newPage();
    await open(page, `${site.origin}/`);
    await expect
      .poll(async () => {
        await page.reload();
        return mark(page, 'release');
      })
      .toBe('B');
  });

  it('leaves another tab of the old release as it is, input and all', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    const other = await device.newPage();
    await open(other, `${site.origin}/verify`);
    const field = other.getByRole('textbox').first();
    await field.fill('KPS-2026-0000');
    await site.publish('B');
    await look(page);
    await useNow(page).click();
    await becomes(page, 'release', 'B');
    expect(await mark(other, 'release')).toBe('A');
    expect(await field.inputValue()).toBe('KPS-2026-0000');
    // It goes on in its own release, and asks before it gives up what was typed.
    await useNow(other).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByText('Something you typed is not saved yet').waitFor();
    await dialog.getByRole('button', { name: 'Go on here' }).click();
    expect(await field.inputValue()).toBe('KPS-2026-0000');
    await useNow(other).click();
    await dialog.getByRole('button', { name: 'Start again anyway' }).click();
    await becomes(other, 'release', 'B');
  });

  it('is not mentioned in the middle of a quiz, and stays in the menu when it is put off', async () => {
    site.answers = { 'Attempt.state': () => 'IN_PROGRESS' };
    await open(page, `${site.origin}/attempts/Attempt-0`);
    await untilOfflineReady(page);
    await site.publish('B');
    await look(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await notice(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await notice(page).waitFor();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    await page.locator('.account-menu__summary').click();
    await notice(page).waitFor();
    await useNow(page).click();
    await becomes(page, 'release', 'B');
  });

  it('gives a way out where a file of the old release is nowhere any more', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    await site.publish('B');
    await site.forgetEarlier();
    await page.getByRole('link', { name: 'Agency', exact: true }).click();
    await page.getByText('There is a newer version of Kapuas').waitFor();
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await becomes(page, 'page', 'B');
    expect(new URL(page.url()).pathname).toBe('/agency');
  });

  it('gives a way out where the kept files are damaged and there is no newer release', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    await page.evaluate(async () => {
      const cache = await caches.open('kapuas-assets');
      for (const { url } of await cache.keys())
        if (url.includes('/record-page-')) await cache.put(url, new Response('', { status: 404 }));
    });
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await becomes(page, 'page', 'A');
  });
});
