// Gets an access token with a key that was registered: a program signs who it is (RFC 7523), without any library.
//
//   node sign-in.mjs <address of the installation> <client id> <file of the private key, PEM> [kid]
//
// Without a kid it is computed: the thumbprint of the public key (RFC 7638), which is what registering answered.
import { createHash, createPrivateKey, createPublicKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [address, clientId, file, given] = process.argv.slice(2);
const privateKey = createPrivateKey(readFileSync(file));
const { kty, crv, x, y, e, n } = createPublicKey(privateKey).export({ format: 'jwk' });

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const members = kty === 'EC' ? { crv, kty, x, y } : { e, kty, n };
const kid = given ?? createHash('sha256').update(JSON.stringify(members)).digest('base64url');

const now = Math.floor(Date.now() / 1000);
const header = { alg: kty === 'EC' ? 'ES256' : 'RS256', kid, typ: 'JWT' };
// A new jti for each assertion: each is good once.
const claims = { iss: clientId, sub: clientId, aud: address, iat: now, exp: now + 60, jti: randomUUID() };
const signed = `${base64url(header)}.${base64url(claims)}`;
const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });

const response = await fetch(`${address}/oauth/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${signed}.${signature.toString('base64url')}`,
  }),
});
const answer = await response.json();
if (!response.ok) {
  console.error(`${answer.error}: ${answer.error_description}`);
  process.exit(1);
}
console.log(answer.access_token);
