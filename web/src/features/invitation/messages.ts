import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    title: 'Satu langkah lagi',
    about:
      'Akun ini belum terhubung dengan data pegawai. Masukkan kode undangan yang Anda terima dari admin.',
    code: 'Kode undangan',
    hint: 'Huruf besar dan kecil boleh, dengan atau tanpa tanda hubung.',
    accept: 'Hubungkan akun',
    required: 'Masukkan kode undangan.',
    welcome: 'Akun Anda sudah terhubung. Selamat belajar.',
    noCode: 'Belum punya kode? Hubungi admin kepegawaian di unit Anda.',
  },
  en: {
    title: 'One more step',
    about:
      'This login is not linked to an employee yet. Enter the invitation code you were given by an admin.',
    code: 'Invitation code',
    hint: 'Capital or small letters, with or without dashes.',
    accept: 'Link this login',
    required: 'Enter the invitation code.',
    welcome: 'Your login is linked. Enjoy learning.',
    noCode: 'No code yet? Ask the personnel admin of your unit.',
  },
});
