import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInPontianak } from '../../functions/platform/calendar.ts';
import type { Question } from '../../infra/local/seed/content.ts';
import { DESKTOP, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { keyboardOf, type Keyboard } from './support/keyboard.ts';
import { firstModule, questionsOf, submitFirstModule } from './support/offer.ts';

let city: City;
let browser: TestBrowser;
let page: Page;
let keys: Keyboard;
let problems: readonly string[];
let certificate: string;
const questions = questionsOf(firstModule);

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  await submitFirstModule(city);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();

/** Picks the option of a list that has these words in it. */
async function choose(list: Locator, words: string): Promise<void> {
  const option = list.locator('option', { hasText: words });
  await option.first().waitFor({ state: 'attached' });
  await list.selectOption(await option.first().getAttribute('value'));
}

/** Answers the question on screen by its key, with keys alone. */
async function answer(text: string): Promise<void> {
  const { singleChoice, trueFalse, ordering } = questions.get(text) as Question;
  const section = page.locator('section.question').filter({ hasText: text });
  if (singleChoice) {
    const right = singleChoice.choices.find(({ correct }) => correct)!;
    await keys.pick(section.getByRole('radio', { name: right.text }));
  } else if (trueFalse) {
    await keys.pick(section.getByRole('radio', { name: trueFalse.answer ? 'Benar' : 'Salah' }));
  } else if (ordering) {
    // Each item in turn is moved up to its place.
    for (const [place, item] of ordering.items.entries()) {
      const shown = async () =>
        (await section.locator('.ordering__item').allInnerTexts()).findIndex((line) =>
          line.includes(item.text),
        );
      for (let at = await shown(); at > place; at = await shown()) {
        await keys.press(section.getByRole('button', { name: `Naikkan: ${item.text}` }));
      }
    }
    const keep = section.getByRole('button', { name: 'Urutan ini jawaban saya' });
    if (await keep.isVisible()) await keys.press(keep);
  }
}

describe('the training agency, at a desk', () => {
  it('signs in and finds the module that waits', async () => {
    page = await (await browser.device(DESKTOP)).newPage();
    problems = watch(page);
    await page.goto(city.local.origin);
    await button('Masuk').click();
    await page.getByRole('button', { name: /Rina Rosmawati/ }).click();
    await link('Lembaga').click();
    await link(/Etika di meja layanan/).click();
    await heading('Etika di meja layanan').waitFor();
    await page.getByText('Tiga detik pertama').waitFor();
  });

  it('approves it', async () => {
    await button('Setujui').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
    await page.getByText('Disetujui').first().waitFor();
  });

  it('offers a course of it', async () => {
    await link('Lembaga').click();
    await link('Tawarkan kursus').click();
    await page.getByLabel('Judul (Indonesia)').fill('Etika di meja layanan');
    await page.getByLabel('Judul (Inggris)').fill('Ethics at the counter');
    await page.getByLabel('Ringkasan (Indonesia)').fill('Menyapa, mendengar, dan menjelaskan.');
    await page.getByLabel('Keterangan lengkap (Indonesia)').fill('Satu modul dengan kuis.');
    await page.getByLabel('Topik').fill('etika');
    await button('Tambah modul').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tambah Etika di meja layanan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
    await page.getByLabel('Jam pelajaran (JP)').fill('1,5');
    await button('Tambah kompetensi').click();
    await choose(page.getByLabel('Kompetensi', { exact: true }), 'Integritas');
    await button('Tawarkan kursus').click();
    await heading('Etika di meja layanan').waitFor();
    await page.waitForURL(/\/agency\/courses\//);
  });

  it('assigns it to a unit with everybody below it', async () => {
    await button('Tugaskan kursus').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Satu unit dan semua unit di bawahnya').check();
    await choose(dialog.getByLabel('Unit', { exact: true }), 'Dinas Kependudukan');
    await dialog.getByLabel('Tenggat').fill(addDays(dayInPontianak(Date.now()), 30));
    await dialog.getByRole('button', { name: 'Tugaskan', exact: true }).click();
    await page
      .locator('main')
      .getByText(/Dinas Kependudukan/)
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('an employee takes a course on a phone, by keyboard alone', () => {
  it('signs in and sees that it is due', async () => {
    page = await (await browser.device()).newPage();
    problems = watch(page);
    keys = keyboardOf(page);
    await page.goto(city.local.origin);
    await keys.press(button('Masuk').or(link('Masuk')).first());
    await keys.press(page.getByRole('button', { name: /Sari Nurhayati/ }));
    await heading(/Sari/).waitFor();
    await page.locator('main').getByText('Etika di meja layanan').first().waitFor();
  });

  it('finds the course by searching', async () => {
    await keys.press(link('Kursus'));
    await heading('Katalog kursus').waitFor();
    await keys.type(page.getByRole('searchbox'), 'etika meja');
    await page.keyboard.press('Enter');
    await keys.press(link(/Etika di meja layanan/));
    await heading('Etika di meja layanan').waitFor();
  });

  it('enrols and begins', async () => {
    await keys.press(button('Daftar kursus ini'));
    await keys.press(link('Mulai belajar'));
    await heading('Menyapa dan mendengar').waitFor();
    await page.getByText('Tiga detik pertama').waitFor();
  });

  it('reads the lessons and marks them done', async () => {
    for (const next of ['Membaca standar pelayanan', 'Contoh percakapan di loket', 'Kuis: di meja layanan']) {
      await keys.press(button('Tandai selesai'));
      await page.getByText('Selesai', { exact: true }).first().waitFor();
      await keys.press(link(new RegExp(next)).last());
      await heading(next).waitFor();
    }
  });

  it('goes on where she left, after the page was closed', async () => {
    const context = page.context();
    await page.close();
    page = await context.newPage();
    problems = watch(page);
    keys = keyboardOf(page);
    await page.goto(city.local.origin);
    await keys.press(link(/Lanjutkan/).first());
    await heading('Kuis: di meja layanan').waitFor();
  });

  it('takes the quiz', async () => {
    await keys.press(button('Mulai kuis'));
    for (const place of [1, 2, 3]) {
      await heading(`Soal ${place} dari 3`).waitFor();
      // The text comes a moment after its heading.
      const asked = async () => {
        const shown = await page.locator('section.question').innerText();
        return [...questions.keys()].find((text) => shown.includes(text));
      };
      await expect.poll(asked).toBeDefined();
      await answer((await asked())!);
      if (place < 3) await keys.press(button('Berikutnya'));
    }
    await page.getByText('Semua jawaban tersimpan').waitFor();
    await keys.press(button('Serahkan jawaban'));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Serahkan jawaban' }));
    await page
      .getByText(/100\s?%/)
      .first()
      .waitFor();
    await page.getByText(/Sebut dahulu apa yang sudah benar/).waitFor();
  });

  it('finishes and sees the certificate', async () => {
    await page.goBack();
    await keys.press(link(/Ke halaman kursus|Etika di meja layanan/).first());
    await keys.press(button('Selesaikan kursus'));
    await heading('Selamat, kursus ini selesai!').waitFor();
    await keys.press(link('Lihat sertifikat'));
    await page.locator('main').getByText('Sari Nurhayati').first().waitFor();
    certificate = new URL(page.url()).pathname.split('/').pop()!;
    expect(certificate).toMatch(/^KPS-/);
  });

  it('sees the credit hours on the home page and in her record', async () => {
    await keys.press(link('Beranda'));
    await page.getByText(/1,5/).first().waitFor();
    await keys.press(link('Riwayat'));
    await page.getByText('Etika di meja layanan').first().waitFor();
  });

  it('and nothing failed on the way', () => {
    expect(problems).toEqual([]);
  });
});

describe('anybody', () => {
  it('checks the certificate without signing in', async () => {
    const stranger = await (await browser.device({ locale: 'en-GB' })).newPage();
    await stranger.goto(`${city.local.origin}/verify/${certificate}`);
    await stranger.getByText(/Sertifikat ini berlaku|This certificate is valid/).waitFor();
    await stranger
      .getByText('Ethics at the counter')
      .or(stranger.getByText('Etika di meja layanan'))
      .first()
      .waitFor();
    await expect.poll(() => stranger.getByText('Sari Nurhayati').count()).toBe(0);
  });
});
