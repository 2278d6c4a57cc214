import * as v from 'valibot';
import { fractionOf, MARK_SCALE, weightOfPercent } from '../../marks.ts';
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
    scoring: v.picklist(['PARTIAL', 'WEIGHTS', 'ALL_OR_NOTHING']),
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
  MULTIPLE_CHOICE_WEIGHTS: {
    severity: 'ERROR',
    id: 'Persen di atas 0 harus berjumlah 100; sekarang {sum}.',
    en: 'The percentages above 0 must add up to 100; now they are {sum}.',
  },
  MULTIPLE_CHOICE_SIGN: {
    severity: 'ERROR',
    id: 'Pilihan yang benar bernilai di atas 0 %, pilihan lain 0 % atau kurang.',
    en: 'A right choice earns more than 0 %, any other 0 % or less.',
  },
});

type Shape = MultipleChoiceQuestion['shape'];
type Share = Pick<Shape['choices'][number], 'correct' | 'percent'>;

/** What picking each choice adds or takes, in hundred-thousandths; nothing where the author left it out. */
function weightsOf({ choices }: Shape): number[] {
  return choices.map(({ percent = 0 }) => weightOfPercent(percent));
}

/** What all choices that add come to. */
function mostOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.max(weight, 0), 0);
}

/** How far the sum may be from the whole: thirds and sevenths are written with three decimals at most. */
const ROUNDING = MARK_SCALE / 1_000;

function weightProblems(shape: Shape) {
  if (shape.scoring !== 'WEIGHTS') return [];
  const weights = weightsOf(shape);
  const most = mostOf(weights);
  return [
    ...(Math.abs(most - MARK_SCALE) <= ROUNDING
      ? []
      : [problem('MULTIPLE_CHOICE_WEIGHTS', ['shape', 'choices'], { sum: most / (MARK_SCALE / 100) })]),
    ...shape.choices.flatMap(({ correct }, at) =>
      (weights[at] ?? 0) > 0 === correct
        ? []
        : [problem('MULTIPLE_CHOICE_SIGN', ['shape', 'choices', at, 'percent'])],
    ),
  ];
}

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

/** Several right choices. WEIGHTS: each pick adds or takes its own percentage, kept within nothing and everything. */
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
      ...weightProblems(shape),
    ];
  },

  draw: ({ shape }, random) => drawChoices(shape, random),
  publicView: ({ shape }, draw) => publicChoices(shape.choices, draw),
  normalise: ({ shape }, draw, raw) => normaliseChoices(draw, raw, shape.choices.length),

  grade({ shape }, response) {
    const picked = pickedChoices(shape.choices, response);
    if (!picked) return null;
    if (shape.scoring === 'WEIGHTS') {
      // As a part of what all right picks come to, so that three times 33.333 % is everything.
      const weights = weightsOf(shape);
      const sum = picked.reduce((total, choice) => total + (weights[choice] ?? 0), 0);
      return { fraction: fractionOf(sum, mostOf(weights)), rule: 'SUM_OF_WEIGHTS', matched: picked };
    }
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
    const shares = {
      WEIGHTS: ({ percent = 0 }) => Math.round(percent),
      PARTIAL: ({ correct }) => (correct ? Math.round(100 / right) : -Math.round(100 / wrong)),
      ALL_OR_NOTHING: ({ correct }) => (correct ? Math.round(100 / right) : 0),
    } satisfies Record<Shape['scoring'], (choice: Share) => number>;
    return shape.choices.map(({ text, feedback, ...choice }) => ({
      text: asWritten(text),
      percent: shares[shape.scoring](choice),
      ...(feedback === undefined ? {} : { feedback }),
    }));
  },
};
