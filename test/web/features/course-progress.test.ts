import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { withDone } from '../../../web/src/features/course/progress-here.ts';
import { runWithHere } from '../../../web/src/features/home/runs-here.ts';
import { mediaToDrop, picturesIn, planOf, standingOf } from '../../../web/src/features/offline/saving.ts';
import type { CourseQuery } from '../../../web/src/gql/graphql.ts';

type Course = NonNullable<CourseQuery['course']>;
type Module = NonNullable<Course['modules']>[number];

const text = { id: 'x', en: null };

/** Courses whose answer agrees with itself; each module may require the one before it. */
const courses: fc.Arbitrary<Course> = fc
  .record({
    completion: fc.constantFrom('ALL_LESSONS' as const, 'ALL_QUIZZES' as const),
    modules: fc.array(
      fc.record({
        needsBefore: fc.boolean(),
        lessons: fc.array(fc.record({ quiz: fc.boolean(), done: fc.boolean() }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ completion, modules: shapes }) => {
    const modules: Module[] = [];
    shapes.forEach((shape, at) => {
      const before = modules[at - 1];
      const requires = shape.needsBefore && before ? [before.id] : [];
      const unlocked = requires.length === 0 || (before?.lessons.every(({ done }) => done) ?? true);
      const lessons = shape.lessons.map(({ quiz, done }, place) => ({
        id: `${at}.${place}`,
        kind: quiz ? ('QUIZ' as const) : ('TEXT' as const),
        title: `Lesson ${at}.${place}`,
        minutes: 5,
        bytes: 100,
        done: done && unlocked,
      }));
      const lessonsDone = lessons.filter(({ done }) => done).length;
      modules.push({
        id: `m${at}`,
        title: `Module ${at}`,
        partner: 'x',
        requires,
        unlocked,
        lessonsDone,
        lessons,
      });
    });
    const required = modules
      .flatMap(({ lessons }) => lessons)
      .filter(({ kind }) => completion === 'ALL_LESSONS' || kind === 'QUIZ');
    const done = required.filter((lesson) => lesson.done).length;
    const next = modules.flatMap(({ lessons }) => lessons).find((lesson) => !lesson.done);
    return {
      id: 'c',
      state: 'OFFERED' as const,
      title: text,
      summary: text,
      description: null,
      language: 'ID' as const,
      jp: 2,
      lessonCount: 3,
      minutes: 15,
      partners: [],
      completion,
      certificate: true,
      dueOn: null,
      competencies: [],
      modules,
      myRun: {
        id: 'r',
        state: 'ACTIVE' as const,
        dueOn: null,
        requiredDone: done,
        requiredTotal: required.length,
        progressPercent: required.length === 0 ? 0 : Math.floor((100 * done) / required.length),
        finishable: done === required.length,
        resume: next ? { id: next.id, title: next.title } : null,
        finishedAt: null,
        certificate: null,
      },
    };
  });

const picks = fc.uniqueArray(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 })).map(([m, l]) => `${m}.${l}`));
const lessonsOf = (course: Course) => (course.modules ?? []).flatMap(({ lessons }) => lessons);

describe('a run on home with what was done on this device', () => {
  /** The run as home has it, of the same or another moment than the course. */
  const homeRun = (course: Course) => ({
    ...course.myRun!,
    course: { id: course.id, title: course.title, jp: course.jp },
  });

  it('is that of the course page, and counts nothing twice once the server has heard of it', () => {
    fc.assert(
      fc.property(courses, picks, (course, done) => {
        const isDone = (id: string) => done.includes(id);
        const here = withDone(course, isDone);
        const { requiredDone, progressPercent, resume } = here.myRun!;
        const expected = { requiredDone, progressPercent };
        expect(runWithHere(homeRun(course), course, isDone)).toMatchObject(expected);
        // The kept course is older than the answer of home, which knows of it all.
        const heard = runWithHere(homeRun(here), course, isDone);
        expect(heard).toMatchObject(expected);
        expect(heard.resume).toEqual(resume);
        const shown = runWithHere(homeRun(course), course, isDone).resume;
        const byId = new Map(lessonsOf(here).map((lesson) => [lesson.id, lesson]));
        expect(shown && byId.get(shown.id)?.done).not.toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('never falls behind what another device did, and is left alone where the course kept is of another run', () => {
    fc.assert(
      fc.property(courses, picks, picks, (course, here, there) => {
        const ahead = homeRun(withDone(course, (id) => there.includes(id)));
        const shown = runWithHere(ahead, course, (id) => here.includes(id));
        expect(shown.requiredDone).toBeGreaterThanOrEqual(ahead.requiredDone);
        expect(runWithHere({ ...ahead, id: 'another' }, course, () => true)).toEqual({
          ...ahead,
          id: 'another',
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('progress with what was done on this device', () => {
  it('counts each lesson once, never passes the whole, and never goes back', () => {
    fc.assert(
      fc.property(courses, picks, (course, done) => {
        const shown = withDone(course, (id) => done.includes(id));
        for (const module of shown.modules ?? []) {
          expect(module.lessonsDone).toBe(module.lessons.filter((lesson) => lesson.done).length);
        }
        const { requiredDone = 0, requiredTotal = 0, progressPercent = 0 } = shown.myRun ?? {};
        expect(requiredDone).toBeGreaterThanOrEqual(course.myRun?.requiredDone ?? 0);
        expect(requiredDone).toBeLessThanOrEqual(requiredTotal);
        expect(progressPercent).toBeGreaterThanOrEqual(course.myRun?.progressPercent ?? 0);
        expect(progressPercent).toBeLessThanOrEqual(100);
        const required = lessonsOf(shown).filter(
          ({ kind }) => course.completion === 'ALL_LESSONS' || kind === 'QUIZ',
        );
        expect(requiredDone).toBe(required.filter((lesson) => lesson.done).length);
      }),
    );
  });

  it('is the same however often and in whatever order it is told', () => {
    fc.assert(
      fc.property(courses, picks, picks, (course, one, two) => {
        const both = withDone(course, (id) => one.includes(id) || two.includes(id));
        const first = withDone(
          withDone(course, (id) => one.includes(id)),
          (id) => two.includes(id),
        );
        const second = withDone(
          withDone(course, (id) => two.includes(id)),
          (id) => one.includes(id),
        );
        expect({ ...first, myRun: { ...first.myRun, resume: null } }).toEqual({
          ...both,
          myRun: { ...both.myRun, resume: null },
        });
        expect({ ...second, myRun: { ...second.myRun, resume: null } }).toEqual({
          ...both,
          myRun: { ...both.myRun, resume: null },
        });
      }),
    );
  });

  it('never passes a quiz, and leads on to a lesson that is open and not done', () => {
    fc.assert(
      fc.property(courses, picks, (course, done) => {
        const shown = withDone(course, (id) => done.includes(id));
        const before = new Map(lessonsOf(course).map((lesson) => [lesson.id, lesson.done]));
        for (const lesson of lessonsOf(shown)) {
          if (lesson.kind === 'QUIZ') expect(lesson.done).toBe(before.get(lesson.id));
        }
        const next = shown.myRun?.resume?.id;
        if (next === undefined) return;
        const module = shown.modules?.find(({ lessons }) => lessons.some(({ id }) => id === next));
        expect(module?.unlocked).toBe(true);
        expect(lessonsOf(shown).find(({ id }) => id === next)?.done).toBe(false);
      }),
    );
  });

  it('changes nothing where nothing was done here', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { modules, ...rest } = withDone(course, () => false);
        expect(modules).toEqual(course.modules);
        expect(rest.myRun?.requiredDone).toBe(course.myRun?.requiredDone);
        expect(rest.myRun?.progressPercent).toBe(course.myRun?.progressPercent);
      }),
    );
  });
});

describe('what there is to save of a course', () => {
  it('is every lesson of the open modules, and the others are counted', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { open, closed } = planOf(course);
        expect(open.length + closed).toBe(lessonsOf(course).length);
        const lessons = open.map(({ id }) => id);
        expect(standingOf({ lessons, savedAt: 1 }, course)).toBe('complete');
        expect(standingOf({ lessons }, course)).toBe('unfinished');
        if (lessons.length > 0) {
          expect(standingOf({ lessons: lessons.slice(1), savedAt: 1 }, course)).toBe('unfinished');
        }
        expect(standingOf({ lessons: [...lessons, 'of another version'], savedAt: 1 }, course)).toBe(
          'outdated',
        );
      }),
    );
  });

  it('is the pictures of its texts, each once', () => {
    const body = '![a](/media/x/1-a.svg)\n![b](/media/x/2-b.png "t") and again ![a](/media/x/1-a.svg)';
    expect(picturesIn(body)).toEqual(['/media/x/1-a.svg', '/media/x/2-b.png']);
    expect(picturesIn(null)).toEqual([]);
    expect(picturesIn('no picture')).toEqual([]);
  });

  it('drops no picture that another saved course shows', () => {
    const names = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(names, fc.array(names), (gone, others) => {
        const dropped = mediaToDrop(
          gone,
          others.map((media) => ({ media })),
        );
        const needed: readonly string[] = others.flat();
        expect(dropped.every((name) => gone.includes(name) && !needed.includes(name))).toBe(true);
        expect(gone.filter((name) => !dropped.includes(name)).every((name) => needed.includes(name))).toBe(
          true,
        );
      }),
    );
  });
});
