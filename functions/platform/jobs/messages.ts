import type { Localized } from '../outcome.ts';

/** What is told about jobs of every kind. */
export const MESSAGES = {
  KEY_REUSED: {
    id: 'Kunci ini sudah dipakai untuk berkas atau pilihan lain. Buat kunci baru untuk setiap pekerjaan.',
    en: 'This key was used for another file or choice. Make a new key for each job.',
  },
  NOT_FOUND: {
    id: 'Pekerjaan ini tidak ditemukan; hasilnya disimpan 30 hari. Mulai lagi dari berkasnya.',
    en: 'This job was not found; results are kept for 30 days. Start again from the file.',
  },
  OVER: {
    id: 'Pekerjaan ini sudah selesai, jadi tidak ada yang dapat dibatalkan.',
    en: 'This job is over: there is nothing to cancel.',
  },
  RIGHTS: {
    id: 'Hak orang yang memulai pekerjaan ini sudah dicabut. Yang sudah dikerjakan tetap berlaku.',
    en: 'The rights of the person who started this job were revoked. What was done stays.',
  },
  STALLED: {
    id: 'Pekerjaan ini terhenti karena gangguan. Yang sudah dikerjakan tetap berlaku; mulai lagi dengan berkas yang sama.',
    en: 'This job was stopped by a fault. What was done stays; start again with the same file.',
  },
} satisfies Record<string, Localized>;
