/** The form of an answer that was typed, looked at on the page: without a network the service says nothing of it. */
import { readDecimal } from '../../../../functions/domains/assessment/core/question-types/numeric/decimal.ts';
import type { QuestionView, Response } from './response.ts';

/** Why the service will not take an answer; the name of its words. */
export type FormFault = 'notNumber' | 'manyNumbers' | 'tooLong';

/** The longest short text, in characters as they are seen. */
const maxCharacters = 255;

function faultOfNumber(typed: string, unit: string | null): FormFault | undefined {
  const read = readDecimal(typed, unit ?? undefined);
  if ('value' in read) return undefined;
  if (read.invalid === 'AMBIGUOUS_NUMBER') return 'manyNumbers';
  // A question with a unit may take others, which the page does not know: what stands by the digits may be one.
  return unit !== null && /\d/.test(typed.normalize('NFKC')) ? undefined : 'notNumber';
}

function isTooLong(text: string): boolean {
  // No text has more characters than units. Where the browser cannot count what is seen, the service alone does.
  if (text.length <= maxCharacters || !('Segmenter' in Intl)) return false;
  return [...new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text)].length > maxCharacters;
}

/**
 * What is wrong with the form of a typed number or text; undefined for nothing, or where only the service can tell.
 * The rule for numbers is the service's own.
 */
export function faultOf(
  { unit }: Pick<QuestionView, 'unit'>,
  { number, text }: Response,
): FormFault | undefined {
  const typed = (number ?? text ?? '').trim();
  if (typed === '') return undefined;
  if (typeof number === 'string') return faultOfNumber(typed, unit);
  return isTooLong(typed) ? 'tooLong' : undefined;
}
