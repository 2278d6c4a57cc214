import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { expectAccessible } from '../web/support/axe.ts';
import { startCity, type City } from './support/city.ts';
import { signIn } from './support/sign-in.ts';

let city: City;
let browser: TestBrowser;
let phone: Page;
let desk: Page;
const problems: (readonly string[])[] = [];

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('somebody and their data', () => {
  it('asks for a copy on a phone, and downloads it', async () => {
    const device = await browser.device({ acceptDownloads: true });
    phone = await signIn(device, city.local.origin, 'hasnah');
    problems.push(watch(phone));
    await phone.goto(`${city.local.origin}/record`);
    await phone.getByRole('link', { name: /^Data saya/ }).click();
    await phone.getByRole('heading', { name: 'Apa yang disimpan dan mengapa' }).waitFor();
    await expectAccessible(phone);
    await button(phone, 'Minta salinan').click();
    await phone.getByText(/Siap diunduh sampai/).waitFor({ timeout: 30_000 });
    const [saved] = await Promise.all([
      phone.waitForEvent('download'),
      button(phone, 'Unduh untuk program (JSON)').click(),
    ]);
    const copy = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
      sections: { name: string; records: object[] }[];
    };
    const certificates = copy.sections.find(({ name }) => name === 'certificates');
    expect(certificates?.records.length).toBeGreaterThan(0);
  }, 90_000);

  it('asks for a correction, which an administrator answers', async () => {
    await button(phone, 'Minta perbaikan').click();
    await phone.getByLabel('Apa yang keliru?').selectOption('GRADE');
    await phone.getByLabel('Yang benar').fill('III/c');
    await phone.getByLabel('Alasan atau bukti').fill('SK 12/2026');
    await expectAccessible(phone);
    await button(phone, 'Kirim permintaan').click();
    await phone.getByText('Menunggu', { exact: true }).waitFor();

    desk = await signIn(await browser.device(DESKTOP), city.local.origin, 'admin');
    problems.push(watch(desk));
    await desk.goto(`${city.local.origin}/admin/requests`);
    await button(desk, 'Jawab permintaan Hasnah Latief').click();
    await desk.getByLabel('Jawaban kepada pegawai').fill('Golongan sudah diperbaiki');
    await expectAccessible(desk);
    await button(desk, 'Kirim jawaban').click();
    await desk.getByText('Jawaban terkirim.').waitFor();

    await phone.reload();
    await phone.getByText('Jawaban: Golongan sudah diperbaiki').waitFor();
    await button(phone, 'Tampilkan').click();
    await phone.getByText('Administrator').first().waitFor();
  }, 60_000);

  it('is erased after leaving, once an administrator has typed the name', async () => {
    const { data } = await city.as('hasnah')<{ viewer: { person: { id: string; unit: { id: string } } } }>(
      '{ viewer { person { id unit { id } } } }',
    );
    const { id: person, unit } = data.viewer.person;
    const on = new Date().toISOString().slice(0, 10);
    await city.as('admin')(
      'mutation ($input: PersonLeaveInput!) { personLeave(input: $input) { userErrors { message } } }',
      { input: { person, on, cause: 'RETIRED', reason: 'SK pensiun' } },
    );
    await desk.goto(`${city.local.origin}/admin/people`);
    await desk.getByRole('link', { name: /Puskesmas Tepian Contoh/ }).click();
    await button(desk, 'Sudah keluar').click();
    await button(desk, 'Kelola Hasnah Latief').click();
    await button(desk, 'Nomor, keluar, dan riwayat').click();
    await button(desk, 'Hapus semua data').click();
    await button(desk, 'Hitung dulu apa yang terhapus').click();
    await desk.getByRole('cell', { name: 'Dimusnahkan' }).first().waitFor({ timeout: 30_000 });
    await expectAccessible(desk);
    await desk.getByLabel('Ketik nama lengkap: Hasnah Latief').fill('Hasnah Latief');
    await button(desk, 'Hapus untuk selamanya').click();
    await desk.getByText('Semua data orang ini telah dihapus.').waitFor({ timeout: 30_000 });
    expect(unit.id).toBeTruthy();
    expect(problems.flat()).toEqual([]);
  }, 90_000);
});
