import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAiken, writeAikenQuestion } from '../../../../../functions/domains/banks/core/exchange/aiken.ts';
import { decodeFile } from '../../../../../functions/domains/banks/core/exchange/decode.ts';

describe('Aiken', () => {
  const text = 'What is 1+1?\nA. 1\nB) 2\nANSWER: B\n\nB. Franklin was\nA. a man\nB. a ship\nANSWER: a\n';

  it('reads and writes questions', () => {
    const entries = [...readAiken(text)];
    expect(entries).toMatchObject([
      { ok: true, question: { text: { text: 'What is 1+1?' }, answers: [{ percent: 0 }, { percent: 100 }] } },
      { ok: true, question: { text: { text: 'B. Franklin was' }, answers: [{ percent: 100 }, {}] } },
    ]);
    const written = entries.map((entry) => {
      const result = entry.ok && writeAikenQuestion(entry.question);
      return result && result.ok ? result.text : '';
    });
    expect([...readAiken(written.join(''))].map((each) => each.ok && each.question)).toEqual(
      entries.map((each) => each.ok && each.question),
    );
  });

  it.each([
    ['Q\nA. a\nC. c\nANSWER: A', 'AIKEN_ORDER', 3],
    ['Q\nA. a\nB. b\nANSWER: E', 'AIKEN_WRONG_ANSWER', 4],
    ['Q\nA. a\nB. b\n', 'AIKEN_NO_ANSWER', 1],
    ['Q\nA. a\njunk\nANSWER: A', 'AIKEN_NO_OPTIONS', 3],
    ['ANSWER: A', 'NO_TEXT', 1],
  ])('names what is wrong in %j', (file, code, line) => {
    expect([...readAiken(file)]).toMatchObject([{ ok: false, problems: [{ code, place: { line } }] }]);
    expect([...readAiken(`${file}\nANSWER: A\n${text}`)].filter(({ ok }) => ok).length).toBeGreaterThan(0);
  });

  it('never throws', () => {
    const lines = fc.constantFrom('A. x', 'B) y', 'ANSWER: A', 'ANSWER:', 'text', '', 'C. z');
    fc.assert(fc.property(fc.array(lines), (all) => void [...readAiken(all.join('\n'))]));
  });
});

describe('Bytes', () => {
  const wanted = '::Ñ::Apa “ini”?{T}\n';

  it.each([
    ['UTF-8', Buffer.from(wanted)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${wanted}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${wanted}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(wanted, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${wanted}`, 'utf16le').swap16()],
    [
      'Windows-1252',
      Buffer.from(wanted.replace('Ñ', '\xD1').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    ],
    ['CR LF', Buffer.from(wanted.replace('\n', '\r\n'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeFile(bytes)).toMatchObject({ ok: true, text: wanted });
  });

  it('names the place of what cannot be read', () => {
    const bad = Buffer.concat([Buffer.from('é\né\né\n'), Buffer.from([0xff]), Buffer.from('x')]);
    expect(decodeFile(bad)).toMatchObject({ ok: false, problem: { code: 'ENCODING', place: { line: 4 } } });
    expect(decodeFile(Buffer.from([0x61, 0x0a, 0x81]))).toMatchObject({
      problem: { code: 'ENCODING', place: { line: 2 } },
    });
    expect(decodeFile(Buffer.from('a\nb\u0001'))).toMatchObject({
      problem: { code: 'BINARY', place: { line: 2 } },
    });
    expect(decodeFile(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00]))).toMatchObject({
      problem: { code: 'ENCODING' },
    });
    expect(decodeFile(new Uint8Array())).toMatchObject({ problem: { code: 'EMPTY' } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeFile(bytes)));
  });
});
