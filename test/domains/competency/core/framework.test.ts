import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkFramework,
  MAX_COMPETENCIES,
  nextFramework,
  type SubmittedFramework,
} from '../../../../functions/domains/competency/core/framework.ts';
import type { Competency, Framework } from '../../../../functions/domains/competency/core/types.ts';
import { competencyInput, frameworkInput, text } from '../support/world.ts';

const check = (input: object) => {
  const checked = checkFramework(input as SubmittedFramework);
  return checked.ok ? [] : checked.refusals.map(({ code, field }) => `${code} ${field.join('.')}`);
};
const withCompetency = (more: Record<string, unknown>) =>
  frameworkInput([], { competencies: [competencyInput('a', more)] });

describe('the rules of a framework', () => {
  it('lets a whole framework pass, and keeps its texts trimmed', () => {
    const checked = checkFramework(frameworkInput(['a'], { name: text(' Nama ') }) as SubmittedFramework);
    expect(checked).toMatchObject({ ok: true, value: { name: { id: 'Nama' } } });
  });

  it.each<[string, object, string[]]>([
    ['an id that is none', frameworkInput(['a'], { externalId: 'a b' }), ['INVALID externalId']],
    ['a blank name', frameworkInput(['a'], { name: { id: ' ', en: 'x' } }), ['REQUIRED name.id']],
    ['no English', frameworkInput(['a'], { name: { id: 'x' } }), ['REQUIRED name.en']],
    [
      'a long name',
      frameworkInput(['a'], { name: text('x'.repeat(121)) }),
      ['TOO_LARGE name.id', 'TOO_LARGE name.en'],
    ],
    ['a name of two lines', frameworkInput(['a'], { name: { id: 'a\nb', en: 'x' } }), ['INVALID name.id']],
    [
      'four levels',
      frameworkInput(['a'], { levelNames: [1, 2, 3, 4].map(() => text('x')) }),
      ['INVALID levelNames'],
    ],
    ['no competency', frameworkInput([]), ['REQUIRED competencies']],
    ['a taken id', frameworkInput(['a', 'b', 'a']), ['TAKEN competencies.2.externalId']],
    ['a bad id below', frameworkInput(['a', 'b/c']), ['INVALID competencies.1.externalId']],
    [
      'six indicators',
      withCompetency({ indicators: Array(6).fill(text('x')) }),
      ['INVALID competencies.0.indicators'],
    ],
    [
      'a long indicator',
      withCompetency({ indicators: [...Array<object>(4).fill(text('x')), { id: 'x', en: 'x'.repeat(501) }] }),
      ['TOO_LARGE competencies.0.indicators.4.en'],
    ],
    [
      'a blank description',
      withCompetency({ description: { id: 'x', en: '' } }),
      ['REQUIRED competencies.0.description.en'],
    ],
    [
      'too many',
      frameworkInput(Array.from({ length: 101 }, (_, at) => `k${at}`)),
      ['TOO_LARGE competencies'],
    ],
  ])('refuses %s', (_name, input, expected) => {
    expect(check(input)).toEqual(expected);
  });

  it('tells every breach at once', () => {
    const input = frameworkInput(['a', 'a'], { name: { id: '', en: '' } });
    expect(check(input)).toEqual(['REQUIRED name.id', 'REQUIRED name.en', 'TAKEN competencies.1.externalId']);
  });
});

describe('what a save writes', () => {
  it('fits into one transaction with the head, and adds up to what was sent, save after save', () => {
    const save = fc.record({
      more: fc.integer({ min: 0, max: MAX_COMPETENCIES }),
      edit: fc.nat(3),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(save, { minLength: 1, maxLength: 5 }), (saves) => {
        const items = new Map<string, Competency>();
        let head: Framework | undefined;
        let count = 1;
        for (const { more, edit, turned } of saves) {
          count = Math.min(MAX_COMPETENCIES, count + more);
          const sent = Array.from({ length: count }, (_, at) =>
            competencyInput(`k${at}`, { description: text(`Versi ${edit}`) }),
          );
          if (turned) sent.reverse();
          const checked = checkFramework(frameworkInput([], { competencies: sent }) as SubmittedFramework);
          if (!checked.ok) throw new Error('refused');
          const { framework, changed }: ReturnType<typeof nextFramework> = nextFramework(checked.value, head);
          expect(changed.length + 1).toBeLessThanOrEqual(100);
          for (const each of changed) items.set(each.competencyId, each);
          head = framework;
          const read = framework.competencies.map(({ id }) =>
            framework.kept?.competencyId === id ? framework.kept : items.get(id),
          );
          expect(read).toEqual(checked.value.competencies.map(({ competency }) => competency));
        }
      }),
      { numRuns: 30 },
    );
  });
});
