import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import { quizSettingsSchema } from '../../assessment/core/quiz.ts';

/*
 * What publishing stores. Instants are milliseconds since the epoch, credit hours (JP) are whole hundredths, hashes are
 * SHA-256.
 */

export const LESSON_KINDS = ['TEXT', 'VIDEO', 'DOCUMENT', 'QUIZ'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

export const VERSION_STATES = ['IN_REVIEW', 'PUBLISHED', 'REJECTED', 'RETIRED'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
const versionState = v.picklist(VERSION_STATES);

export const LANGUAGES = ['ID', 'EN'] as const;
const language = v.picklist(LANGUAGES);

/** A lesson without its content: what an outline shows of it, and where the content lies. */
export const outlineLessonSchema = v.object({
  /** The partner's own permanent id, unique in the module. */
  id: v.string(),
  kind: v.picklist(LESSON_KINDS),
  title: v.string(),
  minutes: whole,
  /** The bytes of what a learner loads. */
  bytes: whole,
  /** The bytes of the files that it shows, each once; absent without any. No part of the content's hash: they follow. */
  mediaBytes: v.optional(whole),
  /** The hash of its text, or of the description of a link, within the organisation. */
  body: v.optional(v.string()),
  /** Where a video or document is. */
  url: v.optional(v.string()),
  /** The hash under which its questions are stored within the module, their number, and the rules of the quiz. */
  quiz: v.optional(v.object({ hash: v.string(), questionCount: whole, settings: quizSettingsSchema })),
});
export type OutlineLesson = Readonly<v.InferOutput<typeof outlineLessonSchema>>;

/** One version of a module. Its content never changes; only its state does, as the table of transitions allows. */
export const moduleVersionSchema = v.object({
  moduleId: v.string(),
  /** From 1. */
  number: v.pipe(whole, v.minValue(1)),
  organisationId: v.string(),
  externalId: v.string(),
  state: versionState,
  title: v.string(),
  summary: v.string(),
  language,
  /** The credit hours that the partner proposes. */
  jpHundredths: whole,
  licence: v.string(),
  contentHash: v.string(),
  lessons: v.array(outlineLessonSchema),
  submittedAt: whole,
  decidedAt: v.optional(whole),
  /** The id of the person who decided. */
  decidedBy: v.optional(v.string()),
  decisionReason: v.optional(v.string()),
});
export type ModuleVersion = Readonly<v.InferOutput<typeof moduleVersionSchema>>;

/** A module: where its versions stand. */
export const moduleHeadSchema = v.object({
  moduleId: v.string(),
  organisationId: v.string(),
  externalId: v.string(),
  /** The name of the organisation when it last sent the module. */
  partner: v.string(),
  /** The title of the newest version. */
  title: v.string(),
  /** The number of the newest version, its state and the hash of its content. */
  latest: v.pipe(whole, v.minValue(1)),
  latestState: versionState,
  contentHash: v.string(),
  /** The number of the version that new courses use; absent before the first approval. */
  published: v.optional(whole),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
  changedAt: whole,
});
export type ModuleHead = Readonly<v.InferOutput<typeof moduleHeadSchema>>;
