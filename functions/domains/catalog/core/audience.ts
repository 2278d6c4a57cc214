import type { PersonCaller } from '../../../platform/caller.ts';
import type { Assignment, Audience } from './types.ts';

/** What an audience rule looks at. */
export type Addressee = Pick<
  PersonCaller,
  'personId' | 'unitId' | 'unitPath' | 'positionFamily' | 'employmentKind'
>;

/** A rule as it is kept when it is over: how many persons it named stands in its label, and who they were nowhere. */
export const withoutPersons = <T extends { readonly audience: Audience }>(rule: T): T =>
  rule.audience.kind === 'PERSONS' ? { ...rule, audience: { ...rule.audience, personIds: [] } } : rule;

/** Whether an audience rule applies to a person. */
export function appliesTo(audience: Audience, person: Addressee): boolean {
  switch (audience.kind) {
    case 'EVERYBODY':
      return true;
    case 'UNIT':
      return person.unitId === audience.unitId || person.unitPath.includes(audience.unitId);
    case 'FAMILY':
      return person.positionFamily === audience.family;
    case 'EMPLOYMENT':
      return person.employmentKind === audience.employmentKind;
    case 'PERSONS':
      return audience.personIds.includes(person.personId);
  }
}

/** The first day (`YYYY-MM-DD`) on which a course is due for a person by `assignments`; undefined when none applies. */
export function dueFor(
  assignments: readonly Pick<Assignment, 'audience' | 'courseId' | 'dueOn'>[],
  person: Addressee,
  courseId: string,
): string | undefined {
  const days = assignments
    .filter((each) => each.courseId === courseId && appliesTo(each.audience, person))
    .map(({ dueOn }) => dueOn);
  return days.sort()[0];
}
