import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../../../support/browser.ts';
import type { TestBrowser } from '../../../support/browser.ts';
import { open, signInOn, speak } from '../../support/visitor.ts';
import { startSite, untilAtRest } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: TestBrowser;
let device: BrowserContext;
let page: Page;
/** Errors that nothing caught. */
let thrown: string[];

const lesson = '/courses/Course-0/lessons/Lesson-0';

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  await site.publish('A');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  // A text that its reader marks as read, recorded by the service.
  site.answers = {
    'Lesson.kind': () => 'TEXT',
    'Lesson.done': () => false,
    'Run.state': () => 'ACTIVE',
    'Mutation.progressRecord': ({ input }) => ({
      recorded: (input as { events: { id: string }[] }).events.map(({ id }) => id),
      userErrors: [],
    }),
  };
  site.inputs.length = 0;
  device = await browser.device({ serviceWorkers: 'block' });
  await speak(device, 'en');
  await signInOn(device, site.origin);
  page = await device.newPage();
  thrown = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
});
afterEach(async () => {
  await device.close();
  expect(thrown).toEqual([]);
});

/** The kinds of what the service was told, of all events so far. */
const recorded = () =>
  site.inputs.flatMap((input) =>
    ((input as { events?: { kind: string }[] }).events ?? []).map(({ kind }) => kind),
  );
const markDone = () => page.getByRole('button', { name: /mark as (?:read|done)/i });
const says = (text: string) => page.getByText(text).first().waitFor();

/** Makes the device's database fail from now on, or from the start. */
function failDatabase(name: string): void {
  const fail = () => {
    throw new DOMException('refused', name);
  };
  IDBObjectStore.prototype.add = fail;
  IDBObjectStore.prototype.put = fail;
}

describe('a device that keeps nothing', () => {
  it('sends each step at once, says so, and asks before the page goes with what was not sent', async () => {
    // As some browsers do in private windows: the database does not open. The tab's own storage has the session.
    await device.addInitScript(() => {
      const owner = localStorage.getItem('kapuas.owner');
      const issuer = `${location.origin}/identity`;
      const tokens = { access: 'access', expiresAt: Date.now() + 3_600_000, refresh: null, id: null };
      sessionStorage.setItem('kapuas.session', JSON.stringify({ owner, issuer, subject: 'tester', tokens }));
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await says('This browser keeps nothing');
    await markDone().click();
    await expect.poll(recorded).toEqual(['OPENED', 'COMPLETED']);
    await expect.poll(() => page.getByText('Not sent yet').count()).toBe(0);

    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await says('This browser keeps nothing');
    site.inputs.length = 0;
    await device.setOffline(true);
    await markDone().click();
    await says('only in this page');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await page.evaluate(() => location.reload());
    await expect.poll(() => asked).toBe(1);
    await device.setOffline(false);
    await expect.poll(recorded).toContain('COMPLETED');
    await expect.poll(() => page.getByText('only in this page').count()).toBe(0);
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect.poll(() => page.getByText('This browser keeps nothing').count()).toBe(0);
  });

  it('says that without any storage nobody can sign in', async () => {
    await device.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
    });
    await page.goto(`${site.origin}/`);
    await says('Peramban ini memblokir penyimpanan untuk Kapuas');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('says that it is full, and uses the room again when there is some', async () => {
    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await expect.poll(recorded).toEqual(['OPENED']);
    await page.evaluate(failDatabase, 'QuotaExceededError');
    await device.setOffline(true);
    await markDone().click();
    await says('This device’s storage is full');
    await says('1 entry has not been sent yet and is only in this page');
    await page.getByRole('link', { name: 'See what is saved' }).waitFor();
    await device.setOffline(false);
    await expect.poll(recorded).toEqual(['OPENED', 'COMPLETED']);
  });
});

describe('a device that loses what it kept', () => {
  it('sends what the page still holds, under the same person', async () => {
    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await expect.poll(recorded).toEqual(['OPENED']);
    await device.setOffline(true);
    await markDone().click();
    await says('Not sent yet (1)');
    expect(await page.getByText('only in this page').count()).toBe(0);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('kapuas');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
        }),
    );
    await says('What this browser had kept is gone');
    await says('1 entry has not been sent yet and is only in this page');
    await device.setOffline(false);
    await expect.poll(recorded).toEqual(['OPENED', 'COMPLETED']);
    await expect.poll(() => page.getByText('Not sent yet').count()).toBe(0);
  });

  it('asks the browser to keep what could not be sent', async () => {
    await device.addInitScript(() => {
      navigator.storage.persist = () => {
        document.documentElement.dataset['persist'] = 'asked';
        return Promise.resolve(true);
      };
    });
    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await expect.poll(recorded).toEqual(['OPENED']);
    const asked = () => page.evaluate(() => document.documentElement.dataset['persist']);
    expect(await asked()).toBeUndefined();
    await device.setOffline(true);
    await markDone().click();
    await expect.poll(asked).toBe('asked');
  });

  it('goes on in a shape of the database that a newer release has made', async () => {
    await page.goto(`${site.origin}/config.json`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('kapuas', 7);
          opening.onupgradeneeded = () => opening.result.createObjectStore('newer');
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await open(page, site.origin + lesson);
    await untilAtRest(page);
    await markDone().click();
    await expect.poll(recorded).toEqual(['OPENED', 'COMPLETED']);
    expect(await page.getByText('This browser keeps nothing').count()).toBe(0);
  });
});
