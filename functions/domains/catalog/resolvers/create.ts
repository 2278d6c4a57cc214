import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { idOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { refused } from '../../../platform/outcome.ts';
import { readBody } from '../../publishing/commands/index.ts';
import {
  endAssignment,
  findVisibleAssignment,
  placeBeside,
  readCoursePage,
  withdrawCourse,
  type Catalog,
  type CoursePage,
  type LessonPlace,
} from '../commands/index.ts';
import { MESSAGES } from '../core/messages.ts';
import { coursesPage } from './catalogue.ts';
import { audienceOf, lessonRef, offerOf } from './inputs.ts';
import { courseOfPage, courseOfVersion, type CourseGlance, type CourseModel } from './models.ts';

/**
 * The resolvers and node loaders of catalog over its use cases. What a course or lesson shows of runs, quizzes and
 * competencies is shown by the domains that own them.
 */
export function createResolvers(catalog: Catalog): { resolvers: Resolvers; nodes: NodeLoaders } {
  const pages = new WeakMap<CourseModel, Promise<CoursePage>>();
  /** The course as it is shown, read once for each place it stands at in an answer. */
  const pageOf = (context: Context, course: CourseModel): Promise<CoursePage> => {
    const known = pages.get(course);
    if (known) return known;
    const reading = readPage(catalog, context, course);
    pages.set(course, reading);
    return reading;
  };
  const glance = async <K extends keyof CourseGlance>(
    context: Context,
    course: CourseModel,
    name: K,
  ): Promise<CourseGlance[K]> => {
    const known: CourseGlance[K] | undefined = course.known?.[name];
    if (known !== undefined) return known;
    const read = courseOfPage(await pageOf(context, course)).known as CourseGlance;
    return read[name];
  };
  const findCourse = async (context: Context, courseId: string | undefined) => {
    const page = courseId ? await catalog.findVisibleCourse(context, courseId) : undefined;
    return page ? courseOfPage(page) : null;
  };
  const findLesson = async (context: Context, parts: readonly string[] | undefined) => {
    const ref = lessonRef(parts);
    return (ref && (await catalog.findVisibleLesson(context, ref))) ?? null;
  };
  const readable = async <T>(context: Context, place: LessonPlace, read: () => T): Promise<T | null> =>
    (await catalog.mayReadLesson(context, place)) ? read() : null;

  const resolvers: Resolvers = {
    Query: {
      courses: (_source, args, context) => coursesPage(context, args),
      course: (_source, { id }, context) => findCourse(context, idOf('Course', id)),
      lesson: (_source, { id }, context) => findLesson(context, partsOf('Lesson', id, 4)),
    },
    Mutation: {
      courseOffer: async (_source, { input }, context) =>
        toPayload(
          context,
          await catalog.offerCourse(context, offerOf(input)),
          ({ changed, course: { courseId, version } }) => ({
            changed,
            course: { courseId, versionNumber: version },
          }),
        ),
      courseWithdraw: async (_source, { input }, context) => {
        const courseId = idOf('Course', input.course);
        const outcome = courseId ? await withdrawCourse(context, courseId, input.reason) : noCourse();
        return toPayload(context, outcome, ({ version }) => ({
          course: { courseId: courseId ?? '', versionNumber: version },
        }));
      },
      assignmentCreate: async (_source, { input }, context) => {
        const { audience, course, ...rest } = input;
        const courseId = idOf('Course', course);
        const outcome = courseId
          ? await catalog.createAssignment(context, { ...rest, courseId, audience: audienceOf(audience) })
          : noCourse();
        return toPayload(context, outcome, (assignment) => ({ assignment }));
      },
      assignmentEnd: async (_source, { input }, context) => {
        const id = idOf('Assignment', input.assignment);
        const outcome = id
          ? await endAssignment(context, id, input.reason)
          : refused('NOT_FOUND', MESSAGES.ASSIGNMENT_NOT_FOUND, ['assignment']);
        return toPayload(context, outcome, ({ courseId, version }) => ({
          course: { courseId, versionNumber: version },
        }));
      },
    },
    Course: {
      id: ({ courseId }) => toGlobalId('Course', courseId),
      externalId: (course, _args, context) => glance(context, course, 'externalId'),
      state: (course, _args, context) => glance(context, course, 'state'),
      title: (course, _args, context) => glance(context, course, 'title'),
      summary: (course, _args, context) => glance(context, course, 'summary'),
      language: (course, _args, context) => glance(context, course, 'language'),
      jp: async (course, _args, context) => (await glance(context, course, 'jpHundredths')) / 100,
      topics: (course, _args, context) => glance(context, course, 'topics'),
      competencies: (course, _args, context) => glance(context, course, 'competencies'),
      partners: async (course, _args, context) => [...(await glance(context, course, 'partners'))],
      lessonCount: (course, _args, context) => glance(context, course, 'lessonCount'),
      minutes: (course, _args, context) => glance(context, course, 'minutes'),
      versionNumber: async (course, _args, context) =>
        course.versionNumber ?? (await pageOf(context, course)).version.number,
      newest: async (course, _args, context) => {
        // Lists show the newest versions.
        if (course.listed) return course;
        const { head, version } = await pageOf(context, course);
        if (version.number === head.version) return course;
        return { courseId: head.courseId, versionNumber: head.version };
      },
      // The rest is on the page of a course only: lists do not read the outlines of their courses.
      description: async (course, _args, context) =>
        course.listed ? null : (await pageOf(context, course)).version.description,
      completion: async (course, _args, context) =>
        course.listed ? null : (await pageOf(context, course)).version.completion,
      certificate: async (course, _args, context) =>
        course.listed ? null : (await pageOf(context, course)).version.certificate,
      modules: async (course, _args, context) => {
        if (course.listed) return null;
        const { version } = await pageOf(context, course);
        return version.modules.map((module) => ({ course: version, module }));
      },
      assignments: async (course, _args, context) =>
        course.listed ? null : (await pageOf(context, course)).head.assignments,
    },
    CourseModule: {
      id: ({ course, module }) => moduleId(course.courseId, course.number, module.moduleId),
      module: ({ module }) => toGlobalId('Module', module.moduleId),
      title: ({ module }) => module.title,
      partner: ({ module }) => module.partner,
      requires: ({ course, module }) =>
        module.requires.map((id) => moduleId(course.courseId, course.number, id)),
      lessons: ({ course, module }) => module.lessons.map((lesson) => ({ course, module, lesson })),
    },
    Lesson: {
      id: (place) => lessonId(place),
      kind: ({ lesson }) => lesson.kind,
      title: ({ lesson }) => lesson.title,
      minutes: ({ lesson }) => lesson.minutes,
      bytes: ({ lesson }) => lesson.bytes,
      body: async (place, _args, context) => {
        const { body } = place.lesson;
        if (body === undefined) return null;
        const text = await readable(context, place, () =>
          readBody(context, place.module.organisationId, body),
        );
        return text ?? null;
      },
      url: (place, _args, context) => readable(context, place, () => place.lesson.url ?? null),
      previous: (place) => linkTo(placeBeside(place, -1)),
      next: (place) => linkTo(placeBeside(place, 1)),
      course: ({ course }) => courseOfVersion(course),
    },
    Assignment: {
      id: ({ id }) => toGlobalId('Assignment', id),
      course: ({ courseId, title, jpHundredths, lessonCount, minutes }) => ({
        courseId,
        known: { title, jpHundredths, lessonCount, minutes },
      }),
      note: ({ note }) => note ?? null,
    },
  };
  const nodes: NodeLoaders = {
    Course: nodeOf(1, findCourse),
    Lesson: nodeOf(4, (context, ...parts: [string, string, string, string]) => findLesson(context, parts)),
    Assignment: nodeOf(1, findVisibleAssignment),
  };
  return { resolvers, nodes };
}

/** A version that the answer names is reached through something the caller may see; else the caller's own is shown. */
async function readPage(catalog: Catalog, context: Context, course: CourseModel): Promise<CoursePage> {
  if (course.page) return course.page;
  const { courseId, versionNumber } = course;
  // An assignment is remembered for some seconds after its course was withdrawn: who has it sees the course once more.
  const own = versionNumber === undefined && (await catalog.findVisibleCourse(context, courseId));
  const page = own || (await readCoursePage(context, courseId, versionNumber));
  if (!page) throw new Error('A course that an answer names is not there');
  return page;
}

const moduleId = (courseId: string, version: number, id: string): string =>
  toGlobalId('CourseModule', courseId, version, id);

const lessonId = ({ course, module, lesson }: LessonPlace): string =>
  toGlobalId('Lesson', course.courseId, course.number, module.moduleId, lesson.id);

const linkTo = (place: LessonPlace | undefined) =>
  place ? { id: lessonId(place), title: place.lesson.title } : null;

const noCourse = () => refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);
