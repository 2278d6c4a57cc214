import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../functions/domains/notices/core/address.ts';
import { writeLetter, type Links } from '../../../../functions/domains/notices/core/letters.ts';
import {
  addressConfirmed,
  addressForgotten,
  addressGiven,
  emptyMailbox,
} from '../../../../functions/domains/notices/core/mailbox.ts';
import { toMime } from '../../../../functions/domains/notices/core/mime.ts';
import { NOTICE_KINDS, type Letter } from '../../../../functions/domains/notices/core/types.ts';

const links: Links = {
  notices: 'https://kapuas.test/notices',
  settings: 'https://kapuas.test/notices/settings',
  courseOf: () => 'https://kapuas.test/courses/x',
  unsubscribe: 'https://kapuas.test/feeds/stop/t',
  confirm: 'https://kapuas.test/notices/settings#confirm=t',
};
const letter = (title: string, reason?: string): Letter => ({
  kind: 'DIGEST',
  personId: 'p',
  letterId: 'l',
  queuedAt: 0,
  more: 0,
  notices: NOTICE_KINDS.map((kind) => ({
    id: kind,
    kind,
    at: 0,
    courseId: 'c',
    courseTitle: { id: title, en: title },
    dueOn: '2026-12-24',
    ...(reason !== undefined && { reason }),
  })),
});
const mail = { from: 'kapuas@example.go.id', to: 'p@example.go.id', id: 'abc', at: 0 };

/** A message in its parts: an independent reading of what the writer writes. */
function read(mime: string) {
  const [head = '', ...rest] = mime.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
  );
  const subject = (headers.get('Subject') ?? '')
    .split(' ')
    .map((word) => Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? '', 'base64'));
  const bodies = rest.slice(1).map((part) => Buffer.from(part.split('\r\n--')[0] ?? '', 'base64').toString());
  return { names: [...headers.keys()], headers, subject: Buffer.concat(subject).toString(), bodies };
}

const NAMES = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
  'MIME-Version',
  'Content-Type',
];

describe('a letter', () => {
  it('says the same as text and as a page, in the language of its reader', () => {
    const [id, en] = (['ID', 'EN'] as const).map((each) =>
      writeLetter(letter('Layanan', 'Listrik'), each, links),
    );
    expect(id?.subject).toBe('10 pemberitahuan untuk Anda');
    expect(id?.text).toContain('Tenggat “Layanan” mendekat: 24 Desember 2026.');
    expect(id?.html).toContain('<html lang="id">');
    expect(en?.text).toContain('“Layanan” is due soon: 24 December 2026.');
    expect(en?.html).toContain('<html lang="en">');
    for (const each of [id, en]) {
      expect(each?.text).toContain(links.unsubscribe);
      expect(each?.html).toContain(`href="${links.unsubscribe}"`);
    }
  });

  it('lets nothing that others wrote become part of the page', () => {
    const { html } = writeLetter(letter('<img src=x onerror="a">', '</li><script>'), 'ID', links);
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('has the headers that it is given and no other, whatever the subject holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        (subject, text) => {
          const nasty = `${subject}\r\nBcc: all@example.org\r\n\r\n`;
          const mime = toMime({ ...mail, subject: nasty, text, html: text, unsubscribe: links.unsubscribe });
          const found = read(mime);
          expect(found.names).toEqual(NAMES);
          expect(found.subject).toBe(nasty);
          expect(found.bodies).toEqual([text, text].map((each) => each.replace(/\r?\n/g, '\r\n')));
          expect(mime.split('\r\n').every((line) => line.length <= 998)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is not written when an address or a link could begin a header', () => {
    const written = { subject: 's', text: 't', html: 'h' };
    for (const to of ['a@b.id\r\nBcc: c@d.id', 'a@b.id\nBcc: c@d.id', 'ä@b.id', 'a\u0000@b.id']) {
      expect(() => toMime({ ...mail, to, ...written })).toThrow('plain characters');
    }
    expect(() => toMime({ ...mail, ...written, unsubscribe: 'https://x/\r\nBcc: c@d.id' })).toThrow();
  });

  it('offers the end of all mail by one click (RFC 8058)', () => {
    const { headers } = read(
      toMime({ ...mail, subject: 's', text: 't', html: 'h', unsubscribe: links.unsubscribe }),
    );
    expect(headers.get('List-Unsubscribe')).toBe(`<${links.unsubscribe}>`);
    expect(headers.get('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });
});

describe('an address', () => {
  it('is taken as people write it', () => {
    for (const [given, kept] of [
      [' siti@Contoh.go.id ', 'siti@contoh.go.id'],
      ["o'neil+kapuas@example.co.id", "o'neil+kapuas@example.co.id"],
    ]) {
      expect(readAddress(given ?? '')).toEqual({ ok: true, value: kept });
    }
  });

  it('is refused with anything that could name another recipient or header', () => {
    const wrong = [
      '',
      'siti',
      'siti@',
      '@contoh.go.id',
      'siti@localhost',
      'a@b.id, c@d.id',
      'Siti <a@b.id>',
      '"a b"@c.id',
      'a@b.id\r\nBcc: c@d.id',
      'a\n@b.id',
      'a@b..id',
      'a@-b.id',
      'a..b@c.id',
      'a@1.2.3.4',
      'é@contoh.id',
      `${'a'.repeat(65)}@b.id`,
      `a@${'b.'.repeat(130)}id`,
    ];
    for (const each of wrong) expect(readAddress(each).ok, each).toBe(false);
  });

  it('is used once it is confirmed in time; the one before stays until then', () => {
    const old = { ...emptyMailbox('p'), address: 'old@b.id' };
    const given = addressGiven(old, 'new@b.id', 'EN', 1_000);
    if (!given.ok) throw new Error('refused');
    const { mailbox, sends } = given.value;
    expect([sends, mailbox.address, mailbox.language]).toEqual([true, 'old@b.id', 'EN']);
    expect(addressConfirmed(mailbox, 'other@b.id', 2_000).ok).toBe(false);
    expect(addressConfirmed(mailbox, 'new@b.id', 1_000 + 3 * 86_400_000).ok).toBe(false);
    const confirmed = addressConfirmed(mailbox, 'new@b.id', 2_000);
    expect(confirmed).toMatchObject({ ok: true, value: { address: 'new@b.id' } });
    if (confirmed.ok) {
      expect(addressConfirmed(confirmed.value, 'new@b.id', 3_000)).toEqual(confirmed);
      expect(addressForgotten(confirmed.value).address).toBeUndefined();
    }
  });

  it('is sent a link at most every ten minutes', () => {
    const first = addressGiven(emptyMailbox('p'), 'a@b.id', 'ID', 0);
    if (!first.ok) throw new Error('refused');
    const { mailbox } = first.value;
    expect(addressGiven(mailbox, 'a@b.id', 'ID', 60_000)).toMatchObject({ value: { sends: false } });
    expect(addressGiven(mailbox, 'c@d.id', 'ID', 60_000)).toMatchObject({ ok: false });
    expect(addressGiven(mailbox, 'c@d.id', 'ID', 600_000)).toMatchObject({ value: { sends: true } });
  });

  it('is sent no more links when the addresses are forgotten, or the confirmed one is given, in between', () => {
    const first = addressGiven({ ...emptyMailbox('p'), address: 'own@b.id' }, 'other@d.id', 'ID', 0);
    if (!first.ok) throw new Error('refused');
    const own = addressGiven(first.value.mailbox, 'own@b.id', 'EN', 30_000);
    if (!own.ok) throw new Error('refused');
    expect(own.value).toMatchObject({ sends: false, mailbox: { address: 'own@b.id', language: 'EN' } });
    for (const between of [addressForgotten(first.value.mailbox), own.value.mailbox]) {
      expect(between.pending).toBeUndefined();
      expect(addressGiven(between, 'other@d.id', 'ID', 60_000)).toMatchObject({ ok: false });
      expect(addressGiven(between, 'other@d.id', 'ID', 600_000)).toMatchObject({ value: { sends: true } });
    }
  });
});
