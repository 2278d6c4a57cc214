import { connectionOf, type PageArguments } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { idOf, toGlobalId } from '../../../graphql/global-id.ts';
import {
  courseTally,
  isUnlocked,
  parseEntry,
  readModuleProgress,
  readRun,
  rosterPage,
  unitTallies,
  type Progress,
} from '../commands/index.ts';
import { asksFor } from './asks-for.ts';
import type { Shown } from './create.ts';

/**
 * What learning shows on the courses, modules and lessons of catalog: the caller's own run, and to the agency who takes
 * a course. The page of a course reads runs and progress ahead in its own two turns, so that nothing here adds a read.
 */
export function courseResolvers(shown: Shown): Resolvers {
  return {
    Query: {
      courseRoster: async (_source, { course, unit, ...args }, context, info) => {
        const courseId = idOf('Course', course);
        if (!courseId) return null;
        const [page] = await Promise.all([
          roster(context, courseId, unit, args),
          // The days of a page come from the head of the course, which need not wait for the page.
          asksFor(info, 'dueOn') ? shown.assignedDay(context, courseId) : undefined,
        ]);
        return page;
      },
    },
    Course: {
      myRun: async ({ courseId }, _args, context) => (await readRun(context, courseId)) ?? null,
      dueOn: async ({ courseId }, _args, context) => {
        const [run, assigned] = await Promise.all([
          readRun(context, courseId),
          shown.assignedDay(context, courseId),
        ]);
        return run?.dueExtendedTo ?? assigned ?? null;
      },
      roster: ({ courseId }, { unit, ...args }, context) => roster(context, courseId, unit, args),
      tally: async ({ courseId }, _args, context) => (await courseTally(context, courseId)) ?? null,
      unitTallies: ({ courseId }, _args, context) => unitTallies(context, courseId),
    },
    CourseModule: {
      unlocked: async ({ course, module }, _args, context) => {
        const run = await readRun(context, course.courseId);
        return run ? isUnlocked(course, run, module.moduleId) : module.requires.length === 0;
      },
      lessonsDone: async ({ course, module }, _args, context) => {
        const done = await lessonsDone(context, course.courseId, module.moduleId);
        return module.lessons.filter(({ id }) => Object.hasOwn(done, id)).length;
      },
    },
    Lesson: {
      done: async ({ course, module, lesson }, _args, context) =>
        Object.hasOwn(await lessonsDone(context, course.courseId, module.moduleId), lesson.id),
    },
    UnitTally: {
      unit: ({ unitId }, _args, context) => shown.unit(context, unitId),
    },
  };
}

function roster(context: Context, courseId: string, unit: string, args: PageArguments) {
  const unitId = idOf('Unit', unit);
  if (!unitId) return null;
  return connectionOf(context, args, {
    name: `roster:${toGlobalId('Course', courseId)}:${unit}`,
    most: 100,
    read: (options) => rosterPage(context, courseId, unitId, options),
    toNode: parseEntry,
  });
}

/** The lessons of a module that the caller's run has done; none without a run. */
async function lessonsDone(context: Context, courseId: string, moduleId: string): Promise<Progress['done']> {
  const run = await readRun(context, courseId);
  return run ? (await readModuleProgress(context, run, moduleId)).done : {};
}
