import type * as keys from '../../../platform/table/keys.ts';
import type { Holding } from '../core/holdings.ts';

/*
 * What of the table is personal data: for every builder of a key whose data it holds, and what the copy that a person
 * gets and an erasure do with it. A test compares this list with the builders, so that no kind of item is forgotten.
 */

/** What becomes of an item when its person is erased. */
export type Fate =
  /** It is destroyed. */
  | { readonly fate: 'DELETE' }
  /** It stays without what tells whose it was. */
  | { readonly fate: 'PSEUDONYMISE'; readonly leaves: string }
  /** It stays as it is; it names the person by an id at most, that leads nowhere then. */
  | { readonly fate: 'KEEP'; readonly because: string; readonly law: string };

/** Where an erasure finds the items of a kind. */
export type Found =
  /** In the person's own partition, which is emptied as a whole. */
  | 'OWN'
  /** By a step of its own; see `commands/erasure/steps.ts`. */
  | 'STEP'
  /** Nowhere: they go by themselves within days, or hold an id without a mapping. */
  | 'NOT_SOUGHT';

/** A kind of item that holds data about a person. */
export type Personal = {
  readonly holds: Holding;
  readonly found: Found;
  /** Whether the copy for the person has it: `NO` says why. */
  readonly copy: 'YES' | { readonly no: string };
} & Fate;

/** How a builder is classified. */
export type Classified =
  | Personal
  /** It holds nothing about a person. */
  | 'NOT_PERSONAL'
  /** It reads items of kinds that are classified on their own. */
  | 'READS';

const own = (holds: Holding): Personal => ({ holds, found: 'OWN', copy: 'YES', fate: 'DELETE' });
const ownWithout = (holds: Holding, no: string): Personal => ({ ...own(holds), copy: { no } });

const PROOF = 'UU 27/2022 art. 31 and 47: the controller records its processing and answers for it';
const ACTOR = 'It names the person as the one who did it, by an id that leads to nobody after the erasure';

/** Every builder of `platform/table/keys.ts`. */
export const PERSONAL_DATA: Readonly<Partial<Record<keyof typeof keys, Classified>>> = {
  // The person's own partition.
  personKey: own('PROFILE'),
  personNumberKey: own('NUMBER'),
  activeRunKey: own('RUNS'),
  endedRunKey: own('RUNS'),
  earlierRunKey: own('RUNS'),
  progressKey: own('RUNS'),
  mergedCourseKey: ownWithout('RUNS', 'It says only that a course was taken over from another record'),
  runContentKey: 'READS',
  quizRecordKey: own('ANSWERS'),
  attemptStateKey: own('ANSWERS'),
  attemptDrawKey: ownWithout('ANSWERS', 'It holds the order of questions and never goes out with their keys'),
  attemptResponseKey: own('ANSWERS'),
  attemptLateResponseKey: own('ANSWERS'),
  attemptAcceptedKey: own('ANSWERS'),
  yearKey: own('CREDITS'),
  creditKey: own('CREDITS'),
  certificateKey: own('CERTIFICATES'),
  levelKey: own('COMPETENCIES'),
  evidenceKey: own('COMPETENCIES'),
  privacyRequestKey: own('REQUESTS'),
  privacyRequestHeadKey: ownWithout('REQUESTS', 'It only counts the requests, which are in the copy'),
  lookKey: own('LOOKS'),
  startedJobKey: own('JOBS'),
  noticeBookKey: own('NOTICES'),
  noticeKey: own('NOTICES'),
  mailboxKey: own('NOTICES'),
  letterKey: own('NOTICES'),
  calendarKey: ownWithout('NOTICES', 'It holds the hash of a secret that opens the calendar'),
  dataCopyKey: ownWithout('REQUESTS', 'It is the copy itself'),
  dataCopyPartKey: ownWithout('REQUESTS', 'It is the copy itself'),

  // Elsewhere, about a person.
  signInKey: {
    holds: 'LOGINS',
    found: 'STEP',
    copy: {
      no: 'It names the account at the issuer by an id that says nothing; the login itself is in the copy',
    },
    fate: 'DELETE',
  },
  loginKey: { holds: 'LOGINS', found: 'STEP', copy: 'YES', fate: 'DELETE' },
  personalNumberKey: {
    holds: 'NUMBER',
    found: 'STEP',
    copy: { no: 'It is a keyed hash of the number, which the copy has in the clear' },
    fate: 'DELETE',
  },
  invitationKey: { holds: 'LOGINS', found: 'STEP', copy: 'YES', fate: 'DELETE' },
  certificateNumberKey: {
    holds: 'CERTIFICATES',
    found: 'STEP',
    copy: { no: 'It says nothing that the certificate does not' },
    fate: 'PSEUDONYMISE',
    leaves: 'The number, so that it is never given again, and that its holder was erased',
  },
  rosterKey: { holds: 'LISTS', found: 'STEP', copy: 'YES', fate: 'DELETE' },
  countedRunKey: {
    holds: 'LISTS',
    found: 'STEP',
    copy: { no: 'It is how a run is counted, which the list entry says' },
    fate: 'DELETE',
  },
  quizSumsKey: 'NOT_PERSONAL',
  summedAttemptsKey: {
    holds: 'ANSWERS',
    found: 'STEP',
    copy: { no: 'It is how an attempt is counted in statistics, which the attempt says' },
    fate: 'DELETE',
  },
  assignmentKey: {
    holds: 'LISTS',
    found: 'STEP',
    copy: { no: 'What is assigned to a person follows from their place, and shows with their runs' },
    fate: 'PSEUDONYMISE',
    leaves: 'The assignment for those others whom it names',
  },
  courseKey: {
    holds: 'LISTS',
    found: 'STEP',
    copy: { no: 'Its live assignments are those of the list' },
    fate: 'PSEUDONYMISE',
    leaves: 'The course, and its assignments for others',
  },
  rightsAuditKey: {
    holds: 'RECORDS',
    found: 'STEP',
    copy: 'YES',
    fate: 'PSEUDONYMISE',
    leaves: 'What was done by whom and when, without the words of its reason',
  },
  dueKey: {
    holds: 'RECORDS',
    found: 'STEP',
    copy: { no: 'It is a note of the system to look at something again' },
    fate: 'DELETE',
  },
  jobKey: {
    holds: 'JOBS',
    found: 'STEP',
    copy: 'YES',
    fate: 'PSEUDONYMISE',
    leaves: 'What the job did, without the login through which it was started; all of it goes after 30 days',
  },
  jobInputKey: {
    holds: 'JOBS',
    found: 'NOT_SOUGHT',
    copy: { no: 'It is a file of an administrator about many people' },
    fate: 'KEEP',
    because: 'A file that is being imported goes when its job ends, after two days at the latest',
    law: 'UU 27/2022 art. 43: erasure without delay, bounded by the expiry',
  },
  jobResultKey: {
    holds: 'JOBS',
    found: 'NOT_SOUGHT',
    copy: { no: 'It is a report to an administrator in which numbers are masked' },
    fate: 'KEEP',
    because: 'It holds masked numbers and no names, and goes after 30 days',
    law: PROOF,
  },
  listLookKey: {
    holds: 'LOOKS',
    found: 'NOT_SOUGHT',
    copy: 'YES',
    fate: 'KEEP',
    because: ACTOR,
    law: PROOF,
  },
  accessKey: {
    holds: 'LOOKS',
    found: 'NOT_SOUGHT',
    copy: { no: 'The copy has it as the looks that came of it' },
    fate: 'KEEP',
    because: 'It holds ids without a mapping, and goes after seven days',
    law: PROOF,
  },
  erasureKey: {
    holds: 'RECORDS',
    found: 'NOT_SOUGHT',
    copy: { no: 'It comes to be when nothing is left to copy' },
    fate: 'KEEP',
    because: 'It proves the erasure, and names whom to erase again when a backup was restored',
    law: 'UU 27/2022 art. 45: the controller can show that it erased and destroyed',
  },
  courseEndingKey: {
    holds: 'RECORDS',
    found: 'NOT_SOUGHT',
    copy: { no: 'It is about a course' },
    fate: 'KEEP',
    because: ACTOR,
    law: PROOF,
  },
  moduleVersionKey: {
    holds: 'RECORDS',
    found: 'NOT_SOUGHT',
    copy: { no: 'It is about a module' },
    fate: 'KEEP',
    because: ACTOR,
    law: PROOF,
  },

  // Nothing about a person.
  reminderShardKey: 'NOT_PERSONAL',
  adminsKey: 'NOT_PERSONAL',
  assertionKey: 'NOT_PERSONAL',
  catalogueChunkKey: 'NOT_PERSONAL',
  competencyKey: 'NOT_PERSONAL',
  contentKey: 'NOT_PERSONAL',
  courseTallyKey: 'NOT_PERSONAL',
  courseTallyTotalKey: 'NOT_PERSONAL',
  courseVersionKey: 'NOT_PERSONAL',
  externalIdKey: 'NOT_PERSONAL',
  frameworkKey: 'NOT_PERSONAL',
  idempotencyKey: 'NOT_PERSONAL',
  jobWakeKey: 'NOT_PERSONAL',
  keyRingKey: 'NOT_PERSONAL',
  // Asked for by an organisation's program, in nobody's name.
  bankKey: 'NOT_PERSONAL',
  bankCardKey: 'NOT_PERSONAL',
  bankCardsRange: 'READS',
  bankQuestionKey: 'NOT_PERSONAL',
  bankQuestionPartKey: 'NOT_PERSONAL',
  organisationBanksIndex: 'READS',
  mediaFileKey: 'NOT_PERSONAL',
  mediaHashKey: 'NOT_PERSONAL',
  moduleKey: 'NOT_PERSONAL',
  organisationKey: 'NOT_PERSONAL',
  positionKey: 'NOT_PERSONAL',
  questionKey: 'NOT_PERSONAL',
  rosterEndKey: 'NOT_PERSONAL',
  rosterHeadKey: 'NOT_PERSONAL',
  unitKey: 'NOT_PERSONAL',

  // Ranges and indexes.
  mailboxesIndex: 'READS',
  noticesRange: 'READS',
  reminderShardsRange: 'READS',
  activeRunsRange: 'READS',
  allCreditsRange: 'READS',
  assignmentsRange: 'READS',
  attemptRange: 'READS',
  auditRange: 'READS',
  certificatesRange: 'READS',
  courseTalliesRange: 'READS',
  creditsRange: 'READS',
  dataCopyPartsRange: 'READS',
  dueRange: 'READS',
  earlierRunsRange: 'READS',
  endedRunsIndex: 'READS',
  endedRunsRange: 'READS',
  erasuresIndex: 'READS',
  evidenceRange: 'READS',
  frameworksIndex: 'READS',
  homeRange: 'READS',
  jobResultsRange: 'READS',
  levelsRange: 'READS',
  listLooksRange: 'READS',
  looksRange: 'READS',
  mergedCoursesRange: 'READS',
  modulesByStateIndex: 'READS',
  moduleVersionsRange: 'READS',
  numbersUnderKeyIndex: 'READS',
  organisationMediaIndex: 'READS',
  organisationModulesIndex: 'READS',
  organisationsIndex: 'READS',
  ownItemsRange: 'READS',
  personInvitationsIndex: 'READS',
  positionPeopleIndex: 'READS',
  positionsIndex: 'READS',
  privacyQueueIndex: 'READS',
  privacyRequestsRange: 'READS',
  quizRecordsRange: 'READS',
  rosterRange: 'READS',
  runContentRanges: 'READS',
  startedJobsRange: 'READS',
  unitLeftIndex: 'READS',
  unitPeopleIndex: 'READS',
  unitsIndex: 'READS',
  unplacedPeopleIndex: 'READS',
};
