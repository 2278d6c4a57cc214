import type { Localized } from '../../../platform/outcome.ts';

/** What a learner or the agency is told when something is refused, and what to do about it. */
export const MESSAGES = {
  QUIZ_NOT_FOUND: {
    id: 'Kuis ini tidak ditemukan. Buka lagi dari halaman pelatihan.',
    en: 'This quiz was not found. Open it again from the course page.',
  },
  ATTEMPT_NOT_FOUND: {
    id: 'Percobaan ini tidak ditemukan. Buka lagi kuisnya dari halaman pelatihan.',
    en: 'This attempt was not found. Open the quiz again from the course page.',
  },
  QUESTION_NOT_FOUND: {
    id: 'Soal ini tidak ada dalam percobaan ini. Muat ulang kuisnya.',
    en: 'This question is not part of this attempt. Load the quiz again.',
  },
  NOT_ENROLLED: {
    id: 'Anda tidak sedang mengikuti pelatihan ini. Daftar dulu di halaman pelatihan.',
    en: 'You are not taking this course at present. Enrol on the course page first.',
  },
  PREREQUISITE: {
    id: 'Selesaikan dulu modul yang menjadi prasyarat modul ini.',
    en: 'Finish the modules that must come before this one first.',
  },
  NO_ATTEMPTS_LEFT: {
    id: 'Kesempatan mengerjakan kuis ini sudah habis. Hubungi penyelenggara pelatihan bila perlu mengulang.',
    en: 'No attempts at this quiz are left. Ask the training agency if you need another one.',
  },
  NOT_OPEN_YET: {
    id: 'Kuis ini belum dibuka. Waktunya tertera di halaman kuis.',
    en: 'This quiz is not open yet. Its page says from when it is.',
  },
  CLOSED: {
    id: 'Kuis ini sudah ditutup. Hubungi penyelenggara pelatihan bila Anda perlu mengerjakannya.',
    en: 'This quiz is closed. Ask the training agency if you need to take it.',
  },
  WAIT: {
    id: 'Anda harus menunggu sebelum mencoba lagi. Waktunya tertera di halaman kuis.',
    en: 'You have to wait before you try again. The page of the quiz says until when.',
  },
  TOO_MANY_ATTEMPTS: {
    id: 'Kuis ini sudah Anda kerjakan 200 kali, yang terbanyak dalam satu keikutsertaan. Hubungi penyelenggara pelatihan bila Anda perlu mengerjakannya lagi.',
    en: 'You have taken this quiz 200 times, the most in one enrolment. Ask the training agency to help if you need to take it again.',
  },
  VOIDED: {
    id: 'Percobaan ini sudah direset oleh penyelenggara. Mulai percobaan baru.',
    en: 'This attempt was reset by the agency. Begin a new one.',
  },
  SEQUENCE: {
    id: 'Urutan jawaban harus bilangan bulat mulai dari 1.',
    en: 'The sequence of an answer is a whole number from 1.',
  },
  NOTHING_LATE: {
    id: 'Tidak ada jawaban terlambat yang dapat diputuskan begitu pada percobaan ini. Muat ulang halamannya.',
    en: 'This attempt has no late answers that this can be decided about. Load the page again.',
  },
  NOTHING_TO_RESET: {
    id: 'Tidak ada percobaan yang dapat direset pada kuis ini.',
    en: 'There is no attempt to reset at this quiz.',
  },
} as const satisfies Record<string, Localized>;
