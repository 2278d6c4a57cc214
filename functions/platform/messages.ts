import type { Localized } from './outcome.ts';

/** A number as each language writes it. */
export const numerals = (value: number): Localized => ({
  id: value.toLocaleString('id-ID'),
  en: value.toLocaleString('en-US'),
});

/** What is told in every domain when something is refused, and what to do about it. */
export const MESSAGES = {
  EMPTY: { id: 'Bagian ini wajib diisi.', en: 'This field is needed: fill it in.' },
  SLUG: {
    id: 'Gunakan 1 sampai 64 huruf, angka, titik, garis bawah, atau tanda hubung.',
    en: 'Use 1 to 64 letters, digits, dots, underscores or hyphens.',
  },
  LONG: (most: number): Localized => ({
    id: `Paling banyak ${numerals(most).id} karakter.`,
    en: `At most ${numerals(most).en} characters.`,
  }),
  BETWEEN: (least: number, most: number): Localized => ({
    id: `Isi dengan angka dari ${numerals(least).id} sampai ${numerals(most).id}.`,
    en: `Give a number from ${numerals(least).en} to ${numerals(most).en}.`,
  }),
  COUNT: (least: number, most: number): Localized => ({
    id: `Perlu ${numerals(least).id} sampai ${numerals(most).id} butir.`,
    en: `From ${numerals(least).en} to ${numerals(most).en} items are needed.`,
  }),
  REASON: {
    id: 'Tulis alasan sepanjang 3 sampai 500 karakter.',
    en: 'Write a reason of 3 to 500 characters.',
  },
  URL: {
    id: 'Tulis alamat lengkap yang diawali https://, paling panjang 500 karakter.',
    en: 'Write a full address that begins with https://, at most 500 characters.',
  },
  BUSY: {
    id: 'Data ini sedang diubah dari tempat lain. Kirim lagi sebentar lagi.',
    en: 'This is being changed from elsewhere. Send it again in a moment.',
  },
  KEY_REUSED: {
    id: 'Tindakan pertama dengan kunci ini sudah dilakukan. Muat ulang daftarnya; untuk tindakan lain gunakan kunci baru.',
    en: 'What was first asked with this key is done. Load the list again; use a new key for anything else.',
  },
} as const;
