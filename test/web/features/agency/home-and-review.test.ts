import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/axe.ts';
import { refusal, refuse, setStage } from '../../support/stage.ts';

const stage = setStage();
const { button, dialog, inputs, visit } = stage;

describe('the agency’s home', () => {
  it('leads to what waits and to the courses, with how many take them', async () => {
    stage.web.answers = { 'CourseTally.enrolled': () => 1_234, 'CourseTally.finished': () => 567 };
    await visit('/agency');
    const waiting = stage.page.getByRole('region', { name: 'Waiting for review' });
    await expect
      .poll(() => waiting.getByRole('link').first().getAttribute('href'))
      .toBe('/agency/modules/ModuleVersion-0');
    const course = stage.page.getByRole('row', { name: /Public service 3/ });
    await expect.poll(() => course.getByRole('link').getAttribute('href')).toBe('/agency/courses/Course-2');
    await expect
      .poll(() => course.getByRole('cell').allInnerTexts())
      .toEqual(expect.arrayContaining(['1,234', '567']));
  });

  it('says what to do while there is nothing', async () => {
    const none = () => ({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
    stage.web.answers = { 'Query.modules': none, 'Query.courses': none };
    await visit('/agency');
    await stage.page.getByText('No module is waiting').waitFor();
    await stage.page.getByText('No course is on offer yet').waitFor();
    await expectAccessible(stage.page);
  });

  it('lists what is no longer on offer, with the way to offer it again', async () => {
    const withdrawn = { 'Course.state': () => 'WITHDRAWN' };
    await visit('/agency');
    expect(stage.web.sent).toContainEqual({ state: 'OFFERED', first: 12 });
    await expect.poll(() => stage.page.getByRole('link', { name: /again/ }).count()).toBe(0);
    stage.web.answers = withdrawn;
    await stage.page.getByRole('combobox', { name: 'Show' }).selectOption('WITHDRAWN');
    await stage.page.getByRole('heading', { name: 'Courses no longer on offer' }).waitFor();
    const again = stage.page.getByRole('link', { name: 'Offer it again: Public service 3' });
    await expect.poll(() => again.getAttribute('href')).toBe('/agency/offer?course=Course-2');
    expect(stage.web.sent).toContainEqual({ state: 'WITHDRAWN', first: 12 });
    await expectAccessible(stage.page);
    await again.click();
    await stage.page.getByRole('heading', { name: 'Offer a course again' }).waitFor();
    await expect.poll(() => button('Offer the course again').count()).toBe(1);
  });

  it('is not there for others', async () => {
    stage.web.answers = { 'Viewer.accessRoles': () => ['EMPLOYEE'] };
    for (const path of ['/agency', '/agency/offer', '/agency/courses/x', '/agency/modules/x']) {
      await visit(path);
      await expect
        .poll(() => stage.page.getByRole('heading', { level: 1 }).innerText())
        .toBe('Page not found');
    }
    expect(stage.web.sent.filter((variables) => 'first' in variables || 'id' in variables)).toEqual([]);
  });
});

describe('the review of a module version', () => {
  it('shows lesson after lesson, and the keys on demand', async () => {
    await visit('/agency/modules/x');
    await stage.page.getByText('Answer key', { exact: true }).first().waitFor();
    await stage.page.getByLabel('Show the answer keys').uncheck();
    await expect.poll(() => stage.page.getByText('Answer key', { exact: true }).count()).toBe(0);
    expect(stage.web.sent).not.toContainEqual({ version: 'ModuleVersion-0', lesson: 'ModuleLesson-1' });
    await button('Next').press('Enter');
    await stage.page.getByText('Lesson 2 of 3').waitFor();
    await stage.page.getByText('2 of 3 lessons opened').waitFor();
    await expect.poll(() => stage.page.evaluate(() => document.activeElement?.textContent)).toBe('title 2');
    await stage.page.getByText('Answer key', { exact: true }).first().waitFor();
    expect(stage.web.sent).toContainEqual({ version: 'ModuleVersion-0', lesson: 'ModuleLesson-1' });
  });

  it('loads each lesson when it is opened, and again where that failed', async () => {
    let failures = 1;
    stage.web.answers = {
      'ModuleVersion.lesson': ({ externalId }) => {
        if (externalId === 'ModuleLesson-1' && failures-- > 0) throw new Error('It failed.');
        const quiz = null;
        return { __typename: 'ModuleLesson', externalId, body: `Isi ${String(externalId)}`, url: null, quiz };
      },
    };
    await visit('/agency/modules/x');
    await stage.page.getByText('Isi ModuleLesson-0').waitFor();
    await button('Next').click();
    await button('Try again').click();
    await stage.page.getByText('Isi ModuleLesson-1').waitFor();
    await expectAccessible(stage.page);
    await button('Previous').click();
    await stage.page.getByText('Isi ModuleLesson-0').waitFor();
  });

  it('goes back with a reason only, which survives a refusal', async () => {
    stage.web.answers = {
      'Mutation.moduleDecide': () => refuse(refusal('It was decided already.', 'version')),
    };
    await visit('/agency/modules/x');
    await button('Return').click();
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().getByText('Write a reason of 3 to 500 characters.').waitFor();
    await dialog().getByLabel('Reason').fill('Question 2 has no right answer.');
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().getByText('It was decided already.').waitFor();
    await expect
      .poll(() => dialog().getByLabel('Reason').inputValue())
      .toBe('Question 2 has no right answer.');
    stage.web.answers = {};
    await dialog().getByRole('button', { name: 'Return' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const sent = { version: 'ModuleVersion-0', approve: false, reason: 'Question 2 has no right answer.' };
    expect(inputs()).toEqual([sent, sent]);
  });

  it('is approved without a reason', async () => {
    await visit('/agency/modules/x');
    await button('Approve').click();
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([{ version: 'ModuleVersion-0', approve: true }]);
  });
});
