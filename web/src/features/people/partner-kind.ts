import type { OrganisationKind } from '../../gql/graphql.ts';
import { messages } from './partner-messages.ts';

export const organisationKinds: readonly OrganisationKind[] = ['UNIVERSITY', 'NGO', 'GOVERNMENT'];

/** What a kind of partner is called. */
export function organisationKindName(kind: OrganisationKind): string {
  const t = messages();
  return { UNIVERSITY: t.university, NGO: t.ngo, GOVERNMENT: t.government }[kind];
}
