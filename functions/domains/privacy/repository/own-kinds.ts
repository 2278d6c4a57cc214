import type * as keys from '../../../platform/table/keys.ts';

type Builder = keyof typeof keys;

/** What the sort keys of a person's partition begin or end with, by the builder that makes them. */
const OWN_KINDS: readonly (readonly [Builder, RegExp])[] = [
  ['personKey', /^HOME#0PROFILE$/],
  ['activeRunKey', /^HOME#1RUN#/],
  ['yearKey', /^HOME#2YEAR#/],
  ['noticeBookKey', /^HOME#1NOTICES$/],
  ['noticeKey', /^NOTICE#/],
  ['mailboxKey', /^MAILBOX$/],
  ['letterKey', /^LETTER#/],
  ['calendarKey', /^CALENDAR$/],
  ['personNumberKey', /^NUMBER$/],
  ['endedRunKey', /^DONE#/],
  ['earlierRunKey', /^PAST#/],
  ['mergedCourseKey', /^MERGED#/],
  ['progressKey', /^PROGRESS#/],
  ['quizRecordKey', /^QUIZ#/],
  ['attemptStateKey', /^ATTEMPT#.*#0STATE$/],
  ['attemptDrawKey', /^ATTEMPT#.*#1DRAW$/],
  ['attemptResponseKey', /^ATTEMPT#.*#2RESPONSE#[^#]*$/],
  ['attemptLateResponseKey', /^ATTEMPT#.*#3LATE#[^#]*$/],
  ['attemptAcceptedKey', /^ATTEMPT#.*#4ACCEPTED$/],
  ['creditKey', /^CREDIT#/],
  ['certificateKey', /^CERT#/],
  ['levelKey', /^LEVEL#/],
  ['evidenceKey', /^EVIDENCE#/],
  ['startedJobKey', /^JOB#/],
  ['dataCopyKey', /^COPY$/],
  ['dataCopyPartKey', /^COPY#/],
  ['privacyRequestKey', /^REQUEST#/],
  ['privacyRequestHeadKey', /^REQUESTS$/],
  ['lookKey', /^LOOK#/],
];

/** Which kind of item lies at a sort key of a person's partition; undefined for one that nobody named here. */
export function ownKindOf(sk: string): Builder | undefined {
  return OWN_KINDS.find(([, pattern]) => pattern.test(sk))?.[0];
}
