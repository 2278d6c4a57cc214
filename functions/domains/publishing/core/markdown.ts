import { Lexer, type Token, type Tokens } from 'marked';
import { isHttpsUrl, refusalAt, type Path } from '../../../platform/checks.ts';
import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { isMediaPath } from '../../media/core/index.ts';
import { MESSAGES } from './messages.ts';

/*
 * What Markdown of partners and the agency may hold. The client shows named parts only and no HTML; these rules tell
 * the author at once instead of leaving out parts in silence.
 */

/** The deepest nesting of lists and quotations that the client shows. */
const MAX_DEPTH = 24;

/**
 * Finding emphasis takes a time that grows with the square of the marks in one block of lines, for the server here and
 * for every reader's phone later. A text of this much work takes some 0.2 s here; an ordinary one stays a hundred times
 * below.
 */
const MAX_WORK = 5_000_000;

/** Lists or quotations opened so often on one line, or set in so far, are deeper than `MAX_DEPTH`. */
const DEEP_LINE = /^(?:[ \t]{96,}(?:[-*+>]|\d{1,9}[.)])|[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){25})/m;

/**
 * Each square bracket may begin a link, and the lexer looks for the end of every one that stands open: a module full of
 * them takes it seconds. Nobody writes so many.
 */
const MAX_BRACKETS = 200;

/** How much of the offending text a message repeats. */
const EXCERPT = 60;

/** How much work finding the emphasis in `text` is: the sum of the squares of the marks in each block. */
export function emphasisWork(text: string): number {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => block.match(/[*_~]/g)?.length ?? 0)
    .reduce((sum, marks) => sum + marks * marks, 0);
}

/** The most square brackets that stand open at once in a block of `text`. */
function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const [sign] of text.matchAll(/[[\]]|\n[ \t]*(?=\n)/g)) {
    if (sign === '[') most = Math.max(most, (open += 1));
    else open = sign === ']' ? Math.max(0, open - 1) : 0;
  }
  return most;
}

/** Every breach of the rules in `text`, in its order. */
export function checkMarkdown(path: Path, text: string): Refusal[] {
  if (emphasisWork(text) > MAX_WORK) return [refusalAt(path, 'CONTENT_RULE', MESSAGES.TOO_INTRICATE)];
  const tooDeep = [refusalAt(path, 'CONTENT_RULE', MESSAGES.TOO_DEEP)];
  if (DEEP_LINE.test(text)) return tooDeep;
  if (openBrackets(text) > MAX_BRACKETS) {
    return [refusalAt(path, 'CONTENT_RULE', MESSAGES.OPEN_BRACKETS(MAX_BRACKETS))];
  }
  const messages: Localized[] = [];
  const walk = (tokens: readonly Token[], depth: number): void => {
    for (const token of tokens) {
      const problem = depth > MAX_DEPTH ? MESSAGES.TOO_DEEP : problemOf(token);
      if (problem) messages.push(problem);
      if (depth <= MAX_DEPTH) walk(inside(token), depth + (NESTING.has(token.type) ? 1 : 0));
    }
  };
  try {
    walk(new Lexer().lex(text), 0);
  } catch (error) {
    // The lexer calls itself for what is inside, so that a text made to be deep exhausts the stack.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
  return messages.map((message) => refusalAt(path, 'CONTENT_RULE', message));
}

const NESTING = new Set(['list', 'blockquote']);

/** The tokens within a token. */
function inside(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap(({ tokens }) => tokens);
  }
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function problemOf(token: Token): Localized | undefined {
  switch (token.type) {
    case 'html':
      return MESSAGES.RAW_HTML(excerpt(token.raw));
    case 'image': {
      const { href, text } = token as Tokens.Image;
      if (!isMediaPath(href)) return MESSAGES.IMAGE_PLACE(excerpt(href));
      return text.trim() === '' ? MESSAGES.IMAGE_ALT(excerpt(href)) : undefined;
    }
    case 'link': {
      const { href, raw, text } = token as Tokens.Link;
      // A mail address in running text is taken for a link; the client shows it as the text it is.
      const address = href.startsWith('mailto:') && raw === text;
      return address || isHttpsUrl(href) ? undefined : MESSAGES.LINK(excerpt(href));
    }
    default:
      return undefined;
  }
}

/** The paths of the pictures in a text that keeps the rules, in its order. */
export function picturesIn(text: string): string[] {
  const paths: string[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'image') paths.push((token as Tokens.Image).href);
      walk(inside(token));
    }
  };
  walk(new Lexer().lex(text));
  return paths;
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
