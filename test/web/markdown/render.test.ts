import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { renderMarkdown } from '../../../web/src/markdown/render.tsx';
import { look } from './support.ts';

const origin = 'https://kapuas.example';
const media = 'https://media.example';

function show(source: string, topLevel = 2, enlargeLabel?: string) {
  return look(
    renderMarkdown(source, { origin, media, externalLabel: '(other site)', topLevel, enlargeLabel }),
  );
}

function tags(source: string): readonly string[] {
  return show(source).elements.map(({ tag }) => tag);
}

function find(source: string, tag: string) {
  return show(source).elements.find((element) => element.tag === tag);
}

describe('Markdown as elements', () => {
  it('shows paragraphs, emphasis, code, quotes and rules', () => {
    expect(tags('One **two** *three* ~~four~~ `five`\n\n> six\n\n---')).toEqual([
      'p',
      'strong',
      'em',
      'del',
      'code',
      'blockquote',
      'p',
      'hr',
    ]);
  });

  it('begins headings below the title of the page and leaves no level out', () => {
    expect(tags('# One\n\n### Three\n\n#### Four')).toEqual(['h2', 'h3', 'h4']);
    expect(tags('## Two\n\n#### Four')).toEqual(['h2', 'h3']);
    expect(show('# a', 5).elements[0]?.tag).toBe('h5');
    expect(show('# a\n\n## b\n\n### c', 5).elements.map(({ tag }) => tag)).toEqual(['h5', 'h6', 'h6']);
  });

  it('shows lists, tight and loose, and where they start', () => {
    expect(tags('- a\n- b\n  - c')).toEqual(['ul', 'li', 'li', 'ul', 'li']);
    expect(find('4. a\n5. b', 'ol')?.props['start']).toBe(4);
    expect(tags('- a\n\n- b')).toEqual(['ul', 'li', 'p', 'li', 'p']);
  });

  it('shows the ticks of a list as signs and not as controls', () => {
    const { elements, text } = show('- [x] done\n- [ ] left');
    expect(elements.some(({ tag }) => tag === 'input')).toBe(false);
    expect(text).toBe('☑ done☐ left');
  });

  it('puts a table into a box that scrolls, with headers and the sides of its columns', () => {
    const source = '| a | b |\n|---|--:|\n| 1 | 2 |';
    expect(tags(source)).toEqual(['div', 'table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
    expect(find(source, 'div')?.props['tabIndex']).toBe(0);
    const cells = show(source).elements.filter(({ tag }) => tag === 'td');
    expect(cells.map(({ props }) => props['class'])).toEqual([undefined, 'prose__cell--right']);
  });

  it('reads character references once', () => {
    expect(show('A &amp; B &lt;b&gt; &#169; &copy; &unknown; &amp;lt;').text).toBe(
      'A & B <b> © © &unknown; &lt;',
    );
  });

  it('keeps code as it is written', () => {
    expect(find('```html\n<b>&amp;</b>\n```', 'code')?.text).toBe('<b>&amp;</b>');
  });

  it('loads pictures of this site only when they are near, and shows the title under them', () => {
    const image = find('![A map](/media/org/map.svg "The way")', 'img');
    expect(image?.props).toMatchObject({ src: `${media}/media/org/map.svg`, alt: 'A map', loading: 'lazy' });
    expect(show('![A map](/media/org/map.svg "The way")').text).toBe('The way');
  });

  it('puts a picture into a button to enlarge it, where the page has one and no link is around it', () => {
    const draw = (source: string) => show(source, 2, 'Enlarge').elements.map(({ tag }) => tag);
    expect(draw('![A map](/media/org/map.svg)')).toEqual(['p', 'button', 'img', 'span']);
    expect(draw('[![A map](/media/org/map.svg)](/courses)')).toEqual(['p', 'a', 'img']);
    expect(draw('![A map](https://elsewhere.example/map.svg)')).toEqual(['p']);
    expect(show('![A map](/media/org/map.svg)').elements.map(({ tag }) => tag)).toEqual(['p', 'img']);
  });

  it('leaves the description of a picture it may not load', () => {
    for (const src of [
      'https://elsewhere.example/a.png',
      '/other/a.png',
      '/media/%2e%2e/x',
      'data:image/png;base64,AA',
    ]) {
      expect(tags(`![A map](${src})`)).toEqual(['p']);
      expect(show(`![A map](${src})`).text).toBe('A map');
    }
  });

  it('marks links to other sites and gives them no power over this one', () => {
    expect(find('[text](https://elsewhere.example/a)', 'a')?.props).toMatchObject({
      href: 'https://elsewhere.example/a',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
    expect(show('[text](https://elsewhere.example/a)').text).toBe('text (other site)');
    expect(find('[text](/courses)', 'a')?.props).toEqual({ href: '/courses', children: ['text'] });
  });
});

describe('hostile Markdown', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6a;&#x61;vascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://kapuas.example/1',
    'http://elsewhere.example/',
    'ftp://elsewhere.example/',
    'https://user:secret@elsewhere.example/',
    'mailto:x@example.org',
  ];

  it.each(hostile)('makes no link of %j', (href) => {
    for (const source of [`[a](<${href}>)`, `[a](${href})`, `[a][b]\n\n[b]: <${href}>`, `<${href}>`]) {
      for (const { tag, props } of show(source).elements) {
        if (tag === 'a') expect(new URL(String(props['href']), origin).origin).toBe(origin);
        expect(tag).not.toBe('img');
      }
      for (const element of show(`![a](<${href}>)`).elements) expect(element.tag).not.toBe('img');
    }
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    'text <b onclick="x()">bold</b> text',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<style>*{display:none}</style>',
    '<svg/onload=alert(1)>',
  ])('makes no element of the HTML in %j', (source) => {
    expect(tags(source).filter((tag) => tag !== 'p')).toEqual([]);
  });

  it('survives any nesting', () => {
    for (const source of [
      '> '.repeat(5_000) + 'x',
      '*'.repeat(2_000) + 'x',
      '['.repeat(2_000),
      '- '.repeat(300) + 'x',
    ]) {
      expect(() => show(source)).not.toThrow();
    }
  });

  const allowed: Readonly<Record<string, readonly string[]>> = {
    a: ['children', 'href', 'target', 'rel', 'class'],
    img: ['src', 'alt', 'loading', 'decoding', 'children'],
    ol: ['start', 'children'],
    div: ['class', 'tabIndex', 'role', 'children'],
    pre: ['class', 'tabIndex', 'children'],
    span: ['class', 'children'],
    th: ['scope', 'class', 'children'],
    td: ['class', 'children'],
  };
  const plain = 'p h2 h3 h4 h5 h6 ul li blockquote code hr strong em del br table thead tbody tr'.split(' ');
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(...hostile),
    fc.constantFrom(
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '&',
      '`',
      '*',
      '_',
      '~~',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '1. ',
      '> ',
      '|',
    ),
    fc.constantFrom(
      '<script>',
      '</script>',
      '<a href="',
      'onerror=',
      '"',
      "'",
      '&#',
      ';',
      'style=',
      '<!--',
      '-->',
    ),
  );

  it('never leads to an element, an attribute or an address that is not on the list', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { tag, props } of show(pieces.join('')).elements) {
          expect([...plain, ...Object.keys(allowed)]).toContain(tag);
          const names = Object.keys(props).filter((name) => props[name] !== undefined);
          expect(allowed[tag] ?? ['children']).toEqual(expect.arrayContaining(names));
          if (tag === 'a') {
            const url = new URL(String(props['href']), origin);
            expect(url.origin === origin || url.protocol === 'https:').toBe(true);
          }
          if (tag === 'img') expect(String(props['src'])).toMatch(/^https:\/\/media\.example\/media\//);
        }
      }),
      { numRuns: 500 },
    );
  });
});
