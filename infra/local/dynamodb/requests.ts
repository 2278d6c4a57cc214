import type { AttributeValue, Item } from './attribute-values.ts';
import type { ReturnConsumedCapacity } from './capacity.ts';
import type { ParsedCondition, Path } from './conditions.ts';
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

export interface UpdateTableRequest extends TableRequest {
  readonly AttributeDefinitions?: TableDescription['AttributeDefinitions'];
  readonly GlobalSecondaryIndexUpdates?: readonly {
    readonly Create?: IndexDescription;
    readonly Delete?: { readonly IndexName: string };
  }[];
  readonly StreamSpecification?: TableDescription['StreamSpecification'];
  readonly DeletionProtectionEnabled?: boolean;
}

/** The operations the engine knows and what their requests hold. */
export interface Requests {
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
  readonly UpdateTable: UpdateTableRequest;
  readonly DescribeTimeToLive: TableRequest;
  readonly UpdateTimeToLive: UpdateTimeToLiveRequest;
}
export type Operation = keyof Requests;
