import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../functions/domains/media/core/inspect.ts';
import { MEDIA_TYPE_NAMES, MEDIA_TYPES } from '../../../../functions/domains/media/core/kinds.ts';
import { REFUSALS } from '../../../../functions/domains/media/core/messages.ts';
import * as files from '../support/files.ts';

const samples = {
  'image/png': files.png(),
  'image/jpeg': files.jpeg(),
  'image/webp': files.webp(),
  'image/gif': files.gif(),
  'image/svg+xml': files.svg(),
  'video/mp4': files.mp4(),
  'video/webm': files.webm(),
  'audio/mpeg': files.mp3(),
  'audio/ogg': files.ogg(),
  'application/pdf': files.pdf(),
  'text/vtt': files.vtt(),
};

const codeOf = (bytes: Uint8Array) => {
  const found = inspect(bytes);
  return found.ok ? found.type : found.code;
};

describe('a file is what its content is', () => {
  it.each(MEDIA_TYPE_NAMES)('%s is found without its name', (type) => {
    expect(inspect(samples[type])).toMatchObject({ ok: true, type });
  });

  it('with its sizes', () => {
    expect(inspect(files.png(640, 480))).toMatchObject({ width: 640, height: 480 });
    expect(inspect(files.jpeg(640, 480))).toMatchObject({ width: 640, height: 480 });
    expect(inspect(files.webp(640, 480))).toMatchObject({ width: 640, height: 480 });
    expect(inspect(files.gif(640, 480))).toMatchObject({ width: 640, height: 480 });
    expect(inspect(files.svg())).toMatchObject({ width: 40, height: 30 });
  });

  it('in the forms that programs write', () => {
    expect(codeOf(files.webm('webm', true))).toBe('video/webm');
    expect(codeOf(Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0a'), Buffer.alloc(10), files.mp3()]))).toBe(
      'audio/mpeg',
    );
    expect(codeOf(Buffer.concat([files.mp3(), Buffer.from('TAG'), Buffer.alloc(125, 65)]))).toBe(
      'audio/mpeg',
    );
    expect(codeOf(files.ogg('\x01vorbis'))).toBe('audio/ogg');
    expect(codeOf(files.vtt('\ufeffWEBVTT\r\n\r\n00:00:01.000 --> 00:00:04.000\r\nHalo\r\n'))).toBe(
      'text/vtt',
    );
    expect(codeOf(files.vtt('WEBVTT\n\n00:01.000 --> 00:04.000\nTulis <body>, lalu <script>.\n'))).toBe(
      'text/vtt',
    );
    const drawn = Buffer.from(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Buatan kami -->\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><g fill="url(#a)"><text x="1">A &amp; B &#x2014;</text></g></svg>\n',
    );
    expect(codeOf(drawn)).toBe('image/svg+xml');
    for (const content of [
      `<rect style="fill:RGB(1 2 3);clip-path:url( '#a')" transform="rotate(45) skewX(3)"/>`,
      '<g aria-label="Data: loket(depan), C:\\peta"><text>&#9;&#x1F600; a]] &gt; (b)</text></g>',
    ]) {
      expect([content, codeOf(files.svg(content))]).toEqual([content, 'image/svg+xml']);
    }
  });

  it('and nothing when it is none that is taken', () => {
    for (const text of [
      '',
      'hello',
      '<!DOCTYPE html><p>Hi',
      'MZ\x90\0',
      '#!/bin/sh\nrm',
      'PK\x03\x04',
      '{"a":1}',
    ]) {
      expect(codeOf(Buffer.from(text, 'latin1'))).toBe('UNKNOWN_TYPE');
    }
    // QuickTime, a picture in the same box format, and Matroska that is not WebM.
    expect(codeOf(files.box('ftyp', Buffer.from('qt  \0\0\0\0')))).toBe('UNKNOWN_TYPE');
    expect(codeOf(files.box('ftyp', Buffer.from('heic\0\0\0\0')))).toBe('UNKNOWN_TYPE');
    expect(codeOf(files.webm('matroska'))).toBe('UNKNOWN_TYPE');
  });
});

describe('a file is refused', () => {
  it('when it is cut off at any place', () => {
    for (const [type, whole] of Object.entries(samples)) {
      // Of text, and of what is recorded live, nobody can tell; a drawing may end in white space.
      if (type === 'text/vtt') continue;
      for (let length = 0; length < whole.length - 2; length += 1) {
        const found = inspect(whole.subarray(0, length));
        if (type === 'audio/mpeg' && length > 2 * 417) continue;
        expect([type, length, found.ok]).toEqual([type, length, false]);
      }
    }
  });

  it.each([
    'image/png',
    'image/jpeg',
    'image/webp',
    'image/gif',
    'video/mp4',
    'video/webm',
    'audio/ogg',
    'audio/mpeg',
    'application/pdf',
    'image/svg+xml',
  ] as const)('when other data stands behind %s', (type) => {
    const behind = Buffer.from('<script>alert(1)</script> and more than a line of it');
    expect(['HIDDEN_DATA', 'DAMAGED', 'ACTIVE_CONTENT']).toContain(
      codeOf(Buffer.concat([samples[type], behind])),
    );
  });

  it('when it is an archive as well, wherever that stands', () => {
    for (const bytes of [
      Buffer.concat([samples['image/png'], files.zipEnd()]),
      files.png(4, 3, files.pngChunk('tEXt', files.zipEnd())),
      files.mp4(files.box('free', files.zipEnd())),
      Buffer.concat([files.vtt(), files.zipEnd()]),
    ]) {
      expect(['HIDDEN_DATA', 'DAMAGED']).toContain(codeOf(bytes));
    }
    // A picture with those four bytes by chance is none.
    expect(codeOf(files.png(4, 3, files.pngChunk('tEXt', Buffer.from('PK\x05\x06'))))).toBe('image/png');
  });

  it('when an old reader would take it for a page or a document', () => {
    for (const text of ['<html><script>', '<SCRIPT src=x>', '%PDF-1.4', '<?php system()', '<svg onload=']) {
      expect(codeOf(files.png(4, 3, files.pngChunk('tEXt', Buffer.from(`Comment\0${text}`))))).toBe(
        'HIDDEN_DATA',
      );
    }
  });

  it('when it would unpack to more than a phone can hold', () => {
    for (const bytes of [
      files.png(60_000, 60_000),
      files.png(9_000, 100),
      files.jpeg(8_000, 8_000),
      files.webp(16_000, 16_000),
      files.gif(8_000, 8_000),
      files.gif(3_000, 3_000, 40),
      files.png(3_000, 3_000, files.pngChunk('acTL', Buffer.from([0, 0, 1, 0, 0, 0, 0, 0]))),
      files.svg('<g>'.repeat(100) + '</g>'.repeat(100)),
    ]) {
      expect(codeOf(bytes)).toBe('PICTURE_TOO_BIG');
    }
  });

  it('when it is too large for what it is, whatever it was called', () => {
    const big = files.pngChunk('tEXt', Buffer.alloc(MEDIA_TYPES['image/png'].mostBytes));
    expect(codeOf(files.png(4, 3, big))).toBe('TOO_LARGE');
  });

  it.each([
    '<script>alert(1)</script>',
    '<rect onclick="x()"/>',
    '<rect ONCLICK="x()"/>',
    '<a href="https://a.id"><rect/></a>',
    '<image href="https://a.id/x.png"/>',
    '<use href="#a"/>',
    '<foreignObject><p/></foreignObject>',
    '<style>@import url(//a.id)</style>',
    '<rect fill="url(https://a.id/x)"/>',
    '<rect fill="u&#114;l(https://a.id/x)"/>',
    '<rect style="fill:u\\72l(//a.id)"/>',
    '<rect style="background:url( //a.id)"/>',
    `<rect style="background:image-set('//a.id/x' 1x)"/>`,
    `<rect style="background:-WEBKIT-image-set('//a.id/x' 1x)"/>`,
    `<rect fill="s&#114;c('//a.id/x')"/>`,
    `<rect style="fill:url(#a);clip-path:url('//a.id/x')"/>`,
    `<rect style="background:cross-fade(image('//a.id/x'), red)"/>`,
    '<animate attributeName="href" to="javascript:x"/>',
    '<set attributeName="onload" to="x()"/>',
    '<handler/>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">x</svg:script>',
    '<text>&xxe;</text>',
    '<![CDATA[<script>]]>',
    '<?xml-stylesheet href="x"?>',
    '<rect xml:base="https://a.id/"/>',
    '<linearGradient xlink:href="https://a.id/x#a"/>',
  ])('when a drawing holds %s', (content) => {
    expect(codeOf(files.svg(content))).toBe('ACTIVE_CONTENT');
  });

  it.each([
    '<rect x="1" x="2"/>',
    '<rect x="1" y="2" x=\'3\'/>',
    '<text>&#0;</text>',
    '<text>&#x1f;</text>',
    '<text>\x01</text>',
    '<text>&#xD800;</text>',
    '<text>&#56320;</text>',
    '<text>&#xFFFE;</text>',
    '<text>&#x110000;</text>',
    '<rect id="&#0;"/>',
    '<text>a]]>b</text>',
  ])('when no XML reader takes a drawing, as with %j', (content) => {
    expect(codeOf(files.svg(content))).toBe('DAMAGED');
  });

  it('when a drawing declares entities, other names or events', () => {
    expect(
      codeOf(
        Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
      ),
    ).toBe('ACTIVE_CONTENT');
    expect(codeOf(files.svg('', 'onload="x()"'))).toBe('ACTIVE_CONTENT');
    expect(codeOf(Buffer.from('<svg xmlns="http://www.w3.org/1999/xhtml"><title/></svg>'))).toBe(
      'ACTIVE_CONTENT',
    );
    expect(codeOf(Buffer.from('<svg><rect/></svg>'))).toBe('DAMAGED');
    expect(codeOf(files.svg('<g>'))).toBe('DAMAGED');
    expect(codeOf(Buffer.concat([files.svg(), files.svg()]))).toBe('HIDDEN_DATA');
  });

  it.each([
    '/JS (x)',
    '/JavaScript 3 0 R',
    '/J#61vaScript 3 0 R',
    '/Launch',
    '/EmbeddedFiles 4 0 R',
    '/Encrypt 5 0 R',
    '/XFA 1 0 R',
  ])('when a document holds %s', (more) => {
    expect(codeOf(files.pdf(`/OpenAction << /S ${more} >>`))).toBe('ACTIVE_CONTENT');
  });

  it('when a document holds what acts beside or between its streams, or in plain objects', () => {
    const action = '/OpenAction << /S /JavaScript /JS (x) >>';
    const stream = files.pdfStream(Buffer.from('BT ET'));
    for (const more of [
      `>>\n${stream}\n3 0 obj << ${action}`,
      `${action} >>\n${stream}\n3 0 obj <<`,
      `/A (stream\n) ${action} /B (endstream)`,
      `>>\nstream\n<< ${action}`,
      `>>\nendobj\n${files.pdfStream(Buffer.from(`7 0 << ${action} >>`), '/Type /Obj#53tm')}\n3 0 obj <<`,
    ]) {
      expect([more, codeOf(files.pdf(more))]).toEqual([more, 'ACTIVE_CONTENT']);
    }
  });

  it('when a film hides something in its boxes', () => {
    expect(codeOf(files.mp4(files.box('uuid', Buffer.alloc(16))))).toBe('HIDDEN_DATA');
    expect(codeOf(files.mp4(files.box('free', Buffer.alloc(100_000))))).toBe('HIDDEN_DATA');
    expect(codeOf(files.box('ftyp', Buffer.from('isom\0\0\0\x01')))).toBe('DAMAGED');
  });

  it('with words that say what to do, in both languages', () => {
    for (const { id, en } of Object.values(REFUSALS)) {
      expect(id.length).toBeGreaterThan(40);
      expect(en.length).toBeGreaterThan(40);
    }
  });
});

describe('a document is taken', () => {
  const documentOf = (content: Uint8Array) =>
    files.pdf(`>>\nendobj\n${files.pdfStream(content, '/Filter /FlateDecode')}\n3 0 obj <<`);

  it('whatever the bytes of its streams spell by chance', () => {
    const names = fc.constantFrom('/JS ', '/XFA(', '/J#53 ', '/Launch\n', '>>\nstream\n');
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, names, bytes, (before, name, after) => {
        expect(codeOf(documentOf(Buffer.concat([before, Buffer.from(name), after])))).toBe('application/pdf');
      }),
      { numRuns: 200 },
    );
  });

  it('in time linear in its bytes', () => {
    const begun = performance.now();
    for (const part of ['>>stream\n', '>>'.padEnd(9), '>> stream\nendstream']) {
      expect(codeOf(files.pdf(part.repeat(50_000)))).toBe('application/pdf');
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

it('never fails or hangs on bytes that somebody made up', () => {
  const heads = Object.values(samples).map((sample) => [...sample.subarray(0, 24)]);
  const made = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), fc.nat(24));
  fc.assert(
    fc.property(made, ([head, rest, kept]) => {
      const found = inspect(Uint8Array.from([...head.slice(0, kept), ...rest]));
      expect(typeof found.ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
