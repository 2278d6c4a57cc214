import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import type { Place } from '../model.ts';
import { problemAt, type ExchangeProblem } from '../problems.ts';

/** An element with what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly place: Place;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** A question's element; `tooLong` when it held more than one may, and was not kept. */
export type XmlItem =
  { readonly element: XmlElement; readonly tooLong: boolean } | { readonly fatal: ExchangeProblem };

/** How much is handed to the parser at once: questions come out in between, so that few are held. */
const CHUNK = 65_536;

/** What an element or an attribute counts besides its characters: small ones take memory too. */
const OVERHEAD = 100;

class Stop extends Error {
  readonly problem: ExchangeProblem;

  constructor(problem: ExchangeProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * The `<question>` elements of a `<quiz>`, one at a time. Well-formedness is judged by a strict parser that knows no
 * entities but XML's five and characters by number; a DOCTYPE, in which others are declared, ends the reading.
 */
export function* elementsOf(text: string): Generator<XmlItem> {
  const reader = new Reader();
  try {
    for (let at = 0; at < text.length; at += CHUNK) {
      reader.write(text.slice(at, at + CHUNK));
      yield* reader.take();
    }
    reader.close();
    yield* reader.take();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    yield* reader.take();
    yield { fatal: error.problem };
  }
}

class Reader {
  private readonly parser = new SaxesParser<{ xmlns: false; position: true }>({
    xmlns: false,
    position: true,
  });
  private readonly open: Open[] = [];
  private done: XmlItem[] = [];
  private depth = 0;
  private length = 0;

  constructor() {
    const { parser } = this;
    parser.on('error', ({ message }) => {
      this.stop('NOT_XML', { reason: message.replace(/^[^:]*:\d+:\d+: /, '').replace(/\.$/, '') });
    });
    parser.on('doctype', () => this.stop('DOCTYPE', {}));
    parser.on('opentag', ({ name, attributes }) => this.opened(name, attributes));
    parser.on('closetag', () => this.closed());
    parser.on('text', (text) => this.said(text));
    parser.on('cdata', (text) => this.said(text));
  }

  write(chunk: string): void {
    this.parser.write(chunk);
  }

  close(): void {
    this.parser.close();
  }

  take(): XmlItem[] {
    const taken = this.done;
    this.done = [];
    return taken;
  }

  private place(): Place {
    return { line: this.parser.line, column: this.parser.columnIndex + 1 };
  }

  private stop(code: Parameters<typeof problemAt>[0], params: Parameters<typeof problemAt>[2]): never {
    throw new Stop(problemAt(code, this.place(), params));
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth === 1 && name !== 'quiz') this.stop('NOT_MOODLE', { name });
    if (this.depth > LIMITS.depth) this.stop('TOO_DEEP', { limit: LIMITS.depth });
    const isQuestion = this.depth === 2 && name === 'question';
    if (!isQuestion && this.open.length === 0) return;
    if (isQuestion) this.length = 0;
    this.length += name.length + OVERHEAD;
    for (const [attribute, value] of Object.entries(attributes)) {
      this.length += attribute.length + value.length + OVERHEAD;
    }
    // A question that is too long keeps its frame, so that it can be named, and nothing more.
    if (this.length > LIMITS.elementCharacters) {
      this.open.push({ name, attributes: {}, children: [], text: '', place: this.place() });
      return;
    }
    this.open.push({ name, attributes: { ...attributes }, children: [], text: '', place: this.place() });
  }

  private said(text: string): void {
    const current = this.open.at(-1);
    if (!current) return;
    this.length += text.length;
    if (this.length <= LIMITS.elementCharacters) current.text += text;
  }

  private closed(): void {
    this.depth -= 1;
    const element = this.open.pop();
    if (!element) return;
    const outer = this.open.at(-1);
    const tooLong = this.length > LIMITS.elementCharacters;
    if (!outer) this.done.push({ element, tooLong });
    else if (!tooLong || element.name === 'name') outer.children.push(element);
  }
}
