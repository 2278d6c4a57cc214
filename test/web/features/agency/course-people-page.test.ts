import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/axe.ts';
import { refusal, refuse, setStage } from '../../support/stage.ts';

const stage = setStage();
const { button, dialog, inputs, visit } = stage;

const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Pontianak' }).format(
  Date.now() + 86_400_000,
);

describe('a course and its people', () => {
  it('is assigned to an audience once, however often it is sent', async () => {
    stage.web.answers = { 'Mutation.assignmentCreate': () => refuse(refusal('Is busy.')) };
    await visit('/agency/courses/x');
    await button('Assign the course').click();
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().getByText('Choose whom the course is for.').waitFor();
    await dialog().getByLabel('A position family').check();
    await dialog().getByRole('combobox', { name: 'Position family' }).selectOption('family 2');
    await dialog().getByLabel('Due date').fill(tomorrow);
    await expectAccessible(stage.page);
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().getByText('Is busy.').waitFor();
    stage.web.answers = {};
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const [first, second] = inputs();
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      course: 'Course-0',
      audience: { positionFamily: 'family 2' },
      dueOn: tomorrow,
    });
  });

  it('is assigned to people who were chosen by name', async () => {
    await visit('/agency/courses/x');
    await button('Assign the course').click();
    await dialog().getByLabel('Certain people').check();
    await dialog().getByLabel('Look in unit').selectOption({ index: 1 });
    await dialog()
      .getByLabel(/^name 1/)
      .check();
    await dialog()
      .getByLabel(/^name 3/)
      .check();
    await dialog().getByText('2 people chosen').waitFor();
    await dialog().getByLabel('Due date').fill(tomorrow);
    await expectAccessible(stage.page);
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toMatchObject([{ audience: { persons: ['Person-0', 'Person-2'] } }]);
  });

  it('is assigned to people who were found in the whole of a large unit', async () => {
    const person = (name: string) => ({ id: `Person ${name}`, name, position: null });
    stage.web.answers = {
      'Unit.people': ({ after }) => ({
        edges: (after ? ['Yusuf', 'Sari Dewi'] : ['Agus', 'Sari']).map((name) => ({ node: person(name) })),
        pageInfo: { hasNextPage: !after, endCursor: after ? null : 'c' },
      }),
    };
    await visit('/agency/courses/x');
    await button('Assign the course').click();
    await dialog().getByLabel('Certain people').check();
    await dialog().getByLabel('Look in unit').selectOption({ index: 1 });
    await dialog().getByText('2 people shown').waitFor();
    await dialog().getByLabel('Filter by name or position').fill('sari');
    await dialog().getByRole('button', { name: 'Choose all shown (2)' }).click();
    await dialog().getByText('2 people chosen').waitFor();
    await dialog().getByLabel('Look in unit').selectOption({ index: 2 });
    await dialog().getByLabel('Yusuf').waitFor({ state: 'hidden' });
    await dialog().getByLabel('Agus').check();
    await expectAccessible(stage.page);
    await dialog().getByRole('button', { name: 'Take back Sari', exact: true }).click();
    await dialog().getByLabel('Due date').fill(tomorrow);
    await dialog().getByRole('button', { name: 'Assign' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toMatchObject([{ audience: { persons: ['Person Sari Dewi', 'Person Agus'] } }]);
  });

  it('ends an assignment and withdraws, each with a reason', async () => {
    await visit('/agency/courses/x');
    await button('End the assignment: Public service 1').click();
    await dialog().getByLabel('Reason').fill('The rule has changed.');
    await dialog().getByRole('button', { name: 'End the assignment' }).click();
    await dialog().waitFor({ state: 'hidden' });
    // What was said of it would be seen through the ground of the next dialog.
    const said = stage.page.locator('.toast');
    await said.waitFor();
    await said.waitFor({ state: 'detached' });
    await button('Withdraw the course').click();
    await dialog().getByLabel('Reason').fill('Replaced by another.');
    await expectAccessible(stage.page);
    await dialog().getByRole('button', { name: 'Withdraw the course' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([
      { assignment: 'Assignment-0', reason: 'The rule has changed.' },
      { course: 'Course-0', reason: 'Replaced by another.' },
    ]);
  });

  it('helps somebody with what the state allows', async () => {
    stage.web.answers = { 'RosterEntry.state': () => 'ACTIVE', 'CourseModule.lessons': () => [quiz] };
    const quiz = { id: 'Lesson-9', kind: 'QUIZ', title: 'Kuis akhir' };
    await visit('/agency/courses/x');
    await button('Help personName 1').click();
    await dialog().getByRole('button', { name: 'Do it' }).click();
    await dialog().getByText('Choose one action.').waitFor();
    await dialog().getByLabel('Change the due date').check();
    await dialog().getByLabel('New due date').fill('2020-01-01');
    await dialog().getByRole('button', { name: 'Change the due date' }).click();
    await dialog().getByText('Choose a day from today to a year ahead.').waitFor();
    await dialog().getByText('Write a reason of 3 to 500 characters.').waitFor();
    await dialog().getByLabel('New due date').fill(tomorrow);
    await dialog().getByLabel('Reason').fill('On sick leave.');
    await expectAccessible(stage.page);
    await dialog().getByRole('button', { name: 'Change the due date' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await button('Help personName 2').click();
    await dialog().getByLabel('Void the latest attempt at a quiz').check();
    await dialog().getByRole('combobox', { name: 'Quiz' }).selectOption('Lesson-9');
    await dialog().getByLabel('Reason').fill('The power failed.');
    await dialog().getByRole('button', { name: 'Void the latest attempt at a quiz' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const idempotencyKey: unknown = expect.stringMatching(/^[a-z0-9-]{36}$/);
    expect(inputs()).toEqual([
      { run: 'RosterEntry-0', dueOn: tomorrow, reason: 'On sick leave.', idempotencyKey },
      { run: 'RosterEntry-1', lesson: 'Lesson-9', reason: 'The power failed.', idempotencyKey },
    ]);
  });

  it('revokes a certificate, and says so in the list', async () => {
    stage.web.answers = {
      'RosterEntry.state': () => 'FINISHED',
      'RosterEntry.certificateState': () => 'VALID',
    };
    await visit('/agency/courses/x');
    await button('Help personName 1').click();
    await dialog().getByLabel('Revoke the certificate').check();
    await dialog().getByLabel('Reason').fill('Issued to the wrong person.');
    stage.web.answers = {
      'RosterEntry.state': () => 'FINISHED',
      'RosterEntry.certificateState': () => 'REVOKED',
      'RosterEntry.earlier': (_args, index) => index === 2,
      'RosterEntry.lateAttemptCount': (_args, index) => (index === 1 ? 2 : 0),
    };
    await dialog().getByRole('button', { name: 'Revoke the certificate' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(inputs()).toEqual([{ number: 'certificateNumber 1', reason: 'Issued to the wrong person.' }]);
    await stage.page.getByText('Revoked').first().waitFor();
    await stage.page.getByText('Earlier enrolment').first().waitFor();
    await stage.page.getByText('2 quizzes with late answers').first().waitFor();
  });

  it('pages the list of a unit, which the address names', async () => {
    const more = () => ({ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' });
    stage.web.answers = {
      'RosterConnection.pageInfo': more,
      'RosterEntry.id': (_args, index) => `${stage.web.sent.length}-${index}`,
    };
    await visit('/agency/courses/x?unit=Unit-1');
    await expect.poll(() => stage.page.getByRole('combobox', { name: 'Unit' }).inputValue()).toBe('Unit-1');
    await stage.page.getByText('3 learners shown').waitFor();
    await button('Load more').click();
    await stage.page.getByText('6 learners shown').waitFor();
    expect(stage.web.sent.at(-1)).toEqual({ id: 'Course-0', unit: 'Unit-1', first: 50, after: 'b' });
    await stage.page.getByRole('combobox', { name: 'Unit' }).selectOption('Unit-2');
    await stage.page.waitForURL('**unit=Unit-2');
  });

  describe('in a list of several pages', () => {
    /** Three pages of two people each; the third of them is exempt once something was sent. */
    function longList(isLost: (page: number) => boolean = () => false): void {
      const line = (at: number) => ({
        id: `entry-${at}`,
        personName: `Pegawai ${at}`,
        run: `run-${at}`,
        state: inputs().length > 0 && at === 3 ? 'EXEMPT' : 'ACTIVE',
        progressPercent: 10 * at,
        enrolledAt: '2026-11-20T02:15:00.000Z',
        dueExtendedTo: null,
        finishedAt: null,
        certificateNumber: null,
        certificateState: null,
        earlier: false,
        interventions: [],
      });
      stage.web.answers = {
        'Query.courseRoster': ({ after }) => {
          const page = typeof after === 'string' ? Number(after) : 1;
          if (isLost(page)) throw new Error('It was lost.');
          return {
            edges: [line(2 * page - 1), line(2 * page)].map((node) => ({ node })),
            pageInfo: { hasNextPage: page < 3, endCursor: String(page + 1) },
          };
        },
      };
    }

    async function exemptTheThird(): Promise<void> {
      await visit('/agency/courses/x');
      await button('Load more').click();
      await stage.page.getByText('4 learners shown').waitFor();
      await button('Help Pegawai 3').click();
      await dialog().getByLabel('Exempt from the course').check();
      await dialog().getByLabel('Reason').fill('Holds a certificate of it.');
      await dialog().getByRole('button', { name: 'Exempt from the course' }).click();
      await dialog().waitFor({ state: 'hidden' });
    }

    it('stays where it was after somebody was helped', async () => {
      longList();
      await exemptTheThird();
      await stage.page
        .getByRole('row', { name: /Pegawai 3/ })
        .getByText('Exempt')
        .waitFor();
      await stage.page.getByText('4 learners shown').waitFor();
      await expect.poll(() => stage.page.getByRole('row', { name: /Pegawai/ }).count()).toBe(4);
      await expect
        .poll(() => stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Help Pegawai 3');
      await button('Load more').click();
      await stage.page.getByText('6 learners shown').waitFor();
      await expect.poll(() => button('Load more').count()).toBe(0);
    });

    it('keeps what it shows when the further pages cannot be read again, and says so', async () => {
      longList((page) => page === 2 && inputs().length > 0);
      await exemptTheThird();
      await stage.page.getByRole('alert').waitFor();
      await expect.poll(() => stage.page.getByRole('row', { name: /Pegawai/ }).count()).toBe(4);
      await button('Load more').click();
      await stage.page.getByText('6 learners shown').waitFor();
      await expect.poll(() => stage.page.getByRole('alert').count()).toBe(0);
    });
  });

  it('gives the list as a file to whoever bears the token', async () => {
    const asked: (string | undefined)[] = [];
    await stage.device.route('**/documents/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      asked.push(`${pathname}${search} ${await route.request().headerValue('authorization')}`);
      await route.fulfill({ contentType: 'text/csv', body: 'Nama\nSari\n' });
    });
    await visit('/agency/courses/x?unit=Unit-1');
    for (const name of ['Download CSV of all units', 'Download CSV of this unit']) {
      const [download] = await Promise.all([stage.page.waitForEvent('download'), button(name).click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
    }
    expect(asked).toEqual([
      '/documents/rosters/Course-0.csv Bearer access',
      '/documents/rosters/Course-0.csv?unit=Unit-1 Bearer access',
    ]);
  });
});
