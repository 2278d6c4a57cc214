import type { Localized } from '../../../../platform/outcome.ts';
import type { ExchangeQuestion, Place } from './model.ts';
import { PROBLEM_TEXTS, type ProblemCode } from './problem-texts.ts';

/** What is wrong in a file or what was left out of it, where, and how to mend it. */
export interface ExchangeProblem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly message: Localized;
}

/** What a reader found, in the order of the file. */
export type Entry =
  | {
      readonly ok: true;
      readonly place: Place;
      readonly question: ExchangeQuestion;
      /** What the question had that could not be taken over. */
      readonly notices: readonly ExchangeProblem[];
    }
  | {
      readonly ok: false;
      readonly place: Place;
      /** The name of the question, when it was read so far. */
      readonly name?: string;
      readonly problems: readonly ExchangeProblem[];
      /** Whether nothing behind it can be read. */
      readonly fatal: boolean;
    };

type Params = Readonly<Record<string, string | number>>;

/** A text of the file, cut so that a message stays short. */
const shown = (value: string | number): string => {
  const text = String(value).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? shown(params[name] ?? '') : whole,
  );

/** A problem of a file at a place. */
export function problemAt(code: ProblemCode, place: Place, params: Params = {}): ExchangeProblem {
  const { id, en } = PROBLEM_TEXTS[code];
  return { code, place, message: { id: fill(id, params), en: fill(en, params) } };
}

/** Thrown within a reader to give up one question; caught by the same reader, so that it goes on with the next. */
export class QuestionRefused extends Error {
  readonly problem: ExchangeProblem;

  constructor(problem: ExchangeProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Gives up the question under way. */
export function refuse(code: ProblemCode, place: Place, params: Params = {}): never {
  throw new QuestionRefused(problemAt(code, place, params));
}
