import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import type { Mailbox, NoticeLanguage } from './types.ts';

/** How long a link that confirms an address is good (ms): two days. */
const CONFIRM_WITHIN = 2 * 86_400_000;
/** How long somebody waits before another link is sent (ms): nobody's inbox is filled from here. */
const SEND_AGAIN_AFTER = 10 * 60_000;

/** The mailbox of somebody who gave no address yet. */
export const emptyMailbox = (personId: string): Mailbox => ({
  personId,
  language: 'ID',
  mailed: [],
  revision: 0,
});

/**
 * Gives an address. One that is confirmed already only changes the language; the confirmed one stays in use until the new
 * one is confirmed. Whatever became of the address before, a link is sent at most once in the time of waiting.
 */
export function addressGiven(
  mailbox: Mailbox,
  address: string,
  language: NoticeLanguage,
  now: number,
): Outcome<{ readonly mailbox: Mailbox; readonly sends: boolean }> {
  const { pending, ...rest } = mailbox;
  if (mailbox.address === address) return done({ mailbox: { ...rest, language }, sends: false });
  const sentAt = mailbox.confirmSentAt ?? pending?.sentAt;
  if (sentAt !== undefined && now - sentAt < SEND_AGAIN_AFTER) {
    if (pending?.address === address) return done({ mailbox: { ...mailbox, language }, sends: false });
    return refused('WRONG_STATE', MESSAGES.WAIT, ['address']);
  }
  const waiting = { address, until: now + CONFIRM_WITHIN, sentAt: now };
  return done({ mailbox: { ...rest, language, pending: waiting, confirmSentAt: now }, sends: true });
}

/** Confirms the address that waits; one that is confirmed already stays. */
export function addressConfirmed(mailbox: Mailbox, address: string, now: number): Outcome<Mailbox> {
  if (mailbox.address === address) return done(mailbox);
  const { pending, ...rest } = mailbox;
  if (!pending || pending.address !== address || now > pending.until) {
    return refused('NOT_FOUND', MESSAGES.LINK, ['token']);
  }
  return done({ ...rest, address });
}

/** Forgets every address: no mail any more. When a link was last sent is kept. */
export function addressForgotten({ address: _address, pending: _pending, ...rest }: Mailbox): Mailbox {
  return rest;
}
