import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import { enrolled, lessonsOf } from './support/enrolled.ts';
import { reopen, saveCourse, shellKept } from './support/phone.ts';
import { signIn } from './support/sign-in.ts';

/* A quiz begun with a network goes on without: answered, closed, opened again, handed in, and sent days later. */

let city: City;
let browser: TestBrowser;
let phone: BrowserContext;
let page: Page;
let course: string;
let quiz: string;
let attempt: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  course = await enrolled(city, 'budi', 'keamanan-informasi-asn');
  quiz = (await lessonsOf(city, 'budi', course)).find(({ kind }) => kind === 'QUIZ')!.id;
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const coursePage = () => `${city.local.origin}/courses/${course}`;
const quizPage = () => `${coursePage()}/lessons/${quiz}`;

/** Gives some answer to the question on screen, and goes on. */
async function answerAndGoOn(place: number, of: number): Promise<void> {
  await heading(`Soal ${place} dari ${of}`).waitFor();
  const section = page.locator('section.question');
  const pick = section.locator('input[type="radio"], input[type="checkbox"]').first();
  const typed = section.locator('input[type="text"], input[inputmode="decimal"]').first();
  const list = section.locator('select').first();
  await pick.or(typed).or(list).or(section.getByRole('button')).first().waitFor();
  if ((await pick.count()) > 0) await pick.check();
  else if ((await typed.count()) > 0) await typed.fill('12');
  else if ((await list.count()) > 0) {
    for (const select of await section.locator('select').all()) await select.selectOption({ index: 1 });
  } else await section.getByRole('button', { name: 'Urutan ini jawaban saya' }).click();
  if (place < of) await button('Berikutnya').click();
}

const answered = (count: number) => page.getByText(`${count} dari 8 soal terjawab`).first().waitFor();

interface AttemptOnServer {
  readonly state: string;
  readonly questions: { readonly response: object | null }[];
}

async function onServer(): Promise<AttemptOnServer> {
  const { data } = await city.as('budi')<{ attempt: AttemptOnServer }>(
    'query ($id: ID!) { attempt(id: $id) { state questions { response { savedAt } } } }',
    { id: attempt },
  );
  return data.attempt;
}

const savedOnServer = async () =>
  (await onServer()).questions.filter(({ response }) => response !== null).length;

describe('a quiz is begun with a network', () => {
  it('and answered in part', async () => {
    phone = await browser.device();
    page = await signIn(phone, city.local.origin, 'budi');
    await shellKept(page);
    await saveCourse(page, coursePage());
    await page.goto(quizPage());
    await button('Mulai kuis').click();
    await page.waitForURL(/\/attempts\//);
    attempt = new URL(page.url()).pathname.split('/').pop()!;
    await answerAndGoOn(1, 8);
    await page.getByText('Semua jawaban tersimpan').waitFor();
    await expect.poll(savedOnServer).toBe(1);
  });
});

describe('without a network', () => {
  it('goes on, and says where the answers are', async () => {
    await phone.setOffline(true);
    await answerAndGoOn(2, 8);
    await answerAndGoOn(3, 8);
    await page.getByText('2 jawaban tersimpan di perangkat, belum terkirim').first().waitFor();
  });

  it('opens again from the page of the quiz, with every answer there', async () => {
    page = await reopen(phone, quizPage());
    await button('Lanjutkan kuis').click();
    await answered(3);
    await heading('Soal 4 dari 8').waitFor();
    for (const place of [4, 5, 6, 7, 8]) await answerAndGoOn(place, 8);
    await answered(8);
  });

  it('is handed in on the phone, and says that it is not sent', async () => {
    await button('Serahkan jawaban').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Serahkan jawaban' }).click();
    await heading('Sudah diserahkan di perangkat ini').waitFor();
    await page
      .getByText(/belum terkirim/i)
      .first()
      .waitFor();
  });

  it('and stays so when it is opened again', async () => {
    page = await reopen(phone, `${city.local.origin}/attempts/${attempt}`);
    await heading('Sudah diserahkan di perangkat ini').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Berikutnya' }).count()).toBe(0);
    page = await reopen(phone, `${city.local.origin}/offline`);
    await page.getByText('2 jawaban pada Kuis: Akun dan Pesan yang Aman').waitFor();
    await page.getByText('5 jawaban pada Kuis: Akun dan Pesan yang Aman').waitFor();
    await page.getByText('Menyerahkan Kuis: Akun dan Pesan yang Aman').waitFor();
    expect((await onServer()).state).toBe('IN_PROGRESS');
  });
});

describe('the network returns', () => {
  it('answers and handing in are sent in their order, and the result is there', async () => {
    page = await reopen(phone, `${city.local.origin}/attempts/${attempt}`);
    await heading('Sudah diserahkan di perangkat ini').waitFor();
    await phone.setOffline(false);
    await page
      .getByText(/\d+([.,]\d+)?\s?%/)
      .first()
      .waitFor();
    await expect.poll(async () => (await onServer()).state).toBe('SUBMITTED');
    expect(await savedOnServer()).toBe(8);
  });
});
