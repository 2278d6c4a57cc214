import * as v from 'valibot';
import { fractionOf, MARK_SCALE } from '../../marks.ts';
import { ruleBook, within, type AuthorProblem } from '../../problems.ts';
import { inOrder } from '../../random.ts';
import { objectsOf, ownText, payloadOf } from '../../responses.ts';
import { placeId } from '../places.ts';
import { listOf, questionSchema, type QuestionType } from '../question-type.ts';
import type { Grade } from '../seal.ts';
import { charactersOf, MAX_CHARACTERS, MAX_UNITS } from '../short-text/index.ts';
import { asResponse, asValue, join, split, type Given } from './answers.ts';
import { asQuestion, fieldsSchema, typeOf, type Field } from './fields.ts';

const schema = questionSchema('CLOZE', 1, v.strictObject({ fields: fieldsSchema }));

/** A text with fields in it, stored; `[[1]]` in the text is the place of the first field. */
export type ClozeQuestion = v.InferOutput<typeof schema>;

/** The draw of each field. */
const drawSchema = v.strictObject({ fields: listOf(v.unknown(), 0, 20) });
type ClozeDraw = v.InferOutput<typeof drawSchema>;

/** See `join`. */
const responseSchema = v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_UNITS)) });
type ClozeResponse = v.InferOutput<typeof responseSchema>;

const PREFIX = 'f';

const problem = ruleBook({
  CLOZE_PLACE: {
    severity: 'ERROR',
    id: 'Tulis [[{number}]] tepat satu kali dalam soal, di tempat isian nomor {number}.',
    en: 'Write [[{number}]] once in the question, where field number {number} is to stand.',
  },
  CLOZE_NO_FIELD: {
    severity: 'ERROR',
    id: 'Soal memuat [[{number}]], tetapi isian nomor {number} tidak ada.',
    en: 'The question has [[{number}]], but there is no field number {number}.',
  },
});

/** The numbers of the places in a text, in their order. */
function placesIn(text: string): number[] {
  return [...text.matchAll(/\[\[(\d{1,3})\]\]/g)].map((match) => Number(match[1]));
}

function placeProblems({ text, shape }: ClozeQuestion): AuthorProblem[] {
  const places = placesIn(text);
  const numbers = shape.fields.map((_, at) => at + 1);
  return [
    ...numbers
      .filter((number) => places.filter((place) => place === number).length !== 1)
      .map((number) => problem('CLOZE_PLACE', ['text'], { number })),
    ...[...new Set(places)]
      .filter((number) => !numbers.includes(number))
      .map((number) => problem('CLOZE_NO_FIELD', ['text'], { number })),
  ];
}

interface Part {
  readonly field: Field;
  readonly at: number;
  readonly draw: unknown;
  readonly given: Given;
}

function partsOf({ shape }: ClozeQuestion, draw: ClozeDraw, response: ClozeResponse | null): Part[] {
  const given = response ? split(shape.fields, response.text) : null;
  return shape.fields.map((field, at) => ({
    field,
    at,
    draw: draw.fields[at],
    given: given?.[at] ?? null,
  }));
}

const gradeOf = ({ field, given }: Pick<Part, 'field' | 'given'>): Grade =>
  typeOf(field).grade(asQuestion(field), given);

const isFull = ({ fraction }: Grade): boolean => fraction === MARK_SCALE;

/**
 * A text with fields. Each field is graded as a question of its own type and counts by its weight, as in Moodle's
 * embedded answers. What a wrong choice costs is taken from the other fields, never from other questions.
 */
export const cloze: QuestionType<ClozeQuestion, ClozeDraw, ClozeResponse> = {
  kind: 'CLOZE',
  schema,
  upgrades: [],
  drawSchema,
  responseSchema,
  emptyDraw: { fields: [] },

  validate(question) {
    return [
      ...placeProblems(question),
      ...question.shape.fields.flatMap((field, at) => {
        const { kind, shape } = field;
        const { problems } = typeOf(field).check({ ...asQuestion(field), kind, shape });
        return within(['shape', 'fields', at], problems);
      }),
    ];
  },

  draw: ({ shape }, random) => ({
    fields: shape.fields.map((field) => typeOf(field).draw(asQuestion(field), random)),
  }),

  publicView: (question, draw) => ({
    fields: partsOf(question, draw, null).map(({ field, at, draw: drawn }) => {
      const { choices, unit } = typeOf(field).publicView(asQuestion(field), drawn);
      return {
        id: placeId(PREFIX, at),
        kind: field.kind,
        ...(choices === undefined ? {} : { choices }),
        ...(unit === undefined ? {} : { unit }),
      };
    }),
  }),

  normalise({ shape }, draw, raw) {
    const found = payloadOf(raw, 'fields');
    if ('invalid' in found) return found;
    const answers = objectsOf(found.payload);
    if (typeof answers === 'string') return { invalid: answers };
    const given: Given[] = shape.fields.map(() => null);
    const seen = new Set<number>();
    for (const answer of answers) {
      const [id, value] = [ownText(answer, 'field'), ownText(answer, 'value')];
      if (id === null || value === null) return { invalid: 'WRONG_SHAPE' };
      const at = inOrder(shape.fields.length).find((place) => placeId(PREFIX, place) === id);
      const field = at === undefined ? undefined : shape.fields[at];
      if (at === undefined || !field) return { invalid: 'UNKNOWN_OPTION' };
      if (seen.has(at)) return { invalid: 'REPEATED' };
      seen.add(at);
      const response = asResponse(field.kind, value);
      const normalised = typeOf(field).normalise(asQuestion(field), draw.fields[at], response);
      if ('invalid' in normalised) return normalised;
      given[at] = normalised.response;
    }
    if (given.every((each) => each === null)) return { response: null };
    const text = join(given);
    return charactersOf(text) > MAX_CHARACTERS ? { invalid: 'FIELDS_TOO_LONG' } : { response: { text } };
  },

  grade(question, response) {
    if (split(question.shape.fields, response.text) === null) return null;
    const grades = partsOf(question, cloze.emptyDraw, response).map(gradeOf);
    const { fields } = question.shape;
    const weights = fields.reduce((sum, { weight }) => sum + weight, 0);
    const earned = grades.reduce((sum, { fraction }, at) => sum + fraction * (fields[at]?.weight ?? 0), 0);
    return {
      fraction: fractionOf(earned, weights * MARK_SCALE),
      rule: 'FIELDS_BY_WEIGHT',
      matched: grades.flatMap((grade, at) => (isFull(grade) ? [at] : [])),
    };
  },

  fullResponse({ shape }) {
    const full = shape.fields.map((field) => typeOf(field).fullResponse(asQuestion(field)));
    return full.includes(null) ? null : { text: join(full) };
  },

  review(question, draw, response) {
    const parts = partsOf(question, draw, response);
    const reviews = parts.map(({ field, at, draw: drawn, given }) => ({
      id: placeId(PREFIX, at),
      grade: gradeOf({ field, given }),
      ...typeOf(field).review(asQuestion(field), drawn, given),
    }));
    const fields = reviews.flatMap(({ id, response: own }) =>
      own ? [{ field: id, value: asValue(own) }] : [],
    );
    const right = reviews.flatMap(({ id, rightAnswer }) =>
      rightAnswer ? [{ id, rightAnswer, value: asValue(rightAnswer.response) }] : [],
    );
    return {
      response: fields.length === 0 ? null : { fields },
      options: reviews.flatMap(({ id, response: own, grade }) =>
        own ? [{ id, correct: isFull(grade) }] : [],
      ),
      feedback: reviews.flatMap(({ feedback }) => feedback),
      rightAnswer:
        right.length < reviews.length
          ? null
          : {
              response: { fields: right.map(({ id, value }) => ({ field: id, value })) },
              words: right.flatMap(({ rightAnswer: { words } }, at) =>
                words.map(({ id, en }) => ({ id: `[[${at + 1}]] ${id}`, en: `[[${at + 1}]] ${en}` })),
              ),
            },
    };
  },

  key: ({ shape }) =>
    shape.fields.flatMap((field, at) =>
      typeOf(field)
        .key(asQuestion(field))
        .map((line) => ({
          ...line,
          text: { id: `[[${at + 1}]] ${line.text.id}`, en: `[[${at + 1}]] ${line.text.en}` },
        })),
    ),
};
