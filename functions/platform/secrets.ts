import { hkdfSync } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';

/** How long one read may take: half of the ten seconds that Lambda gives a function to start. */
const TIMEOUT_MS = 5_000;

export interface SecretSource {
  /** The secret's ARN; its region is the one that is asked. */
  readonly arn: string;
  /** Another address than Secrets Manager's own, for tests. */
  readonly endpoint?: string;
  /** Who asks; without it, the role of the function. */
  readonly credentials?: { accessKeyId: string; secretAccessKey: string };
}

const answer = v.object({ SecretString: v.string() });

/**
 * Reads a secret's current text from Secrets Manager. The request is the one call of that service, so it is sent
 * with `fetch` and signed by the signer that the DynamoDB client brings along: a client of its own would be loaded at
 * every start for it.
 * @throws Error that names the status and never the secret
 */
export async function readSecret({ arn, endpoint, credentials }: SecretSource): Promise<string> {
  const region = arn.split(':')[3] ?? '';
  const url = new URL(endpoint ?? `https://secretsmanager.${region}.amazonaws.com`);
  const client = new DynamoDBClient({ region, ...(credentials && { credentials }) });
  try {
    const signer = await client.config.signer({
      name: 'sigv4',
      signingName: 'secretsmanager',
      signingRegion: region,
      properties: {},
    });
    const body = JSON.stringify({ SecretId: arn });
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: '/',
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'secretsmanager.GetSecretValue',
      },
      body,
    });
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`Secrets Manager answered ${response.status}`);
    return v.parse(answer, await response.json()).SecretString;
  } finally {
    client.destroy();
  }
}

/** What Secrets Manager holds: every root key by its name, and the name of the newest. */
const roots = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/** Below this, letters and digits hold fewer than the 256 bits of the keys that are derived from them. */
const LEAST_CHARACTERS = 43;

/**
 * The functions' keys, made of the root keys. Secrets Manager can invent one text when a stage is created; a key for
 * each purpose is derived from it (HKDF with SHA-256, RFC 5869), so that nobody has to write a secret by hand.
 * @param text `{ "current": "v1", "v1": "<at least 43 characters>" }`; further versions stand beside the first
 * @returns JSON in the form of the variable SECRETS
 * @throws Error that names no part of the secret
 */
export function deriveSecrets(text: string): string {
  const parsed = v.safeParse(roots, text);
  const { current = '', ...keys } = parsed.success ? parsed.output : {};
  const newest = Object.hasOwn(keys, current) ? keys[current] : undefined;
  if (!newest || Object.values(keys).some(({ length }) => length < LEAST_CHARACTERS)) {
    throw new Error(`must be {"current":"v1","v1":"…"} with keys of at least ${LEAST_CHARACTERS} characters`);
  }
  const personal = Object.entries(keys).map(
    ([name, root]) => [name, derive(root, 'personal-number')] as const,
  );
  return JSON.stringify({
    cursor: derive(newest, 'cursor'),
    personalNumber: { current, keys: Object.fromEntries(personal) },
  });
}

function derive(root: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', root, '', `kapuas ${purpose}`, 32)).toString('base64');
}
