import { typeOf } from './attribute-values.ts';
import type { AttributeValue, Item } from './attribute-values.ts';
import { valueAt } from './conditions.ts';
import type { Path } from './conditions.ts';
import { addDecimals, significantDigits } from './decimal.ts';
import { validationError } from './errors.ts';

type Expression =
  | Path
  | AttributeValue
  | { readonly type: 'add' | 'subtract'; readonly args: readonly [Expression, Expression] }
  | { readonly type: 'function'; readonly name: string; readonly args: readonly [Expression, Expression] };

type Clause =
  | { readonly type: 'set'; readonly path: Path; readonly val: Expression; readonly attrType?: string | null }
  | { readonly type: 'remove'; readonly path: Path }
  | { readonly type: 'add' | 'delete'; readonly path: Path; readonly val: AttributeValue };

/** The syntax tree that dynalite's parser makes of an update expression. */
export interface ParsedUpdate {
  readonly sections: readonly Clause[];
  readonly paths: readonly Path[];
  readonly nestedPaths: Record<string, true>;
}

const wrongType = 'An operand in the update expression has an incorrect data type';
const badPath = 'The document path provided in the update expression is invalid for update';
const noAttribute = 'The provided expression refers to an attribute that does not exist in the item';

function isPath(expression: Expression): expression is Path {
  return Array.isArray(expression);
}

function sumOf(left: AttributeValue, right: AttributeValue, sign: 1 | -1): AttributeValue {
  if (left.N === undefined || right.N === undefined) throw validationError(wrongType);
  const result = addDecimals(left.N, right.N, sign);
  if (significantDigits(result) > 38) {
    throw validationError('Attempting to store more than 38 significant digits in a Number');
  }
  return { N: result };
}

/** The value of the right-hand side of SET, read from the item as it was before the update. */
function evaluate(expression: Expression, item: Item): AttributeValue {
  if (isPath(expression)) {
    const value = valueAt(expression, item);
    if (!value) throw validationError(noAttribute);
    return structuredClone(value);
  }
  if (!('type' in expression)) return expression;
  const [first, second] = expression.args;
  if (expression.type === 'function' && expression.name === 'if_not_exists') {
    const existing = isPath(first) ? valueAt(first, item) : undefined;
    return existing ? structuredClone(existing) : evaluate(second, item);
  }
  const left = evaluate(first, item);
  const right = evaluate(second, item);
  if (expression.type !== 'function') return sumOf(left, right, expression.type === 'add' ? 1 : -1);
  if (!left.L || !right.L) throw validationError(wrongType);
  return { L: [...left.L, ...right.L] };
}

function parentOf(path: Path, item: Item): AttributeValue {
  const parent = valueAt(path.slice(0, -1), item);
  const fits = typeof path.at(-1) === 'number' ? parent?.L : parent?.M;
  if (!parent || !fits) throw validationError(badPath);
  return parent;
}

function assign(path: Path, value: AttributeValue, item: Item): void {
  const parent = parentOf(path, item);
  const step = path.at(-1);
  if (typeof step === 'string' && parent.M) parent.M[step] = value;
  // A position past the end appends: "SET - modifying or adding item attributes".
  if (typeof step === 'number' && parent.L) parent.L[Math.min(step, parent.L.length)] = value;
}

function remove(path: Path, item: Item): void {
  const parent = parentOf(path, item);
  const step = path.at(-1);
  if (typeof step === 'string' && parent.M) delete parent.M[step];
  if (typeof step === 'number' && parent.L) parent.L.splice(step, 1);
}

type SetType = 'SS' | 'NS' | 'BS';

function membersOf(value: AttributeValue): [SetType, string[]] {
  if (value.SS) return ['SS', value.SS];
  if (value.NS) return ['NS', value.NS];
  if (value.BS) return ['BS', value.BS];
  throw validationError(wrongType);
}

function setOf(type: SetType, members: string[]): AttributeValue {
  if (type === 'SS') return { SS: members };
  return type === 'NS' ? { NS: members } : { BS: members };
}

function add(existing: AttributeValue | undefined, value: AttributeValue): AttributeValue {
  if (value.N !== undefined) return sumOf(existing ?? { N: '0' }, value, 1);
  const [type, members] = membersOf(value);
  if (!existing) return setOf(type, [...new Set(members)]);
  if (typeOf(existing) !== type) throw validationError(wrongType);
  return setOf(type, [...new Set([...membersOf(existing)[1], ...members])]);
}

function deleteMembers(path: Path, value: AttributeValue, item: Item): void {
  parentOf(path, item);
  const existing = valueAt(path, item);
  if (!existing) return;
  const [type, unwanted] = membersOf(value);
  if (typeOf(existing) !== type) throw validationError(wrongType);
  const rest = membersOf(existing)[1].filter((member) => !unwanted.includes(member));
  // A set is never empty: the last member takes the attribute with it.
  if (rest.length === 0) remove(path, item);
  else assign(path, setOf(type, rest), item);
}

/** Order of paths by their first differing step: list positions ascending. Paths never overlap. */
function byPosition(left: Path, right: Path): number {
  const step = left.findIndex((value, index) => value !== right[index]);
  return Number(left[step]) - Number(right[step]) || 0;
}

/**
 * Applies a parsed update expression.
 * Every operand is read from the item as it was; every list position means the position before the update
 * ("Update expressions"): so removals go last, from the back of each list.
 * @param update the parsed expression
 * @param before the stored item, or just the key attributes for a new one; not modified
 * @returns the new item
 * @throws DynamoError ValidationException for a path or an operand that does not fit the item
 */
export function applyUpdate(update: ParsedUpdate, before: Item): Item {
  const item = structuredClone(before);
  const assignments: { readonly path: Path; readonly value: AttributeValue }[] = [];
  const deletions: { readonly path: Path; readonly value: AttributeValue }[] = [];
  const removals: Path[] = [];
  for (const clause of update.sections) {
    const { path } = clause;
    if (clause.type === 'set') assignments.push({ path, value: evaluate(clause.val, before) });
    if (clause.type === 'add') assignments.push({ path, value: add(valueAt(path, before), clause.val) });
    if (clause.type === 'delete') deletions.push({ path, value: clause.val });
    if (clause.type === 'remove') removals.push(path);
  }
  assignments.sort((left, right) => byPosition(left.path, right.path));
  removals.sort((left, right) => byPosition(right, left));
  for (const { path, value } of assignments) assign(path, value, item);
  for (const { path, value } of deletions) deleteMembers(path, value, item);
  for (const path of removals) remove(path, item);
  return item;
}
