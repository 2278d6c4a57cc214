import * as v from 'valibot';
import { numeric, numericShape } from '../numeric/index.ts';
import { listOf, type StoredQuestion } from '../question-type.ts';
import { seal, type SealedQuestionType } from '../seal.ts';
import { shortText, shortTextShape } from '../short-text/index.ts';
import { singleChoice, singleChoiceShape } from '../single-choice/index.ts';

/** How much a field weighs among the fields of its text. */
const weight = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

const field = <const Kind extends string, Shape extends v.GenericSchema>(kind: Kind, shape: Shape) =>
  v.strictObject({ kind: v.literal(kind), weight, shape });

/** The fields of a text, each a question of its own: what is right in it is what is right in a question of its type. */
export const fieldsSchema = listOf(
  v.variant('kind', [
    field('SINGLE_CHOICE', singleChoiceShape),
    field('NUMERIC', numericShape),
    field('SHORT_TEXT', shortTextShape),
  ]),
  1,
  20,
);

/** A field as it is stored. */
export type Field = v.InferOutput<typeof fieldsSchema>[number];

const TYPES: Readonly<Record<Field['kind'], SealedQuestionType<StoredQuestion>>> = {
  SINGLE_CHOICE: seal(singleChoice),
  NUMERIC: seal(numeric),
  SHORT_TEXT: seal(shortText),
};

/** The type that says what is right in a field. */
export const typeOf = ({ kind }: Field): SealedQuestionType<StoredQuestion> => TYPES[kind];

/** A field as a question of its type; the text it stands in is the question that is asked. */
export function asQuestion({ kind, shape }: Field): StoredQuestion {
  return { externalId: 'field', kind, points: 1, text: '…', version: 1, shape };
}
