import { typeOf } from './attribute-values.ts';
import type { AttributeValue, Item } from './attribute-values.ts';
import { validationError } from './errors.ts';
import { itemSize, maxItemBytes, valueSize } from './item-size.ts';
import { indexesOf, keyNames, keyType } from './schema.ts';
import type { IndexDescription, KeySchema, TableDescription } from './schema.ts';

/* What an item must satisfy besides having its keys. Source: "Quotas in Amazon DynamoDB". */

const maxPartitionKeyBytes = 2048;
const maxSortKeyBytes = 1024;
const maxNesting = 32;

/**
 * Refuses key values that are too long, in UTF-8 bytes.
 * @param keys an item or its keys
 */
export function checkKeyLengths(keys: Item, schema: KeySchema): void {
  keyNames(schema).forEach((name, position) => {
    const value = keys[name];
    const limit = position === 0 ? maxPartitionKeyBytes : maxSortKeyBytes;
    if (!value || valueSize(value) <= limit) return;
    throw validationError(
      position === 0
        ? `One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of${limit} bytes`
        : `One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of ${limit} bytes`,
    );
  });
}

function nesting(value: AttributeValue): number {
  const inner = value.L ?? (value.M && Object.values(value.M));
  return inner ? 1 + inner.reduce((deepest, element) => Math.max(deepest, nesting(element)), 0) : 0;
}

function checkIndexKey(item: Item, name: string, table: TableDescription, index: IndexDescription): void {
  const value = item[name];
  if (!value) return;
  const type = keyType(table, name);
  if (value[type] === undefined) {
    throw validationError(
      'One or more parameter values were invalid: Type mismatch for Index Key ' +
        `${name} Expected: ${type} Actual: ${typeOf(value)} IndexName: ${index.IndexName}`,
    );
  }
  if (value[type] === '') {
    throw validationError(
      'One or more parameter values are not valid. A value specified for a secondary index key is not ' +
        'supported. The AttributeValue for a key attribute cannot contain an empty string value. ' +
        `IndexName: ${index.IndexName}, IndexKey: ${name}`,
    );
  }
}

/**
 * Refuses an item that the table cannot store: too large, nested too deep, or with index keys of the wrong
 * type, empty or too long.
 * @param tooLarge the message for an item above 400 KB, which differs between a put and an update
 * @throws DynamoError ValidationException
 */
export function checkItem(item: Item, table: TableDescription, tooLarge: string): void {
  if (itemSize(item) > maxItemBytes) throw validationError(tooLarge);
  for (const value of Object.values(item)) {
    if (nesting(value) > maxNesting) {
      throw validationError('Nesting Levels have exceeded supported limits');
    }
  }
  for (const index of indexesOf(table)) {
    for (const name of keyNames(index.KeySchema)) checkIndexKey(item, name, table, index);
    checkKeyLengths(item, index.KeySchema);
  }
}
