import type { Localized } from '../../../platform/outcome.ts';
import type { Notice, NoticeKind } from './types.ts';

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day in words, without time zones or locales: `2 Maret 2026`. */
function dayIn(language: keyof Localized, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

const each = (make: (language: keyof Localized) => string): Localized => ({ id: make('id'), en: make('en') });

type Teller = (notice: Notice, title: Localized, day: Localized) => Localized;

/** What is said of each kind of notice. */
const TOLD: Readonly<Record<NoticeKind, Teller>> = {
  COURSE_ASSIGNED: (_notice, title, day) => ({
    id: `Anda ditugaskan mengikuti “${title.id}”, paling lambat ${day.id}.`,
    en: `“${title.en}” is assigned to you, due ${day.en}.`,
  }),
  COURSE_DUE_SOON: (_notice, title, day) => ({
    id: `Tenggat “${title.id}” mendekat: ${day.id}.`,
    en: `“${title.en}” is due soon: ${day.en}.`,
  }),
  COURSE_OVERDUE: (_notice, title, day) => ({
    id: `Tenggat “${title.id}” sudah lewat: ${day.id}. Anda masih dapat menyelesaikannya.`,
    en: `“${title.en}” was due ${day.en}. You can still finish it.`,
  }),
  COURSE_FINISHED: ({ certificate }, title) =>
    certificate === undefined
      ? { id: `“${title.id}” selesai.`, en: `“${title.en}” is finished.` }
      : {
          id: `“${title.id}” selesai. Sertifikat Anda siap.`,
          en: `“${title.en}” is finished. Your certificate is ready.`,
        },
  CERTIFICATE_REVOKED: (_notice, title) => ({
    id: `Sertifikat Anda untuk “${title.id}” dicabut.`,
    en: `Your certificate of “${title.en}” was revoked.`,
  }),
  LATE_ANSWERS_ACCEPTED: (_notice, title) => ({
    id: `Jawaban Anda yang terlambat di “${title.id}” diterima dan dihitung.`,
    en: `Your late answers in “${title.en}” were accepted and count.`,
  }),
  LATE_ANSWERS_DECLINED: (_notice, title) => ({
    id: `Jawaban Anda yang terlambat di “${title.id}” tidak dihitung.`,
    en: `Your late answers in “${title.en}” do not count.`,
  }),
  ATTEMPT_RESET: (_notice, title) => ({
    id: `Percobaan kuis Anda di “${title.id}” dibatalkan; Anda dapat mengulanginya.`,
    en: `Your attempt at a quiz of “${title.en}” was reset; you can take it again.`,
  }),
  DUE_DATE_EXTENDED: (_notice, title, day) => ({
    id: `Tenggat Anda untuk “${title.id}” diperpanjang${day.id && ` sampai ${day.id}`}.`,
    en: `Your day due for “${title.en}” was extended${day.en && ` to ${day.en}`}.`,
  }),
  RUN_ENDED: (_notice, title) => ({
    id: `Keikutsertaan Anda di “${title.id}” diakhiri oleh penyelenggara.`,
    en: `The agency ended your part in “${title.en}”.`,
  }),
};

/** What a notice says, in one sentence or two. */
export function noticeText(notice: Notice): Localized {
  const { courseTitle, dueOn } = notice;
  const day = each((language) => (dueOn === undefined ? '' : dayIn(language, dueOn)));
  return TOLD[notice.kind](notice, courseTitle, day);
}
