import * as v from 'valibot';
import { MARK_SCALE } from '../../marks.ts';
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
  'SINGLE_CHOICE',
  1,
  v.strictObject({ shuffle: v.boolean(), choices: choicesSchema }),
);

/** A question with one right choice, stored. */
export type SingleChoiceQuestion = v.InferOutput<typeof schema>;

const problem = ruleBook({
  SINGLE_CHOICE_ONE_RIGHT: {
    severity: 'ERROR',
    id: 'Tandai tepat satu pilihan sebagai benar; sekarang {count}.',
    en: 'Mark exactly one choice as right; now it is {count}.',
  },
});

/** One right choice: it earns everything, any other nothing. */
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
    ];
  },

  draw: ({ shape }, random) => drawChoices(shape, random),
  publicView: ({ shape }, draw) => publicChoices(shape.choices, draw),
  normalise: (_question, draw, raw) => normaliseChoices(draw, raw, 1),

  grade({ shape }, response) {
    const [picked, ...more] = pickedChoices(shape.choices, response) ?? [];
    if (picked === undefined || more.length > 0) return null;
    const right = shape.choices[picked]?.correct === true;
    return { fraction: right ? MARK_SCALE : 0, rule: 'ONE_RIGHT_CHOICE', matched: [picked] };
  },

  fullResponse({ shape }) {
    const [right] = rightChoices(shape.choices);
    return right === undefined ? null : { choices: [right] };
  },

  review: ({ shape }, draw, response) => reviewChoices(shape.choices, draw, response),

  key: ({ shape }) =>
    shape.choices.map(({ text, correct, feedback }) => ({
      text: asWritten(text),
      percent: correct ? 100 : 0,
      ...(feedback === undefined ? {} : { feedback }),
    })),
};
