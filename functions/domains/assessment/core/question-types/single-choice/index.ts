import * as v from 'valibot';
import { MARK_SCALE, weightOfPercent } from '../../marks.ts';
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

/** The shape of its key. */
export const singleChoiceShape = v.strictObject({ shuffle: v.boolean(), choices: choicesSchema });

const schema = questionSchema('SINGLE_CHOICE', 1, singleChoiceShape);

/** A question with one right choice, stored. */
export type SingleChoiceQuestion = v.InferOutput<typeof schema>;

const problem = ruleBook({
  SINGLE_CHOICE_ONE_RIGHT: {
    severity: 'ERROR',
    id: 'Tandai tepat satu pilihan sebagai benar; sekarang {count}.',
    en: 'Mark exactly one choice as right; now it is {count}.',
  },
  SINGLE_CHOICE_RIGHT_PERCENT: {
    severity: 'ERROR',
    id: 'Pilihan yang benar bernilai 100 %. Kosongkan persennya atau isi 100.',
    en: 'The right choice earns 100 %. Leave its percentage out or make it 100.',
  },
  SINGLE_CHOICE_OTHER_PERCENT: {
    severity: 'ERROR',
    id: 'Pilihan lain bernilai kurang dari 100 %.',
    en: 'Any other choice earns less than 100 %.',
  },
});

type Choice = SingleChoiceQuestion['shape']['choices'][number];

/** What picking a choice earns, in hundred-thousandths; a wrong one may cost. */
function earned({ correct, percent }: Choice): number {
  return percent === undefined ? (correct ? MARK_SCALE : 0) : weightOfPercent(percent);
}

/**
 * One right choice: it earns everything. Any other earns nothing, or what the author says: a part for a choice that is
 * not far off, less than nothing for one that must never be picked. Not to answer costs nothing.
 */
export const singleChoice: QuestionType<SingleChoiceQuestion, ChoiceDraw, ChoiceResponse> = {
  kind: 'SINGLE_CHOICE',
  schema,
  upgrades: [],
  drawSchema: choiceDrawSchema,
  responseSchema: choiceResponseSchema,
  emptyDraw: { order: [] },

  validate({ shape }) {
    const count = rightChoices(shape.choices).length;
    return [
      ...choiceProblems(shape.choices),
      ...(count === 1 ? [] : [problem('SINGLE_CHOICE_ONE_RIGHT', ['shape', 'choices'], { count })]),
      ...shape.choices.flatMap((choice, at) => {
        if ((earned(choice) === MARK_SCALE) === choice.correct) return [];
        const rule = choice.correct ? 'SINGLE_CHOICE_RIGHT_PERCENT' : 'SINGLE_CHOICE_OTHER_PERCENT';
        return [problem(rule, ['shape', 'choices', at, 'percent'])];
      }),
    ];
  },

  draw: ({ shape }, random) => drawChoices(shape, random),
  publicView: ({ shape }, draw) => publicChoices(shape.choices, draw),
  normalise: (_question, draw, raw) => normaliseChoices(draw, raw, 1),

  grade({ shape }, response) {
    const [picked, ...more] = pickedChoices(shape.choices, response) ?? [];
    if (picked === undefined || more.length > 0) return null;
    const choice = shape.choices[picked];
    return { fraction: choice ? earned(choice) : 0, rule: 'ONE_RIGHT_CHOICE', matched: [picked] };
  },

  fullResponse({ shape }) {
    const [right] = rightChoices(shape.choices);
    return right === undefined ? null : { choices: [right] };
  },

  review: ({ shape }, draw, response) => reviewChoices(shape.choices, draw, response),

  key: ({ shape }) =>
    shape.choices.map((choice) => ({
      text: asWritten(choice.text),
      percent: Math.round((100 * earned(choice)) / MARK_SCALE),
      ...(choice.feedback === undefined ? {} : { feedback: choice.feedback }),
    })),
};
