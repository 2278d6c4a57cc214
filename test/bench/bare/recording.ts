/** A request to the table, as the document client takes it. */
export interface RecordedCall {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** An operation with all that a server needs to answer it again. */
export interface RecordedOperation {
  readonly hash: string;
  readonly document: string;
  readonly root: 'Query' | 'Mutation';
  readonly field: string;
  /** What the field was answered with. */
  readonly answer: unknown;
  readonly calls: readonly RecordedCall[];
}

/** What the bare server is given, by `v8.serialize`. */
export interface Recording {
  readonly typeDefs: string;
  readonly operations: readonly RecordedOperation[];
}
