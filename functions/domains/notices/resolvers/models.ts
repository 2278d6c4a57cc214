import type { Inbox, Notice, Settings } from '../commands/index.ts';

/** A notice in the list of its person. */
export type NoticeModel = Notice & { readonly inbox: Inbox };
export type NoticeSettingsModel = Settings;
