import * as v from 'valibot';
import { shapeProblems, type AuthorProblem } from '../problems.ts';
import { readVersioned, type Parsed } from '../versioned.ts';
import type { Random } from '../random.ts';
import type { Normalised } from '../responses.ts';
import { MARK_SCALE } from '../marks.ts';
import type { KeyLine, PublicParts, QuestionType, ReviewParts, StoredQuestion } from './question-type.ts';

/** How a question went. INVALID: what is stored is no answer that this question can have. */
export type GradeState = 'CORRECT' | 'PARTIAL' | 'INCORRECT' | 'UNANSWERED' | 'INVALID';

/** The grade of one response. */
export interface Grade {
  /** In hundred-thousandths of the question: 0 to 100,000, or down to −100,000 where picks take away. */
  readonly fraction: number;
  readonly state: GradeState;
  /** The rule that gave it; null when there was nothing to judge. */
  readonly rule: string | null;
  /** Indices of the author's answers that the response met; see `Judgement`. */
  readonly matched: readonly number[];
}

/** The grade of no answer: nothing earned. */
export const UNANSWERED: Grade = { fraction: 0, state: 'UNANSWERED', rule: null, matched: [] };

/** The grade of what is no answer. */
export const INVALID: Grade = { fraction: 0, state: 'INVALID', rule: null, matched: [] };

/**
 * A question type whose own shapes are hidden: draws and responses, which come from storage, are read against the
 * type's schemas at each call. So the list of types needs no casts, and damaged data costs a grade but never a fault.
 */
export interface SealedQuestionType<Own extends StoredQuestion> {
  /** An author's question (no version yet) with every problem found; the question is null when its shape is wrong. */
  check(input: unknown): { question: Own | null; problems: AuthorProblem[] };
  parse(stored: unknown): Parsed<Own>;
  draw(question: StoredQuestion, random: Random): unknown;
  publicView(question: StoredQuestion, draw: unknown): PublicParts;
  normalise(question: StoredQuestion, draw: unknown, raw: unknown): Normalised<unknown>;
  grade(question: StoredQuestion, response: unknown): Grade;
  fullResponse(question: StoredQuestion): unknown;
  review(question: StoredQuestion, draw: unknown, response: unknown): ReviewParts;
  key(question: StoredQuestion): KeyLine[];
}

function stateOf(fraction: number): GradeState {
  if (fraction <= 0) return 'INCORRECT';
  return fraction < MARK_SCALE ? 'PARTIAL' : 'CORRECT';
}

/** The author's input as a question of the newest version. */
function stamped(input: unknown, version: number): unknown {
  return typeof input === 'object' && input !== null ? { ...input, version } : input;
}

/** Hides what is a type's own; see `SealedQuestionType`. */
export function seal<Own extends StoredQuestion, Draw, Response>(
  type: QuestionType<Own, Draw, Response>,
): SealedQuestionType<Own> {
  // Questions are made by `check` and `parse` alone, so the kind says which schema one has passed.
  const owns = (question: StoredQuestion): question is Own => question.kind === type.kind;

  const own = (question: StoredQuestion): Own => {
    if (owns(question)) return question;
    throw new TypeError(`A question of kind ${question.kind} was given to ${type.kind}.`);
  };

  const drawOf = (draw: unknown): Draw => {
    const read = v.safeParse(type.drawSchema, draw);
    return read.success ? read.output : type.emptyDraw;
  };

  /** The response; null when there is none, undefined when it is not one of this type. */
  const responseOf = (response: unknown): Response | null | undefined => {
    if (response === null || response === undefined) return null;
    const read = v.safeParse(type.responseSchema, response);
    return read.success ? read.output : undefined;
  };

  return {
    check(input) {
      const read = v.safeParse(type.schema, stamped(input, type.upgrades.length + 1));
      return read.success
        ? { question: read.output, problems: type.validate(read.output) }
        : { question: null, problems: shapeProblems(read.issues) };
    },

    parse: (stored) => readVersioned(stored, type.upgrades, type.schema),
    draw: (question, random) => type.draw(own(question), random),
    publicView: (question, draw) => type.publicView(own(question), drawOf(draw)),

    normalise(question, draw, raw): Normalised<unknown> {
      return raw === null || raw === undefined
        ? { response: null }
        : type.normalise(own(question), drawOf(draw), raw);
    },

    grade(question, stored) {
      const response = responseOf(stored);
      if (response === null) return UNANSWERED;
      const judgement = response === undefined ? null : type.grade(own(question), response);
      return judgement ? { ...judgement, state: stateOf(judgement.fraction) } : INVALID;
    },

    fullResponse: (question) => type.fullResponse(own(question)),

    review: (question, draw, response) =>
      type.review(own(question), drawOf(draw), responseOf(response) ?? null),

    key: (question) => type.key(own(question)),
  };
}
