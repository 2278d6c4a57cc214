import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { enrolled } from './support/enrolled.ts';
import { signIn } from './support/sign-in.ts';

/*
 * A learner on a phone whose network goes and comes: the real server, the real pages, the network really cut.
 */

let city: City;
let browser: TestBrowser;
let phone: BrowserContext;
let page: Page;
let course: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  course = await enrolled(city, 'sari', 'keamanan-informasi-asn');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const coursePage = () => `${city.local.origin}/courses/${course}`;

describe('a course saved with a network', () => {
  it('says its size before, and how far it has come', async () => {
    phone = await browser.device();
    page = await signIn(phone, city.local.origin, 'sari');
    await page.goto(coursePage());
    await button(/Simpan luring \(\d+ kB \+ gambar\)/).click();
    await button(/Simpan gambar \(\d+ kB\)/).click();
    await page.getByText(/Tersimpan luring/).waitFor();
    await page.getByText(/7 pelajaran belum terbuka/).waitFor();
  });
});
