import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import * as messages from './messages.ts';
import { SeedError } from './seed/client.ts';
import { readMarker } from './seed/marker.ts';
import { ensureSchema, ensureWeb, watchWeb } from './web.ts';

const root = resolve(import.meta.dirname, '../..');

/** Ends with a sentence instead of a stack: for what the user can mend. */
class Explained extends Error {}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Explained(messages.wrongPort(value));
}

/**
 * Two libraries say at each start that they would like a newer Node. The project is tested on the oldest it allows, so
 * the user need not read that.
 */
function silenceRuntimeNotices(): void {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...parts);
  };
}

/** The folder of the data; made later when it is not there yet. */
function readDataDir(value: string | undefined): string {
  const dataDir = resolve(root, value || '.data');
  const found = statSync(dataDir, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Explained(messages.dataDirNoFolder(dataDir));
  return dataDir;
}

async function main(): Promise<void> {
  const watch = process.argv.includes('--watch');
  const port = readPort(process.env['PORT']);
  const dataDir = readDataDir(process.env['DATA_DIR']);
  silenceRuntimeNotices();
  await ensureSchema();
  const { DataDirInUseError, PortTakenError, startLocal } = await import('./index.ts');
  const local = await startLocal({ port, dataDir, seed: false }).catch((error: unknown) => {
    if (error instanceof PortTakenError) throw new Explained(messages.portTaken(error.port));
    if (error instanceof DataDirInUseError) throw new Explained(messages.dataDirInUse(error.dataDir));
    throw error;
  });

  console.log(messages.starting(local.origin));
  const building = watch ? watchWeb() : ensureWeb();
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    console.log(messages.stopping);
    void local.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const seeding = local
    .seed((step) => {
      console.log(messages.seeding(step));
    })
    .catch((error: unknown) => {
      // What is there runs without the starter content; the next start goes on with loading it.
      console.error(messages.seedRefused(error instanceof SeedError ? error.message : String(error)));
    });
  await Promise.all([building, seeding]).catch(async (error: unknown) => {
    await local.close();
    throw error;
  });
  const shown = relative(process.cwd(), dataDir) || dataDir;
  const { port: taken } = new URL(local.origin);
  console.log(messages.welcome(local.origin, Number(taken), shown, readMarker(dataDir)));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Explained ? error.message : error);
  process.exit(1);
});
