import * as v from 'valibot';

/** Environment variables as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** How much a function says. */
export const logLevel = v.picklist(['debug', 'info', 'warn', 'error']);

/** The name of a region, as in `ap-southeast-3`. */
export const region = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the name of a region'));

/** The name of a bucket. */
export const bucketName = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{3,63}$/, 'must be the name of a bucket'));

/** A variable that may be left out. */
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);

/** An address. */
export const url = v.pipe(v.string(), v.url('must be an address'));

/**
 * Reads settings from environment variables.
 * @throws Error that names every variable that is missing or wrong, and never a value
 */
export function readVariables<TOutput>(
  schema: v.GenericSchema<unknown, TOutput>,
  source: Variables,
): TOutput {
  const result = v.safeParse(schema, source);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? '?'}: ${describe(issue)}`);
  throw new Error(`Wrong environment variables. ${wrong.join('; ')}`);
}

/** Valibot's own messages quote what was received, which may be a secret: only ours are told, and what was expected. */
function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.message.startsWith('must be ')) return issue.message;
  return issue.expected === null ? 'is wrong' : `must be ${issue.expected}`;
}
