import * as v from 'valibot';
import type { Localized } from '../../../../platform/outcome.ts';
import { isBlank } from '../../../../platform/text.ts';
import type { AuthorProblem } from '../problems.ts';
import type { Random } from '../random.ts';
import type { Normalised, PublicResponse } from '../responses.ts';
import type { Upgrade } from '../versioned.ts';

/** What every stored question has; `shape` is its type's own, in the type's `version`. */
export interface StoredQuestion {
  /** The author's own permanent id, unique in the quiz. */
  readonly externalId: string;
  readonly kind: string;
  /** What the question is worth, 1 to 100. */
  readonly points: number;
  /** The question, Markdown. */
  readonly text: string;
  /** What is said to everybody afterwards, Markdown. */
  readonly feedback?: string;
  readonly version: number;
  readonly shape: unknown;
}

/** Something that can be picked, matched or moved, as the learner sees it. */
export interface PublicOption {
  /** The id within the attempt: a place in the draw, so it says nothing about what is right. */
  readonly id: string;
  /** Markdown. */
  readonly text: string;
}

/**
 * What a player needs to show a question, apart from its text. A type names each field it shows; there is no list of
 * things to leave out, so a new secret field cannot slip through.
 */
export interface PublicParts {
  readonly choices?: readonly PublicOption[];
  readonly unit?: string;
  readonly prompts?: readonly PublicOption[];
  readonly options?: readonly PublicOption[];
  readonly items?: readonly PublicOption[];
  /** The fields within the text; `[[1]]` marks the place of the first. */
  readonly fields?: readonly PublicField[];
}

/** A field within the text of a question, as the learner sees it. */
export interface PublicField {
  /** The id within the attempt: its place, f1 for the first. */
  readonly id: string;
  readonly kind: 'SINGLE_CHOICE' | 'NUMERIC' | 'SHORT_TEXT';
  readonly choices?: readonly PublicOption[];
  readonly unit?: string;
}

/** How a response was judged by its type. */
export interface Judgement {
  /** What was earned, in hundred-thousandths of the question: 0 to 100,000, or down to −100,000 where picks take away. */
  readonly fraction: number;
  /** The name of the rule that gave the fraction, to explain a grade by. */
  readonly rule: string;
  /** Indices of the author's answers (choices, accepted answers, pairs) that the response met; their feedback applies. */
  readonly matched: readonly number[];
}

/** What is right or wrong about one option the learner used. Options not used are left out: they would tell the key. */
export interface OptionMark {
  readonly id: string;
  readonly correct: boolean;
}

/** The right answer: as a response, to fill a player with, and in words, Markdown. */
export interface RightAnswer {
  readonly response: PublicResponse;
  readonly words: readonly Localized[];
}

/** What may be shown of a question afterwards, in parts that a review policy picks from. */
export interface ReviewParts {
  readonly response: PublicResponse | null;
  readonly options: readonly OptionMark[];
  /** What is said to whoever gives this response, Markdown. */
  readonly feedback: readonly string[];
  readonly rightAnswer: RightAnswer | null;
}

/** A line of the key, as authors and reviewers of the content read it. */
export interface KeyLine {
  readonly text: Localized;
  /** The share of the points it earns or costs, rounded to a whole percent. */
  readonly percent: number;
  readonly feedback?: string;
}

/**
 * A question type: what is right, and nothing about when feedback comes or how often one may try.
 * Every function is pure and total over questions that the schema accepts, published or not, and over draws and
 * responses that their schemas accept, whether they fit the question or not.
 */
export interface QuestionType<Stored extends StoredQuestion, Draw, Response> {
  readonly kind: Stored['kind'];
  /** The newest stored shape. */
  readonly schema: v.GenericSchema<unknown, Stored>;
  /** The steps from older shapes; see `readVersioned`. */
  readonly upgrades: readonly Upgrade[];
  readonly drawSchema: v.GenericSchema<unknown, Draw>;
  readonly responseSchema: v.GenericSchema<unknown, Response>;
  /** What is drawn when no draw can be read: shows nothing and reveals nothing. */
  readonly emptyDraw: Draw;
  /** What an author should mend, beyond what the schema asks. */
  validate(question: Stored): AuthorProblem[];
  /** The random part of one attempt, stored with it for good. */
  draw(question: Stored, random: Random): Draw;
  /** What the learner may see before anything is decided. */
  publicView(question: Stored, draw: Draw): PublicParts;
  /** A raw answer from anywhere, made compact (at most some 500 bytes of JSON) and free of the draw. */
  normalise(question: Stored, draw: Draw, raw: unknown): Normalised<Response>;
  /** Judges a response; null when it is none that this question can have. */
  grade(question: Stored, response: Response): Judgement | null;
  /** A response that earns everything; null when the author left none. */
  fullResponse(question: Stored): Response | null;
  /** The parts of a review; a null response has none of its own. */
  review(question: Stored, draw: Draw, response: Response | null): ReviewParts;
  /** The key in words. */
  key(question: Stored): KeyLine[];
}

/** A text of 1 to `max` characters that is not only space. */
export function textOf(max: number) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(max),
    v.check((text) => !isBlank(text), 'BLANK'),
  );
}

/** An author's id: 1 to 64 letters, digits, `.`, `_`, `-`. */
export const authorId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.regex(/^[A-Za-z0-9._-]+$/, 'ID_FORM'),
);

/**
 * Feedback: at most 2,000 characters. With the bounds on texts and numbers of options, the largest question stays below
 * 300 kB in UTF-8, so that one question is always one item (DynamoDB takes 400 kB).
 */
export const feedbackText = v.exactOptional(textOf(2_000));

function hasThreeDecimals(percent: number): boolean {
  return Math.abs(percent * 1_000 - Math.round(percent * 1_000)) < 1e-6;
}

/** JSON has no negative zero: what is stored must read back as it is. */
function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** The percentage of the points an accepted answer earns: at most three decimals, which is one hundred-thousandth. */
export const percentValue = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(100),
  v.check(hasThreeDecimals, 'DECIMALS'),
  v.transform(plainZero),
);

/** The percentage of the points that picking a choice earns or, below 0, costs. */
export const weightValue = v.pipe(
  v.number(),
  v.minValue(-100),
  v.maxValue(100),
  v.check(hasThreeDecimals, 'DECIMALS'),
  v.transform(plainZero),
);

/** An index into a list of a question. No question has a list of more than 100. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** A list of `min` to `max` items. Its length is judged before its items, so that a huge list costs next to nothing. */
export function listOf<const Item extends v.GenericSchema>(item: Item, min: number, max: number) {
  return v.pipe(v.array(v.unknown()), v.minLength(min), v.maxLength(max), v.array(item));
}

/** The stored schema of a type: the common fields around its `shape`. */
export function questionSchema<const Kind extends string, Shape extends v.GenericSchema>(
  kind: Kind,
  version: number,
  shape: Shape,
) {
  return v.strictObject({
    externalId: authorId,
    kind: v.literal(kind),
    points: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    text: textOf(5_000),
    feedback: feedbackText,
    version: v.literal(version),
    shape,
  });
}

/** A text of the content: the same in every language of the interface. */
export function asWritten(text: string): Localized {
  return { id: text, en: text };
}

/** The texts that are there. */
export function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
