import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseSavedAnswer,
  recordAnswer,
  settle,
  submit,
  voidAttempt,
  type SavedAnswer,
} from '../../../../functions/domains/assessment/core/index.ts';
import { begun, fullQuiz, NOON, saved } from './support/attempts.ts';

const attempt = begun(fullQuiz({ timeLimitSeconds: 600, graceSeconds: 30 }));
const CLOSES = NOON + 630_000;

function entry(response: unknown, sequence: number, savedAt: number) {
  return { response, sequence, savedAt, answeredAt: savedAt };
}

describe('saving an answer', () => {
  it('keeps the first and the newer', () => {
    const first = recordAnswer(attempt, null, entry('a', 1, NOON));
    expect(first).toMatchObject({
      outcome: 'SAVED',
      late: false,
      answer: { counted: { response: 'a' }, late: null },
    });
    expect(recordAnswer(attempt, saved('a'), entry(null, 2, NOON))).toMatchObject({
      outcome: 'SAVED',
      answer: { counted: { response: null } },
    });
  });

  it('changes nothing for what came before, twice or out of order', () => {
    const kept = saved('b', { sequence: 5 });
    for (const sequence of [1, 4, 5]) {
      expect(recordAnswer(attempt, kept, entry('a', sequence, NOON))).toEqual({
        outcome: 'SUPERSEDED',
        arrival: 'ON_TIME',
        late: false,
        answer: kept,
      });
    }
  });

  it('counts up to the end of the grace, and keeps what comes later beside it', () => {
    expect(recordAnswer(attempt, null, entry('a', 1, CLOSES))).toMatchObject({
      outcome: 'SAVED',
      late: false,
    });
    const late = recordAnswer(attempt, saved('a'), entry('b', 2, CLOSES + 1));
    expect(late).toMatchObject({
      outcome: 'SAVED',
      late: true,
      answer: { counted: { response: 'a' }, late: { response: 'b' } },
    });
    expect(recordAnswer(settle(attempt, CLOSES + 1), saved('a'), entry('b', 2, CLOSES + 5))).toMatchObject({
      late: true,
    });
  });

  it('does not believe the device about when', () => {
    const early = { response: 'a', sequence: 1, savedAt: CLOSES + 1, answeredAt: NOON };
    expect(recordAnswer(attempt, null, early)).toMatchObject({ outcome: 'SAVED', late: true });
  });

  it('is late once the learner handed in, and refused once the attempt was voided', () => {
    const handedIn = submit(attempt, NOON + 1);
    if (!handedIn.ok) throw new Error('refused');
    expect(recordAnswer(handedIn.attempt, null, entry('a', 1, NOON + 2))).toMatchObject({
      outcome: 'SAVED',
      arrival: 'AFTER_HAND_IN',
      late: true,
      answer: { counted: null, late: { response: 'a' } },
    });
    expect(recordAnswer(voidAttempt(attempt), null, entry('a', 1, NOON))).toEqual({
      outcome: 'REFUSED',
      code: 'VOIDED',
    });
  });

  it('ends with the newest answer, however a connection repeats and reorders what was sent in time', () => {
    const deliveries = fc
      .integer({ min: 1, max: 6 })
      .chain((count) =>
        fc.tuple(fc.constant(count), fc.array(fc.integer({ min: 1, max: count }), { maxLength: 12 })),
      );
    fc.assert(
      fc.property(deliveries, ([count, sent]) => {
        const kept = [...sent, count].reduce<SavedAnswer | null>((previous, sequence) => {
          const taken = recordAnswer(attempt, previous, entry(`answer ${sequence}`, sequence, NOON));
          return taken.outcome === 'REFUSED' ? previous : taken.answer;
        }, null);
        expect(kept?.counted).toMatchObject({ response: `answer ${count}`, sequence: count });
      }),
    );
  });

  it('survives JSON, and damage is named', () => {
    const kept = saved({ choices: [1] });
    expect(parseSavedAnswer(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
    expect(parseSavedAnswer({ counted: 1 })).toMatchObject({ ok: false });
  });
});
