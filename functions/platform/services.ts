import { createAuthenticate, type Authenticate } from './auth.ts';
import { createCache, type Cache } from './cache.ts';
import type { Env } from './env.ts';
import { newId } from './ids.ts';
import { createLogger, type Logger } from './log.ts';
import { createOwnTokens, type OwnTokens } from './own-tokens.ts';
import { createClient } from './table/client.ts';
import { createCursors, type Cursors } from './table/cursor.ts';
import { createTable, type Table } from './table/table.ts';
import { noUploads, type Uploads } from './uploads.ts';

/** What the commands of every domain stand on: made once per Lambda instance, replaced piece by piece in tests. */
export interface Services {
  table: Table;
  cache: Cache;
  cursors: Cursors;
  authenticate: Authenticate;
  ownTokens: OwnTokens;
  /** Lets partners store files; in the function that answers the API. */
  uploads: Uploads;
  log: Logger;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
  /** A random number in [0, 1), for draws and certificate numbers: cryptographically strong. */
  random(): number;
  secrets: Env['SECRETS'];
  issuers: Env['OIDC_ISSUERS'];
  publicOrigin: string;
  /** The address that letters come from; absent where none are sent. */
  mailFrom?: string | undefined;
}

/** The services of a function that runs with `env`. */
export function createServices(env: Env): Services {
  const now = Date.now;
  const ownTokens = createOwnTokens(env.PUBLIC_ORIGIN, env.SECRETS.accessToken);
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  return {
    table: createTable(client, env.TABLE_NAME),
    cache: createCache(now),
    cursors: createCursors(env.SECRETS.cursor, env.SECRETS.earlierCursors),
    authenticate: createAuthenticate(env.OIDC_ISSUERS, now, { own: ownTokens }),
    ownTokens,
    uploads: noUploads,
    log: createLogger(env.LOG_LEVEL),
    now,
    newId,
    random: strongRandom,
    secrets: env.SECRETS,
    issuers: env.OIDC_ISSUERS,
    publicOrigin: env.PUBLIC_ORIGIN,
    mailFrom: env.MAIL_FROM,
  };
}

function strongRandom(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
