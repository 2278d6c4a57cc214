import { done, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
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
import { adminsOnly, isAdmin, untilWritten } from './support.ts';

/**
 * Creates or replaces a position with its standard; the same content again changes nothing. Another family is carried
 * to the logins of all who hold the position before the answer; a save that was interrupted there is completed by
 * sending it again.
 */
export async function savePosition(
  { readCompetency }: Neighbours,
  scope: Scope,
  input: PositionInput,
): Promise<Outcome<Position>> {
  if (!isAdmin(scope)) return adminsOnly();
  const checked = checkPosition(input);
  if (!checked.ok) return refusedAll(checked.refusals);
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

/**
 * Carries the family of a position to its holders' logins, unless it is there. Each write is bound to the family still
 * being this one, so that the later of two saves wins everywhere. The index names the holders; who accepts an
 * invitation meanwhile takes the family of that moment, with the same bond.
 */
async function carryFamily(scope: Scope, position: Position): Promise<void> {
  if (position.familyCarried) return;
  const { services } = scope;
  let after: Record<string, unknown> | undefined;
  do {
    const page = await queryHolders(services, position.positionId, { limit: HOLDERS_AT_ONCE, after });
    // The index may lag behind: the logins are those of the people themselves.
    const fresh = createScope(services, scope.caller);
    const people = await Promise.all(page.items.map((item) => readPerson(fresh, parsePerson(item).personId)));
    const logins = people.flatMap((person) => person?.logins ?? []);
    for (let from = 0; from < logins.length; from += LOGINS_AT_ONCE) {
      const some = logins.slice(from, from + LOGINS_AT_ONCE);
      const writes = some.map((login) => familyWrite(login, position.family));
      const result = await services.table.transact([familyCheck(position), ...writes]);
      if (!result.ok) return;
    }
    after = page.next;
  } while (after);
  const carried: Position = { ...position, familyCarried: true, revision: position.revision + 1 };
  await services.table.write(positionWrite(carried, position));
}
