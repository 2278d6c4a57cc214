import * as v from 'valibot';
import { fractionOf, MARK_SCALE } from '../../marks.ts';
import { ruleBook } from '../../problems.ts';
import { inOrder, shuffledAway } from '../../random.ts';
import { payloadOf, textsOf } from '../../responses.ts';
import { foldWhole } from '../fold.ts';
import { idOf, idsOf, itemsOf, optionsInOrder, orderSchema, repeats } from '../places.ts';
import {
  asWritten,
  authorId,
  index,
  listOf,
  questionSchema,
  textOf,
  type QuestionType,
} from '../question-type.ts';

const schema = questionSchema(
  'ORDERING',
  1,
  v.strictObject({
    scoring: v.picklist(['ADJACENT_PAIRS', 'POSITION', 'ALL_OR_NOTHING']),
    /** The items in the right order. */
    items: listOf(v.strictObject({ id: authorId, text: textOf(500) }), 2, 20),
  }),
);

/** A question for an order, stored. */
export type OrderingQuestion = v.InferOutput<typeof schema>;
type Scoring = OrderingQuestion['shape']['scoring'];

const drawSchema = v.strictObject({ order: orderSchema });
type OrderingDraw = v.InferOutput<typeof drawSchema>;

/** The learner's order, as indices in the right one. */
const responseSchema = v.strictObject({ order: listOf(index, 2, 20) });
type OrderingResponse = v.InferOutput<typeof responseSchema>;

const PREFIX = 'i';

const problem = ruleBook({
  ITEM_ID_TAKEN: {
    severity: 'ERROR',
    id: 'Kode butir "{id}" sudah dipakai.',
    en: 'The item id "{id}" is taken.',
  },
  ITEM_REPEATED: {
    severity: 'ERROR',
    id: 'Butir ini sama dengan butir nomor {first}, jadi urutannya tidak dapat ditentukan.',
    en: 'This item is the same as item number {first}, so their order cannot be told.',
  },
});

function inPlace(order: readonly number[]): number {
  return order.filter((item, place) => item === place).length;
}

function neighbours(order: readonly number[]): number {
  return order.filter((item, place) => place > 0 && item === (order[place - 1] ?? item) + 1).length;
}

/**
 * How an order is scored, as Moodle's ordering question names it: "absolute position", "relative to the next item
 * (excluding last)" and "all or nothing".
 */
const SCORINGS: Readonly<Record<Scoring, { rule: string; fraction: (order: readonly number[]) => number }>> =
  {
    ADJACENT_PAIRS: {
      rule: 'RIGHT_NEIGHBOURS',
      fraction: (order) => fractionOf(neighbours(order), order.length - 1),
    },
    POSITION: { rule: 'RIGHT_PLACES', fraction: (order) => fractionOf(inPlace(order), order.length) },
    ALL_OR_NOTHING: {
      rule: 'EXACTLY_THE_RIGHT_ORDER',
      fraction: (order) => (inPlace(order) === order.length ? MARK_SCALE : 0),
    },
  };

/** The learner's order if it holds each of the question's items once, else null. */
function wholeOrder({ shape }: OrderingQuestion, { order }: OrderingResponse): readonly number[] | null {
  const count = shape.items.length;
  const whole =
    order.length === count && new Set(order).size === count && order.every((item) => item < count);
  return whole ? order : null;
}

/** Whether the item at `place` counts as right, by what the scoring looks at. */
function isRight(scoring: Scoring, order: readonly number[], place: number): boolean {
  const item = order[place];
  if (scoring !== 'ADJACENT_PAIRS' || item === undefined) return item === place;
  // The pair it makes with the item before it; the first item begins the order.
  return place === 0 ? item === 0 : item === (order[place - 1] ?? item) + 1;
}

/** Items to be put in order. */
export const ordering: QuestionType<OrderingQuestion, OrderingDraw, OrderingResponse> = {
  kind: 'ORDERING',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: { order: [] },

  validate({ shape }) {
    const { items } = shape;
    return [
      ...repeats(items.map(({ id }) => id)).map(({ again }) =>
        problem('ITEM_ID_TAKEN', ['shape', 'items', again, 'id'], { id: items[again]?.id ?? '' }),
      ),
      ...repeats(items.map(({ text }) => foldWhole(text, true))).map(({ first, again }) =>
        problem('ITEM_REPEATED', ['shape', 'items', again, 'text'], { first: first + 1 }),
      ),
    ];
  },

  draw: ({ shape }, random) => ({ order: shuffledAway(shape.items.length, random) }),

  publicView: ({ shape }, { order }) => ({
    items: optionsInOrder(
      PREFIX,
      order,
      shape.items.map(({ text }) => text),
    ),
  }),

  normalise({ shape }, draw, raw) {
    const found = payloadOf(raw, 'order');
    if ('invalid' in found) return found;
    const ids = textsOf(found.payload);
    if (typeof ids === 'string') return { invalid: ids };
    if (ids.length === 0) return { response: null };
    const order = itemsOf(PREFIX, draw.order, ids);
    if (typeof order === 'string') return { invalid: order };
    return order.length === shape.items.length
      ? { response: { order: [...order] } }
      : { invalid: 'INCOMPLETE' };
  },

  grade(question, response) {
    const order = wholeOrder(question, response);
    if (!order) return null;
    const { rule, fraction } = SCORINGS[question.shape.scoring];
    return { fraction: fraction(order), rule, matched: order.filter((item, place) => item === place) };
  },

  fullResponse: ({ shape }) => ({ order: inOrder(shape.items.length) }),

  review(question, draw, response) {
    const { items, scoring } = question.shape;
    const order = response && wholeOrder(question, response);
    return {
      response: order && { order: idsOf(PREFIX, draw.order, order) },
      options: (order ?? []).flatMap((item, place) => {
        const id = idOf(PREFIX, draw.order, item);
        return id === null ? [] : [{ id, correct: isRight(scoring, order ?? [], place) }];
      }),
      feedback: [],
      rightAnswer: {
        response: { order: idsOf(PREFIX, draw.order, inOrder(items.length)) },
        words: items.map(({ text }) => asWritten(text)),
      },
    };
  },

  key: ({ shape }) =>
    shape.items.map(({ text }, place) => ({
      text: asWritten(`${place + 1}. ${text}`),
      percent: shape.scoring === 'ALL_OR_NOTHING' ? 0 : Math.round(100 / shape.items.length),
    })),
};
