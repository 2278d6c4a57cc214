import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  allCreditsRange,
  certificateKey,
  certificateNumberKey,
  certificatesRange,
  creditKey,
  creditsRange,
  yearKey,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import {
  absent,
  present,
  put,
  remove,
  unchanged,
  update,
  type Write,
} from '../../../platform/table/writes.ts';
import {
  certificateSchema,
  creditSchema,
  publicCertificateSchema,
  yearSchema,
  type Certificate,
  type Credit,
  type PublicCertificate,
  type Year,
} from '../core/types.ts';

/** A year of a person; an empty one when nothing is recorded. */
export async function readYear(scope: Scope, personId: string, year: number): Promise<Year> {
  const item = await scope.load(yearKey(personId, year));
  return parseItem(yearSchema, item) ?? { year, jpHundredths: 0 };
}

/** Forgets what was read of a year, after writing it. */
export const forgetYear = (scope: Scope, personId: string, year: number): void =>
  scope.forget(yearKey(personId, year));

/** Adds to a year's sum and to the courses that ended in it; makes the year when there is none. */
export function yearWrite(personId: string, year: number, courseId: string, jpHundredths: number): Write {
  return update(yearKey(personId, year), 'SET #year = :year ADD #jp :jp, #courses :course', {
    '#year': 'year',
    ':year': year,
    '#jp': 'jpHundredths',
    ':jp': jpHundredths,
    '#courses': 'courses',
    ':course': new Set([courseId]),
  });
}

/** Lowers a year's sum by a credit taken back (its hours are negative); its course is no longer one that ended in it. */
export function yearTakeBackWrite({ personId, day, jpHundredths }: Credit, courseId: string): Write {
  return update(
    yearKey(personId, yearOf(day)),
    'ADD #jp :jp DELETE #courses :course',
    { '#jp': 'jpHundredths', ':jp': jpHundredths, '#courses': 'courses', ':course': new Set([courseId]) },
    present,
  );
}

/** Takes a course from those that ended in a year: its run, which was exempted, goes on. */
export const yearReopenWrite = (personId: string, year: number, courseId: string): Write =>
  update(
    yearKey(personId, year),
    'DELETE #courses :course',
    {
      '#courses': 'courses',
      ':course': new Set([courseId]),
    },
    present,
  );

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Enters a credit in the ledger, once: its id is derived from its cause. */
export const creditWrite = (credit: Credit): Write =>
  put({ ...creditKey(credit.personId, yearOf(credit.day), credit.day, credit.creditId), ...credit }, absent);

/** One credit. */
export async function readCredit(
  scope: Scope,
  personId: string,
  day: string,
  creditId: string,
): Promise<Credit | undefined> {
  return parseItem(creditSchema, await scope.load(creditKey(personId, yearOf(day), day, creditId)));
}

/** The credits of a year, newest first; one query. */
export const creditsOf = (
  scope: Scope,
  personId: string,
  year: number,
  options: QueryOptions,
): Promise<Page> => scope.services.table.query(creditsRange(personId, year), { ...options, backward: true });

/** A stored credit. */
export const parseCredit = (item: Item): Credit => parseStored(creditSchema, item);

/** The certificates of a person, newest first; one query. */
export const certificatesOf = (scope: Scope, personId: string, options: QueryOptions): Promise<Page> =>
  scope.services.table.query(certificatesRange(personId), { ...options, backward: true });

/** A stored certificate. */
export const parseCertificate = (item: Item): Certificate => parseStored(certificateSchema, item);

/** Writes by which a certificate has another holder's record behind it; its number stays. */
export function certificateMoveWrites(was: Certificate, moved: Certificate): Write[] {
  return [
    remove(certificateKey(was.personId, was.issuedOn, was.number), unchanged('state', was.state)),
    put({ ...certificateKey(moved.personId, moved.issuedOn, moved.number), ...moved }, absent),
    update(
      certificateNumberKey(was.number),
      'SET #personId = :to',
      { '#personId': 'personId', ':to': moved.personId },
      unchanged('personId', was.personId),
    ),
  ];
}

/** Writes by which a credit is another record's, under the id of its cause there. */
export function creditMoveWrites(was: Credit, moved: Credit): Write[] {
  return [
    remove(creditKey(was.personId, yearOf(was.day), was.day, was.creditId), present),
    creditWrite(moved),
  ];
}

/** Adds to a year's sum, and its courses where one is given: for what comes from, or goes to, another record. */
export function yearMoveWrite(
  personId: string,
  year: number,
  jpHundredths: number,
  courseId: string | undefined,
): Write {
  const values = { '#year': 'year', ':year': year, '#jp': 'jpHundredths', ':jp': jpHundredths };
  return courseId === undefined
    ? update(yearKey(personId, year), 'SET #year = :year ADD #jp :jp', values)
    : yearWrite(personId, year, courseId, jpHundredths);
}

/** All credits of a record in a year, or in all years. */
export async function allCredits({ table }: Services, personId: string, year?: number): Promise<Credit[]> {
  const credits: Credit[] = [];
  const range = year === undefined ? allCreditsRange(personId) : creditsRange(personId, year);
  let after: Page['next'];
  do {
    const page = await table.query(range, { after });
    credits.push(...page.items.map(parseCredit));
    after = page.next;
  } while (after);
  return credits;
}

/** The public side of the certificate with a number. */
export async function readPublicCertificate(
  scope: Scope,
  number: string,
): Promise<PublicCertificate | undefined> {
  return parseItem(publicCertificateSchema, await scope.load(certificateNumberKey(number)));
}

/**
 * Leaves of the public side of a certificate its number alone; refused when it is that of somebody else.
 * @param records the records of the person who is erased
 */
export const eraseWrite = (number: string, records: readonly string[]): Write =>
  put(
    { ...certificateNumberKey(number), number, state: 'ERASED' },
    {
      expression: `#personId IN (${records.map((_, at) => `:r${at}`).join(', ')})`,
      values: {
        '#personId': 'personId',
        ...Object.fromEntries(records.map((record, at) => [`:r${at}`, record])),
      },
    },
  );

/** The numbers of all certificates of a person. */
export async function certificateNumbers({ table }: Services, personId: string): Promise<string[]> {
  const numbers: string[] = [];
  let after: Page['next'];
  do {
    const page = await table.query(certificatesRange(personId), { after });
    numbers.push(...page.items.map((item) => parseCertificate(item).number));
    after = page.next;
  } while (after);
  return numbers;
}

/** A certificate of a person. */
export async function readCertificate(
  scope: Scope,
  { personId, issuedOn, number }: Pick<Certificate, 'personId' | 'issuedOn' | 'number'>,
): Promise<Certificate | undefined> {
  return parseItem(certificateSchema, await scope.load(certificateKey(personId, issuedOn, number)));
}

/** Forgets what was read of a certificate, after writing it. */
export function forgetCertificate(
  scope: Scope,
  { personId, issuedOn, number }: Pick<Certificate, 'personId' | 'issuedOn' | 'number'>,
): void {
  scope.forget(certificateKey(personId, issuedOn, number));
  scope.forget(certificateNumberKey(number));
}

/** Writes of a certificate that is issued: refused when its number is taken. */
export function issueWrites(certificate: Certificate, holderInitials: string): Write[] {
  const { number, personId, issuedOn, state, title } = certificate;
  return [
    put({ ...certificateKey(personId, issuedOn, number), ...certificate }, absent),
    put(
      { ...certificateNumberKey(number), number, state, holderInitials, title, issuedOn, personId },
      absent,
    ),
  ];
}

/** Writes of a certificate that is revoked, on its public side too. */
export function revokeWrites({ number, personId, issuedOn }: Certificate, reason: string): Write[] {
  const state = { '#state': 'state', ':revoked': 'REVOKED' };
  return [
    update(
      certificateKey(personId, issuedOn, number),
      'SET #state = :revoked, #reason = :reason',
      { ...state, '#reason': 'revokedReason', ':reason': reason },
      unchanged('state', 'VALID'),
    ),
    update(certificateNumberKey(number), 'SET #state = :revoked', state, unchanged('state', 'VALID')),
  ];
}
