import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptLate,
  allowsDecision,
  ARRIVALS,
  arrivalOf,
  COUNTS,
  gradeAttempt,
  LATE_STATES,
  LATE_TRANSITIONS,
  recordAnswer,
  submit,
  type Attempt,
  type SavedAnswer,
} from '../../../../functions/domains/assessment/core/index.ts';
import { begun, fullQuiz, NOON, saved } from './support/attempts.ts';
import { question } from './support/questions.ts';

const attempt = begun(fullQuiz({ timeLimitSeconds: 600, graceSeconds: 60 }));
const CLOSES = NOON + 660_000;

interface Sent {
  readonly response: unknown;
  readonly sequence: number;
  readonly late: boolean;
}

/** Answers of any devices, whose numbers may meet. */
const aSent: fc.Arbitrary<Sent> = fc.record({
  response: fc.constantFrom({ b: 1, a: 2 }, { choices: [1] }, { choices: [2] }, null),
  sequence: fc.integer({ min: 1, max: 4 }),
  late: fc.boolean(),
});

function keptOf(to: Attempt, sent: readonly Sent[]): SavedAnswer | null {
  return sent.reduce<SavedAnswer | null>((previous, { late, ...entry }) => {
    const taken = recordAnswer(to, previous, {
      ...entry,
      savedAt: late ? CLOSES + 1 : NOON,
      answeredAt: NOON,
    });
    return taken.outcome === 'REFUSED' ? previous : taken.answer;
  }, null);
}

describe('how an answer arrives', () => {
  it.each([
    [600_000, 'ON_TIME', true],
    [600_001, 'WITHIN_GRACE', true],
    [660_000, 'WITHIN_GRACE', true],
    [660_001, 'LATE', false],
  ] as const)('is, %i ms after the start, %s', (after, arrival, counts) => {
    expect(arrivalOf(attempt, NOON + after)).toBe(arrival);
    expect(COUNTS[arrival]).toBe(counts);
  });

  it('is on time at any moment without a time limit, and after the hand-in once it is handed in', () => {
    const timeless = begun(fullQuiz({}));
    expect(arrivalOf(timeless, NOON + 1e12)).toBe('ON_TIME');
    for (const each of [timeless, attempt]) {
      const handedIn = submit(each, NOON + 1);
      if (!handedIn.ok) throw new Error('refused');
      expect([NOON, NOON + 1e12].map((at) => arrivalOf(handedIn.attempt, at))).toEqual([
        'AFTER_HAND_IN',
        'AFTER_HAND_IN',
      ]);
    }
  });

  it('says of each arrival whether it counts', () => {
    expect(Object.keys(COUNTS)).toEqual([...ARRIVALS]);
  });
});

describe('what is kept of many answers to a question', () => {
  it('is the same in any order within what came in time and what came late, with repetitions', () => {
    fc.assert(
      fc.property(
        fc.array(aSent, { maxLength: 8 }).chain((sent) => {
          const any = (list: Sent[]) =>
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 });
          const inTime = sent.filter(({ late }) => !late);
          const late = sent.filter((each) => each.late);
          return fc.tuple(fc.constant([...inTime, ...late]), fc.tuple(any(inTime), any(late)));
        }),
        ([once, [inTime, late]]) => {
          expect(keptOf(attempt, [...inTime, ...late])).toEqual(keptOf(attempt, once));
        },
      ),
    );
  });

  it('counts, once the late ones are accepted, as if all had come in time', () => {
    fc.assert(
      fc.property(fc.array(aSent, { minLength: 1, maxLength: 8 }), (sent) => {
        const byArrival = [...sent].sort((a, b) => Number(a.late) - Number(b.late));
        const kept = keptOf(attempt, byArrival);
        const inTime = keptOf(
          attempt,
          sent.map((each) => ({ ...each, late: false })),
        );
        const accepted = acceptLate(new Map([[0, kept!]])).get(0)!;
        const { response, sequence } = (accepted.accepted ?? accepted.counted)!;
        expect(inTime?.counted).toMatchObject({ response, sequence });
        expect(acceptLate(new Map([[0, accepted]])).get(0)).toEqual(accepted);
      }),
    );
  });
});

it('is graded by the answer in time until the late one is accepted, and by that from then on', () => {
  const asked = question('TRUE_FALSE', { answer: true }, { externalId: 'a' });
  const begunWith = begun({ questions: [asked] });
  const late = { response: { trueFalse: true }, sequence: 2, savedAt: CLOSES, answeredAt: NOON };
  const answers = new Map([[0, { ...saved({ trueFalse: false }), late }]]);
  expect(gradeAttempt(begunWith, [asked], answers).percent).toBe(0);
  expect(gradeAttempt(begunWith, [asked], acceptLate(answers)).percent).toBe(100);
});

describe('the decision about late answers', () => {
  it('is made once they wait; what was declined can be accepted after all, and a further one waits again', () => {
    const possible = LATE_STATES.map((state) => [
      state,
      (['ACCEPT', 'DECLINE'] as const).filter((decision) => allowsDecision(state, decision)),
    ]);
    expect(possible).toEqual([
      ['NONE', []],
      ['WAITING', ['ACCEPT', 'DECLINE']],
      ['ACCEPTED', []],
      ['DECLINED', ['ACCEPT']],
    ]);
    expect(LATE_TRANSITIONS.ARRIVE).toEqual({ from: LATE_STATES, to: 'WAITING' });
  });
});
