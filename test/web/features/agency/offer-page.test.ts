import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/axe.ts';
import { settled } from '../../support/visitor.ts';
import { refusal, refuse, setStage } from '../../support/stage.ts';

const stage = setStage();
const { button, dialog, inputs, visit } = stage;

async function fillOffer(): Promise<void> {
  await stage.page.getByLabel('Title (Indonesian)').fill('Pelayanan Prima');
  await stage.page.getByLabel('Summary (Indonesian)').fill('Ringkasan.');
  await stage.page.getByLabel('Full description (Indonesian)').fill('Keterangan.');
  await stage.page.getByLabel('Topics').fill('Pelayanan Publik');
  await button('Add modules').click();
  for (const title of ['title 1', 'title 3'])
    await dialog()
      .getByRole('button', { name: `Add ${title}` })
      .click();
  await dialog().getByRole('button', { name: 'Done' }).click();
}

describe('the offer of a course', () => {
  it('names what is missing and leads there', async () => {
    await visit('/agency/offer');
    await button('Offer the course').click();
    await stage.page.getByText('Mend the 6 marked fields.').waitFor();
    await stage.page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await expect
      .poll(() =>
        stage.page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText),
      )
      .toBe('Title (Indonesian)');
    await expectAccessible(stage.page);
    expect(inputs()).toEqual([]);
  });

  it('is composed by buttons and sent as one course', async () => {
    await visit('/agency/offer');
    await fillOffer();
    await button('Move title 3 up').press('Enter');
    await expect
      .poll(() => stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Move title 3 up');
    await stage.page.getByText('title 3 is number 1 of 2 now.').waitFor();
    await stage.page.getByText('Nothing required first').click();
    await stage.page.getByLabel('title 3', { exact: true }).check();
    await button('Add a competency').click();
    await stage.page.getByLabel('Competency', { exact: true }).selectOption({ index: 2 });
    await stage.page.getByLabel('Level', { exact: true }).selectOption('4');
    await stage.page.getByLabel('Every quiz is passed; other lessons are free').check();
    await button('Offer the course').click();
    await stage.page.waitForURL('**/agency/courses/Course-0');
    expect(inputs()).toEqual([
      {
        externalId: 'pelayanan-prima',
        title: { id: 'Pelayanan Prima' },
        summary: { id: 'Ringkasan.' },
        description: { id: 'Keterangan.' },
        language: 'ID',
        jp: 7,
        topics: ['pelayanan-publik'],
        modules: [
          { module: 'Module-2', requires: [] },
          { module: 'Module-0', requires: ['Module-2'] },
        ],
        completion: 'ALL_QUIZZES',
        competencies: [{ competency: 'Competency-1', level: 4 }],
        certificate: true,
        expectedVersion: 0,
      },
    ]);
  });

  it('shows what the API refuses where it belongs, and loses nothing, not even by a reload', async () => {
    stage.web.answers = {
      'Mutation.courseOffer': () =>
        refuse(refusal('This module was not found.', 'modules', '1', 'module'), refusal('Is busy.')),
    };
    await visit('/agency/offer');
    await fillOffer();
    await button('Offer the course').click();
    const second = stage.page.getByRole('listitem').filter({ hasText: 'title 3' }).first();
    await second.getByText('This module was not found.').waitFor();
    await stage.page.getByRole('alert').getByText('Is busy.').waitFor();
    await stage.page.reload();
    await settled(stage.page);
    await stage.page.getByText('What was not sent yet is here again.').waitFor();
    await expect.poll(() => stage.page.getByLabel('Title (Indonesian)').inputValue()).toBe('Pelayanan Prima');
    await expect.poll(() => button('Remove title 3').count()).toBe(1);
  });

  it('says that the id of a new course is taken', async () => {
    stage.web.answers = {
      'Mutation.courseOffer': () => refuse({ ...refusal('Version 3.', 'expectedVersion'), code: 'CONFLICT' }),
    };
    await visit('/agency/offer');
    await fillOffer();
    await button('Offer the course').click();
    await stage.page.getByText('Another course has this id. Choose a different one.').waitFor();
    await expect.poll(() => stage.page.getByText('Version 3.').count()).toBe(0);
  });

  it('of a course on offer becomes its next version, unless somebody was faster', async () => {
    stage.web.answers = {
      'CourseModule.module': (_args, index) => `Module-${index}`,
      'CourseModule.requires': () => [],
      '.topics': () => ['loket'],
      '.competencies': () => [],
      'Mutation.courseOffer': () => refuse({ ...refusal('Version 9.', 'expectedVersion'), code: 'CONFLICT' }),
    };
    await visit('/agency/offer?course=Course-0');
    await expect.poll(() => stage.page.getByLabel('Course id').isDisabled()).toBe(true);
    await expect.poll(() => button('Remove title 2').count()).toBe(1);
    await stage.page.getByLabel('Title (English)').fill('Excellent service');
    await button('Offer the new version').click();
    await stage.page.getByText('Version 9.').waitFor();
    expect(inputs()).toMatchObject([{ expectedVersion: 2, externalId: 'Course-0', topics: ['loket'] }]);
    await stage.page
      .getByRole('alert')
      .getByRole('button', { name: 'Discard the changes and reload' })
      .click();
    await stage.page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
    await settled(stage.page);
    await expect.poll(() => stage.page.getByLabel('Title (English)').inputValue()).toBe('Public service 1');
  });
});
