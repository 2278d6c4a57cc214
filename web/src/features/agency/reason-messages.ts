import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    reason: 'Alasan',
    reasonHint: 'Disimpan, 3 sampai 500 karakter.',
    reasonNeeded: 'Tulis alasan sepanjang 3 sampai 500 karakter.',
    cancel: 'Batal',
  },
  en: {
    reason: 'Reason',
    reasonHint: 'Kept, 3 to 500 characters.',
    reasonNeeded: 'Write a reason of 3 to 500 characters.',
    cancel: 'Cancel',
  },
});
