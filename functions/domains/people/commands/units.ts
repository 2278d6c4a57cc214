import { isAdmin } from '../../../platform/caller.ts';
import { MESSAGES as COMMON } from '../../../platform/messages.ts';
import {
  done,
  refused,
  refusedAll,
  together,
  type Outcome,
  type Refusal,
} from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { MESSAGES } from '../core/messages.ts';
import { checkLocalized, checkSlug, type LocalizedInput } from '../core/rules.ts';
import type { Unit } from '../core/types.ts';
import { isSameUnit, MOST_LEVELS, unitBelow } from '../core/unit.ts';
import { forgetUnit, parseUnit, readUnit, unitNameWrite, unitWrite } from '../repository/units.ts';
import { adminsOnly } from './support.ts';

/** What an administrator enters about a unit. */
export interface UnitInput {
  readonly externalId: string;
  readonly name: LocalizedInput;
  /** The unit above; empty when its id names none, absent at the top. */
  readonly parentId?: string | undefined;
}

/** Creates a unit. The same content again answers with the unit that is there; other content is refused. */
export async function createUnit(scope: Scope, input: UnitInput): Promise<Outcome<Unit>> {
  if (!isAdmin(scope)) return adminsOnly();
  const checked = together({
    unitId: checkSlug(input.externalId, ['externalId']),
    name: checkLocalized(input.name, ['name']),
  });
  if (!checked.ok) return checked;
  const { unitId } = checked.value;
  const [known, parent] = await Promise.all([
    readUnit(scope, unitId),
    input.parentId === undefined ? undefined : readUnit(scope, input.parentId),
  ]);
  if (input.parentId !== undefined && !parent) {
    return refused('NOT_FOUND', MESSAGES.UNIT_NOT_FOUND, ['parent']);
  }
  const unit = unitBelow(parent, checked.value, scope.now);
  if (!unit) return refused('TOO_LARGE', MESSAGES.UNIT_DEPTH(MOST_LEVELS), ['parent']);
  if (known) return repeated(known, unit);
  const result = await scope.services.table.write(unitWrite(unit));
  forgetUnit(scope, unitId);
  if (result.ok) return done(unit);
  const met = result.failed[0]?.item;
  return met ? repeated(parseUnit(met), unit) : refused('RETRY', COMMON.BUSY);
}

/** Renames a unit; the name it has already changes nothing. Of two at once the later one stays. */
export async function renameUnit(
  scope: Scope,
  unitId: string,
  input: LocalizedInput,
): Promise<Outcome<Unit>> {
  if (!isAdmin(scope)) return adminsOnly();
  const name = checkLocalized(input, ['name']);
  const before = await readUnit(scope, unitId);
  const refusals: Refusal[] = name.ok ? [] : [...name.refusals];
  if (!before) refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_NOT_FOUND, field: ['unit'] });
  if (!before || !name.ok) return refusedAll(refusals);
  const unit: Unit = { ...before, name: name.value };
  if (isSameUnit(before, unit)) return done(before);
  const result = await scope.services.table.write(unitNameWrite(unit));
  forgetUnit(scope, unitId);
  return result.ok ? done(unit) : refused('RETRY', COMMON.BUSY);
}

function repeated(known: Unit, unit: Unit): Outcome<Unit> {
  return isSameUnit(known, unit) ? done(known) : refused('TAKEN', MESSAGES.UNIT_TAKEN, ['externalId']);
}
