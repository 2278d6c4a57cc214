import { defineMessages } from '../../i18n/messages.ts';

/** The texts of who takes the course. */
export const messages = defineMessages({
  id: {
    yourProgress: 'Kemajuan Anda',
    progress: (done: string, total: string) => `${done} dari ${total} pelajaran wajib`,
    resume: 'Lanjutkan belajar',
    start: 'Mulai belajar',
    next: (title: string) => `Berikutnya: ${title}`,
    finishedOn: (date: string) => `Selesai pada ${date}`,
    seeCertificate: 'Lihat sertifikat',
    revoked: 'Sertifikat kursus ini sudah dicabut.',
    leave: 'Berhenti dari kursus',
    save: (size: string) => `Simpan luring (${size} + gambar)`,
    done: 'Selesai',
  },
  en: {
    yourProgress: 'Your progress',
    progress: (done, total) => `${done} of ${total} required lessons`,
    resume: 'Go on learning',
    start: 'Begin',
    next: (title) => `Next: ${title}`,
    finishedOn: (date) => `Finished on ${date}`,
    seeCertificate: 'See the certificate',
    revoked: 'The certificate of this course was revoked.',
    leave: 'Leave the course',
    save: (size) => `Save offline (${size} + pictures)`,
    done: 'Done',
  },
});
