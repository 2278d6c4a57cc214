import { checkFit, refusalAt, type Path } from '../../../platform/checks.ts';
import { MESSAGES } from '../../../platform/messages.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { isBlank } from '../../../platform/text.ts';
import { checkQuiz, type AuthorProblem, type Quiz, type QuestionKind } from '../../assessment/core/index.ts';
import { checkMarkdown } from './markdown.ts';
import { MESSAGES as PUBLISHING_MESSAGES } from './messages.ts';

/** A quiz as its partner sends it; what is left out is as the schema says. */
export interface SubmittedQuiz {
  readonly passPercent: number;
  readonly attemptsAllowed?: number | undefined;
  readonly timeLimitMinutes?: number | null | undefined;
  readonly shuffleQuestions?: boolean | undefined;
  readonly questions: readonly SubmittedQuestion[];
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
    attemptsAllowed = 0,
    shuffleQuestions = true,
  } = submitted;
  const settings = {
    passPercent,
    attemptsAllowed,
    shuffleQuestions,
    ...(timeLimitMinutes != null && { timeLimitSeconds: timeLimitMinutes * 60 }),
  };
  const { quiz, problems } = checkQuiz(settings, questions.map(asAuthored));
  // Assessment counts in seconds and would say so; the author writes minutes.
  const errors = problems.filter(
    ({ severity, path: place }) => severity === 'ERROR' && place[0] !== 'timeLimitSeconds',
  );
  const refusals = [
    ...(timeLimitMinutes == null ? [] : checkTimeLimit([...path, 'timeLimitMinutes'], timeLimitMinutes)),
    ...errors.map((problem) => toRefusal(path, submitted, problem)),
  ];
  // Texts beyond their bounds are refused already; only what assessment takes is looked through.
  const texts = quiz ? questions.flatMap((each, at) => textsOf(['questions', at], each)) : [];
  return { quiz, refusals: [...refusals, ...texts.flatMap((text) => checkShown(path, text))] };
}

/** Checks the minutes of an attempt: what assessment takes, told in the unit in which they are written. */
function checkTimeLimit(path: Path, minutes: number): Refusal[] {
  if (minutes >= 1 && minutes <= MOST_MINUTES) return [];
  const message = PUBLISHING_MESSAGES.TIME_LIMIT(MOST_MINUTES);
  return [refusalAt(path, minutes > MOST_MINUTES ? 'TOO_LARGE' : 'INVALID', message)];
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
