import type { Localized } from '../../../platform/outcome.ts';

/** What learning needs to know of a lesson of a course version. */
export interface LessonOutline {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** What learning needs to know of a module of a course version. */
export interface ModuleOutline {
  readonly moduleId: string;
  readonly moduleVersion: number;
  /** The modules that must be finished first. */
  readonly requires: readonly string[];
  readonly lessons: readonly LessonOutline[];
}

/** What learning needs to know of a course version. */
export interface CourseOutline {
  readonly courseId: string;
  readonly number: number;
  readonly title: Localized;
  readonly jpHundredths: number;
  readonly completion: 'ALL_LESSONS' | 'ALL_QUIZZES';
  readonly certificate: boolean;
  readonly competencies: readonly {
    readonly frameworkId: string;
    readonly competencyId: string;
    readonly level: number;
  }[];
  readonly modules: readonly ModuleOutline[];
}

/** A lesson with its place. */
export interface LessonPlace {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
}

/**
 * Whether finishing the course takes this lesson. A course that asks for its quizzes only but has none asks for all its
 * lessons: it would be finished by enrolling.
 */
export function isRequired(course: CourseOutline, lesson: LessonOutline): boolean {
  return course.completion === 'ALL_LESSONS' || lesson.kind === 'QUIZ' || !hasQuiz(course);
}

/** The lesson at a place in the course; undefined when this version has none there. */
export function placeOf(course: CourseOutline, moduleId: string, lessonId: string): LessonPlace | undefined {
  const module = course.modules.find((each) => each.moduleId === moduleId);
  const lesson = module?.lessons.find(({ id }) => id === lessonId);
  return module && lesson && { module, lesson };
}

function hasQuiz(course: CourseOutline): boolean {
  return course.modules.some(({ lessons }) => lessons.some(({ kind }) => kind === 'QUIZ'));
}
