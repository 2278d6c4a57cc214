import { isAgency, isOwn, type PersonCaller } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { readCertificateNumber } from '../core/certificate-number.ts';
import { targetFor, targetPercent, type JpTarget } from '../core/jp-targets.ts';
import type { Certificate, Credit, PublicCertificate, Year } from '../core/types.ts';
import {
  certificatesOf,
  creditsOf,
  readCertificate,
  readCredit,
  readPublicCertificate,
} from '../repository/records.ts';
import { endedRuns } from '../repository/runs.ts';

const NOTHING: Page = { items: [] };

/** A page of the caller's credits of a year, newest first. */
export async function ownCredits(scope: Scope, year: number, options: QueryOptions): Promise<Page> {
  const { caller } = scope;
  return caller.kind === 'person' ? creditsOf(scope, caller.personId, year, options) : NOTHING;
}

/** A page of the caller's certificates, newest first. */
export async function ownCertificates(scope: Scope, options: QueryOptions): Promise<Page> {
  const { caller } = scope;
  return caller.kind === 'person' ? certificatesOf(scope, caller.personId, options) : NOTHING;
}

/** A page of the caller's ended runs, newest first. */
export async function ownEndedRuns(scope: Scope, options: QueryOptions): Promise<Page> {
  const { caller } = scope;
  return caller.kind === 'person' ? endedRuns(scope, caller.personId, options) : NOTHING;
}

/** One of the caller's own credits. */
export async function findCredit(
  scope: Scope,
  personId: string,
  day: string,
  creditId: string,
): Promise<Credit | undefined> {
  return isOwn(scope, { personId }) ? readCredit(scope, personId, day, creditId) : undefined;
}

/** The certificate with a number, for its holder and the agency. */
export async function findCertificate(scope: Scope, typed: string): Promise<Certificate | undefined> {
  const number = readCertificateNumber(typed);
  const listed = number && (await readPublicCertificate(scope, number));
  if (!listed || listed.state === 'ERASED' || !(isOwn(scope, listed) || isAgency(scope))) return undefined;
  return readCertificate(scope, listed);
}

/** What anybody may know about what was typed as a certificate number. */
export interface CertificateCheck {
  /** The number in its usual form; what was typed, when it cannot be a number of ours. */
  readonly number: string;
  readonly certificate:
    | Omit<Extract<PublicCertificate, { personId: string }>, 'personId'>
    | Extract<PublicCertificate, { state: 'ERASED' }>
    | undefined;
}

/** Looks a certificate number up; one that its check digit refuses costs no read. */
export async function checkCertificate(scope: Scope, typed: string): Promise<CertificateCheck> {
  const number = readCertificateNumber(typed);
  if (!number) return { number: typed.slice(0, 64), certificate: undefined };
  const found = await readPublicCertificate(scope, number);
  if (!found) return { number, certificate: undefined };
  if (found.state === 'ERASED') return { number, certificate: found };
  const { state, holderInitials, title, issuedOn } = found;
  return { number, certificate: { number, state, holderInitials, title, issuedOn } };
}

/** A year against the rule for somebody's kind of employment. */
export interface JpStanding {
  readonly year: Year;
  readonly target: JpTarget | undefined;
  readonly percent: number;
}

/** The caller's year against the rule of that year. */
export function jpStanding({ employmentKind }: Pick<PersonCaller, 'employmentKind'>, year: Year): JpStanding {
  const target = targetFor(employmentKind, year.year);
  return { year, target, percent: targetPercent(target, year.jpHundredths) };
}
