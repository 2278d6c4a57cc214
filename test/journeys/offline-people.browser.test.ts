import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { doneLessons, enrolled, lessonsOf } from './support/enrolled.ts';
import type { OutlineLesson } from './support/enrolled.ts';
import { reopen, saveCourse, shellKept } from './support/phone.ts';
import { signIn } from './support/sign-in.ts';

/* Whose the work on a phone is: two people share one, and one of them comes back after three weeks. */

const threeWeeks = 21 * 86_400_000;

let city: City;
let browser: TestBrowser;
let phone: BrowserContext;
let page: Page;
let course: string;
let lessons: readonly OutlineLesson[];
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  course = await enrolled(city, 'sari', 'keamanan-informasi-asn');
  await enrolled(city, 'budi', 'keamanan-informasi-asn');
  lessons = await lessonsOf(city, 'sari', course);
  phone = await browser.device();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
const coursePage = () => `${city.local.origin}/courses/${course}`;
const lessonPage = (place: number) => `${coursePage()}/lessons/${lessons[place]!.id}`;

async function markDone(place: number): Promise<void> {
  page = await reopen(phone, lessonPage(place));
  await heading(lessons[place]!.title).waitFor();
  await button('Tandai selesai').click();
  await page.getByText('Selesai, belum terkirim').waitFor();
}

/** Presses "sign out" in the account menu. */
async function pressSignOut(): Promise<void> {
  await page.locator('.account-menu summary').click();
  await page.locator('.account-menu').getByRole('button', { name: 'Keluar' }).click();
}

describe('one person leaves unsent work on a shared phone', () => {
  it('and is warned at signing out', async () => {
    page = await signIn(phone, city.local.origin, 'sari');
    await shellKept(page);
    await saveCourse(page, coursePage());
    await phone.setOffline(true);
    await markDone(0);
    await pressSignOut();
    await page.getByText(/catatan belajar belum terkirim/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Keluar saja' }).click();
    await button('Masuk').waitFor();
  });

  it('nothing of it is shown to who is not signed in', async () => {
    page = await reopen(phone, lessonPage(0));
    await button('Masuk').waitFor();
    await expect.poll(() => page.getByText(lessons[0]!.title).count()).toBe(0);
  });
});

describe('another person signs in on the same phone', () => {
  it('is asked who it is, and sees nothing of the first', async () => {
    await phone.setOffline(false);
    page = await signIn(phone, city.local.origin, 'budi');
    await heading(/Budi/).waitFor();
    await page.goto(`${city.local.origin}/offline`);
    await page.getByText('Semua sudah terkirim.').waitFor();
    await page.getByText('Belum ada kursus tersimpan').waitFor();
  });

  it('sends nothing in the name of the other', async () => {
    await page.goto(coursePage());
    await page.getByText('0 dari 14 pelajaran wajib').waitFor();
    await expect(doneLessons(city, 'budi', course)).resolves.toEqual([]);
    await expect(doneLessons(city, 'sari', course)).resolves.toEqual([]);
  });

  it('and reads nothing of it without a network', async () => {
    await phone.setOffline(true);
    page = await reopen(phone, lessonPage(4));
    await page.getByText('Tidak ada sambungan').waitFor();
    await phone.setOffline(false);
    page = await reopen(phone, city.local.origin);
    await heading(/Budi/).waitFor();
    await pressSignOut();
    await button('Masuk').waitFor();
  });
});

describe('the first person signs in again', () => {
  it('and the work is sent at once; what was saved is there', async () => {
    page = await signIn(phone, city.local.origin, 'sari');
    await expect.poll(() => doneLessons(city, 'sari', course)).toEqual([lessons[0]!.title]);
    await expect(doneLessons(city, 'budi', course)).resolves.toEqual([]);
    await page.goto(`${city.local.origin}/offline`);
    await link('Keamanan Informasi bagi ASN').waitFor();
  });
});

/**
 * What three weeks make of a sign-in: the access token has expired, and the provider knows the refresh token no more.
 * Runs in the page.
 */
const expireSession = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('kapuas');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('sessions', 'readwrite');
    const store = transaction.objectStore('sessions');
    const all = store.getAll();
    all.onsuccess = () => {
      for (const session of all.result) {
        store.put({ ...session, tokens: { ...session.tokens, access: 'old', expiresAt: 0, refresh: 'old' } });
      }
    };
    transaction.oncomplete = () => {
      opening.result.close();
      resolve();
    };
  };
})`;

describe('three weeks later', () => {
  it('what was saved is read and work goes on without a network', async () => {
    await phone.setOffline(true);
    await markDone(1);
    await page.evaluate(expireSession);
    await phone.clock.install({ time: Date.now() + threeWeeks });
    await markDone(2);
  });

  it('with a network, it is all there still, and waits for the same person', async () => {
    await phone.setOffline(false);
    page = await reopen(phone, lessonPage(3));
    await heading(lessons[3]!.title).waitFor();
    await page.getByText(/Masuk lagi sebagai Sari Nurhayati agar \d+ catatan belajar/).waitFor();
    await button('Tandai selesai').click();
    page = await reopen(phone, `${city.local.origin}/offline`);
    await page.getByText('Sesi Anda sudah berakhir. Masuk lagi sebagai Sari Nurhayati, lalu').waitFor();
    for (const place of [1, 2, 3]) await page.getByText(`Selesai: ${lessons[place]!.title}`).waitFor();
    await expect(doneLessons(city, 'sari', course)).resolves.toEqual([lessons[0]!.title]);
  });

  it('after signing in again all of it is sent', async () => {
    await page.locator('main').getByRole('button', { name: 'Masuk' }).last().click();
    await page.waitForURL(/\/(offline|identity\/)/);
    const persona = page.locator('button[value="sari"]');
    const sent = page.getByText('Semua sudah terkirim.');
    await persona.or(sent).first().waitFor();
    if (await persona.isVisible()) await persona.click();
    await sent.waitFor();
    const titles = lessons.slice(0, 4).map(({ title }) => title);
    await expect.poll(() => doneLessons(city, 'sari', course)).toEqual(titles);
  });
});
