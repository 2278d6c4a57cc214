import { describe, expect, it } from 'vitest';
import { gradeResponse, type Question } from '../../../../functions/domains/assessment/core/index.ts';
import { question } from './support/questions.ts';

/*
 * Marks that Moodle's published tests and documentation give, for the same question and response. Each case names the
 * file of Moodle's source tree (below `question/type`) or the page that says so; only facts are taken from there. Where
 * we differ on purpose, `ours` says what we give, and ADR 21 says why.
 */
interface Case {
  readonly source: string;
  readonly asked: Question;
  readonly response: unknown;
  /** Moodle's fraction, in hundred-thousandths. */
  readonly moodle: number;
  readonly ours?: number;
}

const ALL = 100_000;

const number = (value: string, tolerance: string, more: object = {}, rest: object = {}) =>
  question('NUMERIC', { answers: [{ value, tolerance, percent: 100, ...more }], ...rest });

function numbers(source: string, asked: Question, marks: Readonly<Record<string, number>>): Case[] {
  return Object.entries(marks).map(([typed, moodle]) => ({
    source,
    asked,
    response: { number: typed },
    moodle,
  }));
}

const METRES = { unit: 'm', units: [{ name: 'cm', multiplier: '100' }] };
const NUMERIC: Case[] = [
  ...numbers('numerical/tests/answer_test.php: within_tolerance_nominal', number('7', '1'), {
    '5.99': 0,
    '6': ALL,
    '7': ALL,
    '8': ALL,
    '8.01': 0,
  }),
  ...numbers('numerical/tests/answer_test.php: within_tolerance_nominal_zero', number('1e-20', '0'), {
    '0.9999999e-20': 0,
    '1e-20': ALL,
    '1.0000001e-20': 0,
  }),
  ...numbers('numerical/tests/answer_test.php: within_tolerance_nominal_zero', number('0', '1e-24'), {
    '-2e-24': 0,
    '-1e-24': ALL,
    '0': ALL,
    '1e-24': ALL,
    '2e-24': 0,
    '1e-35': ALL,
  }),
  ...numbers('numerical/tests/answer_test.php: within_tolerance_blank', number('1234', '0'), {
    '1234': ALL,
    '1234.000001': 0,
    '0': 0,
  }),
  ...numbers(
    'numerical/tests/answer_test.php: within_tolerance_relative',
    number('7', '0.1', { toleranceKind: 'RELATIVE' }),
    { '6.29': 0, '6.3': ALL, '7': ALL, '7.7': ALL, '7.71': 0 },
  ),
  ...numbers('numerical/tests/question_test.php: grading_with_units', number('3.14', '0', {}, METRES), {
    '3.14': ALL,
    '3.14 m': ALL,
    '314cm': ALL,
    '314 m': 0,
    '3.14 cm': 0,
  }),
  {
    source: 'numerical/tests/question_test.php: grading_with_units',
    asked: number('3.14', '0', {}, METRES),
    response: { number: '3.14 frogs' },
    moodle: ALL,
    // A unit that the author never named is not read: it is refused when it is sent, and can be mended.
    ours: 0,
  },
  ...numbers('numerical/tests/question_test.php: grading_currency', number('1332', '0', {}, { unit: '$' }), {
    $1332: ALL,
    '$ 1332': ALL,
    $1: 0,
  }),
];

const text = (pattern: string, caseSensitive: boolean) =>
  question('SHORT_TEXT', { caseSensitive, answers: [{ text: pattern, percent: 100 }] });

function texts(caseSensitive: boolean, marks: readonly (readonly [string, string, number])[]): Case[] {
  return marks.map(([typed, pattern, moodle]) => ({
    source: 'shortanswer/tests/question_test.php: compare_string_with_wildcard',
    asked: text(pattern, caseSensitive),
    response: { text: typed },
    moodle,
  }));
}

const AMPHIBIAN = question('SHORT_TEXT', {
  caseSensitive: false,
  answers: [
    { text: 'frog', percent: 100 },
    { text: 'toad', percent: 80 },
    { text: '*', percent: 0 },
  ],
});

const SHORT_TEXT: Case[] = [
  ...texts(true, [
    ['Frog', 'Frog', ALL],
    ['Frog', 'frog', 0],
    ['   Frog   ', 'Frog', ALL],
    ['Frogs', 'Frog', 0],
    ['Frog', 'F*og', ALL],
    ['Fog', 'F*og', ALL],
    ['   Fat dog   ', 'F*og', ALL],
    ['Frogs', 'F*og', 0],
    ['Fg', 'F*og', 0],
    ['frog', 'F*og', 0],
    ['   *   ', '\\*', ALL],
    ['Frog*toad', 'Frog\\*toad', ALL],
    ['a', '[a-z]', 0],
    ['[a-z]', '[a-z]', ALL],
    ['d\u00e9part', 'de\u0301part', ALL],
    ['d\u00e9part', 'D\u00c9PART', 0],
    ['0', '0', ALL],
    ['0', '0*', ALL],
    ['0', '*0*', ALL],
    ['<em></em>', `${'*'.repeat(35)}<em>${'*'.repeat(35)}</em>`, ALL],
  ]),
  ...texts(false, [
    ['Frog', 'frog', ALL],
    ['   FROG   ', 'Frog', ALL],
    ['Frogs', 'Frog', 0],
    ['   fat dog   ', 'F*og', ALL],
    ['\\{}/', '\\{}/', ALL],
    ['IT\u00c1LIE', 'It\u00e1lie', ALL],
    ['d\u00e9part', 'D\u0045\u0301PART', ALL],
  ]),
  ...(
    [
      ['x', 0],
      ['frog', ALL],
      ['toad', 80_000],
    ] as const
  ).map(([typed, moodle]) => ({
    source: 'shortanswer/tests/question_test.php: grading',
    asked: AMPHIBIAN,
    response: { text: typed },
    moodle,
  })),
];

const letters = (percents: readonly number[]) =>
  percents.map((percent, at) => ({
    id: `${at}`,
    text: 'ABCD'.charAt(at),
    correct: percent > 0,
    percent,
  }));

const several = question('MULTIPLE_CHOICE', {
  scoring: 'WEIGHTS',
  shuffle: false,
  choices: letters([50, -100, 50, -100]),
});
const unweighted = question('MULTIPLE_CHOICE', {
  scoring: 'PARTIAL',
  shuffle: false,
  choices: letters([50, -100, 50, -100]).map(({ id, text: shown, correct }) => ({
    id,
    text: shown,
    correct,
  })),
});
const one = question('SINGLE_CHOICE', {
  shuffle: false,
  choices: letters([100, -33.333, 50]).map((choice) => ({ ...choice, correct: choice.percent === 100 })),
});

const CHOICES: Case[] = [
  ...(
    [
      [[0, 2], ALL],
      [[0], 50_000],
      [[0, 1, 2], 0],
      [[1], 0],
    ] as const
  ).map(([choices, moodle]) => ({
    source: 'multichoice/tests/question_multi_test.php: grading',
    asked: several,
    response: { choices },
    moodle,
  })),
  {
    source: 'multichoice/tests/question_multi_test.php: grading',
    asked: unweighted,
    response: { choices: [0, 1, 2] },
    moodle: 0,
    // Without weights of the author's own a wrong pick costs its share of the wrong ones, not everything.
    ours: 50_000,
  },
  ...(
    [
      [0, ALL],
      [1, -33_333],
      [2, 50_000],
    ] as const
  ).map(([choice, moodle]) => ({
    source: 'multichoice/question.php: the fraction of the picked answer, which may be negative',
    asked: one,
    response: { choices: [choice] },
    moodle,
  })),
];

const ANIMALS = question('MATCHING', {
  pairs: [
    ['Dog', 'Mammal'],
    ['Frog', 'Amphibian'],
    ['Toad', 'Amphibian'],
    ['Cat', 'Mammal'],
  ].map(([prompt, answer], at) => ({ id: `${at}`, prompt, answer })),
  distractors: ['Insect'],
});
const [MAMMAL, AMPHIBIOUS, INSECT] = [0, 1, 2];

const MATCHING: Case[] = (
  [
    [[MAMMAL, AMPHIBIOUS, AMPHIBIOUS, MAMMAL], ALL],
    [[MAMMAL, null, null, null], 25_000],
    [[MAMMAL, INSECT, INSECT, AMPHIBIOUS], 25_000],
    [[AMPHIBIOUS, INSECT, INSECT, AMPHIBIOUS], 0],
  ] as const
).map(([matches, moodle]) => ({
  source: 'match/tests/question_test.php: grading',
  asked: ANIMALS,
  response: { matches },
  moodle,
}));

const VERSE = question('CLOZE', {
  fields: [
    {
      kind: 'SHORT_TEXT',
      weight: 1,
      shape: {
        caseSensitive: false,
        answers: [
          { text: 'Dog', percent: 0 },
          { text: 'Owl', percent: 100 },
          { text: '*', percent: 0 },
        ],
      },
    },
    {
      kind: 'SINGLE_CHOICE',
      weight: 1,
      shape: {
        shuffle: false,
        choices: ['Bow-wow', 'Wiggly worm', 'Pussy-cat'].map((shown, at) => ({
          id: `${at}`,
          text: shown,
          correct: at === 2,
        })),
      },
    },
  ],
});

const CLOZE: Case[] = (
  [
    ['Owl', '2', ALL],
    ['Owl', '', 50_000],
    ['Goat', '2', 50_000],
    ['Dog', '', 0],
  ] as const
).map(([first, second, moodle]) => ({
  source: 'multianswer/tests/question_test.php: grading',
  asked: VERSE,
  response: { text: `${first}\u001F${second}` },
  moodle,
}));

const TRUE_FALSE: Case[] = [true, false].map((given) => ({
  source: 'truefalse/question.php: the right answer gives everything, the other nothing',
  asked: question('TRUE_FALSE', { answer: true }),
  response: { trueFalse: given },
  moodle: given ? ALL : 0,
}));

const order = (scoring: string) =>
  question('ORDERING', { scoring, items: [...'ABCD'].map((shown) => ({ id: shown, text: shown })) });

const ORDERING: Case[] = (
  [
    ['ADJACENT_PAIRS', [0, 1, 2, 3], ALL, 'relative to the next item (excluding last)'],
    ['ADJACENT_PAIRS', [1, 2, 3, 0], 66_667, 'relative to the next item (excluding last)'],
    ['ADJACENT_PAIRS', [3, 2, 1, 0], 0, 'relative to the next item (excluding last)'],
    ['POSITION', [1, 2, 3, 0], 0, 'absolute position'],
    ['POSITION', [0, 1, 3, 2], 50_000, 'absolute position'],
    ['ALL_OR_NOTHING', [0, 1, 3, 2], 0, 'all or nothing'],
    ['ALL_OR_NOTHING', [0, 1, 2, 3], ALL, 'all or nothing'],
  ] as const
).map(([scoring, given, moodle, rule]) => ({
  source: `docs.moodle.org, Ordering question type: grading type "${rule}"`,
  asked: order(scoring),
  response: { order: given },
  moodle,
}));

const CASES = [...NUMERIC, ...SHORT_TEXT, ...CHOICES, ...MATCHING, ...CLOZE, ...TRUE_FALSE, ...ORDERING].map(
  (each) => ({
    ...each,
    name: `${each.source}: ${JSON.stringify(each.response)} to ${JSON.stringify(each.asked.shape).slice(0, 90)}`,
  }),
);

describe('marks beside those of Moodle', () => {
  it.each(CASES)('$name', ({ asked, response, moodle, ours }) => {
    expect(gradeResponse(asked, response).fraction).toBe(ours ?? moodle);
  });
});
