import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { groupsOf } from '../../../web/src/features/offline/unsent.ts';
import { anEvents } from './support.ts';

describe('unsent work in words', () => {
  it('names everything that waits once, in its order, and nothing that was refused', () => {
    fc.assert(
      fc.property(anEvents(), fc.array(fc.boolean()), (events, refused) => {
        const entries = events.map((event, index) => ({
          order: index + 1,
          event,
          refusal: refused[index] ? { code: 'NOT_FOUND', message: 'x' } : null,
        }));
        const groups = groupsOf(entries);
        const waiting = entries.filter(({ refusal }) => refusal === null);
        const orders = groups.map(({ order }) => order);
        expect(orders).toEqual([...orders].sort((a, b) => a - b));
        expect(orders.every((order) => waiting.some((entry) => entry.order === order))).toBe(true);
        // Each entry that waits belongs to the last group that begins at or before it.
        for (const { order, event } of waiting) {
          const group = groups.findLast((other) => other.order <= order);
          expect(group?.target).toBe(event.type === 'lesson' ? event.lesson : event.attempt);
        }
        const lessons = groups.filter(({ what }) => what === 'opened' || what === 'completed');
        expect(lessons.reduce((sum, { count }) => sum + count, 0)).toBe(
          waiting.filter(({ event }) => event.type === 'lesson').length,
        );
      }),
    );
  });

  it('counts questions and not every change of an answer', () => {
    const answer = (order: number, question: string) => ({
      order,
      refusal: null,
      event: {
        version: 1 as const,
        id: String(order),
        occurredAt: '2026-03-09T02:15:00.000Z',
        type: 'answer' as const,
        attempt: 'quiz',
        question,
        sequence: order,
        response: { text: 'x' },
      },
    });
    expect(groupsOf([answer(1, 'a'), answer(2, 'a'), answer(3, 'b')])).toMatchObject([
      { what: 'answers', target: 'quiz', count: 2, order: 1 },
    ]);
  });
});
