import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import type { Release } from './src/offline/worker/core.ts';

const source = join(import.meta.dirname, 'src/offline/worker/index.ts');
const fileName = 'service-worker.js';

/** Pages for staff: kept on a device once they were used there, and no burden on everybody's first visit. */
const onDemand = /\/features\/(?:agency|machines|partner|people|statistics)\/[^/]*-page\.tsx$/;

type Bundle = Rolldown.OutputBundle;

function contentOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return output.type === 'chunk' ? output.code : output.source;
}

/** A digest as browsers write it in `integrity`. */
function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** The files that the entry comes to need, sooner or later, without going through a page for staff. */
function reachable(bundle: Bundle): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const output = bundle[file];
    if (output === undefined || found.has(file)) return;
    if (output.type === 'chunk' && onDemand.test(output.facadeModuleId ?? '')) return;
    found.add(file);
    if (output.type !== 'chunk') return;
    const { importedCss = [], importedAssets = [] } = output.viteMetadata ?? {};
    for (const next of [...output.imports, ...output.dynamicImports, ...importedCss, ...importedAssets]) {
      visit(next);
    }
  };
  const index = bundle['index.html'];
  const html = index ? Buffer.from(contentOf(index)).toString() : '';
  for (const [file, output] of Object.entries(bundle)) {
    // What the document itself names may be no part of the module graph.
    if ((output.type === 'chunk' && output.isEntry) || html.includes(`"/${file}"`)) visit(file);
  }
  return found;
}

/** Describes what was built: which files are the shell, and how their content is recognised. */
function describe(bundle: Bundle, publicFolder: string): Release {
  const shellFiles = reachable(bundle);
  const shell: [string, string][] = [];
  const others: string[] = [];
  for (const [file, output] of Object.entries(bundle)) {
    if (file.endsWith('.map') || file.startsWith('.')) continue;
    if (shellFiles.has(file) || file === 'index.html') {
      shell.push([`/${file}`, integrityOf(contentOf(output))]);
    } else if (file.startsWith('assets/')) others.push(`/${file}`);
  }
  for (const name of readdirSync(publicFolder)) {
    // Pictures for the home screen: the system keeps its own.
    if (name.endsWith('.png')) continue;
    shell.push([`/${name}`, integrityOf(readFileSync(join(publicFolder, name)))]);
  }
  shell.sort(([one], [other]) => (one < other ? -1 : 1));
  others.sort();
  const id = createHash('sha256')
    .update(JSON.stringify([shell, others]))
    .digest('hex')
    .slice(0, 16);
  return { id, shell, onDemand: others };
}

/** A classic script without imports: not every browser takes a module as its service worker. */
async function bundleWorker(release: Release): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    publicDir: false,
    define: { __RELEASE__: JSON.stringify(release) },
    build: {
      write: false,
      emptyOutDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: fileName } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('The service worker was not built.');
  return chunk.code;
}

/** Builds `/service-worker.js`, which names the files of the very build it is part of. */
export function serviceWorker(): Plugin {
  let publicFolder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const code = await bundleWorker(describe(bundle, publicFolder));
        this.emitFile({ type: 'asset', fileName, source: code });
      },
    },
  };
}
