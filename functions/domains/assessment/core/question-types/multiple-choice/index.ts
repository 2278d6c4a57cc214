import * as v from 'valibot';
import { fractionOf, MARK_SCALE } from '../../marks.ts';
import { ruleBook } from '../../problems.ts';
import {
  choiceDrawSchema,
  choiceProblems,
  choiceResponseSchema,
  choicesSchema,
  drawChoices,
  normaliseChoices,
  pickedChoices,
  publicChoices,
  reviewChoices,
  rightChoices,
  type ChoiceDraw,
  type ChoiceResponse,
} from '../choices.ts';
import { asWritten, questionSchema, type QuestionType } from '../question-type.ts';

const schema = questionSchema(
  'MULTIPLE_CHOICE',
  1,
  v.strictObject({
    scoring: v.picklist(['PARTIAL', 'ALL_OR_NOTHING']),
    shuffle: v.boolean(),
    choices: choicesSchema,
  }),
);

/** A question with several right choices, stored. */
export type MultipleChoiceQuestion = v.InferOutput<typeof schema>;

const problem = ruleBook({
  MULTIPLE_CHOICE_NONE_RIGHT: {
    severity: 'ERROR',
    id: 'Tandai sedikitnya satu pilihan sebagai benar.',
    en: 'Mark at least one choice as right.',
  },
  MULTIPLE_CHOICE_ALL_RIGHT: {
    severity: 'WARNING',
    id: 'Semua pilihan benar: memilih semuanya tanpa berpikir mendapat nilai penuh.',
    en: 'Every choice is right: picking all without thinking earns everything.',
  },
});

/**
 * PARTIAL: each right pick earns 1 ÷ (number of right choices), each wrong pick costs 1 ÷ (number of wrong choices),
 * never below nothing. So exactly the right picks earn everything, and picking all choices earns nothing.
 *
 * This is what Moodle's multiple-response question gives (the sum of the picked choices' grades, kept within 0 and 1)
 * with those weights, the wrong ones negative as its documentation advises against picking everything. It differs from
 * "right minus wrong" of other systems (each wrong pick costs 1 ÷ number of right choices), which is harsher where
 * there are more wrong choices than right ones.
 *
 * The two shares are brought over one denominator, so the only rounding is one at the end.
 */
function partialFraction(right: number, wrong: number, rightInAll: number, wrongInAll: number): number {
  return wrongInAll === 0
    ? fractionOf(right, rightInAll)
    : fractionOf(right * wrongInAll - wrong * rightInAll, rightInAll * wrongInAll);
}

/** Several right choices. */
export const multipleChoice: QuestionType<MultipleChoiceQuestion, ChoiceDraw, ChoiceResponse> = {
  kind: 'MULTIPLE_CHOICE',
  schema,
  upgrades: [],
  drawSchema: choiceDrawSchema,
  responseSchema: choiceResponseSchema,
  emptyDraw: { order: [] },

  validate({ shape }) {
    const right = rightChoices(shape.choices).length;
    return [
      ...choiceProblems(shape.choices),
      ...(right === 0 ? [problem('MULTIPLE_CHOICE_NONE_RIGHT', ['shape', 'choices'])] : []),
      ...(right === shape.choices.length ? [problem('MULTIPLE_CHOICE_ALL_RIGHT', ['shape', 'choices'])] : []),
    ];
  },

  draw: ({ shape }, random) => drawChoices(shape, random),
  publicView: ({ shape }, draw) => publicChoices(shape.choices, draw),
  normalise: ({ shape }, draw, raw) => normaliseChoices(draw, raw, shape.choices.length),

  grade({ shape }, response) {
    const picked = pickedChoices(shape.choices, response);
    if (!picked) return null;
    const rightInAll = rightChoices(shape.choices).length;
    const right = picked.filter((choice) => shape.choices[choice]?.correct).length;
    const wrong = picked.length - right;
    const partial = partialFraction(right, wrong, rightInAll, shape.choices.length - rightInAll);
    if (shape.scoring === 'PARTIAL')
      return { fraction: partial, rule: 'RIGHT_LESS_WRONG_PICKS', matched: picked };
    const exact = wrong === 0 && right === rightInAll;
    return { fraction: exact ? MARK_SCALE : 0, rule: 'EXACTLY_THE_RIGHT_PICKS', matched: picked };
  },

  fullResponse({ shape }) {
    const right = rightChoices(shape.choices);
    return right.length === 0 ? null : { choices: right };
  },

  review: ({ shape }, draw, response) => reviewChoices(shape.choices, draw, response),

  key({ shape }) {
    const right = rightChoices(shape.choices).length;
    const wrong = shape.choices.length - right;
    return shape.choices.map(({ text, correct, feedback }) => ({
      text: asWritten(text),
      percent: correct ? Math.round(100 / right) : shape.scoring === 'PARTIAL' ? -Math.round(100 / wrong) : 0,
      ...(feedback === undefined ? {} : { feedback }),
    }));
  },
};
