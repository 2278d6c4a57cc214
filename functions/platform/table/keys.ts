import { sha256 } from '../ids.ts';
import type { Key } from './table.ts';

/*
 * Every key of the table, next to the access pattern it serves. A key is built here and nowhere else; a test
 * compares the list of patterns below with the builders.
 */

const pad = (n: number, width = 6): string => String(n).padStart(width, '0');
/** Years sort newest first, so that a range can end at a year and leave all earlier history unread. */
const newestFirst = (year: number): string => pad(9999 - year, 4);

const HEAD = 'HEAD';

// People -------------------------------------------------------------------------------------------------------

/** A login's binding, by the hash of issuer and subject; holds all that an access decision needs. */
export const loginKey = (loginHash: string): Key => ({ pk: `LOGIN#${loginHash}`, sk: 'LOGIN' });
/** The account behind a login, beside its binding and longer than that: it can be ended when the login is nobody's. */
export const signInKey = (loginHash: string): Key => ({ pk: `LOGIN#${loginHash}`, sk: 'SIGNIN' });
/** The uniqueness of a personal number; `hmac` carries its key's version. */
export const personalNumberKey = (hmac: string): Key => ({ pk: `NIP#${hmac}`, sk: 'NIP' });
/** An invitation, by the hash of its code. */
export const invitationKey = (codeHash: string): Key => ({ pk: `INVITE#${codeHash}`, sk: 'INVITE' });
/** The keys that an organisation's programs sign in with. */
export const keyRingKey = (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'KEYS' });
/** That an assertion of a program was used, by the hash of its id. */
export const assertionKey = (organisationId: string, jtiHash: string): Key => ({
  pk: `ASSERTION#${organisationId}#${jtiHash}`,
  sk: 'ASSERTION',
});
export const unitKey = (unitId: string): Key => ({ pk: `UNIT#${unitId}`, sk: HEAD });
export const positionKey = (positionId: string): Key => ({ pk: `POSITION#${positionId}`, sk: HEAD });
export const organisationKey = (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: HEAD });
/** All units / positions / organisations / frameworks, a GSI1 partition each. */
export const unitsIndex = () => 'UNITS';
export const positionsIndex = () => 'POSITIONS';
export const organisationsIndex = () => 'ORGS';
export const frameworksIndex = () => 'FRAMEWORKS';
/** The people of a unit by name, a GSI1 partition. */
export const unitPeopleIndex = (unitId: string) => `UNIT#${unitId}#PEOPLE`;
/** The people who worked in a unit when they left, by name, a GSI1 partition. */
export const unitLeftIndex = (unitId: string) => `UNIT#${unitId}#LEFT`;
/** The people of no unit, by name, a GSI1 partition. */
export const unplacedPeopleIndex = () => 'PEOPLE#UNPLACED';
/** The holders of a position, a GSI2 partition. */
export const positionPeopleIndex = (positionId: string) => `POSITION#${positionId}#PEOPLE`;
/** How many administrators there are: written with every change, so that the last one cannot go. */
export const adminsKey = (): Key => ({ pk: 'ADMINS', sk: HEAD });
/** What was done to the rights of a person, by moment; apart from the person's data, which may be erased. */
export const rightsAuditKey = (personId: string, at: number, id: string): Key => ({
  ...auditRange(personId),
  sk: `${pad(at, 14)}#${id}`,
});
/** All that was done to a person, in the order of time. */
export const auditRange = (personId: string) => ({ pk: `AUDIT#RIGHTS#${personId}` });

// A person's partition: what home shows sorts first, together -----------------------------------------------------

const person = (personId: string): string => `PERSON#${personId}`;
export const personKey = (personId: string): Key => ({ pk: person(personId), sk: 'HOME#0PROFILE' });
/** A person's number: apart from the profile, so that no list and no index holds it. */
export const personNumberKey = (personId: string): Key => ({ pk: person(personId), sk: 'NUMBER' });
/** The active run in a course; it leaves the range of home when it ends. */
export const activeRunKey = (personId: string, courseId: string): Key => ({
  pk: person(personId),
  sk: `HOME#1RUN#${courseId}`,
});
/** All active runs of a person. */
export const activeRunsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'HOME#1RUN#' });
/** A year's total of credit hours and the courses ended in it. */
export const yearKey = (personId: string, year: number): Key => ({
  pk: person(personId),
  sk: `HOME#2YEAR#${newestFirst(year)}`,
});
/** Profile, active runs and the years from `year` back to `oldestYear`: what home reads, and nothing older. */
export const homeRange = (personId: string, oldestYear: number) => ({
  pk: person(personId),
  between: ['HOME#', `HOME#2YEAR#${newestFirst(oldestYear)}`] as const,
});
/** The latest ended run in a course. */
export const endedRunKey = (personId: string, courseId: string): Key => ({
  pk: person(personId),
  sk: `DONE#${courseId}`,
});
/** An earlier ended run in a course. */
export const earlierRunKey = (personId: string, courseId: string, run: number): Key => ({
  pk: person(personId),
  sk: `PAST#${courseId}#${pad(run, 4)}`,
});
/** All runs of a person that ended, the latest in each course and the earlier ones. */
export const endedRunsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'DONE#' });
export const earlierRunsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'PAST#' });
/** A course whose runs come to another record, or did so. */
export const mergedCourseKey = (personId: string, courseId: string): Key => ({
  pk: person(personId),
  sk: `MERGED#${courseId}`,
});
export const mergedCoursesRange = (personId: string) => ({ pk: person(personId), beginsWith: 'MERGED#' });
/** What belongs to a run besides the run: progress, quizzes and attempts, a range each. */
export const runContentRanges = (personId: string, courseId: string, run: number) =>
  ['PROGRESS', 'QUIZ', 'ATTEMPT'].map((kind) => ({
    pk: person(personId),
    beginsWith: `${kind}#${courseId}#${pad(run, 4)}#`,
  }));
/** The same item of another run of the course. */
export const runContentKey = (
  range: { readonly beginsWith: string },
  { sk }: Key,
  to: { readonly personId: string; readonly courseId: string; readonly number: number },
): Key => ({
  pk: person(to.personId),
  sk: `${range.beginsWith.split('#')[0]}#${to.courseId}#${pad(to.number, 4)}#${sk.slice(range.beginsWith.length)}`,
});
/** All quizzes of a person. */
export const quizRecordsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'QUIZ#' });
/** All credits of a person, whatever year. */
export const allCreditsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'CREDIT#' });
/** Ended runs by the moment they ended, a GSI1 partition. */
export const endedRunsIndex = (personId: string) => `${person(personId)}#ENDED`;
/** Which lessons of a module are done in a run. */
export const progressKey = (personId: string, courseId: string, run: number, moduleId: string): Key => ({
  pk: person(personId),
  sk: `PROGRESS#${courseId}#${pad(run, 4)}#${moduleId}`,
});
/** The attempts at a quiz in a run, in short: how many, results, which is in progress. */
export const quizRecordKey = (
  personId: string,
  courseId: string,
  run: number,
  moduleId: string,
  lessonId: string,
): Key => ({
  pk: person(personId),
  sk: `QUIZ#${courseId}#${pad(run, 4)}#${moduleId}#${lessonId}`,
});
const attempt = (courseId: string, run: number, moduleId: string, lessonId: string, ordinal: number) =>
  `ATTEMPT#${courseId}#${pad(run, 4)}#${moduleId}#${lessonId}#${pad(ordinal, 4)}#`;
/** Everything of one attempt: its state, its draw, its responses. */
export const attemptRange = (
  personId: string,
  courseId: string,
  run: number,
  moduleId: string,
  lessonId: string,
  ordinal: number,
) => ({ pk: person(personId), beginsWith: attempt(courseId, run, moduleId, lessonId, ordinal) });
export const attemptStateKey = (...at: Parameters<typeof attemptRange>): Key =>
  keyIn(attemptRange(...at), '0STATE');
export const attemptDrawKey = (...at: Parameters<typeof attemptRange>): Key =>
  keyIn(attemptRange(...at), '1DRAW');
/** One response; small, so that saving an answer costs little however many questions there are. */
export const attemptResponseKey = (at: Parameters<typeof attemptRange>, questionId: string): Key =>
  keyIn(attemptRange(...at), `2RESPONSE#${questionId}`);
/** The response that came after the deadline, apart: it is kept beside the one in time, and each stays small. */
export const attemptLateResponseKey = (at: Parameters<typeof attemptRange>, questionId: string): Key =>
  keyIn(attemptRange(...at), `3LATE#${questionId}`);
/** The late responses of an attempt that the agency lets count, together: they are few, and written by a decision only. */
export const attemptAcceptedKey = (...at: Parameters<typeof attemptRange>): Key =>
  keyIn(attemptRange(...at), '4ACCEPTED');
/** A credit of a year, by day. */
export const creditKey = (personId: string, year: number, day: string, creditId: string): Key => ({
  pk: person(personId),
  sk: `CREDIT#${pad(year, 4)}#${day}#${creditId}`,
});
export const creditsRange = (personId: string, year: number) => ({
  pk: person(personId),
  beginsWith: `CREDIT#${pad(year, 4)}#`,
});
/** A certificate of a person, by day of issue. */
export const certificateKey = (personId: string, day: string, number: string): Key => ({
  pk: person(personId),
  sk: `CERT#${day}#${number}`,
});
export const certificatesRange = (personId: string) => ({ pk: person(personId), beginsWith: 'CERT#' });
/** The level in a competency with the fold of its evidence. */
export const levelKey = (personId: string, frameworkId: string, competencyId: string): Key => ({
  pk: person(personId),
  sk: `LEVEL#${frameworkId}#${competencyId}`,
});
export const levelsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'LEVEL#' });
/** Evidence of a competency, by day. */
export const evidenceKey = (
  personId: string,
  frameworkId: string,
  competencyId: string,
  day: string,
  evidenceId: string,
): Key => ({ pk: person(personId), sk: `EVIDENCE#${frameworkId}#${competencyId}#${day}#${evidenceId}` });
export const evidenceRange = (personId: string, frameworkId: string, competencyId: string) => ({
  pk: person(personId),
  beginsWith: `EVIDENCE#${frameworkId}#${competencyId}#`,
});
/** The public side of a certificate, and the uniqueness of its number. */
export const certificateNumberKey = (number: string): Key => ({ pk: `CERTNO#${number}`, sk: 'CERTNO' });

// Competency -----------------------------------------------------------------------------------------------------

export const frameworkKey = (frameworkId: string): Key => ({ pk: `FRAMEWORK#${frameworkId}`, sk: HEAD });
/** A competency of a framework, next to the head that lists it. */
export const competencyKey = (frameworkId: string, competencyId: string): Key => ({
  pk: `FRAMEWORK#${frameworkId}`,
  sk: `COMPETENCY#${competencyId}`,
});

// Publishing -----------------------------------------------------------------------------------------------------

export const moduleKey = (moduleId: string): Key => ({ pk: `MODULE#${moduleId}`, sk: HEAD });
export const moduleVersionKey = (moduleId: string, version: number): Key => ({
  pk: `MODULE#${moduleId}`,
  sk: `VERSION#${pad(version)}`,
});
export const moduleVersionsRange = (moduleId: string) => ({
  pk: `MODULE#${moduleId}`,
  beginsWith: 'VERSION#',
});
/** Some questions with their keys, from the number `index` on; a quiz that did not change is stored once. */
export const questionKey = (moduleId: string, quizHash: string, index: number): Key => ({
  pk: `MODULE#${moduleId}`,
  sk: `QUESTION#${quizHash}#${pad(index, 3)}`,
});
const quizSums = (moduleId: string, quizHash: string, shard: number): string =>
  `MODULE#${moduleId}#SUMS#${quizHash}#${pad(shard, 2)}`;
/** The sums over the attempts at a quiz that count: in shards by person, each a partition, that are added when read. */
export const quizSumsKey = (moduleId: string, quizHash: string, shard: number): Key => ({
  pk: quizSums(moduleId, quizHash, shard),
  sk: 'SUMS',
});
/** What a shard holds of the attempts of one person in one run. */
export const summedAttemptsKey = (
  moduleId: string,
  quizHash: string,
  shard: number,
  personId: string,
  courseId: string,
  run: number,
  lessonId: string,
): Key => ({
  pk: quizSums(moduleId, quizHash, shard),
  sk: `SUMMED#${personId}#${courseId}#${pad(run, 4)}#${lessonId}`,
});
/** A lesson's body, stored once within its organisation. */
export const contentKey = (organisationId: string, hash: string): Key => ({
  pk: `CONTENT#${organisationId}#${hash}`,
  sk: 'BODY',
});
/** A partner's own external id. */
export const externalIdKey = (organisationId: string, externalId: string): Key => ({
  pk: `EXT#${organisationId}#${externalId}`,
  sk: 'EXT',
});
/** A file of an organisation's media, by its random id. */
export const mediaFileKey = (organisationId: string, mediaId: string): Key => ({
  pk: `MEDIA#${organisationId}#${mediaId}`,
  sk: HEAD,
});
/** The file in which an organisation has a content; within the organisation, so that nobody learns what others have. */
export const mediaHashKey = (organisationId: string, sha256: string): Key => ({
  pk: `MEDIAHASH#${organisationId}#${sha256}`,
  sk: 'MEDIAHASH',
});
/** The media of an organisation by the moment they were first asked for, a GSI1 partition. */
export const organisationMediaIndex = (organisationId: string) => `ORG#${organisationId}#MEDIA`;
/** The modules of an organisation by last change, a GSI1 partition. */
export const organisationModulesIndex = (organisationId: string) => `ORG#${organisationId}#MODULES`;
/** The modules of everybody by last change, a GSI2 partition per state of the newest version. */
export const modulesByStateIndex = (state: string) => `MODULES#${state}`;

// Question banks -------------------------------------------------------------------------------------------------

const bank = (bankId: string): string => `BANK#${bankId}`;
/** A bank of questions of an organisation. */
export const bankKey = (bankId: string): Key => ({ pk: bank(bankId), sk: HEAD });
/** A question as the lists of its bank show and filter it: so small that all of a bank are two pages of a query. */
export const bankCardKey = (bankId: string, questionId: string): Key => ({
  pk: bank(bankId),
  sk: `CARD#${questionId}`,
});
export const bankCardsRange = (bankId: string) => ({ pk: bank(bankId), beginsWith: 'CARD#' });
/** A question of a bank as it stands. */
export const bankQuestionKey = (bankId: string, questionId: string): Key => ({
  pk: `${bank(bankId)}#QUESTION#${questionId}`,
  sk: HEAD,
});
/** A part of the content of a version: a picture may make it larger than one item. */
export const bankQuestionPartKey = (
  bankId: string,
  questionId: string,
  version: number,
  part: number,
): Key => ({
  pk: `${bank(bankId)}#QUESTION#${questionId}`,
  sk: `VERSION#${pad(version)}#${pad(part, 2)}`,
});
/** The banks of an organisation by their ids, a GSI1 partition. */
export const organisationBanksIndex = (organisationId: string) => `ORG#${organisationId}#BANKS`;

// Catalog --------------------------------------------------------------------------------------------------------

export const courseKey = (courseId: string): Key => ({ pk: `COURSE#${courseId}`, sk: HEAD });
export const courseVersionKey = (courseId: string, version: number): Key => ({
  pk: `COURSE#${courseId}`,
  sk: `VERSION#${pad(version)}`,
});
/** Why something about a course was ended, by the moment (ms since the epoch): a record that stays. */
export const courseEndingKey = (courseId: string, at: number, endingId: string): Key => ({
  pk: `COURSE#${courseId}`,
  sk: `ENDING#${pad(at, 14)}#${endingId}`,
});
const tally = (courseId: string, shard: number): string => `COURSE#${courseId}#TALLY#${pad(shard, 2)}`;
/** How many people of a unit take a course: in shards, each a partition, that are summed when read. */
export const courseTallyKey = (courseId: string, shard: number, unitId: string): Key => ({
  pk: tally(courseId, shard),
  sk: `UNIT#${unitId}`,
});
export const courseTalliesRange = (courseId: string, shard: number) => ({
  pk: tally(courseId, shard),
  beginsWith: 'UNIT#',
});
/**
 * How many people of all units a shard holds. It is written with each change of a unit's tally, from the first one on,
 * so that a shard without it has counted nobody; no table is older than it, so that none has to be filled in.
 */
export const courseTallyTotalKey = (courseId: string, shard: number): Key => ({
  pk: tally(courseId, shard),
  sk: 'TOTAL',
});
/** What a shard holds of one run: apart from the list of the unit, which one unit's people write alone. */
export const countedRunKey = (courseId: string, shard: number, personId: string, run: number): Key => ({
  pk: tally(courseId, shard),
  sk: `COUNTED#${personId}#${pad(run, 4)}`,
});
/** The list of a unit, in sections by name when the unit is large; the first section is the whole list of all others. */
const roster = (courseId: string, unitId: string, section: number): string =>
  `COURSE#${courseId}#UNIT#${unitId}${section === 0 ? '' : `#${section}`}`;
/** The people of a unit who take a course, by name. */
export const rosterKey = (
  courseId: string,
  unitId: string,
  nameKey: string,
  personId: string,
  run: number,
  section = 0,
): Key => ({
  pk: roster(courseId, unitId, section),
  sk: `PERSON#${nameKey}#${personId}#${pad(run, 4)}`,
});
/** Whether the list of a unit is divided into sections. */
export const rosterHeadKey = (courseId: string, unitId: string): Key => ({
  pk: roster(courseId, unitId, 0),
  sk: HEAD,
});
/** The way from a section to the next, behind all its entries. */
export const rosterEndKey = (courseId: string, unitId: string, section: number): Key => ({
  pk: roster(courseId, unitId, section),
  sk: 'PERSON~',
});
/** A section of a list, from before its first entry to its end. */
export const rosterRange = (courseId: string, unitId: string, section = 0) => ({
  pk: roster(courseId, unitId, section),
  between: ['PERSON#', 'PERSON~'] as const,
});
/** The live audience rules, all in one partition: read whole, cached. */
export const assignmentKey = (assignmentId: string): Key => ({
  pk: 'ASSIGNMENTS',
  sk: `ASSIGNMENT#${assignmentId}`,
});
export const assignmentsRange = () => ({ pk: 'ASSIGNMENTS', beginsWith: 'ASSIGNMENT#' });
/** The catalogue's index in compressed chunks: read whole, cached. What is no longer on offer has chunks of its own. */
export const catalogueChunkKey = (state: 'OFFERED' | 'WITHDRAWN', chunk: number): Key => ({
  pk: state === 'OFFERED' ? 'CATALOGUE' : `CATALOGUE#${state}`,
  sk: `CHUNK#${pad(chunk, 2)}`,
});

const due = (shard: number): string => `DUE#${pad(shard, 2)}`;
/** What is to be done later, by the moment (ms since the epoch) from which on, in shards. */
export const dueKey = (shard: number, at: number, taskId: string): Key => ({
  pk: due(shard),
  sk: `${pad(at, 14)}#${taskId}`,
});
/** What is due by `now`, oldest first. */
export const dueRange = (shard: number, now: number) => ({
  pk: due(shard),
  between: [pad(0, 14), pad(now + 1, 14)] as const,
});

// Jobs -----------------------------------------------------------------------------------------------------------

const job = (jobId: string): string => `JOB#${jobId}`;
/** How a job stands. */
export const jobKey = (jobId: string): Key => ({ pk: job(jobId), sk: HEAD });
/** A part of what a job was started with. */
export const jobInputKey = (jobId: string, part: number): Key => ({
  pk: job(jobId),
  sk: `INPUT#${pad(part, 3)}`,
});
/** The note that a job is to be taken up: the stream tells the queue of it. */
export const jobWakeKey = (jobId: string): Key => ({ pk: job(jobId), sk: 'WAKE' });
/** A part of what a job came to, and all parts in order. */
export const jobResultKey = (jobId: string, part: number): Key => ({
  pk: job(jobId),
  sk: `RESULT#${pad(part)}`,
});
export const jobResultsRange = (jobId: string) => ({ pk: job(jobId), beginsWith: 'RESULT#' });

/** What an idempotency key did, scoped to caller and operation: hashed, so that what is kept for good names nobody. */
export const idempotencyKey = (callerId: string, operation: string, key: string): Key => ({
  pk: `IDEM#${sha256(JSON.stringify([callerId, operation, key]))}`,
  sk: 'IDEM',
});

// Privacy --------------------------------------------------------------------------------------------------------

/** All that lies in a person's partition, or what of it begins so. */
export const ownItemsRange = (personId: string, begins?: string) => ({
  pk: person(personId),
  ...(begins !== undefined && { beginsWith: begins }),
});
/** A person's note of a job that they started, as long as the job is kept. */
export const startedJobKey = (personId: string, jobId: string): Key => ({
  pk: person(personId),
  sk: `JOB#${jobId}`,
});
export const startedJobsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'JOB#' });
/** A copy of all of a person's data that they asked for. */
export const dataCopyKey = (personId: string): Key => ({ pk: person(personId), sk: 'COPY' });
/** A part of such a copy, compressed, by section and number. */
export const dataCopyPartKey = (personId: string, jobId: string, section: number, part: number): Key => ({
  pk: person(personId),
  sk: `COPY#${jobId}#${pad(section, 2)}#${pad(part, 3)}`,
});
export const dataCopyPartsRange = (personId: string, jobId: string) => ({
  pk: person(personId),
  beginsWith: `COPY#${jobId}#`,
});
/** What a person asked to be corrected or erased, by the moment (ms since the epoch). */
export const privacyRequestKey = (personId: string, at: number, id: string): Key => ({
  pk: person(personId),
  sk: `REQUEST#${pad(at, 14)}#${id}`,
});
/** How often a person asked for something so: what keeps two that arrive at once apart. */
export const privacyRequestHeadKey = (personId: string): Key => ({ pk: person(personId), sk: 'REQUESTS' });
export const privacyRequestsRange = (personId: string) => ({ pk: person(personId), beginsWith: 'REQUEST#' });
/** The requests of everybody that are open, by deadline, or decided, by moment: a GSI1 partition each. */
export const privacyQueueIndex = (state: 'OPEN' | 'DECIDED') => `REQUESTS#${state}`;
/** Who of those with a role looked at a person's data, by the hour (ms since the epoch) in which they did. */
export const lookKey = (personId: string, hour: number, actorId: string): Key => ({
  pk: person(personId),
  sk: `LOOK#${pad(hour, 14)}#${actorId}`,
});
export const looksRange = (personId: string) => ({ pk: person(personId), beginsWith: 'LOOK#' });
/** That the list of a unit, or of everybody, was read or taken along as a whole. */
export const listLookKey = (list: string, hour: number, actorId: string): Key => ({
  ...listLooksRange(list),
  sk: `${pad(hour, 14)}#${actorId}`,
});
export const listLooksRange = (list: string) => ({ pk: `LOOKS#${list}` });
/** One reading of others' data, as the change stream tells of it. */
export const accessKey = (accessId: string): Key => ({ pk: `ACCESS#${accessId}`, sk: 'ACCESS' });
/** The invitations of a person, a GSI1 partition. */
export const personInvitationsIndex = (personId: string) => `${person(personId)}#INVITES`;
/** How the erasure of a person stands; it outlives their data. */
export const erasureKey = (personId: string): Key => ({ pk: `ERASURE#${personId}`, sk: HEAD });
/** All erasures by moment, a GSI1 partition. */
export const erasuresIndex = () => 'ERASURES';
/** The uniqueness items that are kept under a version of the key for personal numbers, a GSI1 partition for each shard. */
export const numbersUnderKeyIndex = (version: string, shard: number) => `NIPS#${version}#${pad(shard, 2)}`;

// Notices --------------------------------------------------------------------------------------------------------

/** What a person has read of notices and chosen to get: in the range of home, which shows how many are new. */
export const noticeBookKey = (personId: string): Key => ({ pk: person(personId), sk: 'HOME#1NOTICES' });
/** A notice that is kept, by the moment (ms since the epoch) of its cause. */
export const noticeKey = (personId: string, at: number, noticeId: string): Key => ({
  pk: person(personId),
  sk: `NOTICE#${pad(at, 14)}#${noticeId}`,
});
export const noticesRange = (personId: string) => ({ pk: person(personId), beginsWith: 'NOTICE#' });
/** Where a person gets mail: the one item that holds the address. */
export const mailboxKey = (personId: string): Key => ({ pk: person(personId), sk: 'MAILBOX' });
/** Those with a confirmed address, a GSI1 partition for each shard. */
export const mailboxesIndex = (shard: number) => `MAILBOXES#${pad(shard, 2)}`;
/** A letter that waits to be sent, or was sent. */
export const letterKey = (personId: string, letterId: string): Key => ({
  pk: person(personId),
  sk: `LETTER#${letterId}`,
});
/** That a person has a calendar, and the hash of the secret that its address holds behind the person's id. */
export const calendarKey = (personId: string): Key => ({ pk: person(personId), sk: 'CALENDAR' });
/** How far a shard of those with an address has come with the reminders of a day, and all shards. */
export const reminderShardKey = (shard: number): Key => ({ pk: 'REMINDERS', sk: `SHARD#${pad(shard, 2)}` });
export const reminderShardsRange = () => ({ pk: 'REMINDERS', beginsWith: 'SHARD#' });

function keyIn(range: { pk: string; beginsWith: string }, suffix: string): Key {
  return { pk: range.pk, sk: range.beginsWith + suffix };
}
