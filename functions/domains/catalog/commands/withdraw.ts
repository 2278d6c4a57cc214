import { callerId, isAgency } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { allows, COURSE_TRANSITIONS } from '../core/transitions.ts';
import type { CourseHead } from '../core/types.ts';
import { endWrite, forgetAssignment } from '../repository/assignments.ts';
import { endingWrite, forgetCourse, headWrite, readCourseHead } from '../repository/courses.ts';
import { reindexCourse } from './reindex.ts';
import { courseNotFound } from './support.ts';

/**
 * Takes a course off the catalogue. Its live assignments end with it, in the same transaction: nobody can begin it any
 * more. Runs stay as they are. Withdrawing it again answers the course as it is, and completes what was interrupted.
 */
export async function withdrawCourse(
  scope: Scope,
  courseId: string,
  reasonGiven: string,
): Promise<Outcome<CourseHead>> {
  if (!isAgency(scope)) return courseNotFound();
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  const outcome = await untilWritten<CourseHead>(scope, async (fresh) => {
    const { services, now, caller } = fresh;
    const before = await readCourseHead(fresh, courseId);
    if (!before) return courseNotFound();
    if (!allows('WITHDRAW', before.state)) return done(before);
    const head: CourseHead = {
      ...before,
      state: COURSE_TRANSITIONS.WITHDRAW.to,
      assignments: [],
      revision: before.revision + 1,
    };
    const ending = {
      id: services.newId(),
      kind: 'COURSE_WITHDRAWN' as const,
      reason: reason.value,
      at: now,
      by: callerId(caller),
    };
    const result = await services.table.transact([
      headWrite(head, before),
      ...before.assignments.map(endWrite),
      endingWrite(courseId, ending),
    ]);
    forgetCourse(scope, courseId);
    for (const { id } of before.assignments) forgetAssignment(scope, id);
    return result.ok ? done(head) : undefined;
  });
  if (outcome.ok) await reindexCourse(scope.services, courseId);
  return outcome;
}
