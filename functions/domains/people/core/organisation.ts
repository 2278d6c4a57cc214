import { MESSAGES } from './messages.ts';
import { checkLine, checkSlug, together, type Checked } from './rules.ts';
import type { Organisation } from './types.ts';

/** What an administrator enters about an organisation. */
export interface OrganisationInput {
  readonly externalId: string;
  readonly name: string;
  readonly kind: Organisation['kind'];
  readonly site?: string | undefined;
}

const MOST_SITE = 500;
const MOST_CLIENT = 200;
/** The external ids of the agency's courses are kept under this one, beside those of the organisations. */
const RESERVED = ['agency-courses'];

/** Checks what was entered; every breach is told at once. */
export function checkOrganisation(input: OrganisationInput): Checked<Organisation> {
  const checked = together<
    Required<Pick<Organisation, 'organisationId' | 'name' | 'kind'>> & { site: string | undefined }
  >({
    organisationId: checkId(input.externalId),
    name: checkLine(input.name, ['name']),
    kind: { ok: true, value: input.kind },
    site: checkSite(input.site?.trim() || undefined),
  });
  if (!checked.ok) return checked;
  const { site, ...rest } = checked.value;
  return { ok: true, value: { ...rest, ...(site !== undefined && { site }) } };
}

function checkId(text: string): Checked<string> {
  return RESERVED.includes(text)
    ? { ok: false, refusals: [{ code: 'TAKEN', message: MESSAGES.RESERVED, field: ['externalId'] }] }
    : checkSlug(text, ['externalId']);
}

function checkSite(site: string | undefined): Checked<string | undefined> {
  const well = site === undefined || (site.length <= MOST_SITE && isHttps(site));
  return well
    ? { ok: true, value: site }
    : { ok: false, refusals: [{ code: 'INVALID', message: MESSAGES.SITE, field: ['site'] }] };
}

function isHttps(text: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);
}

/** A client's id at its issuer. */
export function checkClientId(text: string): Checked<string> {
  const clientId = text.trim();
  return clientId.length <= MOST_CLIENT && /^[\x21-\x7e]+$/.test(clientId)
    ? { ok: true, value: clientId }
    : { ok: false, refusals: [{ code: 'INVALID', message: MESSAGES.CLIENT, field: ['clientId'] }] };
}

/** Whether two organisations have the same content. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  return (['name', 'kind', 'site'] as const).every((each) => one[each] === other[each]);
}
