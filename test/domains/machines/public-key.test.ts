import { generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../functions/domains/machines/commands/public-key.ts';
import { MESSAGES } from '../../../functions/domains/machines/core/messages.ts';
import { ecPair, rsaPair } from './support/program.ts';

const ec = ecPair();
const rsa = rsaPair();
const pem = (key: typeof ec.publicKey) => key.export({ type: 'spki', format: 'pem' }).toString();

describe('a public key', () => {
  it.each([
    ['EC', ec],
    ['RSA', rsa],
  ])('is taken as a JWK and in PEM, %s, and named by its thumbprint', async (_kind, pair) => {
    const kid = await calculateJwkThumbprint(pair.publicKey);
    for (const text of [pair.jwk, ` ${pem(pair.publicKey)}\n`]) {
      const read = readPublicKey(text);
      expect(read).toMatchObject({ ok: true, value: { kid, algorithm: pair.algorithm } });
    }
  });

  it('keeps of a JWK only what the algorithm needs', () => {
    const noted = JSON.stringify({ ...(JSON.parse(ec.jwk) as object), kid: 'mine', note: 'x', use: 'sig' });
    const read = readPublicKey(noted);
    expect(read.ok && Object.keys(read.value.jwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  const hs = JSON.stringify({ kty: 'oct', k: Buffer.from('shared secret').toString('base64url') });
  const ed = generateKeyPairSync('ed25519').publicKey;
  const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey;
  const lame = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;
  const offCurve = JSON.stringify({ ...(JSON.parse(ec.jwk) as object), x: 'AAAA' });
  it.each([
    [
      'a private key in PEM',
      ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'KEY_PRIVATE',
    ],
    ['a private JWK', JSON.stringify(rsa.privateKey.export({ format: 'jwk' })), 'KEY_PRIVATE'],
    ['a shared secret', hs, 'KEY_PRIVATE'],
    ['another curve', ecPair('P-384').jwk, 'KEY_KIND'],
    ['the curve of a currency', ecPair('secp256k1').jwk, 'KEY_KIND'],
    ['Ed25519', pem(ed), 'KEY_KIND'],
    ['RSA for PSS alone', pem(pss), 'KEY_KIND'],
    ['RSA that is too short', rsaPair(1024).jwk, 'KEY_KIND'],
    ['RSA with the exponent 3', pem(lame), 'KEY_KIND'],
    ['a point that is not on the curve', offCurve, 'KEY_FORM'],
    [
      'an algorithm that is another’s',
      JSON.stringify({ ...JSON.parse(ec.jwk), alg: 'RS256' }),
      'KEY_ALGORITHM',
    ],
    ['no key', 'ssh-ed25519 AAAA', 'KEY_FORM'],
    ['broken JSON', '{"kty":', 'KEY_FORM'],
    ['nothing', '', 'KEY_FORM'],
    ['a book', 'x'.repeat(5_000), 'KEY_FORM'],
  ] as const)('is not %s', (_what, text, message) => {
    const read = readPublicKey(text);
    expect(read).toMatchObject({
      ok: false,
      refusals: [{ field: ['publicKey'], message: MESSAGES[message] }],
    });
  });
});
