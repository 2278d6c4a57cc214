const serviceErrors = new Set([
  'SerializationException',
  'UnknownOperationException',
  'MissingAuthenticationTokenException',
]);

function namespaceOf(code: string): string {
  if (code === 'ValidationException' || code === 'ThrottlingException') return 'com.amazon.coral.validate';
  return serviceErrors.has(code) ? 'com.amazon.coral.service' : 'com.amazonaws.dynamodb.v20120810';
}

/** An error as DynamoDB reports it: the HTTP layer writes `code`, `message` and `details` into the body. */
export class DynamoError extends Error {
  readonly code: string;
  readonly statusCode: number;
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code the exception's name in the API reference, without a namespace
   * @param message the text the client shows
   * @param details further members of the body (`CancellationReasons`, `Item`)
   * @param statusCode the HTTP status; 400 for everything but faults of the service itself
   */
  constructor(
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    statusCode = 400,
  ) {
    super(message);
    this.name = code;
    this.code = code;
    this.details = details;
    this.statusCode = statusCode;
  }

  /** The JSON body of the response. */
  body(): Record<string, unknown> {
    return { __type: `${namespaceOf(this.code)}#${this.code}`, message: this.message, ...this.details };
  }
}

/** A request that DynamoDB refuses to execute because it is malformed. */
export function validationError(message: string): DynamoError {
  return new DynamoError('ValidationException', message);
}

interface ForeignError {
  readonly body: { readonly __type: string; readonly message?: string; readonly Message?: string };
}

function isForeign(error: unknown): error is Error & ForeignError {
  return error instanceof Error && 'body' in error && typeof error.body === 'object' && error.body !== null;
}

/** Translates an error made by dynalite into the engine's own class; anything else is returned as it is. */
export function translated(error: unknown): unknown {
  if (error instanceof DynamoError || !isForeign(error)) return error;
  const code = error.body.__type.split('#').at(-1) ?? 'InternalServerError';
  return new DynamoError(code, error.body.message ?? error.body.Message ?? '');
}

/** Throws what a dynalite check returned, if it returned anything. */
export function refuse(error: Error | null | undefined): void {
  if (error) throw translated(error);
}
