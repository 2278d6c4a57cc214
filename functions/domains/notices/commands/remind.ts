import { dayInPontianak } from '../../../platform/calendar.ts';
import { sha256 } from '../../../platform/ids.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { noticeKey } from '../../../platform/table/keys.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { assignmentsOf } from '../../catalog/commands/index.ts';
import { currentOf } from '../../learning/commands/index.ts';
import { readPerson, readPosition, readUnit, type Person } from '../../people/commands/index.ts';
import { digested, digestOf, isMailTime, MOST_LISTED, type Told } from '../core/digest.ts';
import { keptNoticeSchema, type Letter, type Notice } from '../core/types.ts';
import { letterWrite } from '../repository/letters.ts';
import {
  MAILBOX_SHARDS,
  mailboxWrite,
  parseMailbox,
  queryMailboxes,
  readMailboxNow,
} from '../repository/mailboxes.ts';
import { progressWrite, readProgress, type ShardProgress } from '../repository/reminders.ts';
import { inboxIn } from './inbox.ts';

/*
 * Once a day everybody who wants mail is looked after: in shards, page by page, with how far each has come in the table.
 * A run that ends anywhere is gone on with a minute later; a person who is looked after twice gets one letter, because
 * their mailbox says what they got today.
 */

/** How many people of a shard are looked after between two notes of how far it has come. */
const AT_ONCE = 25;
/** For how long one run of the schedule goes on, ms: well within its minute. */
const RUN_MS = 20_000;

/** Lays down the letters of today that are not yet; answers how many. */
export async function remindByMail(services: Services): Promise<number> {
  const { mailFrom, now, cache } = services;
  const today = dayInPontianak(now());
  if (!mailFrom || !isMailTime(now())) return 0;
  // What is done for today stays so: an instance that has seen it asks no more.
  const finished = await cache.get(`reminded:${today}`, 86_400_000, async () => {
    const known = await readProgress(services);
    const all = Array.from({ length: MAILBOX_SHARDS }, (_, shard) => known.get(shard));
    return all.every((each) => each?.day === today && each.done) ? true : undefined;
  });
  if (finished) return 0;
  const known = await readProgress(services);
  const until = now() + RUN_MS;
  const shards = Array.from({ length: MAILBOX_SHARDS }, (_, shard) =>
    remindShard(services, shard, known.get(shard), today, until),
  );
  return (await Promise.all(shards)).reduce((sum, each) => sum + each, 0);
}

async function remindShard(
  services: Services,
  shard: number,
  known: ShardProgress | undefined,
  today: string,
  until: number,
): Promise<number> {
  let letters = 0;
  let before = known;
  while (services.now() < until) {
    if (before?.day === today && before.done) break;
    const after = before?.day === today ? before.after : undefined;
    const page = await queryMailboxes(services, shard, AT_ONCE, after);
    const boxes = page.items.map(parseMailbox);
    // One scope a page: units, positions and assignments are read once for all of its people.
    const scope = createScope(services, { kind: 'anonymous' });
    for (const { personId } of boxes) letters += await remindSafely(scope, personId, today);
    const next: ShardProgress = {
      shard,
      day: today,
      ...(page.next && boxes.at(-1) && { after: boxes.at(-1)?.personId }),
      done: !page.next,
      revision: before?.revision ?? 0,
    };
    const result = await services.table.write(progressWrite(next, before));
    if (!result.ok) break;
    before = { ...next, revision: (before?.revision ?? 0) + 1 };
  }
  return letters;
}

/** One person whose data is at fault does not keep the others from their mail. */
async function remindSafely(scope: Scope, personId: string, today: string): Promise<number> {
  try {
    return (await remindPerson(scope, personId, today)) ? 1 : 0;
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    scope.services.log.error('REMINDER_FAILED', { person: personId, name });
    return 0;
  }
}

/** Lays down the letter of a person for today, if there is anything to tell; answers whether it did. */
export async function remindPerson(scope: Scope, personId: string, today: string): Promise<boolean> {
  const { services } = scope;
  const person = await readPerson(scope, personId);
  if (!person || person.left || person.personId !== personId) return false;
  const assigned = assignmentsOf(scope, await addresseeOf(scope, person));
  const { book, derived } = inboxIn(personId, await currentOf(scope, personId, assigned), scope.now);
  const mailbox = await readMailboxNow(services, personId);
  const told = digestOf(book, mailbox, derived, today);
  if (told.length === 0) return false;
  const notices = await noticesOf(scope, personId, told.slice(0, MOST_LISTED), derived);
  const letter: Letter = {
    kind: 'DIGEST',
    personId,
    letterId: digestIdOf(today),
    queuedAt: scope.now,
    notices,
    more: Math.max(0, told.length - MOST_LISTED),
  };
  const writes: Write[] = [letterWrite(letter), mailboxWrite(digested(mailbox, told, today), mailbox)];
  return (await services.table.transact(writes)).ok;
}

/** The id of a person's digest of a day: one a day. */
export const digestIdOf = (today: string): string => sha256(JSON.stringify(['digest', today])).slice(0, 20);

/** The notices in full: what follows from assignments is at hand, the rest is kept. */
async function noticesOf(
  scope: Scope,
  personId: string,
  told: readonly Told[],
  derived: readonly Notice[],
): Promise<Notice[]> {
  const found = await Promise.all(
    told.map(
      async ({ id, at }) =>
        derived.find((each) => each.id === id) ??
        parseItem(keptNoticeSchema, await scope.load(noticeKey(personId, at, id))),
    ),
  );
  return found.filter((each) => each !== undefined);
}

/** A person as assignments look at them. */
export async function addresseeOf(scope: Scope, person: Person) {
  const { personId, unitId, positionId, employmentKind } = person;
  const [unit, position] = await Promise.all([
    unitId === undefined ? undefined : readUnit(scope, unitId),
    positionId === undefined ? undefined : readPosition(scope, positionId),
  ]);
  return {
    personId,
    employmentKind,
    unitId: unitId ?? '',
    unitPath: unit ? [...unit.ancestors, unit.unitId] : [],
    ...(position && { positionFamily: position.family }),
  };
}
