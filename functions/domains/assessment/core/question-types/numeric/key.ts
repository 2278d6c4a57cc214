import * as v from 'valibot';
import { fractionOfPercent, MARK_SCALE } from '../../marks.ts';
import { feedbackText, listOf, percentValue, questionSchema } from '../question-type.ts';
import { decimalText, isWithin, magnitudeOf, ONE, readDecimal, times, type Decimal } from './decimal.ts';
import { readMeasured, type Unit } from './units.ts';

/** A number of the author, kept as its decimal digits so that it means exactly what was written. */
const numberText = v.pipe(
  v.union([v.pipe(v.number(), v.finite()), v.string()]),
  v.transform(String),
  v.check((text) => 'value' in readDecimal(text), 'a number'),
);

/** Any number. */
export const ANY = '*';

const unitName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20));

/** The shape of its key. */
export const numericShape = v.strictObject({
  answers: listOf(
    v.strictObject({
      /** The number, or `*` for any number: the last resort, to say something about every other answer. */
      value: v.union([v.literal(ANY), numberText]),
      tolerance: numberText,
      /** ABSOLUTE, which holds when left out: so far off. RELATIVE: by this share of the number, 0.05 being 5 %. */
      toleranceKind: v.exactOptional(v.picklist(['ABSOLUTE', 'RELATIVE'])),
      percent: percentValue,
      feedback: feedbackText,
    }),
    1,
    20,
  ),
  /** The unit of the accepted numbers, shown behind the field. */
  unit: v.exactOptional(unitName),
  /** Other units that may be typed, each with how many of it make one of `unit`: of cm, 100 make one m. */
  units: v.exactOptional(listOf(v.strictObject({ name: unitName, multiplier: numberText }), 1, 10)),
});

export const schema = questionSchema('NUMERIC', 1, numericShape);

/** A question for a number, stored. */
export type NumericQuestion = v.InferOutput<typeof schema>;
/** An accepted number. */
export type Answer = NumericQuestion['shape']['answers'][number];

const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** An author's number, which the schema has looked at. */
export function decimalOf(text: string): Decimal {
  const read = readDecimal(text);
  return 'value' in read ? read.value : ZERO;
}

/** How far off a number may be: the tolerance, or its share of the number. */
export function reachOf({ value, tolerance, toleranceKind }: Answer): Decimal {
  const reach = decimalOf(tolerance);
  return toleranceKind === 'RELATIVE' && value !== ANY ? times(magnitudeOf(decimalOf(value)), reach) : reach;
}

/** Whether an answer accepts `number`, typed in a unit of which `multiplier` make one of the question's. */
function accepts(answer: Answer, number: Decimal, multiplier: Decimal = ONE): boolean {
  if (answer.value === ANY) return true;
  // The key is brought to the unit that was typed, as a product is exact and a quotient is not.
  const [value, reach] = [times(decimalOf(answer.value), multiplier), times(reachOf(answer), multiplier)];
  return isWithin(number, value, reach);
}

/** The units that may be typed, the question's own first, each with how many of it make one of the question's. */
export function unitsOf({ shape }: NumericQuestion): Unit[] {
  const others = (shape.units ?? []).map(({ name, multiplier }) => ({
    name,
    multiplier: decimalOf(multiplier),
  }));
  return [...(shape.unit === undefined ? [] : [{ name: shape.unit, multiplier: ONE }]), ...others];
}

/** Whether everything that `later` accepts is accepted by `earlier`: its two ends are. */
export function covers(earlier: Answer, later: Answer): boolean {
  if (earlier.value === ANY) return true;
  if (later.value === ANY) return false;
  const middle = decimalOf(later.value);
  const reach = reachOf(later);
  const exponent = Math.min(middle.exponent, reach.exponent);
  const align = (number: Decimal) => number.coefficient * 10n ** BigInt(number.exponent - exponent);
  return [align(middle) - align(reach), align(middle) + align(reach)].every((end) =>
    accepts(earlier, { coefficient: end, exponent }),
  );
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
export function fullAnswer(question: NumericQuestion): FullAnswer | undefined {
  const { answers } = question.shape;
  const beyondAll = answers.map((answer) => decimalText(beyond(decimalOf(answer.value), reachOf(answer))));
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
        fractionOfPercent(answer.percent) === MARK_SCALE && firstMatch(question, number) === place,
    );
}

/** A number just past the upper end of what `middle ± reach` accepts. */
function beyond(middle: Decimal, reach: Decimal): Decimal {
  const exponent = Math.min(middle.exponent, reach.exponent, 0);
  const align = ({ coefficient, exponent: at }: Decimal) => coefficient * 10n ** BigInt(at - exponent);
  return { coefficient: align(middle) + align(reach) + 10n ** BigInt(-exponent), exponent };
}

/** The index of the first answer that accepts what was typed; −1 for none, null when it is no number. */
export function firstMatch(question: NumericQuestion, number: string): number | null {
  const read = readMeasured(number, unitsOf(question));
  if ('invalid' in read) return null;
  return question.shape.answers.findIndex((answer) => accepts(answer, read.value, read.multiplier));
}
