import type { ResponseInput } from '../../../functions/graphql/generated/types.ts';
import type { Question } from './content.ts';

/** Something to pick, match or move, as an attempt shows it. */
interface Shown {
  readonly id: string;
  readonly text: string;
}

/** A question as an attempt shows it. */
export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  readonly choices?: readonly Shown[] | null;
  readonly prompts?: readonly Shown[] | null;
  readonly options?: readonly Shown[] | null;
  readonly items?: readonly Shown[] | null;
}

/** The ids within an attempt say nothing about what is right: what belongs together is found by its text. */
function idOf(shown: readonly Shown[] | null | undefined, text: string): string {
  const found = shown?.find((option) => option.text.trim() === text.trim());
  if (!found) throw new Error(`The attempt does not show: ${text}`);
  return found.id;
}

/** The right answer to a question of an attempt, by the key that its author wrote. */
export function rightResponse(question: Question, shown: ShownQuestion): ResponseInput {
  const { singleChoice, multipleChoice, trueFalse, numeric, shortText, matching, ordering } = question;
  const choices = singleChoice?.choices ?? multipleChoice?.choices;
  if (choices) {
    return { choices: choices.filter(({ correct }) => correct).map(({ text }) => idOf(shown.choices, text)) };
  }
  if (trueFalse) return { trueFalse: trueFalse.answer };
  if (numeric) return { number: String(numeric.answers.find(({ percent }) => percent === 100)?.value) };
  if (shortText) {
    const full = shortText.answers.find(({ percent }) => percent === 100);
    return { text: (full?.text ?? '').replaceAll('*', '') };
  }
  if (matching) {
    const matches = matching.pairs.map(({ prompt, answer }) => ({
      prompt: idOf(shown.prompts, prompt),
      option: idOf(shown.options, answer),
    }));
    return { matches };
  }
  if (ordering) return { order: ordering.items.map(({ text }) => idOf(shown.items, text)) };
  throw new Error(`Question ${question.externalId} has no type`);
}
