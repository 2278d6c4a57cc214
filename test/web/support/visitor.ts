import type { BrowserContext, Page } from 'playwright-core';

/** Signs somebody in on a device, as a finished sign-in would have left it there; the tokens are good for an hour. */
export async function signInOn(device: BrowserContext, origin: string): Promise<void> {
  const page = await device.newPage();
  // A page of this origin that runs no script, so that nothing has the database open.
  await page.goto(`${origin}/config.json`);
  await page.evaluate(async () => {
    const owner = `${location.origin}/identity|tester`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kapuas', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('sessions', { keyPath: 'owner' });
        const outbox = opening.result.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
        outbox.createIndex('owner', 'owner');
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    });
    const tokens = { access: 'access', expiresAt: Date.now() + 3_600_000, refresh: null, id: null };
    const session = { owner, issuer: `${location.origin}/identity`, subject: 'tester', tokens };
    await new Promise<void>((resolve) => {
      const writing = database.transaction('sessions', 'readwrite');
      writing.objectStore('sessions').put(session);
      writing.oncomplete = () => resolve();
    });
    database.close();
    localStorage.setItem('kapuas.owner', owner);
  });
  await page.close();
}

/** Chooses the language of the interface on a device. */
export async function speak(device: BrowserContext, language: 'id' | 'en'): Promise<void> {
  await device.addInitScript((chosen) => localStorage.setItem('kapuas.language', chosen), language);
}

/** Opens a path and waits until the page has its heading and nothing is on its way any more. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Waits until the page has its heading and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.skeleton, .shell__loading, [aria-busy="true"]') === null,
  );
}
