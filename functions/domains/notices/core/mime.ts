import type { Mail } from '../../../platform/mail.ts';

/*
 * One message as RFC 5322 and RFC 2045 have it, for where it is kept as a file: two readings of the same text, each in
 * base64, so that no line of ours is ever too long or taken for something else. What stands in a header is checked: nothing
 * of it can begin another one.
 */

/** RFC 2047: at most 75 characters an encoded word, of which 12 say what it is; in base64 63 are 45 bytes. */
const WORD_BYTES = 45;
/** RFC 2045: at most 76 characters a line of base64. */
const LINE = /.{1,76}/g;

/**
 * The bytes of a message, its lines ending as mail has it.
 * @throws Error when an address or the id could begin another header
 */
export function toMime({ from, to, id, at, subject, text, html, unsubscribe }: Mail): string {
  const boundary = `=_${id}`;
  const headers = [
    header('From', from),
    header('To', to),
    `Subject: ${encodedWords(subject)}`,
    header('Date', rfcDate(at)),
    header('Message-ID', `<${id}@${from.slice(from.indexOf('@') + 1)}>`),
    ...(unsubscribe === undefined
      ? []
      : [
          header('List-Unsubscribe', `<${unsubscribe}>`),
          'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        ]),
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    header('Content-Type', `multipart/alternative; boundary="${boundary}"`),
  ];
  const parts = [
    ['text/plain', text],
    ['text/html', html],
  ].flatMap(([type, body = '']) => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(body),
  ]);
  return [...headers, '', ...parts, `--${boundary}--`, ''].join('\r\n');
}

/** A header of plain characters. */
function header(name: string, value: string): string {
  // Anything but what can be seen of ASCII: a line break begins another header, and the rest is for encoded words.
  if (/[^\x20-\x7e]/.test(value)) throw new Error(`The header ${name} may hold plain characters alone`);
  return `${name}: ${value}`;
}

/** Any text as words of a header; a word never ends within a character. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (Buffer.byteLength(word + sign) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

const base64Lines = (text: string): string[] =>
  Buffer.from(text.replace(/\r?\n/g, '\r\n')).toString('base64').match(LINE) ?? [];

/** RFC 5322: `Tue, 24 Nov 2026 01:00:00 +0000`. */
const rfcDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
