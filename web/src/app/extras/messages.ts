import { plural } from '../../i18n/format.ts';
import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    releaseTitle: 'Versi baru Kapuas sudah siap',
    releaseText: 'Halaman ini dimulai ulang. Yang sudah Anda kerjakan tetap tersimpan.',
    useNow: 'Pakai sekarang',
    later: 'Nanti saja',
    typedTitle: 'Ada isian yang belum disimpan',
    typedText:
      'Yang Anda isi di halaman ini hilang bila halaman dimulai ulang. Simpan atau kirim dulu isiannya.',
    unsentTitle: 'Ada yang belum terkirim',
    unsentText: (count: number) =>
      `${count} catatan belajar belum terkirim dan hanya ada di halaman ini. Catatan itu hilang bila halaman dimulai ulang sebelum terkirim.`,
    discard: 'Mulai ulang saja',
    goOn: 'Lanjutkan di sini',
    withheld: 'Peran Anda berlaku setelah masuk dengan faktor kedua.',
    signInAsStaff: 'Masuk dengan faktor kedua',
    signInUnreachable: 'Layanan masuk tidak dapat dihubungi. Coba lagi nanti.',
    install: 'Pasang di layar utama',
    installByHand:
      'Untuk memasang di layar utama: ketuk tombol Bagikan di peramban, lalu pilih “Tambah ke Layar Utama”.',
    offlineReady: 'Siap dipakai tanpa jaringan',
    offlineUnavailable: 'Peramban ini tidak dapat membuka Kapuas tanpa jaringan.',
  },
  en: {
    releaseTitle: 'A new version of Kapuas is ready',
    releaseText: 'The page starts again. What you have done stays kept.',
    useNow: 'Use it now',
    later: 'Later',
    typedTitle: 'Something you typed is not saved yet',
    typedText: 'What you filled in on this page is lost when the page starts again. Save or send it first.',
    unsentTitle: 'Something has not been sent yet',
    unsentText: (count) =>
      `${count} ${plural(count, 'entry has', 'entries have')} not been sent yet and ${plural(count, 'is', 'are')} only in this page. They are lost when the page starts again before they are sent.`,
    discard: 'Start again anyway',
    goOn: 'Go on here',
    withheld: 'Your role is in force once you sign in with a second factor.',
    signInAsStaff: 'Sign in with a second factor',
    signInUnreachable: 'The sign-in service cannot be reached. Try again later.',
    install: 'Install on the home screen',
    installByHand:
      'To install on the home screen: tap the browser’s Share button, then choose “Add to Home Screen”.',
    offlineReady: 'Ready to use without a network',
    offlineUnavailable: 'This browser cannot open Kapuas without a network.',
  },
});
