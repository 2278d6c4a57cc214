import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ALIAS, BANNER, EXTERNAL, MAIN_FIELDS, TARGET } from '../../infra/constructs/bundling.ts';
import { synthesise } from '../infra/cdk/support/synthesise.ts';

/** Without what makes a schema of type definitions the bare server has none. */
const { '@graphql-tools/schema': _needed, ...SUPERFLUOUS } = ALIAS;

/**
 * Bundles the bare server as `infra/constructs/node-function.ts` bundles ours.
 * @param folder where its `index.mjs` is put
 * @param trimmed whether what our functions leave out and it can do without is left out here too; else it is all that the packages bring
 */
export async function bundleBare(folder: string, trimmed: boolean): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'bare/index.ts')],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: TARGET,
    format: 'esm',
    mainFields: MAIN_FIELDS,
    banner: { js: BANNER },
    ...(trimmed && { alias: SUPERFLUOUS, external: EXTERNAL }),
    logLevel: 'error',
  });
}

/** The code of the API as it is deployed, and of the bare server, whole and trimmed; each in a folder of its own. */
export async function makeBundles() {
  const stage = synthesise('dev', { bundle: true });
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-bench-'));
  const bare = join(folder, 'bare');
  const trimmed = join(folder, 'trimmed');
  await bundleBare(bare, false);
  await bundleBare(trimmed, true);
  return {
    api: stage.codeOf('Answers /graphql'),
    bare,
    trimmed,
    /** For whatever else is needed beside them. */
    folder,
    remove() {
      stage.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Bundles = Awaited<ReturnType<typeof makeBundles>>;

/** The bytes of the code in a folder. */
export function bytesOf(folder: string): { minified: number; gzipped: number } {
  const code = readFileSync(join(folder, 'index.mjs'));
  return { minified: code.length, gzipped: gzipSync(code).length };
}
