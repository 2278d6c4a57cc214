import { isDecimal } from '../decimal.ts';
import { LIMITS } from '../limits.ts';
import type { Answer, CombinedFeedback, EmbeddedFile, Hint, Place, RichText, TextFormat } from '../model.ts';
import { refuse, type ExchangeProblem, problemAt } from '../problems.ts';
import { trimmed } from '../space.ts';
import type { XmlElement } from './elements.ts';

/** The formats by their names in Moodle. */
export const FORMAT_NAMES: Readonly<Record<TextFormat, string>> = {
  HTML: 'html',
  MARKDOWN: 'markdown',
  PLAIN: 'plain_text',
  MOODLE: 'moodle_auto_format',
};

const FORMATS = new Map(Object.entries(FORMAT_NAMES).map(([format, name]) => [name, format as TextFormat]));

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The fields of a question's element. What nobody asked for is told of in the end: nothing is dropped in silence. */
export class Fields {
  readonly element: XmlElement;
  private readonly asked = new Set<string>();

  constructor(element: XmlElement) {
    this.element = element;
  }

  all(name: string): XmlElement[] {
    this.asked.add(name);
    return this.element.children.filter((child) => child.name === name);
  }

  first(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  /** What an element holds, with or without a `<text>` in it; undefined when nothing. */
  value(name: string): string | undefined {
    const text = valueOf(this.first(name));
    return text === '' ? undefined : text;
  }

  flag(name: string): boolean | undefined {
    const element = this.first(name);
    if (!element) return undefined;
    const value = valueOf(element).toLowerCase();
    if (['1', 'true', ''].includes(value)) return true;
    if (['0', 'false'].includes(value)) return false;
    return refuse('BAD_FIELD', element.place, { name, value });
  }

  number(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const number = isDecimal(value) ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : refuse('BAD_FIELD', this.element.place, { name, value });
  }

  rich(name: string, inherited: TextFormat = 'HTML'): RichText | undefined {
    const element = this.first(name);
    const read = element && richOf(element, inherited);
    return read && (read.text !== '' || read.files) ? read : undefined;
  }

  /** The elements that nothing asked for, each name once; of very many, the last notice tells how many more. */
  leftOut(): ExchangeProblem[] {
    const places = new Map<string, Place>();
    for (const { name, place, text, children } of this.element.children) {
      const empty = trimmed(text) === '' && children.length === 0;
      if (!empty && !this.asked.has(name) && !places.has(name)) places.set(name, place);
    }
    const found = [...places];
    const told = found.length > LIMITS.notices ? LIMITS.notices - 1 : found.length;
    const notices = found.slice(0, told).map(([name, place]) => problemAt('LEFT_OUT', place, { name }));
    const next = found[told];
    if (next) notices.push(problemAt('LEFT_OUT_MORE', next[1], { count: found.length - told }));
    return notices;
  }
}

/** The text of an element, or that of the `<text>` in it. */
export function valueOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const inner = element.children.find(({ name }) => name === 'text');
  return trimmed((inner ?? element).text);
}

/** A text with its format and files. */
export function richOf(element: XmlElement, inherited: TextFormat): RichText {
  const named = element.attributes['format'];
  const format = named === undefined ? inherited : (FORMATS.get(named) ?? inherited);
  const files = element.children.filter(({ name }) => name === 'file').map(fileOf);
  return { text: valueOf(element), format, ...(files.length > 0 && { files }) };
}

function fileOf(element: XmlElement): EmbeddedFile {
  const { name = '', path = '/', encoding = 'base64' } = element.attributes;
  const content = element.text.replaceAll(/\s+/g, '');
  if (name === '' || encoding !== 'base64' || content.length % 4 !== 0 || !BASE64.test(content)) {
    refuse('BAD_FILE', element.place, { name });
  }
  return { name, path, content };
}

/** What an answer earns or costs, by its attribute. */
export function percentOf(element: XmlElement): number {
  const { fraction = '0' } = element.attributes;
  const percent = isDecimal(fraction) ? Number(fraction) : Number.NaN;
  if (!(percent >= -100 && percent <= 100)) refuse('BAD_WEIGHT', element.place, { weight: fraction });
  return percent;
}

/** What is said about an answer. */
export function feedbackOf(element: XmlElement, inherited: TextFormat): { feedback?: RichText } {
  const inner = element.children.find(({ name }) => name === 'feedback');
  const feedback = inner && richOf(inner, inherited);
  return feedback && (feedback.text !== '' || feedback.files) ? { feedback } : {};
}

export function answerOf(element: XmlElement, inherited: TextFormat): Answer {
  return {
    text: richOf(element, inherited),
    percent: percentOf(element),
    ...feedbackOf(element, inherited),
  };
}

export function combinedOf(fields: Fields): { combined?: CombinedFeedback } {
  const correct = fields.rich('correctfeedback');
  const partiallyCorrect = fields.rich('partiallycorrectfeedback');
  const incorrect = fields.rich('incorrectfeedback');
  const combined = {
    ...(correct && { correct }),
    ...(partiallyCorrect && { partiallyCorrect }),
    ...(incorrect && { incorrect }),
  };
  return Object.keys(combined).length > 0 ? { combined } : {};
}

export function hintOf(element: XmlElement): Hint {
  const has = (name: string): boolean =>
    element.children.some((child) => child.name === name && !['0', 'false'].includes(valueOf(child)));
  return {
    text: richOf(element, 'HTML'),
    ...(has('clearwrong') && { clearWrong: true }),
    ...(has('shownumcorrect') && { showNumberCorrect: true }),
  };
}
