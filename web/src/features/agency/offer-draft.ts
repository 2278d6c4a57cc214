import type {
  CompletionRule,
  CourseDraftFragment,
  CourseOfferInput,
  Language,
  LocalizedTextInput,
  OfferableVersionFragment,
} from '../../gql/graphql.ts';

/** A module that a course can be made of: its published version. */
export interface OfferableModule {
  /** The global id of the module. */
  readonly id: string;
  readonly partner: string;
  readonly version: OfferableVersionFragment;
}

/** A text while it is written; an empty English one is left out. */
export interface DraftText {
  readonly id: string;
  readonly en: string;
}

/** A course while the agency composes it. */
export interface OfferDraft {
  readonly externalId: string;
  readonly title: DraftText;
  readonly summary: DraftText;
  readonly description: DraftText;
  readonly language: Language;
  /** As it was typed; null as long as it follows the sum that the modules propose. */
  readonly jp: string | null;
  /** As they were typed, parted by commas. */
  readonly topics: string;
  readonly modules: readonly DraftModule[];
  readonly completion: CompletionRule;
  readonly competencies: readonly DraftCompetency[];
  readonly certificate: boolean;
  /** The version that the change is based on; 0 for a course that must not be there yet. */
  readonly expectedVersion: number;
}

export interface DraftModule {
  readonly module: string;
  /** Global ids of modules of this course that must be finished first. */
  readonly requires: readonly string[];
}

export interface DraftCompetency {
  readonly competency: string;
  readonly level: number;
}

const noText: DraftText = { id: '', en: '' };

/** A course that is not begun. */
export const emptyDraft: OfferDraft = {
  externalId: '',
  title: noText,
  summary: noText,
  description: noText,
  language: 'ID',
  jp: null,
  topics: '',
  modules: [],
  completion: 'ALL_LESSONS',
  competencies: [],
  certificate: true,
  expectedVersion: 0,
};

/** A word or title as a slug: `Pelayanan Publik` becomes `pelayanan-publik`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Topics as they are sent: slugs, each once. */
export function topicsOf(text: string): readonly string[] {
  return [...new Set(text.split(',').map(slugOf).filter(Boolean))];
}

/** A number with a decimal comma or point. @returns undefined for anything else */
export function readDecimal(text: string): number | undefined {
  return /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}

/** The JP that the modules of a draft propose together. */
export function proposedJp(
  { modules }: Pick<OfferDraft, 'modules'>,
  known: ReadonlyMap<string, OfferableModule>,
): number {
  // In hundredths: sums of decimals would not be exact.
  const hundredths = modules.map(({ module }) =>
    Math.round((known.get(module)?.version.proposedJp ?? 0) * 100),
  );
  return hundredths.reduce((sum, each) => sum + each, 0) / 100;
}

/** The JP of a draft: what was typed, or the sum. @returns undefined for what is no number */
export function jpOf(draft: OfferDraft, known: ReadonlyMap<string, OfferableModule>): number | undefined {
  return draft.jp === null ? proposedJp(draft, known) : readDecimal(draft.jp);
}

/** The draft with the module at one place moved to another; nothing happens at the ends. */
export function moveModule(draft: OfferDraft, from: number, to: number): OfferDraft {
  const modules = [...draft.modules];
  const [moved] = modules.splice(from, 1);
  if (!moved || to < 0 || to > modules.length) return draft;
  modules.splice(to, 0, moved);
  return { ...draft, modules };
}

/** The draft with a module at its end. */
export function addModule(draft: OfferDraft, module: string): OfferDraft {
  return draft.modules.some((each) => each.module === module)
    ? draft
    : { ...draft, modules: [...draft.modules, { module, requires: [] }] };
}

/** The draft without a module, which nothing can require any more. */
export function removeModule(draft: OfferDraft, module: string): OfferDraft {
  const modules = draft.modules
    .filter((each) => each.module !== module)
    .map((each) => ({ ...each, requires: each.requires.filter((id) => id !== module) }));
  return { ...draft, modules };
}

/** The draft in which a module requires another one, or no longer does. */
export function requireModule(draft: OfferDraft, module: string, other: string, on: boolean): OfferDraft {
  const modules = draft.modules.map((each) => {
    if (each.module !== module) return each;
    const rest = each.requires.filter((id) => id !== other);
    return { ...each, requires: on ? [...rest, other] : rest };
  });
  return { ...draft, modules };
}

function textInput({ id, en }: DraftText): LocalizedTextInput {
  return { id: id.trim(), ...(en.trim() !== '' && { en: en.trim() }) };
}

/** What is sent. @param jp the credit hours, which the checks have found to be a number */
export function toInput(draft: OfferDraft, jp: number): CourseOfferInput {
  return {
    externalId: draft.externalId.trim(),
    title: textInput(draft.title),
    summary: textInput(draft.summary),
    description: textInput(draft.description),
    language: draft.language,
    jp,
    topics: [...topicsOf(draft.topics)],
    modules: draft.modules.map(({ module, requires }) => ({ module, requires: [...requires] })),
    completion: draft.completion,
    competencies: draft.competencies.map(({ competency, level }) => ({ competency, level })),
    certificate: draft.certificate,
    expectedVersion: draft.expectedVersion,
  };
}

function draftText(text: { readonly id: string; readonly en: string | null } | null): DraftText {
  // Where there was no English text, the API gives the Indonesian one in its place.
  return { id: text?.id ?? '', en: text?.en && text.en !== text.id ? text.en : '' };
}

/** A course on offer, or that was, as a draft of its next version. */
export function draftOf(course: CourseDraftFragment): OfferDraft {
  const modules = course.modules ?? [];
  const idOf = new Map(modules.map(({ id, module }) => [id, module]));
  return {
    externalId: course.externalId,
    title: draftText(course.title),
    summary: draftText(course.summary),
    description: draftText(course.description),
    language: course.language,
    jp: String(course.jp),
    topics: course.topics.join(', '),
    modules: modules.flatMap(({ module, requires }) =>
      module === null ? [] : [{ module, requires: requires.flatMap((id) => idOf.get(id) ?? []) }],
    ),
    completion: course.completion ?? 'ALL_LESSONS',
    competencies: course.competencies.map(({ competency, level }) => ({ competency: competency.id, level })),
    certificate: course.certificate ?? true,
    expectedVersion: course.versionNumber,
  };
}
