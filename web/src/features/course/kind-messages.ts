import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: { TEXT: 'Bacaan', VIDEO: 'Video', DOCUMENT: 'Dokumen', QUIZ: 'Kuis' },
  en: { TEXT: 'Reading', VIDEO: 'Video', DOCUMENT: 'Document', QUIZ: 'Quiz' },
});
