import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A new id: 120 random bits in 20 URL-safe characters. */
export function newId(): string {
  return randomBytes(15).toString('base64url');
}

/** The SHA-256 of `text` (UTF-8), in URL-safe base64 (43 characters). */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

/** The HMAC-SHA-256 of `text` under `key`, in URL-safe base64 (43 characters). */
export function hmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}

/** JSON with its object keys sorted: equal values give equal texts. Undefined fields are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
