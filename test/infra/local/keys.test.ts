import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateKeys, loadKeys } from '../../../infra/local/keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'kapuas-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made once, for the owner’s eyes only', () => {
    const file = join(folder, 'keys.json');
    const first = loadKeys(file);
    expect(loadKeys(file)).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.functions.cursor, 'base64')).toHaveLength(32);
    expect(loadKeys(join(folder, 'other.json'))).not.toEqual(first);
  });

  it('are made up for what an earlier release did not have, and stay as they are besides', () => {
    const file = join(folder, 'earlier.json');
    const { functions, ...rest } = generateKeys();
    const { accessToken: _none, ...earlier } = functions;
    writeFileSync(file, JSON.stringify({ ...rest, functions: earlier }));
    const found = loadKeys(file);
    expect(found).toMatchObject({ ...rest, functions: earlier });
    expect(Buffer.from(found.functions.accessToken.keys['v1'] ?? '', 'base64')).toHaveLength(32);
    expect(loadKeys(file)).toEqual(found);
  });

  it('are never replaced when the file is broken: what they protect would be lost', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"functions":{}}');
    expect(() => loadKeys(file)).toThrow();
  });
});
