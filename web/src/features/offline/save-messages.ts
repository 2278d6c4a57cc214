import { plural } from '../../i18n/format.ts';
import { defineMessages } from '../../i18n/messages.ts';

/** The texts of saving a course. */
export const messages = defineMessages({
  id: {
    title: 'Simpan luring',
    reading: (done: number, total: number) => `Menyimpan teks: ${done} dari ${total} pelajaran`,
    picturesNext: (pictures: string, all: string) =>
      `Teks sudah tersimpan. Gambarnya ${pictures}; seluruhnya ${all}.`,
    unmeasured: (count: number) => `Ukuran ${count} gambar lain tidak diketahui.`,
    savePictures: (size: string) => `Simpan gambar (${size})`,
    savingPictures: (done: number, total: number) => `Menyimpan gambar: ${done} dari ${total}`,
    cancel: 'Berhenti',
    saved: (moment: string, size: string) => `Tersimpan luring ${moment} · ${size}`,
    closed: (count: number) =>
      `${count} pelajaran belum terbuka untuk Anda. Pelajaran itu ikut disimpan saat halaman ini dibuka setelah terbuka.`,
    quizzes: 'Kuis dimulai dengan jaringan; yang sudah dimulai dapat dilanjutkan luring.',
    remove: 'Hapus',
    removed: 'Dihapus dari perangkat ini.',
    unfinished: 'Belum semuanya tersimpan.',
    goOn: 'Lanjutkan menyimpan',
    outdated:
      'Kursus ini berganti versi sejak disimpan. Simpan lagi agar yang tampil luring adalah yang sekarang.',
    again: 'Simpan lagi',
    full: 'Ruang di perangkat ini habis. Hapus kursus tersimpan yang tidak dipakai, atau foto dan aplikasi, lalu lanjutkan. Yang sudah tersimpan tetap ada.',
    toOffline: 'Lihat yang tersimpan',
    refused: 'Peramban ini tidak dapat menyimpan. Buka Kapuas di jendela biasa, bukan mode penyamaran.',
  },
  en: {
    title: 'Save offline',
    reading: (done, total) => `Saving texts: ${done} of ${total} ${plural(total, 'lesson', 'lessons')}`,
    picturesNext: (pictures, all) =>
      `The texts are saved. The pictures are ${pictures}; all of it is ${all}.`,
    unmeasured: (count) =>
      `The size of ${count} further ${plural(count, 'picture', 'pictures')} is not known.`,
    savePictures: (size) => `Save the pictures (${size})`,
    savingPictures: (done, total) => `Saving pictures: ${done} of ${total}`,
    cancel: 'Stop',
    saved: (moment, size) => `Saved offline on ${moment} · ${size}`,
    closed: (count) =>
      `${count} ${plural(count, 'lesson is', 'lessons are')} not open to you yet. They are saved too when this page is opened once they are.`,
    quizzes: 'A quiz is begun with a network; one that is begun goes on offline.',
    remove: 'Remove',
    removed: 'Removed from this device.',
    unfinished: 'Not all of it is saved yet.',
    goOn: 'Go on saving',
    outdated:
      'The course has changed to another version since it was saved. Save it again to read the present one offline.',
    again: 'Save again',
    full: 'This device has no room left. Remove saved courses you do not need, or photos and apps, and go on. What was saved stays.',
    toOffline: 'See what is saved',
    refused: 'This browser cannot save. Open Kapuas in an ordinary window, not a private one.',
  },
});
