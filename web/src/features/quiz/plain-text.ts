import { decodeEntities } from '../../markdown/entities.ts';

/** What the marks of Markdown within a line become where only text may stand, in this order. */
const marks: readonly (readonly [RegExp, string])[] = [
  // Pictures leave their description, links their text.
  [/!?\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/(`+)(.+?)\1/g, '$2'],
  [/(\*\*|__|~~)(?=\S)(.+?)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\s+/g, ' '],
];

/**
 * A short text in Markdown as plain text, for the lists of the device and for names that are read out. It is shown as
 * text and nowhere parsed again, so a mark it misses is a blemish and no danger.
 */
export function plainText(source: string): string {
  return decodeEntities(marks.reduce((text, [mark, into]) => text.replace(mark, into), source)).trim();
}
