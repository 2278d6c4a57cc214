import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Loads the code in `folder` with `environment` and nothing of this process's own, as Lambda does at a start.
 * @returns what stopped it, or undefined when it stands
 */
export function startOnce(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const code = pathToFileURL(join(folder, 'index.mjs')).href;
  const source = `import(${JSON.stringify(code)}).then(
    () => process.exit(0),
    (error) => { require('node:worker_threads').parentPort.postMessage(String(error)); },
  )`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, env: { ...environment }, stdout: true, stderr: true });
    worker.on('message', (problem: string) => {
      resolve(problem);
      void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(undefined));
  });
}
