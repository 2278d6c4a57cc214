import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCursors } from '../../functions/platform/table/cursor.ts';

const cursors = createCursors(Buffer.alloc(32, 7));
const key = { pk: 'COURSE#1', sk: 'PERSON#a' };

describe('cursors', () => {
  it('open in the list they were made for', () => {
    expect(cursors.open('roster', cursors.seal('roster', key))).toEqual(key);
  });

  it('do not open in another list, nor under another secret', () => {
    const cursor = cursors.seal('roster', key);
    expect(cursors.open('people', cursor)).toBeUndefined();
    expect(createCursors(Buffer.alloc(32, 8)).open('roster', cursor)).toBeUndefined();
  });

  it('do not open once any character is changed', () => {
    const cursor = cursors.seal('roster', key);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', '0', '.', '-'), (at, letter) => {
        const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        expect(changed === cursor || cursors.open('roster', changed) === undefined).toBe(true);
      }),
    );
  });

  it('open no text that a caller makes up', () => {
    fc.assert(fc.property(fc.string(), (text) => cursors.open('roster', text) === undefined));
  });
});
