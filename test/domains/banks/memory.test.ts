import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the survey and all batches of a large file in a process of its own, whose memory the test bounds. */
function run(script: string, megabytes: number): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [
    `--max-old-space-size=${megabytes}`,
    '--import',
    'tsx',
    resolve(import.meta.dirname, 'support', script),
  ]);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, out })));
}

describe('10,000 questions', () => {
  it('are read and checked within 256 MB, with progress', async () => {
    const { code, out } = await run('large-import.ts', 128);
    expect(out).toMatch(/^batches 400, done 20000 of 20000, rss \d+ MB$/m);
    expect(code).toBe(0);
    expect(Number(/rss (\d+)/.exec(out)?.[1])).toBeLessThan(256);
  }, 60_000);
});
