import { defineMessages } from '../i18n/messages.ts';

export const messages = defineMessages({
  id: { external: '(situs lain, membuka tab baru)' },
  en: { external: '(another site, opens a new tab)' },
});
