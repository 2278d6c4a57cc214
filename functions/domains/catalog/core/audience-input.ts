import type { EmploymentKind } from '../../../platform/caller.ts';
import { checkCount, checkLine, refusalAt } from '../../../platform/checks.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import { MESSAGES } from './messages.ts';
import type { Audience } from './types.ts';

/** Whom an assignment is for, as it was sent: exactly one is there. An id that names nothing is null. */
export interface AudienceChoice {
  readonly everybody?: boolean | undefined;
  readonly unitId?: string | null | undefined;
  readonly family?: string | undefined;
  readonly employmentKind?: EmploymentKind | undefined;
  readonly personIds?: readonly (string | null)[] | undefined;
}

const MAX_PERSONS = 200;

/** The audience that was chosen, or why it is none; whether unit, family and people exist is looked up afterwards. */
export function readAudience(choice: AudienceChoice): Audience | Refusal[] {
  const { everybody, unitId, family, employmentKind, personIds } = choice;
  if (unitId !== undefined) return unitId === null ? [unitNotFound()] : { kind: 'UNIT', unitId };
  if (family !== undefined) {
    const refusals = checkLine(['audience', 'positionFamily'], family, 120);
    return refusals.length > 0 ? refusals : { kind: 'FAMILY', family: asKept(family) };
  }
  if (employmentKind) return { kind: 'EMPLOYMENT', employmentKind };
  if (personIds) {
    const refusals = checkCount(['audience', 'persons'], personIds.length, 1, MAX_PERSONS);
    if (refusals.length > 0) return refusals;
    const unknown = personIds.flatMap((id, at) => (id === null ? [personNotFound(at)] : []));
    const known = personIds.filter((id) => id !== null);
    return unknown.length > 0 ? unknown : { kind: 'PERSONS', personIds: [...new Set(known)] };
  }
  return everybody
    ? { kind: 'EVERYBODY' }
    : [refusalAt(['audience', 'everybody'], 'INVALID', MESSAGES.EVERYBODY)];
}

/** The refusal of a unit that is not there. */
export const unitNotFound = (): Refusal =>
  refusalAt(['audience', 'unit'], 'NOT_FOUND', MESSAGES.UNIT_NOT_FOUND);

/** The refusal of a family that no position belongs to. @param families those that there are */
export const familyNotFound = (families: readonly string[]): Refusal =>
  refusalAt(['audience', 'positionFamily'], 'NOT_FOUND', MESSAGES.FAMILY_NOT_FOUND(families));

/** The refusal of a person who is not there. */
export const personNotFound = (at: number): Refusal =>
  refusalAt(['audience', 'persons', at], 'NOT_FOUND', MESSAGES.PERSON_NOT_FOUND);
