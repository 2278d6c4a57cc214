// Prints the tables of figures; with --write they also go to docs/performance.md. --rounds=N changes how many pairs are
// measured; --api leaves the pages of the web client out.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const root = new URL('../../', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    write: { type: 'boolean', default: false },
    api: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);

const engine = spawn(process.execPath, ['--import', 'tsx', 'test/bench/engine-process.ts'], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const endpoint = await new Promise<string>((resolve) =>
  createInterface({ input: engine.stdout }).once('line', resolve),
);
// Read when the rest is loaded: all its tables are then in that engine.
process.env['TEST_DYNAMODB_ENDPOINT'] = endpoint;
const { measure } = await import('./measure.ts');
const tables = await measure(rounds);
engine.stdin.end();

/** The sizes of the web client's pages; whether one is over its budget is for the check of the budgets to say. */
function measurePages(): string {
  process.stderr.write('Building the web client\n');
  // Elsewhere than where the local server takes it from.
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-pages-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'error', '--outDir', folder];
  execFileSync(process.execPath, vite, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { stdout } = spawnSync(process.execPath, ['web/budget.mjs', folder], { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``;
}

const day = new Date().toISOString().slice(0, 10);
const text = [
  `Of ${day}, on Node ${process.versions.node}, ${rounds} pairs.`,
  ...tables,
  ...(values.api ? [] : [measurePages()]),
].join('\n\n');
process.stdout.write(`${text}\n`);

if (values.write && !values.api) {
  const file = `${root}docs/performance.md`;
  const begin = '<!-- figures: npm run bench -- --write -->\n';
  const end = '<!-- end of figures -->';
  const [before, rest = ''] = readFileSync(file, 'utf8').split(begin);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(file, `${before}${begin}\n${text}\n\n${after}`);
  execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file], {
    stdio: 'ignore',
  });
}
