import { defineMessages } from '../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    downloading: 'Mengunduh…',
    downloaded: 'Berkas tersimpan di perangkat ini.',
  },
  en: {
    downloading: 'Downloading…',
    downloaded: 'The file is saved on this device.',
  },
});
