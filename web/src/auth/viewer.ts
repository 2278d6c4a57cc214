import { useQuery } from '../gql/query.ts';
import type { Query } from '../gql/query.ts';
import { ViewerDocument } from '../gql/graphql.ts';
import type { AccessRole, ViewerQuery } from '../gql/graphql.ts';

/** The person or organisation behind the sign-in, as far as the page shows it. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in. */
export function useViewer(): Query<ViewerQuery> {
  return useQuery(ViewerDocument, {}, { kept: 'viewer' });
}

/** Whether a login is bound to nobody yet. */
export function isUnbound(viewer: Viewer): boolean {
  return viewer.person === null && viewer.organisation === null;
}

/** Whether the viewer may do what one of the roles may. */
export function hasRole(viewer: Viewer | null | undefined, ...roles: readonly AccessRole[]): boolean {
  return roles.some((role) => viewer?.accessRoles.includes(role));
}
