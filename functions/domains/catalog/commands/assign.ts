import { dayInPontianak, isDueDay } from '../../../platform/calendar.ts';
import { callerId, isAgency } from '../../../platform/caller.ts';
import { checkReason, checkSlug, checkText } from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refused, refusedAll, type Localized, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { asKept } from '../../../platform/text.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import {
  familyNotFound,
  personNotFound,
  readAudience,
  unitNotFound,
  type AudienceChoice,
} from '../core/audience-input.ts';
import { withoutPersons } from '../core/audience.ts';
import { LABELS, MESSAGES } from '../core/messages.ts';
import { allows } from '../core/transitions.ts';
import type { Assignment, Audience, CourseHead } from '../core/types.ts';
import {
  createWrite,
  endedWrite,
  endWrite,
  forgetAssignment,
  onceWrite,
  readAssignment,
  readEnded,
  readOnce,
} from '../repository/assignments.ts';
import { endingWrite, forgetCourse, headWrite, readCourseHead } from '../repository/courses.ts';
import type { Neighbours } from './neighbours.ts';
import { courseNotFound } from './support.ts';

/** An assignment as the agency wants to make it. */
export interface NewAssignment {
  readonly courseId: string;
  readonly audience: AudienceChoice;
  /** A day in Asia/Pontianak. */
  readonly dueOn: string;
  readonly note?: string | null | undefined;
  /** A key of the caller's own: the same key with the same input is done once. */
  readonly idempotencyKey: string;
}

/** The most live assignments of a course: an offer writes them all anew, in one transaction of at most 100 writes. */
export const MAX_ASSIGNMENTS = 90;

/** The largest head of a course as JSON, in bytes: well below the 400 kB of an item, for longer titles later. */
const MAX_HEAD_BYTES = 300_000;

/**
 * Assigns a course to an audience: the head of the course and the list of live assignments in one transaction, however
 * many people it concerns. The same key with the same input answers what it made the first time.
 */
export async function createAssignment(
  neighbours: Neighbours,
  scope: Scope,
  input: NewAssignment,
): Promise<Outcome<Assignment>> {
  if (!isAgency(scope)) return courseNotFound();
  const audience = readAudience(input.audience);
  const note = asKept(input.note ?? '') || undefined;
  const refusals = [
    ...(Array.isArray(audience) ? audience : []),
    ...(note === undefined ? [] : checkText(['note'], note, 500)),
    ...checkSlug(['idempotencyKey'], input.idempotencyKey),
  ];
  if (Array.isArray(audience) || refusals.length > 0) return refusedAll(refusals);
  const by = callerId(scope.caller);
  const { courseId, dueOn } = input;
  const inputHash = sha256(canonicalJson({ courseId, audience, dueOn, note }));
  return untilWritten<Assignment>(scope, async (fresh) => {
    const [once, before, label] = await Promise.all([
      readOnce(fresh, by, input.idempotencyKey),
      readCourseHead(fresh, courseId),
      labelOf(neighbours, fresh, audience),
    ]);
    if (once) {
      const same = once.inputHash === inputHash;
      return same
        ? done((await readAssignment(fresh, once.assignment.id)) ?? once.assignment)
        : refused('IDEMPOTENCY_MISMATCH', MESSAGES.KEY_REUSED, ['idempotencyKey']);
    }
    if (!before) return courseNotFound();
    if (!allows('ASSIGN', before.state)) return refused('WRONG_STATE', MESSAGES.NOT_OFFERED, ['course']);
    const today = dayInPontianak(fresh.now);
    if (!isDueDay(dueOn, today)) return refused('INVALID', MESSAGES.DUE_DAY, ['dueOn']);
    if (!label.ok) return label;
    const { title, jpHundredths, lessonCount, minutes } = before;
    const assignment: Assignment = {
      id: fresh.services.newId(),
      courseId,
      title,
      jpHundredths,
      lessonCount,
      minutes,
      audience,
      audienceLabel: label.value,
      dueOn,
      createdOn: today,
      ...(note !== undefined && { note }),
    };
    const head = withAssignments(before, [...before.assignments, assignment]);
    if (head.assignments.length > MAX_ASSIGNMENTS) {
      return refused('TOO_LARGE', MESSAGES.TOO_MANY_ASSIGNMENTS(MAX_ASSIGNMENTS), ['course']);
    }
    if (Buffer.byteLength(JSON.stringify(head)) > MAX_HEAD_BYTES) {
      return refused('TOO_LARGE', MESSAGES.TOO_MANY_NAMED, ['audience', 'persons']);
    }
    const result = await fresh.services.table.transact([
      headWrite(head, before),
      createWrite(assignment),
      onceWrite(by, input.idempotencyKey, { inputHash, assignment }),
    ]);
    forgetCourse(scope, courseId);
    // Assigning is rare: whoever did it sees it at once, other instances within seconds.
    fresh.services.cache.clear();
    return result.ok ? done(assignment) : undefined;
  });
}

/** The audience in words, or why it names nobody. */
async function labelOf(
  { readUnit, readPerson, readFamilies }: Neighbours,
  scope: Scope,
  audience: Audience,
): Promise<Outcome<Localized>> {
  switch (audience.kind) {
    case 'EVERYBODY':
      return done(LABELS.EVERYBODY);
    case 'UNIT': {
      const unit = await readUnit(scope, audience.unitId);
      return unit ? done(LABELS.UNIT(unit.name)) : refusedAll([unitNotFound()]);
    }
    case 'FAMILY': {
      const { family } = audience;
      const families = await readFamilies(scope);
      return families.includes(family) ? done(LABELS.FAMILY(family)) : refusedAll([familyNotFound(families)]);
    }
    case 'EMPLOYMENT':
      return done(LABELS.EMPLOYMENT[audience.employmentKind]);
    case 'PERSONS': {
      const people = await Promise.all(audience.personIds.map((id) => readPerson(scope, id)));
      const unknown = people.flatMap((person, at) => (person ? [] : [personNotFound(at)]));
      return unknown.length > 0 ? refusedAll(unknown) : done(LABELS.PERSONS(people.length));
    }
  }
}

/**
 * Ends an assignment, in the head of its course and in the list at once; why is kept. Ending it again changes nothing: who
 * was not told that it is done sends the same once more.
 * @returns the course
 */
export async function endAssignment(
  scope: Scope,
  assignmentId: string,
  reasonGiven: string,
): Promise<Outcome<CourseHead>> {
  if (!isAgency(scope)) return assignmentNotFound();
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  return untilWritten<CourseHead>(scope, async (fresh) => {
    const { services, now, caller } = fresh;
    const [assignment, endedOf] = await Promise.all([
      readAssignment(fresh, assignmentId),
      readEnded(fresh, assignmentId),
    ]);
    const courseId = assignment?.courseId ?? endedOf;
    const before = courseId === undefined ? undefined : await readCourseHead(fresh, courseId);
    if (!before) return assignmentNotFound();
    if (!assignment) return done(before);
    const head = withAssignments(
      before,
      before.assignments.filter(({ id }) => id !== assignmentId),
    );
    const ending = {
      id: services.newId(),
      kind: 'ASSIGNMENT_ENDED' as const,
      reason: reason.value,
      at: now,
      by: callerId(caller),
      assignment: withoutPersons(assignment),
    };
    const result = await services.table.transact([
      headWrite(head, before),
      endWrite(assignment),
      endedWrite(assignment),
      endingWrite(head.courseId, ending),
    ]);
    forgetCourse(scope, head.courseId);
    forgetAssignment(scope, assignmentId);
    services.cache.clear();
    return result.ok ? done(head) : undefined;
  });
}

function withAssignments(before: CourseHead, assignments: Assignment[]): CourseHead {
  return { ...before, assignments, revision: before.revision + 1 };
}

const assignmentNotFound = () => refused('NOT_FOUND', MESSAGES.ASSIGNMENT_NOT_FOUND, ['assignment']);
