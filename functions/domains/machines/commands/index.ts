/** What machines does for its own resolvers. */
export { clientIdOf, organisationKeys, registerKey, revokeKey, type OrganisationKey } from './keys.ts';
export { stateOf } from '../core/key-ring.ts';
