import * as v from 'valibot';
import { fractionOfPercent, MARK_SCALE } from '../../marks.ts';
import type { Localized } from '../../../../../platform/outcome.ts';
import { ruleBook } from '../../problems.ts';
import { payloadOf } from '../../responses.ts';
import {
  feedbackText,
  listOf,
  percentValue,
  present,
  questionSchema,
  type QuestionType,
} from '../question-type.ts';
import { decimalText, isWithin, MAX_NUMBER_LENGTH, readDecimal, type Decimal } from './decimal.ts';

/** A number of the author, kept as its decimal digits so that it means exactly what was written. */
const numberText = v.pipe(
  v.union([v.pipe(v.number(), v.finite()), v.string()]),
  v.transform(String),
  v.check((text) => 'value' in readDecimal(text), 'a number'),
);

const ANY = '*';

const schema = questionSchema(
  'NUMERIC',
  1,
  v.strictObject({
    answers: listOf(
      v.strictObject({
        /** The number, or `*` for any number: the last resort, to say something about every other answer. */
        value: v.union([v.literal(ANY), numberText]),
        tolerance: numberText,
        percent: percentValue,
        feedback: feedbackText,
      }),
      1,
      20,
    ),
    unit: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20))),
  }),
);

/** A question for a number, stored. */
export type NumericQuestion = v.InferOutput<typeof schema>;
type Answer = NumericQuestion['shape']['answers'][number];

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
});

const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

function decimalOf(text: string): Decimal {
  const read = readDecimal(text);
  return 'value' in read ? read.value : ZERO;
}

function accepts(answer: Answer, number: Decimal): boolean {
  if (answer.value === ANY) return true;
  return isWithin(number, decimalOf(answer.value), decimalOf(answer.tolerance));
}

/** Whether everything that `later` accepts is accepted by `earlier`: its two ends are. */
function covers(earlier: Answer, later: Answer): boolean {
  if (earlier.value === ANY) return true;
  if (later.value === ANY) return false;
  const middle = decimalOf(later.value);
  const reach = decimalOf(later.tolerance);
  const exponent = Math.min(middle.exponent, reach.exponent);
  const align = (number: Decimal) => number.coefficient * 10n ** BigInt(number.exponent - exponent);
  return [align(middle) - align(reach), align(middle) + align(reach)].every((end) =>
    accepts(earlier, { coefficient: end, exponent }),
  );
}

/** An accepted number with its tolerance and unit, in the notation of each language. Digits are not grouped. */
function inWords({ shape }: NumericQuestion, { value, tolerance }: Answer): Localized {
  const reach = decimalOf(tolerance);
  const number = value === ANY ? ANY : decimalText(decimalOf(value));
  const figures = value === ANY || reach.coefficient === 0n ? number : `${number} ± ${decimalText(reach)}`;
  const unit = shape.unit === undefined ? '' : ` ${shape.unit}`;
  return { id: figures.replaceAll('.', ',') + unit, en: figures + unit };
}

/** An answer with all points, and a number that earns it. */
interface FullAnswer {
  answer: Answer;
  number: string;
}

/**
 * The first answer with all points whose own number no earlier answer takes: what is shown as right must be right.
 * "Any number" is shown as one that nothing before it accepts.
 */
function fullAnswer(question: NumericQuestion): FullAnswer | undefined {
  const { answers } = question.shape;
  const beyondAll = answers.map(({ value, tolerance }) =>
    decimalText(beyond(decimalOf(value), decimalOf(tolerance))),
  );
  return answers
    .flatMap((answer, place) =>
      (answer.value === ANY ? ['0', ...beyondAll] : [answer.value]).map((number) => ({
        answer,
        number,
        place,
      })),
    )
    .find(
      ({ answer, number, place }) =>
        fractionOfPercent(answer.percent) === MARK_SCALE && firstMatch(question, { number }) === place,
    );
}

/** A number just past the upper end of what `middle ± reach` accepts. */
function beyond(middle: Decimal, reach: Decimal): Decimal {
  const exponent = Math.min(middle.exponent, reach.exponent, 0);
  const align = ({ coefficient, exponent: at }: Decimal) => coefficient * 10n ** BigInt(at - exponent);
  return { coefficient: align(middle) + align(reach) + 10n ** BigInt(-exponent), exponent };
}

/** The index of the first answer that accepts the response; −1 for none, null when it is no number. */
function firstMatch({ shape }: NumericQuestion, response: NumericResponse): number | null {
  const read = readDecimal(response.number, shape.unit);
  return 'value' in read ? shape.answers.findIndex((answer) => accepts(answer, read.value)) : null;
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
    const { answers, unit } = question.shape;
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
      ...(unit !== undefined && /[\d+-]/.test(unit) ? [problem('NUMERIC_UNIT', ['shape', 'unit'])] : []),
    ];
    return problems.length > 0 || fullAnswer(question)
      ? problems
      : [problem('NUMERIC_FULL_TAKEN', ['shape', 'answers'])];
  },

  draw: () => ({}),
  publicView: ({ shape }) => (shape.unit === undefined ? {} : { unit: shape.unit }),

  normalise({ shape }, _draw, raw) {
    const found = payloadOf(raw, 'number');
    if ('invalid' in found) return found;
    if (typeof found.payload !== 'string') return { invalid: 'WRONG_SHAPE' };
    if (found.payload.length > MAX_NUMBER_LENGTH) return { invalid: 'TOO_LONG' };
    const number = found.payload.trim();
    if (number === '') return { response: null };
    const read = readDecimal(number, shape.unit);
    return 'invalid' in read ? read : { response: { number } };
  },

  grade(question, response) {
    const match = firstMatch(question, response);
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
    const match = response && firstMatch(question, response);
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
