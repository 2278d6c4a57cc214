import { readEnv, type Env } from '../../functions/platform/env.ts';
import { deriveSecrets, readSecret } from '../../functions/platform/secrets.ts';
import { createServices, type Services } from '../../functions/platform/services.ts';

/** Neither tokens are read nor links made by what operators run; the settings want an issuer and an address. */
const NOWHERE = 'https://nowhere.invalid';

/**
 * The services as the functions have them, for a script that an operator runs.
 * @param table the table's name
 * @param secrets the ARN of the secret; its region is that of the installation
 * @param issuer whose logins are written, where a script writes any
 */
export async function operator(
  table: string,
  secrets: string,
  issuer = NOWHERE,
): Promise<{ env: Env; services: Services }> {
  const endpoint = process.env['SECRETS_ENDPOINT'];
  const env = readEnv({
    LOG_LEVEL: 'info',
    ...process.env,
    TABLE_NAME: table,
    AWS_REGION: secrets.split(':')[3],
    SECRETS: deriveSecrets(await readSecret({ arn: secrets, ...(endpoint && { endpoint }) })),
    OIDC_ISSUERS: JSON.stringify([{ issuer, jwksUri: issuer, clientIds: null }]),
    PUBLIC_ORIGIN: issuer,
  });
  return { env, services: createServices(env) };
}
