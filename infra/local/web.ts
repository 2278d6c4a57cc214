import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'web');

/** Where Vite puts the web client. */
export const defaultWebRoot = join(web, 'dist');

/** The newest change in a file or folder, milliseconds since the epoch; 0 when there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(path)).filter((name) => name !== 'dist' && name !== 'node_modules');
  const times = await Promise.all(names.map((name) => newest(join(path, name))));
  return Math.max(0, ...times);
}

/** Whether the web client has to be built: it was not, or a source is newer. */
export async function isWebStale(): Promise<boolean> {
  const built = await newest(join(defaultWebRoot, 'index.html'));
  if (built === 0) return true;
  const sources = await Promise.all([newest(web), newest(join(root, 'package-lock.json'))]);
  return Math.max(...sources) > built;
}

/** The script behind a package's command: found by the package's own description, run by this very Node. */
function commandOf(packageName: string, command: string): string {
  const require = createRequire(import.meta.url);
  const description = require.resolve(`${packageName}/package.json`);
  const { bin } = require(description) as { bin: string | Record<string, string> };
  return join(dirname(description), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

/** Runs a script quietly; what it says is told when it fails. @throws Error with its output */
function run(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ${args.join(' ')} failed\n${output}`));
    });
  });
}

/** Makes what is generated from the schema and the web client's documents, where a clone lacks `file`. */
async function ensureGenerated(file: string): Promise<void> {
  if (existsSync(join(root, file))) return;
  await run(commandOf('@graphql-codegen/cli', 'graphql-codegen'), []);
  await run(join(root, 'functions/graphql/codegen/archive-documents.mjs'), []);
}

/** Makes the schema's module that the functions import, where a clone lacks it. */
export const ensureSchema = (): Promise<void> => ensureGenerated('functions/graphql/generated/type-defs.ts');

const ensureDocuments = (): Promise<void> => ensureGenerated('web/src/gql/graphql.ts');

/** Builds the web client when it is missing or older than its sources, in a process of its own: Vite needs a core. */
export async function ensureWeb(): Promise<void> {
  if (!existsSync(join(web, 'index.html')) || !(await isWebStale())) return;
  await ensureDocuments();
  await run(commandOf('vite', 'vite'), ['build', 'web', '--logLevel', 'warn']);
}

/**
 * Builds the web client again with each change of a source, and resolves after the first build. Its process ends with
 * this one.
 */
export async function watchWeb(): Promise<void> {
  if (!existsSync(join(web, 'index.html'))) return;
  await ensureDocuments();
  const child = spawn(process.execPath, [commandOf('vite', 'vite'), 'build', 'web', '--watch'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (chunk.includes('built in')) resolve();
    });
  });
}
