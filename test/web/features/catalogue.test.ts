import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  filterCount,
  readSelection,
  toggled,
  toVariables,
  withoutFilters,
  writeSelection,
} from '../../../web/src/features/catalogue/selection.ts';
import type { Selection } from '../../../web/src/features/catalogue/selection.ts';

function read(address: string): Selection {
  return readSelection(Object.fromEntries(new URL(address, 'https://kapuas.example').searchParams));
}

const value = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const selection: fc.Arbitrary<Selection> = fc.record({
  search: fc.string().map((text) => text.trim()),
  topics: fc.uniqueArray(value, { maxLength: 20 }),
  competencies: fc.uniqueArray(value, { maxLength: 20 }),
  languages: fc.subarray(['ID', 'EN'] as const),
  sort: fc.constantFrom('RELEVANCE', 'NEWEST', 'SHORTEST'),
});

describe('the selection of the catalogue', () => {
  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(selection, (before) => {
        expect(read(writeSelection(before))).toEqual(before);
      }),
    );
  });

  it('makes something of any address', () => {
    expect(read('/courses?sort=NONSENSE&language=XX,EN,EN&topic=,a,,a')).toEqual({
      search: '',
      topics: ['a'],
      competencies: [],
      languages: ['EN'],
      sort: 'RELEVANCE',
    });
  });

  it('leaves nothing in the address when nothing is selected', () => {
    expect(writeSelection(read('/courses'))).toBe('/courses');
  });

  it('takes and drops one value at a time', () => {
    const some = toggled(toggled(read('/courses?q=loket'), 'topics', 'a', true), 'languages', 'EN', true);
    expect([filterCount(some), some.topics, some.languages]).toEqual([2, ['a'], ['EN']]);
    expect(toggled(some, 'topics', 'a', false).topics).toEqual([]);
    expect(withoutFilters(some)).toEqual(read('/courses?q=loket'));
  });

  it('asks the API for what is selected and no more', () => {
    expect(toVariables(read('/courses'))).toEqual({ sort: 'RELEVANCE', first: 20 });
    expect(toVariables(read('/courses?q=loket&topic=a&sort=NEWEST'))).toEqual({
      search: 'loket',
      filter: { topics: ['a'] },
      sort: 'NEWEST',
      first: 20,
    });
  });
});
