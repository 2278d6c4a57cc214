import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withdraw } from '../../../functions/domains/learning/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { assignedDay } from '../../../functions/domains/catalog/commands/index.ts';
import { idIn, startCatalogWorld, type CatalogWorld } from './support/world.ts';

let world: CatalogWorld;
let course: string;
beforeEach(async () => {
  world = await startCatalogWorld();
  course = (await world.offer()).course!.id;
});
afterEach(() => world.close());

interface LessonView {
  id: string;
  kind: string;
  title: string;
  body: string | null;
  url: string | null;
  previous: { id: string; title: string } | null;
  next: { id: string; title: string } | null;
  course: { id: string; title: { id: string }; language: string };
}
const LESSON = `{ id kind title minutes bytes body url previous { id title } next { id title }
  course { id language title { id } } }`;
const PAGE = `query ($id: ID!) { course(id: $id) { id state title { id } jp versionNumber completion
  modules { id title lessons { id kind title minutes } } assignments { id } } }`;

const lessonIn = (module: string, lesson: string, version = 1) =>
  toGlobalId('Lesson', idIn(course), version, idIn(module), lesson);
const open = async (subject: string, id: string) =>
  (
    await world.data<{ lesson: LessonView | null }>(
      subject,
      `query ($id: ID!) { lesson(id: $id) ${LESSON} }`,
      { id },
    )
  ).lesson;
const enrol = async (subject = 'budi') => world.learning.enrol(await world.scopeOf(subject), idIn(course));
const finish = async (lessons: readonly string[]) =>
  world.learning.recordProgress(
    await world.scopeOf('budi'),
    lessons.map((lessonId) => ({
      id: lessonId,
      courseId: idIn(course),
      moduleId: idIn(world.univ),
      lessonId,
      kind: 'COMPLETED' as const,
      at: world.clock.now,
    })),
  );

describe('the page of a course', () => {
  it('takes three reads with the login, for whoever asks', async () => {
    await enrol();
    for (const subject of ['budi', 'sari', 'agency']) {
      expect(await world.reads(() => world.data(subject, PAGE, { id: course }))).toBeLessThanOrEqual(3);
    }
  });

  it('has its newest version for the agency, even for one who takes an older one', async () => {
    const newest = async (subject: string) => {
      const { course: page } = await world.data<{
        course: { versionNumber: number; newest: Record<string, unknown> | null };
      }>(
        subject,
        `query ($id: ID!) { course(id: $id) { versionNumber modules { module } newest { state versionNumber jp
          description { id } modules { module } assignments { id } newest { versionNumber } } } }`,
        { id: course },
      );
      return page;
    };
    const ofAgency = { module: world.univ };
    expect(await newest('agency')).toMatchObject({ versionNumber: 1, newest: { versionNumber: 1 } });
    await enrol('agency');
    await world.offer({ jp: 5, modules: [{ module: world.univ }] });
    expect(await newest('agency')).toEqual({
      versionNumber: 1,
      modules: [ofAgency, { module: world.yayasan }],
      newest: {
        state: 'OFFERED',
        versionNumber: 2,
        jp: 5,
        description: { id: 'Untuk **semua** petugas.' },
        modules: [ofAgency],
        assignments: [],
        newest: { versionNumber: 2 },
      },
    });
    expect(await newest('budi')).toEqual({ versionNumber: 2, modules: [{ module: null }], newest: null });
  });

  it('tells from the head when the course is due', async () => {
    for (const [dueOn, audience] of [
      ['2026-05-01', { everybody: true }],
      ['2026-04-01', { unit: toGlobalId('Unit', 'dinas') }],
    ] as const) {
      const input = { course, audience, dueOn, idempotencyKey: dueOn };
      await world.mutate('assignmentCreate', 'assignment { id }', input);
    }
    const dueFor = async (subject: string) => assignedDay(await world.scopeOf(subject), idIn(course));
    expect(await Promise.all(['budi', 'sari', 'univ'].map(dueFor))).toEqual([
      '2026-04-01',
      '2026-05-01',
      undefined,
    ]);
  });
});

describe('a lesson', () => {
  it('shows its outline to everybody and its content to those enrolled and the agency', async () => {
    const id = lessonIn(world.univ, 'sambut');
    const outline = await open('budi', id);
    expect(outline).toMatchObject({
      id,
      kind: 'TEXT',
      title: 'Menyambut',
      body: null,
      previous: null,
      next: { id: lessonIn(world.univ, 'film'), title: 'Film' },
      course: { id: course, language: 'ID', title: { id: 'Layanan yang ramah' } },
    });
    expect((await open('agency', id))?.body).toContain('## Salam');
    await enrol();
    expect(await open('budi', id)).toEqual({
      ...outline,
      body: expect.stringContaining('## Salam') as string,
    });
    expect((await open('sari', id))?.body).toBeNull();
    const film = await open('budi', lessonIn(world.univ, 'film'));
    expect(film).toMatchObject({ url: 'https://video.contoh.id/1', body: 'Seorang warga **datang**.' });
    const node = await world.data('budi', 'query ($id: ID!) { node(id: $id) { ... on Lesson { title } } }', {
      id,
    });
    expect(node).toEqual({ node: { title: 'Menyambut' } });
  });

  it('opens with three reads, the login among them', async () => {
    await enrol();
    const id = lessonIn(world.univ, 'sambut');
    for (const subject of ['budi', 'agency']) {
      expect(await world.reads(() => open(subject, id))).toBe(3);
    }
  });

  it('of a module that is locked shows no content, until those before it are finished', async () => {
    const id = lessonIn(world.yayasan, 'film');
    await enrol();
    expect(await open('budi', id)).toMatchObject({ title: 'Film', body: null, url: null });
    expect(await open('agency', id)).toMatchObject({ url: 'https://video.contoh.id/1' });
    await finish(['sambut', 'film', 'aturan']);
    expect(await open('budi', id)).toMatchObject({ body: null });
    const place = {
      personId: 'budi',
      courseId: idIn(course),
      run: 1,
      moduleId: idIn(world.univ),
      lessonId: 'kuis',
    };
    const scope = await world.scopeOf('budi');
    const { writes } = await world.learning.quizPassedWrites(scope, place, 1, world.clock.now);
    await world.services.table.transact(writes);
    expect(await open('budi', id)).toMatchObject({
      body: 'Seorang warga **datang**.',
      url: 'https://video.contoh.id/1',
      previous: { id: lessonIn(world.yayasan, 'sambut') },
    });
  });

  it('goes on across modules', async () => {
    expect(await open('budi', lessonIn(world.univ, 'kuis'))).toMatchObject({
      kind: 'QUIZ',
      body: null,
      next: { id: lessonIn(world.yayasan, 'sambut') },
    });
    expect((await open('budi', lessonIn(world.yayasan, 'aturan')))?.next).toBeNull();
  });

  it('is of the version that the caller is shown: the one the run is pinned to, else the newest', async () => {
    await enrol();
    await world.offer({ jp: 5 });
    const ids = [1, 2, 3].map((version) => lessonIn(world.univ, 'sambut', version));
    const seen = async (subject: string) =>
      Promise.all(ids.map(async (id) => (await open(subject, id)) !== null));
    expect(await seen('budi')).toEqual([true, false, false]);
    expect(await seen('sari')).toEqual([false, true, false]);
    expect(await seen('agency')).toEqual([true, true, false]);
  });

  it('closes with the run, and with the offer for those who have none', async () => {
    await enrol();
    const id = lessonIn(world.univ, 'sambut');
    const ref = { personId: 'budi', courseId: idIn(course), number: 1 };
    await world.mutate('courseWithdraw', 'course { id }', { course, reason: 'Diganti' });
    expect((await open('budi', id))?.body).toContain('## Salam');
    expect(await open('sari', id)).toBeNull();
    expect((await open('agency', id))?.body).toContain('## Salam');
    expect((await withdraw(await world.scopeOf('budi'), ref, 'Pindah tugas')).ok).toBe(true);
    expect(await open('budi', id)).toMatchObject({ title: 'Menyambut', body: null });
  });

  it('does not exist under any other id', async () => {
    for (const id of [
      'x',
      course,
      lessonIn(world.univ, 'tidak-ada'),
      lessonIn(toGlobalId('Module', 'x'), 'sambut'),
      toGlobalId('Lesson', idIn(course), '01', idIn(world.univ), 'sambut'),
      toGlobalId('Lesson', 'x', 1, idIn(world.univ), 'sambut'),
    ]) {
      expect(await open('agency', id)).toBeNull();
    }
  });
});
