/**
 * Markdown of partners as elements: marked finds the structure, and this file decides what each part becomes. What it
 * does not name does not appear. No HTML is ever parsed, so there is none to sanitise.
 */
import type { ComponentChildren, VNode } from 'preact';
import { Lexer } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { safeLink, safeMedia } from './urls.ts';

/** What rendering needs to know about the page. */
export interface RenderContext {
  /** The site's own origin. */
  readonly origin: string;
  /** The origin of partners' pictures. */
  readonly media: string;
  /** Said after a link to another site. */
  readonly externalLabel: string;
  /** The level of the highest heading in the text, 2 under a page's title. */
  readonly topLevel: number;
  /** Stands under a picture that can be pressed to see it larger; without it none can. */
  readonly enlargeLabel?: string | undefined;
}

/** Deeper structures than any author writes; below them only the text is shown. */
const maximumDepth = 24;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The page's place for a text, and what has been found out about the text. */
interface Rendering extends RenderContext {
  /** The depths of headings the text uses, least first: they become neighbouring levels, so that none is skipped. */
  readonly depths: readonly number[];
}

function heading({ depth, tokens }: Tokens.Heading, context: Rendering, level: number): VNode {
  const rank = Math.max(0, context.depths.indexOf(depth));
  const Tag = headings[Math.min(context.topLevel + rank, headings.length) - 1] ?? 'h6';
  return <Tag>{renderAll(tokens, context, level)}</Tag>;
}

function listItem(item: Tokens.ListItem, context: Rendering, level: number): VNode {
  return <li>{renderAll(item.tokens, context, level)}</li>;
}

function list({ ordered, start, items }: Tokens.List, context: Rendering, level: number): VNode {
  const children = items.map((item) => listItem(item, context, level));
  if (!ordered) return <ul>{children}</ul>;
  return <ol start={start === '' ? 1 : start}>{children}</ol>;
}

function cells(
  row: readonly Tokens.TableCell[],
  header: boolean,
  context: Rendering,
  level: number,
): VNode[] {
  return row.map(({ align, tokens }) => {
    const name = align === 'right' || align === 'center' ? `prose__cell--${align}` : undefined;
    const content = renderAll(tokens, context, level);
    return header ? (
      <th scope="col" class={name}>
        {content}
      </th>
    ) : (
      <td class={name}>{content}</td>
    );
  });
}

function table({ header, rows }: Tokens.Table, context: Rendering, level: number): VNode {
  return (
    // Wide tables scroll in a box of their own; it takes the focus, so that the keyboard can scroll it.
    <div class="prose__scroll" tabIndex={0} role="group">
      <table>
        <thead>
          <tr>{cells(header, true, context, level)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{cells(row, false, context, level)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function link({ href, tokens }: Tokens.Link, context: Rendering, level: number): ComponentChildren {
  // Inside of a link there is one thing to press: the link.
  const content = renderAll(tokens, { ...context, enlargeLabel: undefined }, level);
  const safe = safeLink(decodeEntities(href), context.origin);
  if (!safe) return content;
  if (!safe.external) return <a href={safe.href}>{content}</a>;
  return (
    <a href={safe.href} target="_blank" rel="noopener noreferrer" class="prose__external">
      {content}
      <span class="visually-hidden"> {context.externalLabel}</span>
    </a>
  );
}

function image({ href, text, title }: Tokens.Image, context: Rendering): ComponentChildren {
  const src = safeMedia(decodeEntities(href), context.origin, context.media);
  const alt = decodeEntities(text);
  // A picture that may not be loaded leaves its description.
  if (src === undefined) return alt;
  const picture = <img src={src} alt={alt} loading="lazy" decoding="async" />;
  const shown =
    context.enlargeLabel === undefined ? (
      picture
    ) : (
      <button type="button" class="prose__enlarge">
        {picture}
        <span class="prose__enlarge-label">{context.enlargeLabel}</span>
      </button>
    );
  if (!title) return shown;
  return (
    <span class="prose__figure">
      {shown}
      <span class="prose__caption">{decodeEntities(title)}</span>
    </span>
  );
}

/** One part of a text. `level` counts how deep it is. */
function render(token: MarkedToken, context: Rendering, level: number): ComponentChildren {
  const inside = (tokens: readonly Token[]) => renderAll(tokens, context, level);
  switch (token.type) {
    case 'heading':
      return heading(token, context, level);
    case 'paragraph':
      return <p>{inside(token.tokens)}</p>;
    case 'list':
      return list(token, context, level);
    case 'table':
      return table(token, context, level);
    case 'blockquote':
      return <blockquote>{inside(token.tokens)}</blockquote>;
    case 'code':
      return (
        <pre class="prose__scroll" tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'link':
      return link(token, context, level);
    case 'image':
      return image(token, context);
    case 'strong':
      return <strong>{inside(token.tokens)}</strong>;
    case 'em':
      return <em>{inside(token.tokens)}</em>;
    case 'del':
      return <del>{inside(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'text':
      return token.tokens ? inside(token.tokens) : decodeEntities(token.text);
    case 'escape':
      return token.text;
    case 'checkbox':
      // A sign and no control: nobody can tick a box in a text.
      return <span class="prose__task">{token.checked ? '☑ ' : '☐ '}</span>;
    default:
      // Raw HTML, definitions, blank lines: nothing.
      return null;
  }
}

function renderAll(tokens: readonly Token[], context: Rendering, level: number): ComponentChildren {
  if (level >= maximumDepth) return tokens.map((token) => ('text' in token ? String(token.text) : ''));
  return tokens.map((token) => render(token as MarkedToken, context, level + 1));
}

/** The structure of a text, or undefined when it is nested so deeply that reading it exhausts the stack. */
function lex(source: string): readonly Token[] | undefined {
  try {
    return Lexer.lex(source, { gfm: true, breaks: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Markdown as elements; a text too deep to be read is shown as it is written. */
export function renderMarkdown(source: string, context: RenderContext): ComponentChildren {
  const tokens = lex(source);
  if (!tokens) return <p>{source}</p>;
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [Number(token['depth'])] : []));
  return renderAll(tokens, { ...context, depths: [...new Set(depths)].sort((a, b) => a - b) }, 0);
}
