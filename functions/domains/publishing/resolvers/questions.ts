import type { Context } from '../../../graphql/context.ts';
import type { ModuleQuestion } from '../../../graphql/generated/types.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { keyOf, type Question } from '../../assessment/core/index.ts';

/** A question with its key in words, for its authors and for those who review it. */
export function presentQuestion(context: Pick<Context, 'language'>, question: Question): ModuleQuestion {
  const { externalId, kind, text, points, feedback } = question;
  return {
    externalId,
    kind,
    text,
    points,
    feedback: feedback ?? null,
    answers: keyOf(question).map((line) => ({
      text: inLanguage(context, line.text),
      percent: line.percent,
      feedback: line.feedback ?? null,
    })),
  };
}
