import { plural } from '../../i18n/format.ts';
import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    blockedTitle: 'Peramban ini memblokir penyimpanan untuk Kapuas',
    blockedText:
      'Tanpa penyimpanan Anda tidak dapat masuk. Izinkan cookie dan data situs untuk alamat ini di setelan peramban, lalu muat ulang halaman ini.',
    refusedTitle: 'Peramban ini tidak menyimpan apa pun',
    refusedText:
      'Anda tetap dapat belajar selama ada jaringan: setiap langkah langsung dikirim. Untuk belajar tanpa jaringan, buka Kapuas di jendela biasa (bukan jendela privat) atau di peramban lain.',
    fullTitle: 'Penyimpanan perangkat ini penuh',
    fullText:
      'Anda tetap dapat belajar selama ada jaringan: setiap langkah langsung dikirim. Kosongkan ruang di perangkat, atau hapus kursus yang tersimpan.',
    fullAction: 'Lihat yang tersimpan',
    lostTitle: 'Yang tersimpan di peramban ini sudah terhapus',
    lostText:
      'Datanya dihapus dari setelan peramban, atau oleh peramban karena ruangnya habis. Kursus yang tersimpan dapat disimpan lagi.',
    onlyHere: (count: number) =>
      `${count} catatan belajar belum terkirim dan hanya ada di halaman ini. Biarkan halaman ini terbuka sampai semuanya terkirim.`,
    send: 'Kirim sekarang',
    understood: 'Mengerti',
  },
  en: {
    blockedTitle: 'This browser blocks storage for Kapuas',
    blockedText:
      'Without storage you cannot sign in. Allow cookies and site data for this address in the browser’s settings, then load this page again.',
    refusedTitle: 'This browser keeps nothing',
    refusedText:
      'You can learn as long as there is a network: every step is sent at once. To learn without one, open Kapuas in an ordinary window (not a private one) or in another browser.',
    fullTitle: 'This device’s storage is full',
    fullText:
      'You can learn as long as there is a network: every step is sent at once. Make room on the device, or remove saved courses.',
    fullAction: 'See what is saved',
    lostTitle: 'What this browser had kept is gone',
    lostText:
      'It was removed in the browser’s settings, or by the browser for want of room. Saved courses can be saved again.',
    onlyHere: (count) =>
      `${count} ${plural(count, 'entry has', 'entries have')} not been sent yet and ${plural(count, 'is', 'are')} only in this page. Keep it open until everything is sent.`,
    send: 'Send now',
    understood: 'Understood',
  },
});
