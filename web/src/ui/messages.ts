import { defineMessages } from '../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    loading: 'Sedang memuat…',
    close: 'Tutup',
    optional: 'tidak wajib',
    loadMore: 'Muat lebih banyak',
    breadcrumbs: 'Anda di sini',
    retry: 'Coba lagi',
    toSaved: 'Buka yang tersimpan',
    loadNewVersion: 'Muat versi baru',
    signIn: 'Masuk',
    signInUnreachable: 'Proses masuk tidak dapat dijangkau. Periksa jaringan Anda, lalu coba lagi.',
    of: (value: string, max: string) => `${value} dari ${max}`,
    problemOffline: 'Tidak ada sambungan',
    problemOfflineHelp:
      'Halaman ini perlu jaringan dan belum tersimpan di sini. Periksa jaringan Anda, atau buka yang tersimpan. Yang sudah Anda kerjakan tidak hilang.',
    problemUnauthenticated: 'Sesi Anda sudah berakhir',
    problemUnauthenticatedHelp:
      'Masuk lagi untuk melanjutkan. Pekerjaan yang belum terkirim tetap tersimpan.',
    problemBusy: 'Layanan sedang sibuk',
    problemBusyHelp: 'Tunggu sebentar, lalu coba lagi.',
    problemOutdated: 'Ada versi Kapuas yang lebih baru',
    problemOutdatedHelp:
      'Halaman ini tidak dapat dibuka dengan versi lama. Yang sudah Anda kerjakan tersimpan di perangkat ini.',
    problemServer: 'Terjadi kesalahan pada layanan',
    problemServerHelp: 'Ini bukan kesalahan Anda. Coba lagi; jika tetap gagal, hubungi lembaga pelatihan.',
  },
  en: {
    loading: 'Loading…',
    close: 'Close',
    optional: 'optional',
    loadMore: 'Load more',
    breadcrumbs: 'You are here',
    retry: 'Try again',
    toSaved: 'Open what is saved',
    loadNewVersion: 'Load the new version',
    signIn: 'Sign in',
    signInUnreachable: 'The sign-in cannot be reached. Check your network, then try again.',
    of: (value, max) => `${value} of ${max}`,
    problemOffline: 'No connection',
    problemOfflineHelp:
      'This page needs a network and is not saved here. Check your network, or open what is saved. What you have done is not lost.',
    problemUnauthenticated: 'Your session has ended',
    problemUnauthenticatedHelp: 'Sign in again to go on. Work that was not sent yet is kept.',
    problemBusy: 'The service is busy',
    problemBusyHelp: 'Wait a moment, then try again.',
    problemOutdated: 'There is a newer version of Kapuas',
    problemOutdatedHelp: 'This cannot be opened with the old one. What you have done is kept on this device.',
    problemServer: 'Something went wrong on our side',
    problemServerHelp: 'It is not your fault. Try again; if it keeps failing, tell the training agency.',
  },
});
