import * as v from 'valibot';
import { ruleBook, type AuthorProblem } from '../problems.ts';
import { inOrder, shuffled, type Random } from '../random.ts';
import { payloadOf, textsOf, type Normalised, type PublicResponse } from '../responses.ts';
import { foldWhole } from './fold.ts';
import { idOf, idsOf, itemsOf, optionsInOrder, orderSchema, placeId, repeats } from './places.ts';
import {
  asWritten,
  authorId,
  feedbackText,
  index,
  listOf,
  present,
  textOf,
  weightValue,
  type PublicParts,
  type ReviewParts,
} from './question-type.ts';

/** What questions with one and with several right choices have in common. */

/** The choices, 2 to 20. */
export const choicesSchema = listOf(
  v.strictObject({
    id: authorId,
    text: textOf(1_000),
    correct: v.boolean(),
    /** What picking it earns or costs, where the author says so; see the types for what holds otherwise. */
    percent: v.exactOptional(weightValue),
    feedback: feedbackText,
  }),
  2,
  20,
);

type Choices = v.InferOutput<typeof choicesSchema>;

/** The order in which the choices are shown. */
export const choiceDrawSchema = v.strictObject({ order: orderSchema });
export type ChoiceDraw = v.InferOutput<typeof choiceDrawSchema>;

/** The picked choices as ascending indices in the author's list. */
export const choiceResponseSchema = v.strictObject({
  choices: listOf(index, 1, 20),
});
export type ChoiceResponse = v.InferOutput<typeof choiceResponseSchema>;

const PREFIX = 'c';

const problem = ruleBook({
  CHOICE_ID_TAKEN: {
    severity: 'ERROR',
    id: 'Kode pilihan "{id}" sudah dipakai.',
    en: 'The choice id "{id}" is taken.',
  },
  CHOICE_TEXT_REPEATED: {
    severity: 'ERROR',
    id: 'Teks pilihan ini sama dengan pilihan nomor {first}.',
    en: 'This choice has the same text as choice number {first}.',
  },
});

/** Ids and texts that are not unique. Two choices that read the same cannot be told apart by whoever must pick. */
export function choiceProblems(choices: Choices): AuthorProblem[] {
  return [
    ...repeats(choices.map(({ id }) => id)).map(({ again }) =>
      problem('CHOICE_ID_TAKEN', ['shape', 'choices', again, 'id'], { id: choices[again]?.id ?? '' }),
    ),
    ...repeats(choices.map(({ text }) => foldWhole(text, true))).map(({ first, again }) =>
      problem('CHOICE_TEXT_REPEATED', ['shape', 'choices', again, 'text'], { first: first + 1 }),
    ),
  ];
}

/** The indices of the right choices. */
export function rightChoices(choices: Choices): number[] {
  return inOrder(choices.length).filter((choice) => choices[choice]?.correct);
}

/** The author's order, or a random one where the author asks for it. */
export function drawChoices(shape: { shuffle: boolean; choices: Choices }, random: Random): ChoiceDraw {
  const count = shape.choices.length;
  return { order: shape.shuffle ? shuffled(count, random) : inOrder(count) };
}

/** The choices as the learner sees them. */
export function publicChoices(choices: Choices, { order }: ChoiceDraw): PublicParts {
  return {
    choices: optionsInOrder(
      PREFIX,
      order,
      choices.map(({ text }) => text),
    ),
  };
}

/** A raw `{choices: [id]}` as at most `most` picked choices; an empty list clears the answer. */
export function normaliseChoices(
  { order }: ChoiceDraw,
  raw: unknown,
  most: number,
): Normalised<ChoiceResponse> {
  const found = payloadOf(raw, 'choices');
  if ('invalid' in found) return found;
  const ids = textsOf(found.payload);
  if (typeof ids === 'string') return { invalid: ids };
  if (ids.length === 0) return { response: null };
  const choices = itemsOf(PREFIX, order, ids);
  if (typeof choices === 'string') return { invalid: choices };
  if (choices.length > most) return { invalid: 'TOO_MANY' };
  return { response: { choices: choices.toSorted((a, b) => a - b) } };
}

/** The picked choices if the question can have them, else null. */
export function pickedChoices(choices: Choices, response: ChoiceResponse): readonly number[] | null {
  const picked = response.choices;
  const fits = new Set(picked).size === picked.length && picked.every((choice) => choice < choices.length);
  return fits ? picked : null;
}

function shown(order: readonly number[], picks: readonly number[]): PublicResponse {
  // In the order of places: the order in which ids are listed must not depend on the author's.
  const picked = new Set(picks);
  return { choices: order.flatMap((item, place) => (picked.has(item) ? [placeId(PREFIX, place)] : [])) };
}

/** The review parts of a question of choices. */
export function reviewChoices(
  choices: Choices,
  draw: ChoiceDraw,
  response: ChoiceResponse | null,
): ReviewParts {
  const { order } = draw;
  const picks = (response && pickedChoices(choices, response)) ?? [];
  const right = rightChoices(choices);
  const inShownOrder = order.filter((item) => right.includes(item));
  return {
    response: picks.length > 0 ? shown(order, picks) : null,
    options: picks.flatMap((pick) => {
      const id = idOf(PREFIX, order, pick);
      return id === null ? [] : [{ id, correct: right.includes(pick) }];
    }),
    feedback: present(picks.map((pick) => choices[pick]?.feedback)),
    rightAnswer: {
      response: { choices: idsOf(PREFIX, order, inShownOrder) },
      words: present(inShownOrder.map((item) => choices[item]?.text)).map(asWritten),
    },
  };
}
