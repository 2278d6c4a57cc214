import db from 'dynalite/db/index.js';
import type { AttributeValue } from './attribute-values.ts';
import type { RowRange } from './database.ts';
import { validationError } from './errors.ts';
import type { KeyConditions } from './requests.ts';
import { keyNames, keyType } from './schema.ts';
import type { KeySchema, TableDescription } from './schema.ts';

type Condition = KeyConditions[string];

function checkOne(condition: Condition, name: string, isHash: boolean, table: TableDescription): void {
  const type = keyType(table, name);
  if (condition.AttributeValueList.some((value) => value[type] === undefined)) {
    throw validationError(
      'One or more parameter values were invalid: Condition parameter type does not match schema type',
    );
  }
  if (condition.AttributeValueList.some((value) => value[type] === '')) {
    throw validationError(
      'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an ' +
        `empty string value. Key: ${name}`,
    );
  }
  if (isHash && condition.ComparisonOperator !== 'EQ') {
    throw validationError('Query key condition not supported');
  }
}

function checkConditions(conditions: KeyConditions, schema: KeySchema, table: TableDescription): void {
  const names = keyNames(schema);
  names.forEach((name, position) => {
    const condition = conditions[name];
    if (condition) checkOne(condition, name, position === 0, table);
    else if (position === 0 || Object.keys(conditions).length > 1) {
      throw validationError(`Query condition missed key schema element: ${name}`);
    }
  });
  if (Object.keys(conditions).some((name) => !names.includes(name))) {
    throw validationError('Query key condition not supported');
  }
}

function encoded(value: AttributeValue | undefined, type: string): string {
  const content = value?.[type as 'S' | 'N' | 'B'];
  return content === undefined ? '' : db.toRangeStr(content, type);
}

/** Closes a range over everything that begins with the text before it. */
const end = '~';

function sortRange(prefix: string, condition: Condition, type: string): RowRange {
  const [first, second] = condition.AttributeValueList;
  const start = prefix + encoded(first, type);
  const exact = `${start}/`;
  switch (condition.ComparisonOperator) {
    case 'EQ':
      return { gte: exact, lt: exact + end };
    case 'LT':
      return { gte: prefix, lt: exact };
    case 'LE':
      return { gte: prefix, lt: exact + end };
    case 'GT':
      return { gt: exact + end, lt: prefix + end };
    case 'GE':
      return { gte: exact, lt: prefix + end };
    case 'BEGINS_WITH':
      return { gte: start, lt: start + end };
    case 'BETWEEN':
      return { gte: exact, lt: `${prefix}${encoded(second, type)}/${end}` };
  }
}

/**
 * The range of rows that a key condition selects.
 * @param base the prefix of the rows of the table or index
 * @throws DynamoError ValidationException for a condition that the key schema cannot answer
 */
export function keyRange(
  base: string,
  conditions: KeyConditions,
  schema: KeySchema,
  table: TableDescription,
): RowRange {
  checkConditions(conditions, schema, table);
  const [hashName = '', sortName] = keyNames(schema);
  const hashType = keyType(table, hashName);
  const hash = conditions[hashName]?.AttributeValueList[0]?.[hashType] ?? '';
  const prefix = `${base}${db.hashPrefix(hash, hashType)}/${db.toRangeStr(hash, hashType)}/`;
  const sort = sortName === undefined ? undefined : conditions[sortName];
  if (sortName === undefined || !sort) return { gte: prefix, lt: prefix + end };
  return sortRange(prefix, sort, keyType(table, sortName));
}
