import { defineMessages } from '../../i18n/messages.ts';

/** The texts of enrolling. */
export const messages = defineMessages({
  id: {
    enrol: 'Daftar kursus ini',
    enrolled: 'Anda terdaftar. Selamat belajar.',
    enrolText: 'Terbuka untuk Anda. Belajar kapan saja, lanjutkan dari tempat terakhir.',
    leftBefore:
      'Anda pernah berhenti dari kursus ini. Anda boleh mendaftar lagi; di tahun yang sama, kemajuan dan percobaan kuis berlanjut.',
  },
  en: {
    enrol: 'Enrol in this course',
    enrolled: 'You are enrolled. Enjoy learning.',
    enrolText: 'Open to you. Learn at any time, and go on where you left.',
    leftBefore:
      'You left this course once. You may enrol again; in the same year, progress and quiz attempts go on.',
  },
});
