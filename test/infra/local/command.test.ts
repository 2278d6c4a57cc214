import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../infra/local/http/server.ts';
import type { LocalServer } from '../../../infra/local/http/server.ts';
import { openDatabase } from '../../../infra/local/dynamodb/database.ts';
import type { Database } from '../../../infra/local/dynamodb/database.ts';

const folder = (name: string) => resolve(import.meta.dirname, '../../../infra/local', name);

/** Runs a script of `infra/local` to its end. */
function run(
  script: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [folder(script), ...args], { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

let taken: LocalServer;
let dataDir: string;
let database: Database;
beforeAll(async () => {
  taken = await startServer(0);
  dataDir = mkdtempSync(join(tmpdir(), 'kapuas-command-'));
  database = await openDatabase(join(dataDir, 'dynamodb'));
});
afterAll(async () => {
  await taken.close();
  await database.close();
  rmSync(dataDir, { recursive: true });
});

const commandTimeout = 30_000;

describe('npm start', () => {
  it(
    'says that the port is taken and how to choose another, without a stack',
    { timeout: commandTimeout },
    async () => {
      const { code, output } = await run('start.mjs', [], { PORT: String(taken.port) });
      expect(code).toBe(1);
      expect(output).toContain(`Port ${taken.port} sudah dipakai program lain`);
      expect(output).toContain(`Port ${taken.port} is taken by another program`);
      expect(output).toContain(`PORT=${taken.port + 1} npm start`);
      expect(output).not.toMatch(/^\s+at /m);
    },
  );

  it('says that the data folder is in use', { timeout: commandTimeout }, async () => {
    const { code, output } = await run('start.mjs', [], { PORT: '0', DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(output).toContain('sedang dipakai Kapuas lain');
    expect(output).toContain('is in use by another running Kapuas');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('says that the data folder is a file', { timeout: commandTimeout }, async () => {
    const { code, output } = await run('start.mjs', [], {
      PORT: '0',
      DATA_DIR: import.meta.filename,
    });
    expect(code).toBe(1);
    expect(output).toContain('adalah berkas, bukan folder');
    expect(output).toContain('is a file and no folder');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('says what is wrong with a port that is none', { timeout: commandTimeout }, async () => {
    const { code, output } = await run('start.mjs', [], { PORT: 'http' });
    expect(code).toBe(1);
    expect(output).toContain('not "http"');
  });
});

describe('npm run token', () => {
  it('names everybody there is when asked for nobody', { timeout: commandTimeout }, async () => {
    const { code, output } = await run('token.mjs', ['nobody'], {});
    expect(code).toBe(1);
    expect(output).toContain('sari');
    expect(output).toContain('universitas-contoh-khatulistiwa');
  });

  it('says how to start the server when there is none', { timeout: commandTimeout }, async () => {
    const server = await startServer(0);
    await server.close();
    const { code, output } = await run('token.mjs', ['sari'], { PORT: String(server.port) });
    expect(code).toBe(1);
    expect(output).toContain('npm start');
  });
});
