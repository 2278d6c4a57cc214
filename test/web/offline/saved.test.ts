import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isNothing, keptAs, mostSeen, nameOf, newer, tooMany } from '../../../web/src/offline/saved/core.ts';
import type { KeptAnswer, KeptKind } from '../../../web/src/offline/saved/core.ts';

const kinds = fc.constantFrom<KeptKind>('course', 'lesson', 'quiz', 'attempt');
const course = fc.option(fc.constantFrom('one', 'two'), { nil: undefined });
/** Answers to one question, given at different moments, each in a saved course or in none. */
const answers = fc
  .uniqueArray(fc.record({ at: fc.nat({ max: 1_000 }), course }), {
    selector: ({ at }) => at,
    minLength: 1,
    maxLength: 6,
  })
  .map((list) =>
    list.map(({ at, course: of }) => keptAs({ owner: 'sari', name: 'course\n{}', at, data: { at } }, of)),
  );

const last = (list: readonly KeptAnswer[]) =>
  list.reduce<KeptAnswer | undefined>((before, next) => newer(before, next), undefined);

describe('the names of kept answers', () => {
  it('are the same for equal variables in any order, and different for all else', () => {
    const variables = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(kinds, variables, kinds, variables, (kind, one, other, two) => {
        const reversed = Object.fromEntries(Object.entries(one).reverse());
        expect(nameOf(kind, reversed)).toBe(nameOf(kind, one));
        const same = kind === other && fc.stringify(sorted(one)) === fc.stringify(sorted(two));
        expect(nameOf(kind, one) === nameOf(other, two)).toBe(same);
      }),
    );
  });
});

function sorted(variables: Record<string, unknown>): [string, unknown][] {
  return Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('of two answers', () => {
  it('the newest stays, whatever the order in which they are kept', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat()), (list, places) => {
        const shuffled = list.map((answer, index) => ({ answer, place: places[index] ?? index }));
        const other = shuffled.sort((a, b) => a.place - b.place).map(({ answer }) => answer);
        const newest = Math.max(...list.map(({ at }) => at));
        expect(last(list)?.at).toBe(newest);
        expect(last(other)?.data).toEqual(last(list)?.data);
      }),
    );
  });

  it('what is in a saved course stays in one, and what is in none can be pushed out', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const kept = last(list);
        const saved = list.flatMap((answer) => answer.course ?? []);
        expect(kept?.course).toBe(saved.at(-1));
        expect(kept?.seenAt).toBe(saved.length === 0 ? kept?.at : undefined);
      }),
    );
  });

  it('keeping the same one again changes nothing', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const kept = last(list);
        if (kept) expect(newer(kept, kept)).toEqual(kept);
      }),
    );
  });
});

describe('when there are too many', () => {
  it('the oldest go, and as many stay as may', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat({ max: 20 }), (names, most) => {
        const gone = tooMany(names, most);
        expect([...gone, ...names.slice(gone.length)]).toEqual(names);
        expect(names.length - gone.length).toBe(Math.min(names.length, most));
      }),
    );
    expect(tooMany(Array.from({ length: mostSeen }, (_, at) => at))).toEqual([]);
  });
});

describe('an answer says that there is nothing', () => {
  it('only when every field is null', () => {
    expect(isNothing({ course: null })).toBe(true);
    expect(isNothing({ course: null, viewer: { id: 'x' } })).toBe(false);
    expect(isNothing({ courses: [] })).toBe(false);
    expect(isNothing(null)).toBe(false);
  });
});
