import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    title: 'Pemberitahuan',
    home: 'Beranda',
    none: 'Belum ada pemberitahuan',
    noneText: 'Tugas baru, tenggat yang mendekat dan keputusan tentang Anda akan muncul di sini.',
    toSettings: 'Atur pemberitahuan',
    readAll: 'Tandai semua sudah dibaca',
    unread: 'Baru',
    reason: (text: string) => `Alasan: ${text}`,
  },
  en: {
    title: 'Notices',
    home: 'Home',
    none: 'No notices yet',
    noneText: 'New assignments, days due that come near and decisions about you will show here.',
    toSettings: 'Choose notices',
    readAll: 'Mark all as read',
    unread: 'New',
    reason: (text) => `Reason: ${text}`,
  },
});
