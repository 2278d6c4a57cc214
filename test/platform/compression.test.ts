import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { acceptsGzip, compressed } from '../../functions/platform/compression.ts';

const long = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: 'é'.repeat(2_000) };

it.each([
  ['gzip', true],
  ['gzip, deflate, br, zstd', true],
  ['br;q=1.0, GZIP ; Q=0.5', true],
  ['*', true],
  ['br, *;q=0.1', true],
  ['gzip;q=0, *', false],
  ['gzip; q=0.0', false],
  ['gzip;q=much', false],
  ['br', false],
  ['identity', false],
  ['', false],
  [undefined, false],
])('takes %j for what accepts gzip: %s', (header, accepts) => {
  expect(acceptsGzip(header)).toBe(accepts);
});

it('compresses a long text, byte for byte, and names the coding', () => {
  const { body = '', ...response } = compressed(long, 'gzip');
  expect(gunzipSync(Buffer.from(body, 'base64')).toString('utf8')).toBe(long.body);
  expect(response).toEqual({
    statusCode: 200,
    headers: { 'content-type': 'application/json', vary: 'Accept-Encoding', 'content-encoding': 'gzip' },
    isBase64Encoded: true,
  });
});

it('leaves a long text as it is for whoever does not take it compressed, and says that there are two of it', () => {
  expect(compressed(long, 'br')).toEqual({ ...long, headers: { ...long.headers, vary: 'Accept-Encoding' } });
});

it('leaves alone what is short, and what is bytes already', () => {
  const short = { ...long, body: 'short' };
  expect(compressed(short, 'gzip')).toBe(short);
  const bytes = { ...long, isBase64Encoded: true };
  expect(compressed(bytes, 'gzip')).toBe(bytes);
});
