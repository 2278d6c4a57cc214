import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** A port that was free a moment ago. The issuer's name holds it, so all restarts take the same. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A running server process. */
export interface ServerProcess {
  /** Where its engine is, once everything stands. Rejects when the process ends before that. */
  readonly ready: Promise<string>;
  /** What it wrote about failures. */
  readonly complaints: readonly string[];
  /** Resolves when stream, jobs and what is due have come to an end. */
  settle(): Promise<void>;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts the server, which lies in the file `entry`, on a folder. */
export function startProcess(entry: string, port: number, dataDir: string): ServerProcess {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
  const lines = createInterface({ input: child.stdout });
  const gone = once(child, 'exit');
  const next = async (): Promise<Record<string, unknown>> => {
    const [line] = (await Promise.race([once(lines, 'line'), gone.then(() => [])])) as [string?];
    if (line === undefined) throw new EndedError(complaints);
    return JSON.parse(line) as Record<string, unknown>;
  };
  const ready = next().then(({ engine }) => String(engine));
  // Whoever kills it while it starts does not wait for it.
  ready.catch(() => undefined);
  return {
    ready,
    complaints,
    async settle() {
      const settled = next();
      child.stdin.write('settle\n');
      await settled;
    },
    kill: () => killed(child, gone),
  };
}

/** Raised when the server ended by itself. */
class EndedError extends Error {
  override name = 'EndedError';
  constructor(complaints: readonly string[]) {
    super(`The server ended: ${complaints.slice(-20).join(' | ')}`);
  }
}

async function killed(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  if (child.exitCode === null) child.kill('SIGKILL');
  await gone;
}
