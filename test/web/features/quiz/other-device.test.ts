import { expect, it } from 'vitest';
import { setStage } from '../../support/stage.ts';
import { answerTo, createQuizService } from './service.ts';

const stage = setStage();

/** The page is looked at again, as a browser says it; time for it to be worth a question has passed. */
async function lookAgain(): Promise<void> {
  await stage.page.evaluate(() => {
    const { now } = performance;
    performance.now = () => now.call(performance) + 60_000;
    dispatchEvent(new Event('focus'));
  });
}

it('shows what another device handed in when somebody looks at it again, and keeps asking nothing meanwhile', async () => {
  const service = createQuizService();
  service.state = 'IN_PROGRESS';
  stage.web.answers = service.answers;
  await stage.visit('/attempts/attempt-1');
  await stage.page.getByText('Dokumen apa yang').waitFor();
  const asked = stage.web.sent.length;
  service.state = 'SUBMITTED';
  await stage.page.waitForTimeout(1_000);
  expect(stage.web.sent.length).toBe(asked);
  await lookAgain();
  await stage.page.getByText('Penjelasan soal q1').waitFor();
});

it('keeps the answers on screen when it is still open', async () => {
  const service = createQuizService();
  service.state = 'IN_PROGRESS';
  stage.web.answers = service.answers;
  await stage.visit('/attempts/attempt-1');
  await stage.page.getByLabel('Surat undangan').check();
  const asked = stage.web.sent.length;
  await lookAgain();
  await expect.poll(() => stage.web.sent.length).toBeGreaterThan(asked);
  await expect.poll(() => stage.page.getByLabel('Surat undangan').isChecked()).toBe(true);
});

it('takes over what another device answered, and numbers what is answered after it higher, whatever clock that has', async () => {
  const service = createQuizService();
  service.state = 'IN_PROGRESS';
  stage.web.answers = service.answers;
  await stage.visit('/attempts/attempt-1');
  await stage.page.getByLabel('Surat undangan').check();
  await expect.poll(() => answerTo(service, 'q1')).toEqual({ choices: ['c2'] });
  // The clock of the other one is a day ahead.
  const sequence = (service.given.get('q1')?.sequence ?? 0) + 864_000;
  service.given.set('q1', { choices: ['c1'], sequence });
  await lookAgain();
  await expect.poll(() => stage.page.getByLabel('Kartu keluarga').isChecked()).toBe(true);
  await stage.page.getByLabel('Kartu nama').check();
  await expect.poll(() => answerTo(service, 'q1')).toEqual({ choices: ['c3'] });
  expect(service.given.get('q1')?.sequence).toBeGreaterThan(sequence);
});
