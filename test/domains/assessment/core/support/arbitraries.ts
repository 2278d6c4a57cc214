import fc from 'fast-check';
import {
  checkQuestion,
  isPublishable,
  type Question,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { authored } from './questions.ts';

/** Marks every text that no learner may see before the time; searched for in what learners get. */
export const SECRET = 'RAHASIA';

/** A visible text, odd characters included. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() !== '' && !value.includes(SECRET));

const secret = fc.option(
  text.map((value) => `${SECRET} ${value}`),
  { nil: undefined },
);

function withFeedback<T extends object>(value: T, feedback: string | undefined, name = 'feedback'): T {
  return feedback === undefined ? value : { ...value, [name]: feedback };
}

/** Different texts, `min` to `max`, each with an id that would tell something. */
function distinct(min: number, max: number) {
  return fc.uniqueArray(text, {
    minLength: min,
    maxLength: max,
    selector: (value) => value.normalize('NFKC').replace(/[\s\p{C}]+/gu, ''),
  });
}

const choices = (oneRight: boolean) =>
  distinct(2, 8).chain((texts) =>
    fc
      .tuple(
        fc.nat(texts.length - 1),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.array(secret, { minLength: 8, maxLength: 8 }),
      )
      .map(([right, flags, feedback]) =>
        texts.map((value, at) =>
          withFeedback(
            {
              id: `${SECRET}-${at}`,
              text: value,
              correct: at === right || (!oneRight && flags[at] === true),
            },
            feedback[at],
          ),
        ),
      ),
  );

const percent = fc.oneof(
  fc.constant(100),
  fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1_000),
);

const decimal = fc.oneof(
  fc.tuple(fc.integer(), fc.nat(6)).map(([digits, places]) => `${digits}e-${places}`),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const SHAPES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  SINGLE_CHOICE: fc.record({ shuffle: fc.boolean(), choices: choices(true) }),
  MULTIPLE_CHOICE: fc.record({
    scoring: fc.constantFrom('PARTIAL', 'ALL_OR_NOTHING'),
    shuffle: fc.boolean(),
    choices: choices(false),
  }),
  TRUE_FALSE: fc
    .tuple(fc.boolean(), secret, secret)
    .map(([answer, right, wrong]) =>
      withFeedback(withFeedback({ answer }, right, 'feedbackTrue'), wrong, 'feedbackFalse'),
    ),
  NUMERIC: fc.record({
    answers: fc.array(
      fc
        .tuple(decimal, fc.nat(100), percent, secret)
        .map(([value, tolerance, share, feedback]) =>
          withFeedback({ value, tolerance: tolerance / 8, percent: share }, feedback),
        ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  SHORT_TEXT: fc.record({
    caseSensitive: fc.boolean(),
    answers: fc.array(
      fc
        .tuple(text, percent, secret)
        .map(([value, share, feedback]) =>
          withFeedback({ text: `${SECRET} ${value}`, percent: share }, feedback),
        ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  MATCHING: fc
    .tuple(distinct(2, 8), fc.array(text, { minLength: 8, maxLength: 8 }), fc.array(text, { maxLength: 3 }))
    .map(([prompts, answers, distractors]) => ({
      pairs: prompts.map((prompt, at) => ({ id: `${SECRET}-${at}`, prompt, answer: answers[at] })),
      distractors,
    })),
  ORDERING: fc.record({
    scoring: fc.constantFrom('ADJACENT_PAIRS', 'POSITION', 'ALL_OR_NOTHING'),
    items: distinct(2, 8).map((texts) => texts.map((value, at) => ({ id: `${SECRET}-${at}`, text: value }))),
  }),
};

/** What an author may write for a question of any kind. */
export const authoredQuestion: fc.Arbitrary<Record<string, unknown>> = fc
  .constantFrom(...Object.keys(SHAPES))
  .chain((kind) =>
    fc
      .tuple(SHAPES[kind] ?? fc.constant(null), fc.integer({ min: 1, max: 100 }), text, secret)
      .map(([shape, points, body, feedback]) =>
        authored(
          kind,
          shape,
          withFeedback({ externalId: `${SECRET}-${kind}`, points, text: body }, feedback),
        ),
      ),
  );

/** A question that can be published, of any kind. */
export const anyQuestion: fc.Arbitrary<Question> = authoredQuestion
  .map((input) => {
    const { question, problems } = checkQuestion(input);
    return question && isPublishable(problems) ? question : null;
  })
  .filter((question) => question !== null);

/** Anything that may arrive where an answer is expected. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"choices": ["c1"]}}'),
    JSON.parse('{"choices": ["__proto__", "constructor"]}'),
    JSON.parse('{"matches": [{"__proto__": {"prompt": "p1", "option": "o1"}}]}'),
    { number: '-0' },
    { number: `${'9'.repeat(20)}e${'9'.repeat(15)}` },
    { text: '\u202e\ufeff\u0000\ud800' },
    { text: '*'.repeat(255) },
    { choices: new Array(1_000_000) },
    Object.create({ choices: ['c1'] }),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'choices',
        'trueFalse',
        'number',
        'text',
        'matches',
        'order',
        'constructor',
        '__proto__',
      ),
      fc.oneof(
        fc.anything(),
        fc.boolean(),
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('c1', 'c2', 'c9', 'i1', 'i2', 'i3', ''), { maxLength: 10 }),
        fc.array(
          fc.record({ prompt: fc.constantFrom('p1', 'p2', 'p9'), option: fc.constantFrom('o1', 'o2') }),
        ),
      ),
    )
    .map(([tag, payload]) => Object.fromEntries([[tag, payload]])),
);
