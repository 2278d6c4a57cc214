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
import { translated, validationError } from './errors.ts';
import type { Operation, Requests } from './requests.ts';

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

/** The same type, not required: the mere presence of `notNull` makes a member required. */
function optional(type: Types): Types {
  return Object.fromEntries(Object.entries(type).filter(([name]) => name !== 'notNull'));
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

const tableSettings: Types = {
  DeletionProtectionEnabled: 'Boolean',
  StreamSpecification: structure('StreamSpecification', {
    StreamEnabled: { type: 'Boolean', notNull: true },
    StreamViewType: {
      type: 'String',
      enum: ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'],
    },
  }),
};

/** The types of one global index in CreateTable, which UpdateTable shares. */
const indexTypes = (createTable.types['GlobalSecondaryIndexes'] as { children: { children: Types } }).children
  .children;

const updateTableTypes: Types = {
  ...tableSettings,
  TableName: createTable.types['TableName'],
  AttributeDefinitions: optional(createTable.types['AttributeDefinitions'] as Types),
  GlobalSecondaryIndexUpdates: {
    type: 'List',
    children: {
      type: 'ValueStruct<GlobalSecondaryIndexUpdate>',
      children: {
        Create: structure('CreateGlobalSecondaryIndexAction', indexTypes),
        Delete: structure('DeleteGlobalSecondaryIndexAction', pick(indexTypes, 'IndexName')),
      },
    },
  },
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
  CreateTable: { ...createTable, types: { ...createTable.types, ...tableSettings } },
  DeleteTable: deleteTable,
  DescribeTable: describeTable,
  ListTables: listTables,
  UpdateTable: { types: updateTableTypes },
  DescribeTimeToLive: describeTable,
  UpdateTimeToLive: { types: updateTimeToLiveTypes },
};

/** Sizes are checked by the engine, in UTF-8 bytes; dynalite counts UTF-16 units. */
const anySize = { options: { maxItemSize: Number.POSITIVE_INFINITY } };

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
