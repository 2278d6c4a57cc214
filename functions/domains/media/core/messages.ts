import { numerals } from '../../../platform/messages.ts';
import type { Localized } from '../../../platform/outcome.ts';
import type { RefusalCode } from './bytes.ts';

/** Bytes as people say them. */
const size = (bytes: number): Localized =>
  bytes >= 1_000_000
    ? { id: `${numerals(bytes / 1_000_000).id} MB`, en: `${numerals(bytes / 1_000_000).en} MB` }
    : { id: `${numerals(bytes / 1_000).id} kB`, en: `${numerals(bytes / 1_000).en} kB` };

/** What is told when an upload is refused, and what to do about it. */
export const MESSAGES = {
  TYPE: (names: readonly string[]): Localized => ({
    id: `Jenis berkas ini tidak diterima. Yang diterima: ${names.join(', ')}.`,
    en: `This type of file is not taken. Taken are: ${names.join(', ')}.`,
  }),
  BYTES: (most: number): Localized => ({
    id: `Paling besar ${size(most).id} untuk jenis berkas ini. Perkecil, lalu unggah lagi.`,
    en: `At most ${size(most).en} for this type of file. Make it smaller, then upload it again.`,
  }),
  NO_BYTES: {
    id: 'Berkas ini kosong. Pilih berkas yang berisi.',
    en: 'This file is empty. Choose one that holds something.',
  },
  HASH: {
    id: 'Isi dengan SHA-256 berkas itu: 64 angka heksadesimal huruf kecil.',
    en: "Give the file's SHA-256: 64 hexadecimal digits in lower case.",
  },
  PARTNERS_ONLY: {
    id: 'Hanya mitra yang terdaftar dapat mengunggah media.',
    en: 'Only partners on record can upload media.',
  },
  MISSING: (path: string): Localized => ({
    id: `Berkas ini tidak ada di antara media organisasi Anda: ${path} Unggah dahulu, lalu salin jalurnya dari daftar media.`,
    en: `This file is not among the media of your organisation: ${path} Upload it first, then copy its path from the list of media.`,
  }),
  NOT_READY: (path: string): Localized => ({
    id: `Berkas ini belum siap atau ditolak: ${path} Lihat keadaannya di daftar media, lalu kirim lagi.`,
    en: `This file is not ready yet, or was refused: ${path} Look at its state in the list of media, then send again.`,
  }),
  WRONG_KIND: (path: string): Localized => ({
    id: `Berkas ini bukan jenis yang ditampilkan di sini: ${path} Gambar masuk ke teks, film dan suara ke pelajaran video, PDF ke pelajaran dokumen.`,
    en: `This file is of no kind that is shown here: ${path} Pictures go into texts, films and sounds into video lessons, PDFs into document lessons.`,
  }),
} as const;

/** Why a file was refused after it was looked through, and what to do about it. */
export const REFUSALS: Readonly<Record<RefusalCode, Localized>> = {
  UNKNOWN_TYPE: {
    id: 'Isinya bukan jenis berkas yang diterima, apa pun namanya. Simpan sebagai PNG, JPEG, WebP, GIF, SVG, MP4, WebM, MP3, Ogg, PDF, atau WebVTT.',
    en: 'Its content is of no type that is taken, whatever its name. Save it as PNG, JPEG, WebP, GIF, SVG, MP4, WebM, MP3, Ogg, PDF or WebVTT.',
  },
  TOO_LARGE: {
    id: 'Terlalu besar untuk jenis isinya. Perkecil atau mampatkan, lalu unggah lagi.',
    en: 'Too large for the type of its content. Make it smaller or compress it, then upload it again.',
  },
  DAMAGED: {
    id: 'Berkas ini rusak atau terpotong. Buka di aslinya, simpan ulang, lalu unggah lagi.',
    en: 'The file is damaged or cut off. Open the original, save it anew, then upload it again.',
  },
  HIDDEN_DATA: {
    id: 'Di dalam atau di belakang isinya ada data lain. Buka berkasnya, simpan atau ekspor ulang, lalu unggah lagi.',
    en: 'There is other data in it or behind it. Open the file, save or export it anew, then upload it again.',
  },
  PICTURE_TOO_BIG: {
    id: 'Gambar ini terlalu lebar, tinggi, atau rumit untuk ponsel. Perkecil sampai paling banyak 16 megapiksel dan 8.192 piksel per sisi.',
    en: 'This picture is too wide, high or intricate for a phone. Make it at most 16 megapixels, and 8,192 pixels a side.',
  },
  ACTIVE_CONTENT: {
    id: 'Berkas ini berisi skrip, tautan ke luar, sandi, atau bagian lain yang tidak sekadar ditampilkan. Simpan sebagai SVG polos, PDF tanpa fitur interaktif, atau gambar PNG.',
    en: 'The file holds scripts, links elsewhere, a password or other parts that are not merely shown. Save it as plain SVG, as a PDF without interactive features, or as a PNG picture.',
  },
};
