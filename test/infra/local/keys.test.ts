import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadKeys } from '../../../infra/local/keys.ts';

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

  it('are never replaced when the file is broken: what they protect would be lost', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"functions":{}}');
    expect(() => loadKeys(file)).toThrow();
  });
});
