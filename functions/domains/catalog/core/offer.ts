import {
  checkCount,
  checkDistinct,
  checkLine,
  checkNumber,
  checkSlug,
  checkText,
  refusalAt,
  type Path,
} from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import { checkJp, checkMarkdown, jpHundredths, type OutlineLesson } from '../../publishing/core/index.ts';
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

const TOPIC = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks what an offer says by itself; modules and competencies are looked up afterwards. */
export function checkOffer(offer: CourseOffer): Refusal[] {
  const { externalId, title, summary, description, jp, topics, modules, competencies } = offer;
  return [
    ...checkSlug(['externalId'], externalId),
    ...inLanguages('title', title, (path, text) => checkLine(path, text, 120)),
    ...inLanguages('summary', summary, (path, text) => checkText(path, text, 500)),
    ...inLanguages('description', description, checkDescription),
    ...checkJp(['jp'], jp, 0.5, 200),
    ...checkCount(['topics'], topics.length, 0, 10),
    ...topics.slice(0, 10).flatMap((topic, at) => checkTopic(['topics', at], topic)),
    ...repeated(topics, (at) => ['topics', at]),
    ...checkCount(['modules'], modules.length, 1, 30),
    ...checkModules(modules.slice(0, 30)),
    ...checkCount(['competencies'], competencies.length, 0, 10),
    ...checkCompetencies(competencies.slice(0, 10)),
  ];
}

function inLanguages(
  name: string,
  text: AgencyText,
  check: (path: Path, text: string) => Refusal[],
): Refusal[] {
  return [...check([name, 'id'], text.id), ...(text.en == null ? [] : check([name, 'en'], text.en))];
}

function checkDescription(path: Path, text: string): Refusal[] {
  const refusals = checkText(path, text, 20_000);
  return refusals.length > 0 ? refusals : checkMarkdown(path, text);
}

function checkTopic(path: Path, topic: string): Refusal[] {
  return TOPIC.test(topic) && topic.length <= 40 ? [] : [refusalAt(path, 'INVALID', MESSAGES.TOPIC)];
}

/** Modules once each, and only after those that they require: so no circle can be. */
function checkModules(modules: CourseOffer['modules']): Refusal[] {
  const ids = modules.map(({ moduleId }) => moduleId);
  return [
    ...repeated(ids, (at) => ['modules', at, 'module']),
    ...modules.flatMap(({ moduleId, requires }, at) => [
      ...(moduleId === undefined ? [moduleNotFound(at)] : []),
      ...requires.slice(0, 30).flatMap((required, place) => {
        const stands = required !== undefined && ids.indexOf(required) < at && ids.includes(required);
        const path = ['modules', at, 'requires', place];
        return stands ? [] : [refusalAt(path, 'INVALID', MESSAGES.NOT_BEFORE)];
      }),
      ...checkCount(['modules', at, 'requires'], requires.length, 0, 30),
      ...repeated(requires, (place) => ['modules', at, 'requires', place]),
    ]),
  ];
}

function checkCompetencies(competencies: CourseOffer['competencies']): Refusal[] {
  const ids = competencies.map(({ competency }) =>
    competency ? `${competency.frameworkId}/${competency.competencyId}` : undefined,
  );
  return [
    ...repeated(ids, (at) => ['competencies', at, 'competency']),
    ...competencies.flatMap(({ competency, level }, at) => [
      ...(competency ? [] : [competencyNotFound(at)]),
      ...checkNumber(['competencies', at, 'level'], level, 1, 5),
    ]),
  ];
}

/** The refusal of a module that is not there. */
export const moduleNotFound = (at: number): Refusal =>
  refusalAt(['modules', at, 'module'], 'NOT_FOUND', MESSAGES.MODULE_NOT_FOUND);

/** The refusal of a module of which no version is approved. */
export const moduleNotPublished = (at: number): Refusal =>
  refusalAt(['modules', at, 'module'], 'WRONG_STATE', MESSAGES.NOT_PUBLISHED);

/** The refusal of a competency that is not there. */
export const competencyNotFound = (at: number): Refusal =>
  refusalAt(['competencies', at, 'competency'], 'NOT_FOUND', MESSAGES.COMPETENCY_NOT_FOUND);

function repeated(values: readonly (string | undefined)[], place: (at: number) => Path): Refusal[] {
  return checkDistinct(values, (at, first) => refusalAt(place(at), 'TAKEN', MESSAGES.REPEATED(first + 1)));
}

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
