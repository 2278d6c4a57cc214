import { numerals } from '../../../platform/messages.ts';
import type { Localized } from '../../../platform/outcome.ts';

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  BODY_BYTES: (most: number): Localized => ({
    id: `Paling besar ${numerals(most).id} byte. Bagi menjadi beberapa pelajaran.`,
    en: `At most ${numerals(most).en} bytes. Split it into several lessons.`,
  }),
  TIME_LIMIT: (most: number): Localized => ({
    id: `Isi batas waktu dalam menit, dari 1 sampai ${numerals(most).id}.`,
    en: `Give the time limit in minutes, from 1 to ${numerals(most).en}.`,
  }),
  WAITING: (most: number): Localized => ({
    id: `Isi waktu tunggu dalam menit, dari 1 sampai ${numerals(most).id}.`,
    en: `Give the waiting time in minutes, from 1 to ${numerals(most).en}.`,
  }),
  HUNDREDTHS: {
    id: 'Gunakan paling banyak dua angka desimal.',
    en: 'Use at most two decimals.',
  },
  LESSON_ID_TAKEN: (first: number): Localized => ({
    id: `Kode ini sudah dipakai pelajaran nomor ${first}.`,
    en: `This id is taken by lesson number ${first}.`,
  }),
  RAW_HTML: (what: string): Localized => ({
    id: `HTML tidak diizinkan: ${what} Gunakan Markdown, atau tulis \\< bila yang dimaksud tanda itu sendiri.`,
    en: `HTML is not allowed: ${what} Use Markdown, or write \\< where the sign itself is meant.`,
  }),
  IMAGE_PLACE: (what: string): Localized => ({
    id: `Gambar hanya dari /media/: ${what}`,
    en: `Pictures come from /media/ only: ${what}`,
  }),
  IMAGE_ALT: (what: string): Localized => ({
    id: `Beri gambar ini keterangan di dalam kurung siku: ${what}`,
    en: `Describe this picture between the square brackets: ${what}`,
  }),
  LINK: (what: string): Localized => ({
    id: `Tautan harus lengkap dan diawali https://: ${what}`,
    en: `A link must be complete and begin with https://: ${what}`,
  }),
  TOO_DEEP: {
    id: 'Daftar atau kutipan di sini bersarang terlalu dalam.',
    en: 'Lists or quotations are nested too deeply here.',
  },
  OPEN_BRACKETS: (most: number): Localized => ({
    id: `Lebih dari ${numerals(most).id} kurung siku [ terbuka sekaligus. Tutup dengan ], atau bagi paragrafnya.`,
    en: `More than ${numerals(most).en} square brackets [ are open at once. Close them with ], or split the paragraph.`,
  }),
  TOO_INTRICATE: {
    id: 'Terlalu banyak tanda *, _, atau ~ dalam satu paragraf. Bagi paragrafnya.',
    en: 'Too many signs *, _ or ~ stand in one paragraph. Split the paragraph.',
  },
  MODULE_NOT_FOUND: {
    id: 'Modul ini tidak ditemukan. Muat ulang daftar modul.',
    en: 'This module was not found. Load the list of modules again.',
  },
  DECIDED: {
    id: 'Versi ini tidak sedang ditinjau: sudah diputuskan, atau sudah diganti versi yang lebih baru.',
    en: 'This version is not in review: it has been decided, or a newer version has replaced it.',
  },
} as const;
