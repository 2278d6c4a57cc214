import type { Localized } from '../../../platform/outcome.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { LABELS } from './messages.ts';

/** A course of the catalogue with the words it is found by. */
export interface IndexedCourse {
  readonly entry: CatalogueEntry;
  /** What it is counted by. */
  readonly values: Readonly<Record<(typeof NAMES)[number], readonly string[]>>;
  /** The words of each part, and what finding one there counts. */
  readonly parts: readonly { readonly weight: number; readonly words: readonly string[] }[];
}

/** What is searched for. */
export interface CourseSearch {
  /** Words as they are typed. */
  readonly text?: string | undefined;
  /** Values of one list are alternatives, lists add up; an empty list asks for nothing. */
  readonly topics: readonly string[];
  /** `frameworkId/competencyId`. */
  readonly competencies: readonly string[];
  readonly languages: readonly string[];
  readonly maxJpHundredths?: number | undefined;
  readonly sort: 'RELEVANCE' | 'NEWEST' | 'SHORTEST';
}

/** Where a course stands in a list: compared part by part, least first; the last part is its id, so that none ties. */
export type Place = readonly (number | string)[];

/** A course that was found. */
export interface Found {
  readonly entry: CatalogueEntry;
  readonly place: Place;
}

/** How many courses match with a value added. */
export interface Count {
  readonly value: string;
  readonly label: Localized;
  readonly count: number;
}

export interface SearchResult {
  /** In their order. */
  readonly found: readonly Found[];
  /** Most frequent first; each as if its own list asked for nothing, so that alternatives can be chosen. */
  readonly topics: readonly Count[];
  readonly competencies: readonly Count[];
  readonly languages: readonly Count[];
}

/** The most words that are looked for; what follows is not. */
const MAX_WORDS = 10;

/** The most characters of a search that are looked at. */
const MAX_TEXT = 200;

/** The most values that are counted of one list. */
const MAX_COUNTS = 50;

/** The words of a text: small letters and digits, without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Prepares a course to be searched for. */
export function indexed(entry: CatalogueEntry): IndexedCourse {
  const part = (weight: number, texts: readonly string[]) => ({
    weight,
    words: [...new Set(texts.flatMap(wordsOf))],
  });
  const { title, summary, topics, partners, competencies } = entry;
  return {
    entry,
    values: valuesOf(entry),
    parts: [
      part(8, [title.id, title.en]),
      part(5, topics),
      part(3, [...partners, ...competencies.flatMap(({ name }) => [name.id, name.en])]),
      part(2, [summary.id, summary.en]),
    ],
  };
}

/** The id of a competency within a search. */
export const competencyValue = (each: { frameworkId: string; competencyId: string }): string =>
  `${each.frameworkId}/${each.competencyId}`;

/** Searches the catalogue. Every word must be found, as a word or as the beginning of one. */
export function searchCourses(catalogue: readonly IndexedCourse[], search: CourseSearch): SearchResult {
  const words = wordsOf((search.text ?? '').slice(0, MAX_TEXT)).slice(0, MAX_WORDS);
  const wanted = {
    topics: new Set(search.topics),
    competencies: new Set(search.competencies),
    languages: new Set(search.languages),
  };
  const found: Found[] = [];
  const counts = { topics: new Map(), competencies: new Map(), languages: new Map() } satisfies Record<
    string,
    Map<string, number>
  >;
  const names = new Map<string, Localized>();
  for (const course of catalogue) {
    const { entry } = course;
    if (entry.jpHundredths > (search.maxJpHundredths ?? Infinity)) continue;
    const score = scoreOf(course, words);
    if (score === undefined) continue;
    const { values } = course;
    const misses = NAMES.filter(
      (name) => wanted[name].size > 0 && !values[name].some((value) => wanted[name].has(value)),
    );
    if (misses.length === 0) found.push({ entry, place: placeOf(entry, score, search.sort) });
    for (const each of entry.competencies) names.set(competencyValue(each), each.name);
    for (const name of NAMES) {
      // Only its own list may keep the course out.
      if (misses.every((missed) => missed === name)) count(counts[name], values[name]);
    }
  }
  found.sort((a, b) => comparePlaces(a.place, b.place));
  return {
    found,
    topics: mostFrequent(counts.topics, LABELS.TOPIC),
    competencies: mostFrequent(counts.competencies, (value) => names.get(value) ?? { id: value, en: value }),
    languages: mostFrequent(counts.languages, (value) => LABELS.LANGUAGES[value as Language]),
  };
}

type Language = CatalogueEntry['language'];

const NAMES = ['topics', 'competencies', 'languages'] as const;

function valuesOf(entry: CatalogueEntry): Record<(typeof NAMES)[number], readonly string[]> {
  return {
    topics: entry.topics,
    competencies: entry.competencies.map(competencyValue),
    languages: [entry.language],
  };
}

/** How well a course answers to the words; undefined when one of them is not found. A whole word counts double. */
function scoreOf({ parts }: IndexedCourse, words: readonly string[]): number | undefined {
  let total = 0;
  for (const word of words) {
    let score = 0;
    for (const { weight, words: known } of parts) {
      if (known.includes(word)) score += 2 * weight;
      else if (known.some((each) => each.startsWith(word))) score += weight;
    }
    if (score === 0) return undefined;
    total += score;
  }
  return total;
}

function placeOf(
  { id, jpHundredths, offeredAt }: CatalogueEntry,
  score: number,
  sort: CourseSearch['sort'],
): Place {
  switch (sort) {
    case 'RELEVANCE':
      return [-score, -offeredAt, id];
    case 'NEWEST':
      return [-offeredAt, id];
    case 'SHORTEST':
      return [jpHundredths, -offeredAt, id];
  }
}

/** Below 0 when `a` stands before `b`, 0 when they are the same. Places of one list have parts of the same kinds. */
export function comparePlaces(a: Place, b: Place): number {
  // By index: sorting 5,000 courses compares 60,000 times, and an iterator each costs more than comparing.
  for (let at = 0; at < a.length; at += 1) {
    const part = a[at]!;
    const other = b[at] ?? part;
    if (part < other) return -1;
    if (part > other) return 1;
  }
  return 0;
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>, labelOf: (value: string) => Localized): Count[] {
  return [...counts]
    .map(([value, of]) => ({ value, label: labelOf(value), count: of }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_COUNTS);
}
