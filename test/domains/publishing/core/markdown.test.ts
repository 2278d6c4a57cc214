import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarkdown, emphasisWork } from '../../../../functions/domains/publishing/core/markdown.ts';
import { isHttpsUrl } from '../../../../functions/platform/checks.ts';

const said = (text: string) => checkMarkdown(['text'], text).map(({ message }) => message.en.split(':')[0]);

describe('the rules of Markdown', () => {
  it.each([
    '# Judul\n\nSatu _kalimat_ **tebal** dengan `<b>` dan\n\n```html\n<script>alert(1)</script>\n```',
    '![Denah loket](/media/univ/3f1c-denah.svg "Denah")',
    '[Laman](https://contoh.go.id/a?b=c#d) dan <https://contoh.go.id>, tanya ke loket@contoh.go.id',
    '- satu\n  - dua\n    1. tiga\n\n> kutipan\n\n| a | b |\n|---|---|\n| 1 < 2 | 3 & 4 |',
    'a \\<b> c, 2 < 3, {{x}}, [belum] [jadi][x]',
  ])('let %j pass', (text) => expect(checkMarkdown(['text'], text)).toEqual([]));

  it.each([
    ['<script>alert(1)</script>', 'HTML is not allowed'],
    ['kata <b>tebal</b>', 'HTML is not allowed'],
    ['<!-- catatan -->', 'HTML is not allowed'],
    ['| a |\n|---|\n| <img src=x onerror=alert(1)> |', 'HTML is not allowed'],
    ['- > <iframe src="https://a.id"></iframe>', 'HTML is not allowed'],
    ['![Foto](https://a.id/x.png)', 'Pictures come from /media/ only'],
    ['![Foto](/media/../secret)', 'Pictures come from /media/ only'],
    ['![Foto](/media/%2e%2e/secret)', 'Pictures come from /media/ only'],
    ['![Foto](//a.id/media/x.png)', 'Pictures come from /media/ only'],
    ['![Foto][f]\n\n[f]: data:image/png;base64,AAAA', 'Pictures come from /media/ only'],
    ['![ ](/media/univ/x.png)', 'Describe this picture between the square brackets'],
    ['[x](javascript:alert(1))', 'A link must be complete and begin with https'],
    ['[x](java&#115;cript:alert(1))', 'A link must be complete and begin with https'],
    ['[x](http://a.id)', 'A link must be complete and begin with https'],
    ['[x](/courses/1)', 'A link must be complete and begin with https'],
    ['[x](mailto:a@b.id)', 'A link must be complete and begin with https'],
    ['[x](https://user:pass@a.id)', 'A link must be complete and begin with https'],
    ['www.contoh.go.id', 'A link must be complete and begin with https'],
    ['[**[x](http://a.id)**][y]\n\n[y]: https://a.id', 'A link must be complete and begin with https'],
  ])('refuse %j', (text, rule) => expect(said(text)).toContain(rule));

  it('name the place and every breach', () => {
    const refusals = checkMarkdown(['lessons', 2, 'content', 'text'], '<b>\n\n[x](http://a.id)');
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['CONTENT_RULE', ['lessons', '2', 'content', 'text']],
      ['CONTENT_RULE', ['lessons', '2', 'content', 'text']],
    ]);
  });

  it.each([
    ['quotations', '> '.repeat(100_000)],
    ['lists on one line', `${'- '.repeat(100_000)}a`],
    ['numbered lists', `${'1. '.repeat(2_000)}a`],
    ['lists set in', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['lists set in a little', Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ])('refuse what is nested too deeply: %s', (_name, text) => {
    const started = performance.now();
    expect(said(text)[0]).toMatch(/nested too deeply/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('refuse what would take the reader’s phone too long', () => {
    expect(said('_a*'.repeat(100_000))).toEqual([
      'Too many signs *, _ or ~ stand in one paragraph. Split the paragraph.',
    ]);
    const long = Array.from({ length: 2_000 }, () => 'Satu **kalimat** yang _biasa_ saja.').join('\n\n');
    expect(emphasisWork(long)).toBeLessThan(100_000);
    expect(said(long)).toEqual([]);
  });

  it('do not keep brackets open without bound', () => {
    const started = performance.now();
    for (const piece of ['[', '![', '[a', '[\n', '[]['])
      expect(said(piece.repeat(100_000))).toEqual([expect.stringMatching(/^More than 200 square brackets/)]);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(said('[a](https://a.id) [ ] '.repeat(2_000))).toEqual([]);
    expect(said(`${'['.repeat(150)}\n\n`.repeat(20))).toEqual([]);
  });

  it('never throw, whatever is written', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '_',
      '`',
      '\n',
      ' ',
      '- ',
      '|',
      '\\',
      '&',
      'a',
      'http://',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        checkMarkdown(['text'], pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address', () => {
  it.each(['https://a.id', 'HTTPS://a.id/x', 'https://a.id:8443/?q=1#r'])('%s is https', (text) =>
    expect(isHttpsUrl(text)).toBe(true),
  );
  it.each([
    'http://a.id',
    '//a.id',
    'https:a.id',
    'https://',
    'https://a b',
    'https:\\\\a.id',
    'https://u@a.id',
    '',
  ])('%j is not', (text) => expect(isHttpsUrl(text)).toBe(false));
});
