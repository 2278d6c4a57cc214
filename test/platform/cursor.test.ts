import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCursors } from '../../functions/platform/table/cursor.ts';

const cursors = createCursors(Buffer.alloc(32, 7));
const key = { pk: 'COURSE#1', sk: 'PERSON#siti aminah' };
const roster = { list: 'roster', caller: 'rina' };

describe('cursors', () => {
  it('open in the list and for the caller they were made for', () => {
    expect(cursors.open(roster, cursors.seal(roster, key))).toEqual(key);
  });

  it('do not open in another list, for another caller, nor under another secret', () => {
    const cursor = cursors.seal(roster, key);
    expect(cursors.open({ ...roster, list: 'people' }, cursor)).toBeUndefined();
    expect(cursors.open({ ...roster, caller: 'budi' }, cursor)).toBeUndefined();
    expect(createCursors(Buffer.alloc(32, 8)).open(roster, cursor)).toBeUndefined();
    // Unless that key was the one before: a page that is open goes on over a rotation.
    const rotated = createCursors(Buffer.alloc(32, 8), [Buffer.alloc(32, 7)]);
    expect(rotated.open(roster, cursor)).toEqual(key);
    expect(cursors.open(roster, rotated.seal(roster, key))).toBeUndefined();
  });

  it('do not move what belongs to the list into the caller', () => {
    const cursor = cursors.seal({ list: 'a', caller: 'b","c' }, key);
    expect(cursors.open({ list: 'a","b', caller: 'c' }, cursor)).toBeUndefined();
  });

  it('show nothing of the key, and are never the same', () => {
    const cursor = cursors.seal(roster, key);
    const seen = Buffer.from(cursor, 'base64url').toString('latin1');
    for (const part of ['COURSE', 'PERSON', 'siti', 'roster', 'rina']) expect(seen).not.toContain(part);
    expect(cursors.seal(roster, key)).not.toBe(cursor);
  });

  it('do not open once any character is changed, nor cut short', () => {
    const cursor = cursors.seal(roster, key);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', '0', '_', '.', ''), (at, letter) => {
        const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        expect(changed === cursor || cursors.open(roster, changed) === undefined).toBe(true);
        expect(cursors.open(roster, cursor.slice(0, at))).toBeUndefined();
      }),
    );
  });

  it('open no text that a caller makes up', () => {
    fc.assert(fc.property(fc.string(), (text) => cursors.open(roster, text) === undefined));
  });
});
