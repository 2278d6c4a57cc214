import type { Counts, QuestionSums, QuizSums, Spread } from './sums.ts';

/**
 * The figures that the field judges quizzes by. They are computed from exact sums; only the last steps, a quotient and
 * a root, are rounded, as every number of the machine is.
 *
 * x is the mark of a question, X that of the whole attempt, S the number of attempts, P that of questions; variances and
 * covariances divide by S − 1. A figure that divides by nothing is null.
 */

/** Of one question. All figures but the first two are percentages. */
export interface QuestionFigures {
  readonly attempts: number;
  /** The mean mark as a part of the most there is, from 0 to 1 (below 0 with penalties): how easy it is. */
  readonly facility: number | null;
  /** 100·cov(x, X−x)/√(var x·var(X−x)): whether those who know the rest know this, from −100 to 100. */
  readonly discrimination: number | null;
  /** 100·cov(x, X−x)/covmax: the same, of the most that marks spread like these could show. */
  readonly efficiency: number | null;
}

/** Of a whole quiz. */
export interface QuizFigures {
  readonly attempts: number;
  /** The mean of the whole marks as a part of the most there is. */
  readonly mean: number | null;
  /** The standard deviation of the whole marks, likewise. */
  readonly deviation: number | null;
  /** 100·P/(P−1)·(1 − Σ var x/var X), the coefficient of internal consistency; 100 at most. */
  readonly consistency: number | null;
  /** 100·√(1 − consistency/100): how much of the spread is chance. */
  readonly errorRatio: number | null;
}

/**
 * The figures of a question.
 *
 * @param most the most that it earns, in hundred-thousandths of a point
 */
export function questionFigures(sums: QuestionSums, most: number): QuestionFigures {
  const n = BigInt(sums.attempts);
  const together = n * sums.products - sums.marks * sums.rests;
  const spread = n * sums.squares - sums.marks * sums.marks;
  const restSpread = n * sums.restSquares - sums.rests * sums.rests;
  const best = sums.spread ? n * bestProductsOf(sums.spread) - sums.marks * sums.rests : 0n;
  return {
    attempts: sums.attempts,
    facility: sums.attempts > 0 && most > 0 ? Number(sums.marks) / (sums.attempts * most) : null,
    discrimination:
      sums.attempts > 1 && spread > 0n && restSpread > 0n
        ? bounded((100 * Number(together)) / Math.sqrt(Number(spread)) / Math.sqrt(Number(restSpread)))
        : null,
    efficiency: sums.attempts > 1 && best > 0n ? (100 * Number(together)) / Number(best) : null,
  };
}

/** Rounding may step over what no exact figure does. */
const bounded = (percent: number): number => Math.max(-100, Math.min(100, percent));

/**
 * The figures of a quiz.
 *
 * @param most the most that an attempt earns, in hundred-thousandths of a point
 */
export function quizFigures(sums: QuizSums, most: number): QuizFigures {
  const { attempts, totals, totalSquares, questions } = sums;
  const n = BigInt(attempts);
  const spread = n * totalSquares - totals * totals;
  const count = questions.size;
  const complete = [...questions.values()].every((each) => each.attempts === attempts);
  const parts = [...questions.values()].reduce(
    (sum, { squares, marks }) => sum + (n * squares - marks * marks),
    0n,
  );
  const consistency =
    attempts > 1 && count > 1 && complete && spread > 0n
      ? ((100 * count) / (count - 1)) * (1 - Number(parts) / Number(spread))
      : null;
  return {
    attempts,
    mean: attempts > 0 && most > 0 ? Number(totals) / (attempts * most) : null,
    deviation: attempts > 1 && most > 0 ? Math.sqrt(Number(spread) / attempts / (attempts - 1)) / most : null,
    consistency,
    // A sum of variances a hair above the whole is the machine's rounding, and no root of less than nothing.
    errorRatio: consistency === null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100)),
  };
}

/** The sum of the products of marks and rests, both sorted: the most that the given ones can come to. */
function bestProductsOf({ marks, rests }: Spread): bigint {
  const others = sorted(rests);
  let [at, left] = [0, others[0]?.[1] ?? 0];
  let sum = 0n;
  for (const [mark, count] of sorted(marks)) {
    for (let open = count; open > 0 && at < others.length;) {
      const pairs = Math.min(open, left);
      sum += BigInt(mark) * BigInt(others[at]?.[0] ?? 0) * BigInt(pairs);
      open -= pairs;
      left -= pairs;
      if (left === 0) left = others[(at += 1)]?.[1] ?? 0;
    }
  }
  return sum;
}

const sorted = (counts: Counts<number>) => [...counts].sort(([a], [b]) => a - b);
