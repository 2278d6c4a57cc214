/*
 * A question as files carry it: what GIFT and Moodle XML can say, and no more. The readers and writers of formats know
 * this model alone; how it becomes a question of this platform is told elsewhere, so that neither binds the other.
 */

/** How a text is written. MOODLE is what GIFT has by default: plain lines in which some HTML may stand. */
export const TEXT_FORMATS = ['MOODLE', 'HTML', 'MARKDOWN', 'PLAIN'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A picture or another file that a text shows. */
export interface EmbeddedFile {
  readonly name: string;
  /** The folder, with slashes at both ends. */
  readonly path: string;
  /** The content in base64. */
  readonly content: string;
}

export interface RichText {
  readonly text: string;
  readonly format: TextFormat;
  readonly files?: readonly EmbeddedFile[];
}

/** An answer, and what it earns or costs: −100 to 100 percent of the mark. */
export interface Answer {
  readonly text: RichText;
  readonly percent: number;
  readonly feedback?: RichText;
}

/** An accepted number: digits as they were written, so that nothing is rounded; `*` is any number. */
export interface NumberAnswer {
  readonly value: string;
  readonly tolerance: string;
  readonly percent: number;
  readonly feedback?: RichText;
}

/** A unit and by what a number in it is to be multiplied, as digits. */
export interface Unit {
  readonly name: string;
  readonly multiplier: string;
}

/** What may be said to whoever was right, partly right or wrong. */
export interface CombinedFeedback {
  readonly correct?: RichText;
  readonly partiallyCorrect?: RichText;
  readonly incorrect?: RichText;
}

export interface Hint {
  readonly text: RichText;
  readonly clearWrong?: boolean;
  readonly showNumberCorrect?: boolean;
}

/** Settings that a type has of its own in Moodle and that are carried as they are. */
export type Settings = Readonly<Record<string, string>>;

interface Common {
  /** The author's own permanent id: Moodle's idnumber, GIFT's [id:…]. */
  readonly externalId?: string;
  readonly name?: string;
  readonly text: RichText;
  readonly generalFeedback?: RichText;
  readonly tags: readonly string[];
  /** The names of the category and of those above it, the outermost first; empty is none. */
  readonly category: readonly string[];
  readonly defaultMark?: number;
  /** What a further try costs, 0 to 1 of the mark. */
  readonly penalty?: number;
  readonly hints: readonly Hint[];
  /** Whether it is kept and not offered any more. */
  readonly hidden?: boolean;
  readonly settings: Settings;
}

export interface ChoiceQuestion extends Common {
  readonly kind: 'CHOICE';
  /** Whether exactly one may be picked. */
  readonly single: boolean;
  readonly shuffle?: boolean;
  readonly numbering?: string;
  readonly answers: readonly Answer[];
  readonly combined?: CombinedFeedback;
}

export interface TrueFalseQuestion extends Common {
  readonly kind: 'TRUE_FALSE';
  readonly answer: boolean;
  readonly feedbackTrue?: RichText;
  readonly feedbackFalse?: RichText;
}

export interface ShortTextQuestion extends Common {
  readonly kind: 'SHORT_TEXT';
  readonly caseSensitive: boolean;
  readonly answers: readonly Answer[];
}

export interface NumericQuestion extends Common {
  readonly kind: 'NUMERIC';
  readonly answers: readonly NumberAnswer[];
  readonly units: readonly Unit[];
}

export interface MatchingQuestion extends Common {
  readonly kind: 'MATCHING';
  readonly shuffle?: boolean;
  /** A pair without a prompt is an answer that belongs to none. */
  readonly pairs: readonly { readonly prompt: RichText; readonly answer: string }[];
  readonly combined?: CombinedFeedback;
}

export interface OrderingQuestion extends Common {
  readonly kind: 'ORDERING';
  readonly items: readonly RichText[];
  readonly combined?: CombinedFeedback;
}

/** A text with answers in it, in Moodle's own notation: `{1:MULTICHOICE:=right~wrong}`. */
export interface ClozeQuestion extends Common {
  readonly kind: 'CLOZE';
}

export interface EssayQuestion extends Common {
  readonly kind: 'ESSAY';
  /** What is said to graders. */
  readonly graderInfo?: RichText;
  readonly responseTemplate?: RichText;
}

/** A text between questions. */
export interface Description extends Common {
  readonly kind: 'DESCRIPTION';
}

export type ExchangeQuestion =
  | ChoiceQuestion
  | TrueFalseQuestion
  | ShortTextQuestion
  | NumericQuestion
  | MatchingQuestion
  | OrderingQuestion
  | ClozeQuestion
  | EssayQuestion
  | Description;

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}
