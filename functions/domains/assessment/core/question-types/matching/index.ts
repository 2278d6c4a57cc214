import * as v from 'valibot';
import { fractionOf } from '../../marks.ts';
import { ruleBook } from '../../problems.ts';
import { inOrder, shuffled } from '../../random.ts';
import { objectsOf, ownText, payloadOf } from '../../responses.ts';
import { foldWhole } from '../fold.ts';
import { idOf, itemsOf, optionsInOrder, orderSchema, placeId, repeats } from '../places.ts';
import {
  asWritten,
  authorId,
  index,
  listOf,
  questionSchema,
  textOf,
  type QuestionType,
} from '../question-type.ts';

const side = textOf(500);

const schema = questionSchema(
  'MATCHING',
  1,
  v.strictObject({
    pairs: listOf(v.strictObject({ id: authorId, prompt: side, answer: side }), 2, 20),
    /** Answers that belong to no prompt. */
    distractors: listOf(side, 0, 10),
  }),
);

/** A question for pairs, stored. */
export type MatchingQuestion = v.InferOutput<typeof schema>;

/** The order in which the options are shown: indices in `optionTexts`. */
const drawSchema = v.strictObject({ order: orderSchema });
type MatchingDraw = v.InferOutput<typeof drawSchema>;

/** For each prompt the index of the option found for it, null for none. */
const responseSchema = v.strictObject({
  matches: listOf(v.nullable(index), 1, 20),
});
type MatchingResponse = v.InferOutput<typeof responseSchema>;

const PROMPT = 'p';
const OPTION = 'o';

const problem = ruleBook({
  PAIR_ID_TAKEN: {
    severity: 'ERROR',
    id: 'Kode pasangan "{id}" sudah dipakai.',
    en: 'The pair id "{id}" is taken.',
  },
  PROMPT_REPEATED: {
    severity: 'ERROR',
    id: 'Sisi kiri ini sama dengan pasangan nomor {first}.',
    en: 'This prompt is the same as that of pair number {first}.',
  },
  MATCHING_ONE_OPTION: {
    severity: 'ERROR',
    id: 'Beri sedikitnya dua jawaban yang berbeda; kini tidak ada yang perlu dipilih.',
    en: 'Give at least two different answers; now there is nothing to choose.',
  },
  DISTRACTOR_IS_ANSWER: {
    severity: 'WARNING',
    id: 'Pengecoh ini sudah ada di antara jawaban, jadi tidak menambah apa-apa.',
    en: 'This distractor is among the answers already, so it adds nothing.',
  },
});

function sameness(text: string): string {
  return foldWhole(text, true);
}

/**
 * The different answer texts: those of the pairs first, then the distractors. Equal texts are one option, as in
 * Moodle's matching question: nobody could tell two of them apart, so either would have to be right.
 */
function optionTexts({ shape }: MatchingQuestion): string[] {
  const texts = [...shape.pairs.map(({ answer }) => answer), ...shape.distractors];
  const again = new Set(repeats(texts.map(sameness)).map((repeat) => repeat.again));
  return texts.filter((_, at) => !again.has(at));
}

/** For each prompt the index of its right option. */
function rightOptions(question: MatchingQuestion): number[] {
  const places = new Map(optionTexts(question).map((text, at) => [sameness(text), at]));
  return question.shape.pairs.map(({ answer }) => places.get(sameness(answer)) ?? -1);
}

/** The option found for each prompt if the question can have this response, else null. */
function foundOptions(
  question: MatchingQuestion,
  { matches }: MatchingResponse,
): MatchingResponse['matches'] | null {
  const count = optionTexts(question).length;
  const fits = matches.length === question.shape.pairs.length;
  return fits && matches.every((option) => option === null || option < count) ? matches : null;
}

function publicMatches(order: readonly number[], matches: MatchingResponse['matches']) {
  return matches.flatMap((item, place) => {
    const option = item === null ? null : idOf(OPTION, order, item);
    return option === null ? [] : [{ prompt: placeId(PROMPT, place), option }];
  });
}

/** Pairs: each prompt with its right option earns an equal share, as in Moodle's matching question. */
export const matching: QuestionType<MatchingQuestion, MatchingDraw, MatchingResponse> = {
  kind: 'MATCHING',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: { order: [] },

  validate(question) {
    const { pairs, distractors } = question.shape;
    const answers = new Set(pairs.map(({ answer }) => sameness(answer)));
    return [
      ...repeats(pairs.map(({ id }) => id)).map(({ again }) =>
        problem('PAIR_ID_TAKEN', ['shape', 'pairs', again, 'id'], { id: pairs[again]?.id ?? '' }),
      ),
      ...repeats(pairs.map(({ prompt }) => sameness(prompt))).map(({ first, again }) =>
        problem('PROMPT_REPEATED', ['shape', 'pairs', again, 'prompt'], { first: first + 1 }),
      ),
      ...(optionTexts(question).length < 2 ? [problem('MATCHING_ONE_OPTION', ['shape', 'pairs'])] : []),
      ...distractors.flatMap((text, at) =>
        answers.has(sameness(text)) ? [problem('DISTRACTOR_IS_ANSWER', ['shape', 'distractors', at])] : [],
      ),
    ];
  },

  /** The options are always shuffled: in the author's order they would stand beside their prompts. */
  draw: (question, random) => ({ order: shuffled(optionTexts(question).length, random) }),

  publicView(question, { order }) {
    const prompts = question.shape.pairs.map(({ prompt }) => prompt);
    return {
      prompts: optionsInOrder(PROMPT, inOrder(prompts.length), prompts),
      options: optionsInOrder(OPTION, order, optionTexts(question)),
    };
  },

  normalise({ shape }, { order }, raw) {
    const found = payloadOf(raw, 'matches');
    if ('invalid' in found) return found;
    const pairs = objectsOf(found.payload);
    if (typeof pairs === 'string') return { invalid: pairs };
    const matches: (number | null)[] = shape.pairs.map(() => null);
    for (const pair of pairs) {
      const [promptId, optionId] = [ownText(pair, 'prompt'), ownText(pair, 'option')];
      if (promptId === null || optionId === null) return { invalid: 'WRONG_SHAPE' };
      const prompt = itemsOf(PROMPT, inOrder(shape.pairs.length), [promptId]);
      const option = itemsOf(OPTION, order, [optionId]);
      if (typeof prompt === 'string' || typeof option === 'string') return { invalid: 'UNKNOWN_OPTION' };
      const [place = -1] = prompt;
      if (matches[place] !== null) return { invalid: 'REPEATED' };
      matches[place] = option[0] ?? null;
    }
    return { response: pairs.length === 0 ? null : { matches } };
  },

  grade(question, response) {
    const found = foundOptions(question, response);
    if (!found) return null;
    const right = rightOptions(question);
    const matched = inOrder(right.length).filter((place) => found[place] === right[place]);
    return { fraction: fractionOf(matched.length, right.length), rule: 'RIGHT_PAIRS', matched };
  },

  fullResponse: (question) => ({ matches: rightOptions(question) }),

  review(question, { order }, response) {
    const found = response && foundOptions(question, response);
    const right = rightOptions(question);
    return {
      response: found && { matches: publicMatches(order, found) },
      options: (found ?? []).flatMap((option, place) =>
        option === null ? [] : [{ id: placeId(PROMPT, place), correct: option === right[place] }],
      ),
      feedback: [],
      rightAnswer: {
        response: { matches: publicMatches(order, right) },
        words: question.shape.pairs.map(({ prompt, answer }) => asWritten(`${prompt} → ${answer}`)),
      },
    };
  },

  key: ({ shape }) => [
    ...shape.pairs.map(({ prompt, answer }) => ({
      text: asWritten(`${prompt} → ${answer}`),
      percent: Math.round(100 / shape.pairs.length),
    })),
    ...shape.distractors.map((text) => ({ text: asWritten(`→ ${text}`), percent: 0 })),
  ],
};
