import fc from 'fast-check';
import type {
  Answer,
  ExchangeQuestion,
  NumberAnswer,
  RichText,
} from '../../../../../../functions/domains/banks/core/exchange/model.ts';
import { TEXT_FORMATS } from '../../../../../../functions/domains/banks/core/exchange/model.ts';
import { trimmed } from '../../../../../../functions/domains/banks/core/exchange/space.ts';

/** Pieces that mean something in one of the formats, so that texts are made of what could be misread. */
const PIECES = [
  '~', '=', '#', '{', '}', ':', '::', '\\', '\\n', '\\\\', '####', '//', '%50%', '[html]', '[plain]', '$CATEGORY:',
  '\n', '\n\n', '->', '..', 'T', 'FALSE', '_____', '<b>a</b>', '&amp;', ']]>', '<![CDATA[', 'kota', 'Pontianak', ' ',
  '日本', '🙂', "'", '"', ',', ';', '-', 'A.', 'ANSWER: A', '*',
]; // prettier-ignore

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 8 })
  .map((pieces) => trimmed(pieces.join('').replaceAll(/\p{Cc}/gu, (each) => (each === '\n' ? each : 'x'))))
  .filter((each) => each !== '');

/** A word that no format gives a meaning. */
export const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9 ]{0,12}[a-zA-Z]$/);

const rich = (files: boolean): fc.Arbitrary<RichText> =>
  fc
    .record({
      text,
      format: fc.constantFrom(...TEXT_FORMATS),
      files: files
        ? fc.array(
            fc.record({ name: word, path: fc.constant('/'), content: fc.base64String({ maxLength: 40 }) }),
            { maxLength: 2 },
          )
        : fc.constant([]),
    })
    .map(({ files: all, ...rest }) => (all.length > 0 ? { ...rest, files: all } : rest));

const percent = fc.constantFrom(-100, -33.33333, -50, 0, 10, 33.33333, 50, 66.667, 100);
const decimal = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 }))
  .map(([a, b]) => `${a}.${b}1`);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** A record without the keys whose value is undefined, as the readers make them. */
const bare = <T extends object>(value: T): Bare<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Bare<T>;

type Bare<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** What `full` adds is what Moodle XML can say and GIFT cannot. */
export function questions(full: boolean): fc.Arbitrary<ExchangeQuestion> {
  const some = rich(full);
  const said = optional(some);
  const only = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    full ? optional(arbitrary) : fc.constant(undefined);
  const answer = fc.record({ text: some, percent, feedback: said }).map((each): Answer => bare(each));
  const short = fc
    .record({ text: text.filter((each) => full || !each.includes('->')), percent, feedback: optional(some) })
    .map(({ text: own, ...rest }): Answer => bare({ ...rest, text: { text: own, format: 'PLAIN' as const } }))
    .map((each) =>
      !full && each.feedback?.text.includes('->') ? { text: each.text, percent: each.percent } : each,
    );
  const numberAnswer = fc
    .record({ value: decimal, tolerance: fc.constantFrom('0', '0.5', '2'), percent, feedback: said })
    .map((each): NumberAnswer => bare(each));
  const combined = only(fc.record({ correct: some, incorrect: some }));
  const list = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 5 });
  const own: fc.Arbitrary<object>[] = [
    fc.record({ kind: fc.constant('CHOICE'), single: fc.constant(false), answers: list(answer), combined, shuffle: only(fc.boolean()), numbering: only(fc.constant('abc')) }),
    fc.record({ kind: fc.constant('CHOICE'), single: fc.constant(true), answers: list(answer).map((all) => [...all, { text: all[0]!.text, percent: 100 }]), combined, shuffle: only(fc.boolean()) }),
    fc.record({ kind: fc.constant('TRUE_FALSE'), answer: fc.boolean(), feedbackTrue: said, feedbackFalse: said }),
    fc.record({ kind: fc.constant('SHORT_TEXT'), caseSensitive: full ? fc.boolean() : fc.constant(false), answers: list(short) }),
    fc.record({ kind: fc.constant('NUMERIC'), answers: list(numberAnswer), units: full ? fc.array(fc.record({ name: word, multiplier: decimal }), { maxLength: 2 }) : fc.constant([]) }),
    fc.record({ kind: fc.constant('MATCHING'), pairs: list(fc.record({ prompt: some.filter((each) => full || !/->|-$/.test(each.text)), answer: text })), combined, shuffle: only(fc.boolean()) }),
    fc.record({ kind: fc.constant('ESSAY'), graderInfo: only(some), responseTemplate: only(some) }),
    fc.record({ kind: fc.constant('DESCRIPTION') }),
    ...(full
      ? [
          fc.record({ kind: fc.constant('ORDERING'), items: list(some), combined }),
          fc.record({ kind: fc.constant('CLOZE') }),
        ]
      : []),
  ]; // prettier-ignore
  const common = fc.record({
    name: optional(text),
    text: some,
    generalFeedback: said,
    externalId: optional(word),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    category: fc.array(word, { maxLength: 3 }),
    defaultMark: only(fc.constantFrom(0, 1, 2.5)),
    penalty: only(fc.constantFrom(0, 0.3333333, 1)),
    hidden: only(fc.constant(true)),
    hints: full
      ? fc.array(
          fc
            .record({
              text: some,
              clearWrong: only(fc.constant(true)),
              showNumberCorrect: only(fc.constant(true)),
            })
            .map(bare),
          { maxLength: 2 },
        )
      : fc.constant([]),
  });
  return fc.tuple(common, fc.oneof(...own)).map(([all, each]) => {
    const describes = 'kind' in each && each.kind === 'DESCRIPTION' && !full;
    const generalFeedback = describes ? undefined : all.generalFeedback;
    return bare({ ...all, generalFeedback, settings: {}, ...bare(each) }) as unknown as ExchangeQuestion;
  });
}
