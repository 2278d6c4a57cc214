import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { synthesise } from '../infra/cdk/support/synthesise.ts';

const constructs = join(import.meta.dirname, '../../infra/constructs');

/** The code of the API as it is deployed, and of the bare server; each in a folder of its own. */
export async function makeBundles() {
  const stage = synthesise('dev', { bundle: true });
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-bench-'));
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  // As `infra/constructs/node-function.ts` has it, what is left out of the server included.
  await build({
    entryPoints: [join(import.meta.dirname, 'bare/index.ts')],
    outfile: join(bare, 'index.mjs'),
    bundle: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    alias: { '@apollo/usage-reporting-protobuf': join(constructs, 'no-usage-reporting.ts') },
    external: ['ini', 'login', 'process', 'sso', 'web-identity'].map(
      (provider) => `@aws-sdk/credential-provider-${provider}`,
    ),
    logLevel: 'error',
  });
  return {
    api: stage.codeOf('Answers /graphql'),
    bare,
    /** For whatever else is needed beside them. */
    folder,
    remove() {
      stage.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Bundles = Awaited<ReturnType<typeof makeBundles>>;
