import type { Localized } from '../../../platform/outcome.ts';

const number = (value: number): Localized => ({
  id: value.toLocaleString('id-ID'),
  en: value.toLocaleString('en-US'),
});

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  EMPTY: { id: 'Bagian ini wajib diisi.', en: 'This field is needed: fill it in.' },
  SLUG: {
    id: 'Gunakan 1 sampai 64 huruf, angka, titik, garis bawah, atau tanda hubung.',
    en: 'Use 1 to 64 letters, digits, dots, underscores or hyphens.',
  },
  ONE_LINE: {
    id: 'Tulis dalam satu baris, tanpa karakter kendali.',
    en: 'Write it in one line, without control characters.',
  },
  LONG: (most: number): Localized => ({
    id: `Paling banyak ${number(most).id} karakter.`,
    en: `At most ${number(most).en} characters.`,
  }),
  BODY_BYTES: (most: number): Localized => ({
    id: `Paling besar ${number(most).id} byte. Bagi menjadi beberapa pelajaran.`,
    en: `At most ${number(most).en} bytes. Split it into several lessons.`,
  }),
  BETWEEN: (least: number, most: number): Localized => ({
    id: `Isi dengan angka dari ${number(least).id} sampai ${number(most).id}.`,
    en: `Give a number from ${number(least).en} to ${number(most).en}.`,
  }),
  COUNT: (least: number, most: number): Localized => ({
    id: `Perlu ${number(least).id} sampai ${number(most).id} butir.`,
    en: `From ${number(least).en} to ${number(most).en} items are needed.`,
  }),
  HUNDREDTHS: {
    id: 'Gunakan paling banyak dua angka desimal.',
    en: 'Use at most two decimals.',
  },
  LESSON_ID_TAKEN: (first: number): Localized => ({
    id: `Kode ini sudah dipakai pelajaran nomor ${first}.`,
    en: `This id is taken by lesson number ${first}.`,
  }),
  URL: {
    id: 'Tulis alamat lengkap yang diawali https://, paling panjang 500 karakter.',
    en: 'Write a full address that begins with https://, at most 500 characters.',
  },
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
  REASON: {
    id: 'Tulis alasan sepanjang 3 sampai 500 karakter.',
    en: 'Write a reason of 3 to 500 characters.',
  },
  BUSY: {
    id: 'Modul ini sedang diubah dari tempat lain. Kirim lagi sebentar lagi.',
    en: 'This module is being changed from elsewhere. Send it again in a moment.',
  },
} as const;
