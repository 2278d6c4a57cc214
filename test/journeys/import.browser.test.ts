import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberOf } from '../domains/people/support/imports.ts';
import { DESKTOP, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { workbook } from '../support/workbook.ts';
import { startCity, type City } from './support/city.ts';

let city: City;
let browser: TestBrowser;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const choose = (name: string, buffer: Buffer) =>
  page
    .getByLabel('Berkas', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

describe('an administrator brings in a new office from files', () => {
  it('imports its units, as a spreadsheet of Windows saves them', async () => {
    page = await (await browser.device({ ...DESKTOP, acceptDownloads: true })).newPage();
    problems = watch(page);
    await page.goto(city.local.origin);
    await button('Masuk').click();
    await page.getByRole('button', { name: /Admin/ }).first().click();
    await page.getByRole('link', { name: 'Pegawai' }).first().click();
    await page.getByRole('link', { name: 'Impor dari berkas' }).click();
    await page.getByLabel('Isi berkas').selectOption('UNITS');
    const lines = ['kode;nama;kode_induk', 'uji-sub;Subbagian Kafé;uji', 'uji;Dinas Uji Coba;'];
    await choose('unit.csv', Buffer.from(lines.join('\r\n'), 'latin1'));
    await button('Periksa berkas').click();
    await page.getByText('2 baris akan ditambahkan').waitFor();
    await button('Impor 2 baris').click();
    await page.getByText('2 baris ditambahkan').waitFor();
  });

  it('imports its people from a workbook, and is told of the row that Excel spoiled', async () => {
    const people = Array.from({ length: 400 }, (_, at) => [
      numberOf(600_000 + at),
      `Pegawai Uji ${at}`,
      'PNS',
      'III/b',
      'uji-sub',
    ]);
    const file = workbook([
      ['NIP', 'Nama', 'Jenis Kepegawaian', 'Golongan', 'Kode Unit'],
      ...people,
      [{ number: '1.9900101201501101E+17' }, 'Terlanjur Angka', 'PNS', 'III/a', 'uji'],
    ]);
    await page.getByLabel('Isi berkas').selectOption('PERSONS');
    await choose('pegawai.xlsx', file);
    await button('Periksa berkas').click();
    await page.getByText('400 baris akan ditambahkan').waitFor();
    await page.getByText(/Format kolomnya sebagai Teks/).waitFor();
    await button('Impor 400 baris').click();
    await page.getByText('Impor selesai').waitFor({ timeout: 60_000 });
    await page.getByText('400 baris ditambahkan').waitFor();
  }, 120_000);

  it('saves the result, with every number masked', async () => {
    const [saved] = await Promise.all([page.waitForEvent('download'), button('Unduh hasil').click()]);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(402);
    expect(text).not.toMatch(/\d{9}/);
  });

  it('finds them in their unit', async () => {
    await page.getByRole('link', { name: 'Pegawai dan mitra' }).click();
    await page.getByRole('link', { name: 'Subbagian Kafé' }).click();
    await page.getByText('Pegawai Uji 0').first().waitFor();
    expect(problems).toEqual([]);
  });
});
