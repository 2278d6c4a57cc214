import { escapeHtml } from '../../../platform/html.ts';
import type { Localized } from '../../../platform/outcome.ts';
import { noticeText } from './texts.ts';
import type { Letter, Notice, NoticeLanguage } from './types.ts';

/** What a letter says, in one language, as plain text and as a page. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where the links of a letter lead. */
export interface Links {
  readonly notices: string;
  readonly settings: string;
  readonly courseOf: (notice: Notice) => string;
  /** Stops all mail without signing in. */
  readonly unsubscribe: string;
  /** Confirms the address. */
  readonly confirm: string;
}

const TEXTS = {
  digestSubject: (count: number): Localized => ({
    id: count === 1 ? 'Satu pemberitahuan untuk Anda' : `${count} pemberitahuan untuk Anda`,
    en: count === 1 ? 'One notice for you' : `${count} notices for you`,
  }),
  digestLead: { id: 'Yang baru untuk Anda di Kapuas:', en: 'What is new for you in Kapuas:' },
  more: (count: number): Localized => ({
    id: `Dan ${count} lagi di halaman pemberitahuan.`,
    en: `And ${count} more on the page of notices.`,
  }),
  reason: { id: 'Alasan', en: 'Reason' },
  open: { id: 'Buka', en: 'Open' },
  all: { id: 'Semua pemberitahuan', en: 'All notices' },
  settings: { id: 'Atur yang Anda terima', en: 'Choose what you get' },
  stop: { id: 'Berhenti menerima surel', en: 'Stop getting mail' },
  confirmSubject: { id: 'Konfirmasi alamat surel Anda', en: 'Confirm your mail address' },
  confirmLead: {
    id: 'Alamat ini dimasukkan di Kapuas untuk menerima pemberitahuan. Konfirmasi dalam dua hari dengan tautan ini, lalu masuk dengan akun Anda:',
    en: 'This address was entered in Kapuas to get notices. Confirm it within two days with this link, signed in to your account:',
  },
  confirm: { id: 'Konfirmasi alamat', en: 'Confirm the address' },
  confirmElse: {
    id: 'Bukan Anda? Abaikan surel ini; tidak ada lagi yang akan dikirim.',
    en: 'Was it not you? Ignore this message; nothing more will be sent.',
  },
} satisfies Record<string, Localized | ((count: number) => Localized)>;

/** What a letter says to somebody who reads `language`. */
export function writeLetter(letter: Letter, language: NoticeLanguage, links: Links): Written {
  const say = ({ id, en }: Localized) => (language === 'EN' ? en : id);
  return letter.kind === 'CONFIRM'
    ? confirmation(say, language, links)
    : digest(letter, say, language, links);
}

type Say = (text: Localized) => string;

function confirmation(say: Say, language: NoticeLanguage, { confirm }: Links): Written {
  const subject = say(TEXTS.confirmSubject);
  return {
    subject,
    text: [say(TEXTS.confirmLead), '', confirm, '', say(TEXTS.confirmElse), ''].join('\n'),
    html: page(language, subject, [
      `<p>${escapeHtml(say(TEXTS.confirmLead))}</p>`,
      `<p>${anchor(confirm, say(TEXTS.confirm))}</p>`,
      `<p>${escapeHtml(say(TEXTS.confirmElse))}</p>`,
    ]),
  };
}

function digest(
  { notices, more }: Extract<Letter, { kind: 'DIGEST' }>,
  say: Say,
  language: NoticeLanguage,
  links: Links,
): Written {
  const subject = say(TEXTS.digestSubject(notices.length + more));
  const entries = notices.map((notice) => ({
    text: say(noticeText(notice)),
    reason: notice.reason === undefined ? undefined : `${say(TEXTS.reason)}: ${notice.reason}`,
    link: links.courseOf(notice),
  }));
  const rest = more > 0 ? [say(TEXTS.more(more))] : [];
  const feet = [
    [TEXTS.all, links.notices],
    [TEXTS.settings, links.settings],
    [TEXTS.stop, links.unsubscribe],
  ] as const;
  return {
    subject,
    text: [
      say(TEXTS.digestLead),
      '',
      ...entries.flatMap(({ text, reason, link }) => [
        `- ${text}`,
        ...(reason === undefined ? [] : [`  ${reason}`]),
        `  ${link}`,
        '',
      ]),
      ...rest.flatMap((line) => [line, '']),
      ...feet.map(([label, link]) => `${say(label)}: ${link}`),
      '',
    ].join('\n'),
    html: page(language, subject, [
      `<p>${escapeHtml(say(TEXTS.digestLead))}</p>`,
      '<ul>',
      ...entries.map(({ text, reason, link }) => {
        const why = reason === undefined ? '' : `<br>${escapeHtml(reason)}`;
        return `<li style="margin-bottom:12px">${escapeHtml(text)}${why}<br>${anchor(link, say(TEXTS.open))}</li>`;
      }),
      '</ul>',
      ...rest.map((line) => `<p>${escapeHtml(line)}</p>`),
      `<p>${feet.map(([label, link]) => anchor(link, say(label))).join(' · ')}</p>`,
    ]),
  };
}

/** A page that needs nothing from elsewhere and is read in order: a language, a title, headings and links in words. */
function page(language: NoticeLanguage, title: string, lines: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font:16px/1.5 sans-serif;max-width:36em;margin:0 auto;padding:16px">',
    `<h1 style="font-size:20px">${escapeHtml(title)}</h1>`,
    ...lines,
    '</body></html>',
    '',
  ].join('\n');
}

const anchor = (href: string, label: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
