import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { signIn } from './support/sign-in.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kapuas-notices-'));
let city: City;
let browser: TestBrowser;
let page: Page;
let problems: readonly string[];
let link: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true, dataDir }), startBrowser()]);
  page = await signIn(await browser.device(), city.local.origin, 'sari');
  problems = watch(page);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const bell = () => page.getByRole('link', { name: /^Pemberitahuan/ });

/** The text of the newest letter in the folder of letters. */
function newestLetter(): string {
  const folder = join(dataDir, 'mail');
  const file = readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ''), 'utf8');
  const [, body = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(file) ?? [];
  return Buffer.from(body, 'base64').toString();
}

describe('notices', () => {
  it('are counted at home and read on a page of their own', async () => {
    await expect.poll(() => bell().innerText()).toMatch(/\(\d+\)/);
    await bell().click();
    await page.getByRole('heading', { level: 1, name: 'Pemberitahuan' }).waitFor();
    await page.getByText('Baru', { exact: true }).first().waitFor();
    await button('Tandai semua sudah dibaca').click();
    await expect.poll(() => page.getByText('Baru', { exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Beranda' }).first().click();
    await expect.poll(() => bell().innerText()).toMatch(/^Pemberitahuan\s*$/);
  });

  it('come as somebody chooses', async () => {
    await page.goto(`${city.local.origin}/notices/settings`);
    const mail = page.getByLabel('Kursus selesai: lewat surel');
    await mail.check();
    await page.getByText('Tersimpan.').first().waitFor();
    await page.reload();
    await expect.poll(() => mail.isChecked()).toBe(true);
  });

  it('go to an address once the link in its letter was opened', async () => {
    await page.getByLabel('Alamat', { exact: true }).fill('bukan alamat');
    await button('Kirim tautan konfirmasi').click();
    await page.getByText('Ini bukan alamat surel').waitFor();
    await page.getByLabel('Alamat', { exact: true }).fill('sari@contoh.go.id');
    await button('Kirim tautan konfirmasi').click();
    await page.getByText('Kami mengirim tautan ke sari@contoh.go.id').waitFor();
    await city.local.idle();
    [link = ''] = /http\S+#confirm=\S+/.exec(newestLetter()) ?? [];
    // As from a mail program: the page is loaded anew.
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Alamat Anda dikonfirmasi.').waitFor();
    await page.getByText('Surel dikirim ke sari@contoh.go.id.').waitFor();
    expect(page.url()).not.toContain('confirm');
  });

  it('go there as well when whoever opens the link has to sign in first', async () => {
    const elsewhere = await (await browser.device()).newPage();
    await elsewhere.goto(link);
    await elsewhere.getByRole('button', { name: 'Masuk', exact: true }).last().click();
    await elsewhere.locator('button[value="sari"]').click();
    await elsewhere.getByText('Alamat Anda dikonfirmasi.').waitFor();
    expect(elsewhere.url()).not.toContain('confirm');
  });

  it('stand in a calendar whose address can be ended', async () => {
    await button('Buat alamat kalender').click();
    const address = page.locator('.calendar-url');
    await address.waitFor();
    const url = await address.innerText();
    const feed = await fetch(url);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await feed.text()).toContain('BEGIN:VCALENDAR');
    await button('Hentikan').click();
    await expect.poll(async () => (await fetch(url)).status).toBe(404);
    expect(problems).toEqual([]);
  });
});
