import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endOf, lateBy, toldBy } from '../../../../web/src/features/agency/late.ts';
import { PHONE } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { refusal, refuse, setStage } from '../../support/stage.ts';
import { open, signInOn } from '../../support/visitor.ts';

const stage = setStage();
const { button, dialog, inputs, visit } = stage;

/** Ended by its deadline at noon in Pontianak; two answers came the next day, given before the end as the device says. */
const late = {
  id: 'Attempt-1',
  lesson: { id: 'Lesson-1', title: 'Kuis akhir' },
  ordinal: 1,
  startedAt: '2026-11-20T04:40:00.000Z',
  deadline: '2026-11-20T05:00:00.000Z',
  submittedAt: '2026-11-20T05:00:00.000Z',
  endedBy: 'DEADLINE',
  state: 'WAITING',
  answers: 2,
  firstReceivedAt: '2026-11-21T06:25:00.000Z',
  lastReceivedAt: '2026-11-21T06:30:00.000Z',
  firstAnsweredAt: '2026-11-20T04:50:00.000Z',
  lastAnsweredAt: '2026-11-20T04:58:00.000Z',
  percent: 40,
  passed: false,
};
const second = {
  ...late,
  id: 'Attempt-2',
  lesson: { id: 'Lesson-2', title: 'Kuis awal' },
  state: 'DECLINED',
};

/** The agency's list, whose first person has late answers to two quizzes. */
function withLate(attempts: () => readonly object[], decide: () => unknown) {
  return {
    'RosterEntry.personName': () => 'Sari Dewi',
    'RosterEntry.lateAttemptCount': () =>
      attempts().filter((each) => 'state' in each && each.state === 'WAITING').length,
    'RosterEntry.interventions': () => [
      {
        id: '1',
        kind: 'LATE_ANSWERS_DECLINED',
        reason: 'Tidak ada gangguan.',
        at: '2026-11-22T01:00:00.000Z',
      },
    ],
    'Query.node': () => ({
      __typename: 'RosterEntry',
      id: 'RosterEntry-0',
      progressPercent: 66,
      lateAttempts: attempts(),
    }),
    'Mutation.attemptLateAnswersDecide': decide,
  };
}

/** Where `SCREENSHOTS` asks for pictures, one of what is on screen. */
async function picture(page: typeof stage.page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

describe('late answers as the agency weighs them', () => {
  const handedIn = { ...late, endedBy: 'LEARNER' as const, submittedAt: '2026-11-20T04:45:00.000Z' };
  const timed = { ...late, endedBy: 'DEADLINE' as const };

  it('are late by what came after the hand-in, or after the deadline', () => {
    expect(endOf(handedIn)).toBe(handedIn.submittedAt);
    expect(endOf(timed)).toBe(late.deadline);
    expect(endOf({ endedBy: null, submittedAt: null, deadline: null })).toBeUndefined();
    expect(lateBy(timed)).toBe((25 * 60 + 30) * 60_000);
    expect(lateBy({ ...timed, lastReceivedAt: null })).toBeUndefined();
  });

  it('were given before the end, partly or after it, as the device says', () => {
    expect(toldBy(timed)).toBe('before');
    expect(toldBy(handedIn)).toBe('after');
    expect(toldBy({ ...handedIn, firstAnsweredAt: '2026-11-20T04:44:00.000Z' })).toBe('partly');
    expect(toldBy({ ...timed, lastAnsweredAt: null })).toBeUndefined();
  });
});

describe('late answers in the list', () => {
  it('are accepted with a reason, and show the result before and after', async () => {
    let attempts: readonly object[] = [late, second];
    let refusing = true;
    stage.web.answers = withLate(
      () => attempts,
      () => {
        if (refusing) return refuse(refusal('Is busy.'));
        attempts = [second];
        return {
          entry: { id: 'RosterEntry-0', progressPercent: 100, lateAttempts: attempts },
          attempt: { ...late, state: 'ACCEPTED', answers: 0, percent: 85.71, passed: true },
          userErrors: [],
        };
      },
    );
    await visit('/agency/courses/x');
    await button('Late answers of Sari Dewi').first().click();
    await dialog().getByText('Up to 25 h 30 min after the end').waitFor();
    await dialog().getByText('All of them before the end').waitFor();
    await dialog().getByText('40% (not passed)').waitFor();
    await expectAccessible(stage.page);
    await picture(stage.page, 'late-desktop');

    await dialog().getByRole('button', { name: 'Decide' }).click();
    await dialog().getByText('Choose one decision.').waitFor();
    await dialog().getByText('Write a reason of 3 to 500 characters.').waitFor();
    await dialog().getByLabel('Accept the late answers').check();
    await dialog().getByLabel('Reason').fill('The network of the office had failed.');
    const accept = dialog().getByRole('button', { name: 'Accept the late answers' });
    await accept.click();
    await dialog().getByText('Is busy.').waitFor();
    refusing = false;
    await accept.click();
    await dialog().getByText('Late answers accepted: Kuis akhir, attempt 1').waitFor();
    await dialog().getByText('Result: 40% (not passed), now 85.71% (passed).').waitFor();
    await dialog().getByText('Progress of the course: 66%, now 100%.').waitFor();
    await expectAccessible(stage.page);
    await picture(stage.page, 'late-accepted');
    const [first, again] = inputs();
    expect(again).toEqual(first);
    expect(first).toMatchObject({
      attempt: 'Attempt-1',
      accept: true,
      reason: 'The network of the office had failed.',
    });

    // What was declined before can only be accepted after all.
    await dialog().getByRole('heading', { name: 'Kuis awal, attempt 1' }).waitFor();
    await expect.poll(() => dialog().getByLabel('Leave them out').count()).toBe(0);
    await stage.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect
      .poll(() => stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Late answers of Sari Dewi');
  });

  it('are left out by the keyboard alone, for the quiz that was chosen', async () => {
    const other = { ...second, state: 'WAITING' };
    stage.web.answers = withLate(
      () => [late, other],
      () => ({
        entry: { id: 'RosterEntry-0', progressPercent: 66, lateAttempts: [late] },
        attempt: { ...other, state: 'DECLINED' },
        userErrors: [],
      }),
    );
    await visit('/agency/courses/x');
    await button('Late answers of Sari Dewi').first().focus();
    await stage.page.keyboard.press('Enter');
    await dialog().getByLabel('Which quiz?').focus();
    await stage.page.keyboard.press('ArrowDown');
    await dialog().getByRole('heading', { name: 'Kuis awal, attempt 1' }).waitFor();
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('ArrowDown');
    await dialog().getByLabel('Leave them out').press('Space');
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.type('No failure is known.');
    await dialog().getByRole('button', { name: 'Leave them out' }).press('Enter');
    await dialog().getByText('The result stays 40% (not passed).').waitFor();
    await dialog().getByText('Progress of the course stays 66%.').waitFor();
    expect(inputs()).toMatchObject([{ attempt: 'Attempt-2', accept: false, reason: 'No failure is known.' }]);
  });

  it('tell that somebody else decided meanwhile, and show how it is now', async () => {
    let attempts: readonly object[] = [late];
    stage.web.answers = withLate(
      () => attempts,
      () => {
        attempts = [];
        return refuse(refusal('There are no late answers to decide about.', 'attempt'));
      },
    );
    await visit('/agency/courses/x');
    await button('Late answers of Sari Dewi').first().click();
    await dialog().getByLabel('Leave them out').check();
    await dialog().getByLabel('Reason').fill('No failure is known.');
    await dialog().getByRole('button', { name: 'Leave them out' }).click();
    await dialog().getByRole('alert').waitFor();
    await expect.poll(() => dialog().getByLabel('Reason').count()).toBe(0);
  });

  it('fit a small phone, in Indonesian and in the dark', async () => {
    stage.web.answers = withLate(
      () => [late, second],
      () => null,
    );
    const phone = await stage.browser.device({
      ...PHONE,
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await signInOn(phone, stage.web.origin);
    const small = await phone.newPage();
    await open(small, `${stage.web.origin}/agency/courses/x`);
    await small.getByRole('button', { name: 'Jawaban terlambat Sari Dewi' }).first().click();
    await small.getByText('Paling lambat 25 jam 30 menit setelah waktunya').waitFor();
    await small.getByLabel('Terima jawaban terlambat').check();
    await expectAccessible(small);
    const overflow = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(small, 'late-phone');
    await small.getByRole('button', { name: 'Terima jawaban terlambat' }).scrollIntoViewIfNeeded();
    await picture(small, 'late-phone-foot');
    await phone.close();
  });
});
