import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { readEnv } from '../../../functions/platform/env.ts';
import { deriveSecrets } from '../../../functions/platform/secrets.ts';
import { createServices } from '../../../functions/platform/services.ts';
import { startTestTable } from '../../support/engine.ts';

const SECRETS_ARN = 'arn:aws:secretsmanager:ap-southeast-3:111122223333:secret:kapuas-AbCdEf';
const rootKeys = JSON.stringify({ current: 'v1', v1: 'k'.repeat(64) });
const webClientId = 'web-client';

/**
 * What the functions find around them in AWS: the table, an issuer's keys, and Secrets Manager.
 */
export async function startCloud() {
  const table = await startTestTable();
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  let secretReads = 0;
  const server = createServer((request, response) => {
    if (request.url === '/jwks') return response.end(JSON.stringify({ keys: [jwk] }));
    secretReads += 1;
    return response.end(JSON.stringify({ SecretString: rootKeys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = 'https://cognito-idp.ap-southeast-3.amazonaws.com/ap-southeast-3_Example';

  /** As the template sets them, with the addresses of this machine. */
  const environment = {
    TABLE_NAME: table.tableName,
    OIDC_ISSUERS: JSON.stringify([
      { issuer, jwksUri: `${address}/jwks`, clientIds: [webClientId], secondFactor: 'ALWAYS' },
    ]),
    SECRETS_ARN,
    SECRETS_ENDPOINT: address,
    PUBLIC_ORIGIN: 'https://kapuas.test',
    UPLOADS_URL: 'https://kapuas-uploads.s3.ap-southeast-3.amazonaws.com',
    UPLOADS_BUCKET: 'kapuas-uploads',
    MEDIA_BUCKET: 'kapuas-media',
    LOG_LEVEL: 'info',
    DYNAMODB_ENDPOINT: table.endpoint,
    // Lambda's own.
    AWS_REGION: 'ap-southeast-3',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
  };
  const services = createServices(readEnv({ ...environment, SECRETS: deriveSecrets(rootKeys) }));

  return {
    table,
    services,
    issuer,
    environment,
    secretReads: () => secretReads,
    /** A token in Cognito's shape. */
    tokenOf: (subject: string, tokenUse: 'access' | 'id' = 'access') =>
      new SignJWT({ client_id: webClientId, token_use: tokenUse, scope: 'openid' })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer(issuer)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    async close() {
      server.close();
      server.closeAllConnections();
      await table.close();
    },
  };
}
