import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

type Said = { ready: string; cpuMs: number } | { result: unknown; cpuMs: number } | { error: string };

/** A function that runs in a process of its own, as Lambda runs it. */
export interface RunningLambda {
  /** Of the Node it runs on. */
  readonly version: string;
  /** What loading its code took of the processor, in milliseconds. */
  readonly loadCpuMs: number;
  /** Calls it with an event. @throws Error with what the function throws */
  invoke(event: object): Promise<unknown>;
  /** Calls it, and tells what the call took of the processor, in milliseconds. @throws as `invoke` */
  measure(event: object): Promise<{ result: unknown; cpuMs: number }>;
  stop(): void;
}

/**
 * Starts the code in `folder` on `node`, with `environment` and nothing of this process's own.
 * @param log told each line that it writes besides its answers
 * @throws Error with what the process wrote when it does not come up
 */
export async function startLambda(
  node: string,
  folder: string,
  environment: Record<string, string>,
  log: (line: string) => void = () => undefined,
): Promise<RunningLambda> {
  // Beside the code and outside the repository, so that no import can find its way into node_modules.
  const runtime = join(dirname(folder), 'lambda.mjs');
  if (!existsSync(runtime)) copyFileSync(new URL('lambda.mjs', import.meta.url), runtime);
  const child = spawn(node, [runtime, join(folder, 'index.mjs')], { cwd: folder, env: environment });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  createInterface({ input: child.stderr }).on('line', log);
  const exited = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The function ended with ${code}\n${written}`)));
  });
  exited.catch(() => undefined);

  const waiting: ((said: Said) => void)[] = [];
  const heard: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('\u0000')) return log(line);
    const said = JSON.parse(line.slice(1)) as Said;
    const next = waiting.shift();
    if (next) next(said);
    else heard.push(said);
  });
  const listen = () => {
    const first = heard.shift();
    const said = first ? Promise.resolve(first) : new Promise<Said>((resolve) => waiting.push(resolve));
    return Promise.race([said, exited]);
  };

  const ready = await listen();
  if (!('ready' in ready)) throw new Error('The function said something else before it was ready');
  async function measure(event: object) {
    child.stdin.write(`${JSON.stringify(event)}\n`);
    const said = await listen();
    if ('error' in said) throw new Error(said.error);
    if ('ready' in said) throw new Error('The function started twice');
    return said;
  }
  return {
    version: ready.ready,
    loadCpuMs: ready.cpuMs,
    measure,
    invoke: async (event) => (await measure(event)).result,
    stop: () => void child.kill(),
  };
}
