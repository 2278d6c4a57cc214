import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readVersioned, type Upgrade } from '../../../../functions/domains/assessment/core/versioned.ts';

/** A made-up shape that has changed twice: a name became names, then got a count. */
const schema = v.strictObject({ version: v.literal(3), names: v.array(v.string()), count: v.number() });
const upgrades: readonly Upgrade[] = [
  ({ name }) => ({ names: [name] }),
  ({ names }) => ({ names, count: Array.isArray(names) ? names.length : 0 }),
];

describe('reading what is stored', () => {
  it.each([
    [{ version: 1, name: 'a' }],
    [{ version: 2, names: ['a'] }],
    [{ version: 3, names: ['a'], count: 1 }],
  ])('brings %j to the newest shape', (stored) => {
    expect(readVersioned(stored, upgrades, schema)).toEqual({
      ok: true,
      value: { version: 3, names: ['a'], count: 1 },
    });
  });

  it.each([
    [null, 'not an object'],
    [[], 'not an object'],
    [{}, 'version is not one of 1 to 3'],
    [{ version: 4 }, 'version is not one of 1 to 3'],
    [{ version: 0 }, 'version is not one of 1 to 3'],
    [{ version: 1.5 }, 'version is not one of 1 to 3'],
    [{ version: '1' }, 'version is not one of 1 to 3'],
    [{ version: 3, names: [1], count: 1 }, 'names.0: expected string'],
  ])('says why %j cannot be read', (stored, reason) => {
    expect(readVersioned(stored, upgrades, schema)).toEqual({ ok: false, reason });
  });

  it('reports damage that an upgrade stumbles over', () => {
    const stumble: Upgrade = ({ name }) => ({ names: [String(name).repeat(-1)] });
    expect(readVersioned({ version: 1, name: 'a' }, [stumble, ...upgrades.slice(1)], schema)).toEqual({
      ok: false,
      reason: 'version 1 does not have its shape',
    });
  });
});
