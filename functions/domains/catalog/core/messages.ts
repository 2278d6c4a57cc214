import type { Localized } from '../../../platform/outcome.ts';

/** The most families that a message names. */
const MOST_NAMED = 10;

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  COURSE_NOT_FOUND: {
    id: 'Kursus ini tidak ditemukan. Muat ulang katalog.',
    en: 'This course was not found. Load the catalogue again.',
  },
  TOPIC: {
    id: 'Tulis topik dengan huruf kecil, angka, dan tanda hubung, paling panjang 40 karakter.',
    en: 'Write a topic in small letters, digits and hyphens, at most 40 characters.',
  },
  REPEATED: (first: number): Localized => ({
    id: `Ini sudah disebut di nomor ${first}.`,
    en: `This is named at number ${first} already.`,
  }),
  MODULE_NOT_FOUND: {
    id: 'Modul ini tidak ditemukan. Pilih lagi dari daftar modul.',
    en: 'This module was not found. Choose again from the list of modules.',
  },
  NOT_PUBLISHED: {
    id: 'Modul ini belum disetujui. Setujui dulu salah satu versinya.',
    en: 'This module has not been approved. Approve one of its versions first.',
  },
  NOT_BEFORE: {
    id: 'Modul prasyarat harus berada sebelum modul ini di dalam kursus.',
    en: 'A module that must come first has to stand before this one in the course.',
  },
  COMPETENCY_NOT_FOUND: {
    id: 'Kompetensi ini tidak ditemukan. Pilih lagi dari kerangka kompetensi.',
    en: 'This competency was not found. Choose again from the framework.',
  },
  NO_QUIZ: {
    id: 'Tidak ada kuis di kursus ini. Pilih semua pelajaran sebagai syarat selesai, atau tambahkan modul dengan kuis.',
    en: 'This course has no quiz. Let all lessons finish it, or add a module with a quiz.',
  },
  REQUIRED_WITHOUT_QUIZ: {
    id: 'Modul prasyarat ini tidak punya kuis, padahal kursus selesai dengan lulus semua kuis: prasyaratnya tidak akan menahan apa pun. Hapus prasyarat ini, pilih modul yang punya kuis, atau jadikan semua pelajaran syarat selesai.',
    en: 'This required module has no quiz, and the course is finished by passing its quizzes: so requiring it would hold nothing back. Remove it here, require a module with a quiz, or let all lessons finish the course.',
  },
  TOO_MANY_LESSONS: (most: number): Localized => ({
    id: `Satu kursus memuat paling banyak ${most} pelajaran. Bagi menjadi beberapa kursus.`,
    en: `A course holds at most ${most} lessons. Split it into several courses.`,
  }),
  OUTLINE_TOO_LARGE: {
    id: 'Daftar pelajaran kursus ini terlalu besar. Bagi menjadi beberapa kursus.',
    en: 'The outline of this course is too large. Split it into several courses.',
  },
  OTHER_VERSION: (newest: number): Localized => ({
    id: `Versi terbaru kursus ini ${newest}. Muat ulang, lalu ulangi perubahan Anda.`,
    en: `The newest version of this course is ${newest}. Load it again and repeat your change.`,
  }),
  NOT_OFFERED: {
    id: 'Kursus ini tidak sedang ditawarkan. Tawarkan lagi dulu.',
    en: 'This course is not on offer. Offer it again first.',
  },
  DUE_DAY: {
    id: 'Tenggat harus hari ini atau sesudahnya, paling lama satu tahun lagi.',
    en: 'The due date must be today or later, at most a year ahead.',
  },
  EVERYBODY: {
    id: 'Pilih satu sasaran; untuk semua pegawai isi dengan true.',
    en: 'Choose one audience; for everybody it is true.',
  },
  UNIT_NOT_FOUND: {
    id: 'Unit ini tidak ditemukan. Pilih lagi dari daftar unit.',
    en: 'This unit was not found. Choose again from the list of units.',
  },
  FAMILY_NOT_FOUND: (families: readonly string[]): Localized => {
    if (families.length === 0) {
      return {
        id: 'Belum ada jabatan, jadi belum ada rumpun jabatan. Simpan jabatan dulu, atau pilih sasaran lain.',
        en: 'There are no positions yet, and so no families. Save positions first, or choose another audience.',
      };
    }
    const named = families.slice(0, MOST_NAMED).join(', ');
    const more = families.length - MOST_NAMED;
    return {
      id: `Tidak ada jabatan dalam rumpun ini. Pilih salah satu: ${named}${more > 0 ? `, dan ${more} lainnya` : ''}.`,
      en: `No position belongs to this family. Choose one of: ${named}${more > 0 ? `, and ${more} more` : ''}.`,
    };
  },
  PERSON_NOT_FOUND: {
    id: 'Pegawai ini tidak ditemukan. Pilih lagi dari daftar pegawai.',
    en: 'This person was not found. Choose again from the list of people.',
  },
  TOO_MANY_ASSIGNMENTS: (most: number): Localized => ({
    id: `Satu kursus memiliki paling banyak ${most} penugasan yang berlaku. Akhiri dulu salah satunya.`,
    en: `A course has at most ${most} live assignments. End one of them first.`,
  }),
  TOO_MANY_NAMED: {
    id: 'Terlalu banyak pegawai ditunjuk satu per satu di kursus ini. Tugaskan unit, rumpun jabatan, atau akhiri penugasan lama.',
    en: 'Too many people are named one by one in this course. Assign a unit or position family, or end an older assignment.',
  },
  KEY_REUSED: {
    id: 'Kunci ini sudah dipakai untuk penugasan lain. Gunakan kunci baru.',
    en: 'This key was used for another assignment. Use a new key.',
  },
  ASSIGNMENT_NOT_FOUND: {
    id: 'Penugasan ini tidak ditemukan atau sudah berakhir.',
    en: 'This assignment was not found or has ended.',
  },
  FILTER_SIZE: (most: number): Localized => ({
    id: `Saring dengan paling banyak ${most} topik dan ${most} kompetensi.`,
    en: `Filter by at most ${most} topics and ${most} competencies.`,
  }),
} as const;

/** What is shown of the catalogue and of assignments, apart from what authors wrote. */
export const LABELS = {
  EVERYBODY: { id: 'Semua pegawai', en: 'Everybody' },
  UNIT: (name: Localized): Localized => ({
    id: `${name.id} dan unit di bawahnya`,
    en: `${name.en} and the units below it`,
  }),
  FAMILY: (family: string): Localized => ({
    id: `Rumpun jabatan: ${family}`,
    en: `Position family: ${family}`,
  }),
  EMPLOYMENT: {
    PNS: { id: 'Pegawai negeri sipil (PNS)', en: 'Permanent civil servants (PNS)' },
    PPPK: { id: 'Pegawai dengan perjanjian kerja (PPPK)', en: 'Contract civil servants (PPPK)' },
  },
  PERSONS: (count: number): Localized => ({
    id: `${count} pegawai yang ditunjuk`,
    en: count === 1 ? '1 named person' : `${count} named people`,
  }),
  /** A topic is a slug: its words, as they are in both languages. */
  TOPIC: (slug: string): Localized => {
    const words = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
    return { id: words, en: words };
  },
  LANGUAGES: {
    ID: { id: 'Bahasa Indonesia', en: 'Indonesian' },
    EN: { id: 'Bahasa Inggris', en: 'English' },
  },
} as const;
