import type { Localized } from '../../../platform/outcome.ts';

/** What is told when something about banks is refused, and what to do about it. */
export const MESSAGES = {
  PARTNERS_ONLY: {
    id: 'Hanya mitra yang terdaftar memiliki bank soal.',
    en: 'Only registered partners have question banks.',
  },
  BANK: {
    id: 'Bank soal ini tidak ditemukan.',
    en: 'This question bank was not found.',
  },
  QUESTION: { id: 'Soal ini tidak ditemukan.', en: 'This question was not found.' },
  FULL: {
    id: 'Bank ini sudah memuat 10.000 soal. Buat bank lain.',
    en: 'This bank holds 10,000 questions already. Make another one.',
  },
  NAMES: {
    id: 'Bank ini sudah memuat 500 kategori atau tag. Kurangi nama yang berbeda-beda.',
    en: 'This bank has 500 categories or tags already. Use fewer different names.',
  },
  LARGE: {
    id: 'Soal ini dengan gambarnya lebih dari 2 MB. Perkecil gambarnya.',
    en: 'This question with its pictures is larger than 2 MB. Make the pictures smaller.',
  },
  TEXTS: {
    id: 'Nama kategori paling panjang 200 karakter dan tag 100 karakter; paling banyak 20 tag.',
    en: 'A category has at most 200 characters and a tag 100; there are at most 20 tags.',
  },
  EXTERNAL_ID: {
    id: 'Kode soal paling panjang 100 karakter.',
    en: 'The id of a question has at most 100 characters.',
  },
  LEVEL: { id: 'Tingkat harus 1 sampai 5.', en: 'The level must be 1 to 5.' },
  LANGUAGE: {
    id: 'Tulis kode bahasa seperti id atau en.',
    en: 'Give a language code such as id or en.',
  },
  FILE_SIZE: {
    id: 'Berkas terlalu besar: paling besar 3,5 MB setelah dikompres dan 24 MB sebelumnya.',
    en: 'The file is too large: at most 3.5 MB compressed and 24 MB before.',
  },
  FILE_FORM: { id: 'Berkas bukan base64 yang sah.', en: 'The file is not valid base64.' },
  FILE_GZIP: {
    id: 'Berkas terkompres ini rusak atau terlalu besar setelah dibuka.',
    en: 'This compressed file is damaged, or too large when it is unpacked.',
  },
  DAMAGED_INPUT: {
    id: 'Masukan impor ini rusak. Mulai lagi.',
    en: 'The input of this import is damaged. Start again.',
  },
  TWICE: {
    id: 'Kode soal ini sudah dipakai oleh soal lain dalam berkas yang sama, pada baris {line}.',
    en: 'The id of this question is taken by another one in the same file, in line {line}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
