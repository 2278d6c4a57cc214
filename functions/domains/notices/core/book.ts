import { choiceOf } from './kinds.ts';
import type { Book, Choice, Notice, NoticeKind } from './types.ts';

/** How many kept notices can be unread: more are told of as so many, and the oldest are taken as read. */
export const MOST_UNREAD = 50;

/** The book of somebody who has read and chosen nothing yet. */
export const emptyBook = (personId: string): Book => ({
  personId,
  read: [],
  unread: [],
  choices: {},
  revision: 0,
});

/** The book when a kept notice has come. */
export function arrived(book: Book, { id, kind, at }: Notice): Book {
  if (book.unread.some((each) => each.id === id)) return book;
  const unread = [...book.unread, { id, kind, at }].sort((one, other) => one.at - other.at);
  return { ...book, unread: unread.slice(-MOST_UNREAD) };
}

/** What a person is told in the app of what follows from their assignments. */
export const shownInApp = <Each extends { readonly kind: NoticeKind }>(
  { choices }: Pick<Book, 'choices'>,
  notices: readonly Each[],
): Each[] => notices.filter(({ kind }) => choiceOf(choices, kind).app);

/** How many notices a person has not read. */
export function unreadCount(book: Book, derived: readonly Notice[]): number {
  const fresh = shownInApp(book, derived).filter(({ id }) => !book.read.includes(id));
  return fresh.length + shownInApp(book, book.unread).length;
}

/** Whether a person has read a notice. */
export const isRead = (book: Book, derived: readonly Notice[], id: string): boolean =>
  derived.some((each) => each.id === id)
    ? book.read.includes(id)
    : !book.unread.some((each) => each.id === id);

/**
 * The book when somebody has read notices. What was read and does not follow from the assignments any more is forgotten,
 * so that the book stays small; again changes nothing.
 *
 * @param ids which were read; undefined: all
 * @param derived what follows from the assignments now
 */
export function markedRead(book: Book, derived: readonly Notice[], ids: readonly string[] | undefined): Book {
  const isMarked = (id: string) => ids === undefined || ids.includes(id);
  const read = derived
    .map(({ id }) => id)
    .filter((id) => book.read.includes(id) || isMarked(id))
    .sort();
  const unread = book.unread.filter(({ id }) => !isMarked(id));
  return { ...book, read, unread };
}

/** The book when somebody has chosen where kinds of notices come. @param pausedUntil null ends a pause, undefined leaves it */
export function chosen(
  book: Book,
  choices: readonly (Choice & { readonly kind: NoticeKind })[],
  pausedUntil: string | null | undefined,
): Book {
  const { pausedUntil: before, ...rest } = book;
  const until = pausedUntil === undefined ? before : pausedUntil;
  const changed = Object.fromEntries(choices.map(({ kind, app, mail }) => [kind, { app, mail }]));
  return {
    ...rest,
    choices: { ...book.choices, ...changed },
    ...(typeof until === 'string' && { pausedUntil: until }),
  };
}
