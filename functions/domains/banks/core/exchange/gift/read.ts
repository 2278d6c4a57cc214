import { categoryOf } from '../categories.ts';
import { LIMITS } from '../limits.ts';
import type { ExchangeQuestion, Place } from '../model.ts';
import { problemAt, QuestionRefused, refuse, type Entry } from '../problems.ts';
import { trimmed } from '../space.ts';
import { readAnswers, type OwnParts } from './answers.ts';
import { blocksOf, type Block } from './blocks.ts';
import { hideEscaped, showEscaped } from './escapes.ts';
import { readFeedback, readText } from './texts.ts';

/** Where a gap stands in a text whose answer is in its middle. */
const GAP = '_____';

/**
 * Reads GIFT, question by question. What is wrong with one question does not touch the next.
 *
 * The grammar is Moodle's (docs.moodle.org, "GIFT format"); where that leaves something open, it is read as Moodle's own
 * importer does. Never throws; takes time in proportion to the text.
 *
 * @param text the file, line ends as LF
 */
export function* readGift(text: string): Generator<Entry> {
  let category: readonly string[] = [];
  let count = 0;
  for (const block of blocksOf(text, LIMITS.questionCharacters)) {
    if (block.kind === 'CATEGORY') {
      category = categoryOf(block.path);
      continue;
    }
    count += 1;
    const place = { line: block.line };
    if (count > LIMITS.questions) {
      const problems = [problemAt('TOO_MANY', place, { limit: LIMITS.questions })];
      yield { ok: false, place, problems, fatal: true };
      return;
    }
    yield entryOf(block, category, place);
  }
}

type QuestionBlock = Extract<Block, { kind: 'QUESTION' }>;

function entryOf(block: QuestionBlock, category: readonly string[], place: Place): Entry {
  const hidden = hideEscaped(block.text);
  const name = nameOf(hidden);
  try {
    if (block.cut) refuse('QUESTION_TOO_LONG', place, { limit: LIMITS.questionCharacters });
    const question = questionOf(block, hidden, category);
    return { ok: true, place, question, notices: [] };
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    const shown = name === undefined ? {} : { name: name.name };
    return { ok: false, place, ...shown, problems: [error.problem], fatal: false };
  }
}

/** The name between double colons at the beginning, and where the text begins behind it. */
function nameOf(hidden: string): { name: string; end: number } | undefined {
  const from = hidden.length - hidden.trimStart().length;
  if (!hidden.startsWith('::', from)) return undefined;
  const close = hidden.indexOf('::', from + 2);
  if (close === -1) return undefined;
  return { name: showEscaped(trimmed(hidden.slice(from + 2, close))), end: close + 2 };
}

function questionOf(block: QuestionBlock, hidden: string, category: readonly string[]): ExchangeQuestion {
  const placeOf = placesOf(block.line, hidden);
  const named = nameOf(hidden);
  if (!named && hidden.trimStart().startsWith('::')) refuse('UNCLOSED_NAME', placeOf(0));
  const from = named?.end ?? 0;
  const braces = bracesOf(hidden, from, placeOf);
  const before = hidden.slice(from, braces?.open ?? hidden.length);
  const behind = braces ? trimmed(hidden.slice(braces.close + 1)) : '';
  const stem = behind === '' ? before : `${before}${GAP}${hidden.slice((braces?.close ?? 0) + 1)}`;
  const text = readText(stem, 'MOODLE');
  const common = {
    ...(named?.name && { name: named.name }),
    ...marksOf(block.comments),
    text,
    category,
    hints: [],
    settings: {},
  };
  if (!braces) {
    if (text.text === '') refuse('NO_TEXT', placeOf(0));
    return { ...common, kind: 'DESCRIPTION' };
  }
  const raw = hidden.slice(braces.open + 1, braces.close);
  const marker = raw.lastIndexOf('####');
  const inner = marker === -1 ? raw : raw.slice(0, marker);
  const skipped = inner.length - inner.trimStart().length;
  const own: OwnParts = readAnswers({
    text: trimmed(inner),
    placeOf: (offset) => placeOf(braces.open + 1 + skipped + offset),
    format: text.format,
  });
  const { feedback } = readFeedback(marker === -1 ? undefined : raw.slice(marker + 4), text.format);
  return { ...common, ...own, ...(feedback && { generalFeedback: feedback }) };
}

/** The one pair of braces; undefined for a text without. */
function bracesOf(
  hidden: string,
  from: number,
  placeOf: (offset: number) => Place,
): { open: number; close: number } | undefined {
  const open = hidden.indexOf('{', from);
  const close = hidden.indexOf('}', from);
  if (open === -1 && close === -1) return undefined;
  if (open === -1 || (close !== -1 && close < open)) refuse('LONE_BRACE', placeOf(close));
  if (close === -1) refuse('UNCLOSED_BRACE', placeOf(open));
  const next = hidden.indexOf('{', close);
  if (next !== -1) refuse('SECOND_BRACE', placeOf(next));
  const lone = hidden.indexOf('}', close + 1);
  if (lone !== -1) refuse('LONE_BRACE', placeOf(lone));
  return { open, close };
}

/** Where an offset of a block is in the file. */
function placesOf(first: number, text: string): (offset: number) => Place {
  return (offset) => {
    let line = first;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1;
      start = at + 1;
    }
    // Columns are those of the hidden text only on lines without escapes, so that a place names its line alone.
    return { line: start > offset ? first : line };
  };
}

// A backslash keeps a closing bracket within the mark. That bracket is optional here, so that a mark without one is
// passed over whole: were it required, the rest of the comment would be searched again from each such mark.
const MARK = /\[(id|tag):((?:\\\]|[^\]\p{Cc}])*)(\]?)/gu;

/** The id and the tags that comments above or within a question tell. */
function marksOf(comments: readonly string[]): { externalId?: string; tags: string[] } {
  let externalId = '';
  const tags = new Set<string>();
  for (const comment of comments) {
    for (const [, kind, inner = '', close] of comment.matchAll(MARK)) {
      const value = inner.replaceAll('\\]', ']').trim();
      if (close === '' || value === '') continue;
      if (kind === 'tag') tags.add(value);
      else externalId ||= value;
    }
  }
  return { ...(externalId !== '' && { externalId }), tags: [...tags] };
}
