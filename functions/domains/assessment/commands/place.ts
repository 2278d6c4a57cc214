import type { CourseOutline, QuizLesson, RunView } from './neighbours.ts';

/** The quiz behind a lesson of a course version; undefined when there is no such lesson or it is none. */
export function quizOf(version: CourseOutline, moduleId: string, lessonId: string): QuizLesson | undefined {
  const module = version.modules.find((each) => each.moduleId === moduleId);
  return module?.lessons.find(({ id }) => id === lessonId)?.quiz;
}

/** Whether all modules that must come before this one are finished in the run. */
export function isUnlocked(
  version: CourseOutline,
  run: Pick<RunView, 'modules' | 'done'>,
  moduleId: string,
): boolean {
  const required = version.modules.find((each) => each.moduleId === moduleId)?.requires ?? [];
  return required.every((id) => {
    const module = run.modules.find((each) => each.moduleId === id);
    return module !== undefined && (run.done[id] ?? 0) >= module.required;
  });
}
