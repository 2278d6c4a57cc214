import { checkFit, refusalAt, type Path } from '../../../platform/checks.ts';
import { MESSAGES } from '../../../platform/messages.ts';
import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { isBlank } from '../../../platform/text.ts';
import {
  checkQuiz,
  DEFAULT_REVIEW,
  type AuthorProblem,
  type QuestionKind,
  type Quiz,
  type ReviewMoment,
} from '../../assessment/core/index.ts';
import { checkMarkdown } from './markdown.ts';
import { MESSAGES as PUBLISHING_MESSAGES } from './messages.ts';

/** A quiz as its partner sends it; what is left out is as the schema says. */
export interface SubmittedQuiz {
  readonly passPercent: number;
  readonly attemptsAllowed?: number | undefined;
  readonly timeLimitMinutes?: number | null | undefined;
  readonly shuffleQuestions?: boolean | undefined;
  readonly gradingMethod?: string | null | undefined;
  /** ISO 8601. */
  readonly opensAt?: string | null | undefined;
  readonly closesAt?: string | null | undefined;
  readonly waitMinutes?: number | null | undefined;
  readonly review?: SubmittedReview | null | undefined;
  readonly overallFeedback?: readonly OverallFeedback[] | null | undefined;
  readonly questions: readonly SubmittedQuestion[];
}

/** What learners see of an attempt, by the moment. */
interface SubmittedReview {
  readonly during?: readonly string[] | undefined;
  readonly afterSubmit?: readonly string[] | undefined;
  readonly afterPassOrLastAttempt?: readonly string[] | undefined;
  readonly afterClose?: readonly string[] | null | undefined;
}

interface OverallFeedback {
  readonly fromPercent: number;
  readonly text: string;
}

/** A question with its key; exactly one field of `answer` is set, in the shape of its kind. */
export interface SubmittedQuestion {
  readonly externalId: string;
  readonly text: string;
  readonly points?: number | undefined;
  readonly feedback?: string | null | undefined;
  readonly answer: { readonly [Name in AnswerName]?: object | null | undefined };
}

/** The kinds of questions by the field of the input that holds their key. */
const KINDS = {
  singleChoice: 'SINGLE_CHOICE',
  multipleChoice: 'MULTIPLE_CHOICE',
  trueFalse: 'TRUE_FALSE',
  numeric: 'NUMERIC',
  shortText: 'SHORT_TEXT',
  matching: 'MATCHING',
  ordering: 'ORDERING',
  cloze: 'CLOZE',
} as const satisfies Record<string, QuestionKind>;
type AnswerName = keyof typeof KINDS;
const ANSWER_NAMES = Object.keys(KINDS) as AnswerName[];

/** The longest time of an attempt, in minutes: the five hours that assessment takes. */
const MOST_MINUTES = 300;

/** The longest wait between two attempts, in minutes: 30 days. */
const MOST_WAITING = 43_200;

/** What the codes of assessment's rules are to the caller; every other rule is one of content. */
const CODES: Readonly<Record<string, Refusal['code']>> = {
  FIELD_REQUIRED: 'REQUIRED',
  BLANK: 'REQUIRED',
  DECIMALS: 'INVALID',
  WHOLE: 'INVALID',
  ID_FORM: 'INVALID',
  TOO_LONG: 'TOO_LARGE',
  TOO_BIG: 'TOO_LARGE',
  QUIZ_TOO_LARGE: 'TOO_LARGE',
  TOO_SHORT: 'INVALID',
  TOO_SMALL: 'INVALID',
  SHAPE: 'INVALID',
  FIELD_UNKNOWN: 'INVALID',
};

/** Checks a quiz: the rules of assessment, and those of Markdown for every text that is shown. */
export function checkSubmittedQuiz(
  path: Path,
  submitted: SubmittedQuiz,
): { quiz: Quiz | null; refusals: Refusal[] } {
  const {
    questions,
    timeLimitMinutes,
    passPercent,
    waitMinutes,
    overallFeedback,
    attemptsAllowed = 0,
    shuffleQuestions = true,
  } = submitted;
  const settings = {
    passPercent,
    attemptsAllowed,
    shuffleQuestions,
    ...(timeLimitMinutes != null && { timeLimitSeconds: timeLimitMinutes * 60 }),
    ...policyOf(submitted),
  };
  const { quiz, problems } = checkQuiz(settings, questions.map(asAuthored));
  // Assessment counts in seconds and would say so; the author writes minutes.
  const errors = problems.filter(
    ({ severity, path: place }) =>
      severity === 'ERROR' && place[0] !== 'timeLimitSeconds' && place[0] !== 'waitSeconds',
  );
  const refusals = [
    ...(timeLimitMinutes == null
      ? []
      : checkMinutes(
          [...path, 'timeLimitMinutes'],
          timeLimitMinutes,
          MOST_MINUTES,
          PUBLISHING_MESSAGES.TIME_LIMIT,
        )),
    ...(waitMinutes == null
      ? []
      : checkMinutes([...path, 'waitMinutes'], waitMinutes, MOST_WAITING, PUBLISHING_MESSAGES.WAITING)),
    ...errors.map((problem) => toRefusal(path, submitted, problem)),
  ];
  // Texts beyond their bounds are refused already; only what assessment takes is looked through.
  const texts = quiz
    ? [
        ...questions.flatMap((each, at) => textsOf(['questions', at], each)),
        ...(overallFeedback ?? []).map(({ text }, at) => ({
          path: ['overallFeedback', at, 'text'],
          text,
          markdown: true,
        })),
      ]
    : [];
  return { quiz, refusals: [...refusals, ...texts.flatMap((text) => checkShown(path, text))] };
}

/** Checks minutes: what assessment takes, told in the unit in which they are written. */
function checkMinutes(
  path: Path,
  minutes: number,
  most: number,
  tell: (most: number) => Localized,
): Refusal[] {
  if (minutes >= 1 && minutes <= most) return [];
  return [refusalAt(path, minutes > most ? 'TOO_LARGE' : 'INVALID', tell(most))];
}

/** When and how often the quiz can be taken and what it shows, in the form of assessment; what was left out left out. */
function policyOf(submitted: SubmittedQuiz): Readonly<Record<string, unknown>> {
  const { gradingMethod, opensAt, closesAt, waitMinutes, review, overallFeedback } = submitted;
  return {
    ...(gradingMethod != null && { gradingMethod }),
    ...(opensAt != null && { opensAt: Date.parse(opensAt) }),
    ...(closesAt != null && { closesAt: Date.parse(closesAt) }),
    ...(waitMinutes != null && { waitSeconds: waitMinutes * 60 }),
    ...(review != null && { review: reviewPolicy(review) }),
    ...(overallFeedback != null && {
      overallFeedback: overallFeedback.map(({ fromPercent, text }) => ({
        fromPercent,
        text: text.normalize('NFC'),
      })),
    }),
  };
}

/** The names of the input by those of assessment. */
const MOMENTS = {
  during: 'DURING',
  afterSubmit: 'AFTER_SUBMIT',
  afterPassOrLastAttempt: 'AFTER_PASS_OR_LAST_ATTEMPT',
  afterClose: 'AFTER_CLOSE',
} as const satisfies Record<keyof SubmittedReview, ReviewMoment>;

function reviewPolicy(review: SubmittedReview): Readonly<Record<string, unknown>> {
  const names = Object.keys(MOMENTS) as (keyof SubmittedReview)[];
  const given = names.flatMap((name) => (review[name] == null ? [] : [[MOMENTS[name], review[name]]]));
  return { ...DEFAULT_REVIEW, ...(Object.fromEntries(given) as object) };
}

/** Checks a text that assessment takes: what it may hold, and where it is shown as Markdown, those rules too. */
function checkShown(outer: Path, { path, text, markdown }: PlacedText): Refusal[] {
  const place = [...outer, ...path];
  const refusals = checkFit(place, text, markdown ? 'MANY' : 'ONE');
  if (refusals.length > 0) return refusals;
  if (isBlank(text)) return [refusalAt(place, 'REQUIRED', MESSAGES.EMPTY)];
  return markdown ? checkMarkdown(place, text) : [];
}

function answerOf(
  question: Pick<SubmittedQuestion, 'answer'>,
): { name: AnswerName; shape: object } | undefined {
  for (const name of ANSWER_NAMES) {
    const shape = question.answer[name];
    if (shape) return { name, shape };
  }
  return undefined;
}

/** The question in the form of assessment, the fields that were left empty left out. */
function asAuthored(question: SubmittedQuestion): unknown {
  const { externalId, text, points = 1, feedback } = question;
  const answer = answerOf(question);
  return withoutEmpty({
    externalId,
    text,
    points,
    feedback,
    kind: answer && KINDS[answer.name],
    shape: answer && shapeOf(answer.shape),
  });
}

/** The key of a question, or of a field in a text, in the form of assessment: fields say their kind as questions do. */
function shapeOf(shape: object): object {
  if (!('fields' in shape) || !Array.isArray(shape.fields)) return shape;
  return { ...shape, fields: shape.fields.map(asField) };
}

function asField(field: unknown): unknown {
  if (typeof field !== 'object' || field === null || !('answer' in field)) return field;
  const { answer, ...rest } = field;
  if (typeof answer !== 'object' || answer === null) return field;
  const found = answerOf({ answer });
  return { weight: 1, ...rest, kind: found && KINDS[found.name], shape: found?.shape };
}

/** The value without fields that are null or undefined, however deep, its texts with accents composed: plain JSON. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutEmpty(inner)]));
}

/** The problem at the place of the input that it is about. */
function toRefusal(path: Path, { questions }: SubmittedQuiz, problem: AuthorProblem): Refusal {
  const code = CODES[problem.rule] ?? (problem.rule.endsWith('_ID_TAKEN') ? 'TAKEN' : 'CONTENT_RULE');
  return refusalAt([...path, ...placeOf(problem.path, questions)], code, problem.message);
}

function placeOf(path: Path, questions: readonly SubmittedQuestion[]): Path {
  const [first, at, third, ...rest] = path;
  if (first === 'review') {
    const moment = Object.entries(MOMENTS).find(([, name]) => name === at)?.[0];
    return ['review', ...(moment === undefined ? [] : [moment]), ...(third === undefined ? [] : [third])];
  }
  if (first !== 'questions' || typeof at !== 'number') return path;
  const question = questions[at];
  const name = question && answerOf(question)?.name;
  if (third === 'shape')
    return ['questions', at, 'answer', ...(name ? [name] : []), ...inField(question, rest)];
  return third === 'kind' ? ['questions', at, 'answer'] : path;
}

/** The place within the key of a question; what a field asks for stands under its kind. */
function inField(question: SubmittedQuestion | undefined, path: Path): Path {
  const [first, at, third, ...rest] = path;
  const fields = question?.answer.cloze && 'fields' in question.answer.cloze && question.answer.cloze.fields;
  if (first !== 'fields' || typeof at !== 'number' || third !== 'shape' || !Array.isArray(fields))
    return path;
  const field: unknown = fields[at];
  const answer = typeof field === 'object' && field !== null && 'answer' in field ? field.answer : null;
  const name = typeof answer === 'object' && answer !== null ? answerOf({ answer })?.name : undefined;
  return [first, at, 'answer', ...(name ? [name] : []), ...rest];
}

interface PlacedText {
  readonly path: Path;
  readonly text: string;
  /** Whether it is shown as Markdown. */
  readonly markdown: boolean;
}

/** The fields of a question and its key that are shown as Markdown. */
const SHOWN = new Set([
  'text',
  'feedback',
  'feedbackTrue',
  'feedbackFalse',
  'prompt',
  'answer',
  'distractors',
]);

/**
 * The texts of a question and its key. An accepted short text is not shown as Markdown: it is what a learner types, in
 * which any sign may be meant as it stands.
 */
function textsOf(path: Path, { text, feedback, answer }: SubmittedQuestion): PlacedText[] {
  return [...strings(path, { text, feedback, answer })];
}

function* strings(path: Path, value: unknown): Generator<PlacedText> {
  if (typeof value === 'string') {
    const name = path.findLast((part) => typeof part === 'string');
    const accepted = path.includes('shortText') && name === 'text';
    yield { path, text: value, markdown: typeof name === 'string' && SHOWN.has(name) && !accepted };
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, inner] of entries) yield* strings([...path, key], inner);
  }
}
