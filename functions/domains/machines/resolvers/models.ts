import type { OrganisationKey } from '../commands/index.ts';

export type OrganisationKeyModel = OrganisationKey;
