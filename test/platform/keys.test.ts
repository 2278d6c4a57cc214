import { describe, expect, it } from 'vitest';
import { placeOfKey } from '../../functions/platform/audit/kinds.ts';
import * as keys from '../../functions/platform/table/keys.ts';
import type { Key } from '../../functions/platform/table/table.ts';

const AT = 1_700_000_000_000;

/**
 * For each builder what it makes as it is stored, of which arguments: a partition, a key or a range (`*`: all that begins
 * so). What is changed here is not found any more in the tables that there are.
 */
const STORED: Readonly<Record<string, readonly [stored: string, ...arguments_: unknown[]]>> = {
  activeRunKey: ['PERSON#p | HOME#1RUN#c', 'p', 'c'],
  activeRunsRange: ['PERSON#p | HOME#1RUN#*', 'p'],
  adminsKey: ['ADMINS | HEAD'],
  allCreditsRange: ['PERSON#p | CREDIT#*', 'p'],
  assertionKey: ['ASSERTION#o#h | ASSERTION', 'o', 'h'],
  assignmentKey: ['ASSIGNMENTS | ASSIGNMENT#a', 'a'],
  assignmentsRange: ['ASSIGNMENTS | ASSIGNMENT#*'],
  attemptDrawKey: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#1DRAW', 'p', 'c', 2, 'm', 'l', 3],
  attemptLateResponseKey: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#3LATE#q', ['p', 'c', 2, 'm', 'l', 3], 'q'],
  attemptAcceptedKey: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#4ACCEPTED', 'p', 'c', 2, 'm', 'l', 3],
  attemptRange: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#*', 'p', 'c', 2, 'm', 'l', 3],
  attemptResponseKey: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#2RESPONSE#q', ['p', 'c', 2, 'm', 'l', 3], 'q'],
  attemptStateKey: ['PERSON#p | ATTEMPT#c#0002#m#l#0003#0STATE', 'p', 'c', 2, 'm', 'l', 3],
  auditRange: ['AUDIT#RIGHTS#p | *', 'p'],
  bankCardKey: ['BANK#b | CARD#q', 'b', 'q'],
  bankCardsRange: ['BANK#b | CARD#*', 'b'],
  bankKey: ['BANK#b | HEAD', 'b'],
  bankQuestionKey: ['BANK#b#QUESTION#q | HEAD', 'b', 'q'],
  bankQuestionPartKey: ['BANK#b#QUESTION#q | VERSION#000002#01', 'b', 'q', 2, 1],
  organisationBanksIndex: ['ORG#o#BANKS', 'o'],
  catalogueChunkKey: ['CATALOGUE | CHUNK#03', 'OFFERED', 3],
  certificateKey: ['PERSON#p | CERT#2026-03-02#n', 'p', '2026-03-02', 'n'],
  certificateNumberKey: ['CERTNO#n | CERTNO', 'n'],
  certificatesRange: ['PERSON#p | CERT#*', 'p'],
  competencyKey: ['FRAMEWORK#f | COMPETENCY#k', 'f', 'k'],
  contentKey: ['CONTENT#o#h | BODY', 'o', 'h'],
  quizSumsKey: ['MODULE#m#SUMS#h#03 | SUMS', 'm', 'h', 3],
  summedAttemptsKey: ['MODULE#m#SUMS#h#03 | SUMMED#p#c#0002#l', 'm', 'h', 3, 'p', 'c', 2, 'l'],
  countedRunKey: ['COURSE#c#TALLY#03 | COUNTED#p#0002', 'c', 3, 'p', 2],
  courseEndingKey: ['COURSE#c | ENDING#01700000000000#i', 'c', AT, 'i'],
  courseKey: ['COURSE#c | HEAD', 'c'],
  courseTalliesRange: ['COURSE#c#TALLY#03 | UNIT#*', 'c', 3],
  courseTallyKey: ['COURSE#c#TALLY#03 | UNIT#u', 'c', 3, 'u'],
  courseTallyTotalKey: ['COURSE#c#TALLY#03 | TOTAL', 'c', 3],
  courseVersionKey: ['COURSE#c | VERSION#000004', 'c', 4],
  creditKey: ['PERSON#p | CREDIT#2026#2026-03-02#i', 'p', 2026, '2026-03-02', 'i'],
  creditsRange: ['PERSON#p | CREDIT#2026#*', 'p', 2026],
  dueKey: ['DUE#03 | 01700000000000#i', 3, AT, 'i'],
  dueRange: ['DUE#03 | 00000000000000 .. 01700000000001', 3, AT],
  earlierRunsRange: ['PERSON#p | PAST#*', 'p'],
  endedRunsRange: ['PERSON#p | DONE#*', 'p'],
  earlierRunKey: ['PERSON#p | PAST#c#0002', 'p', 'c', 2],
  endedRunKey: ['PERSON#p | DONE#c', 'p', 'c'],
  endedRunsIndex: ['PERSON#p#ENDED', 'p'],
  evidenceKey: ['PERSON#p | EVIDENCE#f#k#2026-03-02#i', 'p', 'f', 'k', '2026-03-02', 'i'],
  evidenceRange: ['PERSON#p | EVIDENCE#f#k#*', 'p', 'f', 'k'],
  externalIdKey: ['EXT#o#x | EXT', 'o', 'x'],
  frameworkKey: ['FRAMEWORK#f | HEAD', 'f'],
  frameworksIndex: ['FRAMEWORKS'],
  homeRange: ['PERSON#p | HOME# .. HOME#2YEAR#7975', 'p', 2024],
  idempotencyKey: ['IDEM#NGcYNVSA2X3rms3LbQU3M3-MUZHJw7vzMsBzn73RLOI | IDEM', 'p', 'enrol', 'k'],
  invitationKey: ['INVITE#h | INVITE', 'h'],
  jobInputKey: ['JOB#b | INPUT#003', 'b', 3],
  jobKey: ['JOB#b | HEAD', 'b'],
  jobResultKey: ['JOB#b | RESULT#000003', 'b', 3],
  jobResultsRange: ['JOB#b | RESULT#*', 'b'],
  jobWakeKey: ['JOB#b | WAKE', 'b'],
  keyRingKey: ['ORG#o | KEYS', 'o'],
  levelKey: ['PERSON#p | LEVEL#f#k', 'p', 'f', 'k'],
  levelsRange: ['PERSON#p | LEVEL#*', 'p'],
  loginKey: ['LOGIN#h | LOGIN', 'h'],
  mergedCourseKey: ['PERSON#p | MERGED#c', 'p', 'c'],
  mergedCoursesRange: ['PERSON#p | MERGED#*', 'p'],
  mediaFileKey: ['MEDIA#o#i | HEAD', 'o', 'i'],
  mediaHashKey: ['MEDIAHASH#o#h | MEDIAHASH', 'o', 'h'],
  moduleKey: ['MODULE#m | HEAD', 'm'],
  moduleVersionKey: ['MODULE#m | VERSION#000004', 'm', 4],
  moduleVersionsRange: ['MODULE#m | VERSION#*', 'm'],
  modulesByStateIndex: ['MODULES#DRAFT', 'DRAFT'],
  calendarKey: ['PERSON#p | CALENDAR', 'p'],
  letterKey: ['PERSON#p | LETTER#l', 'p', 'l'],
  mailboxesIndex: ['MAILBOXES#03', 3],
  mailboxKey: ['PERSON#p | MAILBOX', 'p'],
  noticeBookKey: ['PERSON#p | HOME#1NOTICES', 'p'],
  noticeKey: ['PERSON#p | NOTICE#01700000000000#i', 'p', AT, 'i'],
  noticesRange: ['PERSON#p | NOTICE#*', 'p'],
  reminderShardKey: ['REMINDERS | SHARD#03', 3],
  reminderShardsRange: ['REMINDERS | SHARD#*'],
  organisationKey: ['ORG#o | HEAD', 'o'],
  organisationMediaIndex: ['ORG#o#MEDIA', 'o'],
  organisationModulesIndex: ['ORG#o#MODULES', 'o'],
  organisationsIndex: ['ORGS'],
  personKey: ['PERSON#p | HOME#0PROFILE', 'p'],
  personNumberKey: ['PERSON#p | NUMBER', 'p'],
  personalNumberKey: ['NIP#v1.h | NIP', 'v1.h'],
  positionKey: ['POSITION#j | HEAD', 'j'],
  positionPeopleIndex: ['POSITION#j#PEOPLE', 'j'],
  positionsIndex: ['POSITIONS'],
  progressKey: ['PERSON#p | PROGRESS#c#0002#m', 'p', 'c', 2, 'm'],
  questionKey: ['MODULE#m | QUESTION#h#050', 'm', 'h', 50],
  quizRecordsRange: ['PERSON#p | QUIZ#*', 'p'],
  quizRecordKey: ['PERSON#p | QUIZ#c#0002#m#l', 'p', 'c', 2, 'm', 'l'],
  rightsAuditKey: ['AUDIT#RIGHTS#p | 01700000000000#i', 'p', AT, 'i'],
  rosterEndKey: ['COURSE#c#UNIT#u#1 | PERSON~', 'c', 'u', 1],
  rosterHeadKey: ['COURSE#c#UNIT#u | HEAD', 'c', 'u'],
  rosterKey: ['COURSE#c#UNIT#u#1 | PERSON#siti#p#0002', 'c', 'u', 'siti', 'p', 2, 1],
  rosterRange: ['COURSE#c#UNIT#u#1 | PERSON# .. PERSON~', 'c', 'u', 1],
  runContentRanges: [
    'PERSON#p | PROGRESS#c#0002#*, PERSON#p | QUIZ#c#0002#*, PERSON#p | ATTEMPT#c#0002#*',
    'p',
    'c',
    2,
  ],
  runContentKey: [
    'PERSON#q | PROGRESS#c#0001#m',
    { beginsWith: 'PROGRESS#c#0002#' },
    { pk: 'PERSON#p', sk: 'PROGRESS#c#0002#m' },
    { personId: 'q', courseId: 'c', number: 1 },
  ],
  signInKey: ['LOGIN#h | SIGNIN', 'h'],
  unitKey: ['UNIT#u | HEAD', 'u'],
  unitLeftIndex: ['UNIT#u#LEFT', 'u'],
  unitPeopleIndex: ['UNIT#u#PEOPLE', 'u'],
  unitsIndex: ['UNITS'],
  unplacedPeopleIndex: ['PEOPLE#UNPLACED'],
  accessKey: ['ACCESS#i | ACCESS', 'i'],
  dataCopyKey: ['PERSON#p | COPY', 'p'],
  dataCopyPartKey: ['PERSON#p | COPY#b#03#002', 'p', 'b', 3, 2],
  dataCopyPartsRange: ['PERSON#p | COPY#b#*', 'p', 'b'],
  erasureKey: ['ERASURE#p | HEAD', 'p'],
  erasuresIndex: ['ERASURES'],
  listLookKey: ['LOOKS#UNIT#u | 01700000000000#q', 'UNIT#u', AT, 'q'],
  listLooksRange: ['LOOKS#UNIT#u | *', 'UNIT#u'],
  lookKey: ['PERSON#p | LOOK#01700000000000#q', 'p', AT, 'q'],
  looksRange: ['PERSON#p | LOOK#*', 'p'],
  numbersUnderKeyIndex: ['NIPS#v1#03', 'v1', 3],
  ownItemsRange: ['PERSON#p | H*', 'p', 'H'],
  personInvitationsIndex: ['PERSON#p#INVITES', 'p'],
  privacyQueueIndex: ['REQUESTS#OPEN', 'OPEN'],
  privacyRequestKey: ['PERSON#p | REQUEST#01700000000000#i', 'p', AT, 'i'],
  privacyRequestHeadKey: ['PERSON#p | REQUESTS', 'p'],
  privacyRequestsRange: ['PERSON#p | REQUEST#*', 'p'],
  startedJobKey: ['PERSON#p | JOB#b', 'p', 'b'],
  startedJobsRange: ['PERSON#p | JOB#*', 'p'],
  yearsRange: ['PERSON#p | HOME#2YEAR#*', 'p'],
  yearKey: ['PERSON#p | HOME#2YEAR#7973', 'p', 2026],
};

/** What a range reads and, in the same partition, leaves unread. */
const RANGES: Readonly<Record<string, { reads: readonly string[]; leaves: readonly string[] }>> = {
  activeRunsRange: { reads: ['activeRunKey'], leaves: ['personKey', 'yearKey', 'endedRunKey'] },
  noticesRange: { reads: ['noticeKey'], leaves: ['noticeBookKey', 'mailboxKey', 'letterKey'] },
  reminderShardsRange: { reads: ['reminderShardKey'], leaves: [] },
  allCreditsRange: { reads: ['creditKey'], leaves: ['certificateKey', 'yearKey'] },
  bankCardsRange: { reads: ['bankCardKey'], leaves: ['bankKey'] },
  assignmentsRange: { reads: ['assignmentKey'], leaves: [] },
  attemptRange: {
    reads: [
      'attemptStateKey',
      'attemptDrawKey',
      'attemptResponseKey',
      'attemptLateResponseKey',
      'attemptAcceptedKey',
    ],
    leaves: ['quizRecordKey', 'progressKey'],
  },
  auditRange: { reads: ['rightsAuditKey'], leaves: [] },
  certificatesRange: { reads: ['certificateKey'], leaves: ['creditKey', 'endedRunKey'] },
  courseTalliesRange: { reads: ['courseTallyKey'], leaves: ['courseTallyTotalKey', 'countedRunKey'] },
  creditsRange: { reads: ['creditKey'], leaves: ['yearKey', 'certificateKey'] },
  dueRange: { reads: ['dueKey'], leaves: [] },
  earlierRunsRange: { reads: ['earlierRunKey'], leaves: ['endedRunKey', 'activeRunKey'] },
  endedRunsRange: { reads: ['endedRunKey'], leaves: ['earlierRunKey', 'activeRunKey'] },
  evidenceRange: { reads: ['evidenceKey'], leaves: ['levelKey'] },
  homeRange: {
    reads: ['personKey', 'activeRunKey', 'yearKey'],
    leaves: ['personNumberKey', 'endedRunKey', 'earlierRunKey', 'progressKey', 'creditKey', 'certificateKey'],
  },
  jobResultsRange: { reads: ['jobResultKey'], leaves: ['jobKey', 'jobInputKey', 'jobWakeKey'] },
  levelsRange: { reads: ['levelKey'], leaves: ['evidenceKey'] },
  mergedCoursesRange: { reads: ['mergedCourseKey'], leaves: [] },
  moduleVersionsRange: { reads: ['moduleVersionKey'], leaves: ['moduleKey', 'questionKey'] },
  quizRecordsRange: { reads: ['quizRecordKey'], leaves: ['progressKey', 'attemptStateKey'] },
  rosterRange: { reads: ['rosterKey', 'rosterEndKey'], leaves: [] },
  dataCopyPartsRange: { reads: ['dataCopyPartKey'], leaves: ['dataCopyKey'] },
  listLooksRange: { reads: ['listLookKey'], leaves: [] },
  looksRange: { reads: ['lookKey'], leaves: [] },
  ownItemsRange: { reads: ['personKey', 'activeRunKey', 'yearKey'], leaves: ['personNumberKey'] },
  privacyRequestsRange: { reads: ['privacyRequestKey'], leaves: ['privacyRequestHeadKey'] },
  startedJobsRange: { reads: ['startedJobKey'], leaves: [] },
  yearsRange: { reads: ['yearKey'], leaves: ['personKey', 'activeRunKey'] },
};

interface BuiltKey {
  readonly pk: string;
  readonly sk?: string;
  readonly beginsWith?: string;
  readonly between?: readonly [string, string];
}
type Built = string | BuiltKey | readonly BuiltKey[];
const builders = keys as unknown as Readonly<Record<string, (...of: unknown[]) => Built>>;
const names = Object.keys(builders);
const build = (name: string): Built => {
  const [, ...given] = STORED[name] ?? [''];
  return builders[name]!(...given);
};

const isSeveral = (built: Built): built is readonly BuiltKey[] => Array.isArray(built);

function asStored(built: Built): string {
  if (typeof built === 'string') return built;
  if (isSeveral(built)) return built.map(asStored).join(', ');
  const { pk, sk, beginsWith, between } = built;
  if (between) return `${pk} | ${between.join(' .. ')}`;
  return `${pk} | ${sk ?? `${beginsWith ?? ''}*`}`;
}

/** Whether a query of the range finds the key; the ranges of these examples and their keys are of the same ids. */
function finds(range: Built, key: Built): boolean {
  if (typeof range === 'string' || typeof key === 'string' || isSeveral(range) || isSeveral(key))
    return false;
  if (key.sk === undefined) return false;
  const { pk, beginsWith = '', between } = range;
  if (pk !== key.pk) return false;
  return between ? between[0] <= key.sk && key.sk <= between[1] : key.sk.startsWith(beginsWith);
}

describe('the keys of the table', () => {
  it.each(names)('%s is built as it is stored', (name) => {
    expect(STORED[name], 'every builder has its example here').toBeDefined();
    expect(asStored(build(name))).toBe(STORED[name]?.[0]);
  });

  it('are those of one kind of item each', () => {
    const stored = names.map((name) => asStored(build(name)));
    expect(new Set(stored).size).toBe(stored.length);
  });

  it.each(names.filter((name) => name.endsWith('Key')))('of %s are decided on by the audit trail', (name) => {
    const key = build(name) as Key;
    expect(placeOfKey(key), 'every kind of item is in functions/platform/audit/kinds.ts').toBeDefined();
    // This one makes the keys of several kinds.
    if (name !== 'runContentKey') expect(`${placeOfKey(key)?.kind}Key`).toBe(name);
  });

  it.each(names.filter((name) => name.endsWith('Range')))('%s reads what its pattern needs', (name) => {
    const { reads, leaves } = RANGES[name] ?? { reads: [], leaves: [] };
    expect(reads, 'every range says here what it reads').not.toEqual([]);
    expect(reads.filter((key) => !finds(build(name), build(key)))).toEqual([]);
    expect(leaves.filter((key) => finds(build(name), build(key)))).toEqual([]);
  });
});

describe('the order of keys', () => {
  it('has years newest first, so that home stops before history', () => {
    const years = [2026, 2025, 2024, 1999].map((year) => keys.yearKey('p', year).sk);
    expect([...years].sort()).toEqual(years);
    expect(finds(keys.homeRange('p', 2024), keys.yearKey('p', 2024))).toBe(true);
    expect(finds(keys.homeRange('p', 2024), keys.yearKey('p', 2023))).toBe(false);
  });

  it('has what is due by a moment and nothing later', () => {
    expect(finds(keys.dueRange(3, AT), keys.dueKey(3, AT, '~'))).toBe(true);
    expect(finds(keys.dueRange(3, AT), keys.dueKey(3, AT + 1, '0'))).toBe(false);
  });

  it('has the end of a section behind every name, and the head of a list outside', () => {
    const names = ['', '007', 'ahmad', 'zainal', '\u{10FFFF}'].map(
      (name) => keys.rosterKey('c', 'u', name, 'p', 1).sk,
    );
    expect([...names, keys.rosterEndKey('c', 'u', 0).sk].sort()).toEqual([
      ...[...names].sort(),
      keys.rosterEndKey('c', 'u', 0).sk,
    ]);
    expect(finds(keys.rosterRange('c', 'u'), keys.rosterHeadKey('c', 'u'))).toBe(false);
  });
});
