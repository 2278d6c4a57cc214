import { idOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { moment } from '../../../graphql/scalars.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { clientIdOf, organisationKeys, registerKey, revokeKey, stateOf } from '../commands/index.ts';

/** For how many days a key is valid, when nobody says: as the schema has it. */
const DAYS = 365;

/** The keys of organisations' programs. */
export const resolvers: Resolvers = {
  Organisation: {
    keys: async ({ organisationId }, _args, context) =>
      (await organisationKeys(context, organisationId)) ?? null,
    clientId: ({ organisationId }, _args, context) => clientIdOf(context, organisationId) ?? null,
  },
  OrganisationKey: {
    id: ({ organisationId, kid }) => toGlobalId('OrganisationKey', organisationId, kid),
    state: (key, _args, { now }) => stateOf(key, now),
    registeredAt: ({ registeredAt }) => moment(registeredAt),
    expiresAt: ({ expiresAt }) => moment(expiresAt),
    revokedAt: ({ revokedAt }) => (revokedAt === undefined ? null : moment(revokedAt)),
  },
  Mutation: {
    organisationKeyRegister: async (_source, { input }, context) => {
      const { organisation, publicKey, label, validDays } = input;
      const outcome = await registerKey(context, {
        organisationId: organisation == null ? undefined : (idOf('Organisation', organisation) ?? ''),
        publicKey,
        label,
        validDays: validDays ?? DAYS,
      });
      return toPayload(context, outcome, (key) => ({ key }));
    },
    organisationKeyRevoke: async (_source, { input }, context) => {
      const [organisationId = '', kid = ''] = partsOf('OrganisationKey', input.key, 2) ?? [];
      const outcome = await revokeKey(context, organisationId, kid);
      return toPayload(context, outcome, (key) => ({ key }));
    },
  },
};

export const nodes: NodeLoaders = {};
