import * as v from 'valibot';
import type { LetterQueue, MailTransport } from '../../../platform/mail.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { writeLetter } from '../core/letters.ts';
import { claimWrite, letterIn, readLetter, releaseWrite, sentWrite } from '../repository/letters.ts';
import { readMailboxNow } from '../repository/mailboxes.ts';
import { linksOf } from './links.ts';

/** How long whoever sends a letter has it for themselves (ms): longer than the function lives. */
const CLAIMED_FOR = 5 * 60_000;

const messageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ personId: v.string(), letterId: v.string() }),
);

/** Tells the queue of every letter that is laid down: none is sent without being there, none lies there untold. */
export function letterConsumer(queue: LetterQueue) {
  return async (_services: Services, item: Item | undefined, before: Item | undefined): Promise<void> => {
    const letter = letterIn(item, before);
    if (!letter) return;
    const { personId, letterId } = letter;
    await queue.post(JSON.stringify({ personId, letterId }));
  };
}

/**
 * Sends a letter to the address of this moment: none, when there is none any more. A message that comes again sends nothing
 * again, unless whoever had the letter ended between sending it and noting so; mail knows no way to exclude that.
 *
 * @param body of a message of the queue
 * @throws when it was not taken, so that the message comes again
 */
export async function sendLetter(services: Services, transport: MailTransport, body: string): Promise<void> {
  const { personId, letterId } = v.parse(messageSchema, body);
  const { mailFrom, table } = services;
  if (!mailFrom) throw new Error('MAIL_FROM is missing: there is nobody who writes');
  const letter = await readLetter(services, personId, letterId);
  if (!letter || letter.sentAt !== undefined) return;
  const { address, pending, language } = await readMailboxNow(services, personId);
  const to = letter.kind === 'CONFIRM' ? pending?.address : address;
  if (to === undefined) return;
  const now = services.now();
  if (!(await table.write(claimWrite(letter, now, now + CLAIMED_FOR))).ok) return;
  try {
    const links = linksOf(services, personId, to);
    await transport.send({
      from: mailFrom,
      to,
      id: letterId,
      at: now,
      ...writeLetter(letter, language, links),
      ...(letter.kind === 'DIGEST' && { unsubscribe: links.unsubscribe }),
    });
  } catch (error) {
    await table.write(releaseWrite(letter));
    throw error;
  }
  await table.write(sentWrite(letter, services.now()));
}
