import type { AttributeValue, Item } from './attribute-values.ts';

/** The largest item DynamoDB stores: 400 KB, names included ("Quotas in Amazon DynamoDB"). */
export const maxItemBytes = 400 * 1024;

const documentOverhead = 3;
const elementOverhead = 1;

function numberSize(text: string): number {
  const mantissa = text.split(/e/i)[0] ?? '';
  const digits = mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.ceil(digits.length / 2) + 1;
}

function base64Size(text: string): number {
  return Buffer.byteLength(text, 'base64');
}

function sum<T>(values: readonly T[], size: (value: T) => number): number {
  return values.reduce((total, value) => total + size(value), 0);
}

/**
 * Bytes that a value counts for, without its name.
 * Source: "DynamoDB item sizes and formats".
 */
export function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return base64Size(value.B);
  if (value.SS) return sum(value.SS, (member) => Buffer.byteLength(member));
  if (value.NS) return sum(value.NS, numberSize);
  if (value.BS) return sum(value.BS, base64Size);
  if (value.L) return documentOverhead + sum(value.L, (element) => elementOverhead + valueSize(element));
  if (value.M) return documentOverhead + itemSize(value.M) + elementOverhead * Object.keys(value.M).length;
  return 1;
}

/**
 * Bytes of an item as DynamoDB counts them for the 400 KB limit, for pages and for capacity: names in UTF-8
 * plus values. Storage overhead (100 bytes an item) is billed, never counted here.
 * Source: "DynamoDB item sizes and formats".
 */
export function itemSize(item: Item): number {
  let total = 0;
  for (const name in item) {
    const value = item[name];
    if (value) total += Buffer.byteLength(name) + valueSize(value);
  }
  return total;
}
