import { countingOf, type SavedAnswer } from './answers.ts';
import type { Attempt, AttemptState } from './attempt.ts';
import {
  compareRatios,
  markOf,
  MARK_SCALE,
  meanRatio,
  percentOf,
  ratioOf,
  reachesPercent,
  type Ratio,
} from './marks.ts';
import { gradeResponse, type Question } from './question-types/index.ts';
import { INVALID, type Grade } from './question-types/seal.ts';
import type { GradingMethod, QuizSettings } from './quiz.ts';

/** What is kept for each slot (from 0) of an attempt. */
export type Answers = ReadonlyMap<number, SavedAnswer>;

/** The grade of one question of an attempt. The fraction is kept so that statistics can be built on it. */
export interface QuestionResult extends Grade {
  readonly slot: number;
  readonly externalId: string;
  /** What it earned and could earn, hundred-thousandths of a point. */
  readonly marks: number;
  readonly maxMarks: number;
}

/** The result of an attempt. */
export interface AttemptResult {
  /** Hundred-thousandths of a point. */
  readonly marks: number;
  readonly maxMarks: number;
  /** Rounded half up to two decimals; what decides whether it passed. */
  readonly percent: number;
  readonly passed: boolean;
  readonly perQuestion: readonly QuestionResult[];
}

/** The questions by the author's id. */
export function byExternalId(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.externalId, question]));
}

/**
 * Grades an attempt by what counts of its answers. Total: a response that is damaged, or whose question is missing,
 * earns nothing and says INVALID. The same attempt, questions and answers always give the same result.
 *
 * @param questions those of the quiz version that the attempt was drawn from, in any order
 */
export function gradeAttempt(
  attempt: Pick<Attempt, 'questions' | 'settings'>,
  questions: readonly Question[],
  answers: Answers,
): AttemptResult {
  const known = byExternalId(questions);
  const perQuestion = attempt.questions.map(({ externalId, points }, slot): QuestionResult => {
    const question = known.get(externalId);
    const saved = answers.get(slot);
    const grade = question ? gradeResponse(question, saved && countingOf(saved)?.response) : INVALID;
    return {
      ...grade,
      slot,
      externalId,
      marks: markOf(points, grade.fraction),
      maxMarks: markOf(points, MARK_SCALE),
    };
  });
  // What wrong picks cost is taken from other questions, but nobody owes points.
  const marks = Math.max(
    perQuestion.reduce((sum, question) => sum + question.marks, 0),
    0,
  );
  const maxMarks = perQuestion.reduce((sum, question) => sum + question.maxMarks, 0);
  const ratio = ratioOf(marks, maxMarks);
  return {
    marks,
    maxMarks,
    percent: percentOf(ratio),
    passed: reachesPercent(ratio, attempt.settings.passPercent),
    perQuestion,
  };
}

/** An attempt as the quiz's result sees it; the marks are null until it is graded. */
export interface GradedAttempt {
  readonly ordinal: number;
  readonly state: AttemptState;
  readonly marks: number | null;
  readonly maxMarks: number | null;
}

/** The result of a quiz over all attempts that count. */
export interface QuizResult {
  /** The attempt it comes from; null where it is an average. */
  readonly ordinal: number | null;
  readonly percent: number;
  readonly passed: boolean;
}

interface Candidate {
  readonly ordinal: number;
  readonly ratio: Ratio;
}

type Choose = (candidates: readonly Candidate[]) => { ordinal: number | null; ratio: Ratio } | undefined;

/** The grading methods, over attempts in their order. Of equal highest ones the first counts. */
const CHOOSE: Readonly<Record<GradingMethod, Choose>> = {
  FIRST: (candidates) => candidates.at(0),
  LAST: (candidates) => candidates.at(-1),
  HIGHEST: (candidates) => candidates.toSorted((a, b) => compareRatios(b.ratio, a.ratio)).at(0),
  AVERAGE: (candidates) =>
    candidates.length === 0
      ? undefined
      : { ordinal: null, ratio: meanRatio(candidates.map(({ ratio }) => ratio)) },
};

/** Handed in and graded, in their order: open and voided attempts count for nothing. */
function candidatesOf(attempts: readonly GradedAttempt[]): Candidate[] {
  return attempts
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ ordinal, state, marks, maxMarks }) =>
      state === 'SUBMITTED' && marks !== null && maxMarks !== null && maxMarks > 0
        ? [{ ordinal, ratio: ratioOf(marks, maxMarks) }]
        : [],
    );
}

/** The attempts that the quiz's result comes from: one, or with the average all that count. */
export function countedOrdinals(method: GradingMethod, attempts: readonly GradedAttempt[]): number[] {
  const candidates = candidatesOf(attempts);
  const chosen = CHOOSE[method](candidates);
  if (!chosen) return [];
  return chosen.ordinal === null ? candidates.map(({ ordinal }) => ordinal) : [chosen.ordinal];
}

/** The quiz's result by its grading method; null while no attempt counts. */
export function gradeOverAttempts(
  { gradingMethod, passPercent }: Pick<QuizSettings, 'gradingMethod' | 'passPercent'>,
  attempts: readonly GradedAttempt[],
): QuizResult | null {
  const chosen = CHOOSE[gradingMethod](candidatesOf(attempts));
  if (!chosen) return null;
  return {
    ordinal: chosen.ordinal,
    percent: percentOf(chosen.ratio),
    passed: reachesPercent(chosen.ratio, passPercent),
  };
}
