import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import type { ExchangeQuestion } from './exchange/model.ts';

/** How hard a question is, as its author judges. */
export const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The types of questions that a bank keeps. */
export const BANK_KINDS = [
  'CHOICE',
  'TRUE_FALSE',
  'SHORT_TEXT',
  'NUMERIC',
  'MATCHING',
  'ORDERING',
  'CLOZE',
  'ESSAY',
  'DESCRIPTION',
] as const satisfies readonly ExchangeQuestion['kind'][];
export type BankKind = (typeof BANK_KINDS)[number];

/** The most questions of one bank: their cards are read in two requests. */
export const MOST_QUESTIONS = 10_000;
/** The most categories, and the most tags, of one bank. */
export const MOST_NAMES = 500;

/** A bank of questions of an organisation. Its lists of names only grow: cards refer to them by place. */
export const bankSchema = v.object({
  bankId: v.string(),
  organisationId: v.string(),
  externalId: v.string(),
  title: v.string(),
  /** The paths of all categories, each a list of names. */
  categories: v.array(v.array(v.string())),
  tags: v.array(v.string()),
  revision: whole,
  createdAt: whole,
});
export type Bank = Readonly<v.InferOutput<typeof bankSchema>>;

const ratingEntries = {
  difficulty: v.optional(v.picklist(DIFFICULTIES)),
  /** `framework/competency`, by their ids. */
  competency: v.optional(v.string()),
  /** The level of the competency, 1 to 5. */
  level: v.optional(whole),
  /** The language of its text: a tag of BCP 47, such as `id`. */
  language: v.optional(v.string()),
};

/** A question as lists show and filter it. */
export const cardSchema = v.object({
  questionId: v.string(),
  kind: v.picklist(BANK_KINDS),
  /** Its name, or the beginning of its text. */
  label: v.string(),
  /** The places of its category and tags in the lists of the bank; −1 is no category. */
  category: v.number(),
  tags: v.array(whole),
  version: whole,
  retired: v.boolean(),
  ...ratingEntries,
});
export type Card = Readonly<v.InferOutput<typeof cardSchema>>;

/** A question of a bank as it stands; its content is that of its newest version. */
export const bankQuestionSchema = v.object({
  bankId: v.string(),
  questionId: v.string(),
  externalId: v.optional(v.string()),
  kind: v.picklist(BANK_KINDS),
  label: v.string(),
  category: v.array(v.string()),
  tags: v.array(v.string()),
  version: whole,
  /** The hash of the content. */
  hash: v.string(),
  /** In how many items the newest content is. */
  parts: whole,
  retired: v.boolean(),
  ...ratingEntries,
  revision: whole,
  changedAt: whole,
});
export type BankQuestion = Readonly<v.InferOutput<typeof bankQuestionSchema>>;

/** What an author says about a question beside its content. */
export type Rating = Pick<BankQuestion, 'difficulty' | 'competency' | 'level' | 'language'>;

/** What a list of questions is narrowed by. */
export interface QuestionFilter {
  readonly kind?: BankKind | undefined;
  /** The names of a category; those below it are included. */
  readonly category?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly competency?: string | undefined;
  readonly level?: number | undefined;
  readonly language?: string | undefined;
  /** Words that the label has, in any letter case. */
  readonly text?: string | undefined;
  /** Whether retired questions are shown instead of the others. */
  readonly retired?: boolean | undefined;
}
