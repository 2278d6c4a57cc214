import { LIMITS } from './limits.ts';
import type { Answer, ExchangeQuestion, Place } from './model.ts';
import { problemAt, QuestionRefused, refuse, type Entry } from './problems.ts';
import { trimmed } from './space.ts';
import type { Written } from './written.ts';

const OPTION = /^([A-Z])[.)]\s+(\S.*)$/;
const ANSWER = /^ANSWER:\s*(\S*)$/i;

interface Open {
  readonly place: Place;
  readonly lines: string[];
  readonly answers: string[];
  /** Why it cannot be taken; the lines up to its answer still belong to it. */
  refusal?: QuestionRefused;
}

/**
 * Reads Aiken (docs.moodle.org, "Aiken format"): a text, choices "A. …" or "A) …" in the order of the alphabet, and the
 * line "ANSWER: " with the letter of the right one. Never throws.
 *
 * @param text the file, line ends as LF
 */
export function* readAiken(text: string): Generator<Entry> {
  let open: Open | undefined;
  let count = 0;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const bare = trimmed(line);
    if (bare === '') continue;
    open ??= { place: { line: number }, lines: [], answers: [] };
    const answer = ANSWER.exec(bare);
    if (!answer) {
      take(open, bare, { line: number });
      continue;
    }
    count += 1;
    if (count > LIMITS.questions) {
      const problems = [problemAt('TOO_MANY', open.place, { limit: LIMITS.questions })];
      yield { ok: false, place: open.place, problems, fatal: true };
      return;
    }
    yield entryOf(open, () => questionOf(open as Open, answer[1] ?? '', { line: number }));
    open = undefined;
  }
  if (open) {
    const { place } = open;
    yield entryOf(open, () => refuse('AIKEN_NO_ANSWER', place));
  }
}

function* linesOf(text: string): Generator<string> {
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    yield text.slice(at, end);
    at = end + 1;
  }
}

/** Adds a line to what is open; the first thing wrong with it is kept. */
function take(open: Open, line: string, place: Place): void {
  if (open.refusal) return;
  const expected = String.fromCharCode(0x41 + open.answers.length);
  const option = OPTION.exec(line);
  // A text may begin as a choice other than the first does: "B. Franklin was …".
  const isChoice = option && (open.answers.length > 0 || (option[1] === 'A' && open.lines.length > 0));
  if (isChoice) {
    const [, letter = '', text = ''] = option;
    if (letter === expected) open.answers.push(text);
    else open.refusal = asRefusal('AIKEN_ORDER', place, { expected, found: letter });
  } else if (open.answers.length > 0) {
    open.refusal = asRefusal('AIKEN_NO_OPTIONS', place, { value: line });
  } else {
    open.lines.push(line);
    const length = open.lines.length > 200 || line.length > LIMITS.questionCharacters;
    if (length) open.refusal = asRefusal('QUESTION_TOO_LONG', place, { limit: LIMITS.questionCharacters });
  }
}

const asRefusal = (...args: Parameters<typeof problemAt>): QuestionRefused =>
  new QuestionRefused(problemAt(...args));

function entryOf(open: Open, make: () => ExchangeQuestion): Entry {
  const { place } = open;
  try {
    if (open.refusal) throw open.refusal;
    return { ok: true, place, question: make(), notices: [] };
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    return { ok: false, place, problems: [error.problem], fatal: false };
  }
}

function questionOf({ place, lines, answers }: Open, letter: string, at: Place): ExchangeQuestion {
  if (lines.length === 0) refuse('NO_TEXT', place);
  if (answers.length === 0) refuse('NO_ANSWERS', place);
  const right = letter.toUpperCase().charCodeAt(0) - 0x41;
  if (letter.length !== 1 || !(right >= 0 && right < answers.length)) {
    refuse('AIKEN_WRONG_ANSWER', at, { value: letter });
  }
  return {
    kind: 'CHOICE',
    text: { text: lines.join('\n'), format: 'MOODLE' },
    tags: [],
    category: [],
    hints: [],
    settings: {},
    single: true,
    answers: answers.map((text, index): Answer => ({
      text: { text, format: 'MOODLE' },
      percent: index === right ? 100 : 0,
    })),
  };
}

/** A question in Aiken: choices with one right answer alone can be said in it. */
export function writeAikenQuestion(question: ExchangeQuestion): Written {
  if (question.kind !== 'CHOICE' || !question.single) return { ok: false, reason: question.kind };
  const { answers } = question;
  const right = answers.findIndex(({ percent }) => percent === 100);
  if (right === -1 || answers.length > 26) return { ok: false, reason: 'answers' };
  const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const lines = answers.map(({ text }, at) => `${String.fromCharCode(0x41 + at)}. ${line(text.text)}`);
  const rest = JSON.stringify({ ...question, text: '', answers: answers.map((each) => each.feedback ?? 0) });
  const lost = [
    ...(question.name === undefined ? [] : ['name']),
    ...(rest.includes('"format"') ? ['feedback'] : []),
    ...(question.tags.length > 0 ? ['tags'] : []),
    ...(question.category.length > 0 ? ['category'] : []),
  ];
  const letter = String.fromCharCode(0x41 + right);
  return { ok: true, text: `${line(question.text.text)}\n${lines.join('\n')}\nANSWER: ${letter}\n\n`, lost };
}
