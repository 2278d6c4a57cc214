import * as v from 'valibot';
import { MARK_SCALE } from '../../marks.ts';
import type { Localized } from '../../../../../platform/outcome.ts';
import { payloadOf } from '../../responses.ts';
import { feedbackText, present, questionSchema, type QuestionType } from '../question-type.ts';

const schema = questionSchema(
  'TRUE_FALSE',
  1,
  v.strictObject({ answer: v.boolean(), feedbackTrue: feedbackText, feedbackFalse: feedbackText }),
);

/** A statement that is true or false, stored. */
export type TrueFalseQuestion = v.InferOutput<typeof schema>;

const drawSchema = v.strictObject({});
const responseSchema = v.strictObject({ trueFalse: v.boolean() });
type TrueFalseResponse = v.InferOutput<typeof responseSchema>;

const WORDS = { true: { id: 'Benar', en: 'True' }, false: { id: 'Salah', en: 'False' } } as const;

function inWords(answer: boolean): Localized {
  return answer ? WORDS.true : WORDS.false;
}

function feedbackFor({ shape }: TrueFalseQuestion, answer: boolean): string | undefined {
  return answer ? shape.feedbackTrue : shape.feedbackFalse;
}

/** True or false: the right one earns everything. The matched answer is 0 for true and 1 for false. */
export const trueFalse: QuestionType<
  TrueFalseQuestion,
  v.InferOutput<typeof drawSchema>,
  TrueFalseResponse
> = {
  kind: 'TRUE_FALSE',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: {},

  validate: () => [],
  draw: () => ({}),
  publicView: () => ({}),

  normalise(_question, _draw, raw) {
    // A choice between two has no value of its own for none of them: no picks clear it, as they clear choices.
    const cleared = payloadOf(raw, 'choices');
    if ('payload' in cleared && Array.isArray(cleared.payload) && cleared.payload.length === 0)
      return { response: null };
    const found = payloadOf(raw, 'trueFalse');
    if ('invalid' in found) return found;
    const { payload } = found;
    return typeof payload === 'boolean' ? { response: { trueFalse: payload } } : { invalid: 'WRONG_SHAPE' };
  },

  grade({ shape }, response) {
    const right = response.trueFalse === shape.answer;
    return { fraction: right ? MARK_SCALE : 0, rule: 'RIGHT_ANSWER', matched: [response.trueFalse ? 0 : 1] };
  },

  fullResponse: ({ shape }) => ({ trueFalse: shape.answer }),

  review(question, _draw, response) {
    const { answer } = question.shape;
    return {
      response: response && { trueFalse: response.trueFalse },
      options: [],
      feedback: response ? present([feedbackFor(question, response.trueFalse)]) : [],
      rightAnswer: { response: { trueFalse: answer }, words: [inWords(answer)] },
    };
  },

  key: (question) =>
    [true, false].map((answer) => {
      const feedback = feedbackFor(question, answer);
      return {
        text: inWords(answer),
        percent: answer === question.shape.answer ? 100 : 0,
        ...(feedback === undefined ? {} : { feedback }),
      };
    }),
};
