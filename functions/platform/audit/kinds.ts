import type { Key } from '../table/table.ts';

/** What is kept of the changes of a kind of item. */
interface Audited {
  /** How its keys are built, with a name for each id in them; `*` is a part that is not kept, `~` any number of them. */
  readonly key: string;
  /**
   * The attributes whose values are kept, before and after. They hold ids, states, days and numbers: nothing that a person
   * wrote or is called. Of the others it is kept that they changed, and never what they were.
   */
  readonly values: readonly string[];
  /** Attributes that say something of ids: their keys, and the words under each, are kept. */
  readonly maps?: readonly string[];
}

/** A kind of item of which nothing is kept, and why. */
interface Left {
  readonly key: string;
  readonly left: string;
}

const DERIVED = 'The stream makes it of other items, which are kept.';
const BESIDE = 'Written with another item, which is kept.';
const BOOKKEEPING = 'How the system goes about its work: nobody did anything to anybody.';

const RUN = ['state', 'version', 'requiredDone', 'requiredTotal', 'enrolledAt', 'endedAt', 'jpHundredths'];

/**
 * Every kind of item in the table, by the name of its key's builder: what the audit trail keeps of it. A kind that is not
 * decided here fails a test.
 */
export const KINDS = {
  // People
  person: {
    key: 'PERSON#<person> | HOME#0PROFILE',
    values: ['unitId', 'positionId', 'employmentKind', 'grade', 'roles', 'leftOn', 'mergedInto'],
  },
  personNumber: { key: 'PERSON#<person> | NUMBER', values: [] },
  personalNumber: { key: 'NIP#* | NIP', left: BESIDE },
  login: { key: 'LOGIN#* | LOGIN', values: ['kind', 'personId', 'organisationId', 'unitId', 'roles'] },
  signIn: { key: 'LOGIN#* | SIGNIN', values: ['state'] },
  invitation: {
    key: 'INVITE#* | INVITE',
    values: ['personId', 'issuedBy', 'issuedAt', 'expiresAt', 'acceptedAt'],
  },
  unit: { key: 'UNIT#<unit> | HEAD', values: ['ancestors'] },
  position: { key: 'POSITION#<position> | HEAD', values: ['kind', 'family'] },
  organisation: { key: 'ORG#<organisation> | HEAD', values: ['kind'] },
  admins: { key: 'ADMINS | HEAD', values: ['count'] },
  rightsAudit: {
    key: 'AUDIT#RIGHTS#<person> | *#*',
    values: ['kind', 'role', 'held', 'on', 'cause', 'from', 'actorId', 'via'],
  },
  mergedCourse: { key: 'PERSON#<person> | MERGED#<course>', values: ['state'] },

  // What a person learns
  activeRun: { key: 'PERSON#<person> | HOME#1RUN#<course>', values: RUN },
  endedRun: { key: 'PERSON#<person> | DONE#<course>', values: RUN },
  earlierRun: { key: 'PERSON#<person> | PAST#<course>#<run>', values: RUN },
  year: { key: 'PERSON#<person> | HOME#2YEAR#*', left: 'The sum of credits, which are kept.' },
  progress: { key: 'PERSON#<person> | PROGRESS#<course>#<run>#<module>', values: ['version'] },
  quizRecord: {
    key: 'PERSON#<person> | QUIZ#<course>#<run>#<module>#<lesson>',
    left: 'Its attempts in short; each is kept.',
  },
  attemptState: {
    key: 'PERSON#<person> | ATTEMPT#<course>#<run>#<module>#<lesson>#<attempt>#0STATE',
    values: ['state', 'startedAt', 'deadline', 'submittedAt', 'submittedBy', 'marks', 'passed', 'lateState'],
  },
  attemptDraw: { key: 'PERSON#<person> | ATTEMPT#*#*#*#*#*#1DRAW', left: BESIDE },
  attemptResponse: {
    key: 'PERSON#<person> | ATTEMPT#<course>#<run>#<module>#<lesson>#<attempt>#2RESPONSE#<question>',
    values: ['revision'],
  },
  attemptLateResponse: {
    key: 'PERSON#<person> | ATTEMPT#<course>#<run>#<module>#<lesson>#<attempt>#3LATE#<question>',
    values: ['revision'],
  },
  attemptAccepted: {
    key: 'PERSON#<person> | ATTEMPT#<course>#<run>#<module>#<lesson>#<attempt>#4ACCEPTED',
    values: ['revision'],
  },
  credit: { key: 'PERSON#<person> | CREDIT#*#<day>#<credit>', values: ['jpHundredths'] },
  certificate: {
    key: 'PERSON#<person> | CERT#<day>#<certificate>',
    values: ['state', 'courseId', 'run', 'jpHundredths'],
  },
  certificateNumber: { key: 'CERTNO#* | CERTNO', left: BESIDE },
  level: {
    key: 'PERSON#<person> | LEVEL#<framework>#<competency>',
    left: 'Folded of evidence, which is kept.',
  },
  evidence: {
    key: 'PERSON#<person> | EVIDENCE#<framework>#<competency>#<day>#<evidence>',
    values: ['kind', 'level', 'counts'],
  },

  // What is taught
  framework: { key: 'FRAMEWORK#<framework> | HEAD', values: ['version'] },
  competency: { key: 'FRAMEWORK#<framework> | COMPETENCY#<competency>', values: [] },
  module: {
    key: 'MODULE#<module> | HEAD',
    values: ['organisationId', 'latest', 'latestState', 'published'],
  },
  moduleVersion: {
    key: 'MODULE#<module> | VERSION#<version>',
    values: ['organisationId', 'state', 'submittedAt', 'decidedAt', 'decidedBy'],
  },
  question: { key: 'MODULE#* | QUESTION#*#*', left: BESIDE },
  content: { key: 'CONTENT#<organisation>#<content> | BODY', values: [] },
  externalId: { key: 'EXT#*#* | EXT', left: BESIDE },
  mediaFile: {
    key: 'MEDIA#<organisation>#<media> | HEAD',
    values: ['state', 'type', 'bytes', 'refusal'],
  },
  assertion: { key: 'ASSERTION#*#* | ASSERTION', left: 'That an assertion was used; it expires with it.' },
  keyRing: { key: 'ORG#<organisation> | KEYS', values: [] },
  mediaHash: { key: 'MEDIAHASH#*#* | MEDIAHASH', left: BESIDE },
  bank: { key: 'BANK#<bank> | HEAD', values: ['organisationId'] },
  bankCard: { key: 'BANK#* | CARD#*', left: BESIDE },
  bankQuestion: {
    key: 'BANK#<bank>#QUESTION#<question> | HEAD',
    values: ['version', 'retired', 'difficulty', 'level'],
  },
  bankQuestionPart: { key: 'BANK#*#QUESTION#* | VERSION#*#*', left: BESIDE },
  course: { key: 'COURSE#<course> | HEAD', values: ['state', 'version'] },
  courseVersion: { key: 'COURSE#<course> | VERSION#<version>', values: ['offeredAt'] },
  courseEnding: { key: 'COURSE#<course> | ENDING#*#<ending>', values: ['kind', 'by'] },
  assignment: { key: 'ASSIGNMENTS | ASSIGNMENT#<assignment>', values: ['courseId', 'dueOn', 'by'] },

  // Made by the stream
  quizSums: { key: 'MODULE#*#SUMS#*#* | SUMS', left: DERIVED },
  summedAttempts: { key: 'MODULE#*#SUMS#*#* | SUMMED#*#*#*#*', left: DERIVED },
  courseTally: { key: 'COURSE#*#TALLY#* | UNIT#*', left: DERIVED },
  courseTallyTotal: { key: 'COURSE#*#TALLY#* | TOTAL', left: DERIVED },
  countedRun: { key: 'COURSE#*#TALLY#* | COUNTED#*#*', left: DERIVED },
  catalogueChunk: { key: 'CATALOGUE~ | CHUNK#*', left: DERIVED },
  roster: { key: 'COURSE#*#UNIT#*~ | PERSON#*#*#*', left: 'Shows runs and attempts, which are kept.' },
  rosterHead: { key: 'COURSE#*#UNIT#*~ | HEAD', left: BOOKKEEPING },
  rosterEnd: { key: 'COURSE#*#UNIT#*~ | PERSON~', left: BOOKKEEPING },
  due: { key: 'DUE#* | *#*', left: BOOKKEEPING },

  // Jobs
  job: { key: 'JOB#<job> | HEAD', values: ['kind', 'state'] },
  jobInput: { key: 'JOB#* | INPUT#*', left: BESIDE },
  jobWake: { key: 'JOB#* | WAKE', left: BOOKKEEPING },
  jobResult: { key: 'JOB#* | RESULT#*', left: 'Tells of the rows of an import; what they changed is kept.' },
  startedJob: { key: 'PERSON#* | JOB#*', left: BESIDE },
  idempotency: { key: 'IDEM#* | IDEM', left: BOOKKEEPING },

  // Privacy
  access: {
    key: 'ACCESS#<access> | ACCESS',
    values: ['actorId', 'role', 'via', 'at'],
    maps: ['subjects', 'lists'],
  },
  look: { key: 'PERSON#* | LOOK#*#*', left: DERIVED },
  listLook: { key: 'LOOKS#~ | *#*', left: DERIVED },
  privacyRequest: {
    key: 'PERSON#<person> | REQUEST#*#<request>',
    values: ['kind', 'state', 'field', 'askedAt', 'dueAt', 'decidedAt', 'decidedBy'],
  },
  privacyRequestHead: { key: 'PERSON#* | REQUESTS', left: BESIDE },
  dataCopy: { key: 'PERSON#<person> | COPY', values: ['jobId', 'askedAt', 'expiresAt'] },
  dataCopyPart: { key: 'PERSON#* | COPY#*#*#*', left: 'A part of a copy, which is kept.' },
  // Notices
  noticeBook: { key: 'PERSON#<person> | HOME#1NOTICES', values: ['pausedUntil'] },
  notice: { key: 'PERSON#* | NOTICE#*#*', left: DERIVED },
  mailbox: { key: 'PERSON#<person> | MAILBOX', values: ['language', 'digestOn'] },
  letter: { key: 'PERSON#<person> | LETTER#<letter>', values: ['kind', 'queuedAt', 'sentAt'] },
  calendar: { key: 'PERSON#<person> | CALENDAR', values: ['createdAt'] },
  reminderShard: { key: 'REMINDERS | SHARD#*', left: BOOKKEEPING },

  erasure: {
    key: 'ERASURE#<person> | HEAD',
    values: ['records', 'state', 'basis', 'startedBy', 'via', 'startedAt', 'finishedAt'],
  },
} as const satisfies Readonly<Record<string, Audited | Left>>;

export type KindName = keyof typeof KINDS;

/** What a key says of its item. */
export interface Place {
  readonly kind: KindName;
  /** By the names in the kind's key. */
  readonly ids: Readonly<Record<string, string>>;
  /** The attributes whose values, and whose keys, are kept; undefined when nothing is kept of this kind. */
  readonly values: readonly string[] | undefined;
  readonly maps: readonly string[];
}

interface Recognised {
  readonly kind: KindName;
  readonly pattern: RegExp;
  readonly values: readonly string[] | undefined;
  readonly maps: readonly string[];
}

/** The kinds by the first word of their partition, each as an expression that finds its ids. */
const BY_WORD = new Map<string, Recognised[]>();
for (const [kind, of] of Object.entries(KINDS)) {
  const word = wordOf(of.key);
  const values = 'values' in of ? of.values : undefined;
  const maps = 'maps' in of ? of.maps : [];
  const known = BY_WORD.get(word) ?? [];
  BY_WORD.set(word, [...known, { kind: kind as KindName, pattern: patternOf(of.key), values, maps }]);
}

function wordOf(key: string): string {
  return /^\w*/.exec(key)?.[0] ?? '';
}

/** `<name>` is an id without `#`; `*` a part that is not kept; `~` whatever parts follow in the partition, if any. */
function patternOf(key: string): RegExp {
  const source = key
    .replace('|', '\\|')
    .replaceAll('*', '[^#]*')
    .replace(/#?~ /, '(?:#.*)? ')
    .replace(/<(\w+)>/g, '(?<$1>[^#]+)');
  return new RegExp(`^${source}$`, 's');
}

/** What kind of item has this key; undefined when nobody decided. */
export function placeOfKey({ pk, sk }: Key): Place | undefined {
  const stored = `${pk} | ${sk}`;
  for (const { kind, pattern, values, maps } of BY_WORD.get(wordOf(pk)) ?? []) {
    const found = pattern.exec(stored);
    if (found) return { kind, ids: { ...found.groups }, values, maps };
  }
  return undefined;
}
