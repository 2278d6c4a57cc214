import { trimmed } from '../space.ts';

/** What stands between blank lines: the text of a question without its comments, or a change of category. */
export type Block =
  | { readonly kind: 'CATEGORY'; readonly line: number; readonly path: string }
  | {
      readonly kind: 'QUESTION';
      /** The line on which the text begins, counted from 1. */
      readonly line: number;
      /** The text; a comment is an empty line in it, so that lines can be counted. */
      readonly text: string;
      readonly comments: readonly string[];
      /** Whether the text with its comments is longer than a question may be; both are cut there. */
      readonly cut: boolean;
    };

const CATEGORY = '$CATEGORY:';

/**
 * Cuts a file into blocks, one at a time, each line looked at once.
 *
 * @param mostCharacters of one question, the comments above and within it included
 */
export function* blocksOf(text: string, mostCharacters: number): Generator<Block> {
  let comments: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let first = 0;
  let number = 0;
  let at = 0;
  const block = (): Block => ({
    kind: 'QUESTION',
    line: first,
    text: lines.join('\n'),
    comments,
    cut: length > mostCharacters,
  });
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    at = end + 1;
    number += 1;
    const bare = trimmed(line);
    if (bare === '') {
      // Comments above a blank line say something about a file and nothing about a question.
      if (lines.length > 0) yield block();
      [lines, comments, length] = [[], [], 0];
    } else if (bare.startsWith('//')) {
      length += line.length + 1;
      if (length <= mostCharacters) {
        comments.push(bare);
        if (lines.length > 0) lines.push('');
      }
    } else if (lines.length === 0 && bare.startsWith(CATEGORY)) {
      yield { kind: 'CATEGORY', line: number, path: trimmed(bare.slice(CATEGORY.length)) };
    } else {
      length += line.length + 1;
      if (lines.length === 0) {
        // Kept, if cut, however long it is or what stands above it: a question is never passed over in silence.
        first = number;
        lines.push(line.slice(0, mostCharacters));
      } else if (length <= mostCharacters) lines.push(line);
    }
  }
  if (lines.length > 0) yield block();
}
