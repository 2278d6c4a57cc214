import { isAdmin } from '../../../platform/caller.ts';
import { noteDue } from '../../../platform/due.ts';
import { done, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import {
  checkPosition,
  competencyNotFound,
  isSamePosition,
  type PositionContent,
  type PositionInput,
} from '../core/position.ts';
import type { Position } from '../core/types.ts';
import { familyWrite } from '../repository/logins.ts';
import { parsePerson, queryHolders, readPerson } from '../repository/people.ts';
import { familyCheck, forgetPosition, positionWrite, readPosition } from '../repository/positions.ts';
import type { Neighbours } from './neighbours.ts';
import { adminsOnly } from './support.ts';

/**
 * Creates or replaces a position with its standard; the same content again changes nothing. Another family is carried
 * to the logins of all who hold the position before the answer; a save that was interrupted there is completed by
 * sending it again.
 */
export async function savePosition(
  { readCompetency }: Pick<Neighbours, 'readCompetency'>,
  scope: Scope,
  input: PositionInput,
): Promise<Outcome<Position>> {
  if (!isAdmin(scope)) return adminsOnly();
  const checked = checkPosition(input);
  if (!checked.ok) return checked;
  const content = checked.value;
  const competencies = await Promise.all(
    content.standard.map(({ frameworkId, competencyId }) => readCompetency(scope, frameworkId, competencyId)),
  );
  const unknown = competencies.flatMap((each, at) => (each ? [] : [competencyNotFound(at)]));
  if (unknown.length > 0) return refusedAll(unknown);
  const outcome = await untilWritten<Position>(scope, (fresh) => write(fresh, content));
  if (outcome.ok) await carryFamily(scope, outcome.value);
  forgetPosition(scope, content.positionId);
  return outcome;
}

/** Writes the position; undefined when it was written since it was read. */
async function write(scope: Scope, content: PositionContent): Promise<Outcome<Position> | undefined> {
  const before = await readPosition(scope, content.positionId);
  if (before && isSamePosition(before, content)) return done(before);
  const position: Position = {
    ...content,
    familyCarried: !before || (before.familyCarried && before.family === content.family),
    revision: (before?.revision ?? 0) + 1,
  };
  const result = await scope.services.table.write(positionWrite(position, before));
  return result.ok ? done(position) : undefined;
}

/** How many holders are read at a time, and how many logins written: a transaction takes 100 writes. */
const HOLDERS_AT_ONCE = 50;
const LOGINS_AT_ONCE = 90;
/** How often a page of holders is read anew because somebody of it moved. */
const CARRY_TRIES = 5;

/** Under which the family of a position is noted to be carried once more. */
export const CARRY_TASK = 'CARRY_FAMILY';
/** When the index shows for certain who held the position before its family changed: it takes seconds at most. */
const INDEX_FOLLOWS_MS = 5 * 60_000;

/**
 * Carries the family of a position to its holders' logins, unless it is there. Each write is bound to the family still
 * being this one, so that the later of two saves wins everywhere. The index names the holders; who accepts an
 * invitation meanwhile takes the family of that moment, with the same bond. Who took the position just before may not
 * be in the index yet: for them, and for a save that is interrupted here, it is noted to be carried again.
 */
async function carryFamily(scope: Scope, position: Position): Promise<void> {
  if (position.familyCarried) return;
  const task = { kind: CARRY_TASK, parts: [position.positionId] };
  await noteDue(scope.services, scope.now + INDEX_FOLLOWS_MS, task);
  await carryToHolders(scope, position);
}

/**
 * Carries the family of a position to its holders once more.
 *
 * @returns whether there is such a position
 */
export async function carryFamilyAgain(services: Services, positionId: string): Promise<boolean> {
  const scope = createScope(services, { kind: 'anonymous' });
  const position = await readPosition(scope, positionId);
  if (!position) return false;
  if (!(await carryToHolders(scope, position))) {
    throw new Error('The family of a position could not be carried yet');
  }
  return true;
}

/** @returns false when the position is of another family by now, or nothing could be decided for too long */
async function carryToHolders(scope: Scope, position: Position): Promise<boolean> {
  const { services } = scope;
  let after: Record<string, unknown> | undefined;
  do {
    const page = await queryHolders(services, position.positionId, { limit: HOLDERS_AT_ONCE, after });
    const holders = page.items.map((item) => parsePerson(item).personId);
    if (!(await carryTo(scope, position, holders))) return false;
    after = page.next;
  } while (after);
  if (!position.familyCarried) {
    const carried: Position = { ...position, familyCarried: true, revision: position.revision + 1 };
    await services.table.write(positionWrite(carried, position));
  }
  return true;
}

/**
 * Carries the family to the logins of some people, as far as they hold the position: the index may lag behind, and
 * people move meanwhile. One who does so in this very moment has their logins written with the family of their new
 * position: the rest is then decided again on fresh reads.
 * @returns false when the position is of another family by now, or nothing could be decided for too long
 */
async function carryTo(
  { services, caller }: Scope,
  position: Position,
  personIds: readonly string[],
): Promise<boolean> {
  for (let tried = 0; tried < CARRY_TRIES; tried += 1) {
    const fresh = createScope(services, caller);
    const people = await Promise.all(personIds.map((personId) => readPerson(fresh, personId)));
    const logins = people.flatMap((person) =>
      person?.positionId === position.positionId ? person.logins : [],
    );
    let carried = true;
    for (let from = 0; carried && from < logins.length; from += LOGINS_AT_ONCE) {
      const writes = logins.slice(from, from + LOGINS_AT_ONCE).map((login) => familyWrite(login, position));
      const result = await services.table.transact([familyCheck(position), ...writes]);
      if (!result.ok && result.failed.some(({ index }) => index === 0)) return false;
      carried = result.ok;
    }
    if (carried) return true;
  }
  return false;
}
