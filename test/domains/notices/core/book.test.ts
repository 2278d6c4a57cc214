import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrived,
  chosen,
  emptyBook,
  isRead,
  markedRead,
  MOST_UNREAD,
  unreadCount,
} from '../../../../functions/domains/notices/core/book.ts';
import { digested, digestOf, isMailTime } from '../../../../functions/domains/notices/core/digest.ts';
import { interventionNotices } from '../../../../functions/domains/notices/core/interventions.ts';
import { emptyMailbox } from '../../../../functions/domains/notices/core/mailbox.ts';
import type { Mailbox, Notice, NoticeKind } from '../../../../functions/domains/notices/core/types.ts';

const notice = (id: string, kind: NoticeKind, at: string): Notice => ({
  id,
  kind,
  at: Date.parse(at),
  courseId: 'c',
  courseTitle: { id: 'Layanan', en: 'Service' },
});

const assigned = notice('a', 'COURSE_ASSIGNED', '2026-11-24T00:00:00+07:00');
const soon = notice('s', 'COURSE_DUE_SOON', '2026-11-23T00:00:00+07:00');
const reset = notice('r', 'ATTEMPT_RESET', '2026-11-22T09:00:00+07:00');

describe('the book', () => {
  it('counts what follows from assignments and what is kept, and nothing twice', () => {
    const book = arrived(arrived(emptyBook('p'), reset), reset);
    expect(unreadCount(book, [assigned, soon])).toBe(3);
    expect(isRead(book, [assigned], 'r')).toBe(false);
  });

  it('marks one or all, and forgets what follows from nothing any more', () => {
    const book = arrived(emptyBook('p'), reset);
    const one = markedRead(book, [assigned, soon], ['a', 'unknown']);
    expect(unreadCount(one, [assigned, soon])).toBe(2);
    const all = markedRead(one, [assigned, soon], undefined);
    expect(unreadCount(all, [assigned, soon])).toBe(0);
    expect(markedRead(all, [soon], []).read).toEqual(['s']);
  });

  it('does not count a kind that somebody does not want in the app', () => {
    const book = chosen(
      arrived(emptyBook('p'), reset),
      [{ kind: 'ATTEMPT_RESET', app: false, mail: true }],
      undefined,
    );
    expect(unreadCount(book, [soon])).toBe(1);
  });

  it('stays small, and is the same in whatever order notices come and however often', () => {
    const kept = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 99 }), at: fc.integer({ min: 0, max: 1_000_000 }) }),
      { selector: ({ id }) => id, maxLength: MOST_UNREAD },
    );
    fc.assert(
      fc.property(kept, fc.infiniteStream(fc.nat()), (list, random) => {
        const all = list.map(({ id, at }) => ({ ...reset, id: `n${id}`, at: at * 100 + id }));
        const inOrder = all.reduce(arrived, emptyBook('p'));
        const shuffled = [...all, ...all].sort(() => (random.next().value % 2 === 0 ? 1 : -1));
        expect(shuffled.reduce(arrived, emptyBook('p'))).toEqual(inOrder);
        expect(inOrder.unread.length).toBeLessThanOrEqual(MOST_UNREAD);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pause of mail', () => {
  it('stays when nothing is said of it, and ends by null', () => {
    const paused = chosen(emptyBook('p'), [], '2026-12-01');
    const left = chosen(paused, [{ kind: 'ATTEMPT_RESET', app: true, mail: false }], undefined);
    expect(left.pausedUntil).toBe('2026-12-01');
    expect(chosen(left, [], null)).not.toHaveProperty('pausedUntil');
    expect(chosen(left, [], '2026-12-09').pausedUntil).toBe('2026-12-09');
  });
});

describe('the digest', () => {
  const mailbox = { ...emptyMailbox('p'), address: 'p@example.go.id' };
  const book = arrived(emptyBook('p'), reset);

  it('holds what is new, not read and wanted by mail, oldest first', () => {
    expect(digestOf(book, mailbox, [assigned, soon], '2026-11-24').map(({ id }) => id)).toEqual([
      'r',
      's',
      'a',
    ]);
    const read = markedRead(book, [assigned, soon], ['s', 'r']);
    expect(digestOf(read, mailbox, [assigned, soon], '2026-11-24').map(({ id }) => id)).toEqual(['a']);
    const fewer = chosen(book, [{ kind: 'COURSE_DUE_SOON', app: true, mail: false }], undefined);
    expect(digestOf(fewer, mailbox, [assigned, soon], '2026-11-24').map(({ id }) => id)).toEqual(['r', 'a']);
  });

  it('comes once a day and tells nothing twice', () => {
    const first = digestOf(book, mailbox, [soon], '2026-11-24');
    const after = digested(mailbox, first, '2026-11-24');
    expect(digestOf(book, after, [soon, assigned], '2026-11-24')).toEqual([]);
    expect(digestOf(book, after, [soon, assigned], '2026-11-25').map(({ id }) => id)).toEqual(['a']);
  });

  it('does not come without an address, in a pause, or of what is older than a week', () => {
    expect(digestOf(book, emptyMailbox('p'), [soon], '2026-11-24')).toEqual([]);
    const paused = chosen(book, [], '2026-11-24');
    expect(digestOf(paused, mailbox, [soon], '2026-11-24')).toEqual([]);
    expect(digestOf(paused, mailbox, [soon], '2026-11-25')).not.toEqual([]);
    expect(digestOf(book, mailbox, [soon], '2026-12-24')).toEqual([]);
  });

  it('goes out by day in Pontianak', () => {
    expect(isMailTime(Date.parse('2026-11-24T06:59:00+07:00'))).toBe(false);
    expect(isMailTime(Date.parse('2026-11-24T07:00:00+07:00'))).toBe(true);
    expect(isMailTime(Date.parse('2026-11-24T19:59:00+07:00'))).toBe(true);
    expect(isMailTime(Date.parse('2026-11-24T20:00:00+07:00'))).toBe(false);
    expect(isMailTime(Date.parse('2026-11-24T02:00:00+07:00'))).toBe(false);
  });

  it('never mails a notice twice, however often the schedule runs on whichever days', () => {
    const days = fc.array(fc.integer({ min: 20, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, (list) => {
        const sent: string[] = [];
        let box: Mailbox = mailbox;
        for (const day of [...list].sort((one, other) => one - other)) {
          const told = digestOf(book, box, [soon, assigned], `2026-11-${day}`);
          if (told.length === 0) continue;
          sent.push(...told.map(({ id }) => id));
          box = digested(box, told, `2026-11-${day}`);
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the agency did', () => {
  const done = [
    { id: '1', kind: 'ATTEMPT_RESET', reason: 'Listrik padam', at: 5 },
    { id: '2', kind: 'PERSON_LEFT', reason: 'Pensiun', at: 6 },
    { id: '3', kind: 'DUE_DATE_EXTENDED', reason: 'Cuti', at: 7 },
  ];
  const about = { courseId: 'c', courseTitle: { id: 'L', en: 'S' }, dueOn: '2026-12-31' };

  it('is told once by its id, and not to whoever left', () => {
    const all = interventionNotices(done, new Set(), about);
    expect(all.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['ATTEMPT_RESET', undefined],
      ['DUE_DATE_EXTENDED', '2026-12-31'],
    ]);
    expect(interventionNotices(done, new Set(['1', '3']), about)).toEqual([]);
    expect(interventionNotices(done, new Set(['1']), about)[0]?.id).toBe(all[1]?.id);
  });
});
