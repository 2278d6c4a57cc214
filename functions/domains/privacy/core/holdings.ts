import type { Localized } from '../../../platform/outcome.ts';

/** What of a person is kept, as it is told to them: several kinds of items each. */
export const HOLDINGS = [
  'PROFILE',
  'NUMBER',
  'LOGINS',
  'RUNS',
  'ANSWERS',
  'CREDITS',
  'CERTIFICATES',
  'COMPETENCIES',
  'LISTS',
  'NOTICES',
  'REQUESTS',
  'LOOKS',
  'RECORDS',
  'JOBS',
] as const;
export type Holding = (typeof HOLDINGS)[number];

/** What a person is told about a kind of data: why it is kept, for how long, and what an erasure does with it. */
export interface HoldingText {
  readonly title: Localized;
  readonly purpose: Localized;
  readonly kept: Localized;
  readonly erased: Localized;
}

const EMPLOYED: Localized = {
  id: 'Selama Anda bekerja, dan sesudahnya sampai dihapus.',
  en: 'While you work here, and afterwards until it is erased.',
};
const DESTROYED: Localized = { id: 'Dimusnahkan.', en: 'Destroyed.' };
const TASK: Localized = {
  id: 'Kewajiban pengembangan kompetensi ASN (PP 11/2017; UU 27/2022 pasal 20 ayat 2 huruf c dan e).',
  en: 'The duty to develop the competencies of civil servants (PP 11/2017; UU 27/2022 art. 20(2)(c) and (e)).',
};

/** The plain table of what is held and why. */
export const HOLDING_TEXTS: Readonly<Record<Holding, HoldingText>> = {
  PROFILE: {
    title: { id: 'Nama, golongan, unit, jabatan, peran', en: 'Name, grade, unit, position, roles' },
    purpose: TASK,
    kept: EMPLOYED,
    erased: DESTROYED,
  },
  NUMBER: {
    title: { id: 'NIP atau NI PPPK', en: 'Personal number' },
    purpose: {
      id: 'Agar satu orang tercatat satu kali dan impor menemukannya.',
      en: 'So that one person is recorded once and imports find them.',
    },
    kept: EMPLOYED,
    erased: {
      id: 'Dimusnahkan bersama sidiknya; nomor itu dapat didaftarkan lagi sebagai orang baru.',
      en: 'Destroyed with its fingerprint; the number can be registered again as somebody new.',
    },
  },
  LOGINS: {
    title: { id: 'Akun masuk dan undangan', en: 'Logins and invitations' },
    purpose: { id: 'Mengenali Anda ketika masuk.', en: 'To know you when you sign in.' },
    kept: {
      id: 'Akun: sampai Anda keluar. Undangan: 104 hari. Hanya sidiknya yang disimpan.',
      en: 'Logins: until you leave. Invitations: 104 days. Only fingerprints are kept.',
    },
    erased: DESTROYED,
  },
  RUNS: {
    title: { id: 'Kursus yang diikuti dan kemajuannya', en: 'Courses taken and progress in them' },
    purpose: TASK,
    kept: EMPLOYED,
    erased: DESTROYED,
  },
  ANSWERS: {
    title: { id: 'Jawaban kuis dan nilainya', en: 'Answers to quizzes and their results' },
    purpose: { id: 'Menilai, dan memeriksa keberatan.', en: 'To grade, and to look into objections.' },
    kept: EMPLOYED,
    erased: DESTROYED,
  },
  CREDITS: {
    title: { id: 'Jam pelajaran (JP)', en: 'Credit hours (JP)' },
    purpose: TASK,
    kept: EMPLOYED,
    erased: {
      id: 'Dimusnahkan; jumlah per unit dan kursus tetap, tanpa nama.',
      en: 'Destroyed; the sums of units and courses stay, without names.',
    },
  },
  CERTIFICATES: {
    title: { id: 'Sertifikat', en: 'Certificates' },
    purpose: {
      id: 'Membuktikan kelulusan; siapa pun dapat memeriksa nomornya.',
      en: 'To prove that you passed; anybody can check the number.',
    },
    kept: EMPLOYED,
    erased: {
      id: 'Dimusnahkan; nomornya tetap, dan halaman pemeriksaan menyatakan bahwa pemiliknya telah dihapus.',
      en: 'Destroyed; the number stays, and the page that checks it says that its holder was erased.',
    },
  },
  COMPETENCIES: {
    title: { id: 'Level kompetensi dan buktinya', en: 'Competency levels and evidence' },
    purpose: TASK,
    kept: EMPLOYED,
    erased: DESTROYED,
  },
  LISTS: {
    title: { id: 'Daftar peserta milik badan diklat', en: 'The training agency’s lists' },
    purpose: {
      id: 'Membantu peserta dan melaporkan ketuntasan per unit.',
      en: 'To help learners, and to report completion by unit.',
    },
    kept: EMPLOYED,
    erased: {
      id: 'Dimusnahkan; angka di laporan tetap seperti semula.',
      en: 'Destroyed; the figures of reports stay as they were.',
    },
  },
  NOTICES: {
    title: { id: 'Pemberitahuan dan pilihannya', en: 'Notices and what you chose to get' },
    purpose: { id: 'Mengingatkan tenggat.', en: 'To remind you of what is due.' },
    kept: { id: 'Paling lama satu tahun.', en: 'For a year at most.' },
    erased: DESTROYED,
  },
  REQUESTS: {
    title: { id: 'Permintaan Anda tentang data', en: 'What you asked about your data' },
    purpose: { id: 'Menjawabnya (UU 27/2022 pasal 5–13).', en: 'To answer it (UU 27/2022 art. 5–13).' },
    kept: {
      id: 'Selama Anda bekerja. Salinan data: tujuh hari.',
      en: 'While you work here. Copies of data: seven days.',
    },
    erased: DESTROYED,
  },
  LOOKS: {
    title: { id: 'Siapa yang melihat data Anda', en: 'Who looked at your data' },
    purpose: {
      id: 'Agar Anda dapat mengawasi (UU 27/2022 pasal 31 dan 47).',
      en: 'So that you can keep an eye on it (UU 27/2022 art. 31 and 47).',
    },
    kept: { id: 'Satu tahun.', en: 'One year.' },
    erased: DESTROYED,
  },
  RECORDS: {
    title: { id: 'Jejak audit perubahan', en: 'Audit trail of changes' },
    purpose: {
      id: 'Mempertanggungjawabkan siapa mengubah apa (UU 27/2022 pasal 47).',
      en: 'To answer for who changed what (UU 27/2022 art. 47).',
    },
    kept: { id: 'Tetap.', en: 'For good.' },
    erased: {
      id: 'Tetap, dengan kode yang tidak menunjuk siapa pun lagi; kata-kata alasannya dihapus.',
      en: 'Stays, under a code that leads to nobody any more; the words of its reasons are erased.',
    },
  },
  JOBS: {
    title: { id: 'Impor dan pekerjaan yang Anda mulai', en: 'Imports and jobs that you started' },
    purpose: { id: 'Melanjutkan dan melaporkannya.', en: 'To go on with them and report.' },
    kept: { id: '30 hari.', en: '30 days.' },
    erased: {
      id: 'Tetap sampai 30 hari, tanpa akun masuk Anda.',
      en: 'Stays for its 30 days, without your login.',
    },
  },
};
