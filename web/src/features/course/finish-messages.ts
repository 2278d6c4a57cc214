import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    seeCertificate: 'Lihat sertifikat',
    finishTitle: 'Semua sudah dikerjakan',
    finishText:
      'Selesaikan kursus untuk mencatat JP, menaikkan tingkat kompetensi, dan menerbitkan sertifikat.',
    finish: 'Selesaikan kursus',
    finishing: 'Sedang mencatat JP dan menerbitkan sertifikat…',
    finishUnsent: 'Masih ada catatan belajar yang belum terkirim. Sambungkan jaringan, lalu coba lagi.',
    finishedTitle: 'Selamat, kursus ini selesai!',
    earned: (jp: string) => `${jp} sudah masuk ke riwayat belajar Anda.`,
    yearNow: (earned: string, year: string) => `Jumlah JP tahun ${year}: ${earned}.`,
  },
  en: {
    seeCertificate: 'See the certificate',
    finishTitle: 'Everything is done',
    finishText:
      'Finish the course to have its credit hours, the competency levels and the certificate recorded.',
    finish: 'Finish the course',
    finishing: 'Recording the credit hours and issuing the certificate…',
    finishUnsent: 'Some of your work has not been sent yet. Connect to a network and try again.',
    finishedTitle: 'Congratulations, you have finished!',
    earned: (jp) => `${jp} have been added to your record.`,
    yearNow: (earned, year) => `Credit hours of ${year}: ${earned}.`,
  },
});
