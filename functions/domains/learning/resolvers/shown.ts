import { assignedDay, dueFor, readCourseHead } from '../../catalog/commands/index.ts';
import { readPerson, readPosition, readUnit } from '../../people/commands/index.ts';
import type { Shown } from './create.ts';

/** What learning shows of catalog and people. What many entries of a list ask for in one turn shares a request. */
export const shown: Shown = {
  assignedDay,
  async assignedDayFor(context, courseId, addressee) {
    const head = await readCourseHead(context, courseId);
    return head && dueFor(head.assignments, addressee, courseId);
  },
  async assignedDayOf(context, personId, courseId) {
    const [head, person] = await Promise.all([
      readCourseHead(context, courseId),
      readPerson(context, personId),
    ]);
    if (!head || !person || head.assignments.length === 0) return undefined;
    const { unitId, positionId, employmentKind } = person;
    const [unit, position] = await Promise.all([
      unitId === undefined ? undefined : readUnit(context, unitId),
      positionId === undefined ? undefined : readPosition(context, positionId),
    ]);
    const addressee = {
      personId,
      employmentKind,
      unitId: unitId ?? '',
      unitPath: unit ? [...unit.ancestors, unit.unitId] : [],
      ...(position && { positionFamily: position.family }),
    };
    return dueFor(head.assignments, addressee, courseId);
  },
  async unit(context, unitId) {
    const unit = await readUnit(context, unitId);
    if (!unit) throw new Error('A tally names a unit that is not there');
    return unit;
  },
};
