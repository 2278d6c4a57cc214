import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkOf,
  CHUNKS,
  type CatalogueEntry,
} from '../../../../functions/domains/catalog/core/catalogue.ts';
import {
  comparePlaces,
  indexed,
  searchCourses,
  wordsOf,
  type CourseSearch,
  type Place,
} from '../../../../functions/domains/catalog/core/search.ts';

const NOTHING: CourseSearch = { topics: [], competencies: [], languages: [], sort: 'RELEVANCE' };

const entry = (id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  version: 1,
  externalId: id,
  title: { id: 'Pelayanan publik yang ramah', en: 'Friendly public service' },
  summary: { id: 'Melayani warga di loket.', en: 'Serving citizens at the counter.' },
  language: 'ID',
  jpHundredths: 450,
  topics: ['pelayanan-publik'],
  competencies: [],
  partners: ['Universitas Contoh'],
  lessonCount: 5,
  minutes: 60,
  offeredAt: 0,
  ...more,
});
const idsOf = (entries: readonly CatalogueEntry[], search: Partial<CourseSearch>) =>
  searchCourses(entries.map(indexed), { ...NOTHING, ...search }).found.map((found) => found.entry.id);

describe('searching courses', () => {
  it('finds all words, as words or beginnings, without regard to case, accents and signs', () => {
    const courses = [entry('a'), entry('b', { title: { id: 'Résumé jabatan', en: 'Posts' } })];
    expect(idsOf(courses, { text: 'PELAYANAN ramah' })).toEqual(['a']);
    expect(idsOf(courses, { text: 'pelay  rám' })).toEqual(['a']);
    expect(idsOf(courses, { text: 'resume' })).toEqual(['b']);
    expect(idsOf(courses, { text: 'univ-contoh loket' })).toEqual(['a', 'b']);
    expect(idsOf(courses, { text: 'ramah perikanan' })).toEqual([]);
    expect(idsOf(courses, { text: 'yanan' })).toEqual([]);
    expect(idsOf(courses, { text: ' -- ' })).toEqual(['a', 'b']);
  });

  it('puts a title before a summary, and a word before a beginning of one', () => {
    const courses = [
      entry('summary', { title: { id: 'Kursus', en: 'Course' }, summary: { id: 'Tentang arsip.', en: 'x' } }),
      entry('beginning', { title: { id: 'Arsiparis', en: 'Archivist' } }),
      entry('word', { title: { id: 'Arsip', en: 'Archive' } }),
    ];
    expect(idsOf(courses, { text: 'arsip' })).toEqual(['word', 'beginning', 'summary']);
  });

  it('sorts by age and by length', () => {
    const courses = [
      entry('old', { offeredAt: 1, jpHundredths: 100 }),
      entry('new', { offeredAt: 3, jpHundredths: 300 }),
      entry('middle', { offeredAt: 2, jpHundredths: 200 }),
    ];
    expect(idsOf(courses, {})).toEqual(['new', 'middle', 'old']);
    expect(idsOf(courses, { sort: 'NEWEST' })).toEqual(['new', 'middle', 'old']);
    expect(idsOf(courses, { sort: 'SHORTEST' })).toEqual(['old', 'middle', 'new']);
    expect(idsOf(courses, { maxJpHundredths: 200 })).toEqual(['middle', 'old']);
  });

  it('counts for each value how many would match with it added', () => {
    const name = { id: 'Arsip', en: 'Archives' };
    const competencies = [{ frameworkId: 'f', competencyId: 'arsip', level: 1, name }];
    const courses = [
      entry('a', { topics: ['arsip', 'hukum'], competencies }),
      entry('b', { topics: ['arsip'], language: 'EN' }),
      entry('c', { topics: ['hukum-adat'] }),
    ];
    const { found, topics, languages, ...rest } = searchCourses(courses.map(indexed), {
      ...NOTHING,
      topics: ['hukum'],
    });
    expect(found).toHaveLength(1);
    expect(topics).toEqual([
      { value: 'arsip', label: { id: 'Arsip', en: 'Arsip' }, count: 2 },
      { value: 'hukum', label: { id: 'Hukum', en: 'Hukum' }, count: 1 },
      { value: 'hukum-adat', label: { id: 'Hukum adat', en: 'Hukum adat' }, count: 1 },
    ]);
    expect(languages).toEqual([
      { value: 'ID', label: { id: 'Bahasa Indonesia', en: 'Indonesian' }, count: 1 },
    ]);
    expect(rest.competencies).toEqual([{ value: 'f/arsip', label: name, count: 1 }]);
  });
});

const words = fc.constantFrom('arsip', 'Hukum', 'adát', 'loket', 'warga', 'ramah', 'cepat');
const courses = fc
  .array(
    fc.record({
      title: fc.array(words, { minLength: 1, maxLength: 4 }),
      topics: fc.uniqueArray(fc.constantFrom<string>('x', 'y', 'z'), { maxLength: 2 }),
      language: fc.constantFrom('ID' as const, 'EN' as const),
      jpHundredths: fc.integer({ min: 50, max: 300 }),
      offeredAt: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ title, ...more }, at) =>
      entry(`c${at}`, { ...more, title: { id: title.join(' '), en: title.join(' ') } }),
    ),
  );
const search = fc.record({
  text: fc.array(words, { maxLength: 2 }).map((some) => some.join(' ')),
  topics: fc.uniqueArray(fc.constantFrom<string>('x', 'y', 'z'), { maxLength: 2 }),
  competencies: fc.constant([]),
  languages: fc.uniqueArray(fc.constantFrom('ID', 'EN'), { maxLength: 1 }),
  maxJpHundredths: fc.option(fc.integer({ min: 50, max: 300 }), { nil: undefined }),
  sort: fc.constantFrom('RELEVANCE' as const, 'NEWEST' as const, 'SHORTEST' as const),
});

describe('properties of a search', () => {
  it('finds exactly the courses that hold every word and pass every filter', () => {
    fc.assert(
      fc.property(courses, search, (all, asked) => {
        const matches = all.filter(
          (each) =>
            wordsOf(asked.text).every((word) =>
              indexed(each).parts.some((part) => part.words.some((known) => known.startsWith(word))),
            ) &&
            (asked.topics.length === 0 || each.topics.some((topic) => asked.topics.includes(topic))) &&
            (asked.languages.length === 0 || asked.languages.includes(each.language)) &&
            each.jpHundredths <= (asked.maxJpHundredths ?? Infinity),
        );
        expect(idsOf(all, asked).sort()).toEqual(matches.map(({ id }) => id).sort());
      }),
    );
  });

  it('orders strictly, so that pages behind a place neither repeat nor lose a course', () => {
    fc.assert(
      fc.property(courses, search, fc.integer({ min: 1, max: 5 }), (all, asked, size) => {
        const { found } = searchCourses(all.map(indexed), asked);
        const paged: string[] = [];
        for (let behind: Place | undefined; ;) {
          const from = behind;
          const page = found.filter(({ place }) => !from || comparePlaces(place, from) > 0).slice(0, size);
          paged.push(...page.map((each) => each.entry.id));
          if (page.length < size) break;
          // A cursor goes through JSON.
          behind = JSON.parse(JSON.stringify(page.at(-1)?.place)) as Place;
        }
        expect(paged).toEqual(found.map((each) => each.entry.id));
      }),
    );
  });

  it('counts a value as often as a search with it alone in its list finds', () => {
    fc.assert(
      fc.property(courses, search, (all, asked) => {
        const { topics } = searchCourses(all.map(indexed), asked);
        for (const { value, count } of topics) {
          expect(idsOf(all, { ...asked, topics: [value] })).toHaveLength(count);
        }
      }),
    );
  });

  it('spreads ids over all chunks, and always the same way', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const chunk = chunkOf(id);
        expect(chunk).toBe(chunkOf(id));
        expect(Number.isInteger(chunk) && chunk >= 0 && chunk < CHUNKS).toBe(true);
      }),
    );
    const counts = Array.from({ length: CHUNKS }, () => 0);
    for (let at = 0; at < 3_200; at += 1) counts[chunkOf(`id-${at}`)]! += 1;
    expect(Math.max(...counts)).toBeLessThan(300);
  });
});
