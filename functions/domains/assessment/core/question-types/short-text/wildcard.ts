import { fold } from '../fold.ts';

/** A pattern made ready: the texts between its wildcards. One text means that there is no wildcard. */
export interface Pattern {
  readonly pieces: readonly string[];
  readonly caseSensitive: boolean;
}

/** The pieces between unescaped asterisks, `\*` and `\\` unescaped. */
function split(source: string): string[] {
  const pieces = [''];
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '*') {
      pieces.push('');
    } else {
      const escaped = char === '\\' && (next === '*' || next === '\\');
      pieces.push((pieces.pop() ?? '') + (escaped ? next : char));
      if (escaped) at += 1;
    }
  }
  return pieces;
}

/**
 * Reads an author's pattern: `*` stands for any run of characters, none included; `\*` is an asterisk, `\\` a
 * backslash. There is nothing else to it: no regular expression of an author is ever run.
 */
export function readPattern(source: string, caseSensitive: boolean, ignoreAccents = false): Pattern {
  const pieces = split(source).map((piece) => fold(piece, caseSensitive, ignoreAccents));
  const last = pieces.length - 1;
  // Space at the two ends of the whole pattern means nothing; beside a wildcard it does.
  return {
    pieces: pieces.map((piece, at) => {
      const start = at === 0 ? piece.trimStart() : piece;
      return at === last ? start.trimEnd() : start;
    }),
    caseSensitive,
  };
}

/**
 * Whether `text`, folded as a whole in the pattern's own way, fits the pattern. Each piece is looked for once, after
 * the one before it: taking the earliest place is always safe, so nothing is ever tried twice.
 */
export function fitsPattern({ pieces }: Pattern, text: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}

/** What a wildcard reads as in a right answer that is shown: something may stand here. */
const ELLIPSIS = '…';

/** A text that fits the pattern as its author wrote it, with an ellipsis for each wildcard. */
export function patternExample(source: string): string {
  return split(source).join(ELLIPSIS).trim();
}
