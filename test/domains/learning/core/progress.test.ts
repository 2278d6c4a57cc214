import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../../functions/domains/learning/core/course.ts';
import {
  applyEvent,
  lessonDone,
  lessonUndone,
  type LessonEvent,
  type Standing,
} from '../../../../functions/domains/learning/core/progress.ts';
import { placeOf } from '../../../../functions/domains/learning/core/course.ts';
import {
  beginRun,
  isFinishable,
  isUnlocked,
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
  run: beginRun(course, { personId: 'p', name: 'Rina', unitId: 'u', listDivided: false }, 1, 0),
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

/** The events that are not refused when they come in this order. */
function takenOf(standing: Standing, events: readonly LessonEvent[]): LessonEvent[] {
  let before = standing;
  return events.filter((each) => {
    const after = applyEvent(COURSE, before, each, NOW);
    if (typeof after === 'string') return false;
    before = after;
    return true;
  });
}

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
        expect(fold(once, takenOf(start(), list))).toEqual(once);
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

describe('the lesson to go on with', () => {
  const resume = (standing: Standing) => {
    const { moduleId, lessonId } = standing.run.resume ?? {};
    return moduleId && `${moduleId}/${lessonId}`;
  };
  const done = (standing: Standing, moduleId: string, lessonId: string) =>
    Object.hasOwn(standing.progress.get(moduleId)?.done ?? {}, lessonId);
  const doneAt = (moduleId: string, lessonId: string, at: number) =>
    event(moduleId, lessonId, 'COMPLETED', at);
  const opened = (moduleId: string, lessonId: string, at: number) => event(moduleId, lessonId, 'OPENED', at);

  it('stays when a lesson is opened again that is done, and the course still counts as used', () => {
    const before = fold(start(), [doneAt('m1', 'a', 1), opened('m1', 'b', 2)]);
    const after = fold(before, [opened('m1', 'a', 9)]);
    expect(after.run.usedAt).toBe(9);
    expect(resume(after)).toBe('m1/b');
    // Nor does it stay behind when what was opened before the look back arrives late.
    const late = fold(start(), [doneAt('m1', 'a', 1), opened('m1', 'a', 9), opened('m1', 'b', 5)]);
    expect(resume(late)).toBe('m1/b');
  });

  it('is the first after a lesson that is not done, else the first that was passed over, else none', () => {
    const skipped = fold(start(), [opened('m1', 'b', 1), doneAt('m1', 'b', 2)]);
    // The next module waits for the lesson that was passed over.
    expect(resume(skipped)).toBe('m1/a');
    const second = fold(skipped, [doneAt('m1', 'a', 3)]);
    expect(resume(second)).toBe('m2/a');
    const place = placeOf(COURSE, 'm2', 'kuis');
    const passed = place && lessonDone(COURSE, second, place, 4);
    expect(passed && resume(passed)).toBe('m2/a');
    const all = passed && fold(passed, [doneAt('m2', 'a', 5)]);
    expect(all?.run.resume).toBeUndefined();
    const again = all && fold(all, [opened('m1', 'a', 6)]);
    expect(again?.run.resume).toBeUndefined();
    expect(again && place && resume(lessonUndone(COURSE, again, place))).toBe('m2/kuis');
  });

  it('prefers what finishing takes', () => {
    const course: CourseOutline = {
      ...COURSE,
      completion: 'ALL_QUIZZES',
      modules: COURSE.modules.map((module) => ({ ...module, requires: [] })),
    };
    const text = placeOf(course, 'm1', 'a')!;
    const quiz = placeOf(course, 'm2', 'kuis')!;
    const after = lessonDone(course, start(course), text, 1);
    expect(resume(after)).toBe('m2/kuis');
    expect(resume(lessonDone(course, after, quiz, 2))).toBe('m1/b');
  });

  it('moves on from a lesson that is done late by another device, and from no other', () => {
    const before = fold(start(), [opened('m1', 'a', 9)]);
    expect(resume(fold(before, [doneAt('m1', 'b', 5)]))).toBe('m1/a');
    expect(fold(before, [doneAt('m1', 'a', 5)]).run.resume).toMatchObject({ lessonId: 'b', at: 9 });
  });

  it('is the same in whatever order devices deliver what nothing keeps from being done', () => {
    // Modules that wait for none, so that no event is refused for coming early; some lessons are for choice.
    const open: CourseOutline = {
      ...COURSE,
      modules: [...COURSE.modules, { ...COURSE.modules[0]!, moduleId: 'm3' }].map((module) => ({
        ...module,
        requires: [],
      })),
    };
    const placed = fc.array(
      fc.record({
        moduleId: fc.constantFrom('m1', 'm2', 'm3'),
        lessonId: fc.constantFrom('a', 'b', 'kuis'),
        kind: fc.constantFrom('OPENED', 'COMPLETED'),
        // Few moments, so that many of them are the same.
        at: fc.nat(12),
      }),
      { maxLength: 20 },
    );
    const orders = placed.chain((list) =>
      fc.tuple(
        fc.constantFrom('ALL_LESSONS' as const, 'ALL_QUIZZES' as const),
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(orders, ([completion, one, other]) => {
        const course = { ...open, completion };
        const [a, b] = [one, other].map((list) =>
          list.reduce((before, each) => {
            const after = applyEvent(course, before, each, NOW);
            return typeof after === 'string' ? before : after;
          }, start(course)),
        );
        expect(b?.run).toEqual(a?.run);
      }),
      { numRuns: 200 },
    );
  });

  it('is never done or locked, and is there as long as something is left', () => {
    fc.assert(
      fc.property(events, (list) => {
        const standing = fold(start(), list);
        const { resume: place } = standing.run;
        const all = COURSE.modules.every(({ moduleId, lessons }) =>
          lessons.every(({ id }) => done(standing, moduleId, id)),
        );
        expect(place === undefined).toBe(all);
        if (!place) return;
        expect(done(standing, place.moduleId, place.lessonId)).toBe(false);
        expect(isUnlocked(COURSE, standing.run, place.moduleId)).toBe(true);
      }),
    );
  });
});
