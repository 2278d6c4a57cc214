import type { Cell } from '../../../../platform/sheets/cell.ts';
import { done, refused, type Outcome } from '../../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** The formula by which people keep a spreadsheet from spoiling a text. */
const AS_FORMULA = /^="(.*)"$/s;

/** How a figure too large for its cell is written. */
const WITH_EXPONENT = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

/** Spreadsheets know 15 digits of a figure, and the last three of a personal number count from 001. */
const ROUNDED = /^\d{15}000$/;

const unwrapped = (text: string): string => AS_FORMULA.exec(text.trim())?.[1]?.trim() ?? text.trim();

/** A text as it was meant; a figure of few digits is a code that was typed without letters. */
export function textIn(cell: Cell, column: string): Outcome<string> {
  if (typeof cell === 'string') return done(unwrapped(cell));
  if ('date' in cell) return refused('INVALID', MESSAGES.DATE_SPOILED, [column]);
  return /^\d{1,15}$/.test(cell.number)
    ? done(cell.number)
    : refused('INVALID', MESSAGES.CODE_SPOILED, [column]);
}

/** A personal number as it was meant: what a spreadsheet made a figure of has lost digits, whatever it looks like. */
export function personalNumberIn(cell: Cell, column: string): Outcome<string> {
  if (typeof cell !== 'string') {
    return refused('INVALID', 'date' in cell ? MESSAGES.DATE_SPOILED : MESSAGES.NUMBER_SPOILED, [column]);
  }
  const text = unwrapped(cell).replace(/^'/, '').replaceAll(/\s/g, '');
  return WITH_EXPONENT.test(text) || ROUNDED.test(text)
    ? refused('INVALID', MESSAGES.NUMBER_SPOILED, [column])
    : done(text);
}
