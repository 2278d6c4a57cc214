/** What is told about a file that cannot be taken: apart, because who starts an import needs no other text of it. */
export const FILE_MESSAGES = {
  FORM: {
    id: 'Kirim berkas dalam base64.',
    en: 'Send the file in base64.',
  },
  EMPTY: {
    id: 'Berkas ini kosong. Unduh contohnya dan isi dari baris kedua.',
    en: 'This file is empty. Download the template and fill it in from the second row.',
  },
  SIZE: {
    id: 'Berkas paling besar 2 MB. Bagi menjadi beberapa berkas, masing-masing dengan baris judul.',
    en: 'A file has at most 2 MB. Split it into several files, each with the row of titles.',
  },
} as const;
