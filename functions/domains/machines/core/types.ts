import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';

/** The algorithms by which programs sign; asymmetric alone, so that a public key can never serve as a shared secret. */
const ALGORITHMS = ['ES256', 'RS256'] as const;

/** A public key as it is kept: what the algorithm needs of a JWK (RFC 7517), and nothing else. */
const jwk = v.variant('kty', [
  v.object({ kty: v.literal('EC'), crv: v.literal('P-256'), x: v.string(), y: v.string() }),
  v.object({ kty: v.literal('RSA'), n: v.string(), e: v.string() }),
]);

/** A key that an organisation registered. Instants are milliseconds since the epoch. */
const machineKeySchema = v.object({
  /** RFC 7638: the thumbprint of the key, with SHA-256. */
  kid: v.string(),
  label: v.string(),
  algorithm: v.picklist(ALGORITHMS),
  jwk,
  registeredAt: whole,
  expiresAt: whole,
  revokedAt: v.optional(whole),
});
export type MachineKey = Readonly<v.InferOutput<typeof machineKeySchema>>;
/** A key before anything is said of it. */
export type PublicKey = Pick<MachineKey, 'kid' | 'algorithm' | 'jwk'>;

/** All keys of an organisation, in one item: how many there may be is decided by whoever writes it. */
export const keyRingSchema = v.object({
  organisationId: v.string(),
  /** As they were registered, the oldest first. */
  keys: v.array(machineKeySchema),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type KeyRing = Readonly<v.InferOutput<typeof keyRingSchema>>;
