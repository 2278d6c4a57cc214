/** A case in which another implementation is known not to do what the documentation says. */
export interface Difference {
  /** The case. */
  readonly id: string;
  /** The page that the case rests on. */
  readonly page: string;
  /** The implementation, as TEST_DYNAMODB_KIND names it. */
  readonly kind: 'moto';
  /** What the implementation does instead. */
  readonly does: string;
  /** How the case fails because of it; anything else, success included, fails the suite. */
  readonly observed: RegExp;
  /** Whether it shows only now and then, as a race does: then the case may also pass. */
  readonly sometimes?: true;
}

/** The documentation decides; this list says where moto's server (5.2) differs from it. */
export const differences: readonly Difference[] = [
  {
    id: 'batches/write-at-most-25',
    page: 'BatchWriteItem',
    kind: 'moto',
    does: 'accepts any number of writes',
    observed: /the request was not refused/,
  },
  {
    id: 'batches/write-one-item-once',
    page: 'BatchWriteItem',
    kind: 'moto',
    does: 'accepts a put and a delete of one item',
    observed: /the request was not refused/,
  },
  {
    id: 'batches/write-refuses-an-item-that-is-too-large',
    page: 'BatchWriteItem',
    kind: 'moto',
    does: 'writes the items before the one it refuses',
    observed: /to be undefined/,
  },
  {
    id: 'capacity/write-by-the-kilobyte',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges one unit for a write of any size',
    observed: /to match object \{ CapacityUnits: 2 \}/,
  },
  {
    id: 'capacity/update-counts-the-whole-item',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges half a unit for every update',
    observed: /expected 0\.5 to be 3/,
  },
  {
    id: 'capacity/delete',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges one unit for a deletion of any size',
    observed: /expected 1 to be 3/,
  },
  {
    id: 'capacity/read-by-four-kilobytes',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges half a unit for every read',
    observed: /expected 0\.5 to be 1/,
  },
  {
    id: 'capacity/projection-saves-nothing',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges half a unit for every read',
    observed: /expected 0\.5 to be 3/,
  },
  {
    id: 'capacity/query-rounds-the-sum',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges one unit for every query',
    observed: /expected 1 to be 3/,
  },
  {
    id: 'capacity/filter-saves-nothing',
    page: 'DynamoDB read and write operations',
    kind: 'moto',
    does: 'charges one unit for every query',
    observed: /to match object/,
  },
  {
    id: 'capacity/index-entries',
    page: 'Using Global Secondary Indexes in DynamoDB',
    kind: 'moto',
    does: 'charges nothing for index entries',
    observed: /expected \[ 1, 1, undefined \]/,
  },
  {
    id: 'capacity/index-query',
    page: 'Using Global Secondary Indexes in DynamoDB',
    kind: 'moto',
    does: 'charges a query of an index to the table',
    observed: /to match object \{ CapacityUnits: 1, …\(2\) \}/,
  },
  {
    id: 'capacity/transaction-writes-twice',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'reports no capacity of a write transaction',
    observed: /expected \[\] to match object/,
  },
  {
    id: 'capacity/transaction-reads-twice',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'charges each read of a transaction the same, whatever its size',
    observed: /to match object \[ \{ …\(3\) \} \]/,
  },
  {
    id: 'capacity/repeated-token-only-reads',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'reports no capacity of a write transaction',
    observed: /expected undefined to be 2/,
  },
  {
    id: 'indexes/key-of-wrong-type',
    page: 'Using Global Secondary Indexes in DynamoDB',
    kind: 'moto',
    does: 'stores an item whose index key has the wrong type',
    observed: /the request was not refused/,
  },
  {
    id: 'conditions/comparison-of-types-is-false',
    page: 'Condition and filter expressions, operators, and functions in DynamoDB',
    kind: 'moto',
    does: 'fails with status 500 on a comparison of a string with a number',
    observed: /Unexpected token '<'/,
  },
  {
    id: 'conditions/unused-value',
    page: 'Using expression attribute values in DynamoDB',
    kind: 'moto',
    does: 'ignores values that no expression uses',
    observed: /the request was not refused/,
  },
  {
    id: 'conditions/undefined-value',
    page: 'Using expression attribute values in DynamoDB',
    kind: 'moto',
    does: 'fails with status 500 on a value that is not defined',
    observed: /Unexpected token '<'/,
  },
  {
    id: 'limits/largest-item',
    page: 'Quotas in Amazon DynamoDB',
    kind: 'moto',
    does: 'counts more bytes than the documented rule and refuses an item of 400 KB',
    observed: /Item size has exceeded/,
  },
  {
    id: 'limits/empty-set-is-refused',
    page: 'Supported data types and naming rules in Amazon DynamoDB',
    kind: 'moto',
    does: 'stores an empty set',
    observed: /the request was not refused/,
  },
  {
    id: 'limits/number-precision',
    page: 'Supported data types and naming rules in Amazon DynamoDB',
    kind: 'moto',
    does: 'stores numbers of any precision',
    observed: /the request was not refused/,
  },
  {
    id: 'limits/nesting',
    page: 'Quotas in Amazon DynamoDB',
    kind: 'moto',
    does: 'stores documents of any depth',
    observed: /the request was not refused/,
  },
  {
    id: 'projections/overlapping-paths-are-refused',
    page: 'Using projection expressions in DynamoDB',
    kind: 'moto',
    does: 'accepts paths that overlap',
    observed: /the request was not refused/,
  },
  {
    id: 'query/full-last-page-still-has-a-key',
    page: 'Paginating table query results in DynamoDB',
    kind: 'moto',
    does: 'looks ahead, and gives no key when a full page happens to be the last',
    observed: /expected undefined to be defined/,
  },
  {
    id: 'query/one-megabyte-a-page',
    page: 'Paginating table query results in DynamoDB',
    kind: 'moto',
    does: 'ends a page before the documented size',
    observed: /to be less than/,
  },
  {
    id: 'query/filter-on-a-key',
    page: 'Filter expressions for the Query operation in DynamoDB',
    kind: 'moto',
    does: 'filters on key attributes',
    observed: /the request was not refused/,
  },
  {
    id: 'transactions/at-most-4-megabytes',
    page: 'TransactWriteItems',
    kind: 'moto',
    does: 'accepts a transaction of any size',
    observed: /the request was not refused/,
  },
  {
    id: 'transactions/item-that-would-outgrow-the-limit',
    page: 'TransactWriteItems',
    kind: 'moto',
    does: 'refuses the request instead of cancelling the transaction with a reason',
    observed: /Item size to update/,
  },
  {
    id: 'transactions/same-token-once',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'ignores request tokens',
    observed: /to match object \{ n: 1 \}/,
  },
  {
    id: 'transactions/same-token-with-other-input',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'ignores request tokens',
    observed: /the request was not refused/,
  },
  {
    id: 'transactions/get-in-order-with-gaps',
    page: 'TransactGetItems',
    kind: 'moto',
    does: 'ignores the projection of a Get',
    observed: /to deeply equal/,
  },
  {
    id: 'transactions/get-at-most-100',
    page: 'TransactGetItems',
    kind: 'moto',
    does: 'accepts 25 reads at most',
    observed: /1 validation error detected/,
  },
  {
    id: 'ttl/enabling-twice-is-refused',
    page: 'UpdateTimeToLive',
    kind: 'moto',
    does: 'accepts what is already so',
    observed: /the request was not refused/,
  },
  {
    id: 'updates/without-expression-creates-the-key',
    page: 'UpdateItem',
    kind: 'moto',
    does: 'fails with status 500 on an update without an expression',
    observed: /Unexpected token '<'/,
  },
  {
    id: 'updates/list-element-past-the-end-appends',
    page: 'Using update expressions in DynamoDB',
    kind: 'moto',
    does: 'appends in the order of the expression and not of the positions',
    observed: /to match object \{ cells:/,
  },
  {
    id: 'transactions/serializable-counters',
    page: 'Amazon DynamoDB Transactions: How it works',
    kind: 'moto',
    does: 'serves requests in threads without a lock around a transaction, so that one of two at a time may be lost',
    observed: /to match object \{ n: -?8 \}/,
    sometimes: true,
  },
];
