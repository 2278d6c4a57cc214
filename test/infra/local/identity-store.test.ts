import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { IdentityStore } from '../../../infra/local/identity/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'kapuas-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let file: string;
let count = 0;
let now: number;
const clock = () => now;
beforeEach(() => {
  count += 1;
  now = 1_000_000;
  file = join(folder, `${count}.jsonl`);
});

async function reopen(store: IdentityStore): Promise<IdentityStore> {
  await store.close();
  return IdentityStore.open(file, clock);
}

describe('the store of the identity provider', () => {
  it('keeps entries over a restart, with what became of them', async () => {
    const store = await IdentityStore.open(file, clock);
    await store.adapter('Session').upsert('s1', { uid: 'u1', accountId: 'a' }, 600);
    await store.adapter('RefreshToken').upsert('r1', { grantId: 'g1' }, 600);
    await store.adapter('RefreshToken').upsert('r2', { grantId: 'g2' }, 600);
    await store.adapter('RefreshToken').consume('r1');
    await store.adapter('RefreshToken').destroy('r2');
    const again = await reopen(store);
    expect(await again.adapter('Session').find('s1')).toEqual({ uid: 'u1', accountId: 'a' });
    expect(await again.adapter('Session').findByUid('u1')).toEqual({ uid: 'u1', accountId: 'a' });
    now += 59_999;
    expect(await again.adapter('RefreshToken').find('r1')).toEqual({ grantId: 'g1' });
    await again.adapter('RefreshToken').consume('r1');
    now += 1;
    expect(await again.adapter('RefreshToken').find('r1')).toEqual({ grantId: 'g1', consumed: 1000 });
    expect(await again.adapter('RefreshToken').find('r2')).toBeUndefined();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('forgets what has expired, and does not prolong a token by marking it used', async () => {
    const store = await IdentityStore.open(file, clock);
    await store.adapter('AuthorizationCode').upsert('c1', {}, 60);
    now += 59_000;
    await store.adapter('AuthorizationCode').consume('c1');
    expect(await store.adapter('AuthorizationCode').find('c1')).toBeDefined();
    now += 1_000;
    expect(await store.adapter('AuthorizationCode').find('c1')).toBeUndefined();
    const again = await reopen(store);
    expect(await again.adapter('AuthorizationCode').find('c1')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('revokes everything of one grant, of that model alone', async () => {
    const store = await IdentityStore.open(file, clock);
    await store.adapter('RefreshToken').upsert('r1', { grantId: 'g1' }, 60);
    await store.adapter('RefreshToken').upsert('r2', { grantId: 'g2' }, 60);
    await store.adapter('AuthorizationCode').upsert('c1', { grantId: 'g1' }, 60);
    await store.adapter('RefreshToken').revokeByGrantId('g1');
    const again = await reopen(store);
    expect(await again.adapter('RefreshToken').find('r1')).toBeUndefined();
    expect(await again.adapter('RefreshToken').find('r2')).toBeDefined();
    expect(await again.adapter('AuthorizationCode').find('c1')).toBeDefined();
  });

  it('opens after a kill that cut the last line short', async () => {
    const store = await IdentityStore.open(file, clock);
    await store.adapter('Session').upsert('s1', { uid: 'u1' }, 60);
    await store.close();
    appendFileSync(file, '{"key":"Session:s2","payl');
    const again = await IdentityStore.open(file, clock);
    expect(await again.adapter('Session').find('s1')).toBeDefined();
    expect(await again.adapter('Session').find('s2')).toBeUndefined();
  });

  it('needs no file', async () => {
    const store = await IdentityStore.open(undefined, clock);
    await store.adapter('Grant').upsert('g1', { accountId: 'a' }, 60);
    expect(await store.adapter('Grant').find('g1')).toEqual({ accountId: 'a' });
  });
});
