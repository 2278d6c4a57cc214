import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    title: 'Belajar agar warga terlayani lebih baik',
    lead: 'Kapuas adalah tempat belajar aparatur kota: kursus dari mitra tepercaya, jam pelajaran yang tercatat sendiri, dan sertifikat yang dapat diperiksa siapa saja.',
    signIn: 'Masuk',
    signInToOpen: 'Masuk untuk membuka halaman yang Anda tuju.',
    verify: 'Periksa sertifikat',
    partners: 'Untuk mitra pelatihan',
    failed: 'Layanan masuk tidak dapat dihubungi. Periksa jaringan Anda, lalu coba lagi.',
    learnTitle: 'Belajar di ponsel',
    learnText: 'Ringan dibuka saat sinyal lemah. Jawaban tersimpan di perangkat sebelum dikirim.',
    hoursTitle: 'JP tercatat sendiri',
    hoursText: 'Selesai kursus, jam pelajaran dan tingkat kompetensi langsung masuk ke riwayat belajar Anda.',
    certificateTitle: 'Sertifikat yang terbukti',
    certificateText: 'Setiap sertifikat bernomor dan berkode QR. Keasliannya dapat diperiksa tanpa masuk.',
  },
  en: {
    title: 'Learn, so that people are served better',
    lead: 'Kapuas is where the city’s civil servants learn: courses by trusted partners, credit hours that record themselves, and certificates that anybody can check.',
    signIn: 'Sign in',
    signInToOpen: 'Sign in to open the page you asked for.',
    verify: 'Check a certificate',
    partners: 'For training partners',
    failed: 'The sign-in service cannot be reached. Check your network and try again.',
    learnTitle: 'Learn on a phone',
    learnText: 'Light enough for a weak signal. Answers are kept on the device before they are sent.',
    hoursTitle: 'Hours record themselves',
    hoursText: 'When you finish a course, its credit hours and level go into your record at once.',
    certificateTitle: 'Certificates with proof',
    certificateText: 'Each has a number and a QR code. Anybody can check it without signing in.',
  },
});
