import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../../../web/src/features/quiz/messages.ts';
import { messages as introMessages } from '../../../../web/src/features/quiz/intro-messages.ts';
import { messages as resultMessages } from '../../../../web/src/features/quiz/result-messages.ts';
import { DESKTOP, PHONE, startBrowser, watch } from '../../../support/browser.ts';
import type { TestBrowser } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { startMockedWeb } from '../../support/mocked-web.ts';
import type { MockedWeb } from '../../support/mocked-web.ts';
import { open, settled, signInOn, speak } from '../../support/visitor.ts';
import { answerTo, cloze, createQuizService, questions } from './service.ts';
import { messages as fieldMessages } from '../../../../web/src/features/quiz/types/cloze/messages.ts';

const quizPage = '/courses/course-1/lessons/lesson-1';
const attemptPage = '/attempts/attempt-1';
const t = messages.catalogue.id;
const intro = introMessages.catalogue.id;
const result = resultMessages.catalogue.id;
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 1200"><rect width="720" height="1200"/></svg>';

let web: MockedWeb;
let browser: TestBrowser;
let device: BrowserContext;
beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterEach(() => device.close());
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** Somebody signed in on a device of their own, at a page over a quiz. */
async function visit(
  service: ReturnType<typeof createQuizService>,
  path: string,
  options: BrowserContextOptions & {
    readonly language?: 'id' | 'en';
    /** By how much the clock of the device is ahead, milliseconds. */
    readonly clockAhead?: number;
  } = {},
): Promise<Page> {
  const { language = 'id', clockAhead = 0, ...rest } = options;
  web.answers = service.answers;
  device = await browser.device({ ...PHONE, reducedMotion: 'reduce', ...rest });
  await device.route('**/media/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: drawing }),
  );
  await speak(device, language);
  await device.addInitScript((ahead) => {
    const { now } = Date;
    Date.now = () => now() + ahead;
  }, clockAhead);
  await signInOn(device, web.origin);
  const page = await device.newPage();
  page.setDefaultTimeout(30_000);
  await open(page, web.origin + path);
  return page;
}

/** An attempt that has begun. */
function begun(options: Parameters<typeof createQuizService>[0] = {}) {
  const service = createQuizService(options);
  service.state = 'IN_PROGRESS';
  return service;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const saved = (page: Page) => page.getByText(t.saved, { exact: true }).waitFor();
/** Opens a question by its number in the overview. */
const jump = (page: Page, ordinal: number) =>
  page.getByRole('button', { name: new RegExp(`^${t.toQuestion(ordinal)}, `) }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Axe with the page at its top: what is half under the fixed head on the way is no fault. */
async function accessible(page: Page, what: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page, what);
  const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beside, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
}

describe.each([
  { language: 'id', colorScheme: 'light', screen: PHONE },
  { language: 'en', colorScheme: 'dark', screen: DESKTOP },
] as const)('a quiz in $language on $colorScheme ground', ({ language, colorScheme, screen }) => {
  it('is taken from its introduction to its result, every answer of the kind of its question', async () => {
    const words = messages.catalogue[language];
    const service = createQuizService({ secondsLeft: 900 });
    const page = await visit(service, quizPage, { ...screen, colorScheme, language });
    const problems = watch(page);
    const step = async () => {
      const at = await page.locator('[aria-current="step"]').textContent();
      await accessible(page, `question ${at}`);
      if (Number(at) < questions.length) await button(page, words.next).click();
    };
    await accessible(page, 'introduction');
    await page.getByText(introMessages.catalogue[language].timed).waitFor();
    await button(page, introMessages.catalogue[language].start).click();
    await heading(page, words.question(1, 7)).waitFor();

    await page.getByLabel('Kartu keluarga').check();
    await step();
    await page.getByLabel('Alamat rumah').check();
    await page.getByLabel('NIK').check();
    await step();
    await page.getByLabel(words.isTrue, { exact: true }).check();
    await step();
    await page.getByLabel(words.numberIn('poin')).fill('81,0');
    await step();
    await step();
    await page.getByLabel('Lahir').selectOption('Akta kelahiran');
    await page.getByLabel('Pindah').selectOption('Kutipan akta kematian');
    await step();
    await button(page, words.orderUp('Sapa warga')).click();
    await button(page, words.orderUp('Sapa warga')).click();
    await page.getByText(words.saved, { exact: true }).waitFor();
    await step();
    await page.getByText(words.answered(6, 7)).waitFor();

    await button(page, words.handIn).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.unansweredCount(1)).waitFor();
    await accessible(page, 'dialog');
    await dialog.getByRole('button', { name: words.handIn, exact: true }).click();
    const score = page.locator('.score__title');
    await score.waitFor();
    await settled(page);
    await expect.poll(() => score.textContent()).toContain(resultMessages.catalogue[language].passed);
    await expect.poll(() => focused(page)).toContain(resultMessages.catalogue[language].passed);
    await accessible(page, 'result');

    expect(questions.map(({ id }) => answerTo(service, id))).toEqual([
      { choices: ['c1'] },
      { choices: ['c1', 'c2'] },
      { trueFalse: true },
      { number: '81,0' },
      {},
      {
        matches: [
          { prompt: 'p1', option: 'o1' },
          { prompt: 'p2', option: 'o3' },
        ],
      },
      { order: ['i3', 'i1', 'i2'] },
    ]);
    expect(service.submissions).toBe(1);
    expect(problems).toEqual([]);
  });
});

describe('an attempt', () => {
  it('needs no more than a keyboard', async () => {
    const service = createQuizService();
    const page = await visit(service, quizPage, DESKTOP);
    await button(page, intro.start).focus();
    await page.keyboard.press('Enter');
    await heading(page, t.question(1, 7)).waitFor();
    await settled(page);
    await expect.poll(() => focused(page)).toBe(t.title(1));
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    // Past the button that clears the answer.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(t.question(2, 7));
    await jump(page, 7);
    await expect.poll(() => focused(page)).toBe(t.question(7, 7));

    // The button keeps the focus while its item moves, also at the end.
    const up = button(page, t.orderUp('Sapa warga'));
    await up.focus();
    for (const place of [2, 1, 1]) {
      await page.keyboard.press('Enter');
      await page.getByText(t.orderPlace('Sapa warga', place, 3)).waitFor({ state: 'attached' });
      await expect.poll(() => up.evaluate((element) => element === document.activeElement)).toBe(true);
    }

    await button(page, t.handIn).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.dialog__body', { hasText: t.handInTitle }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(t.handIn);
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t.toQuestion(2), exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(t.question(2, 7));
    await saved(page);
    expect(answerTo(service, 'q1')).toEqual({ choices: ['c2'] });
    expect(answerTo(service, 'q7')).toEqual({ order: ['i3', 'i1', 'i2'] });
  });

  it('goes on where it stopped, with what was answered', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await page.getByLabel('Kartu keluarga').check();
    await button(page, t.next).click();
    await page.getByLabel('NIK').check();
    await saved(page);
    await page.reload();
    await heading(page, t.question(3, 7)).waitFor();
    await jump(page, 2);
    await expect.poll(() => page.getByLabel('NIK').isChecked()).toBe(true);
    // A newer answer replaces the one from before the page was loaded anew.
    await page.getByLabel('NIK').uncheck();
    await expect.poll(() => answerTo(service, 'q2')).toEqual({ choices: [] });
  });

  it.each([0, 50, 300])('loses nothing to a page that is gone %i ms after the last change', async (pause) => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await jump(page, 5);
    await page.getByRole('textbox').pressSequentially('SKM');
    await page.waitForTimeout(pause);
    await page.reload();
    await jump(page, 5);
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('SKM');
    await expect.poll(() => answerTo(service, 'q5')).toEqual({ text: 'SKM' });
    await jump(page, 7);
    await page
      .getByRole('button', { name: /^Turunkan/ })
      .first()
      .click();
    const order = await page.locator('.ordering__item').allInnerTexts();
    await page.waitForTimeout(pause);
    await page.goto(web.origin);
    await open(page, web.origin + attemptPage);
    await jump(page, 7);
    await expect.poll(() => page.locator('.ordering__item').allInnerTexts()).toEqual(order);
    await expect.poll(() => answerTo(service, 'q7')).toMatchObject({ order: expect.any(Array) });
  });

  it('knows the way back by itself', async () => {
    const page = await visit(begun(), attemptPage);
    const crumb = page.getByRole('link', { name: 'Kuis: alur di loket' });
    await expect.poll(() => crumb.getAttribute('href')).toBe(quizPage);
    const course = page.getByRole('link', { name: 'Adminduk cepat dan ramah' });
    await expect.poll(() => course.getAttribute('href')).toBe('/courses/course-1');
  });

  it('gives an answer back where one of several is chosen', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    for (const [ordinal, label, answer] of [
      [1, 'Kartu keluarga', { choices: ['c1'] }],
      [3, t.isTrue, { trueFalse: true }],
    ] as const) {
      await jump(page, ordinal);
      await expect.poll(() => button(page, t.clear).count()).toBe(0);
      await page.getByLabel(label, { exact: true }).check();
      await expect.poll(() => answerTo(service, `q${ordinal}`)).toEqual(answer);
      await accessible(page, 'an answer to clear');
      await button(page, t.clear).click();
      await expect.poll(() => answerTo(service, `q${ordinal}`)).toEqual({ choices: [] });
      await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0);
      await expect.poll(() => focused(page)).toBe(t.question(ordinal, 7));
    }
    await page.getByText(t.answered(0, 7)).waitFor();
  });

  it('takes 255 emoji for a short answer', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await jump(page, 5);
    const text = '😀'.repeat(255);
    await page.getByRole('textbox').fill(text);
    await expect.poll(() => answerTo(service, 'q5')).toEqual({ text });
  });

  it('counts the time left by the clock of the service, not by that of the device', async () => {
    const service = begun({ secondsLeft: 900 });
    const page = await visit(service, attemptPage, { clockAhead: 20 * 60_000 });
    await expect.poll(() => page.locator('[role="timer"]').textContent()).toMatch(/1[45]:\d\d/);
    await page.getByLabel('Kartu keluarga').check();
    await saved(page);
  });

  it('keeps answers and the handing in on the device until there is a network', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await device.setOffline(true);
    await page.getByLabel('Kartu keluarga').check();
    await page.getByText(t.waiting(1), { exact: true }).first().waitFor();
    await accessible(page, 'not sent yet');
    await jump(page, 7);
    await button(page, t.orderKeep).click();
    await button(page, t.handIn).click();
    await page.getByRole('dialog').getByRole('button', { name: t.handIn, exact: true }).click();
    await heading(page, t.handedInTitle).waitFor();
    await page.getByText(t.stillWaiting).waitFor();
    await accessible(page, 'handed in, not sent yet');
    expect([service.given.size, service.submissions]).toEqual([0, 0]);
    await device.setOffline(false);
    await page.locator('.score__title').waitFor();
    expect([service.given.size, service.submissions]).toEqual([2, 1]);
    expect(answerTo(service, 'q7')).toEqual({ order: ['i1', 'i2', 'i3'] });
  });

  it('says without a network that a number is none, and asks for it before handing in', async () => {
    const page = await visit(begun(), attemptPage);
    await jump(page, 4);
    await device.setOffline(true);
    await page.getByRole('textbox').fill('banyak');
    await page.getByText(t.notNumber, { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await button(page, t.handIn).click();
    await button(page, t.toQuestion(4)).click();
    await page.getByRole('textbox').fill('81 poin');
    await page.getByText(t.notNumber, { exact: true }).waitFor({ state: 'detached' });
  });

  it('that was handed in is never open again, also when its result cannot be had at once', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await jump(page, 7);
    await button(page, t.handIn).click();
    web.answers = { ...service.answers, 'Query.attempt': () => Promise.reject(new Error('Down.')) };
    await page.getByRole('dialog').getByRole('button', { name: t.handIn, exact: true }).click();
    await button(page, 'Coba lagi').waitFor();
    expect([service.submissions, await page.locator('.question').count()]).toEqual([1, 0]);
    web.answers = service.answers;
    await button(page, 'Coba lagi').click();
    await page.locator('.score__title').waitFor();
  });

  it('shows beside its question why an answer was refused, and takes the mended one', async () => {
    const service = begun();
    const page = await visit(service, attemptPage);
    await jump(page, 4);
    service.refusal = 'Tulis sebuah bilangan.';
    await page.getByLabel(t.numberIn('poin')).fill('banyak');
    await page.getByText(service.refusal).first().waitFor();
    await expect.poll(() => page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await accessible(page, 'a refused answer');
    service.refusal = undefined;
    await page.getByRole('textbox').fill('81');
    await expect.poll(() => answerTo(service, 'q4')).toEqual({ number: '81' });
    await page.getByText('Tulis sebuah bilangan.').first().waitFor({ state: 'detached' });
  });

  it('says the time left at five minutes, and nothing every second', async () => {
    const page = await visit(begun({ secondsLeft: 312 }), attemptPage);
    const spoken = page.locator('.timer [role="status"]');
    await expect.poll(() => spoken.textContent()).toBe('');
    await expect.poll(() => spoken.textContent(), { timeout: 25_000 }).toBe(t.minutesLeft(5));
    const before = await page.locator('[role="timer"]').textContent();
    await expect.poll(() => page.locator('[role="timer"]').textContent()).not.toBe(before);
    await expect.poll(() => spoken.textContent()).toBe(t.minutesLeft(5));
    await accessible(page, 'an attempt with little time');
  });

  it('is over when the service says so: what was typed last is kept', async () => {
    const service = begun({ secondsLeft: 15 });
    const page = await visit(service, attemptPage);
    await jump(page, 5);
    await page.getByRole('textbox').pressSequentially('Survei', { delay: 20 });
    await page.locator('.score__title').waitFor({ timeout: 40_000 });
    expect(answerTo(service, 'q5')).toEqual({ text: 'Survei' });
    await expect.poll(() => focused(page)).toContain(result.notPassed);
  });

  it('can be handed in when only this device thinks that the time is over', async () => {
    const service = begun({ secondsLeft: 2, grace: 600 });
    const page = await visit(service, attemptPage);
    await page.locator('.notice', { hasText: t.timeOver }).waitFor();
    await accessible(page, 'time over by this device');
    await page.getByLabel('Kartu keluarga').check();
    await saved(page);
    await button(page, t.handIn).click();
    await page.getByRole('dialog').getByRole('button', { name: t.handIn, exact: true }).click();
    await page.locator('.score--passed').waitFor();
  });

  it('opens a picture in full size, by key, and closes it again', async () => {
    const page = await visit(begun(), attemptPage);
    await jump(page, 4);
    const enlarge = page.getByRole('button', { name: 'Tiga langkah hitungan' });
    await enlarge.focus();
    await page.keyboard.press('Enter');
    const pane = page.locator('.picture__pane');
    await pane.waitFor();
    const [wide, high] = await pane.evaluate((element) => [
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    ]);
    expect(wide).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(0);
    await expectAccessible(page, 'a picture in full size');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => pane.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
    await expect.poll(() => enlarge.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is not found when it is not the caller’s', async () => {
    const page = await visit(begun(), '/attempts/attempt-2');
    await heading(page, 'Halaman tidak ditemukan').waitFor();
  });

  it('can be asked for again after a failure', async () => {
    const service = begun();
    const page = await visit(
      Object.assign(createQuizService(), {
        answers: {
          ...service.answers,
          'Query.attempt': () => {
            throw new Error('The service failed.');
          },
        },
      }),
      quizPage,
    );
    await page.goto(web.origin + attemptPage);
    await button(page, 'Coba lagi').waitFor();
    web.answers = service.answers;
    await button(page, 'Coba lagi').click();
    await heading(page, t.question(1, 7)).waitFor();
  });

  it('that was reset leads to a new one', async () => {
    const service = begun();
    service.state = 'VOIDED';
    const page = await visit(service, attemptPage);
    await page.getByText(t.voidedTitle).waitFor();
    await accessible(page, 'reset');
    await page.getByRole('link', { name: t.toLesson }).click();
    await heading(page, intro.attempts).waitFor();
    expect(new URL(page.url()).pathname).toBe(quizPage);
  });
});

describe('the introduction', () => {
  it('says why no attempt can begin', async () => {
    const service = createQuizService();
    const page = await visit(service, quizPage);
    service.refusal = 'Selesaikan dulu modul sebelumnya.';
    await button(page, intro.start).click();
    await page.getByRole('alert').getByText(service.refusal).waitFor();
    await accessible(page, 'a refused start');
  });

  it('leads back to an open attempt, and offers none when all are used', async () => {
    const page = await visit(begun({ secondsLeft: 600 }), quizPage);
    await button(page, intro.resume).click();
    await heading(page, t.question(1, 7)).waitFor();
    await device.close();
    const used = createQuizService({ attemptsLeft: 0 });
    used.state = 'SUBMITTED';
    const other = await visit(used, quizPage);
    await other.getByText(intro.used).waitFor();
    await expect.poll(() => button(other, intro.again).count()).toBe(0);
    await accessible(other, 'no attempts left');
    await device.close();
    const finished = createQuizService({ run: 'FINISHED' });
    finished.state = 'SUBMITTED';
    const last = await visit(finished, quizPage);
    await heading(last, intro.attempts).waitFor();
    await expect.poll(() => button(last, intro.again).count()).toBe(0);
  });
});

describe('the result', () => {
  const after = (right: boolean, options: Parameters<typeof createQuizService>[0] = {}) => {
    const service = createQuizService(options);
    if (right) service.given.set('q1', { choices: ['c1'], sequence: 1 });
    else service.given.set('q1', { choices: ['c2'], sequence: 1 });
    service.state = 'SUBMITTED';
    return service;
  };

  it('teaches: the answer given, the right one, and why', async () => {
    const page = await visit(after(false), attemptPage, DESKTOP);
    const first = page.getByRole('region', { name: result.question(1) });
    for (const text of [result.incorrect, 'Surat undangan', 'Kartu keluarga', 'Penjelasan soal q1']) {
      await first.getByText(text).first().waitFor();
    }
    await page.getByText(result.againLeft(2)).waitFor();
    await page.getByRole('link', { name: result.reread('Alur di loket') }).waitFor();
    await page.getByRole('link', { name: result.again }).click();
    await button(page, intro.again).waitFor();
  });

  it('shows nothing of what the quiz withholds', async () => {
    const page = await visit(after(false, { shows: 'nothing' }), attemptPage);
    await page.getByText(result.hidden).waitFor();
    await expect.poll(() => page.getByText('Kartu keluarga').count()).toBe(0);
    await accessible(page, 'a result without review');
  });

  it('tells what came late, beside what counts and where nothing does, and what the agency decided', async () => {
    const service = after(false);
    service.late.set('q1', { choices: ['c1'], sequence: 2 });
    service.late.set('q3', { trueFalse: true, sequence: 3 });
    service.lateState = 'WAITING';
    const page = await visit(service, attemptPage);
    await page.getByText(result.ended).waitFor();
    await page.getByText(result.WAITING(2)).waitFor();
    const first = page.getByRole('region', { name: result.question(1) });
    await first.getByRole('heading', { name: result.lateAnswer }).waitFor();
    await first.getByText('Surat undangan').first().waitFor();
    await first.getByText(result.late).waitFor();
    const third = page.getByRole('region', { name: result.question(3) });
    await third.getByText(result.late).waitFor();
    await expect.poll(() => third.getByRole('heading', { name: result.lateAnswer }).count()).toBe(0);
    await accessible(page, 'a result with late answers');
    await device.close();
    service.late.clear();
    service.lateState = 'ACCEPTED';
    const accepted = await visit(service, attemptPage);
    await accepted.getByText(result.ACCEPTED).waitFor();
  });

  it('leads on: to the next lesson, to the end of the course, or to the agency', async () => {
    const passed = await visit(after(true), attemptPage);
    await passed.getByRole('link', { name: result.toNext('Menangani keluhan') }).waitFor();
    await device.close();
    const done = await visit(after(true, { finishable: true }), attemptPage);
    const finish = done.getByRole('link', { name: result.toFinish });
    await expect.poll(() => finish.getAttribute('href')).toBe('/courses/course-1');
    await device.close();
    const used = await visit(after(false, { attemptsLeft: 0 }), attemptPage);
    await used.getByText(result.used).waitFor();
    await expect.poll(() => used.getByRole('link', { name: result.again }).count()).toBe(0);
  });
});

describe('a text with fields', () => {
  it('is filled in field by field, and shown again with what was right', async () => {
    const f = fieldMessages.catalogue.id;
    const service = begun({ asked: [cloze] });
    const page = await visit(service, attemptPage);
    await page.getByLabel(f.field(1), { exact: true }).selectOption('Kartu keluarga');
    await page.getByLabel(f.fieldIn(2, 'hari'), { exact: true }).fill('15');
    await page.getByText(t.answered(0, 1)).waitFor();
    await page.getByLabel(f.field(3), { exact: true }).fill('loket');
    await page.getByText(t.answered(1, 1)).waitFor();
    await saved(page);
    await accessible(page, 'text with fields');
    await expect
      .poll(() => answerTo(service, 'q1'))
      .toEqual({
        fields: [
          { field: 'f1', value: 'c1' },
          { field: 'f2', value: '15' },
          { field: 'f3', value: 'loket' },
        ],
      });
    await page.reload();
    await expect.poll(() => page.getByLabel(f.field(3), { exact: true }).inputValue()).toBe('loket');

    await button(page, t.handIn).click();
    await page.getByRole('dialog').getByRole('button', { name: t.handIn, exact: true }).click();
    await page.getByText('15 hari').waitFor();
    await settled(page);
    await expect
      .poll(() => page.locator('.review__item--right').allTextContents())
      .toEqual([`[[1]] Kartu keluarga (${result.right})`, `[[3]] loket (${result.right})`]);
    await accessible(page, 'text with fields, reviewed');
  });
});

describe('the dates of a quiz', () => {
  it('say when it closes, what counts, and from when to try again, in place of the button', async () => {
    const service = createQuizService({
      dates: {
        closesAt: '2999-01-02T03:00:00.000Z',
        nextAttemptAt: '2998-01-02T03:00:00.000Z',
        gradingMethod: 'AVERAGE',
      },
    });
    const page = await visit(service, quizPage);
    await page.getByText(intro.AVERAGE, { exact: true }).waitFor();
    await page.getByText(/^Ditutup .*2999/).waitFor();
    await page.getByText(/^Kuis ini dibuka .*2998/).waitFor();
    await accessible(page, 'introduction with dates');
    await expect.poll(() => button(page, intro.start).count()).toBe(0);
  });

  it('leave no way to begin once it is closed', async () => {
    const page = await visit(
      createQuizService({ dates: { closesAt: '2020-01-02T03:00:00.000Z' } }),
      quizPage,
    );
    await page.getByText(intro.closed, { exact: true }).waitFor();
    await expect.poll(() => button(page, intro.start).count()).toBe(0);
  });
});
