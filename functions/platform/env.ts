import * as v from 'valibot';
import { deriveSecrets, readSecret } from './secrets.ts';

const base64Key = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((key) => key.length === 32, 'must be 32 bytes in base64'),
);

const json = v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
  try {
    return JSON.parse(dataset.value) as unknown;
  } catch {
    addIssue({ message: 'must be JSON' });
    return NEVER;
  }
});

/** Keys for one purpose, by their version, and the version that is used for what is new. */
const versions = v.object({ current: v.string(), keys: v.record(v.string(), base64Key) });

const issuer = v.object({
  issuer: v.pipe(v.string(), v.url()),
  jwksUri: v.pipe(v.string(), v.url()),
  /** The clients whose tokens are taken; null takes any client of the issuer. */
  clientIds: v.nullable(v.array(v.string())),
});

const variables = {
  TABLE_NAME: v.pipe(v.string(), v.minLength(3)),
  AWS_REGION: v.pipe(v.string(), v.minLength(1)),
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
  OIDC_ISSUERS: v.pipe(v.string(), json, v.array(issuer), v.minLength(1)),
  SECRETS: v.pipe(
    v.string(),
    json,
    v.object({
      cursor: base64Key,
      personalNumber: versions,
      /** Seeds of the keys that sign the access tokens of partners' programs. */
      accessToken: versions,
    }),
  ),
  PUBLIC_ORIGIN: v.pipe(v.string(), v.url()),
  /** The queue of jobs, for the function that fills it. */
  JOBS_QUEUE_URL: v.optional(v.pipe(v.string(), v.url())),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error']), 'info'),
};

const schema = v.object(variables);

/** The settings a function runs with. */
export type Env = v.InferOutput<typeof schema>;
/** An issuer of tokens that the API trusts. */
export type TrustedIssuer = v.InferOutput<typeof issuer>;

/**
 * The secrets of a function in AWS, read while this module loads: once in the life of an instance, at the full speed
 * that Lambda gives a start, and with a failure that stops the start. SECRETS itself is set on a laptop and in tests
 * alone; in AWS anybody who may look at a function's configuration would read it.
 */
const stored = await storedSecrets(process.env['SECRETS_ARN']);

async function storedSecrets(arn: string | undefined): Promise<string | undefined> {
  if (!arn) return undefined;
  try {
    const endpoint = process.env['SECRETS_ENDPOINT'];
    return deriveSecrets(await readSecret({ arn, ...(endpoint && { endpoint }) }));
  } catch (error) {
    throw new Error(`SECRETS_ARN: ${error instanceof Error ? error.message : 'cannot be read'}`, {
      cause: error,
    });
  }
}

/**
 * Reads the settings from environment variables.
 * Throws an error that names every variable that is missing or wrong, and never a value.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = v.safeParse(schema, stored === undefined ? source : { ...source, SECRETS: stored });
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? '?'}: ${describe(issue)}`);
  throw new Error(`Wrong environment variables. ${wrong.join('; ')}`);
}

/** Valibot's own messages quote what was received, which may be a secret. */
function describe(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined'
    ? 'is missing'
    : `must be ${issue.expected ?? issue.message.replace(/^must be /, '')}`;
}
