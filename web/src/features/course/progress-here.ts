/** Progress as it will be once the server has heard of what was done on this device. Pure. */
import type { CourseQuery } from '../../gql/graphql.ts';

type Course = NonNullable<CourseQuery['course']>;
type Run = NonNullable<Course['myRun']>;

function runWith(run: Run, course: Course, added: number): Run {
  const requiredDone = Math.min(run.requiredTotal, run.requiredDone + added);
  const resume = run.resume && nextAfter(run.resume.id, course);
  return {
    ...run,
    requiredDone,
    progressPercent:
      added === 0 || run.requiredTotal === 0
        ? run.progressPercent
        : Math.floor((100 * requiredDone) / run.requiredTotal),
    // Whether it can be finished is for the server to say.
    resume: resume ?? null,
  };
}

/** The lesson to go on with: this one, or the first after it, else before it, that is open and not done. */
function nextAfter(id: string, { modules }: Course): { id: string; title: string } | undefined {
  const all = (modules ?? []).flatMap(({ unlocked, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, unlocked })),
  );
  const at = Math.max(
    0,
    all.findIndex((lesson) => lesson.id === id),
  );
  const found = [...all.slice(at), ...all.slice(0, at)].find(({ done, unlocked }) => unlocked && !done);
  return found && { id: found.id, title: found.title };
}

/**
 * A course with the lessons that were done on this device and that its answer does not know of yet. A quiz is never
 * among them: whether one is passed only the server can say.
 */
export function withDone(course: Course, isDone: (lesson: string) => boolean): Course {
  const { modules, myRun } = course;
  if (!modules || myRun?.state !== 'ACTIVE') return course;
  const done = modules.map((module) => {
    const lessons = module.lessons.map((lesson) => ({
      ...lesson,
      done: lesson.done || (lesson.kind !== 'QUIZ' && isDone(lesson.id)),
    }));
    return { ...module, lessons, lessonsDone: lessons.filter((lesson) => lesson.done).length };
  });
  const finished = new Set(
    done.filter(({ lessons }) => lessons.every((lesson) => lesson.done)).map(({ id }) => id),
  );
  const opened = done.map((module) => ({
    ...module,
    unlocked: module.unlocked || module.requires.every((id) => finished.has(id)),
  }));
  const count = (list: Course['modules']) =>
    (list ?? []).flatMap(({ lessons }) => lessons).filter((lesson) => lesson.done).length;
  const added = course.completion === 'ALL_LESSONS' ? count(opened) - count(modules) : 0;
  const next = { ...course, modules: opened };
  return { ...next, myRun: runWith(myRun, next, added) };
}
