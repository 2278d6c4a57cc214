import type { Localized } from '../../../platform/outcome.ts';

/** Why something about notices is refused. */
export const MESSAGES = {
  NOT_A_PERSON: {
    id: 'Hanya pegawai yang menerima pemberitahuan.',
    en: 'Only employees get notices.',
  },
  ADDRESS: {
    id: 'Ini bukan alamat surel. Tulis seperti nama@contoh.go.id.',
    en: 'This is not a mail address. Write it as in name@example.go.id.',
  },
  MAIL_OFF: {
    id: 'Surel belum diaktifkan di sini. Pemberitahuan tetap ada di aplikasi.',
    en: 'Mail is not set up here. Notices still come in the app.',
  },
  WAIT: {
    id: 'Tautan konfirmasi baru saja dikirim. Periksa kotak masuk, atau coba lagi setelah sepuluh menit.',
    en: 'A confirmation link was sent just now. Look into your inbox, or try again after ten minutes.',
  },
  LINK: {
    id: 'Tautan ini tidak berlaku lagi. Masukkan alamat Anda sekali lagi untuk mendapat tautan baru.',
    en: 'This link is not valid any more. Enter your address again to get a new one.',
  },
  PAUSE: {
    id: 'Jeda dapat berlangsung sampai satu tahun, mulai hari ini.',
    en: 'A pause can last from today up to a year.',
  },
  TWICE: {
    id: 'Pilihan ini disebut dua kali.',
    en: 'This choice is named twice.',
  },
} satisfies Record<string, Localized>;
