/** What home shows of courses, with what was done on this device and not told to the server yet. */
import { session } from '../../auth/session.ts';
import type { CourseQuery, HomeQuery } from '../../gql/graphql.ts';
import { recall } from '../../offline/saved/answers.ts';
import { nameOf } from '../../offline/saved/core.ts';
import { withDone } from '../course/progress-here.ts';
import { isDoneHere } from '../lesson/done-here.ts';

type HomeRun = NonNullable<HomeQuery['home']>['runs'][number];
type Course = NonNullable<CourseQuery['course']>;

/**
 * A run with the lessons that were done on this device. Its own answer and that of its course may be of different
 * moments, and what is done is never undone: so of two numbers the higher one holds.
 * @param course the course as the device kept it, with its own copy of the run
 */
export function runWithHere(run: HomeRun, course: Course, isDone: (lesson: string) => boolean): HomeRun {
  const here = withDone(course, isDone).myRun;
  if (here?.id !== run.id) return run;
  const isAhead = here.requiredDone > run.requiredDone;
  const leadsOn = isAhead || (run.resume !== null && isDone(run.resume.id));
  return {
    ...run,
    ...(isAhead && { requiredDone: here.requiredDone, progressPercent: here.progressPercent }),
    ...(leadsOn && { resume: here.resume }),
  };
}

/** The runs with what was done on this device, as far as it kept their courses. Never throws. */
export async function runsHere(runs: readonly HomeRun[]): Promise<readonly HomeRun[]> {
  const who = session.peek();
  if (who.state !== 'signed-in') return runs;
  return Promise.all(
    runs.map(async (run) => {
      const kept = await recall(who.owner, nameOf('course', { id: run.course.id })).catch(() => undefined);
      const course = kept && (kept.data as CourseQuery).course;
      return course ? runWithHere(run, course, isDoneHere) : run;
    }),
  );
}
