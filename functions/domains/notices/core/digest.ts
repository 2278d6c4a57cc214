import { addDays, dayInPontianak } from '../../../platform/calendar.ts';
import { choiceOf } from './kinds.ts';
import type { Book, Mailbox, Notice, NoticeKind } from './types.ts';

/** Mail goes out in these hours of Asia/Pontianak: from the first to before the second. */
const HOURS = { from: 7, to: 20 };
/** How far back a digest looks, in days: mail of what is older helps nobody. */
const LOOKS_BACK = 7;
/** The most notices that one letter lists. */
export const MOST_LISTED = 20;

/** Whether mail that nobody has just asked for may go out at `now` (ms since the epoch). */
export function isMailTime(now: number): boolean {
  const hour = (new Date(now).getUTCHours() + 7) % 24;
  return hour >= HOURS.from && hour < HOURS.to;
}

/** What a digest is made of: notices, and kept ones in short. */
export interface Told {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: number;
}

/**
 * What goes into a person's digest of today, oldest first: what came up within a week, is not read, was not mailed, and
 * of a kind they want by mail. Nothing while they paused, without a confirmed address, and once a digest went out today.
 */
export function digestOf(
  book: Book,
  mailbox: Mailbox,
  derived: readonly Notice[],
  today: string,
): readonly Told[] {
  const { address, digestOn, mailed } = mailbox;
  if (address === undefined || (digestOn !== undefined && digestOn >= today)) return [];
  if (book.pausedUntil !== undefined && book.pausedUntil >= today) return [];
  const from = addDays(today, -LOOKS_BACK);
  const fresh: readonly Told[] = [...derived.filter(({ id }) => !book.read.includes(id)), ...book.unread];
  return fresh
    .filter(({ id, kind, at }) => {
      const day = dayInPontianak(at);
      const known = mailed.some((each) => each.id === id);
      return day >= from && day <= today && !known && choiceOf(book.choices, kind).mail;
    })
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The mailbox when a digest of these notices went out today. */
export function digested(mailbox: Mailbox, told: readonly Told[], today: string): Mailbox {
  const from = addDays(today, -LOOKS_BACK);
  const now = told.map(({ id, at }) => ({ id, on: dayInPontianak(at) }));
  return {
    ...mailbox,
    digestOn: today,
    mailed: [...mailbox.mailed.filter(({ on }) => on >= from), ...now],
  };
}
