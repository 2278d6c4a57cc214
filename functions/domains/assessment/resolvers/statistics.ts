import type { QuizStatistics } from '../../../graphql/generated/types.ts';
import type { QuizStatistics as Statistics } from '../commands/index.ts';

/** A figure as it is shown: no more decimals than it is worth. */
const shown = (figure: number | null): number | null => figure && Math.round(figure * 100) / 100;

const percent = (part: number | null): number | null => part && shown(100 * part);

/** The statistics of a quiz, for its authors. */
export function presentStatistics(statistics: Statistics): QuizStatistics {
  const { attempts, mean, deviation, consistency, errorRatio, tenths, questions } = statistics;
  return {
    attempts,
    meanPercent: percent(mean),
    deviationPercent: percent(deviation),
    consistency: shown(consistency),
    errorRatio: shown(errorRatio),
    tenths: [...tenths],
    questions: questions.map((each) => ({
      externalId: each.externalId,
      attempts: each.attempts,
      facilityPercent: percent(each.facility),
      discrimination: shown(each.discrimination),
      efficiency: shown(each.efficiency),
      findings: [...each.findings],
      answerCounts: [...each.answers],
    })),
  };
}
