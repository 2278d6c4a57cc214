import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../../functions/domains/learning/core/course.ts';
import {
  applyEvent,
  lessonDone,
  type LessonEvent,
  type Standing,
} from '../../../../functions/domains/learning/core/progress.ts';
import { placeOf } from '../../../../functions/domains/learning/core/course.ts';
import {
  beginRun,
  isFinishable,
  nameKeyOf,
  progressPercent,
} from '../../../../functions/domains/learning/core/run.ts';

const COURSE: CourseOutline = {
  courseId: 'c',
  number: 3,
  title: { id: 'Judul', en: 'Title' },
  jpHundredths: 400,
  completion: 'ALL_LESSONS',
  certificate: true,
  competencies: [],
  modules: [
    {
      moduleId: 'm1',
      moduleVersion: 1,
      requires: [],
      lessons: [
        { id: 'a', kind: 'TEXT', title: 'A' },
        { id: 'b', kind: 'VIDEO', title: 'B' },
      ],
    },
    {
      moduleId: 'm2',
      moduleVersion: 7,
      requires: ['m1'],
      lessons: [
        { id: 'a', kind: 'TEXT', title: 'C' },
        { id: 'kuis', kind: 'QUIZ', title: 'Kuis' },
      ],
    },
  ],
};
const NOW = 1_000_000;
const start = (course = COURSE): Standing => ({
  run: beginRun(course, { personId: 'p', name: 'Rina', unitId: 'u' }, 1, 0),
  progress: new Map(),
});
const event = (moduleId: string, lessonId: string, kind: LessonEvent['kind'], at: number): LessonEvent => ({
  moduleId,
  lessonId,
  kind,
  at,
});
/** Applies events in turn; refused ones change nothing. */
const fold = (standing: Standing, events: readonly LessonEvent[]) =>
  events.reduce((before, each) => {
    const after = applyEvent(COURSE, before, each, NOW);
    return typeof after === 'string' ? before : after;
  }, standing);

const events = fc.array(
  fc.record({
    moduleId: fc.constantFrom('m1', 'm2'),
    lessonId: fc.constantFrom('a', 'b', 'kuis', 'none'),
    kind: fc.constantFrom('OPENED', 'COMPLETED'),
    at: fc.nat(2 * NOW),
  }),
  { maxLength: 20 },
);

describe('progress', () => {
  it('unlocks a module with the last lesson that must come before it', () => {
    const locked = event('m2', 'a', 'COMPLETED', 5);
    expect(applyEvent(COURSE, start(), locked, NOW)).toBe('PREREQUISITE');
    const both = fold(start(), [event('m1', 'a', 'COMPLETED', 1), event('m1', 'b', 'COMPLETED', 2)]);
    expect(both.run).toMatchObject({ requiredDone: 2, requiredTotal: 4, done: { m1: 2, m2: 0 } });
    expect(both.run.resume).toMatchObject({ moduleId: 'm2', lessonId: 'a', title: 'C' });
    expect(applyEvent(COURSE, both, locked, NOW)).not.toBe('PREREQUISITE');
  });

  it('moves on from the first lesson on a device whose clock is behind, and from lesson to lesson at one moment', () => {
    const { run } = start();
    expect(
      fold({ run: { ...run, enrolledAt: NOW }, progress: new Map() }, [event('m1', 'b', 'OPENED', 1)]).run,
    ).toMatchObject({ resume: { lessonId: 'b' } });
    const same = (['a', 'b'] as const).flatMap((id) => [
      event('m1', id, 'OPENED', 7),
      event('m1', id, 'COMPLETED', 7),
    ]);
    expect(fold(start(), same).run.resume).toMatchObject({ moduleId: 'm2', lessonId: 'a' });
    expect(fold(fold(start(), same), same)).toEqual(fold(start(), same));
  });

  it('does not take the word of the device for a quiz', () => {
    const before = fold(start(), [event('m1', 'a', 'COMPLETED', 1), event('m1', 'b', 'COMPLETED', 2)]);
    expect(applyEvent(COURSE, before, event('m2', 'kuis', 'COMPLETED', 3), NOW)).toBe('QUIZ_BY_PASSING');
    expect(applyEvent(COURSE, before, event('m2', 'none', 'OPENED', 3), NOW)).toBe('LESSON_NOT_FOUND');
  });

  it('is the same with every event sent twice, stays within its bounds and never goes back', () => {
    fc.assert(
      fc.property(events, (list) => {
        const once = fold(start(), list);
        const taken = list.filter(
          ({ kind, moduleId, lessonId }) =>
            kind === 'COMPLETED' && lessonId in (once.progress.get(moduleId)?.done ?? {}),
        );
        expect(fold(once, taken)).toEqual(once);
        expect(
          fold(
            start(),
            list.flatMap((each) => [each, each]),
          ),
        ).toEqual(once);
        expect(once.run.requiredDone).toBeLessThanOrEqual(once.run.requiredTotal);
        expect(once.run.resume?.at).toBeLessThanOrEqual(NOW);
        const counted = Object.values(once.run.done).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(once.run.requiredDone);
      }),
    );
  });

  it('is finishable when the last required lesson is done, and shows 100 % only then', () => {
    let standing = start();
    for (const module of COURSE.modules) {
      for (const lesson of module.lessons) {
        expect(isFinishable(standing.run)).toBe(false);
        expect(progressPercent(standing.run)).toBeLessThan(100);
        standing = lessonDone(COURSE, standing, { module, lesson }, 1);
      }
    }
    expect(isFinishable(standing.run)).toBe(true);
    expect(progressPercent(standing.run)).toBe(100);
  });

  it('counts quizzes alone where the course asks for them alone', () => {
    const course: CourseOutline = { ...COURSE, completion: 'ALL_QUIZZES' };
    const before = start(course);
    expect(before.run).toMatchObject({ requiredTotal: 1, modules: [{ required: 0 }, { required: 1 }] });
    const text = placeOf(course, 'm1', 'a');
    const quiz = placeOf(course, 'm2', 'kuis');
    expect(text && lessonDone(course, before, text, 1).run.requiredDone).toBe(0);
    expect(quiz && isFinishable(lessonDone(course, before, quiz, 1).run)).toBe(true);
  });

  it('asks for all lessons where there is no quiz to ask for', () => {
    const [module] = COURSE.modules;
    const course: CourseOutline = { ...COURSE, completion: 'ALL_QUIZZES', modules: module ? [module] : [] };
    expect(start(course).run.requiredTotal).toBe(2);
  });
});

describe('the key of a name', () => {
  it('sorts without case, accents and separators', () => {
    expect(nameKeyOf("  Dé'wi #Ayu, S.H. ")).toBe('de wi ayu s h');
    expect(nameKeyOf('x'.repeat(100))).toHaveLength(60);
  });
});
