import type { Localized } from '../../../platform/outcome.ts';
import type { Holding } from './holdings.ts';

/** A part of the copy of their data that a person gets. */
export interface CopySection {
  /** Its name in the JSON file: permanent. */
  readonly name: string;
  readonly holding: Holding;
  readonly title: Localized;
  /** The kinds of items that it is made of, by the builders of their keys. */
  readonly kinds: readonly string[];
  /** With what the sort keys of those in the person's partition begin. */
  readonly begins: readonly string[];
}

const section = (
  name: string,
  holding: Holding,
  title: Localized,
  kinds: readonly string[],
  ...begins: readonly string[]
): CopySection => ({ name, holding, title, kinds, begins });

/** The sections in their order. A job does one after the other; a new one comes last. */
export const COPY_SECTIONS: readonly CopySection[] = [
  section('profile', 'PROFILE', { id: 'Data diri', en: 'Who you are' }, ['personKey'], 'HOME#0'),
  section('number', 'NUMBER', { id: 'Nomor pegawai', en: 'Personal number' }, ['personNumberKey'], 'NUMBER'),
  section('logins', 'LOGINS', { id: 'Akun masuk', en: 'Logins' }, ['loginKey']),
  section('invitations', 'LOGINS', { id: 'Undangan', en: 'Invitations' }, ['invitationKey']),
  section(
    'runs',
    'RUNS',
    { id: 'Kursus yang diikuti', en: 'Courses taken' },
    ['activeRunKey', 'endedRunKey', 'earlierRunKey'],
    'HOME#1RUN#',
    'DONE#',
    'PAST#',
  ),
  section('progress', 'RUNS', { id: 'Kemajuan', en: 'Progress' }, ['progressKey'], 'PROGRESS#'),
  section('quizzes', 'ANSWERS', { id: 'Kuis', en: 'Quizzes' }, ['quizRecordKey'], 'QUIZ#'),
  section(
    'answers',
    'ANSWERS',
    { id: 'Percobaan dan jawaban kuis', en: 'Attempts and answers' },
    ['attemptStateKey', 'attemptResponseKey', 'attemptLateResponseKey', 'attemptAcceptedKey'],
    'ATTEMPT#',
  ),
  section('years', 'CREDITS', { id: 'JP per tahun', en: 'Credit hours by year' }, ['yearKey'], 'HOME#2YEAR#'),
  section('credits', 'CREDITS', { id: 'Catatan JP', en: 'Credit ledger' }, ['creditKey'], 'CREDIT#'),
  section(
    'certificates',
    'CERTIFICATES',
    { id: 'Sertifikat', en: 'Certificates' },
    ['certificateKey'],
    'CERT#',
  ),
  section(
    'levels',
    'COMPETENCIES',
    { id: 'Level kompetensi', en: 'Competency levels' },
    ['levelKey'],
    'LEVEL#',
  ),
  section(
    'evidence',
    'COMPETENCIES',
    { id: 'Bukti kompetensi', en: 'Evidence' },
    ['evidenceKey'],
    'EVIDENCE#',
  ),
  section('lists', 'LISTS', { id: 'Daftar peserta', en: 'Lists of courses' }, ['rosterKey']),
  section('changes', 'RECORDS', { id: 'Riwayat perubahan', en: 'What was changed' }, ['rightsAuditKey']),
  section(
    'requests',
    'REQUESTS',
    { id: 'Permintaan Anda', en: 'Your requests' },
    ['privacyRequestKey'],
    'REQUEST#',
  ),
  section(
    'looks',
    'LOOKS',
    { id: 'Siapa yang melihat', en: 'Who looked' },
    ['lookKey', 'listLookKey'],
    'LOOK#',
  ),
  section('jobs', 'JOBS', { id: 'Pekerjaan sistem', en: 'Jobs' }, ['startedJobKey', 'jobKey'], 'JOB#'),
  section(
    'notices',
    'NOTICES',
    { id: 'Pemberitahuan dan pilihannya', en: 'Notices and what you chose' },
    ['noticeBookKey', 'noticeKey', 'mailboxKey', 'letterKey'],
    'HOME#1NOTICES',
    'NOTICE#',
    'MAILBOX',
    'LETTER#',
  ),
];
