import * as v from 'valibot';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseItem } from '../../../platform/stored.ts';
import { calendarKey } from '../../../platform/table/keys.ts';
import { absent, put, remove, unchanged, type Write } from '../../../platform/table/writes.ts';
import { LANGUAGES } from '../core/types.ts';

const calendarSchema = v.object({
  personId: v.string(),
  /** The hash of the secret in its address: the secret itself is shown once and kept nowhere. */
  tokenHash: v.string(),
  language: v.picklist(LANGUAGES),
  createdAt: whole,
});
/** A person's calendar feed. */
export type Calendar = Readonly<v.InferOutput<typeof calendarSchema>>;

/** The calendar of a person; undefined when they have none. */
export const readCalendar = async ({ table }: Services, personId: string): Promise<Calendar | undefined> =>
  parseItem(calendarSchema, await table.get(calendarKey(personId)));

/** Writes a calendar in place of the one before, whose address is good no more. */
export const calendarWrite = (calendar: Calendar, before: Calendar | undefined): Write =>
  put(
    { ...calendarKey(calendar.personId), ...calendar },
    before ? unchanged('tokenHash', before.tokenHash) : absent,
  );

/** Takes a calendar away: its address is good no more. */
export const revokeWrite = ({ personId, tokenHash }: Calendar): Write =>
  remove(calendarKey(personId), unchanged('tokenHash', tokenHash));
