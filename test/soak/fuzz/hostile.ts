import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import type { Dice } from './dice.ts';
import { raw } from './json.ts';
import type { Pool } from './world.ts';

/** Values that nobody means well with, from which one is made for each place. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  'null',
  'undefined',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u202egnp.exe',
  '\u2066a\u2069',
  '\u200b',
  'a\u200bb',
  'a\u200db',
  '\ufeffa',
  '\u0301'.repeat(500),
  '\r\n\r\nSet-Cookie: a=b',
  "' OR 1=1 --",
  '{"$gt":""}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '${7*7}{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%00%ff',
  '\\u0000',
  '2024-02-30',
  '0000-01-01',
  '9999-12-31',
  '-000001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '1970-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-11-24T23:59:60Z',
  '0001-01-01',
  '١٢٣',
  '1'.repeat(400),
  // Longer than a key of the table may be.
  'k'.repeat(1_100),
  'k'.repeat(2_500),
  '😀'.repeat(70),
  '**a** ![x](javascript:1) [y](//z)',
];

const NUMBERS: readonly unknown[] = [
  -1,
  -0,
  0.1,
  1e308,
  5e-324,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  raw('1e400'),
  raw('-1e400'),
  raw('123456789012345678901234567890'),
  raw('1.0000000000000000000001'),
];

type Kind = 'text' | 'number' | 'shape' | 'id' | 'cursor' | 'large';

const KINDS: Readonly<Record<Kind, number>> = { text: 8, number: 5, shape: 4, id: 6, cursor: 2, large: 1 };

/** A hostile value for one place. */
export function hostileValue(dice: Dice, pool: Pool): unknown {
  switch (dice.weighted(KINDS)) {
    case 'text':
      return dice.pick(TEXTS);
    case 'number':
      return dice.pick(NUMBERS);
    case 'shape':
      return dice.pick<unknown>([
        null,
        true,
        [],
        {},
        [null],
        [[]],
        { id: null },
        { id: 'a', en: '' },
        raw('{"__proto__":{"admin":true}}'),
        raw('{"constructor":{"prototype":{"admin":true}}}'),
        raw('{"id":"a","id":"b"}'),
        { length: 1e9 },
        nested(dice.pick([50, 5_000])),
      ]);
    case 'id':
      return hostileId(dice, pool);
    case 'cursor':
      return tampered(dice, pool.cursors.length > 0 ? dice.pick(pool.cursors) : 'AAAA');
    case 'large':
      return dice.pick<() => unknown>([
        () => 'a'.repeat(1_000_000),
        () =>
          Object.fromEntries([
            ['id', 'a'.repeat(2_000_000)],
            ...Array.from({ length: 30 }, (_, at) => [`k${at}`, at]),
          ]),
        () => '\u0301'.repeat(300_000),
        () => '['.repeat(100_000),
        () => Array.from({ length: 100_000 }, () => 'x'),
        () => Array.from({ length: 100_000 }, () => 1),
        () => Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
      ])();
  }
}

/** An id of another type, of something that is not there, with too few or too many parts, or changed a little. */
function hostileId(dice: Dice, pool: Pool): string {
  const type = dice.pick([...pool.types, 'Query', 'User', '__Schema', 'constructor', '__proto__']);
  const known = pool.idsOf(type, 'change');
  switch (dice.whole(0, 5)) {
    case 0:
      return toGlobalId(type, dice.pick(TEXTS), dice.pick(TEXTS));
    case 1:
      return toGlobalId(
        type,
        ...Array.from({ length: dice.whole(0, 6) }, () => dice.pick(['1', 'x', '-1', '0'])),
      );
    case 2:
      return toGlobalId(type, 'k'.repeat(dice.pick([700, 3_000])));
    case 3:
      return tampered(dice, known.length > 0 ? dice.pick(known) : 'VW5pdB9u');
    case 4:
      return known.length > 0 ? withPart(dice, dice.pick(known)) : '====';
    default: {
      const ids = pool.idsOf(dice.pick(pool.types), 'change');
      return ids.length > 0 ? dice.pick(ids) : '';
    }
  }
}

/** The same id with one of its parts replaced. */
function withPart(dice: Dice, id: string): string {
  const parts = Buffer.from(id, 'base64url').toString('utf8').split('\u001f');
  parts[dice.whole(0, parts.length - 1)] = dice.pick(['', '0', '-1', '999999', '1e9', 'x', dice.pick(TEXTS)]);
  return Buffer.from(parts.join('\u001f')).toString('base64url');
}

/** The same text with one character changed, taken out or doubled. */
function tampered(dice: Dice, text: string): string {
  const at = dice.whole(0, Math.max(0, text.length - 1));
  const middle = dice.pick(['', 'A', '=', '\0', text.slice(at, at + 1).repeat(2)]);
  return text.slice(0, at) + middle + text.slice(at + 1);
}

function nested(depth: number): unknown {
  return raw('['.repeat(depth) + ']'.repeat(depth));
}

/** The same variables with one to three places, whole values or parts of them, made hostile. */
export function withHostile(
  dice: Dice,
  pool: Pool,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const copy = structuredClone(variables);
  for (let round = dice.whole(1, 3); round > 0; round -= 1) {
    const places = placesIn(copy);
    if (places.length === 0) break;
    const { holder, key } = dice.pick(places);
    const value = hostileValue(dice, pool);
    if (dice.chance(0.05)) (holder as Record<string, unknown>)[dice.pick(['extra', 'toString'])] = value;
    else if (dice.chance(0.05)) delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = value;
  }
  return copy;
}

/** Every place in a value where another may be put; those that lie deep are not fewer. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)])
    .slice(0, 500);
}
