import { dayInPontianak, isDueDay } from '../../../platform/calendar.ts';
import { sha256 } from '../../../platform/ids.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { readAddress } from '../core/address.ts';
import { chosen } from '../core/book.ts';
import { addressConfirmed, addressForgotten, addressGiven } from '../core/mailbox.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Book, Choice, Letter, Mailbox, NoticeKind, NoticeLanguage } from '../core/types.ts';
import { bookWrite, readBookNow } from '../repository/books.ts';
import { calendarWrite, readCalendar, revokeWrite, type Calendar } from '../repository/calendars.ts';
import { letterWrite } from '../repository/letters.ts';
import { mailboxWrite, readMailboxNow } from '../repository/mailboxes.ts';
import { isConfirmToken, readStopToken } from './links.ts';

/** What a person chose about notices. */
export interface Settings {
  readonly book: Book;
  readonly mailbox: Mailbox;
  readonly calendar: Calendar | undefined;
}

const ownId = ({ caller }: Scope): string | undefined =>
  caller.kind === 'person' ? caller.personId : undefined;

const notAPerson = () => refused('NOT_FOUND', MESSAGES.NOT_A_PERSON);

/** What the caller chose; undefined for callers who are no person. */
export async function ownSettings(scope: Scope): Promise<Settings | undefined> {
  const personId = ownId(scope);
  if (personId === undefined) return undefined;
  const [book, mailbox, calendar] = await Promise.all([
    readBookNow(scope.services, personId),
    readMailboxNow(scope.services, personId),
    readCalendar(scope.services, personId),
  ]);
  return { book, mailbox, calendar };
}

/** What is chosen now, after something was done about it. */
async function settingsAfter<T>(scope: Scope, outcome: Outcome<T>): Promise<Outcome<Settings>> {
  if (!outcome.ok) return outcome;
  const settings = await ownSettings(scope);
  return settings ? done(settings) : notAPerson();
}

/** Chooses where kinds of notices come, and until when mail pauses; `null` ends a pause, `undefined` leaves it. */
export async function saveChoices(
  scope: Scope,
  choices: readonly (Choice & { readonly kind: NoticeKind })[],
  pausedUntil: string | null | undefined,
): Promise<Outcome<Settings>> {
  const personId = ownId(scope);
  if (personId === undefined) return notAPerson();
  if (new Set(choices.map(({ kind }) => kind)).size < choices.length) {
    return refused('INVALID', MESSAGES.TWICE, ['choices']);
  }
  if (typeof pausedUntil === 'string' && !isDueDay(pausedUntil, dayInPontianak(scope.now))) {
    return refused('INVALID', MESSAGES.PAUSE, ['pausedUntil']);
  }
  const outcome = await untilWritten<true>(scope, async ({ services }) => {
    const before = await readBookNow(services, personId);
    const result = await services.table.write(bookWrite(chosen(before, choices, pausedUntil), before));
    return result.ok ? done(true) : undefined;
  });
  return settingsAfter(scope, outcome);
}

/**
 * Gives an address for mail, which a letter to it asks to confirm, or forgets every address. The address and the letter
 * are one transaction; the stream tells the queue of the letter.
 *
 * @param address undefined forgets
 */
export async function setAddress(
  scope: Scope,
  address: string | undefined,
  language: NoticeLanguage,
): Promise<Outcome<Settings>> {
  const personId = ownId(scope);
  if (personId === undefined) return notAPerson();
  if (address === undefined) return settingsAfter(scope, await forgetAddress(scope, personId));
  if (!scope.services.mailFrom) return refused('WRONG_STATE', MESSAGES.MAIL_OFF);
  const read = readAddress(address);
  if (!read.ok) return read;
  const outcome = await untilWritten<true>(scope, async ({ services, now }) => {
    const before = await readMailboxNow(services, personId);
    const given = addressGiven(before, read.value, language, now);
    if (!given.ok) return given;
    const { mailbox, sends } = given.value;
    const letter: Letter = {
      kind: 'CONFIRM',
      personId,
      letterId: sha256(JSON.stringify(['confirm', mailbox.revision])).slice(0, 20),
      queuedAt: now,
    };
    const writes = [mailboxWrite(mailbox, before), ...(sends ? [letterWrite(letter)] : [])];
    return (await services.table.transact(writes)).ok ? done(true) : undefined;
  });
  return settingsAfter(scope, outcome);
}

/** Confirms the caller's address with what its link holds. */
export async function confirmAddress(scope: Scope, token: string): Promise<Outcome<Settings>> {
  const personId = ownId(scope);
  if (personId === undefined) return notAPerson();
  const outcome = await untilWritten<true>(scope, async ({ services, now }) => {
    const before = await readMailboxNow(services, personId);
    const address = [before.pending?.address, before.address].find(
      (each) => each !== undefined && isConfirmToken(services, token, personId, each),
    );
    if (address === undefined) return refused('NOT_FOUND', MESSAGES.LINK, ['token']);
    const confirmed = addressConfirmed(before, address, now);
    if (!confirmed.ok) return confirmed;
    if (confirmed.value === before) return done(true);
    return (await services.table.write(mailboxWrite(confirmed.value, before))).ok ? done(true) : undefined;
  });
  return settingsAfter(scope, outcome);
}

/**
 * Stops the mail of whoever a link names; answers whether it names somebody. Again changes nothing, and neither does a link
 * of a letter to another address than the one in use: to that one no mail goes any more.
 */
export async function stopMail(scope: Scope, token: string): Promise<boolean> {
  const stop = readStopToken(scope.services, token);
  if (!stop) return false;
  const outcome = await forgetAddress(scope, stop.personId, stop.isOf);
  if (!outcome.ok) throw new Error('A mailbox was written again and again while its mail was stopped');
  return true;
}

/** Whether a link stops somebody's mail, before it does. */
export const isStopToken = (services: Services, token: string): boolean =>
  readStopToken(services, token) !== undefined;

/** Forgets every address; when asked of one address, only while that one is in use. */
const forgetAddress = (
  scope: Scope,
  personId: string,
  isMeant?: (address: string) => boolean,
): Promise<Outcome<true>> =>
  untilWritten<true>(scope, async ({ services }) => {
    const before = await readMailboxNow(services, personId);
    if (before.address === undefined && before.pending === undefined) return done(true);
    if (isMeant && !(before.address !== undefined && isMeant(before.address))) return done(true);
    const result = await services.table.write(mailboxWrite(addressForgotten(before), before));
    return result.ok ? done(true) : undefined;
  });

/** The path of a calendar: whose it is, and the secret by which it is read. */
const feedPath = (personId: string, secret: string): string => `/feeds/calendar/${personId}.${secret}.ics`;

/** What became of a calendar. */
export interface CalendarSet {
  /** Its address, which is told this once; undefined when it ended. */
  readonly url: string | undefined;
  readonly settings: Settings;
}

/** Makes the caller's calendar, or gives it another address; or ends it. */
export async function setCalendar(
  scope: Scope,
  on: boolean,
  language: NoticeLanguage,
): Promise<Outcome<CalendarSet>> {
  const personId = ownId(scope);
  if (personId === undefined) return notAPerson();
  // 240 random bits: nobody finds one by trying.
  const secret = on ? scope.services.newId() + scope.services.newId() : undefined;
  const outcome = await untilWritten<true>(scope, async ({ services, now }) => {
    const before = await readCalendar(services, personId);
    if (secret !== undefined) {
      const calendar: Calendar = { personId, tokenHash: sha256(secret), language, createdAt: now };
      const result = await services.table.write(calendarWrite(calendar, before));
      return result.ok ? done(true) : undefined;
    }
    if (!before) return done(true);
    return (await services.table.write(revokeWrite(before))).ok ? done(true) : undefined;
  });
  const settings = await settingsAfter(scope, outcome);
  if (!settings.ok) return settings;
  const url = secret === undefined ? undefined : scope.services.publicOrigin + feedPath(personId, secret);
  return done({ url, settings: settings.value });
}
