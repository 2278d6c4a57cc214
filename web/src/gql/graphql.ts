/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of caller, as far as access rules tell callers apart. */
export type AccessRole =
  /** A person who administers people, units and roles. */
  | 'ADMIN'
  /** A person of the training agency. */
  | 'AGENCY'
  /** A person who works for the city. */
  | 'EMPLOYEE'
  /** Anybody, signed in or not. */
  | 'EVERYONE'
  /** Anybody with a valid token, bound to a person or organisation or not yet. */
  | 'IDENTITY'
  /** A machine client or a member of a training partner. */
  | 'PARTNER';

/** How an answer arrived: by the moment at which it reached the server, and by the server's clock alone. */
export type AnswerArrival =
  /**
   * After the learner handed the attempt in, for example from a second device that had no network: it is kept and shown,
   * and counts only if the agency accepts it.
   */
  | 'AFTER_HAND_IN'
  /** After that: it is kept and shown, and counts only if the agency accepts it. */
  | 'LATE'
  /** Before the deadline, or to an attempt without one: it counts. */
  | 'ON_TIME'
  /** Within the minute after the deadline that is left to slow networks: it counts. */
  | 'WITHIN_GRACE';

/** How an answer was graded. */
export type AnswerState =
  /** Fully right. */
  | 'CORRECT'
  /** Wrong. */
  | 'INCORRECT'
  /** Not an answer this question can have. */
  | 'INVALID'
  /** Partly right. */
  | 'PARTIAL'
  /** Not answered. */
  | 'UNANSWERED';

/** An assignment of a course. */
export type AssignmentCreateInput = {
  /** Who it is for. */
  audience: AudienceInput;
  /** The global id of the course. */
  course: string;
  /** The day it is due, today or later. */
  dueOn: string;
  /** A key of the caller's own: the same key with the same input is done once. */
  idempotencyKey: string;
  /** What to say about it, at most 500 characters. */
  note?: string | null | undefined;
};

/** The end of an assignment. */
export type AssignmentEndInput = {
  /** The global id of the assignment. */
  assignment: string;
  /** Why; kept. */
  reason: string;
};

/** An answer to one question. */
export type AttemptAnswerInput = {
  /**
   * When the learner gave it, by the device's clock; a device that knows by how much its clock is wrong takes that out. It
   * is shown to the agency where an answer came late, and decides nothing.
   */
  answeredAt: string;
  /** The global id of the attempt. */
  attempt: string;
  /** The id of the question within the attempt. */
  question: string;
  /** The answer. */
  response: ResponseInput;
  /** The place of this answer in the order in which the device made its answers to this attempt, from 1: an older one never replaces a newer one. */
  sequence: number;
};

/** Who ended an attempt. */
export type AttemptEnd =
  /** Its time was over, and what had arrived by then was graded. */
  | 'DEADLINE'
  /** Its learner handed it in. */
  | 'LEARNER';

/** A decision about the late answers to an attempt. */
export type AttemptLateAnswersDecideInput = {
  /**
   * Whether they count: then the attempt is graded anew by the newest answer to each question. False leaves the result
   * without them; they can be accepted after that still.
   */
  accept: boolean;
  /** The global id of the attempt. */
  attempt: string;
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never accepts answers
   * that came after the decision.
   */
  idempotencyKey: string;
  /** Why; kept. */
  reason: string;
};

/** An attempt that shall count no more. */
export type AttemptResetInput = {
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never takes out the
   * attempt that the learner began meanwhile.
   */
  idempotencyKey: string;
  /** The global id of the lesson that is a quiz. */
  lesson: string;
  /** Why; kept. */
  reason: string;
  /** The global id of the run. */
  run: string;
};

/** The begin of an attempt. */
export type AttemptStartInput = {
  /** The global id of the lesson that is a quiz. */
  lesson: string;
};

/** The state of an attempt. */
export type AttemptState =
  /** Begun; answers are taken until its deadline. */
  | 'IN_PROGRESS'
  /** Handed in, by the learner or by its deadline, and graded. */
  | 'SUBMITTED'
  /** Reset by the agency: it counts no more. */
  | 'VOIDED';

/** The end of an attempt. */
export type AttemptSubmitInput = {
  /** The global id of the attempt. */
  attempt: string;
};

/** Who an assignment is for: exactly one of its fields. */
export type AudienceInput =
  {   /** The people employed in this way. */
  employmentKind: EmploymentKind; everybody?: never; persons?: never; positionFamily?: never; unit?: never; }
  |  { employmentKind?: never;   /** Everybody. */
  everybody: boolean; persons?: never; positionFamily?: never; unit?: never; }
  |  { employmentKind?: never; everybody?: never;   /** These people, at most 200 global ids. */
  persons: Array<string>; positionFamily?: never; unit?: never; }
  |  { employmentKind?: never; everybody?: never; persons?: never;   /** The people whose position belongs to a family. */
  positionFamily: string; unit?: never; }
  |  { employmentKind?: never; everybody?: never; persons?: never; positionFamily?: never;   /** The people of a unit and of all units below it; its global id. */
  unit: string; };

/** Whether the caller has a calendar. */
export type CalendarFeedSetInput = {
  /** The language of its entries. */
  language?: Language;
  /** True makes one, or gives it another address; false ends it. */
  on: boolean;
};

/** The revocation of a certificate. */
export type CertificateRevokeInput = {
  /** The number of the certificate. */
  number: string;
  /** Why; kept. */
  reason: string;
};

/** The state of a certificate. */
export type CertificateState =
  /** Issued once; the data of its holder was erased since, so that nothing more can be said of it. */
  | 'ERASED'
  /** Revoked by the agency. */
  | 'REVOKED'
  /** No certificate has this number. */
  | 'UNKNOWN'
  /** Issued and in force. */
  | 'VALID';

/** The kind of a competency (PermenPANRB 38/2017). */
export type CompetencyKind =
  /** Managerial (manajerial). */
  | 'MANAGERIAL'
  /** Socio-cultural (sosial kultural). */
  | 'SOCIO_CULTURAL'
  /** Technical (teknis). */
  | 'TECHNICAL';

/** What finishes a course. */
export type CompletionRule =
  /** Every lesson is done and every quiz passed. */
  | 'ALL_LESSONS'
  /** Every quiz is passed; other lessons are free. */
  | 'ALL_QUIZZES';

/** A competency a course serves. */
export type CourseCompetencyInput = {
  /** The global id of the competency. */
  competency: string;
  /** The level that finishing shows, 1 to 5. */
  level: number;
};

/** An enrolment. */
export type CourseEnrolInput = {
  /** The global id of the course. */
  course: string;
};

/** What to narrow the catalogue to; values of one field are alternatives, fields add up. */
export type CourseFilterInput = {
  /** Global ids of competencies, at most 20. */
  competencies?: Array<string> | null | undefined;
  /** Languages. */
  languages?: Array<Language> | null | undefined;
  /** At most so many JP. */
  maxJp?: number | null | undefined;
  /** The state; left out, courses on offer. Those withdrawn are listed for the agency alone. */
  state?: CourseState | null | undefined;
  /** Topics, at most 20. */
  topics?: Array<string> | null | undefined;
};

/** A module of a course. */
export type CourseModuleInput = {
  /** The global id of the module. */
  module: string;
  /**
   * Global ids of modules of this course that must be finished first; where quizzes alone finish the course, modules with
   * a quiz.
   */
  requires?: Array<string>;
};

/** A course as the agency wants to offer it. */
export type CourseOfferInput = {
  /** Whether finishing earns a certificate. */
  certificate?: boolean;
  /** The competencies and levels it serves, at most 10. */
  competencies: Array<CourseCompetencyInput>;
  /** What finishes it. */
  completion?: CompletionRule;
  /** What it is about at length, Markdown, at most 20,000 characters. */
  description: LocalizedTextInput;
  /** The version this change is based on; refused when it is no longer the newest. Left out, the newest is replaced. */
  expectedVersion?: number | null | undefined;
  /** The agency's own permanent id: letters, digits, `.`, `_`, `-`; at most 64. Offering it again makes a new version. */
  externalId: string;
  /** The credit hours it earns, 0.5 to 200. */
  jp: number;
  /** The language of its content. */
  language: Language;
  /** Its modules in order, 1 to 30; the published version of each is pinned. */
  modules: Array<CourseModuleInput>;
  /** What it is about, at most 500 characters. */
  summary: LocalizedTextInput;
  /** The title, at most 120 characters. */
  title: LocalizedTextInput;
  /** Its topics, slugs, at most 10. */
  topics: Array<string>;
};

/** How a list of courses is sorted. */
export type CourseSort =
  /** Newest first. */
  | 'NEWEST'
  /** Best match of the search first; without a search, newest first. */
  | 'RELEVANCE'
  /** Shortest first, by JP. */
  | 'SHORTEST';

/** The state of a course. */
export type CourseState =
  /** On offer: employees can enrol. */
  | 'OFFERED'
  /** No longer on offer; those enrolled can finish. */
  | 'WITHDRAWN';

/** The end of an offer. */
export type CourseWithdrawInput = {
  /** The global id of the course. */
  course: string;
  /** Why; kept. */
  reason: string;
};

/** How somebody is employed. */
export type EmploymentKind =
  /** Pegawai Negeri Sipil: a permanent civil servant. */
  | 'PNS'
  /** Pegawai Pemerintah dengan Perjanjian Kerja: a civil servant on contract. */
  | 'PPPK';

/** What an erasure does with a kind of item. */
export type ErasureFate =
  /** It is destroyed. */
  | 'DELETE'
  /** It stays, under an id that leads to nobody. */
  | 'KEEP'
  /** It stays without what tells whose it was. */
  | 'PSEUDONYMISE';

/** What was given in a field of a text. */
export type FieldInput = {
  /** The id of the field. */
  field: string;
  /** What was typed, or the id of the choice that was picked; nothing clears the field. */
  value: string;
};

/** The kind of a field within a text. */
export type FieldKind =
  /** A number. */
  | 'NUMERIC'
  /** A short text. */
  | 'SHORT_TEXT'
  /** One of some choices. */
  | 'SINGLE_CHOICE';

/** Which attempt's result is that of the quiz. */
export type GradingMethod =
  /** The mean of all. */
  | 'AVERAGE'
  /** The first. */
  | 'FIRST'
  /** The highest. */
  | 'HIGHEST'
  /** The last. */
  | 'LAST';

/** What a file has rows of. */
export type ImportKind =
  /** People: columns nip, nama, jenis_kepegawaian, golongan, kode_unit, kode_jabatan. */
  | 'PERSONS'
  /**
   * Moves and departures of people who are there: columns nip or id_pegawai, and then kode_unit, kode_jabatan, golongan,
   * tmt, alasan_keluar, keterangan, as far as something changes. What is empty stays, `-` clears a position or grade.
   */
  | 'PERSON_CHANGES'
  /** Positions: columns kode, nama, nama_inggris, jenis, rumpun. Standards stay as they are. */
  | 'POSITIONS'
  /** Units: columns kode, nama, nama_inggris, kode_induk. */
  | 'UNITS';

/** A file to import. */
export type ImportStartInput = {
  /** Whether to check only. */
  dryRun: boolean;
  /**
   * The file in base64, at most 2 MB and 10,000 rows: XLSX (the first sheet), or CSV in UTF-8, UTF-16 or Windows-1252, with
   * commas, semicolons or tabs. The first row has the titles, in Indonesian or English.
   */
  file: string;
  /**
   * Made by the caller for each import, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same
   * input answers with the same job.
   */
  idempotencyKey: string;
  /** What it has rows of. */
  kind: ImportKind;
};

/** What the agency can do about a run. */
export type InterventionKind =
  /** An attempt counts no more, and a new one is possible. */
  | 'ATTEMPT_RESET'
  /** The certificate is void. */
  | 'CERTIFICATE_REVOKED'
  /** Another due date. */
  | 'DUE_DATE_EXTENDED'
  /** The person need not take the course. */
  | 'EXEMPTED'
  /** Late answers to a quiz count, and the attempt was graded anew. */
  | 'LATE_ANSWERS_ACCEPTED'
  /** Late answers to a quiz were left out of the result. */
  | 'LATE_ANSWERS_DECLINED'
  /** The person left, and the run was withdrawn by that. */
  | 'PERSON_LEFT'
  /** The person was taken off the course. */
  | 'WITHDRAWN';

/** Accepting an invitation. */
export type InvitationAcceptInput = {
  /** The code of the invitation. */
  code: string;
};

/** An invitation that binds the login of whoever accepts it to a person. */
export type InvitationIssueInput = {
  /** The global id of the person. */
  person: string;
};

/** The end of a job. */
export type JobCancelInput = {
  /** The global id of the job. */
  job: string;
};

/** What a job does. */
export type JobKind =
  /** Brings the uniqueness of personal numbers under the current key. */
  | 'NUMBERS_REKEY'
  /** Collects all data of a person for themselves. */
  | 'OWN_DATA_COPY'
  /** Imports people from a file. */
  | 'PERSONS_IMPORT'
  /** Merges two records of one person. */
  | 'PERSONS_MERGE'
  /** Imports moves and departures of people from a file. */
  | 'PERSON_CHANGES_IMPORT'
  /** Erases a person. */
  | 'PERSON_ERASURE'
  /** Imports positions from a file. */
  | 'POSITIONS_IMPORT'
  /** Imports questions into a bank from a file. */
  | 'QUESTIONS_IMPORT'
  /** Imports units from a file. */
  | 'UNITS_IMPORT';

/** How a job stands. */
export type JobState =
  /** It was ended; what was done before stays. */
  | 'CANCELLED'
  /** It was asked to end, and will so behind the rows under way. */
  | 'CANCELLING'
  /** It is done. */
  | 'DONE'
  /** It could not be done; `failure` says why. */
  | 'FAILED'
  /** It waits to be taken up. */
  | 'QUEUED'
  /** It is being done. */
  | 'RUNNING';

/** A language of the interface or of content. */
export type Language =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** What became of the answers to an attempt that came late. */
export type LateAnswersState =
  /** The agency let those count that had come by then: the attempt was graded anew with them. */
  | 'ACCEPTED'
  /** The agency left the result without them. */
  | 'DECLINED'
  /** None came late. */
  | 'NONE'
  /** They are kept, and the agency has not decided about them. */
  | 'WAITING';

/** Why somebody left. */
export type LeavingReason =
  /** Their contract ended. */
  | 'CONTRACT_ENDED'
  /** They died. */
  | 'DIED'
  /** They were dismissed. */
  | 'DISMISSED'
  /** They resigned. */
  | 'RESIGNED'
  /** They retired. */
  | 'RETIRED'
  /** They were transferred to another government body. */
  | 'TRANSFERRED';

/** The kind of a lesson. */
export type LessonKind =
  /** A document by link. */
  | 'DOCUMENT'
  /** A quiz. */
  | 'QUIZ'
  /** Text in Markdown. */
  | 'TEXT'
  /** A video by link. */
  | 'VIDEO';

/** A text in the platform's languages. */
export type LocalizedTextInput = {
  /** The text in English. */
  en?: string | null | undefined;
  /** The text in Indonesian. */
  id: string;
};

/** The confirmation of an address. */
export type MailAddressConfirmInput = {
  /** What the link in the letter holds. */
  token: string;
};

/** An address for mail. */
export type MailAddressSetInput = {
  /** The address, as in name@example.go.id; null forgets every address, and no mail comes any more. */
  address?: string | null | undefined;
  /** The language of letters. */
  language?: Language;
};

/** A pair a learner found. */
export type MatchInput = {
  /** The id of the option. */
  option: string;
  /** The id of the prompt. */
  prompt: string;
};

/** What a file is for in a lesson. */
export type MediaKind =
  /** Captions of a film. */
  | 'CAPTIONS'
  /** A document. */
  | 'DOCUMENT'
  /** A picture. */
  | 'PICTURE'
  /** A sound. */
  | 'SOUND'
  /** A film. */
  | 'VIDEO';

/** How a file of an organisation stands. */
export type MediaState =
  /** Asked for; its content has not arrived yet. */
  | 'AWAITED'
  /** Its content is being looked through. */
  | 'CHECKING'
  /** Published: lessons may show it. */
  | 'READY'
  /** Not taken, with a reason. */
  | 'REFUSED';

/** A file that shall be uploaded. */
export type MediaUploadInput = {
  /** Its bytes. */
  bytes: number;
  /** What is to be seen or heard, at most 300 characters: the text for whoever does neither. */
  description?: string | null | undefined;
  /** The name of the file, at most 200 characters. Of its ending nothing is believed. */
  name: string;
  /** The SHA-256 of its content: 64 hexadecimal digits in lower case. */
  sha256: string;
  /** The type, one of `mediaFormats`. What the content is counts in the end. */
  type: string;
};

/** The agency's decision about a version in review. */
export type ModuleDecideInput = {
  /** Whether it is approved. */
  approve: boolean;
  /** The reason; needed for a refusal, shown to the partner. */
  reason?: string | null | undefined;
  /** The global id of the version. */
  version: string;
};

/** The state of one version of a module. */
export type ModuleVersionState =
  /** Sent by the partner, waiting for the agency. */
  | 'IN_REVIEW'
  /** Approved: courses may use it. */
  | 'PUBLISHED'
  /** Refused by the agency, with a reason. */
  | 'REJECTED'
  /** Replaced by a newer version before it was decided, or taken out of use. */
  | 'RETIRED';

/** Where a kind of notice is to come. */
export type NoticeChoiceInput = {
  /** Whether in the app. */
  app: boolean;
  /** Which kind. */
  kind: NoticeKind;
  /** Whether by mail. */
  mail: boolean;
};

/** What a person chooses about notices. */
export type NoticeChoicesSaveInput = {
  /** Where kinds are to come; one that is not named stays as it is. */
  choices?: Array<NoticeChoiceInput>;
  /** The last day of a pause of mail, at most a year ahead; null ends it. */
  pausedUntil?: string | null | undefined;
};

/** What a notice is about. */
export type NoticeKind =
  /** An attempt at a quiz was reset. */
  | 'ATTEMPT_RESET'
  /** A certificate was revoked. */
  | 'CERTIFICATE_REVOKED'
  /** A course is assigned. */
  | 'COURSE_ASSIGNED'
  /** The day due of a course comes near. */
  | 'COURSE_DUE_SOON'
  /** A course is finished; its certificate, where it gives one, is ready. */
  | 'COURSE_FINISHED'
  /** The day due of a course has passed. */
  | 'COURSE_OVERDUE'
  /** The agency gave a later day due. */
  | 'DUE_DATE_EXTENDED'
  /** Answers that came late were accepted. */
  | 'LATE_ANSWERS_ACCEPTED'
  /** Answers that came late do not count. */
  | 'LATE_ANSWERS_DECLINED'
  /** The agency exempted or withdrew the person. */
  | 'RUN_ENDED';

/** Notices that were read. */
export type NoticesReadInput = {
  /** The ids of those that were read; all of them when left out. */
  notices?: Array<string> | null | undefined;
};

/** Why a personal number changes. */
export type NumberChangeReason =
  /** It was entered wrongly: the earlier one never was this person's, and is free again. */
  | 'CORRECTED'
  /**
   * The person was given another number, as on a new appointment: the earlier one goes on finding this person, and nobody
   * else can have it.
   */
  | 'REISSUED';

/** A machine client of the identity provider that shall act for an organisation. */
export type OrganisationClientBindInput = {
  /** The client's id at that issuer. */
  clientId: string;
  /** The issuer of the client's tokens; the installation's first issuer when left out. */
  issuer?: string | null | undefined;
  /** The global id of the organisation. */
  organisation: string;
};

/** A training partner. */
export type OrganisationCreateInput = {
  /** The installation's own permanent id; creating the same organisation twice changes nothing. */
  externalId: string;
  /** The kind. */
  kind: OrganisationKind;
  /** The name. */
  name: string;
  /** Its site on the web, https. */
  site?: string | null | undefined;
};

/** A public key for programs of an organisation. */
export type OrganisationKeyRegisterInput = {
  /** What the organisation calls it, for example the name of the program, at most 60 characters. */
  label: string;
  /** The global id of the organisation; a program's own when left out. */
  organisation?: string | null | undefined;
  /** The public key, as a JWK (JSON) or in PEM: EC on P-256, or RSA of 2048 to 4096 bits. Never the private one. */
  publicKey: string;
  /** For how many days a program can sign in with it, 1 to 730. */
  validDays?: number;
};

/** The end of a key. */
export type OrganisationKeyRevokeInput = {
  /** The opaque id of the key. */
  key: string;
};

/** Whether a program can sign in with a key. */
export type OrganisationKeyState =
  /** It can. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** It was revoked: tokens given for it are refused too. */
  | 'REVOKED';

/** A kind of training partner. */
export type OrganisationKind =
  /** A government body, the training agency itself included. */
  | 'GOVERNMENT'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A university or another institution of education. */
  | 'UNIVERSITY';

/** What was changed about a person. */
export type PersonChangeKind =
  /** The person left. */
  | 'LEFT'
  /** Another record of the same person was merged into this one. */
  | 'MERGED'
  /** The personal number, and the kind of employment if that changed with it. */
  | 'NUMBER_CHANGED'
  /** The person came back. */
  | 'RETURNED'
  /** A role was granted. */
  | 'ROLE_GRANTED'
  /** A role was revoked. */
  | 'ROLE_REVOKED'
  /** The name, grade, unit or position. */
  | 'UPDATED';

/** A new person. */
export type PersonCreateInput = {
  /** How the person is employed. */
  employmentKind: EmploymentKind;
  /** The grade (golongan), for example `III/b` for PNS, `IX` for PPPK. */
  grade?: string | null | undefined;
  /** The full name. */
  name: string;
  /** The number, 18 digits: NIP for PNS, NI PPPK for PPPK. Kept out of keys, logs and lists. */
  personalNumber: string;
  /** The global id of the position. */
  position?: string | null | undefined;
  /** The global id of the unit. */
  unit: string;
};

/** Why a person is erased. */
export type PersonErasureBasis =
  /** They asked for it. */
  | 'ASKED'
  /** A court or an authority ordered it. */
  | 'ORDERED'
  /** They should never have been recorded. */
  | 'RECORDED_WRONGLY'
  /** The time for which the data may be kept is over. */
  | 'RETENTION_OVER';

/** The erasure of a person. */
export type PersonErasureStartInput = {
  /** Why. */
  basis: PersonErasureBasis;
  /** Whether it only counts. */
  dryRun: boolean;
  /** Names the job for good. */
  idempotencyKey: string;
  /** The name of the person as it is recorded, typed; only a dry run needs none. */
  name?: string | null | undefined;
  /** The global id of the person, who has left. */
  person: string;
  /** The number of the letter or decision, at most 64 characters. It stays: no name belongs into it. */
  reference?: string | null | undefined;
};

/** Somebody leaves. */
export type PersonLeaveInput = {
  /** Why they leave. */
  cause: LeavingReason;
  /** The last day, today at the latest. */
  on: string;
  /** The global id of the person. */
  person: string;
  /** Why, in words; kept. */
  reason: string;
};

/** Two records that are one person. */
export type PersonMergeStartInput = {
  /** The global id of the record that goes. */
  goes: string;
  /**
   * Made by the caller for each merge, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same
   * input answers with the same job.
   */
  idempotencyKey: string;
  /** Why; kept. */
  reason: string;
  /** The global id of the record that stays. */
  stays: string;
};

/** Another personal number for a person. */
export type PersonNumberChangeInput = {
  /** Why it changes. */
  cause: NumberChangeReason;
  /** How the person is employed from now on, if that changes with the number. */
  employmentKind?: EmploymentKind | null | undefined;
  /** The grade from now on. Left out, it stays as far as the kind of employment has it. */
  grade?: string | null | undefined;
  /** The global id of the person. */
  person: string;
  /** The number from now on, 18 digits. */
  personalNumber: string;
  /** Why, in words; kept. */
  reason: string;
};

/** Somebody who left comes back. */
export type PersonReturnInput = {
  /** The first day, today at the latest; today when left out. */
  on?: string | null | undefined;
  /** The global id of the person. */
  person: string;
  /** The global id of the position; that of before when left out, none when null. */
  position?: string | null | undefined;
  /** Why; kept. */
  reason: string;
  /** The global id of the unit; that of before when left out. */
  unit?: string | null | undefined;
};

/** Whether somebody works for the city. */
export type PersonState =
  /** They do. */
  | 'ACTIVE'
  /** They left: no login is theirs, nothing is assigned to them, and their record and certificates stay. */
  | 'LEFT';

/** What changes about a person; what is left out stays. */
export type PersonUpdateInput = {
  /** The grade (golongan) in the form of the person's kind of employment; null clears it. */
  grade?: string | null | undefined;
  /** The full name; it cannot be cleared. */
  name?: string | null | undefined;
  /** The day from which on it holds, today at the latest; today when left out. It is kept with the change. */
  on?: string | null | undefined;
  /** The global id of the person. */
  person: string;
  /** The global id of the position; null clears it. */
  position?: string | null | undefined;
  /** Why; kept. */
  reason: string;
  /** The global id of the unit; it cannot be cleared. */
  unit?: string | null | undefined;
};

/** A copy of the data of the caller. */
export type PersonalDataCopyRequestInput = {
  /** Names the copy for good: the same key again answers with the same copy. */
  idempotencyKey: string;
};

/** A kind of data about a person. */
export type PersonalDataKind =
  /** Attempts at quizzes and answers. */
  | 'ANSWERS'
  /** Certificates. */
  | 'CERTIFICATES'
  /** Levels of competencies and evidence. */
  | 'COMPETENCIES'
  /** Credit hours. */
  | 'CREDITS'
  /** Jobs that the person started. */
  | 'JOBS'
  /** Entries in the lists of the agency. */
  | 'LISTS'
  /** Logins and invitations. */
  | 'LOGINS'
  /** Who looked at the data. */
  | 'LOOKS'
  /** Notices and what the person chose to get. */
  | 'NOTICES'
  /** The personal number. */
  | 'NUMBER'
  /** Name, grade, unit, position, roles. */
  | 'PROFILE'
  /** The record of what was changed. */
  | 'RECORDS'
  /** What the person asked about their data. */
  | 'REQUESTS'
  /** Courses taken and progress in them. */
  | 'RUNS';

/** What of a person somebody looked at. */
export type PersonalDataLookKind =
  /** A certificate. */
  | 'CERTIFICATE'
  /** A file with a list in which they stand. */
  | 'EXPORT'
  /** What was changed about them. */
  | 'HISTORY'
  /** Their courses and progress. */
  | 'LEARNING'
  /** A list in which they stand, as a whole. */
  | 'LIST'
  /** Who they are and where they work. */
  | 'PROFILE';

/** The kind of a position. */
export type PositionKind =
  /** Jabatan administrator. */
  | 'ADMINISTRATOR'
  /** Jabatan pelaksana. */
  | 'EXECUTOR'
  /** Jabatan fungsional keahlian. */
  | 'FUNCTIONAL_EXPERTISE'
  /** Jabatan fungsional keterampilan. */
  | 'FUNCTIONAL_SKILL'
  /** Jabatan pimpinan tinggi pratama. */
  | 'HIGH_LEADERSHIP_PRATAMA'
  /** Jabatan pengawas. */
  | 'SUPERVISOR';

/** What a person asks about their data. */
export type PrivacyRequestCreateInput = {
  /** What is wrong; a correction needs it. */
  field?: PrivacyRequestField | null | undefined;
  /** Names the request for good: the same key again answers with the same request. */
  idempotencyKey: string;
  /** What is asked. */
  kind: PrivacyRequestKind;
  /** Why, 3 to 500 characters. */
  reason: string;
  /** What is right, at most 500 characters; a correction needs it. */
  right?: string | null | undefined;
  /** What stands there, at most 500 characters. */
  wrong?: string | null | undefined;
};

/** The answer to a request. */
export type PrivacyRequestDecideInput = {
  /** Whether it is accepted. */
  accepted: boolean;
  /** What the person is told, 3 to 500 characters. */
  answer: string;
  /** The global id of the request. */
  request: string;
};

/** What may be wrong. */
export type PrivacyRequestField =
  /** A certificate. */
  | 'CERTIFICATE'
  /** A level of a competency. */
  | 'COMPETENCY'
  /** Credit hours. */
  | 'CREDIT'
  /** The kind of employment. */
  | 'EMPLOYMENT_KIND'
  /** The grade. */
  | 'GRADE'
  /** A course taken or progress in it. */
  | 'LEARNING'
  /** The name. */
  | 'NAME'
  /** Something else. */
  | 'OTHER'
  /** The personal number. */
  | 'PERSONAL_NUMBER'
  /** The position. */
  | 'POSITION'
  /** The unit. */
  | 'UNIT';

/** What a person asks about their data. */
export type PrivacyRequestKind =
  /** That something is corrected. */
  | 'CORRECTION'
  /** That all of it is erased. */
  | 'ERASURE';

/** How a request stands. */
export type PrivacyRequestState =
  /** It was accepted. */
  | 'ACCEPTED'
  /** It was declined; the answer says why. */
  | 'DECLINED'
  /** It waits for an answer. */
  | 'OPEN'
  /** The person took it back. */
  | 'WITHDRAWN';

/** A request that is taken back. */
export type PrivacyRequestWithdrawInput = {
  /** The global id of the request. */
  request: string;
};

/** One thing a learner did in a lesson. */
export type ProgressEventInput = {
  /** The event's permanent id, made by the device: the same event again changes nothing. */
  id: string;
  /** What happened. */
  kind: ProgressEventKind;
  /**
   * The global id of the lesson, in a version of the course that there is; it counts for the lesson of the same id in the
   * version of the caller's run.
   */
  lesson: string;
  /** When, by the device's clock. */
  occurredAt: string;
};

/** What a learner can do in a lesson. */
export type ProgressEventKind =
  /** Finished it. A quiz is finished by passing it and not by this. */
  | 'COMPLETED'
  /** Opened it: the place to resume. */
  | 'OPENED';

/** What a learner did in lessons, as the device recorded it. */
export type ProgressRecordInput = {
  /** The events in their order, 1 to 50. */
  events: Array<ProgressEventInput>;
};

/** What the figures of a question give its author to think about. */
export type QuestionFinding =
  /** Nearly everybody gets it right. */
  | 'EASY'
  /** Hardly anybody gets it right. */
  | 'HARD'
  /** Those who know the rest get this one wrong: perhaps the key is wrong, or the question can be read in two ways. */
  | 'PERHAPS_WRONG_KEY'
  /** Too few attempts to judge it by. */
  | 'TOO_FEW'
  /** It hardly tells those who know from those who do not. */
  | 'WEAK';

/** The kind of a question. */
export type QuestionKind =
  /** A text with fields to fill in. */
  | 'CLOZE'
  /** Pairs to be found. */
  | 'MATCHING'
  /** Several choices may be right. */
  | 'MULTIPLE_CHOICE'
  /** A number. */
  | 'NUMERIC'
  /** Items to be put in order. */
  | 'ORDERING'
  /** A short text. */
  | 'SHORT_TEXT'
  /** One choice is right. */
  | 'SINGLE_CHOICE'
  /** True or false. */
  | 'TRUE_FALSE';

/** An answer: exactly one of its fields, that of the kind of the question. */
export type ResponseInput =
  {   /** The picked choices; none of them clears the answer, also one that is true or false. */
  choices: Array<string>; fields?: never; matches?: never; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never;   /** What was given in the fields of a text, at most 255 characters together; empty fields may be left out. */
  fields: Array<FieldInput>; matches?: never; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never; fields?: never;   /** The pairs found. */
  matches: Array<MatchInput>; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never; fields?: never; matches?: never;   /** A number as typed, at most 40 characters. */
  number: string; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never; fields?: never; matches?: never; number?: never;   /** The items in order. */
  order: Array<string>; text?: never; trueFalse?: never; }
  |  { choices?: never; fields?: never; matches?: never; number?: never; order?: never;   /** A text, at most 255 characters as they are seen: an emoji is one. */
  text: string; trueFalse?: never; }
  |  { choices?: never; fields?: never; matches?: never; number?: never; order?: never; text?: never;   /** True or false. */
  trueFalse: boolean; };

/** A role somebody holds, beyond being an employee. */
export type Role =
  /** Administers people, units, roles, partners and invitations. */
  | 'ADMIN'
  /** Works in the training agency: approves, offers, assigns and helps learners. */
  | 'AGENCY';

/** A role for a person, or its end. */
export type RoleChangeInput = {
  /** Whether the person shall hold it from now on. */
  held: boolean;
  /** The global id of the person. */
  person: string;
  /** Why; kept. */
  reason: string;
  /** The role. */
  role: Role;
};

/** What becomes of a row of a file. */
export type RowOutcome =
  /** It changed what was there. */
  | 'CHANGED'
  /** It made something new. */
  | 'CREATED'
  /** It is not done: something is wrong with it. */
  | 'REFUSED'
  /** It will change what is there. */
  | 'TO_CHANGE'
  /** It will make something new. */
  | 'TO_CREATE'
  /** What it says is so already. */
  | 'UNCHANGED';

/** Another due date for one person. */
export type RunDueDateExtendInput = {
  /** The new day. */
  dueOn: string;
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never undoes a
   * later day.
   * Without one, each arrival is a wish of its own.
   */
  idempotencyKey?: string | null | undefined;
  /** Why; kept. */
  reason: string;
  /** The global id of the run. */
  run: string;
};

/** An exemption. */
export type RunExemptInput = {
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run
   * that the person went on with meanwhile.
   * Without one, each arrival is a wish of its own.
   */
  idempotencyKey?: string | null | undefined;
  /** Why; kept. */
  reason: string;
  /** The global id of the run. */
  run: string;
};

/** The finishing of a run. */
export type RunFinishInput = {
  /** The global id of the run. */
  run: string;
};

/** The state of a run. */
export type RunState =
  /** Enrolled and not finished. */
  | 'ACTIVE'
  /** Exempted by the agency; enrolling again in the same year goes on with the run. */
  | 'EXEMPT'
  /** Finished: the record is written and stays. */
  | 'FINISHED'
  /** Withdrawn, by the learner's wish or the agency; enrolling again in the same year goes on with the run. */
  | 'WITHDRAWN';

/** A withdrawal. */
export type RunWithdrawInput = {
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run
   * that the person went on with meanwhile.
   * Without one, each arrival is a wish of its own.
   */
  idempotencyKey?: string | null | undefined;
  /** Why; kept. */
  reason: string;
  /** The global id of the run; a learner withdraws their own, the agency anybody's. */
  run: string;
};

/** An algorithm by which a program signs who it is. */
export type SigningAlgorithm =
  /** ECDSA on the curve P-256 with SHA-256. */
  | 'ES256'
  /** RSA (PKCS #1 v1.5) with SHA-256; the key has 2048 to 4096 bits. */
  | 'RS256';

/** A new unit. */
export type UnitCreateInput = {
  /** The installation's own permanent id; creating the same unit twice changes nothing. */
  externalId: string;
  /** The name. */
  name: LocalizedTextInput;
  /** The global id of the unit above. */
  parent?: string | null | undefined;
};

/** Another name for a unit. */
export type UnitUpdateInput = {
  /** The name from now on. */
  name: LocalizedTextInput;
  /** The global id of the unit. */
  unit: string;
};

/** The stable codes of expected refusals. */
export type UserErrorCode =
  /** Somebody changed the thing meanwhile: read it again and repeat. */
  | 'CONFLICT'
  /** The content breaks a rule that partners' content has to keep. */
  | 'CONTENT_RULE'
  /** An idempotency key was used before with another input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Lessons or quizzes are left to do. */
  | 'INCOMPLETE'
  /** A value is not of the form it must have. */
  | 'INVALID'
  /** The invitation is unknown, used or expired. */
  | 'INVITATION'
  /** The person is not enrolled in the course, or the run has ended. */
  | 'NOT_ENROLLED'
  /** The thing named does not exist, or the caller may not know that it does. */
  | 'NOT_FOUND'
  /** No attempts are left in the quiz. */
  | 'NO_ATTEMPTS_LEFT'
  /** Modules that must come first are not finished. */
  | 'PREREQUISITE'
  /** A value is missing where one is needed. */
  | 'REQUIRED'
  /** The service is busy for a moment: the same request may be sent again. */
  | 'RETRY'
  /** A value is taken already. */
  | 'TAKEN'
  /** The time for the attempt is over. */
  | 'TIME_OVER'
  /** A value is longer, larger or more than allowed. */
  | 'TOO_LARGE'
  /** The thing is in a state that does not allow this. */
  | 'WRONG_STATE';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, accessRoles: Array<AccessRole>, withheldRoles: Array<Role>, person: { id: string, name: string, unit: { id: string, name: { id: string, en: string | null } } | null } | null, organisation: { id: string, name: string } | null } | null };

export type ModulesToReviewQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModulesToReviewQuery = { modules: { edges: Array<{ node: { id: string, organisation: { id: string, name: string }, published: { id: string, number: number } | null, latest: { id: string, number: number, title: string, language: Language, proposedJp: number, submittedAt: string, lessons: Array<{ externalId: string, minutes: number }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CoursesOnOfferQueryVariables = Exact<{
  search?: string | null | undefined;
  state?: CourseState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesOnOfferQuery = { courses: { totalCount: number, edges: Array<{ node: { id: string, state: CourseState, jp: number, lessonCount: number, partners: Array<string>, title: { id: string, en: string | null }, tally: { enrolled: number, finished: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UnitChoicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitChoicesQuery = { units: { edges: Array<{ node: { id: string, name: { id: string, en: string | null }, parent: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PositionFamiliesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PositionFamiliesQuery = { positions: { edges: Array<{ node: { id: string, family: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeopleOfUnitQueryVariables = Exact<{
  unit: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleOfUnitQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Attainment' }
    | { __typename: 'Attempt' }
    | { __typename: 'BankQuestion' }
    | { __typename: 'Certificate' }
    | { __typename: 'Competency' }
    | { __typename: 'Course' }
    | { __typename: 'Credit' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Job' }
    | { __typename: 'Lesson' }
    | { __typename: 'Media' }
    | { __typename: 'Module' }
    | { __typename: 'ModuleVersion' }
    | { __typename: 'Notice' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Position' }
    | { __typename: 'PrivacyRequest' }
    | { __typename: 'QuestionBank' }
    | { __typename: 'RosterEntry' }
    | { __typename: 'Run' }
    | { __typename: 'Unit', id: string, people: { edges: Array<{ node: { id: string, name: string, position: { id: string, name: { id: string, en: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
   | null };

export type AssignMutationVariables = Exact<{
  input: AssignmentCreateInput;
}>;


export type AssignMutation = { assignmentCreate: { assignment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type EndAssignmentMutationVariables = Exact<{
  input: AssignmentEndInput;
}>;


export type EndAssignmentMutation = { assignmentEnd: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type AgencyCourseQueryVariables = Exact<{
  id: string;
}>;


export type AgencyCourseQuery = { course: { id: string, newest: { id: string, externalId: string, state: CourseState, jp: number, lessonCount: number, versionNumber: number, partners: Array<string>, title: { id: string, en: string | null }, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, kind: LessonKind, title: string }> }> | null, assignments: Array<{ id: string, dueOn: string, note: string | null, audienceLabel: { id: string, en: string | null } }> | null, unitTallies: Array<{ enrolled: number, finished: number, unit: { id: string, name: { id: string, en: string | null } } }> | null } | null } | null };

export type AgencyCoursePageFragment = { id: string, externalId: string, state: CourseState, jp: number, lessonCount: number, versionNumber: number, partners: Array<string>, title: { id: string, en: string | null }, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, kind: LessonKind, title: string }> }> | null, assignments: Array<{ id: string, dueOn: string, note: string | null, audienceLabel: { id: string, en: string | null } }> | null, unitTallies: Array<{ enrolled: number, finished: number, unit: { id: string, name: { id: string, en: string | null } } }> | null };

export type CourseRosterQueryVariables = Exact<{
  id: string;
  unit: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CourseRosterQuery = { courseRoster: { edges: Array<{ node: { id: string, personName: string, run: string, state: RunState, progressPercent: number, enrolledAt: string, dueExtendedTo: string | null, finishedAt: string | null, certificateNumber: string | null, certificateState: CertificateState | null, earlier: boolean, lateAttemptCount: number, interventions: Array<{ id: string, kind: InterventionKind, reason: string, at: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RosterLineFragment = { id: string, personName: string, run: string, state: RunState, progressPercent: number, enrolledAt: string, dueExtendedTo: string | null, finishedAt: string | null, certificateNumber: string | null, certificateState: CertificateState | null, earlier: boolean, lateAttemptCount: number, interventions: Array<{ id: string, kind: InterventionKind, reason: string, at: string }> };

export type ExtendDueDateMutationVariables = Exact<{
  input: RunDueDateExtendInput;
}>;


export type ExtendDueDateMutation = { runDueDateExtend: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type ResetAttemptMutationVariables = Exact<{
  input: AttemptResetInput;
}>;


export type ResetAttemptMutation = { attemptReset: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type ExemptRunMutationVariables = Exact<{
  input: RunExemptInput;
}>;


export type ExemptRunMutation = { runExempt: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type WithdrawRunMutationVariables = Exact<{
  input: RunWithdrawInput;
}>;


export type WithdrawRunMutation = { runWithdraw: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type RevokeCertificateMutationVariables = Exact<{
  input: CertificateRevokeInput;
}>;


export type RevokeCertificateMutation = { certificateRevoke: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type WithdrawCourseMutationVariables = Exact<{
  input: CourseWithdrawInput;
}>;


export type WithdrawCourseMutation = { courseWithdraw: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type LateAnswersQueryVariables = Exact<{
  id: string;
}>;


export type LateAnswersQuery = { node:
    | { id: string, progressPercent: number, lateAttempts: Array<{ id: string, ordinal: number, startedAt: string, deadline: string | null, submittedAt: string | null, endedBy: AttemptEnd | null, state: LateAnswersState, answers: number, firstReceivedAt: string | null, lastReceivedAt: string | null, firstAnsweredAt: string | null, lastAnsweredAt: string | null, percent: number | null, passed: boolean | null, lesson: { id: string, title: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type LateLineFragment = { id: string, ordinal: number, startedAt: string, deadline: string | null, submittedAt: string | null, endedBy: AttemptEnd | null, state: LateAnswersState, answers: number, firstReceivedAt: string | null, lastReceivedAt: string | null, firstAnsweredAt: string | null, lastAnsweredAt: string | null, percent: number | null, passed: boolean | null, lesson: { id: string, title: string } | null };

export type DecideLateAnswersMutationVariables = Exact<{
  input: AttemptLateAnswersDecideInput;
}>;


export type DecideLateAnswersMutation = { attemptLateAnswersDecide: { entry: { id: string, progressPercent: number, lateAttempts: Array<{ id: string, ordinal: number, startedAt: string, deadline: string | null, submittedAt: string | null, endedBy: AttemptEnd | null, state: LateAnswersState, answers: number, firstReceivedAt: string | null, lastReceivedAt: string | null, firstAnsweredAt: string | null, lastAnsweredAt: string | null, percent: number | null, passed: boolean | null, lesson: { id: string, title: string } | null }> } | null, attempt: { id: string, ordinal: number, startedAt: string, deadline: string | null, submittedAt: string | null, endedBy: AttemptEnd | null, state: LateAnswersState, answers: number, firstReceivedAt: string | null, lastReceivedAt: string | null, firstAnsweredAt: string | null, lastAnsweredAt: string | null, percent: number | null, passed: boolean | null, lesson: { id: string, title: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type ModulesForCoursesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModulesForCoursesQuery = { modules: { edges: Array<{ node: { id: string, organisation: { id: string, name: string }, published: { id: string, number: number, title: string, summary: string, language: Language, proposedJp: number, lessons: Array<{ externalId: string, minutes: number }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OfferableVersionFragment = { id: string, number: number, title: string, summary: string, language: Language, proposedJp: number, lessons: Array<{ externalId: string, minutes: number }> };

export type CompetencyChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetencyChoicesQuery = { frameworks: { edges: Array<{ node: { id: string, name: { id: string, en: string | null }, levelNames: Array<{ level: number, name: { id: string, en: string | null } }>, competencies: Array<{ id: string, name: { id: string, en: string | null } }> } }> } | null };

export type CourseToEditQueryVariables = Exact<{
  id: string;
}>;


export type CourseToEditQuery = { course: { id: string, newest: { id: string, externalId: string, state: CourseState, language: Language, jp: number, topics: Array<string>, versionNumber: number, completion: CompletionRule | null, certificate: boolean | null, title: { id: string, en: string | null }, summary: { id: string, en: string | null }, description: { id: string, en: string | null } | null, competencies: Array<{ level: number, competency: { id: string } }>, modules: Array<{ id: string, module: string | null, title: string, requires: Array<string> }> | null } | null } | null };

export type CourseDraftFragment = { id: string, externalId: string, state: CourseState, language: Language, jp: number, topics: Array<string>, versionNumber: number, completion: CompletionRule | null, certificate: boolean | null, title: { id: string, en: string | null }, summary: { id: string, en: string | null }, description: { id: string, en: string | null } | null, competencies: Array<{ level: number, competency: { id: string } }>, modules: Array<{ id: string, module: string | null, title: string, requires: Array<string> }> | null };

export type OfferCourseMutationVariables = Exact<{
  input: CourseOfferInput;
}>;


export type OfferCourseMutation = { courseOffer: { changed: boolean | null, course: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type RefusalFragment = { code: UserErrorCode, message: string, field: Array<string> };

export type ModuleReviewQueryVariables = Exact<{
  id: string;
}>;


export type ModuleReviewQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Attainment' }
    | { __typename: 'Attempt' }
    | { __typename: 'BankQuestion' }
    | { __typename: 'Certificate' }
    | { __typename: 'Competency' }
    | { __typename: 'Course' }
    | { __typename: 'Credit' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Job' }
    | { __typename: 'Lesson' }
    | { __typename: 'Media' }
    | { __typename: 'Module' }
    | { __typename: 'ModuleVersion', id: string, number: number, state: ModuleVersionState, title: string, summary: string, language: Language, proposedJp: number, licence: string, submittedAt: string, decidedAt: string | null, decisionReason: string | null, module: { id: string, externalId: string, organisation: { id: string, name: string }, latest: { id: string, number: number }, published: { id: string, number: number } | null }, lessons: Array<{ externalId: string, kind: LessonKind, title: string, minutes: number, bytes: number }> }
    | { __typename: 'Notice' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Position' }
    | { __typename: 'PrivacyRequest' }
    | { __typename: 'QuestionBank' }
    | { __typename: 'RosterEntry' }
    | { __typename: 'Run' }
    | { __typename: 'Unit' }
   | null };

export type ReviewOutlineFragment = { externalId: string, kind: LessonKind, title: string, minutes: number, bytes: number };

export type ReviewedLessonQueryVariables = Exact<{
  version: string;
  lesson: string;
}>;


export type ReviewedLessonQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Attainment' }
    | { __typename: 'Attempt' }
    | { __typename: 'BankQuestion' }
    | { __typename: 'Certificate' }
    | { __typename: 'Competency' }
    | { __typename: 'Course' }
    | { __typename: 'Credit' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Job' }
    | { __typename: 'Lesson' }
    | { __typename: 'Media' }
    | { __typename: 'Module' }
    | { __typename: 'ModuleVersion', id: string, lesson: { externalId: string, body: string | null, url: string | null, quiz: { passPercent: number, attemptsAllowed: number, timeLimitMinutes: number | null, shuffleQuestions: boolean, questions: Array<{ externalId: string, kind: QuestionKind, text: string, points: number, feedback: string | null, answers: Array<{ text: string, percent: number, feedback: string | null }> }> } | null } | null }
    | { __typename: 'Notice' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Position' }
    | { __typename: 'PrivacyRequest' }
    | { __typename: 'QuestionBank' }
    | { __typename: 'RosterEntry' }
    | { __typename: 'Run' }
    | { __typename: 'Unit' }
   | null };

export type ReviewLessonFragment = { externalId: string, body: string | null, url: string | null, quiz: { passPercent: number, attemptsAllowed: number, timeLimitMinutes: number | null, shuffleQuestions: boolean, questions: Array<{ externalId: string, kind: QuestionKind, text: string, points: number, feedback: string | null, answers: Array<{ text: string, percent: number, feedback: string | null }> }> } | null };

export type DecideModuleMutationVariables = Exact<{
  input: ModuleDecideInput;
}>;


export type DecideModuleMutation = { moduleDecide: { version: { id: string, state: ModuleVersionState } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type CatalogueQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: CourseFilterInput | null | undefined;
  sort?: CourseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogueQuery = { courses: { totalCount: number, edges: Array<{ node: { id: string, language: Language, jp: number, lessonCount: number, minutes: number, partners: Array<string>, title: { id: string, en: string | null }, summary: { id: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { topics: Array<{ value: string, count: number, label: { id: string, en: string | null } }>, competencies: Array<{ value: string, count: number, label: { id: string, en: string | null } }>, languages: Array<{ value: string, count: number, label: { id: string, en: string | null } }> } } | null };

export type CourseSummaryFragment = { id: string, language: Language, jp: number, lessonCount: number, minutes: number, partners: Array<string>, title: { id: string, en: string | null }, summary: { id: string, en: string | null } };

export type FacetFragment = { value: string, count: number, label: { id: string, en: string | null } };

export type CertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { edges: Array<{ node: { id: string, number: string, state: CertificateState, holderName: string, jp: number, issuedOn: string, verifyPath: string, pdfPath: string, revokedReason: string | null, courseTitle: { id: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CertificateQueryVariables = Exact<{
  number: string;
}>;


export type CertificateQuery = { certificate: { id: string, number: string, state: CertificateState, holderName: string, jp: number, issuedOn: string, verifyPath: string, pdfPath: string, revokedReason: string | null, courseTitle: { id: string, en: string | null } } | null };

export type CertificateViewFragment = { id: string, number: string, state: CertificateState, holderName: string, jp: number, issuedOn: string, verifyPath: string, pdfPath: string, revokedReason: string | null, courseTitle: { id: string, en: string | null } };

export type CertificateCheckQueryVariables = Exact<{
  number: string;
}>;


export type CertificateCheckQuery = { certificateCheck: { id: string, state: CertificateState, holderInitials: string | null, issuedOn: string | null, courseTitle: { id: string, en: string | null } | null } | null };

export type CourseQueryVariables = Exact<{
  id: string;
}>;


export type CourseQuery = { course: { id: string, state: CourseState, language: Language, jp: number, lessonCount: number, minutes: number, partners: Array<string>, completion: CompletionRule | null, certificate: boolean | null, dueOn: string | null, title: { id: string, en: string | null }, summary: { id: string, en: string | null }, description: { id: string, en: string | null } | null, competencies: Array<{ level: number, competency: { id: string, name: { id: string, en: string | null }, levels: Array<{ level: number, name: { id: string, en: string | null }, indicators: { id: string, en: string | null } }> } }>, modules: Array<{ id: string, title: string, partner: string, requires: Array<string>, unlocked: boolean, lessonsDone: number, lessons: Array<{ id: string, kind: LessonKind, title: string, minutes: number, bytes: number, done: boolean }> }> | null, myRun: { id: string, state: RunState, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, finishedAt: string | null, resume: { id: string, title: string } | null, certificate: { id: string, number: string, state: CertificateState, pdfPath: string } | null } | null } | null };

export type RunProgressFragment = { id: string, state: RunState, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, finishedAt: string | null, resume: { id: string, title: string } | null, certificate: { id: string, number: string, state: CertificateState, pdfPath: string } | null };

export type EnrolMutationVariables = Exact<{
  input: CourseEnrolInput;
}>;


export type EnrolMutation = { courseEnrol: { run: { id: string, resume: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type FinishMutationVariables = Exact<{
  input: RunFinishInput;
}>;


export type FinishMutation = { runFinish: { run: { id: string, state: RunState } | null, certificate: { id: string, number: string } | null, year: { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type LeaveCourseMutationVariables = Exact<{
  input: RunWithdrawInput;
}>;


export type LeaveCourseMutation = { runWithdraw: { run: { id: string, state: RunState } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { id: string, name: string, unreadNotices: number, year: { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number }, runs: Array<{ id: string, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, resume: { id: string, title: string } | null, course: { id: string, jp: number, title: { id: string, en: string | null } } }>, due: Array<{ id: string, dueOn: string, note: string | null, course: { id: string, jp: number, minutes: number, lessonCount: number, title: { id: string, en: string | null } } }> } | null };

export type YearHoursFragment = { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { id: string, accessRoles: Array<AccessRole> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type LessonQueryVariables = Exact<{
  id: string;
}>;


export type LessonQuery = { lesson: { id: string, kind: LessonKind, title: string, minutes: number, bytes: number, done: boolean, body: string | null, url: string | null, previous: { id: string, title: string } | null, next: { id: string, title: string } | null, course: { id: string, language: Language, title: { id: string, en: string | null }, myRun: { id: string, state: RunState, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean } | null } } | null };

export type OrganisationKeysQueryVariables = Exact<{
  organisation: string;
}>;


export type OrganisationKeysQuery = { node:
    | { id: string, name: string, clientId: string | null, keys: Array<{ id: string, kid: string, label: string, algorithm: SigningAlgorithm, state: OrganisationKeyState, registeredAt: string, expiresAt: string, revokedAt: string | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type MachineKeyFragment = { id: string, kid: string, label: string, algorithm: SigningAlgorithm, state: OrganisationKeyState, registeredAt: string, expiresAt: string, revokedAt: string | null };

export type OrganisationKeyRegisterMutationVariables = Exact<{
  input: OrganisationKeyRegisterInput;
}>;


export type OrganisationKeyRegisterMutation = { organisationKeyRegister: { key: { id: string, kid: string, label: string, algorithm: SigningAlgorithm, state: OrganisationKeyState, registeredAt: string, expiresAt: string, revokedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type OrganisationKeyRevokeMutationVariables = Exact<{
  input: OrganisationKeyRevokeInput;
}>;


export type OrganisationKeyRevokeMutation = { organisationKeyRevoke: { key: { id: string, kid: string, label: string, algorithm: SigningAlgorithm, state: OrganisationKeyState, registeredAt: string, expiresAt: string, revokedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type MediaEntryFragment = { id: string, name: string, description: string | null, kind: MediaKind, type: string, bytes: number, width: number | null, height: number | null, state: MediaState, path: string | null, refusal: string | null };

export type OwnMediaQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnMediaQuery = { mediaFiles: { edges: Array<{ node: { id: string, name: string, description: string | null, kind: MediaKind, type: string, bytes: number, width: number | null, height: number | null, state: MediaState, path: string | null, refusal: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MediaFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type MediaFormatsQuery = { mediaFormats: Array<{ name: string, extension: string, mostBytes: number }> | null };

export type MediaStateQueryVariables = Exact<{
  id: string;
}>;


export type MediaStateQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, name: string, description: string | null, kind: MediaKind, type: string, bytes: number, width: number | null, height: number | null, state: MediaState, path: string | null, refusal: string | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type LessonWeightsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LessonWeightsQuery = { modules: { edges: Array<{ node: { id: string, title: string, latest: { id: string, lessons: Array<{ externalId: string, title: string, bytes: number, mediaBytes: number, bytesBudget: number }> } } }> } | null };

export type MediaUploadMutationVariables = Exact<{
  input: MediaUploadInput;
}>;


export type MediaUploadMutation = { mediaUpload: { media: { id: string, name: string, description: string | null, kind: MediaKind, type: string, bytes: number, width: number | null, height: number | null, state: MediaState, path: string | null, refusal: string | null } | null, upload: { method: string, url: string, headers: Array<{ name: string, value: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { edges: Array<{ node: { id: string, kind: NoticeKind, text: string, reason: string | null, at: string, read: boolean, path: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type NoticesReadMutationVariables = Exact<{
  input: NoticesReadInput;
}>;


export type NoticesReadMutation = { noticesRead: { unread: number | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type NoticeSettingsViewFragment = { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null } | null };

export type NoticeChoicesSaveMutationVariables = Exact<{
  input: NoticeChoicesSaveInput;
}>;


export type NoticeChoicesSaveMutation = { noticeChoicesSave: { settings: { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type MailAddressSetMutationVariables = Exact<{
  input: MailAddressSetInput;
}>;


export type MailAddressSetMutation = { mailAddressSet: { settings: { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type MailAddressConfirmMutationVariables = Exact<{
  input: MailAddressConfirmInput;
}>;


export type MailAddressConfirmMutation = { mailAddressConfirm: { settings: { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type CalendarFeedSetMutationVariables = Exact<{
  input: CalendarFeedSetInput;
}>;


export type CalendarFeedSetMutation = { calendarFeedSet: { url: string | null, settings: { pausedUntil: string | null, choices: Array<{ kind: NoticeKind, label: string, app: boolean, mail: boolean }>, mailbox: { available: boolean, address: string | null, pendingAddress: string | null, language: Language }, calendar: { createdAt: string } | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PublishedModulesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedModulesQuery = { modules: { edges: Array<{ node: { id: string, externalId: string, title: string, organisation: { id: string, name: string }, latest: { id: string, number: number, state: ModuleVersionState, submittedAt: string, decisionReason: string | null }, published: { id: string, number: number, lessons: Array<{ externalId: string, kind: LessonKind, title: string }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PublishingOrganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishingOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, kind: OrganisationKind, site: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportJobFragment = { id: string, kind: JobKind, dryRun: boolean, state: JobState, problemCount: number, failure: string | null, resultPath: string | null, progress: { done: number, total: number | null }, counts: Array<{ outcome: RowOutcome, count: number }>, problems: Array<{ row: number, column: string | null, message: string }> };

export type ImportJobStateQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobStateQuery = { job: { id: string, kind: JobKind, dryRun: boolean, state: JobState, problemCount: number, failure: string | null, resultPath: string | null, progress: { done: number, total: number | null }, counts: Array<{ outcome: RowOutcome, count: number }>, problems: Array<{ row: number, column: string | null, message: string }> } | null };

export type ImportStartMutationVariables = Exact<{
  input: ImportStartInput;
}>;


export type ImportStartMutation = { importStart: { job: { id: string } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type ImportCancelMutationVariables = Exact<{
  input: JobCancelInput;
}>;


export type ImportCancelMutation = { jobCancel: { job: { id: string, kind: JobKind, dryRun: boolean, state: JobState, problemCount: number, failure: string | null, resultPath: string | null, progress: { done: number, total: number | null }, counts: Array<{ outcome: RowOutcome, count: number }>, problems: Array<{ row: number, column: string | null, message: string }> } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PersonLifeQueryVariables = Exact<{
  person: string;
}>;


export type PersonLifeQuery = { node:
    | { id: string, state: PersonState, leftOn: string | null, leavingReason: LeavingReason | null, changes: { edges: Array<{ node: { id: string, kind: PersonChangeKind, at: string, on: string | null, reason: string, by: string | null, renamed: boolean, unitBefore: string | null, unitAfter: string | null, positionBefore: string | null, positionAfter: string | null, gradeBefore: string | null, gradeAfter: string | null, role: Role | null, leavingReason: LeavingReason | null, merged: string | null } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FormerPeopleQueryVariables = Exact<{
  unit: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FormerPeopleQuery = { node:
    | { id: string, people: { edges: Array<{ node: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type UnplacedPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnplacedPeopleQuery = { peopleWithoutUnit: { edges: Array<{ node: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PersonNumberChangeMutationVariables = Exact<{
  input: PersonNumberChangeInput;
}>;


export type PersonNumberChangeMutation = { personNumberChange: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PersonLeaveMutationVariables = Exact<{
  input: PersonLeaveInput;
}>;


export type PersonLeaveMutation = { personLeave: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PersonReturnMutationVariables = Exact<{
  input: PersonReturnInput;
}>;


export type PersonReturnMutation = { personReturn: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PersonMergePreviewQueryVariables = Exact<{
  stays: string;
  goes: string;
}>;


export type PersonMergePreviewQuery = { personMerge: { runs: number, sharedCourses: number, runsEnding: number, credits: number, creditsDoubled: number, certificates: number, competencies: number, logins: number, problems: Array<{ code: UserErrorCode, message: string }> } | null };

export type PersonMergeStartMutationVariables = Exact<{
  input: PersonMergeStartInput;
}>;


export type PersonMergeStartMutation = { personMergeStart: { job: { id: string, kind: JobKind, dryRun: boolean, state: JobState, problemCount: number, failure: string | null, resultPath: string | null, progress: { done: number, total: number | null }, counts: Array<{ outcome: RowOutcome, count: number }>, problems: Array<{ row: number, column: string | null, message: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type UnitUpdateMutationVariables = Exact<{
  input: UnitUpdateInput;
}>;


export type UnitUpdateMutation = { unitUpdate: { unit: { id: string, name: { id: string, en: string | null } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type ChangeLineFragment = { id: string, kind: PersonChangeKind, at: string, on: string | null, reason: string, by: string | null, renamed: boolean, unitBefore: string | null, unitAfter: string | null, positionBefore: string | null, positionAfter: string | null, gradeBefore: string | null, gradeAfter: string | null, role: Role | null, leavingReason: LeavingReason | null, merged: string | null };

export type PeoplePartnersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeoplePartnersQuery = { organisations: { edges: Array<{ node: { id: string, externalId: string, name: string, kind: OrganisationKind, site: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerFragment = { id: string, externalId: string, name: string, kind: OrganisationKind, site: string | null };

export type OrganisationCreateMutationVariables = Exact<{
  input: OrganisationCreateInput;
}>;


export type OrganisationCreateMutation = { organisationCreate: { organisation: { id: string, externalId: string, name: string, kind: OrganisationKind, site: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type OrganisationClientBindMutationVariables = Exact<{
  input: OrganisationClientBindInput;
}>;


export type OrganisationClientBindMutation = { organisationClientBind: { organisation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PeopleUnitsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleUnitsQuery = { units: { edges: Array<{ node: { id: string, name: { id: string, en: string | null }, parent: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UnitPeopleQueryVariables = Exact<{
  unit: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitPeopleQuery = { node:
    | { id: string, people: { edges: Array<{ node: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type ManagedPersonFragment = { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null };

export type UnitCreateMutationVariables = Exact<{
  input: UnitCreateInput;
}>;


export type UnitCreateMutation = { unitCreate: { unit: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { personCreate: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { personUpdate: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type RoleChangeMutationVariables = Exact<{
  input: RoleChangeInput;
}>;


export type RoleChangeMutation = { roleChange: { person: { id: string, name: string, employmentKind: EmploymentKind, maskedNumber: string | null, grade: string | null, roles: Array<Role>, hasLogin: boolean, unit: { id: string } | null, position: { id: string, name: { id: string, en: string | null } } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type InvitationIssueMutationVariables = Exact<{
  input: InvitationIssueInput;
}>;


export type InvitationIssueMutation = { invitationIssue: { code: string | null, expiresAt: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type PeoplePositionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeoplePositionsQuery = { positions: { edges: Array<{ node: { id: string, kind: PositionKind, family: string, name: { id: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PositionStandardQueryVariables = Exact<{
  id: string;
}>;


export type PositionStandardQuery = { node:
    | { id: string, standard: Array<{ level: number, competency: { id: string, name: { id: string, en: string | null }, levels: Array<{ level: number, name: { id: string, en: string | null } }> } }> }
    | Record<PropertyKey, never>
   | null };

export type DataCopyStateFragment = { state: JobState, percent: number, askedAt: string, expiresAt: string, jsonPath: string | null, htmlPath: string | null };

export type OwnRequestFragment = { id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { personalData: { holdings: Array<{ kind: PersonalDataKind, title: string, purpose: string, kept: string, erased: string }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null }> } | null };

export type MyDataCopyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataCopyQuery = { personalData: { copy: { state: JobState, percent: number, askedAt: string, expiresAt: string, jsonPath: string | null, htmlPath: string | null } | null } | null };

export type MyDataLooksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataLooksQuery = { personalData: { looks: Array<{ at: string, role: AccessRole, what: Array<PersonalDataLookKind> }> } | null };

export type MyDataCopyRequestMutationVariables = Exact<{
  input: PersonalDataCopyRequestInput;
}>;


export type MyDataCopyRequestMutation = { personalDataCopyRequest: { copy: { state: JobState, percent: number, askedAt: string, expiresAt: string, jsonPath: string | null, htmlPath: string | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PrivacyRequestCreateMutationVariables = Exact<{
  input: PrivacyRequestCreateInput;
}>;


export type PrivacyRequestCreateMutation = { privacyRequestCreate: { request: { id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PrivacyRequestWithdrawMutationVariables = Exact<{
  input: PrivacyRequestWithdrawInput;
}>;


export type PrivacyRequestWithdrawMutation = { privacyRequestWithdraw: { request: { id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PrivacyRequestQueueQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PrivacyRequestQueueQuery = { privacyRequests: { edges: Array<{ node: { id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null, person: { id: string, name: string, unit: { name: { id: string, en: string | null } } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PrivacyRequestDecideMutationVariables = Exact<{
  input: PrivacyRequestDecideInput;
}>;


export type PrivacyRequestDecideMutation = { privacyRequestDecide: { request: { id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, field: PrivacyRequestField | null, wrong: string | null, right: string | null, reason: string, askedAt: string, dueAt: string, decidedAt: string | null, answer: string | null } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PersonErasureCheckQueryVariables = Exact<{
  person: string;
}>;


export type PersonErasureCheckQuery = { personErasure: { begun: boolean, problems: Array<{ message: string }> } | null };

export type PersonErasureStartMutationVariables = Exact<{
  input: PersonErasureStartInput;
}>;


export type PersonErasureStartMutation = { personErasureStart: { job: { id: string } | null, userErrors: Array<{ message: string, field: Array<string> }> } | null };

export type PersonErasureJobQueryVariables = Exact<{
  job: string;
}>;


export type PersonErasureJobQuery = { job: { state: JobState, dryRun: boolean, failure: string | null, progress: { done: number, total: number | null } } | null, personErasureCounts: Array<{ name: string, holding: PersonalDataKind | null, fate: ErasureFate, count: number }> | null };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { attempt: { id: string, ordinal: number, state: AttemptState, startedAt: string, deadline: string | null, submittedAt: string | null, endedBy: AttemptEnd | null, lateAnswers: number | null, lateState: LateAnswersState | null, points: number | null, maxPoints: number, percent: number | null, passed: boolean | null, overallFeedback: string | null, lesson: { id: string, title: string } | null, course: { id: string, language: Language, title: { id: string, en: string | null } } | null, questions: Array<{ id: string, ordinal: number, kind: QuestionKind, text: string, points: number, unit: string | null, choices: Array<{ id: string, text: string }> | null, prompts: Array<{ id: string, text: string }> | null, options: Array<{ id: string, text: string }> | null, items: Array<{ id: string, text: string }> | null, fields: Array<{ id: string, kind: FieldKind, unit: string | null, choices: Array<{ id: string, text: string }> | null }> | null, response: { choices: Array<string> | null, trueFalse: boolean | null, number: string | null, text: string | null, order: Array<string> | null, savedAt: string, late: boolean, arrival: AnswerArrival, sequence: number, matches: Array<{ prompt: string, option: string }> | null, fields: Array<{ field: string, value: string }> | null } | null, lateResponse: { choices: Array<string> | null, trueFalse: boolean | null, number: string | null, text: string | null, order: Array<string> | null, savedAt: string, late: boolean, arrival: AnswerArrival, sequence: number, matches: Array<{ prompt: string, option: string }> | null, fields: Array<{ field: string, value: string }> | null } | null, review: { state: AnswerState | null, points: number | null, feedback: Array<string> | null, rightAnswer: Array<string> | null, options: Array<{ id: string, correct: boolean }> | null } | null }> | null } | null };

export type GivenFragment = { choices: Array<string> | null, trueFalse: boolean | null, number: string | null, text: string | null, order: Array<string> | null, savedAt: string, late: boolean, arrival: AnswerArrival, sequence: number, matches: Array<{ prompt: string, option: string }> | null, fields: Array<{ field: string, value: string }> | null };

export type OptionFragment = { id: string, text: string };

export type QuizIntroQueryVariables = Exact<{
  lesson: string;
}>;


export type QuizIntroQuery = { lesson: { id: string, quiz: { id: string, questionCount: number, passPercent: number, attemptsAllowed: number, attemptsLeft: number | null, timeLimitMinutes: number | null, bestPercent: number | null, gradingMethod: GradingMethod, opensAt: string | null, closesAt: string | null, nextAttemptAt: string | null, passed: boolean, attempts: Array<{ id: string, ordinal: number, state: AttemptState, startedAt: string, deadline: string | null, percent: number | null, passed: boolean | null }> } | null } | null };

export type StartAttemptMutationVariables = Exact<{
  input: AttemptStartInput;
}>;


export type StartAttemptMutation = { attemptStart: { attempt: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type RecordQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordQuery = { home: { id: string, year: { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number } } | null, attainments: Array<{ id: string, level: number, requiredLevel: number | null, gap: number, competency: { id: string, kind: CompetencyKind, name: { id: string, en: string | null }, levels: Array<{ level: number, name: { id: string, en: string | null } }> } }> | null };

export type AttainmentViewFragment = { id: string, level: number, requiredLevel: number | null, gap: number, competency: { id: string, kind: CompetencyKind, name: { id: string, en: string | null }, levels: Array<{ level: number, name: { id: string, en: string | null } }> } };

export type AttainmentEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttainmentEvidenceQuery = { node:
    | { id: string, evidence: { edges: Array<{ node: { id: string, level: number, date: string, counts: boolean, title: { id: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type CreditsQueryVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreditsQuery = { credits: { edges: Array<{ node: { id: string, jp: number, date: string, title: { id: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PastRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PastRunsQuery = { pastRuns: { edges: Array<{ node: { id: string, number: number, state: RunState, finishedAt: string | null, course: { id: string, title: { id: string, en: string | null } }, certificate: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type QuizStatisticsQueryVariables = Exact<{
  version: string;
  lesson: string;
}>;


export type QuizStatisticsQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Attainment' }
    | { __typename: 'Attempt' }
    | { __typename: 'BankQuestion' }
    | { __typename: 'Certificate' }
    | { __typename: 'Competency' }
    | { __typename: 'Course' }
    | { __typename: 'Credit' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Job' }
    | { __typename: 'Lesson' }
    | { __typename: 'Media' }
    | { __typename: 'Module' }
    | { __typename: 'ModuleVersion', id: string, number: number, language: Language, title: string, lesson: { externalId: string, title: string, quiz: { passPercent: number, questions: Array<{ externalId: string, kind: QuestionKind, text: string, points: number, answers: Array<{ text: string, percent: number }> }>, statistics: { attempts: number, meanPercent: number | null, deviationPercent: number | null, consistency: number | null, errorRatio: number | null, tenths: Array<number>, questions: Array<{ externalId: string, attempts: number, facilityPercent: number | null, discrimination: number | null, efficiency: number | null, findings: Array<QuestionFinding>, answerCounts: Array<number> }> } | null } | null } | null }
    | { __typename: 'Notice' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Position' }
    | { __typename: 'PrivacyRequest' }
    | { __typename: 'QuestionBank' }
    | { __typename: 'RosterEntry' }
    | { __typename: 'Run' }
    | { __typename: 'Unit' }
   | null };

export type QuizFiguresFragment = { attempts: number, meanPercent: number | null, deviationPercent: number | null, consistency: number | null, errorRatio: number | null, tenths: Array<number>, questions: Array<{ externalId: string, attempts: number, facilityPercent: number | null, discrimination: number | null, efficiency: number | null, findings: Array<QuestionFinding>, answerCounts: Array<number> }> };

export type TextFragment = { id: string, en: string | null };

export type RecordProgressMutationVariables = Exact<{
  input: ProgressRecordInput;
}>;


export type RecordProgressMutation = { progressRecord: { recorded: Array<string> | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } | null };

export type AnswerAttemptMutationVariables = Exact<{
  input: AttemptAnswerInput;
}>;


export type AnswerAttemptMutation = { attemptAnswer: { saved: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type SubmitAttemptMutationVariables = Exact<{
  input: AttemptSubmitInput;
}>;


export type SubmitAttemptMutation = { attemptSubmit: { attempt: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextFragmentDoc = new TypedDocumentString(`
    fragment Text on LocalizedText {
  id
  en
}
    `, {"fragmentName":"Text"}) as unknown as TypedDocumentString<TextFragment, unknown>;
export const AgencyCoursePageFragmentDoc = new TypedDocumentString(`
    fragment AgencyCoursePage on Course {
  id
  externalId
  state
  title {
    ...Text
  }
  jp
  lessonCount
  versionNumber
  partners
  modules {
    id
    title
    lessons {
      id
      kind
      title
    }
  }
  assignments {
    id
    audienceLabel {
      ...Text
    }
    dueOn
    note
  }
  unitTallies {
    unit {
      id
      name {
        ...Text
      }
    }
    enrolled
    finished
  }
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"AgencyCoursePage"}) as unknown as TypedDocumentString<AgencyCoursePageFragment, unknown>;
export const RosterLineFragmentDoc = new TypedDocumentString(`
    fragment RosterLine on RosterEntry {
  id
  personName
  run
  state
  progressPercent
  enrolledAt
  dueExtendedTo
  finishedAt
  certificateNumber
  certificateState
  earlier
  lateAttemptCount
  interventions {
    id
    kind
    reason
    at
  }
}
    `, {"fragmentName":"RosterLine"}) as unknown as TypedDocumentString<RosterLineFragment, unknown>;
export const LateLineFragmentDoc = new TypedDocumentString(`
    fragment LateLine on LateAttempt {
  id
  lesson {
    id
    title
  }
  ordinal
  startedAt
  deadline
  submittedAt
  endedBy
  state
  answers
  firstReceivedAt
  lastReceivedAt
  firstAnsweredAt
  lastAnsweredAt
  percent
  passed
}
    `, {"fragmentName":"LateLine"}) as unknown as TypedDocumentString<LateLineFragment, unknown>;
export const OfferableVersionFragmentDoc = new TypedDocumentString(`
    fragment OfferableVersion on ModuleVersion {
  id
  number
  title
  summary
  language
  proposedJp
  lessons {
    externalId
    minutes
  }
}
    `, {"fragmentName":"OfferableVersion"}) as unknown as TypedDocumentString<OfferableVersionFragment, unknown>;
export const CourseDraftFragmentDoc = new TypedDocumentString(`
    fragment CourseDraft on Course {
  id
  externalId
  state
  title {
    ...Text
  }
  summary {
    ...Text
  }
  description {
    ...Text
  }
  language
  jp
  topics
  versionNumber
  completion
  certificate
  competencies {
    level
    competency {
      id
    }
  }
  modules {
    id
    module
    title
    requires
  }
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"CourseDraft"}) as unknown as TypedDocumentString<CourseDraftFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ReviewOutlineFragmentDoc = new TypedDocumentString(`
    fragment ReviewOutline on ModuleLesson {
  externalId
  kind
  title
  minutes
  bytes
}
    `, {"fragmentName":"ReviewOutline"}) as unknown as TypedDocumentString<ReviewOutlineFragment, unknown>;
export const ReviewLessonFragmentDoc = new TypedDocumentString(`
    fragment ReviewLesson on ModuleLesson {
  externalId
  body
  url
  quiz {
    passPercent
    attemptsAllowed
    timeLimitMinutes
    shuffleQuestions
    questions {
      externalId
      kind
      text
      points
      feedback
      answers {
        text
        percent
        feedback
      }
    }
  }
}
    `, {"fragmentName":"ReviewLesson"}) as unknown as TypedDocumentString<ReviewLessonFragment, unknown>;
export const CourseSummaryFragmentDoc = new TypedDocumentString(`
    fragment CourseSummary on Course {
  id
  title {
    ...Text
  }
  summary {
    ...Text
  }
  language
  jp
  lessonCount
  minutes
  partners
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"CourseSummary"}) as unknown as TypedDocumentString<CourseSummaryFragment, unknown>;
export const FacetFragmentDoc = new TypedDocumentString(`
    fragment Facet on FacetCount {
  value
  label {
    ...Text
  }
  count
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"Facet"}) as unknown as TypedDocumentString<FacetFragment, unknown>;
export const CertificateViewFragmentDoc = new TypedDocumentString(`
    fragment CertificateView on Certificate {
  id
  number
  state
  holderName
  courseTitle {
    ...Text
  }
  jp
  issuedOn
  verifyPath
  pdfPath
  revokedReason
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"CertificateView"}) as unknown as TypedDocumentString<CertificateViewFragment, unknown>;
export const RunProgressFragmentDoc = new TypedDocumentString(`
    fragment RunProgress on Run {
  id
  state
  dueOn
  requiredDone
  requiredTotal
  progressPercent
  finishable
  resume {
    id
    title
  }
  finishedAt
  certificate {
    id
    number
    state
    pdfPath
  }
}
    `, {"fragmentName":"RunProgress"}) as unknown as TypedDocumentString<RunProgressFragment, unknown>;
export const YearHoursFragmentDoc = new TypedDocumentString(`
    fragment YearHours on JpYear {
  year
  earned
  minimum
  ceiling
  percent
}
    `, {"fragmentName":"YearHours"}) as unknown as TypedDocumentString<YearHoursFragment, unknown>;
export const MachineKeyFragmentDoc = new TypedDocumentString(`
    fragment MachineKey on OrganisationKey {
  id
  kid
  label
  algorithm
  state
  registeredAt
  expiresAt
  revokedAt
}
    `, {"fragmentName":"MachineKey"}) as unknown as TypedDocumentString<MachineKeyFragment, unknown>;
export const MediaEntryFragmentDoc = new TypedDocumentString(`
    fragment MediaEntry on Media {
  id
  name
  description
  kind
  type
  bytes
  width
  height
  state
  path
  refusal
}
    `, {"fragmentName":"MediaEntry"}) as unknown as TypedDocumentString<MediaEntryFragment, unknown>;
export const NoticeSettingsViewFragmentDoc = new TypedDocumentString(`
    fragment NoticeSettingsView on NoticeSettings {
  choices {
    kind
    label
    app
    mail
  }
  pausedUntil
  mailbox {
    available
    address
    pendingAddress
    language
  }
  calendar {
    createdAt
  }
}
    `, {"fragmentName":"NoticeSettingsView"}) as unknown as TypedDocumentString<NoticeSettingsViewFragment, unknown>;
export const ImportJobFragmentDoc = new TypedDocumentString(`
    fragment ImportJob on Job {
  id
  kind
  dryRun
  state
  progress {
    done
    total
  }
  counts {
    outcome
    count
  }
  problems {
    row
    column
    message
  }
  problemCount
  failure
  resultPath
}
    `, {"fragmentName":"ImportJob"}) as unknown as TypedDocumentString<ImportJobFragment, unknown>;
export const ChangeLineFragmentDoc = new TypedDocumentString(`
    fragment ChangeLine on PersonChange {
  id
  kind
  at
  on
  reason
  by
  renamed
  unitBefore
  unitAfter
  positionBefore
  positionAfter
  gradeBefore
  gradeAfter
  role
  leavingReason
  merged
}
    `, {"fragmentName":"ChangeLine"}) as unknown as TypedDocumentString<ChangeLineFragment, unknown>;
export const PartnerFragmentDoc = new TypedDocumentString(`
    fragment Partner on Organisation {
  id
  externalId
  name
  kind
  site
}
    `, {"fragmentName":"Partner"}) as unknown as TypedDocumentString<PartnerFragment, unknown>;
export const ManagedPersonFragmentDoc = new TypedDocumentString(`
    fragment ManagedPerson on Person {
  id
  name
  employmentKind
  maskedNumber
  grade
  unit {
    id
  }
  position {
    id
    name {
      ...Text
    }
  }
  roles
  hasLogin
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"ManagedPerson"}) as unknown as TypedDocumentString<ManagedPersonFragment, unknown>;
export const DataCopyStateFragmentDoc = new TypedDocumentString(`
    fragment DataCopyState on PersonalDataCopy {
  state
  percent
  askedAt
  expiresAt
  jsonPath
  htmlPath
}
    `, {"fragmentName":"DataCopyState"}) as unknown as TypedDocumentString<DataCopyStateFragment, unknown>;
export const OwnRequestFragmentDoc = new TypedDocumentString(`
    fragment OwnRequest on PrivacyRequest {
  id
  kind
  state
  field
  wrong
  right
  reason
  askedAt
  dueAt
  decidedAt
  answer
}
    `, {"fragmentName":"OwnRequest"}) as unknown as TypedDocumentString<OwnRequestFragment, unknown>;
export const GivenFragmentDoc = new TypedDocumentString(`
    fragment Given on AttemptResponse {
  choices
  trueFalse
  number
  text
  matches {
    prompt
    option
  }
  order
  fields {
    field
    value
  }
  savedAt
  late
  arrival
  sequence
}
    `, {"fragmentName":"Given"}) as unknown as TypedDocumentString<GivenFragment, unknown>;
export const OptionFragmentDoc = new TypedDocumentString(`
    fragment Option on AttemptOption {
  id
  text
}
    `, {"fragmentName":"Option"}) as unknown as TypedDocumentString<OptionFragment, unknown>;
export const AttainmentViewFragmentDoc = new TypedDocumentString(`
    fragment AttainmentView on Attainment {
  id
  level
  requiredLevel
  gap
  competency {
    id
    kind
    name {
      ...Text
    }
    levels {
      level
      name {
        ...Text
      }
    }
  }
}
    fragment Text on LocalizedText {
  id
  en
}`, {"fragmentName":"AttainmentView"}) as unknown as TypedDocumentString<AttainmentViewFragment, unknown>;
export const QuizFiguresFragmentDoc = new TypedDocumentString(`
    fragment QuizFigures on QuizStatistics {
  attempts
  meanPercent
  deviationPercent
  consistency
  errorRatio
  tenths
  questions {
    externalId
    attempts
    facilityPercent
    discrimination
    efficiency
    findings
    answerCounts
  }
}
    `, {"fragmentName":"QuizFigures"}) as unknown as TypedDocumentString<QuizFiguresFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:59385d0bece30c5c3fed22f5ab265209cb5a74259f48e1ef7877d7a7ca4e71c5"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ModulesToReviewDocument = {"__meta__":{"hash":"sha256:2dcde251cbb8dbe31612c922a92360ca2bb2d6e6705c9c74692ed6816e4ebd6f"}} as unknown as TypedDocumentString<ModulesToReviewQuery, ModulesToReviewQueryVariables>;
export const CoursesOnOfferDocument = {"__meta__":{"hash":"sha256:7700809320955be38addea271237b21ef4be4912632678fc5a014479388085e4"}} as unknown as TypedDocumentString<CoursesOnOfferQuery, CoursesOnOfferQueryVariables>;
export const UnitChoicesDocument = {"__meta__":{"hash":"sha256:3d30563c960d9826b56afe7b94b5e177fdeffa4d58d06bf4cb631f856e5a6bc2"}} as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const PositionFamiliesDocument = {"__meta__":{"hash":"sha256:2fd985a5b2d0bc946cda3f6f0fca1ccfd73f6865b267f999bb60038284c6747b"}} as unknown as TypedDocumentString<PositionFamiliesQuery, PositionFamiliesQueryVariables>;
export const PeopleOfUnitDocument = {"__meta__":{"hash":"sha256:24681994c0ccc5e0b66812677495ae89c72282e3036eaacc79b02da9f6093067"}} as unknown as TypedDocumentString<PeopleOfUnitQuery, PeopleOfUnitQueryVariables>;
export const AssignDocument = {"__meta__":{"hash":"sha256:351e09e5da23747723c8e7b3a5a5cb3856fd77e56d0c639834ba5686ea9d4033"}} as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const EndAssignmentDocument = {"__meta__":{"hash":"sha256:f8166c6c8ffff8a7be26d37869fae7884c8616f31bcd399c7eae3861b0585435"}} as unknown as TypedDocumentString<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const AgencyCourseDocument = {"__meta__":{"hash":"sha256:bacf78d82752ef1f1a8de78bad3779c0b71881ada21a333a596dfaef7739fdb1"}} as unknown as TypedDocumentString<AgencyCourseQuery, AgencyCourseQueryVariables>;
export const CourseRosterDocument = {"__meta__":{"hash":"sha256:3a362487e100d8cc572578e229edc8fc3fc039fd88a76d24a0c3ef0dfe51dc0e"}} as unknown as TypedDocumentString<CourseRosterQuery, CourseRosterQueryVariables>;
export const ExtendDueDateDocument = {"__meta__":{"hash":"sha256:1523f94e8f266fff7e866ae017e33350492fa889ab1542e072e3f6a30efc8d5a"}} as unknown as TypedDocumentString<ExtendDueDateMutation, ExtendDueDateMutationVariables>;
export const ResetAttemptDocument = {"__meta__":{"hash":"sha256:aecee7b8b9d392f61cfafddcfc18b309a4054af6316ceb91e8c8bd71541fec1c"}} as unknown as TypedDocumentString<ResetAttemptMutation, ResetAttemptMutationVariables>;
export const ExemptRunDocument = {"__meta__":{"hash":"sha256:9b9ced027aa70fe5f8e20dad8a2c1eff02c676b586cfdc107a5851a4c2f5e392"}} as unknown as TypedDocumentString<ExemptRunMutation, ExemptRunMutationVariables>;
export const WithdrawRunDocument = {"__meta__":{"hash":"sha256:d2a1b7023d7803829255764bb4fbde1e3683345294b8fdcc1c64a577084b219a"}} as unknown as TypedDocumentString<WithdrawRunMutation, WithdrawRunMutationVariables>;
export const RevokeCertificateDocument = {"__meta__":{"hash":"sha256:42a94fb04822c7cbacba317ba2a5e78b0d01d5d20eb57ab0f318ef7a74d67fe2"}} as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const WithdrawCourseDocument = {"__meta__":{"hash":"sha256:462e73e9044ee931211b5f0da7ab077d11adef780496ed2e0140ebacef9866fc"}} as unknown as TypedDocumentString<WithdrawCourseMutation, WithdrawCourseMutationVariables>;
export const LateAnswersDocument = {"__meta__":{"hash":"sha256:ca847474629f631673bd84cb5b20722e2d117e8b833fb8efb52e063c2db7eb01"}} as unknown as TypedDocumentString<LateAnswersQuery, LateAnswersQueryVariables>;
export const DecideLateAnswersDocument = {"__meta__":{"hash":"sha256:dec87ff2dda4b2942cc6fd5b7b9296d3c447cc024bc5c28d80befc99c82b2438"}} as unknown as TypedDocumentString<DecideLateAnswersMutation, DecideLateAnswersMutationVariables>;
export const ModulesForCoursesDocument = {"__meta__":{"hash":"sha256:617eb6ff024ba14faca81556869afccd5c0181c2be0114eda2e36d41c1981d42"}} as unknown as TypedDocumentString<ModulesForCoursesQuery, ModulesForCoursesQueryVariables>;
export const CompetencyChoicesDocument = {"__meta__":{"hash":"sha256:8e4b15e0461018661adf1c78266e529d1862f1adac19c50c396570e01cac02f2"}} as unknown as TypedDocumentString<CompetencyChoicesQuery, CompetencyChoicesQueryVariables>;
export const CourseToEditDocument = {"__meta__":{"hash":"sha256:792ff5b08a28eefe1f0a0b93a7a600e788a98b513ed7890439ae9671d54a3d86"}} as unknown as TypedDocumentString<CourseToEditQuery, CourseToEditQueryVariables>;
export const OfferCourseDocument = {"__meta__":{"hash":"sha256:28c1c63b3b52a4fb845e36c1549390b2e4fddc962876e0b8a7aadab1c28bd6fc"}} as unknown as TypedDocumentString<OfferCourseMutation, OfferCourseMutationVariables>;
export const ModuleReviewDocument = {"__meta__":{"hash":"sha256:977bc0ad7c39663386845729cd32703c3db7fdb54b238716e8265e9c97d51e88"}} as unknown as TypedDocumentString<ModuleReviewQuery, ModuleReviewQueryVariables>;
export const ReviewedLessonDocument = {"__meta__":{"hash":"sha256:7a42333f2784b1b9fcbe82822b1d68ddb1fa6cfd540848cb471be835ce98424f"}} as unknown as TypedDocumentString<ReviewedLessonQuery, ReviewedLessonQueryVariables>;
export const DecideModuleDocument = {"__meta__":{"hash":"sha256:a612e3b904964a43e41c315555387f863a610b475effbe6a0ccf976b6a332c54"}} as unknown as TypedDocumentString<DecideModuleMutation, DecideModuleMutationVariables>;
export const CatalogueDocument = {"__meta__":{"hash":"sha256:41b83b6d81731e9caff7d16a2c8d199514f574386b852be038da8be09ea8436a"}} as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CertificatesDocument = {"__meta__":{"hash":"sha256:6641c5c48bda7dacc7878255ce174c2145aad656ba8a0bec36e82bdccc6db77c"}} as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateDocument = {"__meta__":{"hash":"sha256:21ecd11b62f1cb17dc841671683172e0b7e0952ecbfb6e5fc9405db2ad43f551"}} as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const CertificateCheckDocument = {"__meta__":{"hash":"sha256:3ef233088fc78b4e90d4d721fe6b7bac8852359fc75d1f45feb9ebba52928d95"}} as unknown as TypedDocumentString<CertificateCheckQuery, CertificateCheckQueryVariables>;
export const CourseDocument = {"__meta__":{"hash":"sha256:12258b1b349ebb6d9b25e52271ffe3a59549a4732860f2363232b19e11bb983f"}} as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const EnrolDocument = {"__meta__":{"hash":"sha256:8ed882b8a16427a36054f5bd98cbfaf339e115800e2bc574bbd53b671ad35e78"}} as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const FinishDocument = {"__meta__":{"hash":"sha256:104cf65ed48b910d3fbd6b9be4ff0c42c8bd98634eb2a6d0acfd17dc22d73d45"}} as unknown as TypedDocumentString<FinishMutation, FinishMutationVariables>;
export const LeaveCourseDocument = {"__meta__":{"hash":"sha256:ca2f24aeeb26aa79d798571e57f938df312e0382e8b8e21ee4f14c81acec2863"}} as unknown as TypedDocumentString<LeaveCourseMutation, LeaveCourseMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:4260e6a0be4c230a55c18448b8d587e83848a7c4375c6a20a3f72b2f84fe6e40"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:77fef27788e3b68966d5bfa3b3a7f3eb0104566e1d5245934d8a79a022abec7c"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const LessonDocument = {"__meta__":{"hash":"sha256:dc58d7ffdd6807317fb13dc3db2be898e64f6c0cf081c00f34dfb4f3cfc87f18"}} as unknown as TypedDocumentString<LessonQuery, LessonQueryVariables>;
export const OrganisationKeysDocument = {"__meta__":{"hash":"sha256:5ee4474fb4589ab5db8e83575c2edafe1c292ab58b4c8060cee1a31a8df4f24f"}} as unknown as TypedDocumentString<OrganisationKeysQuery, OrganisationKeysQueryVariables>;
export const OrganisationKeyRegisterDocument = {"__meta__":{"hash":"sha256:34cb0ce30306b7f4dbdbc0ccfa328defe6aafdc7ef28cab7740ced89c89fca63"}} as unknown as TypedDocumentString<OrganisationKeyRegisterMutation, OrganisationKeyRegisterMutationVariables>;
export const OrganisationKeyRevokeDocument = {"__meta__":{"hash":"sha256:59941a3c445818051942be373a2383973759b05ab067dd683a873ba504757c32"}} as unknown as TypedDocumentString<OrganisationKeyRevokeMutation, OrganisationKeyRevokeMutationVariables>;
export const OwnMediaDocument = {"__meta__":{"hash":"sha256:f0217487793c28f6ee077b1e91d77c414d5efabc739d18b5cdc983780549e668"}} as unknown as TypedDocumentString<OwnMediaQuery, OwnMediaQueryVariables>;
export const MediaFormatsDocument = {"__meta__":{"hash":"sha256:ff5faffc7fdf1de9250f7a7f681142ad318cfb9e1ab2c80fcf0fdc6c2c54fa36"}} as unknown as TypedDocumentString<MediaFormatsQuery, MediaFormatsQueryVariables>;
export const MediaStateDocument = {"__meta__":{"hash":"sha256:7c2d52ebac6fa4b225901ea0faf45faa7c69bb766c97d97dd76a61337a463057"}} as unknown as TypedDocumentString<MediaStateQuery, MediaStateQueryVariables>;
export const LessonWeightsDocument = {"__meta__":{"hash":"sha256:15d272cebc0f1259df3c2c9bc4156f0a06fb327714d5442127714165a39d16ff"}} as unknown as TypedDocumentString<LessonWeightsQuery, LessonWeightsQueryVariables>;
export const MediaUploadDocument = {"__meta__":{"hash":"sha256:ae7703c1e6d15d5fafd3f2f0d5c02490b08a212dcfabbe8e416841713929fa4b"}} as unknown as TypedDocumentString<MediaUploadMutation, MediaUploadMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:99ca5563d72de3d4e021dc711d6aa044c1f448bdc0b4bc6104c0fefdfc198908"}} as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticesReadDocument = {"__meta__":{"hash":"sha256:57fbdcaa1fd5879cc06245bf997589c2f73ae9673e1f37469d68d9a6e89b1655"}} as unknown as TypedDocumentString<NoticesReadMutation, NoticesReadMutationVariables>;
export const NoticeSettingsDocument = {"__meta__":{"hash":"sha256:f047a488a6264a29143418f86c9ced9ceb363d6c613a799fd6fba277bf0193e0"}} as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const NoticeChoicesSaveDocument = {"__meta__":{"hash":"sha256:b590f4ce6f9374c3b361c26c99b6ed83da7a06ba8c53e102563e16d1213582dd"}} as unknown as TypedDocumentString<NoticeChoicesSaveMutation, NoticeChoicesSaveMutationVariables>;
export const MailAddressSetDocument = {"__meta__":{"hash":"sha256:4f2bd827d117c513fd11626f00bfd13f4597975f4f97da4bde4c68a104f16bf4"}} as unknown as TypedDocumentString<MailAddressSetMutation, MailAddressSetMutationVariables>;
export const MailAddressConfirmDocument = {"__meta__":{"hash":"sha256:1958652ab283368d835e4f7f973922a6be7683d0edc99178a8bfcd9d65c5be4d"}} as unknown as TypedDocumentString<MailAddressConfirmMutation, MailAddressConfirmMutationVariables>;
export const CalendarFeedSetDocument = {"__meta__":{"hash":"sha256:160bf4b3575f5273fa25530ff972fc3fe5df3807e620cf4494b6fc16ec6b4a9e"}} as unknown as TypedDocumentString<CalendarFeedSetMutation, CalendarFeedSetMutationVariables>;
export const PublishedModulesDocument = {"__meta__":{"hash":"sha256:8b88018049f4cbabb8d8632c6e8a2217ac6fb172582d120cbf94969ea091df09"}} as unknown as TypedDocumentString<PublishedModulesQuery, PublishedModulesQueryVariables>;
export const PublishingOrganisationsDocument = {"__meta__":{"hash":"sha256:55da98fec081465fa2f1eae7b654590401d8ef112ae66d0e7848366a6f991f8c"}} as unknown as TypedDocumentString<PublishingOrganisationsQuery, PublishingOrganisationsQueryVariables>;
export const ImportJobStateDocument = {"__meta__":{"hash":"sha256:4b7eea7e454dea6686d05d44a66f3759bafd80f8ec7ec2d68fca8b6cd551b193"}} as unknown as TypedDocumentString<ImportJobStateQuery, ImportJobStateQueryVariables>;
export const ImportStartDocument = {"__meta__":{"hash":"sha256:d13c542a5362975f172e9312d3e37b12abdd34c3f32368ca4e90c4cd0da41a61"}} as unknown as TypedDocumentString<ImportStartMutation, ImportStartMutationVariables>;
export const ImportCancelDocument = {"__meta__":{"hash":"sha256:05f630c2fe8e88ac8e94cd23636aec1b049389c1a6b0e7a0d78e2b086dd31382"}} as unknown as TypedDocumentString<ImportCancelMutation, ImportCancelMutationVariables>;
export const PersonLifeDocument = {"__meta__":{"hash":"sha256:24605e44b88ebb89fbb6330532580bcca20aa34cea38af4929f1f8627995507b"}} as unknown as TypedDocumentString<PersonLifeQuery, PersonLifeQueryVariables>;
export const FormerPeopleDocument = {"__meta__":{"hash":"sha256:388523b79f2c4a23499e514cc231bdb92ac7d9d267e29ddbe6e2eac35defb784"}} as unknown as TypedDocumentString<FormerPeopleQuery, FormerPeopleQueryVariables>;
export const UnplacedPeopleDocument = {"__meta__":{"hash":"sha256:707d548a1b6e17115557a70cbf184a39f8f03d25c796effcf6d00eafbb298706"}} as unknown as TypedDocumentString<UnplacedPeopleQuery, UnplacedPeopleQueryVariables>;
export const PersonNumberChangeDocument = {"__meta__":{"hash":"sha256:7ae334e4053b19be93c8e7f1e04ecbfe1947470e9cce4b03645a7c5e9cbd7cf3"}} as unknown as TypedDocumentString<PersonNumberChangeMutation, PersonNumberChangeMutationVariables>;
export const PersonLeaveDocument = {"__meta__":{"hash":"sha256:384451bd77c5b97724e8f12fda4fbe51b17e08247657256b06c3e9d82187903c"}} as unknown as TypedDocumentString<PersonLeaveMutation, PersonLeaveMutationVariables>;
export const PersonReturnDocument = {"__meta__":{"hash":"sha256:854e8d2871af0054c3e2b7ddaf1cdf67b92d7d15c9bef925a92d924a92c0322c"}} as unknown as TypedDocumentString<PersonReturnMutation, PersonReturnMutationVariables>;
export const PersonMergePreviewDocument = {"__meta__":{"hash":"sha256:a989c18dfa74ef15fe9e47db2e2a5c35e96f5359c146b108e232c3cde7c2aa00"}} as unknown as TypedDocumentString<PersonMergePreviewQuery, PersonMergePreviewQueryVariables>;
export const PersonMergeStartDocument = {"__meta__":{"hash":"sha256:c1a7b172a1597b97aad868d7647bcb7d8f990421ba3103dabd2066a7dbbe1adc"}} as unknown as TypedDocumentString<PersonMergeStartMutation, PersonMergeStartMutationVariables>;
export const UnitUpdateDocument = {"__meta__":{"hash":"sha256:c74dce79fd1c63a147b30962159b56ba8f99dd584060a199ff2a516389d13deb"}} as unknown as TypedDocumentString<UnitUpdateMutation, UnitUpdateMutationVariables>;
export const PeoplePartnersDocument = {"__meta__":{"hash":"sha256:81b7f5e58d6bf302f92e0b23b4c6a8ffebcf71e04515ce5278ffe968504ce972"}} as unknown as TypedDocumentString<PeoplePartnersQuery, PeoplePartnersQueryVariables>;
export const OrganisationCreateDocument = {"__meta__":{"hash":"sha256:6e5d6ec3e1d23263d46a75beec13395ca7449203e1e9a868daa1de3e5f63e09d"}} as unknown as TypedDocumentString<OrganisationCreateMutation, OrganisationCreateMutationVariables>;
export const OrganisationClientBindDocument = {"__meta__":{"hash":"sha256:32fed2d1c1e3674e185bdf4f5d15a4659bb655b61f947439837e91af32af16a5"}} as unknown as TypedDocumentString<OrganisationClientBindMutation, OrganisationClientBindMutationVariables>;
export const PeopleUnitsDocument = {"__meta__":{"hash":"sha256:ecabddc7bc3d461578af43a24d6f904802f56aa9e84116818584bfa2bdf1f049"}} as unknown as TypedDocumentString<PeopleUnitsQuery, PeopleUnitsQueryVariables>;
export const UnitPeopleDocument = {"__meta__":{"hash":"sha256:cf51c99a282bf3ad3c143ca82ab765366533a76ba07e5c00b0ee918618e95213"}} as unknown as TypedDocumentString<UnitPeopleQuery, UnitPeopleQueryVariables>;
export const UnitCreateDocument = {"__meta__":{"hash":"sha256:054b14a240cbe1d87539dea69ce6c4a4ae527df1136723ec393d15defd8fa4df"}} as unknown as TypedDocumentString<UnitCreateMutation, UnitCreateMutationVariables>;
export const PersonCreateDocument = {"__meta__":{"hash":"sha256:633d761e21780f5076ddb01f5796e73039bca7cafeb449a02dc1ff09f1914e54"}} as unknown as TypedDocumentString<PersonCreateMutation, PersonCreateMutationVariables>;
export const PersonUpdateDocument = {"__meta__":{"hash":"sha256:ecb4e3b82eb5c70b1e7134ddfa9c4ae28c6ac58cdb4296c85317475ca7bd348f"}} as unknown as TypedDocumentString<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const RoleChangeDocument = {"__meta__":{"hash":"sha256:e6ffa3aadfd70608b115188e6fe80b97f0e2125a9d05e35ac244b5adfc1fa038"}} as unknown as TypedDocumentString<RoleChangeMutation, RoleChangeMutationVariables>;
export const InvitationIssueDocument = {"__meta__":{"hash":"sha256:25d7e207db9c61d6b8625d0b0c94f5a23456bc9bc97a995793c6e963282aebdc"}} as unknown as TypedDocumentString<InvitationIssueMutation, InvitationIssueMutationVariables>;
export const PeoplePositionsDocument = {"__meta__":{"hash":"sha256:bce4a186b6b3eca658352ce38503cf5b289337ca1f1b64cf52dec73ae94d1759"}} as unknown as TypedDocumentString<PeoplePositionsQuery, PeoplePositionsQueryVariables>;
export const PositionStandardDocument = {"__meta__":{"hash":"sha256:37aa537d1f24cbcc29c71f155dd321642aebc7e8e6d6066186c409347b2e5e71"}} as unknown as TypedDocumentString<PositionStandardQuery, PositionStandardQueryVariables>;
export const MyDataDocument = {"__meta__":{"hash":"sha256:37be4efcdd1880fc01aeb4c2e5d887bb1c73cfdc70c42aaa5bff10afc2176c9e"}} as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const MyDataCopyDocument = {"__meta__":{"hash":"sha256:5be655e131f860e5efd6c510f935c3111af645637162e786e158022ac251db5a"}} as unknown as TypedDocumentString<MyDataCopyQuery, MyDataCopyQueryVariables>;
export const MyDataLooksDocument = {"__meta__":{"hash":"sha256:f3b2a48e01cc8303e43697d7ef1c966009b114e185c3f41d1467e174ed140e6f"}} as unknown as TypedDocumentString<MyDataLooksQuery, MyDataLooksQueryVariables>;
export const MyDataCopyRequestDocument = {"__meta__":{"hash":"sha256:faf65da327e4d5e1fe8eb4de637b4161570455d0eae8663c90cdf33d54683daf"}} as unknown as TypedDocumentString<MyDataCopyRequestMutation, MyDataCopyRequestMutationVariables>;
export const PrivacyRequestCreateDocument = {"__meta__":{"hash":"sha256:2c8ee18e54c4f6ef1075057769fbbf4c387fa23036ab62f1d83d6a10b8b122b7"}} as unknown as TypedDocumentString<PrivacyRequestCreateMutation, PrivacyRequestCreateMutationVariables>;
export const PrivacyRequestWithdrawDocument = {"__meta__":{"hash":"sha256:b307c75c952c4df65e6a13de26b05638812679ceedc4c6165a7fd8deeda973d1"}} as unknown as TypedDocumentString<PrivacyRequestWithdrawMutation, PrivacyRequestWithdrawMutationVariables>;
export const PrivacyRequestQueueDocument = {"__meta__":{"hash":"sha256:d394b7579cd68368bd6b645dda6e9cae5e5e2fc37248a7d59314aaa80721dadd"}} as unknown as TypedDocumentString<PrivacyRequestQueueQuery, PrivacyRequestQueueQueryVariables>;
export const PrivacyRequestDecideDocument = {"__meta__":{"hash":"sha256:8ea42173f10ac32cdd66669f5df54e8fb415c62da80fcbaaa4e63aac7a89da54"}} as unknown as TypedDocumentString<PrivacyRequestDecideMutation, PrivacyRequestDecideMutationVariables>;
export const PersonErasureCheckDocument = {"__meta__":{"hash":"sha256:e74d75f31c4dc71d77e1361f721ecc99c3770dc1e9609741dc3c71dbac596a77"}} as unknown as TypedDocumentString<PersonErasureCheckQuery, PersonErasureCheckQueryVariables>;
export const PersonErasureStartDocument = {"__meta__":{"hash":"sha256:2a8ded251de3edbca585bd64fbe5d398af6852e0e98e32b65a593324bebb042e"}} as unknown as TypedDocumentString<PersonErasureStartMutation, PersonErasureStartMutationVariables>;
export const PersonErasureJobDocument = {"__meta__":{"hash":"sha256:76b62a587c032b759c2dd33c3db4260966a8c06ff1894b296e282660dc3ab6de"}} as unknown as TypedDocumentString<PersonErasureJobQuery, PersonErasureJobQueryVariables>;
export const AttemptDocument = {"__meta__":{"hash":"sha256:c9c7f302ccfb67cb62276f54ed5b7eb4903fe62ecb5fe316219f6463c3033d0a"}} as unknown as TypedDocumentString<AttemptQuery, AttemptQueryVariables>;
export const QuizIntroDocument = {"__meta__":{"hash":"sha256:b1a91f73084a69bc75de62d11431bb9ee502e6cee0e6222ef35b26fd2c25828f"}} as unknown as TypedDocumentString<QuizIntroQuery, QuizIntroQueryVariables>;
export const StartAttemptDocument = {"__meta__":{"hash":"sha256:94efb94f1e8d62e131def8dcbaa69b56ed41166746989516e19edd00c3954cb3"}} as unknown as TypedDocumentString<StartAttemptMutation, StartAttemptMutationVariables>;
export const RecordDocument = {"__meta__":{"hash":"sha256:2005679928a8ef529dd9ba3b012268ab22e6d0542ffd46e4609fcd92e651d671"}} as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const AttainmentEvidenceDocument = {"__meta__":{"hash":"sha256:003ac653da448694493fc002cf0a94a492b2d12c148cef1ba2497a7142152796"}} as unknown as TypedDocumentString<AttainmentEvidenceQuery, AttainmentEvidenceQueryVariables>;
export const CreditsDocument = {"__meta__":{"hash":"sha256:84e901f483e9e3a0b20bf3c2bcc7eaeaea8ea0e08d211cfa8a7d577135471330"}} as unknown as TypedDocumentString<CreditsQuery, CreditsQueryVariables>;
export const PastRunsDocument = {"__meta__":{"hash":"sha256:702df0a61876b6afffa47911cba300068177b37cc45716082504a9ef70cdbb0b"}} as unknown as TypedDocumentString<PastRunsQuery, PastRunsQueryVariables>;
export const QuizStatisticsDocument = {"__meta__":{"hash":"sha256:ce1ac37b5bac73bdb545967a1b79e8fa23550315fd261b372e84afd3d27b3038"}} as unknown as TypedDocumentString<QuizStatisticsQuery, QuizStatisticsQueryVariables>;
export const RecordProgressDocument = {"__meta__":{"hash":"sha256:f4b830b31d2cad21c1097d7cbbf88746e5aad31dddcc9da6fde3aa58c497d87e"}} as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const AnswerAttemptDocument = {"__meta__":{"hash":"sha256:7bbf15273d5b35ed2d2fcdb5a6cb2df77b3ae3cf1597504e3b7b6644cdcdb1e3"}} as unknown as TypedDocumentString<AnswerAttemptMutation, AnswerAttemptMutationVariables>;
export const SubmitAttemptDocument = {"__meta__":{"hash":"sha256:fc069cc5c780c8fc8e9b19cfce6d451b9cceb82f063779d2a118ecabdc113f21"}} as unknown as TypedDocumentString<SubmitAttemptMutation, SubmitAttemptMutationVariables>;