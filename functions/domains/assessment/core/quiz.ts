import * as v from 'valibot';
import { ruleBook, shapeProblems, within, type AuthorProblem } from './problems.ts';
import { checkQuestion, type Question } from './question-types/index.ts';
import { textOf } from './question-types/question-type.ts';
import { repeats } from './question-types/places.ts';
import { readVersioned, type Parsed, type Upgrade } from './versioned.ts';

/** What can be shown of an attempt. */
export const REVIEW_PARTS = ['RESPONSE', 'CORRECTNESS', 'MARKS', 'FEEDBACK', 'RIGHT_ANSWER'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** When it can be shown: while it is open, once it is handed in, once nothing can be gained by
 * knowing the key, once the quiz is closed. */
export const REVIEW_MOMENTS = [
  'DURING',
  'AFTER_SUBMIT',
  'AFTER_PASS_OR_LAST_ATTEMPT',
  'AFTER_CLOSE',
] as const;
export type ReviewMoment = (typeof REVIEW_MOMENTS)[number];

/** Which attempt's result is the quiz's. */
export const GRADING_METHODS = ['HIGHEST', 'AVERAGE', 'FIRST', 'LAST'] as const;
export type GradingMethod = (typeof GRADING_METHODS)[number];

const parts = v.pipe(v.array(v.picklist(REVIEW_PARTS)), v.maxLength(REVIEW_PARTS.length));

/** The matrix of parts × moments; a part that a moment does not list is not shown then. */
const reviewPolicy = v.strictObject({
  DURING: parts,
  AFTER_SUBMIT: parts,
  AFTER_PASS_OR_LAST_ATTEMPT: parts,
  /** Where it is left out, closing changes nothing. */
  AFTER_CLOSE: v.exactOptional(parts),
});
export type ReviewPolicy = v.InferOutput<typeof reviewPolicy>;

/** What is shown unless the author says otherwise: feedback teaches at once, the key only when it cannot be used. */
export const DEFAULT_REVIEW: ReviewPolicy = {
  DURING: [],
  AFTER_SUBMIT: ['RESPONSE', 'CORRECTNESS', 'MARKS', 'FEEDBACK'],
  AFTER_PASS_OR_LAST_ATTEMPT: ['RESPONSE', 'CORRECTNESS', 'MARKS', 'FEEDBACK', 'RIGHT_ANSWER'],
};

/**
 * How long after the deadline an answer still counts, in seconds: a request may take 30 s at the gateway and is then
 * sent once more, so what was sent in time arrives within twice that.
 */
export const DEFAULT_GRACE_SECONDS = 60;

/** The most questions of a quiz. */
export const MAX_QUESTIONS = 100;

const whole = v.pipe(v.number(), v.integer());
const percentage = v.pipe(whole, v.minValue(0), v.maxValue(100));
const instant = v.pipe(whole, v.minValue(0));

const settingsSchema = v.strictObject({
  version: v.literal(1),
  /** The percentage that passes; 0 passes everybody who hands in. */
  passPercent: v.pipe(whole, v.minValue(0), v.maxValue(100)),
  /** How many attempts a learner has in a run; 0 is no limit. */
  attemptsAllowed: v.pipe(whole, v.minValue(0), v.maxValue(100)),
  /** From the start to the deadline, a minute to five hours; none when left out. */
  timeLimitSeconds: v.exactOptional(v.pipe(whole, v.minValue(60), v.maxValue(18_000))),
  graceSeconds: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(600)), DEFAULT_GRACE_SECONDS),
  shuffleQuestions: v.boolean(),
  gradingMethod: v.optional(v.picklist(GRADING_METHODS), 'HIGHEST'),
  review: v.optional(reviewPolicy, DEFAULT_REVIEW),
  /** From when attempts may begin, milliseconds since the epoch; at once when left out. */
  opensAt: v.exactOptional(instant),
  /** When the quiz closes: no attempt begins from then on, and those under way are handed in; never when left out. */
  closesAt: v.exactOptional(instant),
  /** Between the end of one attempt and the start of the next, at most 30 days; none when left out. */
  waitSeconds: v.exactOptional(v.pipe(whole, v.minValue(60), v.maxValue(2_592_000))),
  /** What is said about the whole result, by the percentage from which it is said. */
  overallFeedback: v.exactOptional(
    v.pipe(v.array(v.strictObject({ fromPercent: percentage, text: textOf(2_000) })), v.maxLength(10)),
  ),
});

/** The settings of a quiz, in their newest stored shape. */
export type QuizSettings = v.InferOutput<typeof settingsSchema>;

const UPGRADES: readonly Upgrade[] = [];

/** Reads stored settings, whatever version wrote them. Never throws. */
export function parseQuizSettings(stored: unknown): Parsed<QuizSettings> {
  return readVersioned(stored, UPGRADES, settingsSchema);
}

/** The settings' schema, for shapes that hold them. */
export const quizSettingsSchema: v.GenericSchema<unknown, QuizSettings> = settingsSchema;

const problem = ruleBook({
  QUIZ_EMPTY: { severity: 'ERROR', id: 'Kuis ini belum punya soal.', en: 'This quiz has no questions.' },
  QUIZ_TOO_LARGE: {
    severity: 'ERROR',
    id: 'Satu kuis paling banyak memuat {limit} soal; ini {count}.',
    en: 'A quiz holds at most {limit} questions; this one has {count}.',
  },
  QUESTION_ID_TAKEN: {
    severity: 'ERROR',
    id: 'Kode soal "{id}" sudah dipakai oleh soal nomor {first}.',
    en: 'The question id "{id}" is taken by question number {first}.',
  },
  REVIEW_DURING_REVEALS: {
    severity: 'ERROR',
    id: 'Selama kuis berjalan hanya jawaban sendiri yang boleh ditampilkan: jawaban masih dapat diubah.',
    en: 'While a quiz goes on, only the own answer may be shown: answers can still be changed.',
  },
  REVIEW_REVEALS_EARLY: {
    severity: 'WARNING',
    id: 'Kunci jawaban ditampilkan padahal peserta masih dapat mencoba lagi.',
    en: 'The right answers are shown while learners can still try again.',
  },
  QUIZ_DATES: {
    severity: 'ERROR',
    id: 'Kuis harus ditutup sesudah dibuka.',
    en: 'A quiz closes after it opens.',
  },
  REVIEW_NEVER_CLOSES: {
    severity: 'ERROR',
    id: 'Isi dulu kapan kuis ditutup; tanpa itu tidak ada yang ditampilkan "setelah ditutup".',
    en: 'Say first when the quiz closes: without that nothing is ever shown "after closing".',
  },
  BAND_TAKEN: {
    severity: 'ERROR',
    id: 'Umpan balik mulai {percent} % sudah ada.',
    en: 'There is feedback from {percent} % already.',
  },
  PASS_AT_NOTHING: {
    severity: 'WARNING',
    id: 'Batas lulus 0 %: siapa pun yang mengumpulkan akan lulus.',
    en: 'The pass mark is 0 %: whoever hands in passes.',
  },
});

function dateProblems({ opensAt = 0, closesAt, review }: QuizSettings): AuthorProblem[] {
  return [
    ...(closesAt !== undefined && closesAt <= opensAt ? [problem('QUIZ_DATES', ['closesAt'])] : []),
    ...(closesAt === undefined && review.AFTER_CLOSE
      ? [problem('REVIEW_NEVER_CLOSES', ['review', 'AFTER_CLOSE'])]
      : []),
  ];
}

function settingsProblems(settings: QuizSettings): AuthorProblem[] {
  const { DURING, AFTER_SUBMIT } = settings.review;
  const revealsEarly = AFTER_SUBMIT.includes('RIGHT_ANSWER') && settings.attemptsAllowed !== 1;
  return [
    ...(DURING.some((part) => part !== 'RESPONSE')
      ? [problem('REVIEW_DURING_REVEALS', ['review', 'DURING'])]
      : []),
    ...dateProblems(settings),
    ...repeats((settings.overallFeedback ?? []).map(({ fromPercent }) => String(fromPercent))).map(
      ({ again }) =>
        problem('BAND_TAKEN', ['overallFeedback', again, 'fromPercent'], {
          percent: settings.overallFeedback?.[again]?.fromPercent ?? 0,
        }),
    ),
    ...(revealsEarly ? [problem('REVIEW_REVEALS_EARLY', ['review', 'AFTER_SUBMIT'])] : []),
    ...(settings.passPercent === 0 ? [problem('PASS_AT_NOTHING', ['passPercent'])] : []),
  ];
}

/** A quiz ready to be stored. */
export interface Quiz {
  readonly settings: QuizSettings;
  readonly questions: readonly Question[];
}

/**
 * Checks a quiz as an author wrote it. Never throws.
 *
 * @param settings the settings without a version: `passPercent`, `attemptsAllowed`, `shuffleQuestions` and optionally
 *   `timeLimitSeconds`, `graceSeconds`, `gradingMethod`, `review`, `opensAt`, `closesAt`, `waitSeconds`, `overallFeedback`
 * @param questions see `checkQuestion`
 * @returns the quiz, null when the form of anything is wrong; and all problems, those of question n under
 *   `['questions', n, …]`. Publish only what `isPublishable`.
 */
export function checkQuiz(
  settings: Readonly<Record<string, unknown>>,
  questions: readonly unknown[],
): { quiz: Quiz | null; problems: AuthorProblem[] } {
  const count = questions.length;
  if (count > MAX_QUESTIONS) {
    const params = { limit: MAX_QUESTIONS, count };
    return { quiz: null, problems: [problem('QUIZ_TOO_LARGE', ['questions'], params)] };
  }
  const read = v.safeParse(settingsSchema, { ...settings, version: UPGRADES.length + 1 });
  const checked = questions.map((question) => checkQuestion(question));
  const good = checked.flatMap(({ question }) => (question ? [question] : []));
  const ids = checked.map(({ question }, at) => question?.externalId ?? ` ${at}`);
  const problems = [
    ...(read.success ? settingsProblems(read.output) : shapeProblems(read.issues)),
    ...(count === 0 ? [problem('QUIZ_EMPTY', ['questions'])] : []),
    ...checked.flatMap((each, at) => within(['questions', at], each.problems)),
    ...repeats(ids).map(({ first, again }) =>
      problem('QUESTION_ID_TAKEN', ['questions', again, 'externalId'], {
        id: ids[again] ?? '',
        first: first + 1,
      }),
    ),
  ];
  const whole = read.success && good.length === count && count > 0;
  return { quiz: whole ? { settings: read.output, questions: good } : null, problems };
}
