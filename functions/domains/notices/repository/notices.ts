import type { Services } from '../../../platform/services.ts';
import { parseStored } from '../../../platform/stored.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { noticeKey, noticesRange } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';
import { keptNoticeSchema, type Notice } from '../core/types.ts';

/** For how long a notice is kept, seconds: a year. */
const KEPT = 366 * 86_400;

/** A notice as an item, whether it is kept or follows from assignments: so that both stand in one list. */
export const noticeItem = (personId: string, notice: Notice): Item => ({
  ...noticeKey(personId, notice.at, notice.id),
  personId,
  ...notice,
});

/** Keeps a notice; refused when it is kept already. */
export const noticeWrite = (personId: string, notice: Notice): Write =>
  put({ ...noticeItem(personId, notice), [ttlAttribute]: Math.floor(notice.at / 1000) + KEPT }, absent);

/** A notice in its item. */
export const parseNotice = (item: Item): Notice => parseStored(keptNoticeSchema, item);

/** A page of the kept notices of a person, newest first. */
export const queryNotices = ({ table }: Services, personId: string, options: QueryOptions): Promise<Page> =>
  table.query(noticesRange(personId), { ...options, backward: true });
