import { loginHash } from '../../../platform/auth.ts';
import { isAdmin } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { MESSAGES } from '../core/messages.ts';
import {
  checkClientId,
  checkOrganisation,
  isSameOrganisation,
  type OrganisationInput,
} from '../core/organisation.ts';
import type { Organisation } from '../core/types.ts';
import {
  bindWrite,
  organisationBinding,
  parseBinding,
  unbindOrganisationWrite,
} from '../repository/logins.ts';
import {
  forgetOrganisation,
  organisationWrite,
  parseOrganisation,
  readOrganisation,
} from '../repository/organisations.ts';
import { adminsOnly } from './support.ts';

/** Creates an organisation. The same content again answers with the one that is there; other content is refused. */
export async function createOrganisation(
  scope: Scope,
  input: OrganisationInput,
): Promise<Outcome<Organisation>> {
  if (!isAdmin(scope)) return adminsOnly();
  const checked = checkOrganisation(input);
  if (!checked.ok) return checked;
  const organisation = checked.value;
  const result = await scope.services.table.write(organisationWrite(organisation));
  forgetOrganisation(scope, organisation.organisationId);
  if (result.ok) return done(organisation);
  const met = result.failed[0]?.item;
  const known = met && parseOrganisation(met);
  return known && isSameOrganisation(known, organisation)
    ? done(known)
    : refused('TAKEN', MESSAGES.ORGANISATION_TAKEN, ['externalId']);
}

/** A machine client that shall act for an organisation. */
export interface ClientBinding {
  readonly organisationId: string;
  /** One of the issuers that are trusted; the first of them when left out. */
  readonly issuer?: string | undefined;
  readonly clientId: string;
}

/** Binds a machine client to an organisation: its tokens name the client as their subject. Again changes nothing. */
export async function bindClient(scope: Scope, input: ClientBinding): Promise<Outcome<Organisation>> {
  if (!isAdmin(scope)) return adminsOnly();
  const { services } = scope;
  const issuer = input.issuer ?? services.issuers[0]?.issuer;
  const client = checkClientId(input.clientId);
  const organisation = await readOrganisation(scope, input.organisationId);
  const refusals: Refusal[] = client.ok ? [] : [...client.refusals];
  if (!organisation) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.ORGANISATION_NOT_FOUND, field: ['organisation'] });
  }
  const trusted = services.issuers.find((each) => each.issuer === issuer);
  if (!trusted) refusals.push({ code: 'INVALID', message: MESSAGES.ISSUER, field: ['issuer'] });
  if (!client.ok || !organisation || !trusted) return refusedAll(refusals);
  const login = loginHash(trusted.issuer, client.value);
  const result = await services.table.write(bindWrite(login, organisationBinding(organisation)));
  if (result.ok) return done(organisation);
  const met = result.failed[0]?.item;
  const known = met && parseBinding(met);
  return known?.kind === 'organisation' && known.organisationId === organisation.organisationId
    ? done(organisation)
    : refused('TAKEN', MESSAGES.CLIENT_TAKEN, ['clientId']);
}

/** The writes by which a login begins and ceases to act for an organisation, for whoever decides about it. */
export const organisationLogin = {
  bind: (login: string, organisation: Organisation) => bindWrite(login, organisationBinding(organisation)),
  unbind: unbindOrganisationWrite,
};
