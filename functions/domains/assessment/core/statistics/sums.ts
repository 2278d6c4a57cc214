/**
 * What the statistics of a quiz are made of: sums over the attempts that count. They are whole numbers of any size, so
 * that the order in which attempts are added, and taken away again when they are graded anew, leaves no trace.
 */

/** What one attempt earned, each mark in hundred-thousandths of a point. */
export interface GradedAttempt {
  /** The questions that it had; with questions drawn at random not every attempt has every one. */
  readonly questions: readonly GradedQuestion[];
}

/** What one question of an attempt earned. */
export interface GradedQuestion {
  readonly id: string;
  /** In hundred-thousandths of a point; a question with a penalty may earn less than nothing. */
  readonly mark: number;
  /** What was chosen, by the names that its type gives to choices; none for types without them. */
  readonly choices: readonly string[];
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
  /** How many attempts chose what. */
  readonly choices: ReadonlyMap<string, number>;
}

/** Sums over the attempts at a quiz. */
export interface QuizSums {
  readonly attempts: number;
  /** Of the attempts' whole marks, and of their squares. */
  readonly totals: bigint;
  readonly totalSquares: bigint;
  readonly questions: ReadonlyMap<string, QuestionSums>;
}

const NO_QUESTION: QuestionSums = {
  attempts: 0,
  marks: 0n,
  squares: 0n,
  rests: 0n,
  restSquares: 0n,
  products: 0n,
  choices: new Map(),
};

/** The sums over no attempt. */
export const NO_SUMS: QuizSums = { attempts: 0, totals: 0n, totalSquares: 0n, questions: new Map() };

/** The whole mark of an attempt, in hundred-thousandths of a point. */
export function totalOf({ questions }: GradedAttempt): number {
  return questions.reduce((total, { mark }) => total + mark, 0);
}

/** The sums over one attempt. */
export function sumsOf(attempt: GradedAttempt): QuizSums {
  const total = BigInt(totalOf(attempt));
  const questions = attempt.questions.map(({ id, mark: whole, choices }): [string, QuestionSums] => {
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
        choices: new Map([...new Set(choices)].map((choice) => [choice, 1])),
      },
    ];
  });
  return { attempts: 1, totals: total, totalSquares: total * total, questions: new Map(questions) };
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
    attempts: one.attempts + sign * other.attempts,
    totals: one.totals + factor * other.totals,
    totalSquares: one.totalSquares + factor * other.totalSquares,
    questions,
  };
}

function combinedQuestion(one: QuestionSums, other: QuestionSums, sign: 1 | -1): QuestionSums {
  const factor = BigInt(sign);
  const choices = new Map(one.choices);
  for (const [choice, more] of other.choices) {
    const count = (choices.get(choice) ?? 0) + sign * more;
    if (count === 0) choices.delete(choice);
    else choices.set(choice, count);
  }
  return {
    attempts: one.attempts + sign * other.attempts,
    marks: one.marks + factor * other.marks,
    squares: one.squares + factor * other.squares,
    rests: one.rests + factor * other.rests,
    restSquares: one.restSquares + factor * other.restSquares,
    products: one.products + factor * other.products,
    choices,
  };
}
