import { checkLine } from '../../../platform/checks.ts';
import { done, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';

const MOST = 60;

/** What an organisation calls a key: one line of at most 60 characters. */
export function checkLabel(text: string): Outcome<string> {
  const label = asKept(text);
  const refusals = checkLine(['label'], label, MOST);
  return refusals.length > 0 ? refusedAll(refusals) : done(label);
}
