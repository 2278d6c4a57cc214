import { refusalAt } from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import { jpHundredths, type OutlineLesson } from '../../publishing/core/index.ts';
import { MESSAGES } from './messages.ts';
import type { CourseCompetency, CourseModule, CourseVersion } from './types.ts';

/** A text of the agency; without one in English, the Indonesian one stands in. */
export interface AgencyText {
  readonly id: string;
  readonly en?: string | null | undefined;
}

/** A course as the agency wants to offer it. Ids that name nothing are undefined. */
export interface CourseOffer {
  readonly externalId: string;
  readonly title: AgencyText;
  readonly summary: AgencyText;
  readonly description: AgencyText;
  readonly language: 'ID' | 'EN';
  /** In JP. */
  readonly jp: number;
  readonly topics: readonly string[];
  readonly modules: readonly {
    readonly moduleId: string | undefined;
    readonly requires: readonly (string | undefined)[];
  }[];
  readonly completion: CourseVersion['completion'];
  readonly competencies: readonly {
    readonly competency: { readonly frameworkId: string; readonly competencyId: string } | undefined;
    readonly level: number;
  }[];
  readonly certificate: boolean;
  /** The version this change is based on. */
  readonly expectedVersion?: number | null | undefined;
}

/** What a course takes from a published version of a module. */
export interface PublishedModule extends Pick<
  CourseModule,
  'moduleId' | 'moduleVersion' | 'organisationId' | 'partner' | 'title'
> {
  readonly lessons: readonly OutlineLesson[];
}

/** What an offer holds, apart from which version it becomes. */
export type CourseContent = Omit<CourseVersion, 'courseId' | 'number' | 'offeredAt'>;

const MAX_LESSONS = 1_000;

/** The largest outline as JSON, in bytes: as an item it stays below the 400 kB that DynamoDB takes. */
const MAX_BYTES = 350_000;

/** The refusal of a module that is not there. */
export const moduleNotFound = (at: number): Refusal =>
  refusalAt(['modules', at, 'module'], 'NOT_FOUND', MESSAGES.MODULE_NOT_FOUND);

/** The refusal of a module of which no version is approved. */
export const moduleNotPublished = (at: number): Refusal =>
  refusalAt(['modules', at, 'module'], 'WRONG_STATE', MESSAGES.NOT_PUBLISHED);

/** The refusal of a competency that is not there. */
export const competencyNotFound = (at: number): Refusal =>
  refusalAt(['competencies', at, 'competency'], 'NOT_FOUND', MESSAGES.COMPETENCY_NOT_FOUND);

/**
 * What an offer that passed `checkOffer` holds, or why it cannot be offered.
 *
 * @param modules the published versions of its modules, in its order
 * @param names the names of its competencies, in its order
 */
export function contentOf(
  offer: CourseOffer,
  modules: readonly PublishedModule[],
  names: readonly Localized[],
): { content: CourseContent; refusals: Refusal[] } {
  const body = {
    externalId: offer.externalId,
    title: inBoth(offer.title),
    summary: inBoth(offer.summary),
    description: inBoth(offer.description),
    language: offer.language,
    jpHundredths: jpHundredths(offer.jp),
    topics: [...offer.topics],
    completion: offer.completion,
    certificate: offer.certificate,
    competencies: offer.competencies.flatMap(({ competency, level }, at): CourseCompetency[] => {
      const name = names[at];
      return competency && name ? [{ ...competency, level, name }] : [];
    }),
    modules: modules.map((module, at): CourseModule => {
      const requires = offer.modules[at]?.requires.filter((id) => id !== undefined) ?? [];
      return { ...module, requires, lessons: [...module.lessons] };
    }),
  };
  const lessons = modules.reduce((sum, each) => sum + each.lessons.length, 0);
  const json = canonicalJson(body);
  return {
    content: { ...body, contentHash: sha256(json) },
    refusals: [
      ...(asksForMissingQuizzes(body)
        ? [refusalAt(['completion'], 'INVALID', MESSAGES.NO_QUIZ)]
        : requiresWithoutQuiz(body)),
      ...(lessons > MAX_LESSONS
        ? [refusalAt(['modules'], 'TOO_LARGE', MESSAGES.TOO_MANY_LESSONS(MAX_LESSONS))]
        : []),
      ...(new TextEncoder().encode(json).length > MAX_BYTES
        ? [refusalAt(['modules'], 'TOO_LARGE', MESSAGES.OUTLINE_TOO_LARGE)]
        : []),
    ],
  };
}

/** Whether nothing would finish the course: it asks for its quizzes and has none. */
function asksForMissingQuizzes({
  completion,
  modules,
}: Pick<CourseVersion, 'completion' | 'modules'>): boolean {
  return completion === 'ALL_QUIZZES' && !modules.some(hasQuiz);
}

const hasQuiz = ({ lessons }: Pick<CourseModule, 'lessons'>): boolean =>
  lessons.some(({ kind }) => kind === 'QUIZ');

/** Prerequisites that would have no effect: where quizzes alone finish a course, a module without one is done at once. */
function requiresWithoutQuiz({
  completion,
  modules,
}: Pick<CourseVersion, 'completion' | 'modules'>): Refusal[] {
  if (completion !== 'ALL_QUIZZES') return [];
  const without = new Set(modules.filter((module) => !hasQuiz(module)).map(({ moduleId }) => moduleId));
  return modules.flatMap(({ requires }, at) =>
    requires.flatMap((required, place) =>
      without.has(required)
        ? [refusalAt(['modules', at, 'requires', place], 'INVALID', MESSAGES.REQUIRED_WITHOUT_QUIZ)]
        : [],
    ),
  );
}

function inBoth({ id, en }: AgencyText): Localized {
  return { id: asKept(id), en: asKept(en ?? id) };
}

/** How many lessons a course has, and the minutes they take. */
export function sizeOf({ modules }: Pick<CourseContent, 'modules'>): {
  lessonCount: number;
  minutes: number;
} {
  const lessons = modules.flatMap((module) => module.lessons);
  return { lessonCount: lessons.length, minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** The names of the partners whose modules a course has, each once. */
export function partnersOf({ modules }: Pick<CourseContent, 'modules'>): string[] {
  return [...new Set(modules.map(({ partner }) => partner))];
}
