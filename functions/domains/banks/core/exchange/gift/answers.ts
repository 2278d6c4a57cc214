import { isDecimal, middleOf } from '../decimal.ts';
import { LIMITS } from '../limits.ts';
import type { Answer, ExchangeQuestion, NumberAnswer, Place, RichText, TextFormat } from '../model.ts';
import { refuse } from '../problems.ts';
import { trimmed } from '../space.ts';
import { showEscaped } from './escapes.ts';
import { readFeedback, readText } from './texts.ts';

/** What is special about a type: everything but what all questions have. */
type Own<Question> = Question extends ExchangeQuestion
  ? Omit<
      Question,
      | 'text'
      | 'name'
      | 'tags'
      | 'category'
      | 'hints'
      | 'generalFeedback'
      | 'externalId'
      | 'defaultMark'
      | 'penalty'
      | 'hidden'
      | 'settings'
    >
  : never;
export type OwnParts = Own<ExchangeQuestion>;

/** What stands in the braces: cooked text, where each offset of it is in the file, and the format of the question. */
export interface Inside {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  readonly format: TextFormat;
}

const WEIGHT = /^%(-?\d{1,3}(?:\.\d*)?|-?\.\d+)%/;

/** One answer with its mark: `=` or `~`. */
interface Part {
  readonly mark: string;
  readonly body: string;
  readonly offset: number;
}

/** Cuts at the marks; what stands before the first must be nothing. */
function partsOf(inside: Inside, marks: string): Part[] {
  const parts: Part[] = [];
  let from = -1;
  for (let at = 0; at <= inside.text.length; at += 1) {
    const character = inside.text[at];
    if (character !== undefined && !marks.includes(character)) continue;
    const body = inside.text.slice(from + 1, at);
    if (from >= 0) parts.push({ mark: inside.text[from] ?? '', body, offset: from });
    else if (trimmed(body) !== '') {
      refuse('UNKNOWN_ANSWERS', inside.placeOf(0), { value: showEscaped(trimmed(body)) });
    }
    if (parts.length > LIMITS.answers) {
      refuse('TOO_MANY_ANSWERS', inside.placeOf(at), { limit: LIMITS.answers });
    }
    from = at;
  }
  return parts;
}

/** The weight at the head of an answer, and the rest of it. */
function weighed(
  inside: Inside,
  { body, offset }: Part,
  otherwise: number,
): { percent: number; rest: string } {
  const bare = trimmed(body);
  const found = WEIGHT.exec(bare);
  if (!found) return { percent: otherwise, rest: bare };
  const percent = Number(found[1]);
  if (!(percent >= -100 && percent <= 100)) {
    refuse('BAD_WEIGHT', inside.placeOf(offset), { weight: found[1] ?? '' });
  }
  return { percent, rest: bare.slice(found[0].length) };
}

/** Text and feedback, which the first `#` parts. */
function commented(text: string): [string, string | undefined] {
  const at = text.indexOf('#');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function answerOf(inside: Inside, part: Part, otherwise: number, format: TextFormat): Answer {
  const { percent, rest } = weighed(inside, part, otherwise);
  const [text, feedback] = commented(rest);
  return { text: readText(text, format), percent, ...readFeedback(feedback, inside.format) };
}

/**
 * Choices. A `=` marks what is wholly right, so exactly one may be picked; where all are `~` with weights, several may be.
 */
function choices(inside: Inside): OwnParts {
  const parts = partsOf(inside, '=~');
  const answers = parts.map((part) => answerOf(inside, part, part.mark === '=' ? 100 : 0, inside.format));
  return { kind: 'CHOICE', single: parts.some(({ mark }) => mark === '='), answers };
}

function shortTexts(inside: Inside): OwnParts {
  const answers = partsOf(inside, '=').map((part) => {
    const answer = answerOf(inside, part, 100, 'PLAIN');
    return { ...answer, text: { text: answer.text.text, format: 'PLAIN' as const } };
  });
  return { kind: 'SHORT_TEXT', caseSensitive: false, answers };
}

function pairs(inside: Inside): OwnParts {
  const read = partsOf(inside, '=').map(({ body, offset }) => {
    const arrow = body.indexOf('->');
    const shown = showEscaped(trimmed(body));
    if (arrow === -1) refuse('NO_ARROW', inside.placeOf(offset), { value: shown });
    const answer = showEscaped(trimmed(body.slice(arrow + 2)));
    if (answer === '') refuse('PAIR_WITHOUT_ANSWER', inside.placeOf(offset), { value: shown });
    return { prompt: readText(body.slice(0, arrow), inside.format), answer };
  });
  return { kind: 'MATCHING', pairs: read };
}

function numberOf(inside: Inside, part: Part): NumberAnswer {
  const { percent, rest } = weighed(inside, part, 100);
  const [hidden, comment] = commented(rest);
  const text = showEscaped(trimmed(hidden));
  const place = inside.placeOf(part.offset);
  const feedback = readFeedback(comment, inside.format);
  const number = (value: string): string => {
    const bare = trimmed(value);
    if (!isDecimal(bare)) refuse('BAD_NUMBER', place, { value: text });
    return bare;
  };
  const dots = text.indexOf('..');
  if (dots > 0) {
    const range = middleOf(number(text.slice(0, dots)), number(text.slice(dots + 2)));
    if (!range) refuse('BAD_RANGE', place, { value: text });
    return { ...range, percent, ...feedback };
  }
  const [value = '', tolerance = '0'] = text.split(':', 2);
  if (trimmed(value) === '*') return { value: '*', tolerance: '0', percent, ...feedback };
  return { value: number(value), tolerance: number(tolerance), percent, ...feedback };
}

function numbers(inside: Inside): OwnParts {
  const body = inside.text.slice(1);
  const after: Inside = { ...inside, text: body, placeOf: (offset) => inside.placeOf(offset + 1) };
  // `~` says something to whoever gave any other number.
  const wrong = body.indexOf('~');
  const right: Inside = wrong === -1 ? after : { ...after, text: body.slice(0, wrong) };
  const parts = right.text.includes('=')
    ? partsOf(right, '=')
    : trimmed(right.text) === ''
      ? []
      : [{ mark: '=', body: right.text, offset: 0 }];
  if (parts.length === 0) refuse('NO_ANSWERS', inside.placeOf(0));
  const answers = parts.map((part) => numberOf(right, part));
  const [, comment] = wrong === -1 ? [] : commented(body.slice(wrong + 1));
  const other = readFeedback(comment, inside.format);
  return {
    kind: 'NUMERIC',
    answers: other.feedback ? [...answers, { value: '*', tolerance: '0', percent: 0, ...other }] : answers,
    units: [],
  };
}

/** True or false; the first comment is for whoever was wrong, the second for whoever was right. */
function trueFalse(inside: Inside, answer: boolean, comments: readonly string[]): OwnParts {
  const [wrong, right] = comments.map(
    (each): RichText | undefined => readFeedback(each, inside.format).feedback,
  );
  const [feedbackTrue, feedbackFalse] = answer ? [right, wrong] : [wrong, right];
  return {
    kind: 'TRUE_FALSE',
    answer,
    ...(feedbackTrue && { feedbackTrue }),
    ...(feedbackFalse && { feedbackFalse }),
  };
}

const TRUTH: Readonly<Record<string, boolean>> = { T: true, TRUE: true, F: false, FALSE: false };

/** Cuts at the first two `#`; later ones belong to the text. */
function firstThree(text: string): [string, ...string[]] {
  const [head = '', ...rest] = text.split('#');
  return rest.length <= 2 ? [head, ...rest] : [head, rest[0] ?? '', rest.slice(1).join('#')];
}

/** Whether all answers are pairs, by the arrows in them: one in a comment alone makes none. */
function arrows(text: string): 'ALL' | 'SOME' | 'NONE' {
  if (!text.includes('->')) return 'NONE';
  const parts = text.split('=').slice(1);
  if (parts.length > 0 && parts.every((part) => part.includes('->'))) return 'ALL';
  return parts.some((part) => commented(part)[0].includes('->')) ? 'SOME' : 'NONE';
}

/** Reads what stands in the braces, general feedback apart; the order of the tests is Moodle's. */
export function readAnswers(inside: Inside): OwnParts {
  const { text } = inside;
  if (text === '') return { kind: 'ESSAY' };
  if (text.startsWith('#')) return numbers(inside);
  if (text.includes('~')) return choices(inside);
  const [head, ...comments] = firstThree(text);
  const word = trimmed(head).toUpperCase();
  const truth = Object.hasOwn(TRUTH, word) ? TRUTH[word] : undefined;
  if (truth !== undefined) return trueFalse(inside, truth, comments);
  if (!text.startsWith('=')) refuse('UNKNOWN_ANSWERS', inside.placeOf(0), { value: showEscaped(text) });
  return arrows(text) === 'NONE' ? shortTexts(inside) : pairs(inside);
}
