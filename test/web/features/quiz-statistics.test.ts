import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESKTOP, PHONE, startBrowser, watch } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { expectAccessible } from '../support/axe.ts';
import type { Answers } from '../support/answers.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, signInOn, speak } from '../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

const ids = ['alur', 'syarat'];

const figures: Answers = {
  'ModuleLesson.title': () => 'Kuis pelayanan',
  'ModuleVersion.language': () => 'EN',
  'ModuleQuiz.questions': () => ids.map((_, index) => ({ index })),
  'ModuleQuestion.externalId': (_args, index) => ids[index],
  'ModuleQuestion.text': (_args, index) =>
    ['Which step comes **first**?', '=1+1, or what is asked for?'][index],
  'ModuleQuestion.answers': () => [{ index: 0 }, { index: 1 }],
  'ModuleAnswer.percent': (_args, index) => (index === 0 ? 100 : 0),
  'QuizStatistics.attempts': () => 40,
  'QuizStatistics.meanPercent': () => 62.5,
  'QuizStatistics.consistency': () => null,
  'QuizStatistics.tenths': () => [0, 0, 3, 0, 7, 10, 12, 5, 2, 0, 1],
  'QuizStatistics.questions': () => [{ index: 0 }],
  'QuestionStatistics.externalId': () => 'syarat',
  'QuestionStatistics.attempts': () => 40,
  'QuestionStatistics.facilityPercent': () => 12.5,
  'QuestionStatistics.discrimination': () => -14.2,
  'QuestionStatistics.findings': () => ['PERHAPS_WRONG_KEY', 'HARD'],
  'QuestionStatistics.answerCounts': () => [5, 35],
};

async function visit(answers: Answers, screen = PHONE) {
  web.answers = answers;
  const device = await browser.device(screen);
  await speak(device, 'en');
  await signInOn(device, web.origin);
  const page = await device.newPage();
  const errors = watch(page);
  await open(page, `${web.origin}/quizzes/ModuleVersion-0/kuis/statistics`);
  return {
    page,
    async leave() {
      await expectAccessible(page);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(screen.viewport?.width);
      await device.close();
      expect(errors).toEqual([]);
    },
  };
}

it('says in words what stands out, as a chart with its table, and which answers were given', async () => {
  const { page, leave } = await visit(figures);
  await page.getByRole('heading', { name: 'Results of the quiz: Kuis pelayanan' }).waitFor();
  const whole = page.getByRole('region', { name: 'The quiz as a whole' });
  await expect.poll(() => whole.textContent()).toContain('Internal consistencycannot be computed');
  const chart = page.getByRole('img', { name: /^Bar chart/ });
  await expect.poll(() => chart.getAttribute('aria-label')).toContain('60% to below 70%: 12 attempts; ');
  await page.locator('summary', { hasText: 'Spread of results as a table' }).click();
  const table = page.getByRole('table', { name: 'Spread of results as a table' });
  await expect.poll(() => table.getByRole('row').count()).toBe(12);

  const second = page.getByRole('listitem').filter({ hasText: 'Question 2' });
  await second.getByText('Those who know the rest get this wrong').waitFor();
  await second.getByText('Hardly anybody is right').waitFor();
  await second.locator('summary', { hasText: 'Answers given' }).click();
  await second.getByText('35 (88%)').waitFor();
  // One that nobody had has no figures, and says so.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Question 1' })
    .getByText('Too few attempts yet')
    .waitFor();
  await leave();
});

it('gives the figures as a file in which no text becomes a formula', async () => {
  const { page, leave } = await visit(figures, DESKTOP);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^quiz-statistics-.*\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFId of the question,Question,Attempts,Facility,Discrimination,Discriminative efficiency,Worth a look',
  );
  expect(lines[2]).toMatch(/^syarat,"'=1\+1, or what is asked for\?",40,12\.5,-14\.2,/);
  await leave();
});

it('says why there is nothing yet, and what cannot be found', async () => {
  const few = await visit({ ...figures, 'ModuleQuiz.statistics': () => null });
  await few.page.getByText('Not enough attempts yet').waitFor();
  await few.leave();
  const none = await visit({ ...figures, 'ModuleLesson.quiz': () => null });
  await none.page.getByText('No such quiz').waitFor();
  await none.leave();
});
