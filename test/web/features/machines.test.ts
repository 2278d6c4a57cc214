import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { looksPrivate } from '../../../web/src/features/machines/looks-private.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('a key that was pasted', () => {
  it.each([
    ['a private key in PEM', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), true],
    ['a private JWK', JSON.stringify(privateKey.export({ format: 'jwk' })), true],
    ['a public key in PEM', publicKey.export({ type: 'spki', format: 'pem' }).toString(), false],
    ['a public JWK', JSON.stringify(publicKey.export({ format: 'jwk' })), false],
    ['nothing', '', false],
  ])('%s', (_what, text, isPrivate) => {
    expect(looksPrivate(text)).toBe(isPrivate);
  });
});
