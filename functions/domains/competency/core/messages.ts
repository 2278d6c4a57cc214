import type { Localized } from '../../../platform/outcome.ts';

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  FRAMEWORK_NOT_FOUND: {
    id: 'Kerangka kompetensi ini tidak ditemukan. Muat ulang daftarnya.',
    en: 'This framework of competencies was not found. Load the list again.',
  },
  FIVE_LEVELS: {
    id: 'Isi tepat lima, untuk tingkat 1 sampai 5, yang terendah lebih dulu.',
    en: 'Give exactly five, for levels 1 to 5, lowest first.',
  },
  TRANSLATION: {
    id: 'Isi teks dalam bahasa Indonesia dan bahasa Inggris.',
    en: 'Give the text in Indonesian and in English.',
  },
  COMPETENCY_TAKEN: (first: number): Localized => ({
    id: `Kode ini sudah dipakai kompetensi nomor ${first}. Beri setiap kompetensi kode tersendiri.`,
    en: `This id is taken by competency number ${first}. Give every competency an id of its own.`,
  }),
  COMPETENCIES_MISSING: (ids: readonly string[]): Localized => ({
    id: `Kompetensi yang sudah disimpan tidak dapat dihapus, karena jabatan, pelatihan, dan bukti dapat merujuknya. Sertakan juga: ${ids.join(', ')}.`,
    en: `Competencies that were saved cannot be left out, because positions, courses and evidence may refer to them. Include these too: ${ids.join(', ')}.`,
  }),
} as const;
