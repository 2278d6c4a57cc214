import { useEffect, useState } from 'preact/hooks';
import type { AttemptQuery, CourseQuery, LessonQuery } from '../../gql/graphql.ts';
import { recall } from '../../offline/saved/answers.ts';
import { nameOf } from '../../offline/saved/core.ts';
import { savedCourses } from '../../offline/saved/courses.ts';

/** A lesson's title by its id, or that of the quiz of an attempt, from what this device kept. */
async function titleOf(owner: string, id: string): Promise<string | undefined> {
  const lesson = await recall(owner, nameOf('lesson', { id }));
  if (lesson) return (lesson.data as LessonQuery).lesson?.title;
  const attempt = await recall(owner, nameOf('attempt', { id }));
  if (attempt) return (attempt.data as AttemptQuery).attempt?.lesson?.title;
  for (const { course } of await savedCourses(owner)) {
    const page = await recall(owner, nameOf('course', { id: course }));
    const modules = (page?.data as CourseQuery | undefined)?.course?.modules ?? [];
    const found = modules.flatMap(({ lessons }) => lessons).find((other) => other.id === id);
    if (found) return found.title;
  }
  return undefined;
}

/** The titles of lessons, and of the quizzes of attempts, by their ids: those that this device knows. */
export function useTitles(owner: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const key = [...new Set(ids)].sort().join('\n');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = new Map<string, string>();
      for (const id of key.split('\n')) {
        const title = await titleOf(owner, id);
        if (title !== undefined) found.set(id, title);
      }
      if (!gone) setTitles(found);
    };
    // Without them the list says less, and the same.
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [owner, key]);
  return titles;
}
