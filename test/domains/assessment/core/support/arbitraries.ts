import fc from 'fast-check';
import {
  checkQuestion,
  isPublishable,
  type Question,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { authored, placesOf } from './questions.ts';

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

/** What a choice adds or takes; -0 and fractions of a percent included. */
const weight = fc.oneof(
  fc.constantFrom(-100, -33.333, -0, 0, 12.5),
  fc.integer({ min: -100_000, max: 99_999 }).map((value) => value / 1_000),
);

/** Choices of which the right ones share 100 % and the others cost something. */
const weighted = choices(false).chain((list) =>
  fc.array(weight, { minLength: 8, maxLength: 8 }).map((weights) => {
    const right = list.filter(({ correct }) => correct).length;
    return list.map((choice, at) => ({
      ...choice,
      percent: choice.correct ? Math.round(100_000 / right) / 1_000 : -Math.abs(weights[at] ?? 0),
    }));
  }),
);

const single = fc.oneof(
  fc.record({ shuffle: fc.boolean(), choices: choices(true) }),
  fc
    .tuple(fc.boolean(), choices(true), fc.array(weight, { minLength: 8, maxLength: 8 }))
    .map(([shuffle, list, weights]) => ({
      shuffle,
      choices: list.map((choice, at) => ({ ...choice, percent: choice.correct ? 100 : weights[at] })),
    })),
);

const measured = fc.option(
  fc.uniqueArray(fc.constantFrom('cm', 'mm', 'MM', 'km', 'inci²'), { minLength: 1, maxLength: 3 }),
  { nil: undefined },
);

const number = fc
  .tuple(
    fc.array(
      fc
        .tuple(decimal, fc.nat(100), percent, secret, fc.constantFrom(undefined, 'ABSOLUTE', 'RELATIVE'))
        .map(([value, tolerance, share, feedback, toleranceKind]) =>
          withFeedback(
            {
              value,
              tolerance: tolerance / 8,
              percent: share,
              ...(toleranceKind === undefined ? {} : { toleranceKind }),
            },
            feedback,
          ),
        ),
      { minLength: 1, maxLength: 4 },
    ),
    measured,
  )
  .map(([answers, units]) => ({
    answers,
    ...(units && { unit: 'm', units: units.map((name, at) => ({ name, multiplier: 10 ** (at - 1) })) }),
  }));

const short = fc
  .tuple(
    fc.boolean(),
    fc.option(fc.boolean(), { nil: undefined }),
    fc.array(
      fc
        .tuple(text, percent, secret)
        .map(([value, share, feedback]) =>
          withFeedback({ text: `${SECRET} ${value}`, percent: share }, feedback),
        ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([caseSensitive, ignoreAccents, answers]) => ({
    caseSensitive,
    answers,
    ...(ignoreAccents === undefined ? {} : { ignoreAccents }),
  }));

const field = fc
  .oneof(
    fc.tuple(fc.constant('SINGLE_CHOICE'), single),
    fc.tuple(fc.constant('NUMERIC'), number),
    fc.tuple(fc.constant('SHORT_TEXT'), short),
  )
  .chain(([kind, shape]) => fc.integer({ min: 1, max: 10 }).map((share) => ({ kind, weight: share, shape })));

const SHAPES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  SINGLE_CHOICE: single,
  MULTIPLE_CHOICE: fc.oneof(
    fc.record({
      scoring: fc.constantFrom('PARTIAL', 'ALL_OR_NOTHING'),
      shuffle: fc.boolean(),
      choices: choices(false),
    }),
    fc.record({ scoring: fc.constant('WEIGHTS'), shuffle: fc.boolean(), choices: weighted }),
  ),
  TRUE_FALSE: fc
    .tuple(fc.boolean(), secret, secret)
    .map(([answer, right, wrong]) =>
      withFeedback(withFeedback({ answer }, right, 'feedbackTrue'), wrong, 'feedbackFalse'),
    ),
  NUMERIC: number,
  SHORT_TEXT: short,
  CLOZE: fc.record({ fields: fc.array(field, { minLength: 1, maxLength: 4 }) }),
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
          withFeedback(
            {
              externalId: `${SECRET}-${kind}`,
              points,
              text: kind === 'CLOZE' ? placesOf(shape) : body,
            },
            feedback,
          ),
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
        'fields',
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
        fc.array(
          fc.record({
            field: fc.constantFrom('f1', 'f2', 'f9'),
            value: fc.oneof(fc.constantFrom('c1', '1', '-0', '1e999', 'x\u001Fy', '\ud800'), fc.string()),
          }),
          { maxLength: 5 },
        ),
      ),
    )
    .map(([tag, payload]) => Object.fromEntries([[tag, payload]])),
);
