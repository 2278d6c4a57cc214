import batchGetItem from 'dynalite/validations/batchGetItem.js';
import batchWriteItem from 'dynalite/validations/batchWriteItem.js';
import createTable from 'dynalite/validations/createTable.js';
import deleteItem from 'dynalite/validations/deleteItem.js';
import deleteTable from 'dynalite/validations/deleteTable.js';
import describeTable from 'dynalite/validations/describeTable.js';
import getItem from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import listTables from 'dynalite/validations/listTables.js';
import putItem from 'dynalite/validations/putItem.js';
import query from 'dynalite/validations/query.js';
import scan from 'dynalite/validations/scan.js';
import updateItem from 'dynalite/validations/updateItem.js';
import type { AttributeValue, Item } from './attribute-values.ts';
import type { ReturnConsumedCapacity } from './capacity.ts';
import type { ParsedCondition, Path } from './conditions.ts';
import { translated, validationError } from './errors.ts';
import type { IndexDescription, KeySchema, TableDescription } from './schema.ts';
import type { ParsedUpdate } from './update.ts';

/*
 * Requests as they look after dynalite has checked their types and constraints and parsed their expressions
 * (the members that begin with an underscore).
 */

interface Base {
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
}
export interface ParsedProjection {
  readonly paths: readonly Path[];
  readonly nestedPaths: Record<string, true>;
}
interface Conditional {
  readonly TableName: string;
  readonly _condition?: ParsedCondition;
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' | 'NONE';
}
export interface PutAction extends Conditional {
  readonly Item: Item;
}
export interface KeyAction extends Conditional {
  readonly Key: Item;
}
export interface UpdateAction extends KeyAction {
  readonly _updates?: ParsedUpdate;
}
export interface GetAction {
  readonly TableName: string;
  readonly Key: Item;
  readonly _projection?: ParsedProjection;
}
export interface PutItemRequest extends PutAction, Base {
  readonly ReturnValues?: 'NONE' | 'ALL_OLD';
}
export interface DeleteItemRequest extends KeyAction, Base {
  readonly ReturnValues?: 'NONE' | 'ALL_OLD';
}
export interface UpdateItemRequest extends UpdateAction, Base {
  readonly ReturnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW';
}
export interface GetItemRequest extends GetAction, Base {
  readonly ConsistentRead?: boolean;
}
export interface PageRequest extends Base {
  readonly TableName: string;
  readonly IndexName?: string;
  readonly Limit?: number;
  readonly Select?: 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT';
  readonly ConsistentRead?: boolean;
  readonly ExclusiveStartKey?: Item;
  readonly _filter?: ParsedCondition;
  readonly _projection?: ParsedProjection;
}
export type KeyOperator = 'EQ' | 'LT' | 'LE' | 'GT' | 'GE' | 'BEGINS_WITH' | 'BETWEEN';
export type KeyConditions = Readonly<
  Record<
    string,
    {
      readonly ComparisonOperator: KeyOperator;
      readonly AttributeValueList: readonly AttributeValue[];
    }
  >
>;
export interface QueryRequest extends PageRequest {
  readonly KeyConditions: KeyConditions;
  readonly ScanIndexForward?: boolean;
}
export interface ScanRequest extends PageRequest {
  readonly Segment?: number;
  readonly TotalSegments?: number;
}
export interface BatchGetItemRequest extends Base {
  readonly RequestItems: Readonly<
    Record<
      string,
      {
        readonly Keys: readonly Item[];
        readonly ConsistentRead?: boolean;
        readonly _projection?: ParsedProjection;
      }
    >
  >;
}
export type WriteRequest =
  | { readonly PutRequest: { readonly Item: Item }; readonly DeleteRequest?: undefined }
  | { readonly DeleteRequest: { readonly Key: Item }; readonly PutRequest?: undefined };
export interface BatchWriteItemRequest extends Base {
  readonly RequestItems: Readonly<Record<string, readonly WriteRequest[]>>;
}
export interface TransactWriteItem {
  readonly Put?: PutAction;
  readonly Update?: UpdateAction;
  readonly Delete?: KeyAction;
  readonly ConditionCheck?: KeyAction;
}
export interface TransactWriteItemsRequest extends Base {
  readonly TransactItems: readonly TransactWriteItem[];
  readonly ClientRequestToken?: string;
}
export interface TransactGetItemsRequest extends Base {
  readonly TransactItems: readonly { readonly Get: GetAction }[];
}
export interface TableRequest {
  readonly TableName: string;
}
export interface CreateTableRequest extends TableRequest {
  readonly AttributeDefinitions: TableDescription['AttributeDefinitions'];
  readonly KeySchema: KeySchema;
  readonly BillingMode?: 'PROVISIONED' | 'PAY_PER_REQUEST';
  readonly ProvisionedThroughput?: {
    readonly ReadCapacityUnits: number;
    readonly WriteCapacityUnits: number;
  };
  readonly GlobalSecondaryIndexes?: readonly IndexDescription[];
  readonly LocalSecondaryIndexes?: readonly IndexDescription[];
  readonly StreamSpecification?: TableDescription['StreamSpecification'];
  readonly DeletionProtectionEnabled?: boolean;
}
export interface ListTablesRequest {
  readonly ExclusiveStartTableName?: string;
  readonly Limit?: number;
}
export interface UpdateTimeToLiveRequest extends TableRequest {
  readonly TimeToLiveSpecification: { readonly Enabled: boolean; readonly AttributeName: string };
}

interface Requests {
  readonly GetItem: GetItemRequest;
  readonly PutItem: PutItemRequest;
  readonly UpdateItem: UpdateItemRequest;
  readonly DeleteItem: DeleteItemRequest;
  readonly Query: QueryRequest;
  readonly Scan: ScanRequest;
  readonly BatchGetItem: BatchGetItemRequest;
  readonly BatchWriteItem: BatchWriteItemRequest;
  readonly TransactGetItems: TransactGetItemsRequest;
  readonly TransactWriteItems: TransactWriteItemsRequest;
  readonly CreateTable: CreateTableRequest;
  readonly DeleteTable: TableRequest;
  readonly DescribeTable: TableRequest;
  readonly ListTables: ListTablesRequest;
  readonly DescribeTimeToLive: TableRequest;
  readonly UpdateTimeToLive: UpdateTimeToLiveRequest;
}
export type Operation = keyof Requests;

type Types = Readonly<Record<string, unknown>>;
interface Validation {
  readonly types: Types;
  readonly custom?: (data: object, store: { options: { maxItemSize: number } }) => string | undefined;
}

/** Superseded by expressions in 2014 ("Legacy conditional parameters"); nothing here speaks them. */
const legacyParameters = [
  'AttributesToGet',
  'AttributeUpdates',
  'ConditionalOperator',
  'Expected',
  'KeyConditions',
  'QueryFilter',
  'ScanFilter',
];

const returnOnFailure: Types = {
  ReturnValuesOnConditionCheckFailure: { type: 'String', enum: ['ALL_OLD', 'NONE'] },
};

function pick(types: Types, ...names: string[]): Types {
  return Object.fromEntries(names.map((name) => [name, types[name]]));
}

const expressionTypes = ['ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues'];
const capacityType = pick(getItem.types, 'ReturnConsumedCapacity');
const transactionSize = { lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 100 };

function structure(name: string, children: Types): Types {
  return { type: `FieldStruct<${name}>`, children };
}

const keyAction = { ...pick(deleteItem.types, 'TableName', 'Key', ...expressionTypes), ...returnOnFailure };

const transactWriteTypes: Types = {
  ...capacityType,
  ClientRequestToken: { type: 'String', lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
  TransactItems: {
    type: 'List',
    notNull: true,
    ...transactionSize,
    children: {
      type: 'ValueStruct<TransactWriteItem>',
      children: {
        ConditionCheck: structure('ConditionCheck', {
          ...keyAction,
          ConditionExpression: { type: 'String', notNull: true },
        }),
        Put: structure('Put', {
          ...pick(putItem.types, 'TableName', 'Item', ...expressionTypes),
          ...returnOnFailure,
        }),
        Delete: structure('Delete', keyAction),
        Update: structure('Update', {
          ...keyAction,
          UpdateExpression: { type: 'String', notNull: true },
        }),
      },
    },
  },
};

const transactGetTypes: Types = {
  ...capacityType,
  TransactItems: {
    type: 'List',
    notNull: true,
    ...transactionSize,
    children: {
      type: 'ValueStruct<TransactGetItem>',
      children: {
        Get: {
          ...structure(
            'Get',
            pick(getItem.types, 'TableName', 'Key', 'ProjectionExpression', 'ExpressionAttributeNames'),
          ),
          notNull: true,
        },
      },
    },
  },
};

const createTableTypes: Types = {
  ...createTable.types,
  DeletionProtectionEnabled: 'Boolean',
  StreamSpecification: structure('StreamSpecification', {
    StreamEnabled: { type: 'Boolean', notNull: true },
    StreamViewType: {
      type: 'String',
      enum: ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'],
    },
  }),
};

const updateTimeToLiveTypes: Types = {
  TableName: getItem.types['TableName'],
  TimeToLiveSpecification: {
    ...structure('TimeToLiveSpecification', {
      Enabled: { type: 'Boolean', notNull: true },
      AttributeName: {
        type: 'String',
        notNull: true,
        lengthGreaterThanOrEqual: 1,
        lengthLessThanOrEqual: 255,
      },
    }),
    notNull: true,
  },
};

function extended(validation: Validation): Validation {
  return { ...validation, types: { ...validation.types, ...returnOnFailure } };
}

const requestTypes: Readonly<Record<Operation, Validation>> = {
  GetItem: getItem,
  PutItem: extended(putItem),
  UpdateItem: extended(updateItem),
  DeleteItem: extended(deleteItem),
  Query: query,
  Scan: scan,
  BatchGetItem: batchGetItem,
  BatchWriteItem: batchWriteItem,
  TransactGetItems: { types: transactGetTypes },
  TransactWriteItems: { types: transactWriteTypes },
  CreateTable: { ...createTable, types: createTableTypes },
  DeleteTable: deleteTable,
  DescribeTable: describeTable,
  ListTables: listTables,
  DescribeTimeToLive: describeTable,
  UpdateTimeToLive: { types: updateTimeToLiveTypes },
};

/** Sizes are checked by the engine, in UTF-8 bytes; dynalite counts UTF-16 units. */
const anySize = { options: { maxItemSize: Number.POSITIVE_INFINITY } };

/** The operations the engine knows. */
export const operationNames = Object.keys(requestTypes) as readonly Operation[];

function refuseLegacy(input: object): void {
  const used = legacyParameters.filter((name) => name in input);
  if (used.length > 0) {
    throw validationError(`Legacy parameters are not supported, use expressions: ${used.join(', ')}`);
  }
}

/**
 * Checks a request and parses its expressions.
 * @param input the JSON of the request
 * @throws DynamoError SerializationException or ValidationException, worded as the service words them
 */
export function parseRequest<O extends Operation>(operation: O, input: object): Requests[O] {
  refuseLegacy(input);
  const { types, custom } = requestTypes[operation];
  try {
    const request = validations.checkTypes(input, types);
    validations.checkValidations(request, types, custom, anySize);
    return request as Requests[O];
  } catch (error) {
    throw translated(error);
  }
}

function checkAction(validation: Validation, action: object): void {
  const message = validation.custom?.(action, anySize);
  if (message !== undefined) throw validationError(message);
}

const actionChecks = {
  Put: putItem,
  Update: updateItem,
  Delete: deleteItem,
  ConditionCheck: deleteItem,
  Get: getItem,
} satisfies Record<string, Validation>;

/** Parses the expressions of one action of a transaction, in place. */
export function parseAction(kind: keyof typeof actionChecks, action: object): void {
  checkAction(actionChecks[kind], action);
}
