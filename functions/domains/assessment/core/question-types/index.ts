import { ruleBook, type AuthorProblem } from '../problems.ts';
import type { Random } from '../random.ts';
import type { Normalised } from '../responses.ts';
import type { Parsed } from '../versioned.ts';
import { cloze } from './cloze/index.ts';
import { matching } from './matching/index.ts';
import { multipleChoice } from './multiple-choice/index.ts';
import { numeric } from './numeric/index.ts';
import { ordering } from './ordering/index.ts';
import type { KeyLine, PublicParts, ReviewParts } from './question-type.ts';
import { seal, type Grade, type SealedQuestionType } from './seal.ts';
import { shortText } from './short-text/index.ts';
import { singleChoice } from './single-choice/index.ts';
import { trueFalse } from './true-false/index.ts';

/** The question types by kind: the one list. A new type is its own folder and a line here. */
const TYPES = {
  SINGLE_CHOICE: seal(singleChoice),
  MULTIPLE_CHOICE: seal(multipleChoice),
  TRUE_FALSE: seal(trueFalse),
  NUMERIC: seal(numeric),
  SHORT_TEXT: seal(shortText),
  MATCHING: seal(matching),
  ORDERING: seal(ordering),
  CLOZE: seal(cloze),
};

/** The name of a question type. */
export type QuestionKind = keyof typeof TYPES;

type StoredOf<Sealed> = Sealed extends SealedQuestionType<infer Own> ? Own : never;

/** A question of any type, in its newest shape. Made by `checkQuestion` and `parseQuestion` alone. */
export type Question = StoredOf<(typeof TYPES)[QuestionKind]>;

function isKind(kind: unknown): kind is QuestionKind {
  return typeof kind === 'string' && Object.hasOwn(TYPES, kind);
}

/** The names of all question types. */
export const QUESTION_KINDS: readonly QuestionKind[] = Object.keys(TYPES).filter(isKind);

const problem = ruleBook({
  QUESTION_KIND: {
    severity: 'ERROR',
    id: 'Jenis soal ini tidak dikenal.',
    en: 'This kind of question is unknown.',
  },
});

function kindOf(value: unknown): QuestionKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const kind: unknown = Object.getOwnPropertyDescriptor(value, 'kind')?.value;
  return isKind(kind) ? kind : null;
}

/**
 * Checks a question as an author wrote it: `{externalId, kind, points, text, feedback?, shape}`, the shape in the
 * newest version of its type. Never throws.
 *
 * @returns the question ready to be stored, null when its form is wrong; and all problems, warnings included
 */
export function checkQuestion(input: unknown): { question: Question | null; problems: AuthorProblem[] } {
  const kind = kindOf(input);
  if (kind === null) return { question: null, problems: [problem('QUESTION_KIND', ['kind'])] };
  return TYPES[kind].check(input);
}

/** Reads a stored question, whatever version wrote it. Never throws. */
export function parseQuestion(stored: unknown): Parsed<Question> {
  const kind = kindOf(stored);
  return kind === null ? { ok: false, reason: 'kind is unknown' } : TYPES[kind].parse(stored);
}

/** Draws what is random about a question for one attempt. Plain JSON, to be stored with the attempt for good. */
export function drawQuestion(question: Question, random: Random): unknown {
  return TYPES[question.kind].draw(question, random);
}

/** What a learner may see of a question before it is decided. */
export interface PublicQuestion extends PublicParts {
  readonly kind: QuestionKind;
  readonly points: number;
  readonly text: string;
}

/** The public view of a question under a draw. Holds nothing of the key, the feedback or the author's ids. */
export function publicQuestion(question: Question, draw: unknown): PublicQuestion {
  const { kind, points, text } = question;
  return { ...TYPES[kind].publicView(question, draw), kind, points, text };
}

/**
 * Makes a raw answer (`PublicResponse` as JSON, from anywhere) ready to be stored: compact plain JSON, at most some 500
 * bytes and for a text 255 characters, that no longer depends on the draw. Null and empty answers clear. Never throws.
 */
export function normaliseResponse(question: Question, draw: unknown, raw: unknown): Normalised<unknown> {
  return TYPES[question.kind].normalise(question, draw, raw);
}

/** Grades a stored response; null is no answer. Never throws, whatever is stored. */
export function gradeResponse(question: Question, response: unknown): Grade {
  return TYPES[question.kind].grade(question, response);
}

/** A stored response that earns everything; null when the author left none. */
export function fullResponse(question: Question): unknown {
  return TYPES[question.kind].fullResponse(question);
}

/** What may be shown of a question and its response afterwards, the general feedback apart. */
export function reviewQuestion(question: Question, draw: unknown, response: unknown): ReviewParts {
  return TYPES[question.kind].review(question, draw, response);
}

/** The key in words, for authors and for those who review the content. */
export function keyOf(question: Question): KeyLine[] {
  return TYPES[question.kind].key(question);
}
