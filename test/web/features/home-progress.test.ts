import { expect, it } from 'vitest';
import { setStage } from '../support/stage.ts';

const stage = setStage();

const lessons = ['Loket', 'Berkas', 'Antrean', 'Arsip'].map((title, at) => ({
  id: `lesson-${at}`,
  kind: 'TEXT',
  title,
  minutes: 5,
  bytes: 100,
  done: false,
}));
const run = {
  id: 'run',
  state: 'ACTIVE',
  dueOn: null,
  requiredDone: 0,
  requiredTotal: 4,
  progressPercent: 0,
  finishable: false,
  resume: { id: 'lesson-0', title: 'Loket' },
  finishedAt: null,
  certificate: null,
};
const module = {
  id: 'm',
  title: 'Modul',
  partner: 'Dinas',
  requires: [],
  unlocked: true,
  lessonsDone: 0,
  lessons,
};

it('shows on home what was done while nothing could be sent, and counts it once when it was', async () => {
  let hear: (value: unknown) => void = () => undefined;
  let heard = 0;
  stage.web.answers = {
    'Mutation.progressRecord': ({ input }) => {
      const { events } = input as { events: { id: string }[] };
      return new Promise((resolve) => {
        hear = () => {
          heard = 1;
          resolve({ recorded: events.map(({ id }) => id), userErrors: [] });
        };
      });
    },
    'Course.modules': () => [module],
    'Course.myRun': () => run,
    'Course.completion': () => 'ALL_LESSONS',
    'Course.id': () => 'course',
    'Lesson.id': () => 'lesson-0',
    'Lesson.done': () => false,
    'Lesson.kind': () => 'TEXT',
    'Lesson.quiz': () => null,
    'Home.runs': () => [
      {
        ...run,
        requiredDone: heard,
        progressPercent: 25 * heard,
        course: { id: 'course', title: { id: 'Adminduk', en: null }, jp: 2 },
      },
    ],
  };
  await stage.visit('/');
  await stage.page.getByText('0 of 4 lessons').first().waitFor();
  await stage.page.getByRole('link', { name: 'Adminduk' }).first().click();
  await stage.page.getByRole('heading', { name: 'Modul' }).waitFor();
  await stage.page.goto(`${stage.web.origin}/courses/course/lessons/lesson-0`);
  const mark = stage.page.getByRole('button', { name: /done/i });
  await mark.waitFor();
  await mark.click();
  await stage.page.goto(`${stage.web.origin}/`);
  await stage.page.getByText('1 of 4 lessons').first().waitFor();
  await stage.page.getByText('Berkas').first().waitFor();
  expect(heard).toBe(0);
  const asked = stage.web.sent.length;
  hear(undefined);
  await expect.poll(() => stage.web.sent.length).toBeGreaterThan(asked);
  await stage.page.getByText('1 of 4 lessons').first().waitFor();
  expect(heard).toBe(1);
});
