// The entry of `npm start` and `npm run dev`. Plain JavaScript that old Nodes can read: it first says whether this
// one will do, then hands over to TypeScript.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checkNode } from './node-version.mjs';

const problem = checkNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const main = new URL('./main.ts', import.meta.url);

if (process.argv.includes('--watch')) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const arguments_ = [tsx, 'watch', '--clear-screen=false', fileURLToPath(main), '--watch'];
  const child = spawn(process.execPath, arguments_, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(main.href);
}
