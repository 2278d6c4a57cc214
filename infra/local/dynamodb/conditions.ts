import { compareValues, sameValue, typeOf } from './attribute-values.ts';
import type { AttributeValue, Item } from './attribute-values.ts';

/** A document path: attribute names and list positions. */
export type Path = readonly (string | number)[];

interface SizeCall {
  readonly type: 'function';
  readonly name: 'size';
  readonly args: readonly [Operand];
}
export type Operand = Path | AttributeValue | SizeCall;

type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The syntax tree that dynalite's parser makes of a condition, filter or key condition expression. */
export type Condition =
  | { readonly type: 'and' | 'or'; readonly args: readonly [Condition, Condition] }
  | { readonly type: 'not'; readonly args: readonly [Condition] }
  | { readonly type: Comparator; readonly args: readonly [Operand, Operand] }
  | { readonly type: 'between'; readonly args: readonly [Operand, Operand, Operand] }
  | { readonly type: 'in'; readonly args: readonly Operand[] }
  | { readonly type: 'function'; readonly name: string; readonly args: readonly Operand[] };

export interface ParsedCondition {
  readonly expression: Condition;
  readonly nestedPaths: Record<string, true>;
  readonly pathHeads: Record<string, true>;
}

/** The value at a path, or undefined if the item has none there. */
export function valueAt(path: Path, item: Item): AttributeValue | undefined {
  let value: AttributeValue | undefined = { M: item };
  for (const step of path) {
    value = typeof step === 'number' ? value?.L?.[step] : value?.M?.[step];
    if (!value) return undefined;
  }
  return value;
}

function isPath(operand: Operand): operand is Path {
  return Array.isArray(operand);
}

function isCall(operand: Operand): operand is SizeCall {
  return !isPath(operand) && 'type' in operand;
}

function sizeOf(value: AttributeValue): number | undefined {
  if (value.S !== undefined) return value.S.length;
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64');
  const members = value.SS ?? value.NS ?? value.BS ?? value.L;
  if (members) return members.length;
  return value.M ? Object.keys(value.M).length : undefined;
}

function resolve(operand: Operand, item: Item): AttributeValue | undefined {
  if (isPath(operand)) return valueAt(operand, item);
  if (!isCall(operand)) return operand;
  const value = resolve(operand.args[0], item);
  const size = value && sizeOf(value);
  return size === undefined ? undefined : { N: String(size) };
}

function beginsWith(value: AttributeValue, prefix: AttributeValue): boolean {
  if (value.S !== undefined && prefix.S !== undefined) return value.S.startsWith(prefix.S);
  if (value.B === undefined || prefix.B === undefined) return false;
  const start = Buffer.from(prefix.B, 'base64');
  return Buffer.from(value.B, 'base64').subarray(0, start.length).equals(start);
}

function contains(value: AttributeValue, wanted: AttributeValue): boolean {
  if (value.L) return value.L.some((element) => sameValue(element, wanted));
  if (wanted.S !== undefined) return (value.S?.includes(wanted.S) || value.SS?.includes(wanted.S)) ?? false;
  if (wanted.N !== undefined) return value.NS?.includes(wanted.N) ?? false;
  if (wanted.B === undefined) return false;
  if (value.B !== undefined) {
    return Buffer.from(value.B, 'base64').includes(Buffer.from(wanted.B, 'base64'));
  }
  return value.BS?.includes(wanted.B) ?? false;
}

const binaryFunctions: Readonly<Record<string, (a: AttributeValue, b: AttributeValue) => boolean>> = {
  begins_with: beginsWith,
  contains,
  attribute_type: (value, type) => typeOf(value) === type.S,
};

function ordered(
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
  accept: (order: number) => boolean,
): boolean {
  const order = left && right ? compareValues(left, right) : undefined;
  return order !== undefined && accept(order);
}

const orders: Readonly<Record<'<' | '<=' | '>' | '>=', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function call(name: string, args: readonly Operand[], item: Item): boolean {
  const [left, right] = args.map((argument) => resolve(argument, item));
  if (name === 'attribute_exists') return left !== undefined;
  if (name === 'attribute_not_exists') return left === undefined;
  return left !== undefined && right !== undefined && (binaryFunctions[name]?.(left, right) ?? false);
}

/**
 * Evaluates a parsed condition against an item.
 * @param item the stored item; an empty object where there is none
 * Source: "Comparison operator and function reference".
 */
export function matches(condition: Condition, item: Item): boolean {
  switch (condition.type) {
    case 'and':
      return matches(condition.args[0], item) && matches(condition.args[1], item);
    case 'or':
      return matches(condition.args[0], item) || matches(condition.args[1], item);
    case 'not':
      return !matches(condition.args[0], item);
    case 'function':
      return call(condition.name, condition.args, item);
  }
  const [value, ...others] = condition.args.map((operand) => resolve(operand, item));
  switch (condition.type) {
    case '=':
      return value !== undefined && sameValue(value, others[0]);
    case '<>':
      return !(value !== undefined && sameValue(value, others[0]));
    case 'in':
      return value !== undefined && others.some((other) => sameValue(value, other));
    case 'between':
      return ordered(value, others[0], orders['>=']) && ordered(value, others[1], orders['<=']);
    default:
      return ordered(value, others[0], orders[condition.type]);
  }
}
