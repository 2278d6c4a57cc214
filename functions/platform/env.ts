import * as v from 'valibot';
import { inLambda } from './entry.ts';
import { deriveSecrets, readSecret } from './secrets.ts';
import { logLevel, readVariables, region, url, type Variables } from './variables.ts';

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

/**
 * Of the sign-ins of an issuer: every one, none, or those whose token has one of the values in a claim. What is not said
 * is asked of the token, by the values of RFC 8176.
 */
const secondFactor = v.union([
  v.picklist(['ALWAYS', 'NEVER']),
  v.object({ claim: v.string(), values: v.array(v.string()) }),
]);

const issuer = v.object({
  issuer: url,
  jwksUri: url,
  /** The clients whose tokens are taken; null takes any client of the issuer. */
  clientIds: v.nullable(v.array(v.string())),
  /** How it is known that somebody signed in with a second factor, without which roles are withheld. */
  secondFactor: v.optional(secondFactor, { claim: 'amr', values: ['mfa'] }),
});

const variables = {
  TABLE_NAME: v.pipe(v.string(), v.regex(/^[\w.-]{3,255}$/, 'must be the name of a table')),
  AWS_REGION: region,
  DYNAMODB_ENDPOINT: v.optional(url),
  OIDC_ISSUERS: v.pipe(v.string(), json, v.array(issuer), v.minLength(1)),
  SECRETS: v.pipe(
    v.string(),
    json,
    v.object({
      cursor: base64Key,
      /** Keys of before, under which pages that are open still go on. */
      earlierCursors: v.optional(v.array(base64Key)),
      personalNumber: versions,
      /** Seeds of the keys that sign the access tokens of partners' programs. */
      accessToken: versions,
    }),
  ),
  PUBLIC_ORIGIN: url,
  /** The address that letters come from; without it none are sent. */
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email('must be a mail address'))),
  LOG_LEVEL: logLevel,
};

/** The settings that every function with services runs with. */
export type Env = v.InferOutput<v.ObjectSchema<typeof variables, undefined>>;
/** An issuer of tokens that the API trusts. */
export type TrustedIssuer = v.InferOutput<typeof issuer>;
export type SecondFactor = TrustedIssuer['secondFactor'];

/**
 * The secrets of a function in AWS, read while this module loads: once in the life of an instance, at the full speed
 * that Lambda gives a start, and with a failure that stops the start. SECRETS itself is set on a laptop and in tests
 * alone; in AWS anybody who may look at a function's configuration would read it.
 */
const ARN = /^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+$/;
const stored = await storedSecrets(process.env['SECRETS_ARN']);

async function storedSecrets(arn: string | undefined): Promise<string | undefined> {
  if (!arn && !inLambda()) return undefined;
  try {
    if (!arn) throw new Error('is missing');
    if (!ARN.test(arn)) throw new Error('must be the ARN of a secret');
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
 * @param more variables that one function alone has
 * @throws Error that names every variable that is missing or wrong, and never a value
 */
export function readEnv<More extends v.ObjectEntries = Record<never, never>>(
  source: Variables,
  more?: More,
): Env & v.InferOutput<v.ObjectSchema<More, undefined>> {
  const given = stored === undefined ? source : { ...source, SECRETS: stored };
  const read = readVariables(v.object({ ...variables, ...more }), given);
  return read as Env & v.InferOutput<v.ObjectSchema<More, undefined>>;
}
