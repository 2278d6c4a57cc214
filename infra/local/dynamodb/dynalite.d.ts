/*
 * Types for the parts of dynalite (a JavaScript package without types) that the engine calls: request
 * validation, expression parsers, key encoding and the opening of LevelDB.
 */
declare module 'dynalite/db/index.js' {
  type Values = import('./attribute-values.ts').Item;
  type Schema = import('./schema.ts').KeySchema;
  type Description = import('./schema.ts').TableDescription;

  interface LevelIterator {
    nextv(size: number): Promise<[string, unknown][]>;
    close(): Promise<void>;
  }
  interface LevelRange {
    gt?: string;
    gte?: string;
    lt?: string;
    lte?: string;
    reverse?: boolean;
  }
  type LevelOperation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };
  interface LevelDatabase {
    open(): Promise<void>;
    close(): Promise<void>;
    get(key: string): Promise<unknown>;
    getMany(keys: string[]): Promise<unknown[]>;
    iterator(range: LevelRange): LevelIterator;
    batch(operations: LevelOperation[], options?: { sync?: boolean }): Promise<void>;
  }
  /** An error to hand to the client: `body` is the JSON of the response. */
  interface DynaliteError extends Error {
    statusCode: number;
    body: { __type: string; message?: string; Message?: string };
  }

  const db: {
    create(options: { path?: string }): { db: LevelDatabase };
    createKey(item: Values, table: Description, keySchema?: Schema): string;
    hashPrefix(value: string, type: string): string;
    toRangeStr(value: string, type: string): string;
    toLexiStr(value: string, type: 'N'): string;
    validateKey(key: Values, table: Description): DynaliteError | null | undefined;
    validateItem(item: Values, table: Description): DynaliteError | null | undefined;
    validateUpdates(
      legacy: undefined,
      updates: import('./update.ts').ParsedUpdate | undefined,
      table: Description,
    ): DynaliteError | null | undefined;
    validateKeyPiece(
      key: Values,
      attribute: string,
      type: string,
      isHash: boolean,
    ): DynaliteError | null | undefined;
    validateKeyPaths(
      nestedPaths: Record<string, true> | undefined,
      table: Description,
    ): DynaliteError | null | undefined;
    mapPaths(paths: readonly (readonly (string | number)[])[], item: Values): Values;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  type Types = Readonly<Record<string, unknown>>;
  type Custom = (data: object, store: { options: { maxItemSize: number } }) => string | undefined;
  const validations: {
    checkTypes(data: object, types: Types): object;
    checkValidations(
      data: object,
      types: Types,
      custom: Custom | undefined,
      store: { options: { maxItemSize: number } },
    ): void;
    validateExpressionParams(data: object, expressions: string[], legacy: string[]): string | undefined;
    validateExpressions(data: object): string | undefined;
    validateAttributeValue(value: import('./attribute-values.ts').AttributeValue): string | undefined;
  };
  export default validations;
}

declare module 'dynalite/validations/*.js' {
  const validation: {
    types: Readonly<Record<string, unknown>>;
    custom?: (data: object, store: { options: { maxItemSize: number } }) => string | undefined;
  };
  export default validation;
}
