import { checkSlug } from '../../../platform/checks.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { AssertionError, claimedIn, verifyAssertion } from '../core/assertion.ts';
import { useOnce } from '../repository/assertions.ts';
import { readKeyRing } from '../repository/key-rings.ts';
import { subjectOf } from './keys.ts';

/** How long an access token is good, in seconds: as long as those of Cognito. */
const LIFETIME = 3_600;

/** An access token, as a token endpoint gives it. */
export interface GivenToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/**
 * Gives an access token for an assertion: one read, and one write that makes the assertion good once.
 * @param clientId who asks, if that was said beside the assertion too
 * @throws AssertionError that says what is wrong with it
 */
export async function giveToken(
  services: Services,
  assertion: string,
  clientId: string | undefined,
): Promise<GivenToken> {
  const scope = createScope(services, { kind: 'anonymous' });
  const { ownTokens } = services;
  const claimed = claimedIn(assertion);
  if (clientId !== undefined && clientId !== claimed.clientId) {
    throw new AssertionError('Its iss is not the client_id of the request.');
  }
  // Nobody is looked for by what cannot be the id of an organisation.
  const possible = checkSlug([], claimed.clientId).length === 0;
  const ring = possible ? await readKeyRing(scope, claimed.clientId) : undefined;
  const { key, jti, usableUntil } = await verifyAssertion(claimed, ring, ownTokens.issuer, scope.now);
  if (!(await useOnce(services, claimed.clientId, jti, usableUntil))) {
    throw new AssertionError('It was used before: make a new one, with a new jti, for each token.');
  }
  const issuedAt = Math.floor(scope.now / 1000);
  // Not beyond the key: what it proves ends with it.
  const expiresAt = Math.min(issuedAt + LIFETIME, Math.floor(key.expiresAt / 1000));
  const token = await ownTokens.sign({
    subject: subjectOf(claimed.clientId, key.kid),
    clientId: claimed.clientId,
    id: services.newId(),
    issuedAt,
    expiresAt,
  });
  return { token, expiresIn: expiresAt - issuedAt };
}
