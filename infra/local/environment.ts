import { machineClients, webClientId } from './identity/clients.ts';
import type { Keys } from './keys.ts';

export const region = 'ap-southeast-3';
export const tableName = 'kapuas';

export interface EnvironmentInput {
  /** The one address, for example `http://localhost:3000`. */
  readonly origin: string;
  /** Where the engine listens. */
  readonly endpoint: string;
  readonly keys: Keys;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/**
 * Where partners' files are shown and taken: by address and not by name, which makes it another origin to a browser, so
 * that what partners send runs nowhere else.
 */
export function mediaOrigin(origin: string): string {
  return `http://127.0.0.1:${new URL(origin).port}`;
}

/** The environment variables that the functions get, as in AWS. */
export function environment(input: EnvironmentInput): Record<string, string> {
  const { port } = new URL(input.origin);
  const issuer = {
    issuer: `${input.origin}/identity`,
    // By address: `localhost` may be resolved to the other family first, which costs time and may be switched off.
    jwksUri: `http://127.0.0.1:${port}/identity/jwks`,
    clientIds: [webClientId, ...machineClients.map(({ id }) => id)],
    // There are no passwords, so there is nothing for a second factor to be second to.
    secondFactor: 'ALWAYS',
  };
  return {
    TABLE_NAME: tableName,
    AWS_REGION: region,
    DYNAMODB_ENDPOINT: input.endpoint,
    OIDC_ISSUERS: JSON.stringify([issuer]),
    SECRETS: JSON.stringify(input.keys.functions),
    PUBLIC_ORIGIN: input.origin,
    // Nobody outside gets what is sent here: letters become files.
    MAIL_FROM: 'kapuas@localhost.localdomain',
    UPLOADS_URL: `${mediaOrigin(input.origin)}/uploads`,
    LOG_LEVEL: input.logLevel,
  };
}
