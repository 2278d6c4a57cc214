/*
 * Runs the DynamoDB contract suite against moto's server.
 *
 *   node test/contract/run-on-moto.mjs path/to/moto_server
 *
 * Exits with the suite's own code.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const secondsToStart = 60;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(endpoint) {
  try {
    await fetch(endpoint);
    return true;
  } catch {
    return false;
  }
}

async function untilReady(endpoint, server) {
  for (let tries = 0; tries < secondsToStart * 5; tries += 1) {
    if (server.exitCode !== null) throw new Error(`moto_server ended with code ${server.exitCode}`);
    if (await answers(endpoint)) return;
    await wait(200);
  }
  throw new Error(`moto_server did not answer within ${secondsToStart} seconds`);
}

function runSuite(endpoint) {
  const suite = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'test/contract/dynamodb', '--exclude', '**/engine/**'],
    {
      cwd: new URL('../..', import.meta.url),
      stdio: 'inherit',
      env: { ...process.env, TEST_DYNAMODB_ENDPOINT: endpoint, TEST_DYNAMODB_KIND: 'moto' },
    },
  );
  return new Promise((resolve) => suite.once('exit', (code) => resolve(code ?? 1)));
}

const [, , program] = process.argv;
if (!program) {
  console.error('usage: node test/contract/run-on-moto.mjs path/to/moto_server');
  process.exit(2);
}
const port = await freePort();
const endpoint = `http://127.0.0.1:${port}`;
const server = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
server.once('error', (error) => {
  console.error(`cannot start ${program}: ${error.message}`);
  process.exit(2);
});
try {
  await untilReady(endpoint, server);
  process.exitCode = await runSuite(endpoint);
} finally {
  server.kill();
}
