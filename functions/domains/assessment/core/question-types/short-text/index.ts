import * as v from 'valibot';
import { fractionOfPercent, MARK_SCALE } from '../../marks.ts';
import { ruleBook } from '../../problems.ts';
import { payloadOf } from '../../responses.ts';
import { foldWhole } from '../fold.ts';
import {
  asWritten,
  feedbackText,
  listOf,
  percentValue,
  present,
  questionSchema,
  textOf,
  type QuestionType,
} from '../question-type.ts';
import { fitsPattern, patternExample, readPattern } from './wildcard.ts';

/** The longest text, in characters as they are seen: an emoji is one, and so is a letter with its marks. */
export const MAX_CHARACTERS = 255;

/** A text longer than this, in UTF-16 units, is not looked at: no character that is written has more than 16. */
export const MAX_UNITS = 16 * MAX_CHARACTERS;

/** How many characters are seen. What knows them is made when a text is first counted: it takes a start some 4 ms. */
let segmenter: Intl.Segmenter | undefined;
export function charactersOf(text: string): number {
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}

/** The shape of its key. */
export const shortTextShape = v.strictObject({
  caseSensitive: v.boolean(),
  /** Whether a letter is the same with and without its accent; they differ when left out. */
  ignoreAccents: v.exactOptional(v.boolean()),
  answers: listOf(
    v.strictObject({
      /** The text, `*` for any run of characters. */
      text: textOf(MAX_CHARACTERS),
      percent: percentValue,
      feedback: feedbackText,
    }),
    1,
    20,
  ),
});

const schema = questionSchema('SHORT_TEXT', 1, shortTextShape);

/** A question for a short text, stored. */
export type ShortTextQuestion = v.InferOutput<typeof schema>;

const drawSchema = v.strictObject({});
const responseSchema = v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_UNITS)) });
type ShortTextResponse = v.InferOutput<typeof responseSchema>;

const problem = ruleBook({
  SHORT_TEXT_NONE_FULL: {
    severity: 'ERROR',
    id: 'Beri sedikitnya satu jawaban bernilai 100 %.',
    en: 'Give at least one answer that earns 100 %.',
  },
  SHORT_TEXT_UNREACHABLE: {
    severity: 'ERROR',
    id: 'Jawaban ini tidak pernah dicapai: jawaban nomor {first} di atasnya sudah mencakupnya.',
    en: 'This answer is never reached: answer number {first} above it covers it already.',
  },
});

/** The index of the first accepted text that the response fits; −1 for none. */
function firstMatch({ shape }: ShortTextQuestion, text: string): number {
  const { caseSensitive, ignoreAccents, answers } = shape;
  const folded = foldWhole(text, caseSensitive, ignoreAccents);
  return answers.findIndex((answer) =>
    fitsPattern(readPattern(answer.text, caseSensitive, ignoreAccents), folded),
  );
}

function fullText({ shape }: ShortTextQuestion): string | null {
  const answer = shape.answers.find(({ percent }) => fractionOfPercent(percent) === MARK_SCALE);
  return answer ? patternExample(answer.text) : null;
}

/** What was typed, fit to be stored: no control characters, no halves of characters, no space around. */
export function cleaned(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/**
 * A short text. The first accepted text in the author's order that the response fits gives the grade, as in Moodle's
 * short answer question. Texts are compared without regard to Unicode compatibility forms, invisible characters, runs
 * of space and, unless the author asks for it, letter case; and where the author asks for it, accents.
 */
export const shortText: QuestionType<
  ShortTextQuestion,
  v.InferOutput<typeof drawSchema>,
  ShortTextResponse
> = {
  kind: 'SHORT_TEXT',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: {},

  validate(question) {
    const { answers } = question.shape;
    return [
      ...(fullText(question) === null ? [problem('SHORT_TEXT_NONE_FULL', ['shape', 'answers'])] : []),
      ...answers.flatMap(({ text }, place) => {
        const first = firstMatch(question, patternExample(text));
        return first < 0 || first >= place
          ? []
          : [problem('SHORT_TEXT_UNREACHABLE', ['shape', 'answers', place, 'text'], { first: first + 1 })];
      }),
    ];
  },

  draw: () => ({}),
  publicView: () => ({}),

  normalise(_question, _draw, raw) {
    const found = payloadOf(raw, 'text');
    if ('invalid' in found) return found;
    const { payload } = found;
    if (typeof payload !== 'string') return { invalid: 'WRONG_SHAPE' };
    if (payload.length > MAX_UNITS) return { invalid: 'TEXT_TOO_LONG' };
    const text = cleaned(payload);
    if (foldWhole(text, true) === '') return { response: null };
    return charactersOf(text) > MAX_CHARACTERS ? { invalid: 'TEXT_TOO_LONG' } : { response: { text } };
  },

  grade(question, response) {
    const match = firstMatch(question, response.text);
    const answer = question.shape.answers[match];
    return {
      fraction: answer ? fractionOfPercent(answer.percent) : 0,
      rule: 'FIRST_ANSWER_THAT_FITS',
      matched: answer ? [match] : [],
    };
  },

  fullResponse(question) {
    const text = fullText(question);
    return text === null ? null : { text };
  },

  review(question, _draw, response) {
    const full = fullText(question);
    return {
      response,
      options: [],
      feedback: response
        ? present([question.shape.answers[firstMatch(question, response.text)]?.feedback])
        : [],
      rightAnswer: full === null ? null : { response: { text: full }, words: [asWritten(full)] },
    };
  },

  key: ({ shape }) =>
    shape.answers.map(({ text, percent, feedback }) => ({
      text: asWritten(text),
      percent: Math.round(percent),
      ...(feedback === undefined ? {} : { feedback }),
    })),
};
