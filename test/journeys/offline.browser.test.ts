import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { doneLessons, enrolled, lessonsOf } from './support/enrolled.ts';
import type { OutlineLesson } from './support/enrolled.ts';
import { reopen, saveCourse, shellKept } from './support/phone.ts';
import { signIn } from './support/sign-in.ts';

/*
 * A learner whose network goes and comes: the real server, the real pages, the network really cut, and a phone whose
 * clock is a day behind.
 */

const day = 86_400_000;

let city: City;
let browser: TestBrowser;
let phone: BrowserContext;
let page: Page;
let course: string;
let first: OutlineLesson;
let second: OutlineLesson;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  course = await enrolled(city, 'sari', 'keamanan-informasi-asn');
  [first, second] = (await lessonsOf(city, 'sari', course)) as [OutlineLesson, OutlineLesson];
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
const coursePage = () => `${city.local.origin}/courses/${course}`;
const lessonPage = ({ id }: OutlineLesson) => `${coursePage()}/lessons/${id}`;

describe('a course is saved while there is a network', () => {
  it('with its size said before', async () => {
    phone = await browser.device();
    await phone.clock.install({ time: Date.now() - day });
    page = await signIn(phone, city.local.origin, 'sari');
    await shellKept(page);
    await saveCourse(page, coursePage());
    await page.getByText(/7 pelajaran belum terbuka/).waitFor();
  });

  it('and says so when the page is opened again', async () => {
    await page.reload();
    await page.getByText(/Tersimpan luring/).waitFor();
  });
});

describe('without a network', () => {
  it('home opens in a new tab and says how old it is', async () => {
    await phone.setOffline(true);
    page = await reopen(phone, city.local.origin);
    await heading(/Sari/).waitFor();
    await page.getByText(/Anda sedang luring\. Yang tampil adalah keadaan pada/).waitFor();
  });

  it('a lesson opens with its pictures', async () => {
    page = await reopen(phone, lessonPage(first));
    await heading(first.title).waitFor();
    const picture = page.locator('.prose img').first();
    await picture.scrollIntoViewIfNeeded();
    const width = () =>
      picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  });

  it('it is marked done, and progress shows at once', async () => {
    await page.getByText('0 dari 14 pelajaran wajib').waitFor();
    await button('Tandai selesai').click();
    await page.getByText('Selesai, belum terkirim').waitFor();
    await page.getByText('1 dari 14 pelajaran wajib').waitFor();
    await link(new RegExp(second.title)).click();
    await heading(second.title).waitFor();
    await button('Tandai selesai').click();
    await page.getByText('2 dari 14 pelajaran wajib').waitFor();
  });

  it('nothing of it is lost when the page is closed', async () => {
    page = await reopen(phone, coursePage());
    await page.getByText('2 dari 14 pelajaran wajib').waitFor();
    await page.getByText('2 dari 7 selesai').waitFor();
  });

  it('what waits is said in words, with the reason', async () => {
    await link(/Belum terkirim \(/).click();
    await heading('Luring').waitFor();
    await page.getByText(`Selesai: ${first.title}`).waitFor();
    await page.getByText(`Selesai: ${second.title}`).waitFor();
    await page.getByText('Perangkat ini tidak punya jaringan.').waitFor();
    await link('Keamanan Informasi bagi ASN').waitFor();
  });

  it('a page that is not saved says so, and what to do', async () => {
    const later = (await lessonsOf(city, 'sari', course)).at(-1)!;
    page = await reopen(phone, lessonPage(later));
    await page.getByText('Tidak ada sambungan').waitFor();
    await link('Buka yang tersimpan').click();
    await heading('Luring').waitFor();
  });

  it('and the server knows nothing of it yet', async () => {
    await expect(doneLessons(city, 'sari', course)).resolves.toEqual([]);
  });
});

describe('the network returns', () => {
  it('everything is sent by itself', async () => {
    await phone.setOffline(false);
    await page.getByText('Semua sudah terkirim.').waitFor();
    await expect.poll(() => doneLessons(city, 'sari', course)).toEqual([first.title, second.title]);
  });

  it('and what is on screen is fresh again', async () => {
    await page.goto(coursePage());
    await page.getByText('2 dari 14 pelajaran wajib').waitFor();
    await expect.poll(() => page.getByText(/Anda sedang luring/).count()).toBe(0);
  });

  it('a course can be taken off the phone', async () => {
    await page.goto(`${city.local.origin}/offline`);
    await button('Hapus Keamanan Informasi bagi ASN').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Belum ada kursus tersimpan').waitFor();
    await phone.setOffline(true);
    page = await reopen(phone, lessonPage((await lessonsOf(city, 'sari', course))[4]!));
    await page.getByText('Tidak ada sambungan').waitFor();
  });
});
