import { hkdfSync } from 'node:crypto';
import * as v from 'valibot';
import { callAws } from './aws-call.ts';

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
 * Reads a secret's current text from Secrets Manager.
 * @throws Error that names the status and never the secret
 */
export async function readSecret({ arn, endpoint, credentials }: SecretSource): Promise<string> {
  const region = arn.split(':')[3] ?? '';
  const read = await callAws({
    action: 'secretsmanager:GetSecretValue',
    region,
    endpoint: endpoint ?? `https://secretsmanager.${region}.amazonaws.com`,
    api: 'secretsmanager',
    contentType: 'application/x-amz-json-1.1',
    body: { SecretId: arn },
    credentials,
  });
  return v.parse(answer, read).SecretString;
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
  const forEach = (purpose: string) => ({
    current,
    keys: Object.fromEntries(Object.entries(keys).map(([name, root]) => [name, derive(root, purpose)])),
  });
  const earlier = Object.entries(keys).flatMap(([name, root]) => (name === current ? [] : [root]));
  return JSON.stringify({
    cursor: derive(newest, 'cursor'),
    ...(earlier.length > 0 && { earlierCursors: earlier.map((root) => derive(root, 'cursor')) }),
    personalNumber: forEach('personal-number'),
    accessToken: forEach('access-token'),
  });
}

function derive(root: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', root, '', `kapuas ${purpose}`, 32)).toString('base64');
}
