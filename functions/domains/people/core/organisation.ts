import { done, refused, together, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import { checkLine, checkSite, checkSlug } from './rules.ts';
import type { Organisation } from './types.ts';

/** What an administrator enters about an organisation. */
export interface OrganisationInput {
  readonly externalId: string;
  readonly name: string;
  readonly kind: Organisation['kind'];
  readonly site?: string | undefined;
}

const MOST_CLIENT = 200;
/** The external ids of the agency's courses are kept under this one, beside those of the organisations. */
const RESERVED = ['agency-courses'];

/** Checks what was entered; every breach is told at once. */
export function checkOrganisation(input: OrganisationInput): Outcome<Organisation> {
  const checked = together<
    Required<Pick<Organisation, 'organisationId' | 'name' | 'kind'>> & { site: string | undefined }
  >({
    organisationId: checkId(input.externalId),
    name: checkLine(input.name, ['name']),
    kind: done(input.kind),
    site: checkSite(input.site, ['site']),
  });
  if (!checked.ok) return checked;
  const { site, ...rest } = checked.value;
  return done({ ...rest, ...(site !== undefined && { site }) });
}

function checkId(text: string): Outcome<string> {
  return RESERVED.includes(text)
    ? refused('TAKEN', MESSAGES.RESERVED, ['externalId'])
    : checkSlug(text, ['externalId']);
}

/** A client's id at its issuer. */
export function checkClientId(text: string): Outcome<string> {
  const clientId = text.trim();
  return clientId.length <= MOST_CLIENT && /^[\x21-\x7e]+$/.test(clientId)
    ? done(clientId)
    : refused('INVALID', MESSAGES.CLIENT, ['clientId']);
}

/** Whether two organisations have the same content. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  return (['name', 'kind', 'site'] as const).every((each) => one[each] === other[each]);
}
