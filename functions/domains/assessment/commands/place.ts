import type { CourseOutline, QuizLesson } from './neighbours.ts';

/** The quiz behind a lesson of a course version; undefined when there is no such lesson or it is none. */
export function quizOf(version: CourseOutline, moduleId: string, lessonId: string): QuizLesson | undefined {
  const module = version.modules.find((each) => each.moduleId === moduleId);
  return module?.lessons.find(({ id }) => id === lessonId)?.quiz;
}
