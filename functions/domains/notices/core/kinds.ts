import type { Localized } from '../../../platform/outcome.ts';
import type { Choice, Choices, NoticeKind } from './types.ts';

/** A kind of notice. */
interface KindRule {
  /** What a person reads where they choose. */
  readonly label: Localized;
  /** Where it comes for whoever chose nothing. */
  readonly standard: Choice;
}

const both: Choice = { app: true, mail: true };
const appOnly: Choice = { app: true, mail: false };

/** Every kind of notice, in the order in which people choose. */
export const KINDS: Readonly<Record<NoticeKind, KindRule>> = {
  COURSE_ASSIGNED: {
    label: { id: 'Kursus baru ditugaskan', en: 'A new course is assigned' },
    standard: both,
  },
  COURSE_DUE_SOON: { label: { id: 'Tenggat mendekat', en: 'A day due comes near' }, standard: both },
  COURSE_OVERDUE: { label: { id: 'Tenggat terlewat', en: 'A day due has passed' }, standard: both },
  COURSE_FINISHED: { label: { id: 'Kursus selesai', en: 'A course is finished' }, standard: appOnly },
  CERTIFICATE_REVOKED: {
    label: { id: 'Sertifikat dicabut', en: 'A certificate is revoked' },
    standard: both,
  },
  LATE_ANSWERS_ACCEPTED: {
    label: { id: 'Jawaban terlambat diterima', en: 'Late answers are accepted' },
    standard: both,
  },
  LATE_ANSWERS_DECLINED: {
    label: { id: 'Jawaban terlambat tidak dihitung', en: 'Late answers do not count' },
    standard: both,
  },
  ATTEMPT_RESET: { label: { id: 'Percobaan kuis diulang', en: 'An attempt is reset' }, standard: both },
  DUE_DATE_EXTENDED: {
    label: { id: 'Tenggat diperpanjang', en: 'A day due is extended' },
    standard: appOnly,
  },
  RUN_ENDED: {
    label: { id: 'Dibebaskan atau dikeluarkan', en: 'Exempted or withdrawn' },
    standard: appOnly,
  },
};

/** Where a person gets a kind of notice: as they chose, else the standard. */
export const choiceOf = (choices: Choices, kind: NoticeKind): Choice => choices[kind] ?? KINDS[kind].standard;
