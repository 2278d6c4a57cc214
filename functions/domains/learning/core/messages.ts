import type { Localized } from '../../../platform/outcome.ts';

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  COURSE_NOT_FOUND: {
    id: 'Pelatihan ini tidak ditemukan. Cari lagi di katalog.',
    en: 'This course was not found. Look for it in the catalogue again.',
  },
  NOT_OFFERED: {
    id: 'Pelatihan ini tidak lagi ditawarkan. Pilih pelatihan lain di katalog.',
    en: 'This course is no longer on offer. Choose another one in the catalogue.',
  },
  NO_UNIT: {
    id: 'Anda belum tercatat di unit mana pun. Minta administrator melengkapi data Anda.',
    en: 'You are not recorded in any unit yet. Ask an administrator to complete your data.',
  },
  RUN_NOT_FOUND: {
    id: 'Keikutsertaan ini tidak ditemukan. Muat ulang halaman pelatihan.',
    en: 'This enrolment was not found. Load the course page again.',
  },
  NOT_ENROLLED: {
    id: 'Anda tidak sedang mengikuti pelatihan ini. Daftar dulu di halaman pelatihan.',
    en: 'You are not taking this course at present. Enrol on the course page first.',
  },
  INCOMPLETE: {
    id: 'Masih ada pelajaran atau kuis yang belum selesai. Selesaikan dulu semuanya.',
    en: 'Lessons or quizzes are left to do. Finish all of them first.',
  },
  RUN_ENDED: {
    id: 'Keikutsertaan ini sudah berakhir. Yang ditinggalkan atau dibebaskan dapat dilanjutkan tahun ini dengan mendaftar lagi.',
    en: 'This enrolment has ended. One that was left or exempted goes on when the person enrols again this year.',
  },
  RESET_ENDED: {
    id: 'Keikutsertaan ini sudah berakhir; hasil kuisnya tetap dan tidak dapat direset. Peserta dapat mendaftar lagi bila pelatihannya boleh diulang.',
    en: 'This enrolment has ended; its quiz results stand and cannot be reset. The person can enrol again where the course may be repeated.',
  },
  EVENTS_COUNT: {
    id: 'Kirim 1 sampai 50 kejadian sekaligus.',
    en: 'Send 1 to 50 events at once.',
  },
  LESSON_NOT_FOUND: {
    id: 'Pelajaran ini tidak ada dalam versi pelatihan yang Anda ikuti. Muat ulang halaman pelatihan.',
    en: 'This lesson is not in the version of the course that you take. Load the course page again.',
  },
  PREREQUISITE: {
    id: 'Selesaikan dulu modul yang menjadi prasyarat modul ini.',
    en: 'Finish the modules that must come before this one first.',
  },
  QUIZ_BY_PASSING: {
    id: 'Kuis selesai dengan lulus kuisnya. Kerjakan kuisnya.',
    en: 'A quiz is done by passing it. Take the quiz.',
  },
  DUE_DAY: {
    id: 'Tenggat baru harus hari ini atau sesudahnya, paling lama satu tahun lagi.',
    en: 'The new due date must be today or later, at most a year ahead.',
  },
  QUIZ_OF_COURSE: {
    id: 'Kuis ini bukan bagian dari pelatihan pada keikutsertaan ini.',
    en: 'This quiz is not part of the course of this enrolment.',
  },
  CERTIFICATE_NOT_FOUND: {
    id: 'Tidak ada sertifikat dengan nomor ini. Periksa lagi nomornya.',
    en: 'No certificate has this number. Check the number again.',
  },
} as const satisfies Record<string, Localized>;

/** Why a course cannot be taken again yet, and from which day (`YYYY-MM-DD`) on it can. */
export function finishedUntil(day: string): Localized {
  const at = new Date(`${day}T00:00:00Z`);
  const written = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  return {
    id: `Anda sudah menyelesaikan pelatihan ini tahun ini. Anda dapat mengikutinya lagi mulai ${written('id-ID')}.`,
    en: `You have finished this course this year. You can take it again from ${written('en-GB')} on.`,
  };
}
