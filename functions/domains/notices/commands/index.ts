/** What notices does for its own resolvers and for the functions. */
export { calendarFeed } from './feed.ts';
export { findNotice, hasRead, markRead, noticesPage, ownInbox, unreadIn, type Inbox } from './inbox.ts';
export { pathOf } from './links.ts';
export { remindByMail } from './remind.ts';
export { letterConsumer, sendLetter } from './send.ts';
export {
  confirmAddress,
  isStopToken,
  ownSettings,
  saveChoices,
  setAddress,
  setCalendar,
  stopMail,
  type Settings,
} from './settings.ts';
export { tellOfChange } from './tell.ts';
export { parseNotice } from '../repository/notices.ts';
export { choiceOf, KINDS } from '../core/kinds.ts';
export { noticeText } from '../core/texts.ts';
export { NOTICE_KINDS, type Notice } from '../core/types.ts';
