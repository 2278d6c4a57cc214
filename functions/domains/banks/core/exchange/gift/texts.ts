import type { RichText, TextFormat } from '../model.ts';
import { trimmed } from '../space.ts';
import { showEscaped } from './escapes.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = {
  html: 'HTML',
  markdown: 'MARKDOWN',
  plain: 'PLAIN',
  moodle: 'MOODLE',
};

/** The mark of a format at the beginning of a text. */
export const FORMAT_MARK = /^\[(html|markdown|plain|moodle)\]/i;

/** A text as the file has it, its format by its mark or by what it stands in. */
export function readText(hidden: string, inherited: TextFormat): RichText {
  const bare = trimmed(hidden);
  const mark = FORMAT_MARK.exec(bare);
  const format = (mark?.[1] && FORMATS[mark[1].toLowerCase()]) || inherited;
  return { text: showEscaped(trimmed(bare.slice(mark?.[0].length ?? 0))), format };
}

/** The same, undefined when nothing is said. */
export function readFeedback(hidden: string | undefined, inherited: TextFormat): { feedback?: RichText } {
  if (hidden === undefined) return {};
  const feedback = readText(hidden, inherited);
  return feedback.text === '' ? {} : { feedback };
}
