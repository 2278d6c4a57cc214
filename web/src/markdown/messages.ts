import { defineMessages } from '../i18n/messages.ts';

export const messages = defineMessages({
  id: { external: '(situs lain, membuka tab baru)', enlarge: 'Perbesar gambar' },
  en: { external: '(another site, opens a new tab)', enlarge: 'Enlarge the picture' },
});
