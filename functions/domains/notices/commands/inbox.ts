import { dayInPontianak } from '../../../platform/calendar.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { parseItem } from '../../../platform/stored.ts';
import { noticeKey } from '../../../platform/table/keys.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { learning } from '../../learning/commands/bound.ts';
import { runDueOn, type Current } from '../../learning/commands/index.ts';
import { isRead, markedRead, shownInApp, unreadCount } from '../core/book.ts';
import { askedCourses, derivedNotices, type AskedCourse } from '../core/derived.ts';
import { MESSAGES } from '../core/messages.ts';
import { keptNoticeSchema, type Book, type Notice } from '../core/types.ts';
import { bookWrite, parseBook } from '../repository/books.ts';
import { noticeItem, parseNotice, queryNotices } from '../repository/notices.ts';

/** What a person is told, and what they have read of it. */
export interface Inbox {
  readonly personId: string;
  readonly book: Book;
  /** What follows from their assignments now. */
  readonly derived: readonly Notice[];
}

/** The courses that are asked of somebody, of what is current for them. */
export const askedIn = ({ due, assignments, runs }: Current): AskedCourse[] =>
  askedCourses(due, assignments, runs, (run) => runDueOn(run, assignments));

/** What somebody is told, of what is current for them. */
export const inboxIn = (personId: string, current: Current, now: number): Inbox => ({
  personId,
  book: parseBook(personId, current.noticeBook),
  derived: derivedNotices(askedIn(current), dayInPontianak(now)),
});

/** The caller's inbox: the reads of home. Undefined for callers who are no person. */
export async function ownInbox(scope: Scope): Promise<Inbox | undefined> {
  const home = await learning.home(scope);
  return home && inboxIn(home.person.personId, home, scope.now);
}

/** How many notices somebody has not read, of what is current for them: nothing more is read for it. */
export const unreadIn = (personId: string, current: Current, now: number): number => {
  const { book, derived } = inboxIn(personId, current, now);
  return unreadCount(book, derived);
};

/** A page of the caller's notices, newest first: what is kept, and among it what follows from assignments now. */
export async function noticesPage(
  { services }: Scope,
  { personId, book, derived }: Inbox,
  options: QueryOptions & { readonly limit: number },
): Promise<Page> {
  const kept = await queryNotices(services, personId, options);
  const after = options.after?.['sk'] as string | undefined;
  // What is older than the last one read belongs to a later page.
  const oldest = kept.next ? (kept.items.at(-1)?.sk ?? '') : '';
  const between = shownInApp(book, derived)
    .map((notice) => noticeItem(personId, notice))
    .filter(({ sk }) => (after === undefined || sk < after) && sk > oldest);
  const shown = shownInApp(book, kept.items.map(parseNotice)).map((notice) => noticeItem(personId, notice));
  const items = [...shown, ...between].sort((one, other) => (one.sk < other.sk ? 1 : -1));
  return { items: items.slice(0, options.limit), ...(kept.next && { next: kept.next }) };
}

/** One notice of the caller's, by the moment and id of its cause; undefined when there is none, or none any more. */
export async function findNotice(
  scope: Scope,
  { personId, derived }: Inbox,
  at: number,
  id: string,
): Promise<Notice | undefined> {
  const found = derived.find((each) => each.id === id);
  return found ?? parseItem(keptNoticeSchema, await scope.load(noticeKey(personId, at, id)));
}

/** Whether the caller has read a notice. */
export const hasRead = ({ book, derived }: Inbox, { id }: Pick<Notice, 'id'>): boolean =>
  isRead(book, derived, id);

/**
 * Marks notices as read.
 * @param ids which; undefined: all. One that names nothing is passed over
 * @returns how many are not read then
 */
export async function markRead(scope: Scope, ids: readonly string[] | undefined): Promise<Outcome<number>> {
  return untilWritten<number>(scope, async (fresh) => {
    const inbox = await ownInbox(fresh);
    if (!inbox) return refused('NOT_FOUND', MESSAGES.NOT_A_PERSON);
    const { book, derived } = inbox;
    const after = markedRead(book, derived, ids);
    const same =
      after.unread.length === book.unread.length && after.read.join() === [...book.read].sort().join();
    if (same) return done(unreadCount(after, derived));
    const result = await fresh.services.table.write(bookWrite(after, book));
    return result.ok ? done(unreadCount(after, derived)) : undefined;
  });
}
