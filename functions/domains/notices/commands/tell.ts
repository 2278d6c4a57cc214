import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { entryIn, runIn, runNamed, type RosterEntry, type Run } from '../../learning/commands/index.ts';
import { arrived } from '../core/book.ts';
import { noticeId } from '../core/derived.ts';
import { interventionNotices } from '../core/interventions.ts';
import type { Notice } from '../core/types.ts';
import { bookWrite, readBookNow } from '../repository/books.ts';
import { noticeWrite } from '../repository/notices.ts';

/** How often a book that is written meanwhile is read again. */
const TRIES = 8;

/**
 * What came about longer ago (ms) is not told of any more: entries of lists that move and runs of records that are merged
 * come along as if they were new. Longer than the stream is tried.
 */
const TOLD_WITHIN = 2 * 86_400_000;

/**
 * Tells people of what happened to their runs. Called again for the same change, or in another order, it changes nothing:
 * a notice has the id of its cause.
 *
 * @param item the item after the change; undefined when it was removed
 */
export async function tellOfChange(
  services: Services,
  item: Item | undefined,
  before: Item | undefined,
): Promise<void> {
  const run = runIn(item);
  if (run) await tellOfEnd(services, run, runIn(before));
  const entry = entryIn(item);
  if (entry) await tellOfHelp(services, entry, entryIn(before));
}

async function tellOfEnd(services: Services, run: Run, before: Run | undefined): Promise<void> {
  const { personId, courseId, number, state, endedAt, title, certificate } = run;
  if (state !== 'FINISHED' || before?.state === 'FINISHED' || endedAt === undefined) return;
  await tell(services, personId, {
    id: noticeId(['COURSE_FINISHED', courseId, number]),
    kind: 'COURSE_FINISHED',
    at: endedAt,
    courseId,
    courseTitle: title,
    ...(certificate && { certificate: certificate.number }),
  });
}

async function tellOfHelp(
  services: Services,
  entry: RosterEntry,
  before: RosterEntry | undefined,
): Promise<void> {
  const known = new Set(before?.interventions.map(({ id }) => id));
  const fresh = entry.interventions.filter(
    ({ id, at }) => !known.has(id) && at >= services.now() - TOLD_WITHIN,
  );
  if (fresh.length === 0) return;
  const { personId, courseId, number, dueExtendedTo } = entry;
  const run = await runNamed(createScope(services, { kind: 'anonymous' }), { personId, courseId, number });
  if (!run) return;
  const about = { courseId, courseTitle: run.title, dueOn: dueExtendedTo };
  for (const notice of interventionNotices(fresh, known, about)) await tell(services, personId, notice);
}

/** Keeps a notice and that it is not read, in one transaction of the person's own items; once, however often it comes. */
async function tell(services: Services, personId: string, notice: Notice): Promise<void> {
  if (notice.at < services.now() - TOLD_WITHIN) return;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const book = await readBookNow(services, personId);
    const result = await services.table.transact([
      noticeWrite(personId, notice),
      bookWrite(arrived(book, notice), book),
    ]);
    if (result.ok || result.failed.some(({ index }) => index === 0)) return;
  }
  throw new Error('The book of a person was written again and again while a notice came');
}
