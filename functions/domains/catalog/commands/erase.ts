import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Assignment } from '../core/types.ts';
import { readAssignments, refreshWrite } from '../repository/assignments.ts';
import { headWrite, readCourseHead } from '../repository/courses.ts';

/** How often a course that is written meanwhile is read again. */
const TRIES = 5;

/**
 * Takes a person who is erased from the assignments that name persons, in the list and in the head of the course at once.
 *
 * @param records the ids of all records of the person
 * @param erases false only counts
 * @returns how many items, by the name of their key's builder
 */
export async function eraseAddressee(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Readonly<Record<string, number>>> {
  services.cache.clear();
  const named = (await readAssignments(services)).filter((assignment) => names(assignment, records));
  const courses = new Set(named.map(({ courseId }) => courseId));
  if (erases) for (const courseId of courses) await eraseFrom(services, courseId, records);
  return { assignmentKey: named.length, courseKey: courses.size };
}

async function eraseFrom(services: Services, courseId: string, records: readonly string[]): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await readCourseHead(createScope(services, { kind: 'anonymous' }), courseId);
    const named = before?.assignments.filter((assignment) => names(assignment, records)) ?? [];
    if (!before || named.length === 0) return;
    const assignments = before.assignments.map((assignment) => without(assignment, records));
    const result = await services.table.transact([
      headWrite({ ...before, assignments, revision: before.revision + 1 }, before),
      ...named.map((assignment) => refreshWrite(without(assignment, records))),
    ]);
    services.cache.clear();
    if (result.ok) return;
  }
  throw new Error('The assignments of a course changed again and again while a person was erased');
}

const names = ({ audience }: Assignment, records: readonly string[]): boolean =>
  audience.kind === 'PERSONS' && audience.personIds.some((id) => records.includes(id));

const without = (assignment: Assignment, records: readonly string[]): Assignment =>
  assignment.audience.kind === 'PERSONS'
    ? {
        ...assignment,
        audience: {
          ...assignment.audience,
          personIds: assignment.audience.personIds.filter((id) => !records.includes(id)),
        },
      }
    : assignment;
