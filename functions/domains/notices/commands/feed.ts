import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../../platform/ids.ts';
import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { assignmentsOf } from '../../catalog/commands/index.ts';
import { currentOf } from '../../learning/commands/index.ts';
import { readPerson } from '../../people/commands/index.ts';
import { calendarText } from '../core/calendar.ts';
import { readCalendar } from '../repository/calendars.ts';
import { askedIn } from './inbox.ts';
import { addresseeOf } from './remind.ts';

/**
 * The calendar of a name: whose it is, and the secret by which it is read.
 * @returns its text, and its mark by which a program knows that nothing has changed; undefined when there is none
 */
export async function calendarFeed(
  services: Services,
  name: string,
): Promise<{ readonly text: string; readonly etag: string } | undefined> {
  const [, personId = '', secret = ''] = /^([\w-]{1,64})\.([\w-]{40})$/.exec(name) ?? [];
  const calendar = secret === '' ? undefined : await readCalendar(services, personId);
  if (!calendar || !isSame(sha256(secret), calendar.tokenHash)) return undefined;
  const scope = createScope(services, { kind: 'anonymous' });
  const person = await readPerson(scope, calendar.personId);
  if (!person || person.left || person.personId !== calendar.personId) return undefined;
  const assigned = assignmentsOf(scope, await addresseeOf(scope, person));
  const courses = askedIn(await currentOf(scope, person.personId, assigned));
  const { host } = new URL(services.publicOrigin);
  const language = calendar.language === 'EN' ? 'en' : 'id';
  const linkOf = (courseId: string) => `${services.publicOrigin}/courses/${toGlobalId('Course', courseId)}`;
  const text = calendarText(courses, language, host, linkOf);
  return { text, etag: `"${sha256(text)}"` };
}

/** Whether two hashes are the same, told in the same time whatever they are. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
