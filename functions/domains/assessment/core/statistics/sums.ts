/**
 * What the statistics of a quiz are made of: sums over the attempts that count. They are whole numbers of any size, so
 * that the order in which attempts are added, and taken away again when they are graded anew, leaves no trace.
 */

/** What one attempt earned, each mark in hundred-thousandths of a point. */
export interface GradedAttempt {
  /** The most that it could earn. */
  readonly most: number;
  /** The questions that it had; with questions drawn at random not every attempt has every one. */
  readonly questions: readonly GradedQuestion[];
}

/** What one question of an attempt earned. */
export interface GradedQuestion {
  readonly id: string;
  /** In hundred-thousandths of a point; a question with a penalty may earn less than nothing. */
  readonly mark: number;
  /** The places of the author's answers that the response met: of choices picked, answers found, pairs made. */
  readonly answers: readonly number[];
}

/** Sums over the attempts that had one question. */
export interface QuestionSums {
  readonly attempts: number;
  /** Of the marks, of their squares, of those of all other questions and of their squares, and of the products of both. */
  readonly marks: bigint;
  readonly squares: bigint;
  readonly rests: bigint;
  readonly restSquares: bigint;
  readonly products: bigint;
  /**
   * How many attempts earned which mark, and which mark in all other questions: what the efficiency is found from. Null
   * once there are too many different ones to keep.
   */
  readonly spread: Spread | null;
  /** How many attempts gave which of the author's answers. */
  readonly answers: Counts<number>;
}

/** How often each of some values came. */
export type Counts<T> = ReadonlyMap<T, number>;

export interface Spread {
  readonly marks: Counts<number>;
  readonly rests: Counts<number>;
}

/** Sums over the attempts at a quiz. */
export interface QuizSums {
  /** Whose attempts they are: with the average several may be one person's. */
  readonly people: number;
  readonly attempts: number;
  /** Of the attempts' whole marks, and of their squares. */
  readonly totals: bigint;
  readonly totalSquares: bigint;
  /** How many attempts came to which tenth of what they could: 0 to below a tenth, to 10 for everything. */
  readonly tenths: Counts<number>;
  readonly questions: ReadonlyMap<string, QuestionSums>;
}

const NO_QUESTION: QuestionSums = {
  attempts: 0,
  marks: 0n,
  squares: 0n,
  rests: 0n,
  restSquares: 0n,
  products: 0n,
  spread: { marks: new Map(), rests: new Map() },
  answers: new Map(),
};

/** The sums over no attempt. */
export const NO_SUMS: QuizSums = {
  people: 0,
  attempts: 0,
  totals: 0n,
  totalSquares: 0n,
  tenths: new Map(),
  questions: new Map(),
};

/** The whole mark of an attempt, in hundred-thousandths of a point. */
export function totalOf({ questions }: GradedAttempt): number {
  return questions.reduce((total, { mark }) => total + mark, 0);
}

/** The tenth of the most, from 0 to 10, that a whole mark comes to. */
function tenthOf(total: bigint, most: bigint): number {
  return total <= 0n || most <= 0n ? 0 : Number((10n * total) / most);
}

/** The sums over the attempts of one person. */
export function sumsOfPerson(attempts: readonly GradedAttempt[]): QuizSums {
  const sums = attempts.map(sumsOf).reduce(added, NO_SUMS);
  return { ...sums, people: Math.min(attempts.length, 1) };
}

/** The sums over one attempt. */
export function sumsOf(attempt: GradedAttempt): QuizSums {
  const total = BigInt(totalOf(attempt));
  const questions = attempt.questions.map(({ id, mark: whole, answers }): [string, QuestionSums] => {
    const mark = BigInt(whole);
    const rest = total - mark;
    return [
      id,
      {
        attempts: 1,
        marks: mark,
        squares: mark * mark,
        rests: rest,
        restSquares: rest * rest,
        products: mark * rest,
        spread: { marks: new Map([[whole, 1]]), rests: new Map([[Number(rest), 1]]) },
        answers: new Map([...new Set(answers)].map((answer) => [answer, 1])),
      },
    ];
  });
  return {
    people: 1,
    attempts: 1,
    totals: total,
    totalSquares: total * total,
    tenths: new Map([[tenthOf(total, BigInt(attempt.most)), 1]]),
    questions: new Map(questions),
  };
}

/** The sums over the attempts of both. */
export function added(one: QuizSums, other: QuizSums): QuizSums {
  return combined(one, other, 1);
}

/** The sums without those attempts: what came to nothing is not kept, so that equal attempts have equal sums. */
export function without(sums: QuizSums, less: QuizSums): QuizSums {
  return combined(sums, less, -1);
}

function combined(one: QuizSums, other: QuizSums, sign: 1 | -1): QuizSums {
  const factor = BigInt(sign);
  const questions = new Map(one.questions);
  for (const [id, more] of other.questions) {
    const sum = combinedQuestion(questions.get(id) ?? NO_QUESTION, more, sign);
    if (sum.attempts === 0) questions.delete(id);
    else questions.set(id, sum);
  }
  return {
    people: one.people + sign * other.people,
    attempts: one.attempts + sign * other.attempts,
    totals: one.totals + factor * other.totals,
    totalSquares: one.totalSquares + factor * other.totalSquares,
    tenths: counted(one.tenths, other.tenths, sign),
    questions,
  };
}

function combinedQuestion(one: QuestionSums, other: QuestionSums, sign: 1 | -1): QuestionSums {
  const factor = BigInt(sign);
  return {
    attempts: one.attempts + sign * other.attempts,
    marks: one.marks + factor * other.marks,
    squares: one.squares + factor * other.squares,
    rests: one.rests + factor * other.rests,
    restSquares: one.restSquares + factor * other.restSquares,
    products: one.products + factor * other.products,
    spread: one.spread &&
      other.spread && {
        marks: counted(one.spread.marks, other.spread.marks, sign),
        rests: counted(one.spread.rests, other.spread.rests, sign),
      },
    answers: counted(one.answers, other.answers, sign),
  };
}

function counted<T>(one: Counts<T>, other: Counts<T>, sign: 1 | -1): Counts<T> {
  const counts = new Map(one);
  for (const [value, more] of other) {
    const count = (counts.get(value) ?? 0) + sign * more;
    if (count === 0) counts.delete(value);
    else counts.set(value, count);
  }
  return counts;
}
