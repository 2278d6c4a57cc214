import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcement, clockText, secondsLeft } from '../../../../web/src/features/quiz/clock.ts';
import { plainText } from '../../../../web/src/features/quiz/plain-text.ts';
import {
  initialAnswers,
  isAnswered,
  matchWith,
  moved,
  togglePick,
} from '../../../../web/src/features/quiz/response.ts';
import type { Response } from '../../../../web/src/features/quiz/response.ts';
import { createSaver } from '../../../../web/src/features/quiz/saver.ts';
import { createDrafts, leftOver } from '../../../../web/src/features/quiz/drafts.ts';
import { nextSequence } from '../../../../web/src/features/quiz/sequence.ts';
import type { OutboxEntry } from '../../../../web/src/offline/outbox/core.ts';

describe('the clock of an attempt', () => {
  it('counts whole seconds and stops at nothing', () => {
    const end = '2026-11-24T03:00:00.000Z';
    const now = Date.parse(end);
    expect([now - 61_000, now - 60_999, now - 1, now, now + 5_000].map((at) => secondsLeft(end, at))).toEqual(
      [61, 61, 1, 0, 0],
    );
  });

  it('is written as clocks are', () => {
    expect([0, 59, 60, 545, 3_599, 3_600, 3_750].map(clockText)).toEqual([
      '0:00',
      '0:59',
      '1:00',
      '9:05',
      '59:59',
      '1:00:00',
      '1:02:30',
    ]);
  });

  it('speaks at five minutes, at one, and at the end, and changes nothing in between', () => {
    expect([900, 301, 300, 61, 60, 1, 0].map(announcement)).toEqual([
      undefined,
      undefined,
      300,
      300,
      60,
      60,
      0,
    ]);
  });
});

describe('answers', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

  it('keep picks in the order in which they are shown', () => {
    expect(togglePick(options, ['c'], 'a', true)).toEqual(['a', 'c']);
    expect(togglePick(options, ['a', 'c'], 'c', false)).toEqual(['a']);
  });

  it('have one option for a prompt, or none', () => {
    const one = matchWith([], 'p1', 'o1');
    expect(matchWith(one, 'p1', 'o2')).toEqual([{ prompt: 'p1', option: 'o2' }]);
    expect(matchWith(one, 'p1', '')).toEqual([]);
  });

  it('lose and gain nothing by moving', () => {
    const order = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
    const place = fc.integer({ min: -2, max: 14 });
    fc.assert(
      fc.property(order, place, place, (items, from, to) => {
        const after = moved(items, from, to);
        expect(after.toSorted()).toEqual(items.toSorted());
        if (items[from] !== undefined && items[to] !== undefined) expect(after[to]).toBe(items[from]);
      }),
    );
  });

  it('count as given only when nothing of them is missing', () => {
    const prompts = options.slice(0, 2);
    const given: readonly (readonly [Response | undefined, boolean])[] = [
      [undefined, false],
      [{ choices: [] }, false],
      [{ choices: ['a'] }, true],
      [{ trueFalse: false }, true],
      [{ number: ' ' }, false],
      [{ number: '9 juta' }, false],
      [{ number: '1.2,3.4' }, false],
      [{ number: '12,5' }, true],
      [{ text: 'SKM' }, true],
      [{ text: '🙂'.repeat(255) }, true],
      [{ text: 'a'.repeat(256) }, false],
      [{ matches: [{ prompt: 'a', option: 'x' }] }, false],
      [{ order: ['b', 'a'] }, true],
    ];
    for (const [response, answered] of given)
      expect(isAnswered({ prompts, fields: null, unit: null }, response)).toBe(answered);
  });

  it('may have a unit that the page does not know, where the question has one', () => {
    const unit = { prompts: null, fields: null, unit: 'm' };
    const typed = ['9 m', '900 cm', 'sembilan m', '1.2,3.4 m'];
    expect(typed.map((number) => isAnswered(unit, { number }))).toEqual([true, true, false, false]);
  });

  it('on this device stand over those of the server, also when they were refused', () => {
    const saved = {
      choices: ['a'],
      trueFalse: null,
      number: null,
      text: null,
      matches: null,
      order: null,
      fields: null,
      savedAt: '2026-11-24T03:00:00.000Z',
      late: false,
      arrival: 'ON_TIME' as const,
      sequence: 1,
    };
    const question = (id: string) => ({
      id,
      ordinal: 1,
      kind: 'SINGLE_CHOICE' as const,
      text: '',
      points: 1,
      choices: options,
      unit: null,
      prompts: null,
      options: null,
      items: null,
      fields: null,
      response: saved,
      lateResponse: null,
      review: null,
    });
    const entry = (attempt: string, refusal: OutboxEntry['refusal']): OutboxEntry => ({
      order: 1,
      refusal,
      event: {
        version: 1,
        id: 'e1',
        occurredAt: saved.savedAt,
        type: 'answer',
        attempt,
        question: 'q2',
        sequence: 7,
        response: { choices: ['b'] },
      },
    });
    const questions = [question('q1'), question('q2')];
    const refused = { code: 'INVALID', message: '' };
    for (const refusal of [null, refused]) {
      const answers = initialAnswers({ id: 'this', questions }, [entry('this', refusal)]);
      expect([...answers]).toEqual([
        ['q1', { choices: ['a'] }],
        ['q2', { choices: ['b'] }],
      ]);
    }
    expect(initialAnswers({ id: 'this', questions }, [entry('other', null)]).get('q2')).toEqual({
      choices: ['a'],
    });
  });
});

describe('the number of an answer', () => {
  const start = '2026-11-24T03:00:00.000Z';

  it('grows with every answer, however the clock of the device jumps, and fits the API', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: Date.parse('2100-01-01') }), { maxLength: 50 });
    fc.assert(
      fc.property(clocks, (times) => {
        let last = 0;
        for (const now of times) {
          const next = nextSequence(last, start, now);
          expect(next).toBeGreaterThan(last);
          expect(next).toBeLessThan(2 ** 31);
          last = next;
        }
      }),
    );
  });
});

describe('plain text of Markdown', () => {
  it('has the words without the marks', () => {
    expect(
      plainText('**Kartu** _keluarga_ `KK`, [lihat](https://contoh.example) &amp; ![foto](/a.png)'),
    ).toBe('Kartu keluarga KK, lihat & foto');
    expect(plainText('nama_berkas_baru 2*3*4')).toBe('nama_berkas_baru 2*3*4');
  });
});

describe('keeping answers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause in the typing, and keeps the last word', async () => {
    const kept: unknown[] = [];
    const saver = createSaver({
      save: async (...answer) => void kept.push(answer),
      changed: () => undefined,
    });
    for (const text of ['S', 'SK', 'SKM']) {
      saver.change('q1', { response: { text }, sequence: text.length });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kept).toEqual([['q1', { response: { text: 'SKM' }, sequence: 3 }]]);
  });

  it('says when the device cannot keep an answer, and keeps it with the next attempt', async () => {
    let broken = true;
    const kept: unknown[] = [];
    const told: (readonly [number, boolean])[] = [];
    const saver = createSaver({
      save: async (_question, draft) => {
        if (broken) throw new Error('The disk is full.');
        kept.push(draft);
      },
      changed: (unsaved, failed) => void told.push([unsaved, failed]),
    });
    saver.change('q1', { response: { choices: ['a'] }, sequence: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.at(-1)).toEqual([1, true]);
    await expect(saver.flush()).rejects.toThrow('full');
    broken = false;
    await saver.flush();
    expect(kept).toEqual([{ response: { choices: ['a'] }, sequence: 1 }]);
    expect(told.at(-1)).toEqual([0, false]);
  });
});

describe('the drafts of an attempt', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  const began = '2026-11-24T03:00:00.000Z';

  it('come back after the page is gone, and go when the outbox has them', () => {
    const disk = storage();
    createDrafts(disk, 'sari', began).put('q1', { response: { text: 'SK' }, sequence: 1 });
    createDrafts(disk, 'sari', began).put('q1', { response: { text: 'SKM' }, sequence: 2 });
    const again = createDrafts(disk, 'sari', began);
    expect([...again.read()]).toEqual([['q1', { response: { text: 'SKM' }, sequence: 2 }]]);
    again.drop('q1', { text: 'SK' });
    expect(again.read().size).toBe(1);
    again.drop('q1', { text: 'SKM' });
    expect(disk.kept.size).toBe(0);
  });

  it('are read as a page of an earlier release left them, with the time in place of a number', () => {
    const disk = storage();
    const earlier = { q1: { response: { text: 'SKM' }, at: Date.parse(began) + 60_000 } };
    disk.setItem('kapuas.draft\nsari', JSON.stringify(earlier));
    expect([...createDrafts(disk, 'sari', began).read()]).toEqual([
      ['q1', { response: { text: 'SKM' }, sequence: 600 }],
    ]);
  });

  it('are their person’s alone', () => {
    const disk = storage();
    createDrafts(disk, 'sari', began).put('q1', { response: { text: 'SKM' }, sequence: 1 });
    expect(createDrafts(disk, 'budi', began).read().size).toBe(0);
  });

  it('stop nothing on a device that keeps nothing', () => {
    const full = () => {
      throw new Error('QuotaExceededError');
    };
    const drafts = createDrafts({ getItem: full, setItem: full, removeItem: full }, 'sari', began);
    drafts.put('q1', { response: { text: 'SKM' }, sequence: 1 });
    drafts.drop('q1', { text: 'SKM' });
    expect(drafts.read().size).toBe(0);
  });

  type Attempt = Parameters<typeof leftOver>[1];
  const saved = (id: string, sequence: number | undefined, savedAt = began) => ({
    id,
    response: sequence === undefined ? null : { sequence, savedAt, text: 'of the server' },
    lateResponse: null,
  });
  const waiting = (question: string, sequence: number) =>
    ({ event: { type: 'answer', attempt: 'a1', question, sequence, response: {} } }) as OutboxEntry;

  it('give way to what is newer, here or on another device, and to questions that are not there', () => {
    const attempt = {
      id: 'a1',
      questions: [
        saved('untouched', undefined),
        saved('older', 4),
        saved('same', 5),
        saved('newer', 6),
        saved('waiting', undefined),
      ],
    } as unknown as Attempt;
    const names = ['untouched', 'older', 'same', 'newer', 'waiting', 'gone'];
    const drafts = new Map(names.map((id) => [id, { response: { text: id }, sequence: 5 }]));
    const left = leftOver(drafts, attempt, [waiting('waiting', 5)]);
    expect(left.map(([id]) => id)).toEqual(['untouched', 'older']);
  });

  it('stand over what was answered before them and give way to what was answered after, with a clock a day wrong', () => {
    const day = 86_400_000;
    const clock = fc.constantFrom(-day, 0, day);
    fc.assert(
      fc.property(clock, clock, fc.nat(600_000), fc.nat(600_000), (here, there, first, pause) => {
        const at = Date.parse(began) + first;
        // The device answered, and its page was gone; what it knew of came from the server.
        const draft = nextSequence(0, began, at + here);
        const drafts = new Map([['q1', { response: { text: 'draft' }, sequence: draft }]]);
        const standing = (sequence: number) =>
          leftOver(
            drafts,
            {
              id: 'a1',
              // What the server tells of the time is no matter.
              questions: [saved('q1', sequence, new Date(at + there).toISOString())],
            } as unknown as Attempt,
            [],
          ).length > 0;
        expect(standing(0)).toBe(true);
        expect(standing(draft - 1)).toBe(true);
        // Another device that knew of it, whatever its clock says, has answered after that.
        expect(standing(nextSequence(draft, began, at + pause + there))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
