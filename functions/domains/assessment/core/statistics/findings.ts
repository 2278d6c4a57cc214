import type { QuestionFigures } from './figures.ts';

/** What the figures of a question give an author to think about, the gravest first. */
export const FINDINGS = ['TOO_FEW', 'PERHAPS_WRONG_KEY', 'HARD', 'EASY', 'WEAK'] as const;
export type Finding = (typeof FINDINGS)[number];

/** With fewer attempts chance says more than the question. */
export const FEW_ATTEMPTS = 10;

/**
 * What stands out, where the field draws its lines: facilities above 95 % and below 20 % tell nobody apart, a
 * discrimination below 0 means that those who know the rest get this one wrong, one below 20 that it hardly matters.
 */
export function findingsOf({ attempts, facility, discrimination }: QuestionFigures): Finding[] {
  if (attempts < FEW_ATTEMPTS || facility === null) return ['TOO_FEW'];
  const found: Record<Exclude<Finding, 'TOO_FEW'>, boolean> = {
    PERHAPS_WRONG_KEY: discrimination !== null && discrimination < 0,
    HARD: facility < 0.2,
    EASY: facility > 0.95,
    WEAK: discrimination !== null && discrimination >= 0 && discrimination < 20,
  };
  return FINDINGS.filter((finding) => finding !== 'TOO_FEW' && found[finding]);
}
