export type KeySchema = readonly { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[];

export interface IndexDescription {
  readonly IndexName: string;
  readonly KeySchema: KeySchema;
  readonly Projection: {
    readonly ProjectionType: 'ALL' | 'KEYS_ONLY' | 'INCLUDE';
    readonly NonKeyAttributes?: readonly string[];
  };
}

export type StreamViewType = 'NEW_AND_OLD_IMAGES' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'KEYS_ONLY';

/** A table as DescribeTable returns it. */
export interface TableDescription {
  readonly TableName: string;
  readonly TableArn: string;
  readonly TableStatus: string;
  readonly AttributeDefinitions: readonly {
    readonly AttributeName: string;
    readonly AttributeType: 'S' | 'N' | 'B';
  }[];
  readonly KeySchema: KeySchema;
  readonly GlobalSecondaryIndexes?: readonly IndexDescription[];
  readonly LocalSecondaryIndexes?: readonly IndexDescription[];
  readonly StreamSpecification?: { readonly StreamEnabled: boolean; readonly StreamViewType: StreamViewType };
  readonly LatestStreamArn?: string;
  readonly DeletionProtectionEnabled?: boolean;
}

/** What the engine keeps of a table: the description and the name of its TTL attribute while TTL is on. */
export interface Table {
  readonly description: TableDescription;
  readonly ttlAttribute?: string;
}

/** Every secondary index of a table, global and local. */
export function indexesOf(description: TableDescription): readonly IndexDescription[] {
  return [...(description.GlobalSecondaryIndexes ?? []), ...(description.LocalSecondaryIndexes ?? [])];
}

/** The attributes named in a key schema, partition key first. */
export function keyNames(schema: KeySchema): string[] {
  return schema.map((element) => element.AttributeName);
}

/** The type of a key attribute. */
export function keyType(description: TableDescription, attribute: string): 'S' | 'N' | 'B' {
  const definition = description.AttributeDefinitions.find((entry) => entry.AttributeName === attribute);
  return definition?.AttributeType ?? 'S';
}
