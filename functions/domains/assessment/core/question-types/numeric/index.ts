import * as v from 'valibot';
import { fractionOfPercent, MARK_SCALE } from '../../marks.ts';
import type { Localized } from '../../../../../platform/outcome.ts';
import { ruleBook, type AuthorProblem } from '../../problems.ts';
import { payloadOf } from '../../responses.ts';
import { repeats } from '../places.ts';
import { present, type QuestionType } from '../question-type.ts';
import { decimalText, MAX_NUMBER_LENGTH } from './decimal.ts';
import {
  ANY,
  covers,
  decimalOf,
  firstMatch,
  fullAnswer,
  reachOf,
  schema,
  unitsOf,
  type Answer,
  type NumericQuestion,
} from './key.ts';
import { readMeasured } from './units.ts';

export { numericShape, type NumericQuestion } from './key.ts';

const drawSchema = v.strictObject({});
/** The number as it was typed, so that the learner recognises it. */
const responseSchema = v.strictObject({ number: v.pipe(v.string(), v.maxLength(MAX_NUMBER_LENGTH)) });
type NumericResponse = v.InferOutput<typeof responseSchema>;

const problem = ruleBook({
  NUMERIC_NONE_FULL: {
    severity: 'ERROR',
    id: 'Beri sedikitnya satu jawaban bernilai 100 %.',
    en: 'Give at least one answer that earns 100 %.',
  },
  NUMERIC_FULL_TAKEN: {
    severity: 'ERROR',
    id: 'Angka jawaban bernilai 100 % sudah diterima jawaban di atasnya. Pindahkan jawaban 100 % ke atas.',
    en: 'The number of the answer that earns 100 % is accepted by an answer above it. Move the 100 % answer up.',
  },
  NUMERIC_UNREACHABLE: {
    severity: 'ERROR',
    id: 'Jawaban ini tidak pernah dicapai: jawaban nomor {first} di atasnya sudah mencakupnya.',
    en: 'This answer is never reached: answer number {first} above it covers it already.',
  },
  NUMERIC_TOLERANCE: {
    severity: 'ERROR',
    id: 'Toleransi tidak boleh kurang dari 0.',
    en: 'The tolerance must not be below 0.',
  },
  NUMERIC_UNIT: {
    severity: 'ERROR',
    id: 'Satuan tidak boleh memuat angka, tanda plus, atau tanda minus.',
    en: 'A unit must not contain digits, plus or minus signs.',
  },
  NUMERIC_UNIT_TAKEN: {
    severity: 'ERROR',
    id: 'Satuan "{name}" sudah ada. Hapus salah satunya.',
    en: 'The unit "{name}" is there already. Remove one of them.',
  },
  NUMERIC_UNIT_BASE: {
    severity: 'ERROR',
    id: 'Isi dulu satuan utama; satuan lain dihitung darinya.',
    en: 'Give the main unit first: the others are reckoned from it.',
  },
  NUMERIC_MULTIPLIER: {
    severity: 'ERROR',
    id: 'Pengali satuan harus lebih dari 0: berapa satuan ini yang setara dengan satu {unit}.',
    en: 'The multiplier of a unit must be above 0: how many of it make one {unit}.',
  },
});

/** What is wrong with the units. */
function unitProblems(question: NumericQuestion): AuthorProblem[] {
  const { unit, units = [] } = question.shape;
  const odd = (name: string) => /[\d+-]/.test(name);
  const names = [unit ?? '', ...units.map(({ name }) => name)];
  return [
    ...(unit !== undefined && odd(unit) ? [problem('NUMERIC_UNIT', ['shape', 'unit'])] : []),
    ...(unit === undefined && units.length > 0 ? [problem('NUMERIC_UNIT_BASE', ['shape', 'unit'])] : []),
    ...units.flatMap(({ name }, at) =>
      odd(name) ? [problem('NUMERIC_UNIT', ['shape', 'units', at, 'name'])] : [],
    ),
    ...units.flatMap(({ multiplier }, at) =>
      decimalOf(multiplier).coefficient > 0n
        ? []
        : [problem('NUMERIC_MULTIPLIER', ['shape', 'units', at, 'multiplier'], { unit: unit ?? '' })],
    ),
    ...repeats(names.map((name) => name.normalize('NFKC'))).map(({ again }) =>
      problem('NUMERIC_UNIT_TAKEN', ['shape', 'units', again - 1, 'name'], { name: names[again] ?? '' }),
    ),
  ];
}

/** An accepted number with its tolerance and unit, in the notation of each language. Digits are not grouped. */
function inWords({ shape }: NumericQuestion, answer: Answer): Localized {
  const { value } = answer;
  const reach = reachOf(answer);
  const number = value === ANY ? ANY : decimalText(decimalOf(value));
  const figures = value === ANY || reach.coefficient === 0n ? number : `${number} ± ${decimalText(reach)}`;
  const unit = shape.unit === undefined ? '' : ` ${shape.unit}`;
  return { id: figures.replaceAll('.', ',') + unit, en: figures + unit };
}

/**
 * A number. The first answer in the author's order whose tolerance holds it, ends included, gives the grade, as in
 * Moodle's numerical question with a nominal tolerance. Values are compared as exact decimals.
 */
export const numeric: QuestionType<NumericQuestion, v.InferOutput<typeof drawSchema>, NumericResponse> = {
  kind: 'NUMERIC',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: {},

  validate(question) {
    const { answers } = question.shape;
    const hasFull = answers.some(({ percent }) => fractionOfPercent(percent) === MARK_SCALE);
    const problems = [
      ...(hasFull ? [] : [problem('NUMERIC_NONE_FULL', ['shape', 'answers'])]),
      ...answers.flatMap((answer, place) => {
        const first = answers.slice(0, place).findIndex((earlier) => covers(earlier, answer));
        return first < 0
          ? []
          : [problem('NUMERIC_UNREACHABLE', ['shape', 'answers', place, 'value'], { first: first + 1 })];
      }),
      ...answers.flatMap(({ tolerance }, place) =>
        decimalOf(tolerance).coefficient < 0n
          ? [problem('NUMERIC_TOLERANCE', ['shape', 'answers', place, 'tolerance'])]
          : [],
      ),
      ...unitProblems(question),
    ];
    return problems.length > 0 || fullAnswer(question)
      ? problems
      : [problem('NUMERIC_FULL_TAKEN', ['shape', 'answers'])];
  },

  draw: () => ({}),
  publicView: ({ shape }) => (shape.unit === undefined ? {} : { unit: shape.unit }),

  normalise(question, _draw, raw) {
    const found = payloadOf(raw, 'number');
    if ('invalid' in found) return found;
    if (typeof found.payload !== 'string') return { invalid: 'WRONG_SHAPE' };
    if (found.payload.length > MAX_NUMBER_LENGTH) return { invalid: 'TOO_LONG' };
    const number = found.payload.trim();
    if (number === '') return { response: null };
    const read = readMeasured(number, unitsOf(question));
    return 'invalid' in read ? read : { response: { number } };
  },

  grade(question, response) {
    const match = firstMatch(question, response.number);
    if (match === null) return null;
    const answer = question.shape.answers[match];
    return {
      fraction: answer ? fractionOfPercent(answer.percent) : 0,
      rule: 'FIRST_ANSWER_WITHIN_TOLERANCE',
      matched: answer ? [match] : [],
    };
  },

  fullResponse(question) {
    const full = fullAnswer(question);
    return full ? { number: full.number } : null;
  },

  review(question, _draw, response) {
    const match = response && firstMatch(question, response.number);
    const full = fullAnswer(question);
    return {
      response: match === null ? null : response,
      options: [],
      feedback: match === null ? [] : present([question.shape.answers[match]?.feedback]),
      rightAnswer: full
        ? {
            response: { number: full.number },
            words: [inWords(question, full.answer)],
          }
        : null,
    };
  },

  key: (question) =>
    question.shape.answers.map((answer) => ({
      text: inWords(question, answer),
      percent: Math.round(answer.percent),
      ...(answer.feedback === undefined ? {} : { feedback: answer.feedback }),
    })),
};
