import { describe, expect, it } from 'vitest';
import { eventVersion } from '../../../web/src/offline/outbox/core.ts';
import type { OutboxEntry, OutboxEvent } from '../../../web/src/offline/outbox/core.ts';
import { createSender } from '../../../web/src/offline/outbox/send.ts';
import type { Send } from '../../../web/src/gql/client.ts';

const base = { version: eventVersion, occurredAt: '2026-03-09T02:15:00.000Z' } as const;
const lesson = (id: string): OutboxEvent => ({
  ...base,
  id,
  type: 'lesson',
  lesson: `lesson-${id}`,
  kind: 'OPENED',
});
const answer: OutboxEvent = {
  ...base,
  id: 'answer',
  type: 'answer',
  attempt: 'attempt',
  question: 'question',
  sequence: 3,
  response: { number: '12,5' },
};
const submission: OutboxEvent = { ...base, id: 'submit', type: 'submit', attempt: 'attempt' };

function entries(...list: readonly OutboxEvent[]): readonly OutboxEntry[] {
  return list.map((event, index) => ({ order: index + 1, event, refusal: null }));
}

/** A sender whose API answers with this, and the variables it was sent. */
function setUp(result: unknown) {
  const sent: unknown[] = [];
  const send = ((_document: unknown, variables: unknown) => {
    sent.push(variables);
    return Promise.resolve(result);
  }) as Send;
  return { sender: createSender(send), sent };
}

describe('sending a batch', () => {
  it('sends lesson events together, and tells the taken from the refused by their place', async () => {
    const { sender, sent } = setUp({
      data: {
        progressRecord: {
          recorded: ['a', 'c'],
          userErrors: [
            { code: 'NOT_ENROLLED', message: 'Belum terdaftar.', field: ['events', '1', 'lesson'] },
          ],
        },
      },
    });
    expect(await sender(entries(lesson('a'), lesson('b'), lesson('c')))).toEqual({
      kind: 'answered',
      taken: ['a', 'c'],
      refused: [{ id: 'b', refusal: { code: 'NOT_ENROLLED', message: 'Belum terdaftar.' } }],
    });
    expect(sent).toEqual([
      {
        input: {
          events: ['a', 'b', 'c'].map((id) => ({
            id,
            lesson: `lesson-${id}`,
            kind: 'OPENED',
            occurredAt: base.occurredAt,
          })),
        },
      },
    ]);
  });

  it('takes an error about no event in particular for one about all that were not recorded', async () => {
    const { sender } = setUp({
      data: {
        progressRecord: {
          recorded: null,
          userErrors: [{ code: 'TOO_LARGE', message: 'x', field: ['events'] }],
        },
      },
    });
    expect(await sender(entries(lesson('a'), lesson('b')))).toMatchObject({
      kind: 'answered',
      refused: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('sends an answer with its time and its place in the order', async () => {
    const { sender, sent } = setUp({ data: { attemptAnswer: { saved: true, userErrors: [] } } });
    expect(await sender(entries(answer))).toEqual({ kind: 'answered', taken: ['answer'], refused: [] });
    expect(sent).toEqual([
      {
        input: {
          attempt: 'attempt',
          question: 'question',
          response: { number: '12,5' },
          sequence: 3,
          answeredAt: base.occurredAt,
        },
      },
    ]);
  });

  it('keeps an event for later when the service asks for patience', async () => {
    const { sender } = setUp({ data: { attemptSubmit: { userErrors: [{ code: 'RETRY', message: 'x' }] } } });
    expect(await sender(entries(submission))).toEqual({ kind: 'unheard' });
  });

  it('sets an event aside that the service refuses', async () => {
    const { sender } = setUp({
      data: { attemptSubmit: { userErrors: [{ code: 'WRONG_STATE', message: 'no' }] } },
    });
    expect(await sender(entries(submission))).toEqual({
      kind: 'answered',
      taken: [],
      refused: [{ id: 'submit', refusal: { code: 'WRONG_STATE', message: 'no' } }],
    });
  });

  it('does not take a missing payload for a yes', async () => {
    const { sender } = setUp({ data: { attemptSubmit: null } });
    expect(await sender(entries(submission))).toEqual({ kind: 'unheard' });
  });

  it.each([
    ['offline', { kind: 'unheard' }],
    ['server', { kind: 'unheard' }],
    ['busy', { kind: 'unheard' }],
    ['outdated', { kind: 'unheard' }],
    ['unauthenticated', { kind: 'unauthenticated' }],
  ] as const)('keeps everything when the problem is %s', async (kind, expected) => {
    const { sender } = setUp({ problem: { kind } });
    expect(await sender(entries(answer))).toEqual(expected);
  });

  it('does not let a request that the server cannot read block the rest', async () => {
    const { sender } = setUp({ problem: { kind: 'invalid' } });
    expect(await sender(entries(answer))).toMatchObject({ kind: 'answered', refused: [{ id: 'answer' }] });
  });
});
