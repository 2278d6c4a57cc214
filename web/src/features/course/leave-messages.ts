import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    leave: 'Berhenti dari kursus',
    leaveTitle: 'Berhenti dari kursus ini?',
    leaveText:
      'Kursus akan hilang dari beranda Anda. Anda dapat mendaftar lagi selama kursus masih ditawarkan.',
    leaveReason: 'Alasan',
    leaveReasonHint: 'Disimpan bersama catatan Anda.',
    leaveReasonNeeded: 'Tuliskan alasannya.',
    left: 'Anda sudah berhenti dari kursus ini.',
    cancel: 'Batal',
  },
  en: {
    leave: 'Leave the course',
    leaveTitle: 'Leave this course?',
    leaveText: 'It disappears from your home page. You can enrol again as long as it is on offer.',
    leaveReason: 'Reason',
    leaveReasonHint: 'Kept with your record.',
    leaveReasonNeeded: 'Write the reason.',
    left: 'You have left this course.',
    cancel: 'Cancel',
  },
});
