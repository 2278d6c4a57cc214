import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOffer } from '../../../../functions/domains/catalog/core/offer-rules.ts';
import {
  contentOf,
  type CourseOffer,
  type PublishedModule,
} from '../../../../functions/domains/catalog/core/offer.ts';

const offer = (more: Partial<CourseOffer> = {}): CourseOffer => ({
  externalId: 'kursus',
  title: { id: 'Kursus', en: 'Course' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  description: { id: 'Uraian', en: 'Description' },
  language: 'ID',
  jp: 2,
  topics: [],
  modules: [{ moduleId: 'm0', requires: [] }],
  completion: 'ALL_LESSONS',
  competencies: [],
  certificate: true,
  ...more,
});
const module = (at: number, lessons: number, title = 'Pelajaran'): PublishedModule => ({
  moduleId: `m${at}`,
  moduleVersion: 1,
  organisationId: 'univ',
  partner: 'Universitas',
  title: `Modul ${at}`,
  lessons: Array.from({ length: lessons }, (_, lesson) => ({
    id: `lesson-${lesson}`,
    kind: 'TEXT',
    title,
    minutes: 5,
    bytes: 1_000,
    body: 'x'.repeat(43),
  })),
});
const refused = (lessons: number[], title?: string) =>
  contentOf(
    offer(),
    lessons.map((count, at) => module(at, count, title)),
    [],
  ).refusals.map(({ code, field }) => [code, ...field]);

describe('an offer', () => {
  it('holds up to 1,000 lessons', () => {
    expect(refused([500, 500])).toEqual([]);
    expect(refused([500, 501])).toEqual([['TOO_LARGE', 'modules']]);
  });

  it('holds no outline that an item could not', () => {
    expect(refused([1_000], 'x'.repeat(120))).toEqual([]);
    expect(refused([1_000], '字'.repeat(120))).toEqual([['TOO_LARGE', 'modules']]);
  });

  it('requires no module without a quiz where quizzes alone finish it', () => {
    const modules = [module(0, 2), module(1, 2), module(2, 1)];
    modules[1] = { ...modules[1]!, lessons: modules[1]!.lessons.map((each) => ({ ...each, kind: 'QUIZ' })) };
    const refusals = (completion: CourseOffer['completion'], requires: string[]) =>
      contentOf(
        offer({
          completion,
          modules: [
            { moduleId: 'm0', requires: [] },
            { moduleId: 'm1', requires: [] },
            { moduleId: 'm2', requires },
          ],
        }),
        modules,
        [],
      ).refusals.map(({ code, field }) => [code, field.join('.')]);
    expect(refusals('ALL_QUIZZES', ['m1', 'm0'])).toEqual([['INVALID', 'modules.2.requires.1']]);
    expect(refusals('ALL_QUIZZES', ['m1'])).toEqual([]);
    expect(refusals('ALL_LESSONS', ['m0', 'm1'])).toEqual([]);
  });

  it('has one hash for what is equal, and another for whatever differs', () => {
    const hash = (more: Partial<CourseOffer>, lessons = 3) =>
      contentOf(offer(more), [module(0, lessons)], []).content.contentHash;
    expect(hash({})).toBe(hash({ title: { en: ' Course', id: 'Kursus ' } }));
    expect(hash({ title: { id: 'Kursus' } })).toBe(hash({ title: { id: 'Kursus', en: 'Kursus' } }));
    const different = [
      hash({}),
      hash({}, 4),
      hash({ jp: 2.5 }),
      hash({ certificate: false }),
      hash({ completion: 'ALL_QUIZZES' }),
      hash({ topics: ['arsip'] }),
      hash({ language: 'EN' }),
    ];
    expect(new Set(different).size).toBe(different.length);
  });

  it('is taken exactly when every module stands behind those it requires', () => {
    const modules = fc.integer({ min: 1, max: 8 }).chain((count) =>
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: count }), { maxLength: 3 }), {
        minLength: count,
        maxLength: count,
      }),
    );
    fc.assert(
      fc.property(modules, (all) => {
        const refusals = checkOffer(
          offer({
            modules: all.map((requires, at) => ({
              moduleId: `m${at}`,
              requires: requires.map((required) => `m${required}`),
            })),
          }),
        );
        const expected = all.flatMap((requires, at) =>
          requires.flatMap((required, place) => (required < at ? [] : [`modules.${at}.requires.${place}`])),
        );
        expect(refusals.map(({ field }) => field.join('.'))).toEqual(expected);
      }),
    );
  });
});
