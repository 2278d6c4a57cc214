import { describe, expect, it } from 'vitest';
import { needsRefresh, ownerOf } from '../../../web/src/auth/stored-session.ts';

const tokens = { access: 'a', expiresAt: 1_000_000, refresh: 'r', id: null };

describe('a sign-in that is kept', () => {
  it('refreshes a minute before the access token ends', () => {
    expect(needsRefresh(tokens, 939_999)).toBe(false);
    expect(needsRefresh(tokens, 940_000)).toBe(true);
  });

  it('refreshes a token that the API refused, and not one that came after it', () => {
    expect(needsRefresh(tokens, 0, 'a')).toBe(true);
    expect(needsRefresh(tokens, 0, 'the one before')).toBe(false);
  });

  it('belongs to an issuer and a subject', () => {
    expect(ownerOf('https://a.example', '1')).not.toBe(ownerOf('https://b.example', '1'));
  });
});
