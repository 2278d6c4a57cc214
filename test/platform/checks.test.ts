import { describe, expect, it } from 'vitest';
import { isDueDay } from '../../functions/platform/calendar.ts';
import {
  checkCount,
  checkDistinct,
  checkLine,
  checkNumber,
  checkReason,
  checkSlug,
  checkText,
  checkUrl,
  refusalAt,
} from '../../functions/platform/checks.ts';
import { MESSAGES } from '../../functions/platform/messages.ts';
import type { Refusal } from '../../functions/platform/outcome.ts';

const codes = (refusals: readonly Refusal[]) =>
  refusals.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('checks', () => {
  it('name the place and take what keeps the rule', () => {
    expect(codes(checkSlug(['lessons', 2, 'externalId'], 'a b'))).toEqual(['INVALID lessons.2.externalId']);
    expect(checkSlug(['id'], 'A.b_c-1')).toEqual([]);
    expect([1, 3].flatMap((value) => checkNumber(['n'], value, 1, 3))).toEqual([]);
    expect(codes([0, 4].flatMap((value) => checkNumber(['n'], value, 1, 3)))).toEqual([
      'INVALID n',
      'TOO_LARGE n',
    ]);
    expect(codes([0, 4].flatMap((count) => checkCount(['l'], count, 1, 3)))).toEqual([
      'REQUIRED l',
      'TOO_LARGE l',
    ]);
  });

  it('tell lines from texts', () => {
    expect(codes(checkLine(['t'], 'a\nb', 9))).toEqual(['INVALID t']);
    expect(checkText(['t'], 'a\r\n\tb', 9)).toEqual([]);
    expect(codes(checkText(['t'], 'a\u0007', 9))).toEqual(['INVALID t']);
    expect(codes([' ', 'xxxx'].flatMap((text) => checkText(['t'], text, 3)))).toEqual([
      'REQUIRED t',
      'TOO_LARGE t',
    ]);
  });

  it.each([
    ['https://www.pontianak.go.id/a?b', true],
    ['http://www.pontianak.go.id', false],
    ['https://user:secret@pontianak.go.id', false],
    ['https://a\\b', false],
    ['javascript:alert(1)', false],
    [`https://a.test/${'x'.repeat(500)}`, false],
  ])('take the address %j: %s', (url, well) => {
    expect(checkUrl(['url'], url)).toHaveLength(well ? 0 : 1);
  });

  it('keep a reason trimmed, of 3 to 500 characters', () => {
    expect(checkReason('  uji  ')).toEqual({ ok: true, value: 'uji' });
    for (const text of ['  u ', 'x'.repeat(501)]) {
      expect(checkReason(text)).toMatchObject({
        ok: false,
        refusals: [{ code: 'INVALID', field: ['reason'] }],
      });
    }
  });

  it('find what stands in a list twice, with the first place', () => {
    const refusals = checkDistinct(['a', 'b', 'a', 'a'], (at, first) =>
      refusalAt(['l', at, first], 'TAKEN', MESSAGES.SLUG),
    );
    expect(codes(refusals)).toEqual(['TAKEN l.2.0', 'TAKEN l.3.0']);
  });
});

it('lets things be due from today on, at most a year ahead', () => {
  const days = ['2026-03-08', '2026-03-09', '2027-03-10', '2027-03-11', '2026-13-01', 'x'];
  expect(days.map((day) => isDueDay(day, '2026-03-09'))).toEqual([false, true, true, false, false, false]);
});
