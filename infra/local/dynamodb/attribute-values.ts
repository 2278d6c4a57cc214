import db from 'dynalite/db/index.js';
import type { AttributeValue } from 'aws-lambda';

/** A value in DynamoDB's JSON: exactly one member, named by its type; binary as base64. */
export type { AttributeValue };
export type Item = Record<string, AttributeValue>;

export type AttributeType = 'S' | 'N' | 'B' | 'BOOL' | 'NULL' | 'SS' | 'NS' | 'BS' | 'L' | 'M';

/** The type tag of a value. */
export function typeOf(value: AttributeValue): AttributeType {
  return Object.keys(value)[0] as AttributeType;
}

function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const members = new Set(right);
  return left.every((member) => members.has(member));
}

/** Equality as `=` has it: same type and same content; documents deeply, sets without regard to order. */
export function sameValue(left: AttributeValue | undefined, right: AttributeValue | undefined): boolean {
  if (!left || !right) return left === right;
  if (left === right) return true;
  if (left.M && right.M) return sameItem(left.M, right.M);
  if (left.L && right.L) {
    const others = right.L;
    return left.L.length === others.length && left.L.every((value, index) => sameValue(value, others[index]));
  }
  if (left.SS && right.SS) return sameMembers(left.SS, right.SS);
  if (left.NS && right.NS) return sameMembers(left.NS, right.NS);
  if (left.BS && right.BS) return sameMembers(left.BS, right.BS);
  const type = typeOf(left);
  return type === typeOf(right) && left[type] === right[type];
}

/** Whether two items (or maps) have the same attributes with the same values. */
export function sameItem(left: Item | undefined, right: Item | undefined): boolean {
  if (!left || !right) return left === right;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => sameValue(left[name], right[name]))
  );
}

function sign(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Order of two values of one comparable type: numbers by magnitude, strings by their UTF-8 bytes, binary by
 * unsigned bytes.
 * @returns negative, zero or positive; undefined where DynamoDB defines no order
 */
export function compareValues(left: AttributeValue, right: AttributeValue): number | undefined {
  if (left.N !== undefined && right.N !== undefined) {
    return sign(db.toLexiStr(left.N, 'N'), db.toLexiStr(right.N, 'N'));
  }
  if (left.S !== undefined && right.S !== undefined) {
    return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  }
  if (left.B !== undefined && right.B !== undefined) {
    return Buffer.compare(Buffer.from(left.B, 'base64'), Buffer.from(right.B, 'base64'));
  }
  return undefined;
}
