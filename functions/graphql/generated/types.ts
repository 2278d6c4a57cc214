import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel, UnitModel, PositionModel, PersonModel, PersonMergeModel, PersonChangeModel, OrganisationModel } from '../../domains/people/resolvers/models.ts';
import type { OrganisationKeyModel } from '../../domains/machines/resolvers/models.ts';
import type { JobModel } from '../jobs.ts';
import type { PersonalDataModel, PersonalDataCopyModel, PersonalDataHoldingModel, PersonalDataLookModel, PersonErasureModel, PersonErasureCountModel, PrivacyRequestModel } from '../../domains/privacy/resolvers/models.ts';
import type { FrameworkModel, CompetencyModel, StandardEntryModel, AttainmentModel, EvidenceModel } from '../../domains/competency/resolvers/models.ts';
import type { MediaModel } from '../../domains/media/resolvers/models.ts';
import type { ModuleModel, ModuleVersionModel, ModuleLessonModel, ModuleQuizModel } from '../../domains/publishing/resolvers/models.ts';
import type { QuestionBankModel, BankQuestionModel } from '../../domains/banks/resolvers/models.ts';
import type { CourseModel, CourseModuleModel, CourseCompetencyModel, LessonModel, AssignmentModel } from '../../domains/catalog/resolvers/models.ts';
import type { QuizModel, AttemptModel, LateAttemptModel } from '../../domains/assessment/resolvers/models.ts';
import type { RunModel, HomeModel, DueCourseModel, CreditModel, CertificateModel, RosterEntryModel, UnitTallyModel } from '../../domains/learning/resolvers/models.ts';
import type { NoticeModel, NoticeSettingsModel } from '../../domains/notices/resolvers/models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, in the time zone Asia/Pontianak. */
  Date: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC with milliseconds, for example `2026-03-09T02:15:00.000Z`. */
  DateTime: { input: string; output: string; }
};

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

/** An audience rule with a course and a due date, evaluated when read. */
export type Assignment = Node & {
  __typename?: 'Assignment';
  /** The rule in words. */
  audienceLabel: LocalizedText;
  /** The course. */
  course: Course;
  /** The day it is due. */
  dueOn: Scalars['Date']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What the agency says about it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** An assignment of a course. */
export type AssignmentCreateInput = {
  /** Who it is for. */
  audience: AudienceInput;
  /** The global id of the course. */
  course: Scalars['ID']['input'];
  /** The day it is due, today or later. */
  dueOn: Scalars['Date']['input'];
  /** A key of the caller's own: the same key with the same input is done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to say about it, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `assignmentCreate`. */
export type AssignmentCreatePayload = {
  __typename?: 'AssignmentCreatePayload';
  /** The assignment. */
  assignment?: Maybe<Assignment>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The end of an assignment. */
export type AssignmentEndInput = {
  /** The global id of the assignment. */
  assignment: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `assignmentEnd`. */
export type AssignmentEndPayload = {
  __typename?: 'AssignmentEndPayload';
  /** The course it was for. */
  course?: Maybe<Course>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Where a person stands in one competency: the level is computed from evidence, never set. */
export type Attainment = Node & {
  __typename?: 'Attainment';
  /** The competency. */
  competency: Competency;
  /** The evidence, newest first: why the level is what it is. */
  evidence?: Maybe<EvidenceConnection>;
  /** How many levels are missing. */
  gap: Scalars['Int']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The level attained, 0 (nothing yet) to 5. */
  level: Scalars['Int']['output'];
  /** The level the person's position requires; null when it requires none. */
  requiredLevel?: Maybe<Scalars['Int']['output']>;
};


/** Where a person stands in one competency: the level is computed from evidence, never set. */
export type AttainmentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One attempt of one person at a quiz. */
export type Attempt = Node & {
  __typename?: 'Attempt';
  /** The course, in that version; null when it cannot be shown. */
  course?: Maybe<Course>;
  /**
   * Until when there is time; answers that come within the minute after it count too, for slow networks. Null without a
   * time limit.
   */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null until it is handed in. */
  endedBy?: Maybe<AttemptEnd>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** To how many questions an answer came late that does not count, or not yet; null in lists of attempts. */
  lateAnswers?: Maybe<Scalars['Int']['output']>;
  /** What became of the answers that came late; null in lists of attempts. */
  lateState?: Maybe<LateAnswersState>;
  /** The lesson it is an attempt at, in the version of the course in which it was begun; null when that cannot be shown. */
  lesson?: Maybe<LessonLink>;
  /** The points to be earned. */
  maxPoints: Scalars['Float']['output'];
  /** Its number in the run, from 1. */
  ordinal: Scalars['Int']['output'];
  /** What the author says about a result like this, Markdown, where the quiz shows it by now. */
  overallFeedback?: Maybe<Scalars['String']['output']>;
  /** Whether it passed; null until it is handed in. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** The result in percent, rounded half up to two decimals; null until it is handed in. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The points earned, rounded half up to two decimals; null until it is handed in. */
  points?: Maybe<Scalars['Float']['output']>;
  /** The questions as they were drawn for this attempt; not in lists of attempts. */
  questions?: Maybe<Array<AttemptQuestion>>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Its state. */
  state: AttemptState;
  /** When it was handed in: by its learner, or as of its deadline. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An answer to one question. */
export type AttemptAnswerInput = {
  /**
   * When the learner gave it, by the device's clock; a device that knows by how much its clock is wrong takes that out. It
   * is shown to the agency where an answer came late, and decides nothing.
   */
  answeredAt: Scalars['DateTime']['input'];
  /** The global id of the attempt. */
  attempt: Scalars['ID']['input'];
  /** The id of the question within the attempt. */
  question: Scalars['ID']['input'];
  /** The answer. */
  response: ResponseInput;
  /** The place of this answer in the order in which the device made its answers to this attempt, from 1: an older one never replaces a newer one. */
  sequence: Scalars['Int']['input'];
};

/** The answer to `attemptAnswer`. */
export type AttemptAnswerPayload = {
  __typename?: 'AttemptAnswerPayload';
  /** How it arrived. */
  arrival?: Maybe<AnswerArrival>;
  /**
   * Whether it came more than a minute after the deadline, or after the hand-in: kept, but it does not count unless the
   * agency accepts it.
   */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Whether the answer is saved: this one, or a newer one that was there already. */
  saved?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Who ended an attempt. */
export type AttemptEnd =
  /** Its time was over, and what had arrived by then was graded. */
  | 'DEADLINE'
  /** Its learner handed it in. */
  | 'LEARNER';

/** A field within the text of a question. */
export type AttemptField = {
  __typename?: 'AttemptField';
  /** Choices to pick from, for a choice. */
  choices?: Maybe<Array<AttemptOption>>;
  /** The id within the attempt. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: FieldKind;
  /** The unit behind the field, for a number. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What was given in a field of a text. */
export type AttemptFieldAnswer = {
  __typename?: 'AttemptFieldAnswer';
  /** The id of the field. */
  field: Scalars['ID']['output'];
  /** What was typed, or the id of the choice that was picked. */
  value: Scalars['String']['output'];
};

/** A decision about the late answers to an attempt. */
export type AttemptLateAnswersDecideInput = {
  /**
   * Whether they count: then the attempt is graded anew by the newest answer to each question. False leaves the result
   * without them; they can be accepted after that still.
   */
  accept: Scalars['Boolean']['input'];
  /** The global id of the attempt. */
  attempt: Scalars['ID']['input'];
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never accepts answers
   * that came after the decision.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `attemptLateAnswersDecide`. */
export type AttemptLateAnswersDecidePayload = {
  __typename?: 'AttemptLateAnswersDecidePayload';
  /** The attempt as it was decided about, with the result that counts now. */
  attempt?: Maybe<LateAttempt>;
  /** The entry of the list. */
  entry?: Maybe<RosterEntry>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A pair a learner found. */
export type AttemptMatch = {
  __typename?: 'AttemptMatch';
  /** The id of the option. */
  option: Scalars['ID']['output'];
  /** The id of the prompt. */
  prompt: Scalars['ID']['output'];
};

/** Something that can be picked, matched or moved; its id says nothing about what is right. */
export type AttemptOption = {
  __typename?: 'AttemptOption';
  /** The id within the attempt. */
  id: Scalars['ID']['output'];
  /** The text, Markdown. */
  text: Scalars['String']['output'];
};

/** A question in an attempt: what the learner may see of it, and no more. */
export type AttemptQuestion = {
  __typename?: 'AttemptQuestion';
  /** Choices to pick from, for choices. */
  choices?: Maybe<Array<AttemptOption>>;
  /** The fields in the text, for texts with fields: `[[1]]` in the text is the place of the first. */
  fields?: Maybe<Array<AttemptField>>;
  /** The id of the question within the attempt. */
  id: Scalars['ID']['output'];
  /** The items to put in order, for ordering. */
  items?: Maybe<Array<AttemptOption>>;
  /** The kind. */
  kind: QuestionKind;
  /** A newer answer that came late, beside one that counts; after the end as far as the quiz shows answers by then. */
  lateResponse?: Maybe<AttemptResponse>;
  /** The sides to choose from, for matching. */
  options?: Maybe<Array<AttemptOption>>;
  /** Its place, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The points it is worth. */
  points: Scalars['Float']['output'];
  /** The sides to find a partner for, for matching. */
  prompts?: Maybe<Array<AttemptOption>>;
  /** The answer saved so far. */
  response?: Maybe<AttemptResponse>;
  /** What the quiz lets the learner see about the answer by now; null while it shows nothing. */
  review?: Maybe<QuestionReview>;
  /** The question, Markdown. */
  text: Scalars['String']['output'];
  /** The unit behind the field, for numbers. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** An attempt that shall count no more. */
export type AttemptResetInput = {
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never takes out the
   * attempt that the learner began meanwhile.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** The global id of the lesson that is a quiz. */
  lesson: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the run. */
  run: Scalars['ID']['input'];
};

/** The answer to `attemptReset`. */
export type AttemptResetPayload = {
  __typename?: 'AttemptResetPayload';
  /** The entry of the list. */
  entry?: Maybe<RosterEntry>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A saved answer; the field of its kind is set. */
export type AttemptResponse = {
  __typename?: 'AttemptResponse';
  /** When the learner gave it, as the device tells; nothing is decided by it. */
  answeredAt: Scalars['DateTime']['output'];
  /** How it arrived. One that came late and was accepted keeps its arrival here, and is not late any more. */
  arrival: AnswerArrival;
  /** The picked choices. */
  choices?: Maybe<Array<Scalars['ID']['output']>>;
  /** What was given in the fields of a text. */
  fields?: Maybe<Array<AttemptFieldAnswer>>;
  /** Whether it came more than a minute after the deadline, or after the hand-in, and does not count. */
  late: Scalars['Boolean']['output'];
  /** The pairs found. */
  matches?: Maybe<Array<AttemptMatch>>;
  /** The number, as typed. */
  number?: Maybe<Scalars['String']['output']>;
  /** The items in the learner's order. */
  order?: Maybe<Array<Scalars['ID']['output']>>;
  /** When the server took it. */
  savedAt: Scalars['DateTime']['output'];
  /** Its place in the order in which the devices made their answers to this attempt; a device counts on from the highest. */
  sequence: Scalars['Int']['output'];
  /** The text, as typed. */
  text?: Maybe<Scalars['String']['output']>;
  /** True or false. */
  trueFalse?: Maybe<Scalars['Boolean']['output']>;
};

/** The begin of an attempt. */
export type AttemptStartInput = {
  /** The global id of the lesson that is a quiz. */
  lesson: Scalars['ID']['input'];
};

/** The answer to `attemptStart`. */
export type AttemptStartPayload = {
  __typename?: 'AttemptStartPayload';
  /** The attempt: a new one, or the one that is in progress. */
  attempt?: Maybe<Attempt>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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
  attempt: Scalars['ID']['input'];
};

/** The answer to `attemptSubmit`. */
export type AttemptSubmitPayload = {
  __typename?: 'AttemptSubmitPayload';
  /** The attempt, graded; submitting twice gives the same result. */
  attempt?: Maybe<Attempt>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The run, with the progress that follows from it. */
  run?: Maybe<Run>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Who an assignment is for: exactly one of its fields. */
export type AudienceInput =
  /** The people employed in this way. */
  { employmentKind: EmploymentKind; everybody?: never; persons?: never; positionFamily?: never; unit?: never; }
  |  /** Everybody. */
  { employmentKind?: never; everybody: Scalars['Boolean']['input']; persons?: never; positionFamily?: never; unit?: never; }
  |  /** These people, at most 200 global ids. */
  { employmentKind?: never; everybody?: never; persons: Array<Scalars['ID']['input']>; positionFamily?: never; unit?: never; }
  |  /** The people whose position belongs to a family. */
  { employmentKind?: never; everybody?: never; persons?: never; positionFamily: Scalars['String']['input']; unit?: never; }
  |  /** The people of a unit and of all units below it; its global id. */
  { employmentKind?: never; everybody?: never; persons?: never; positionFamily?: never; unit: Scalars['ID']['input']; };

/** A file of questions to be imported. */
export type BankImportStartInput = {
  /** The global id of the bank. */
  bank: Scalars['ID']['input'];
  /** Whether it is only to be checked: the job then tells question by question what an import would do. */
  dryRun: Scalars['Boolean']['input'];
  /** The file in base64; it may be compressed by gzip. At most 3.5 MB compressed and 24 MB before. */
  file: Scalars['String']['input'];
  /** The format of the file. */
  format: QuestionFileFormat;
  /**
   * Names the import: 1 to 64 letters, digits, `.`, `_`, `-`. The same key with the same file answers with the job that is
   * there.
   */
  idempotencyKey: Scalars['String']['input'];
};

/** The answer to `bankImportStart`. */
export type BankImportStartPayload = {
  __typename?: 'BankImportStartPayload';
  /** The job. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A question of a bank; its content is that of its newest version. */
export type BankQuestion = Node & {
  __typename?: 'BankQuestion';
  /** The path of its category; null when it has none. */
  category?: Maybe<Scalars['String']['output']>;
  /** Its competency, `framework/competency`; null when none was said. */
  competency?: Maybe<Scalars['String']['output']>;
  /** Its difficulty; null when nobody judged it. */
  difficulty?: Maybe<QuestionDifficulty>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Its type. */
  kind: BankQuestionKind;
  /** Its name, or the beginning of its text. */
  label: Scalars['String']['output'];
  /** The language of its text; null when none was said. */
  language?: Maybe<Scalars['String']['output']>;
  /** The level of the competency, 1 to 5; null when none was said. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Whether it is kept and not offered any more. */
  retired: Scalars['Boolean']['output'];
  /** The whole question in Moodle XML, its key included. */
  source?: Maybe<Scalars['String']['output']>;
  /** Its tags. */
  tags: Array<Scalars['String']['output']>;
  /** The number of its newest version, from 1: each change of its content is a new one. */
  version: Scalars['Int']['output'];
};

/** A change of what is said about a question beside its content: what is left out stays, null takes away. */
export type BankQuestionChangeInput = {
  /** Its competency, `framework/competency`, by their own ids. */
  competency?: InputMaybe<Scalars['String']['input']>;
  /** Its difficulty. */
  difficulty?: InputMaybe<QuestionDifficulty>;
  /** The language of its text, such as `id`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The level of the competency, 1 to 5. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** The global id of the question. */
  question: Scalars['ID']['input'];
  /** Whether it is kept and not offered any more. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `bankQuestionChange`. */
export type BankQuestionChangePayload = {
  __typename?: 'BankQuestionChangePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The question. */
  question?: Maybe<BankQuestion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A page of questions. */
export type BankQuestionConnection = {
  __typename?: 'BankQuestionConnection';
  /** The page. */
  edges: Array<BankQuestionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A question in a page. */
export type BankQuestionEdge = {
  __typename?: 'BankQuestionEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The question. */
  node: BankQuestion;
};

/** What a list of questions is narrowed by. */
export type BankQuestionFilter = {
  /** In this category or one below it, by its path as the bank lists it. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** For this competency: `framework/competency`, by their own ids. */
  competency?: InputMaybe<Scalars['String']['input']>;
  /** Of this difficulty. */
  difficulty?: InputMaybe<QuestionDifficulty>;
  /** Of this type. */
  kind?: InputMaybe<BankQuestionKind>;
  /** In this language, such as `id`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** For this level of the competency. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Retired ones instead of those in use. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Whose name or beginning has all of these words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The type of a question in a bank. */
export type BankQuestionKind =
  /** Choices, of which one or several may be picked. */
  | 'CHOICE'
  /** A text with answers in it. */
  | 'CLOZE'
  /** A text between questions, with nothing to answer. */
  | 'DESCRIPTION'
  /** A text that a person grades. */
  | 'ESSAY'
  /** Pairs to be found. */
  | 'MATCHING'
  /** A number. */
  | 'NUMERIC'
  /** Items to be put in order. */
  | 'ORDERING'
  /** A short text. */
  | 'SHORT_TEXT'
  /** A statement that is true or false. */
  | 'TRUE_FALSE';

/** A calendar of the days due that programs subscribe to. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Since when its address is good. */
  createdAt: Scalars['DateTime']['output'];
};

/** Whether the caller has a calendar. */
export type CalendarFeedSetInput = {
  /** The language of its entries. */
  language?: Language;
  /** True makes one, or gives it another address; false ends it. */
  on: Scalars['Boolean']['input'];
};

/** The answer to `calendarFeedSet`. */
export type CalendarFeedSetPayload = {
  __typename?: 'CalendarFeedSetPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** What is chosen now. */
  settings?: Maybe<NoticeSettings>;
  /** The address for a calendar program. Whoever has it reads the calendar; it is shown this once and kept nowhere. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A certificate, as its holder and the agency see it. */
export type Certificate = Node & {
  __typename?: 'Certificate';
  /** The title of the course. */
  courseTitle: LocalizedText;
  /** The name of the holder. */
  holderName: Scalars['String']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The day it was issued, in Asia/Pontianak. */
  issuedOn: Scalars['Date']['output'];
  /** The credit hours. */
  jp: Scalars['Float']['output'];
  /** Its number, random with a check digit, for example `KPS-7G2M-4XQ9-TR8C`. */
  number: Scalars['String']['output'];
  /** The path of its PDF; fetched with the same bearer token. */
  pdfPath: Scalars['String']['output'];
  /** Why it was revoked. */
  revokedReason?: Maybe<Scalars['String']['output']>;
  /** Whether it is in force. */
  state: CertificateState;
  /** The path of its public page, which the QR code points to. */
  verifyPath: Scalars['String']['output'];
};

/** What anybody may know about a certificate number. */
export type CertificateCheck = {
  __typename?: 'CertificateCheck';
  /** The title of the course. */
  courseTitle?: Maybe<LocalizedText>;
  /** The first letters of the holder's names, to compare with the paper. */
  holderInitials?: Maybe<Scalars['String']['output']>;
  /** The number as it was read, in its usual form. */
  id: Scalars['ID']['output'];
  /** The day it was issued. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a certificate has this number and is in force. */
  state: CertificateState;
};

/** A page of certificates. */
export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  /** The page. */
  edges: Array<CertificateEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A certificate in a page. */
export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The certificate. */
  node: Certificate;
};

/** The revocation of a certificate. */
export type CertificateRevokeInput = {
  /** The number of the certificate. */
  number: Scalars['String']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `certificateRevoke`. */
export type CertificateRevokePayload = {
  __typename?: 'CertificateRevokePayload';
  /** The certificate, as it is now. */
  certificate?: Maybe<Certificate>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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

/** A choice. */
export type ChoiceInput = {
  /** Whether it is right. */
  correct: Scalars['Boolean']['input'];
  /** What is said to whoever picks it. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  /** An id, unique in the question. */
  id: Scalars['ID']['input'];
  /**
   * The percentage of the points that picking it earns or, below 0, costs: -100 to 100. For one right choice it may be given
   * for the others, of which a near one may earn a part; where several may be right it counts with the scoring `WEIGHTS`, and
   * those above 0 add up to 100.
   */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The choice, Markdown. */
  text: Scalars['String']['input'];
};

/** How a part of the right picks of a question counts. */
export type ChoiceScoring =
  /** All points for exactly the right picks, else nothing. */
  | 'ALL_OR_NOTHING'
  /** Right picks add, wrong picks take away, never below nothing. */
  | 'PARTIAL'
  /** Each pick adds or takes away its own percentage, never below nothing. */
  | 'WEIGHTS';

/** The kind of a field and its key: exactly one of its fields. */
export type ClozeAnswerInput =
  /** A number. */
  { numeric: NumericInput; shortText?: never; singleChoice?: never; }
  |  /** A short text. */
  { numeric?: never; shortText: ShortTextInput; singleChoice?: never; }
  |  /** One choice is right. */
  { numeric?: never; shortText?: never; singleChoice: SingleChoiceInput; };

/** A field of a text. */
export type ClozeFieldInput = {
  /** What kind of field it is. */
  answer: ClozeAnswerInput;
  /** How much it weighs among the fields, 1 to 10. */
  weight?: Scalars['Int']['input'];
};

/** A text with fields: each is a question of its own, graded as one of its kind. */
export type ClozeInput = {
  /**
   * The fields, 1 to 20. `[[1]]` in the question is the place of the first, `[[2]]` of the second and so on; each stands there
   * once.
   */
  fields: Array<ClozeFieldInput>;
};

/** Something a civil servant is able to do, on a scale of levels. */
export type Competency = Node & {
  __typename?: 'Competency';
  /** What it means. */
  description: LocalizedText;
  /** The permanent id within its framework. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: CompetencyKind;
  /** What one sees at each level. */
  levels: Array<CompetencyLevelDescription>;
  /** The name. */
  name: LocalizedText;
};

/** A competency of a framework. */
export type CompetencyInput = {
  /** What it means. */
  description: LocalizedTextInput;
  /** The permanent id within the framework. */
  externalId: Scalars['ID']['input'];
  /** Behaviour that shows each level, 1 to 5. */
  indicators: Array<LocalizedTextInput>;
  /** The kind. */
  kind: CompetencyKind;
  /** The name. */
  name: LocalizedTextInput;
};

/** The kind of a competency (PermenPANRB 38/2017). */
export type CompetencyKind =
  /** Managerial (manajerial). */
  | 'MANAGERIAL'
  /** Socio-cultural (sosial kultural). */
  | 'SOCIO_CULTURAL'
  /** Technical (teknis). */
  | 'TECHNICAL';

/** What one sees in somebody at a level of a competency. */
export type CompetencyLevelDescription = {
  __typename?: 'CompetencyLevelDescription';
  /** Behaviour that shows it. */
  indicators: LocalizedText;
  /** The level, 1 to 5. */
  level: Scalars['Int']['output'];
  /** The name of the level. */
  name: LocalizedText;
};

/** What finishes a course. */
export type CompletionRule =
  /** Every lesson is done and every quiz passed. */
  | 'ALL_LESSONS'
  /** Every quiz is passed; other lessons are free. */
  | 'ALL_QUIZZES';

/** A course: what an employee takes. */
export type Course = Node & {
  __typename?: 'Course';
  /** The live assignments; on the course page only, for the agency. */
  assignments?: Maybe<Array<Assignment>>;
  /** Whether finishing earns a certificate. */
  certificate?: Maybe<Scalars['Boolean']['output']>;
  /** The competencies and levels it serves. */
  competencies: Array<CourseCompetency>;
  /** What finishes it. */
  completion?: Maybe<CompletionRule>;
  /** What it is about at length, Markdown; on the course page only. */
  description?: Maybe<LocalizedText>;
  /** The day it is due for the caller: from the assignment that names the caller, or as extended; null when not assigned. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The agency's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The credit hours (jam pelajaran) it earns. */
  jp: Scalars['Float']['output'];
  /** The language of its content. */
  language: Language;
  /** How many lessons it has. */
  lessonCount: Scalars['Int']['output'];
  /** The minutes its lessons take. */
  minutes: Scalars['Int']['output'];
  /** Its modules in order. */
  modules?: Maybe<Array<CourseModule>>;
  /** The caller's current or latest run. */
  myRun?: Maybe<Run>;
  /** The course as its newest version has it, whichever version the caller's run is pinned to; for the agency. */
  newest?: Maybe<Course>;
  /** The names of the partners whose modules it has. */
  partners: Array<Scalars['String']['output']>;
  /** The people of a unit who take it, by name; for the agency. */
  roster?: Maybe<RosterConnection>;
  /** Whether it is on offer. */
  state: CourseState;
  /** What it is about, in a sentence or two. */
  summary: LocalizedText;
  /** Who takes it, counted over all units; for the agency. */
  tally?: Maybe<CourseTally>;
  /** The title. */
  title: LocalizedText;
  /** Its topics, slugs that filters use. */
  topics: Array<Scalars['String']['output']>;
  /** Who takes it, counted by unit; for the agency. */
  unitTallies?: Maybe<Array<UnitTally>>;
  /** The number of the version shown: the one the caller's run is pinned to, or the one on offer. */
  versionNumber: Scalars['Int']['output'];
};


/** A course: what an employee takes. */
export type CourseRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unit: Scalars['ID']['input'];
};

/** A competency a course serves, up to a level. */
export type CourseCompetency = {
  __typename?: 'CourseCompetency';
  /** The competency. */
  competency: Competency;
  /** The level that finishing shows, 1 to 5. */
  level: Scalars['Int']['output'];
};

/** A competency a course serves. */
export type CourseCompetencyInput = {
  /** The global id of the competency. */
  competency: Scalars['ID']['input'];
  /** The level that finishing shows, 1 to 5. */
  level: Scalars['Int']['input'];
};

/** A page of courses with the counts of each filter. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The page. */
  edges: Array<CourseEdge>;
  /** How many courses match with each filter value added. */
  facets: CourseFacets;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many courses match. */
  totalCount: Scalars['Int']['output'];
};

/** A course in a page. */
export type CourseEdge = {
  __typename?: 'CourseEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The course. */
  node: Course;
};

/** An enrolment. */
export type CourseEnrolInput = {
  /** The global id of the course. */
  course: Scalars['ID']['input'];
};

/** The answer to `courseEnrol`. */
export type CourseEnrolPayload = {
  __typename?: 'CourseEnrolPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The run: a new one, the active one, or the one that goes on. */
  run?: Maybe<Run>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The counts of each filter. */
export type CourseFacets = {
  __typename?: 'CourseFacets';
  /** By competency; the value is the global id of the competency. */
  competencies: Array<FacetCount>;
  /** By language. */
  languages: Array<FacetCount>;
  /** By topic. */
  topics: Array<FacetCount>;
};

/** What to narrow the catalogue to; values of one field are alternatives, fields add up. */
export type CourseFilterInput = {
  /** Global ids of competencies, at most 20. */
  competencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Languages. */
  languages?: InputMaybe<Array<Language>>;
  /** At most so many JP. */
  maxJp?: InputMaybe<Scalars['Float']['input']>;
  /** The state; left out, courses on offer. Those withdrawn are listed for the agency alone. */
  state?: InputMaybe<CourseState>;
  /** Topics, at most 20. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A module within a course. */
export type CourseModule = {
  __typename?: 'CourseModule';
  /** The global id of the module within the course version. */
  id: Scalars['ID']['output'];
  /** Its lessons in order. */
  lessons: Array<Lesson>;
  /** How many of its lessons the caller has done. */
  lessonsDone: Scalars['Int']['output'];
  /** The global id of the module that the partner publishes, as an offer names it; for the agency. */
  module?: Maybe<Scalars['ID']['output']>;
  /** The name of the partner. */
  partner: Scalars['String']['output'];
  /** The ids of the modules that must be finished first. */
  requires: Array<Scalars['ID']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** Whether the caller may begin it: those before it are finished, or nothing is required. */
  unlocked: Scalars['Boolean']['output'];
};

/** A module of a course. */
export type CourseModuleInput = {
  /** The global id of the module. */
  module: Scalars['ID']['input'];
  /**
   * Global ids of modules of this course that must be finished first; where quizzes alone finish the course, modules with
   * a quiz.
   */
  requires?: Array<Scalars['ID']['input']>;
};

/** A course as the agency wants to offer it. */
export type CourseOfferInput = {
  /** Whether finishing earns a certificate. */
  certificate?: Scalars['Boolean']['input'];
  /** The competencies and levels it serves, at most 10. */
  competencies: Array<CourseCompetencyInput>;
  /** What finishes it. */
  completion?: CompletionRule;
  /** What it is about at length, Markdown, at most 20,000 characters. */
  description: LocalizedTextInput;
  /** The version this change is based on; refused when it is no longer the newest. Left out, the newest is replaced. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency's own permanent id: letters, digits, `.`, `_`, `-`; at most 64. Offering it again makes a new version. */
  externalId: Scalars['ID']['input'];
  /** The credit hours it earns, 0.5 to 200. */
  jp: Scalars['Float']['input'];
  /** The language of its content. */
  language: Language;
  /** Its modules in order, 1 to 30; the published version of each is pinned. */
  modules: Array<CourseModuleInput>;
  /** What it is about, at most 500 characters. */
  summary: LocalizedTextInput;
  /** The title, at most 120 characters. */
  title: LocalizedTextInput;
  /** Its topics, slugs, at most 10. */
  topics: Array<Scalars['String']['input']>;
};

/** The answer to `courseOffer`. */
export type CourseOfferPayload = {
  __typename?: 'CourseOfferPayload';
  /** Whether anything was written: the same offer again changes nothing. */
  changed?: Maybe<Scalars['Boolean']['output']>;
  /** The course. */
  course?: Maybe<Course>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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

/** How many people take a course: the sum of the tallies of its units. */
export type CourseTally = {
  __typename?: 'CourseTally';
  /** How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted. */
  enrolled: Scalars['Int']['output'];
  /** How many have finished; without those whose certificate was revoked. */
  finished: Scalars['Int']['output'];
};

/** The end of an offer. */
export type CourseWithdrawInput = {
  /** The global id of the course. */
  course: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `courseWithdraw`. */
export type CourseWithdrawPayload = {
  __typename?: 'CourseWithdrawPayload';
  /** The course. */
  course?: Maybe<Course>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An entry of the ledger of credit hours. */
export type Credit = Node & {
  __typename?: 'Credit';
  /** The day it counts for, in Asia/Pontianak. */
  date: Scalars['Date']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The credit hours; negative in a correction. */
  jp: Scalars['Float']['output'];
  /** What earned it. */
  title: LocalizedText;
};

/** A page of credits. */
export type CreditConnection = {
  __typename?: 'CreditConnection';
  /** The page. */
  edges: Array<CreditEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A credit in a page. */
export type CreditEdge = {
  __typename?: 'CreditEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The credit. */
  node: Credit;
};

/** An assigned course that is not begun. */
export type DueCourse = {
  __typename?: 'DueCourse';
  /** The course. */
  course: Course;
  /** The day it is due. */
  dueOn: Scalars['Date']['output'];
  /** The id of the assignment. */
  id: Scalars['ID']['output'];
  /** What the agency says about it. */
  note?: Maybe<Scalars['String']['output']>;
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

/** Something that shows a level of a competency. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Whether it still counts; evidence of a revoked certificate does not. */
  counts: Scalars['Boolean']['output'];
  /** The day it counts from. */
  date: Scalars['Date']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The kind of evidence. */
  kind: EvidenceKind;
  /** The level it shows, 1 to 5. */
  level: Scalars['Int']['output'];
  /** What it is, for example the title of the course. */
  title: LocalizedText;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The page. */
  edges: Array<EvidenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A piece of evidence in a page. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** The kind of a piece of evidence. */
export type EvidenceKind =
  /** A finished course that serves the competency. */
  | 'COURSE';

/** How many courses match with one filter value. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many courses match. */
  count: Scalars['Int']['output'];
  /** The text to show. */
  label: LocalizedText;
  /** The value to filter by. */
  value: Scalars['String']['output'];
};

/** What was given in a field of a text. */
export type FieldInput = {
  /** The id of the field. */
  field: Scalars['ID']['input'];
  /** What was typed, or the id of the choice that was picked; nothing clears the field. */
  value: Scalars['String']['input'];
};

/** The kind of a field within a text. */
export type FieldKind =
  /** A number. */
  | 'NUMERIC'
  /** A short text. */
  | 'SHORT_TEXT'
  /** One of some choices. */
  | 'SINGLE_CHOICE';

/** A framework of competencies on one scale of levels. */
export type Framework = Node & {
  __typename?: 'Framework';
  /** The competencies, at most 100. */
  competencies: Array<Competency>;
  /** The installation's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The names of the levels, lowest first. */
  levelNames: Array<LevelName>;
  /** The name. */
  name: LocalizedText;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  __typename?: 'FrameworkConnection';
  /** The page. */
  edges: Array<FrameworkEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A framework in a page. */
export type FrameworkEdge = {
  __typename?: 'FrameworkEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The framework. */
  node: Framework;
};

/** A framework as a whole. */
export type FrameworkSaveInput = {
  /** The competencies, at most 100. */
  competencies: Array<CompetencyInput>;
  /** The installation's own permanent id; saving it again replaces the rest. */
  externalId: Scalars['ID']['input'];
  /** The names of the levels 1 to 5, lowest first. */
  levelNames: Array<LocalizedTextInput>;
  /** The name. */
  name: LocalizedTextInput;
};

/** The answer to `frameworkSave`. */
export type FrameworkSavePayload = {
  __typename?: 'FrameworkSavePayload';
  /** The framework. */
  framework?: Maybe<Framework>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

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

/** What an employee sees first: the year, what to go on with, what is due. */
export type Home = {
  __typename?: 'Home';
  /** Assigned courses not begun yet, most urgent first, at most 50. */
  due: Array<DueCourse>;
  /** The id of the person. */
  id: Scalars['ID']['output'];
  /** The name to greet. */
  name: Scalars['String']['output'];
  /** The active runs, last used first, at most 50. */
  runs: Array<Run>;
  /** How many notices the person has not read. */
  unreadNotices: Scalars['Int']['output'];
  /** The year's credit hours against the target. */
  year: JpYear;
};

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
  dryRun: Scalars['Boolean']['input'];
  /**
   * The file in base64, at most 2 MB and 10,000 rows: XLSX (the first sheet), or CSV in UTF-8, UTF-16 or Windows-1252, with
   * commas, semicolons or tabs. The first row has the titles, in Indonesian or English.
   */
  file: Scalars['String']['input'];
  /**
   * Made by the caller for each import, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same
   * input answers with the same job.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** What it has rows of. */
  kind: ImportKind;
};

/** The answer to `importStart`. */
export type ImportStartPayload = {
  __typename?: 'ImportStartPayload';
  /** The job that does it. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Something the agency did about a run, with its reason. */
export type Intervention = {
  __typename?: 'Intervention';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: InterventionKind;
  /** Why. */
  reason: Scalars['String']['output'];
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
  code: Scalars['String']['input'];
};

/** The answer to `invitationAccept`. */
export type InvitationAcceptPayload = {
  __typename?: 'InvitationAcceptPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
  /** The caller, now bound. */
  viewer?: Maybe<Viewer>;
};

/** An invitation that binds the login of whoever accepts it to a person. */
export type InvitationIssueInput = {
  /** The global id of the person. */
  person: Scalars['ID']['input'];
};

/** The answer to `invitationIssue`. */
export type InvitationIssuePayload = {
  __typename?: 'InvitationIssuePayload';
  /** The code to hand to the person; shown only once. */
  code?: Maybe<Scalars['String']['output']>;
  /** Until when it can be accepted. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/**
 * Something that may take longer than a request. It goes on by itself, whatever becomes of whoever started it, and is kept
 * for 30 days.
 */
export type Job = Node & {
  __typename?: 'Job';
  /** What became of the rows so far, as far as there are any. */
  counts: Array<JobCount>;
  /** Whether it only checks and changes nothing. */
  dryRun: Scalars['Boolean']['output'];
  /** When it ended; null while it has not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be done at all, in the caller's language; null when it could. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The opaque, permanent, global id. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: JobKind;
  /** How many problems there are. */
  problemCount: Scalars['Int']['output'];
  /** The first 200 problems; every one stands in the result file. */
  problems: Array<JobProblem>;
  /** How far it is. */
  progress: JobProgress;
  /**
   * The path of the result, every row with its outcome as CSV, to be fetched with the same bearer token; null until there is
   * one.
   */
  resultPath?: Maybe<Scalars['String']['output']>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: JobState;
};

/** The end of a job. */
export type JobCancelInput = {
  /** The global id of the job. */
  job: Scalars['ID']['input'];
};

/** The answer to `jobCancel`. */
export type JobCancelPayload = {
  __typename?: 'JobCancelPayload';
  /** The job. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** How many rows came to the same. */
export type JobCount = {
  __typename?: 'JobCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** What became of them. */
  outcome: RowOutcome;
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

/** What is wrong with a row. */
export type JobProblem = {
  __typename?: 'JobProblem';
  /** A stable code, for programs. */
  code: UserErrorCode;
  /** The title of the column; null when it concerns the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong and how to mend it, in the caller's language. */
  message: Scalars['String']['output'];
  /** The row as a spreadsheet counts them; the titles are in row 1. */
  row: Scalars['Int']['output'];
};

/** How far a job is. */
export type JobProgress = {
  __typename?: 'JobProgress';
  /** How much is done. An import looks at each row once to check it and, unless it is a dry run, once more to do it. */
  done: Scalars['Int']['output'];
  /** How much there is to do; null until the file was read. */
  total?: Maybe<Scalars['Int']['output']>;
};

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

/** The credit hours of a year against the rule for the person's kind of employment. */
export type JpYear = {
  __typename?: 'JpYear';
  /** The hours that must not be exceeded (PPPK), or null. */
  ceiling?: Maybe<Scalars['Float']['output']>;
  /** The credit hours earned. */
  earned: Scalars['Float']['output'];
  /** The hours that must be reached (PNS), or null. */
  minimum?: Maybe<Scalars['Float']['output']>;
  /** The progress in whole percent of the minimum or ceiling, at most 100. */
  percent: Scalars['Int']['output'];
  /** The year, in Asia/Pontianak. */
  year: Scalars['Int']['output'];
};

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

/** An attempt with answers that came late, as the agency decides about it: when and how many, and not what they say. */
export type LateAttempt = {
  __typename?: 'LateAttempt';
  /** To how many questions an answer came late that does not count. */
  answers: Scalars['Int']['output'];
  /** Until when there was time; null without a time limit. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<AttemptEnd>;
  /** When the learner gave the first of them, as the device tells: to be weighed, not trusted. */
  firstAnsweredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the first of them reached the server; null when there is none by now. */
  firstReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The global id of the attempt. */
  id: Scalars['ID']['output'];
  /** When the learner gave the last of them, as the device tells. */
  lastAnsweredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last of them reached the server. */
  lastReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The quiz, in the version of the course in which the attempt was begun; null when that cannot be shown. */
  lesson?: Maybe<LessonLink>;
  /** Its number in the run, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Whether that result passes; null until it is graded. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** The result that counts by now, in percent: without the late answers until they are accepted; null until it is graded. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** What was decided about the late answers. */
  state: LateAnswersState;
  /** When it was handed in: by its learner, or as of its deadline; null while nobody has looked at it since its time ended. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A lesson of a course. */
export type Lesson = Node & {
  __typename?: 'Lesson';
  /** The text, or the description of a video or document, Markdown. For those enrolled and the agency. */
  body?: Maybe<Scalars['String']['output']>;
  /** The bytes of its content. */
  bytes: Scalars['Int']['output'];
  /** The course. */
  course: Course;
  /** Whether the caller has done it (a quiz: passed it). */
  done: Scalars['Boolean']['output'];
  /** The global id: course version, module and lesson. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: LessonKind;
  /** The minutes it takes. */
  minutes: Scalars['Int']['output'];
  /** The lesson after it in the course. */
  next?: Maybe<LessonLink>;
  /** The lesson before it in the course. */
  previous?: Maybe<LessonLink>;
  /** The quiz. For those enrolled. */
  quiz?: Maybe<Quiz>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The link of a video or document. For those enrolled and the agency. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a lesson is: exactly one of its fields. */
export type LessonContentInput =
  /** A document by link. */
  { document: LinkInput; quiz?: never; text?: never; video?: never; }
  |  /** A quiz. */
  { document?: never; quiz: QuizInput; text?: never; video?: never; }
  |  /** A text in Markdown, at most 300 kB. Raw HTML is refused. */
  { document?: never; quiz?: never; text: Scalars['String']['input']; video?: never; }
  |  /** A video by link. */
  { document?: never; quiz?: never; text?: never; video: LinkInput; };

/** A lesson of a module. */
export type LessonInput = {
  /** What the lesson is. */
  content: LessonContentInput;
  /** The partner's own permanent id, unique in the module: progress follows it from version to version. */
  externalId: Scalars['ID']['input'];
  /** The minutes it takes, 1 to 600. */
  minutes: Scalars['Int']['input'];
  /** The title, at most 120 characters. */
  title: Scalars['String']['input'];
};

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

/** A lesson to go to. */
export type LessonLink = {
  __typename?: 'LessonLink';
  /** The global id of the lesson. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** The name of one level of a framework. */
export type LevelName = {
  __typename?: 'LevelName';
  /** The level, 1 to 5. */
  level: Scalars['Int']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** A link to a video or document. */
export type LinkInput = {
  /** What is to be seen there, Markdown, at most 5,000 characters. */
  description: Scalars['String']['input'];
  /** The address: https, or the path of a file of the organisation's own media, `/media/…`. */
  url: Scalars['String']['input'];
};

/** A text in the platform's languages. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** The text in English, where there is one. */
  en?: Maybe<Scalars['String']['output']>;
  /** The text in Indonesian. */
  id: Scalars['String']['output'];
};

/** A text in the platform's languages. */
export type LocalizedTextInput = {
  /** The text in English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The text in Indonesian. */
  id: Scalars['String']['input'];
};

/** The confirmation of an address. */
export type MailAddressConfirmInput = {
  /** What the link in the letter holds. */
  token: Scalars['String']['input'];
};

/** The answer to `mailAddressConfirm`. */
export type MailAddressConfirmPayload = {
  __typename?: 'MailAddressConfirmPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** What is chosen now. */
  settings?: Maybe<NoticeSettings>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An address for mail. */
export type MailAddressSetInput = {
  /** The address, as in name@example.go.id; null forgets every address, and no mail comes any more. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The language of letters. */
  language?: Language;
};

/** The answer to `mailAddressSet`. */
export type MailAddressSetPayload = {
  __typename?: 'MailAddressSetPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** What is chosen now. */
  settings?: Maybe<NoticeSettings>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Where a person gets mail. */
export type Mailbox = {
  __typename?: 'Mailbox';
  /** The confirmed address; null where there is none. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether this installation sends mail. */
  available: Scalars['Boolean']['output'];
  /** The language of letters. */
  language: Language;
  /** An address that waits to be confirmed. */
  pendingAddress?: Maybe<Scalars['String']['output']>;
};

/** A pair a learner found. */
export type MatchInput = {
  /** The id of the option. */
  option: Scalars['ID']['input'];
  /** The id of the prompt. */
  prompt: Scalars['ID']['input'];
};

/** A question for pairs. */
export type MatchingInput = {
  /** Answers that belong to no pair, at most 10. */
  distractors?: Array<Scalars['String']['input']>;
  /** The pairs, 2 to 20. */
  pairs: Array<MatchingPairInput>;
};

/** A pair. */
export type MatchingPairInput = {
  /** The side that is to be found. */
  answer: Scalars['String']['input'];
  /** An id, unique in the question. */
  id: Scalars['ID']['input'];
  /** The side that is shown. */
  prompt: Scalars['String']['input'];
};

/**
 * A file of an organisation; seen by that organisation alone. Once it is ready, whoever reads a lesson that shows it loads
 * it from its path, which nobody can guess.
 */
export type Media = Node & {
  __typename?: 'Media';
  /** Its bytes. */
  bytes: Scalars['Int']['output'];
  /** What is to be seen or heard, for whoever does neither. */
  description?: Maybe<Scalars['String']['output']>;
  /** The height of a picture, in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: MediaKind;
  /** The name of the file at its sender's. */
  name: Scalars['String']['output'];
  /**
   * Where it is shown, once it is ready: the path that lessons name, on the origin that `media` in `/config.json` says. It
   * never changes, and never shows anything else.
   */
  path?: Maybe<Scalars['String']['output']>;
  /** Why it was not taken and what to do about it, in the caller's language. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Why it was not taken. */
  refusalCode?: Maybe<MediaRefusalCode>;
  /** When it was first asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** The SHA-256 of its content, in hex. */
  sha256: Scalars['String']['output'];
  /** How it stands. */
  state: MediaState;
  /** The type by its name at IANA: as announced, and once it is checked, as found in the content. */
  type: Scalars['String']['output'];
  /** The width of a picture, in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A page of files. */
export type MediaConnection = {
  __typename?: 'MediaConnection';
  /** The page. */
  edges: Array<MediaEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A file in a page. */
export type MediaEdge = {
  __typename?: 'MediaEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: Media;
};

/** A type of file that is taken. */
export type MediaFormat = {
  __typename?: 'MediaFormat';
  /** The usual ending of a file's name. */
  extension: Scalars['String']['output'];
  /** What it is for. */
  kind: MediaKind;
  /** The most bytes of a file. */
  mostBytes: Scalars['Int']['output'];
  /** Its name at IANA. */
  name: Scalars['String']['output'];
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

/** Why a file was not taken. */
export type MediaRefusalCode =
  /** It holds scripts, links elsewhere or other active parts. */
  | 'ACTIVE_CONTENT'
  /** Damaged, cut off, or not what its sender counted. */
  | 'DAMAGED'
  /** It holds other data as well. */
  | 'HIDDEN_DATA'
  /** The picture unpacks to more than a phone can hold. */
  | 'PICTURE_TOO_BIG'
  /** Too large for the type of its content. */
  | 'TOO_LARGE'
  /** Its content is of no type that is taken. */
  | 'UNKNOWN_TYPE';

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

/** A header of a request. */
export type MediaUploadHeader = {
  __typename?: 'MediaUploadHeader';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value, to be sent as it is. */
  value: Scalars['String']['output'];
};

/** A file that shall be uploaded. */
export type MediaUploadInput = {
  /** Its bytes. */
  bytes: Scalars['Int']['input'];
  /** What is to be seen or heard, at most 300 characters: the text for whoever does neither. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the file, at most 200 characters. Of its ending nothing is believed. */
  name: Scalars['String']['input'];
  /** The SHA-256 of its content: 64 hexadecimal digits in lower case. */
  sha256: Scalars['String']['input'];
  /** The type, one of `mediaFormats`. What the content is counts in the end. */
  type: Scalars['String']['input'];
};

/** The answer to `mediaUpload`. */
export type MediaUploadPayload = {
  __typename?: 'MediaUploadPayload';
  /** The file. */
  media?: Maybe<Media>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The request that stores its content; null when the content is there already. */
  upload?: Maybe<MediaUploadRequest>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The request that stores a file's content. It carries its own permission: no token belongs to it. */
export type MediaUploadRequest = {
  __typename?: 'MediaUploadRequest';
  /** Until when it can be begun; later, ask again. */
  expiresAt: Scalars['DateTime']['output'];
  /** The headers to be sent with it. With any other length or content than announced it is refused. */
  headers: Array<MediaUploadHeader>;
  /** The method: PUT. */
  method: Scalars['String']['output'];
  /** The address. */
  url: Scalars['String']['output'];
};

/** A unit of learning that a partner publishes; seen by its organisation and the agency. */
export type Module = Node & {
  __typename?: 'Module';
  /** The partner's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The newest version. */
  latest: ModuleVersion;
  /** The organisation that publishes it. */
  organisation: Organisation;
  /** The version that courses use; null before the first approval. */
  published?: Maybe<ModuleVersion>;
  /** The title of the newest version. */
  title: Scalars['String']['output'];
  /** All versions, newest first. */
  versions?: Maybe<ModuleVersionConnection>;
};


/** A unit of learning that a partner publishes; seen by its organisation and the agency. */
export type ModuleVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer of a question as its authors and the agency see it. */
export type ModuleAnswer = {
  __typename?: 'ModuleAnswer';
  /** What is said to whoever gives it. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** The percentage of the points it earns. */
  percent: Scalars['Int']['output'];
  /** The answer in words. */
  text: Scalars['String']['output'];
};

/** A page of modules. */
export type ModuleConnection = {
  __typename?: 'ModuleConnection';
  /** The page. */
  edges: Array<ModuleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** The agency's decision about a version in review. */
export type ModuleDecideInput = {
  /** Whether it is approved. */
  approve: Scalars['Boolean']['input'];
  /** The reason; needed for a refusal, shown to the partner. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the version. */
  version: Scalars['ID']['input'];
};

/** The answer to `moduleDecide`. */
export type ModuleDecidePayload = {
  __typename?: 'ModuleDecidePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
  /** The version. */
  version?: Maybe<ModuleVersion>;
};

/** A module in a page. */
export type ModuleEdge = {
  __typename?: 'ModuleEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The module. */
  node: Module;
};

/** A lesson as its authors and the agency see it. */
export type ModuleLesson = {
  __typename?: 'ModuleLesson';
  /** The text, Markdown; for lessons of text, and a short description of the others. */
  body?: Maybe<Scalars['String']['output']>;
  /** The bytes of its content. */
  bytes: Scalars['Int']['output'];
  /** What `bytes` and `mediaBytes` should not exceed together: some 40 seconds of loading on a bad network. Advice. */
  bytesBudget: Scalars['Int']['output'];
  /** The partner's own permanent id of the lesson. */
  externalId: Scalars['ID']['output'];
  /** The kind. */
  kind: LessonKind;
  /** The bytes of the pictures and files of the partner's media that it shows, each once. They come on top of `bytes`. */
  mediaBytes: Scalars['Int']['output'];
  /** The minutes it takes. */
  minutes: Scalars['Int']['output'];
  /** The settings of a quiz. */
  quiz?: Maybe<ModuleQuiz>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The link of a video or document. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A question as its authors and the agency see it. */
export type ModuleQuestion = {
  __typename?: 'ModuleQuestion';
  /** Its answers with what is right about them, in words. */
  answers: Array<ModuleAnswer>;
  /** The partner's own permanent id of the question. */
  externalId: Scalars['ID']['output'];
  /** The general feedback. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** The kind. */
  kind: QuestionKind;
  /** The points it is worth. */
  points: Scalars['Int']['output'];
  /** The question, Markdown. */
  text: Scalars['String']['output'];
};

/** A quiz as its authors and the agency see it, answer keys included. */
export type ModuleQuiz = {
  __typename?: 'ModuleQuiz';
  /** How many attempts a learner has; 0 is no limit. */
  attemptsAllowed: Scalars['Int']['output'];
  /** When it closes; null is never. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which attempt's result is that of the quiz. */
  gradingMethod: GradingMethod;
  /** From when attempts may begin; null is at once. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The percentage that passes. */
  passPercent: Scalars['Int']['output'];
  /** The questions with their keys. */
  questions: Array<ModuleQuestion>;
  /** Whether each attempt shuffles the questions. */
  shuffleQuestions: Scalars['Boolean']['output'];
  /**
   * How its questions did, over the attempts that count by its grading method; null while they are of fewer than five
   * people.
   */
  statistics?: Maybe<QuizStatistics>;
  /** The time limit in minutes; null is none. */
  timeLimitMinutes?: Maybe<Scalars['Int']['output']>;
  /** The minutes between the end of one attempt and the start of the next; null is none. */
  waitMinutes?: Maybe<Scalars['Int']['output']>;
};

/** A whole module, as its partner wants it to be. */
export type ModuleSubmitInput = {
  /** The partner's own permanent id: letters, digits, `.`, `_`, `-`; at most 64. */
  externalId: Scalars['ID']['input'];
  /** The language of the content. */
  language: Language;
  /** The lessons in order, 1 to 200. */
  lessons: Array<LessonInput>;
  /** The licence of the content, for example `CC-BY-4.0`. */
  licence: Scalars['String']['input'];
  /** The credit hours the partner proposes (1 JP = 45 minutes), 0.5 to 100. */
  proposedJp: Scalars['Float']['input'];
  /** What it is about, at most 500 characters. */
  summary: Scalars['String']['input'];
  /** The title, at most 120 characters. */
  title: Scalars['String']['input'];
};

/** The answer to `moduleSubmit`. */
export type ModuleSubmitPayload = {
  __typename?: 'ModuleSubmitPayload';
  /** The module. */
  module?: Maybe<Module>;
  /** What was done; null when it was refused. */
  outcome?: Maybe<SubmitOutcome>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Every rule the content breaks, with the path of the place. */
  userErrors: Array<UserError>;
  /** The version that holds this content. */
  version?: Maybe<ModuleVersion>;
};

/** One immutable version of a module. */
export type ModuleVersion = Node & {
  __typename?: 'ModuleVersion';
  /** The hash of its content: equal content has an equal hash. */
  contentHash: Scalars['String']['output'];
  /** When the agency decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason of a refusal. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The language of its content. */
  language: Language;
  /**
   * One of its lessons; null when it has none of this id. For contents: those of all lessons of a large module do not fit
   * into one answer.
   */
  lesson?: Maybe<ModuleLesson>;
  /** The lessons in order. */
  lessons: Array<ModuleLesson>;
  /** The licence of its content, for example `CC-BY-4.0`. */
  licence: Scalars['String']['output'];
  /** The module. */
  module: Module;
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The credit hours the partner proposes. */
  proposedJp: Scalars['Float']['output'];
  /** Its state. */
  state: ModuleVersionState;
  /** When it was sent. */
  submittedAt: Scalars['DateTime']['output'];
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};


/** One immutable version of a module. */
export type ModuleVersionLessonArgs = {
  externalId: Scalars['ID']['input'];
};

/** A page of versions. */
export type ModuleVersionConnection = {
  __typename?: 'ModuleVersionConnection';
  /** The page. */
  edges: Array<ModuleVersionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version in a page. */
export type ModuleVersionEdge = {
  __typename?: 'ModuleVersionEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: ModuleVersion;
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

/** A question with several right choices. */
export type MultipleChoiceInput = {
  /** The choices, 2 to 20, at least one of them right. */
  choices: Array<ChoiceInput>;
  /** How a part of the right picks counts. */
  scoring?: ChoiceScoring;
  /** Whether each attempt shuffles the choices. */
  shuffle?: Scalars['Boolean']['input'];
};

/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Assigns a course to an audience: one write, however many people. */
  assignmentCreate?: Maybe<AssignmentCreatePayload>;
  /** Ends an assignment. */
  assignmentEnd?: Maybe<AssignmentEndPayload>;
  /**
   * Saves an answer. One that arrives after the end of the attempt is kept as late beside the one that counts; only an
   * attempt that the agency has reset takes none.
   */
  attemptAnswer?: Maybe<AttemptAnswerPayload>;
  /**
   * Decides whether the answers that came late so far count. What was passed before stays passed, a finished run stays as
   * it was finished, and what comes after the decision is late again.
   */
  attemptLateAnswersDecide?: Maybe<AttemptLateAnswersDecidePayload>;
  /** Voids the latest attempt at a quiz, so that a new one is possible. */
  attemptReset?: Maybe<AttemptResetPayload>;
  /** Begins an attempt; one that is in progress is returned instead of a second one. */
  attemptStart?: Maybe<AttemptStartPayload>;
  /**
   * Hands an attempt in and grades it. One whose time was over when this arrives was handed in by its deadline, and is
   * answered as it was graded then.
   */
  attemptSubmit?: Maybe<AttemptSubmitPayload>;
  /**
   * Starts an import of questions as a job. What is there already with the same id and content stays as it is, so that a file
   * may be imported again.
   */
  bankImportStart?: Maybe<BankImportStartPayload>;
  /** Rates or retires a question. Repeating it changes nothing. */
  bankQuestionChange?: Maybe<BankQuestionChangePayload>;
  /** Makes the caller's calendar, or gives it another address: the one before is good no more. Or ends it. */
  calendarFeedSet?: Maybe<CalendarFeedSetPayload>;
  /** Revokes a certificate; its public page says so from then on. */
  certificateRevoke?: Maybe<CertificateRevokePayload>;
  /**
   * Enrols the caller in a course on offer; enrolling twice gives the active run. A run that was withdrawn or exempted in
   * the same year (Asia/Pontianak) goes on with its number, version, progress and attempts.
   */
  courseEnrol?: Maybe<CourseEnrolPayload>;
  /** Offers a course, or a new version of it; those enrolled stay with theirs. */
  courseOffer?: Maybe<CourseOfferPayload>;
  /** Takes a course off the catalogue. */
  courseWithdraw?: Maybe<CourseWithdrawPayload>;
  /** Creates a framework or replaces its texts; competencies once saved cannot be left out. */
  frameworkSave?: Maybe<FrameworkSavePayload>;
  /**
   * Imports units, positions or people from a file, as a job. Every row is checked first; then, unless it is a dry run, the
   * good ones are done row by row, and the others are told. What a row names is created, or changed to what the file says;
   * the same file again changes nothing, and nothing is ever removed.
   */
  importStart?: Maybe<ImportStartPayload>;
  /** Binds the caller's login to the person who was invited. */
  invitationAccept?: Maybe<InvitationAcceptPayload>;
  /** Issues an invitation for a person; an earlier open one is void. */
  invitationIssue?: Maybe<InvitationIssuePayload>;
  /** Ends a job behind the rows under way; what was done stays. Repeating it changes nothing. */
  jobCancel?: Maybe<JobCancelPayload>;
  /** Confirms an address with what its link holds, by the person who gave it. Again changes nothing. */
  mailAddressConfirm?: Maybe<MailAddressConfirmPayload>;
  /**
   * Gives an address for mail. It is used once it is confirmed by the link that is sent to it; until then the one before
   * stays in use.
   */
  mailAddressSet?: Maybe<MailAddressSetPayload>;
  /**
   * Asks to upload a file. The content tells one file from another within the organisation: the same one again gives the
   * same file, with a new request as long as the content is not there, so that an upload that broke off is simply asked for
   * again.
   */
  mediaUpload?: Maybe<MediaUploadPayload>;
  /** Approves or refuses a version that is in review. */
  moduleDecide?: Maybe<ModuleDecidePayload>;
  /** Sends a whole module. Equal content changes nothing and says so; other content becomes a new version, in review. */
  moduleSubmit?: Maybe<ModuleSubmitPayload>;
  /** Chooses where kinds of notices come, and whether mail pauses. Again changes nothing. */
  noticeChoicesSave?: Maybe<NoticeChoicesSavePayload>;
  /** Marks notices as read. Again changes nothing. */
  noticesRead?: Maybe<NoticesReadPayload>;
  /** Binds a machine client to an organisation. */
  organisationClientBind?: Maybe<OrganisationClientBindPayload>;
  /** Creates a training partner. */
  organisationCreate?: Maybe<OrganisationCreatePayload>;
  /**
   * Registers a public key, with which programs of the organisation sign in from then on. The same key again changes
   * nothing.
   */
  organisationKeyRegister?: Maybe<OrganisationKeyRegisterPayload>;
  /**
   * Revokes a key: no token is given for it any more, and those that were given are refused with the next request.
   * Repeating it changes nothing.
   */
  organisationKeyRevoke?: Maybe<OrganisationKeyRevokePayload>;
  /** Creates a person; the personal number must be new. */
  personCreate?: Maybe<PersonCreatePayload>;
  /** Erases a person for good, or says what that would do. One that was interrupted goes on by starting it again. */
  personErasureStart?: Maybe<PersonErasureStartPayload>;
  /**
   * Notes that a person left: from this moment on their logins are theirs no more, they hold no role, nothing is assigned
   * to them, and their active runs are withdrawn. Their record and their certificates stay. Repeating it changes nothing.
   */
  personLeave?: Maybe<PersonLeavePayload>;
  /**
   * Merges two records of one person, as a job: all that one record holds comes to the other, and its id and numbers answer
   * with the one that stays. It cannot be undone; nothing is lost by it.
   */
  personMergeStart?: Maybe<PersonMergeStartPayload>;
  /**
   * Gives a person another personal number, and another kind of employment if that changes with it. Repeating it changes
   * nothing.
   */
  personNumberChange?: Maybe<PersonNumberChangePayload>;
  /**
   * Notes that a person who left is back: the logins of before are theirs again, as far as nobody else has them by now;
   * roles are to be granted anew. Repeating it changes nothing.
   */
  personReturn?: Maybe<PersonReturnPayload>;
  /**
   * Changes the name, grade, unit or position of a person, in force with their next request: from then on the assignments
   * of the new unit and position are theirs. Their active runs come to the roster and the tally of the new unit; what has
   * ended stays with the unit where it ended. A certificate is made out to the name at the moment of finishing. Repeating
   * it changes nothing.
   */
  personUpdate?: Maybe<PersonUpdatePayload>;
  /** Collects all data of the caller into a copy for them: one a day, kept for seven days. While one is being made it is answered again. */
  personalDataCopyRequest?: Maybe<PersonalDataCopyRequestPayload>;
  /** Brings all personal numbers under the current key, while everything goes on. */
  personalNumbersRekey?: Maybe<PersonalNumbersRekeyPayload>;
  /** Creates or replaces a position and its standard. */
  positionSave?: Maybe<PositionSavePayload>;
  /** Asks that something about the caller is corrected, or that they are erased. */
  privacyRequestCreate?: Maybe<PrivacyRequestCreatePayload>;
  /** Answers a request. What it asks for is done where that is always done. */
  privacyRequestDecide?: Maybe<PrivacyRequestDecidePayload>;
  /** Takes a request back that has no answer yet. Repeating it changes nothing. */
  privacyRequestWithdraw?: Maybe<PrivacyRequestWithdrawPayload>;
  /** Records what a learner did in lessons. */
  progressRecord?: Maybe<ProgressRecordPayload>;
  /** Makes a bank, or changes the title of the one with that external id. Repeating it changes nothing. */
  questionBankSave?: Maybe<QuestionBankSavePayload>;
  /** Grants or revokes a role, in force with the next request of the person. */
  roleChange?: Maybe<RoleChangePayload>;
  /** Gives one person another due date; the same day for the same reason again changes nothing. */
  runDueDateExtend?: Maybe<RunDueDateExtendPayload>;
  /** Exempts a person from a course; again, it changes nothing. */
  runExempt?: Maybe<RunExemptPayload>;
  /** Finishes a run: credit, evidence, level and certificate in one transaction. */
  runFinish?: Maybe<RunFinishPayload>;
  /** Ends a run without finishing it; again, it changes nothing. */
  runWithdraw?: Maybe<RunWithdrawPayload>;
  /** Creates a unit. */
  unitCreate?: Maybe<UnitCreatePayload>;
  /** Renames a unit. What was said of it before, as the label of an assignment, keeps the earlier name. */
  unitUpdate?: Maybe<UnitUpdatePayload>;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAssignmentCreateArgs = {
  input: AssignmentCreateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAssignmentEndArgs = {
  input: AssignmentEndInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAttemptAnswerArgs = {
  input: AttemptAnswerInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAttemptLateAnswersDecideArgs = {
  input: AttemptLateAnswersDecideInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAttemptResetArgs = {
  input: AttemptResetInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAttemptStartArgs = {
  input: AttemptStartInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationAttemptSubmitArgs = {
  input: AttemptSubmitInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationBankImportStartArgs = {
  input: BankImportStartInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationBankQuestionChangeArgs = {
  input: BankQuestionChangeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationCalendarFeedSetArgs = {
  input: CalendarFeedSetInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationCertificateRevokeArgs = {
  input: CertificateRevokeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationCourseEnrolArgs = {
  input: CourseEnrolInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationCourseOfferArgs = {
  input: CourseOfferInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationCourseWithdrawArgs = {
  input: CourseWithdrawInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationFrameworkSaveArgs = {
  input: FrameworkSaveInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationImportStartArgs = {
  input: ImportStartInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationInvitationAcceptArgs = {
  input: InvitationAcceptInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationInvitationIssueArgs = {
  input: InvitationIssueInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationJobCancelArgs = {
  input: JobCancelInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationMailAddressConfirmArgs = {
  input: MailAddressConfirmInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationMailAddressSetArgs = {
  input: MailAddressSetInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationMediaUploadArgs = {
  input: MediaUploadInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationModuleDecideArgs = {
  input: ModuleDecideInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationModuleSubmitArgs = {
  input: ModuleSubmitInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationNoticeChoicesSaveArgs = {
  input: NoticeChoicesSaveInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationNoticesReadArgs = {
  input: NoticesReadInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationOrganisationClientBindArgs = {
  input: OrganisationClientBindInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationOrganisationCreateArgs = {
  input: OrganisationCreateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationOrganisationKeyRegisterArgs = {
  input: OrganisationKeyRegisterInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationOrganisationKeyRevokeArgs = {
  input: OrganisationKeyRevokeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonCreateArgs = {
  input: PersonCreateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonErasureStartArgs = {
  input: PersonErasureStartInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonLeaveArgs = {
  input: PersonLeaveInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonMergeStartArgs = {
  input: PersonMergeStartInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonNumberChangeArgs = {
  input: PersonNumberChangeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonReturnArgs = {
  input: PersonReturnInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonalDataCopyRequestArgs = {
  input: PersonalDataCopyRequestInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPersonalNumbersRekeyArgs = {
  input: PersonalNumbersRekeyInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPositionSaveArgs = {
  input: PositionSaveInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPrivacyRequestCreateArgs = {
  input: PrivacyRequestCreateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPrivacyRequestDecideArgs = {
  input: PrivacyRequestDecideInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationPrivacyRequestWithdrawArgs = {
  input: PrivacyRequestWithdrawInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationProgressRecordArgs = {
  input: ProgressRecordInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationQuestionBankSaveArgs = {
  input: QuestionBankSaveInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationRoleChangeArgs = {
  input: RoleChangeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationRunDueDateExtendArgs = {
  input: RunDueDateExtendInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationRunExemptArgs = {
  input: RunExemptInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationRunFinishArgs = {
  input: RunFinishInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationRunWithdrawArgs = {
  input: RunWithdrawInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationUnitCreateArgs = {
  input: UnitCreateInput;
};


/** Everything that can be changed. Each mutation takes one input and answers with results and `userErrors`. */
export type MutationUnitUpdateArgs = {
  input: UnitUpdateInput;
};

/** Something that can be fetched again by its id. */
export type Node = {
  /** The opaque, permanent, global id. */
  id: Scalars['ID']['output'];
};

/**
 * Something that a person is told. What follows from assignments is there as long as it follows from them; the rest is kept
 * for a year.
 */
export type Notice = Node & {
  __typename?: 'Notice';
  /** When its cause came about. */
  at: Scalars['DateTime']['output'];
  /** The opaque id, the same for the same cause. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NoticeKind;
  /** The page that it is about, as a path of the web client. */
  path: Scalars['String']['output'];
  /** Whether the person has read it. */
  read: Scalars['Boolean']['output'];
  /** Why the agency did what it is about, as the agency wrote it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it says, in the caller's language. */
  text: Scalars['String']['output'];
};

/** Where a person gets a kind of notice. */
export type NoticeChoice = {
  __typename?: 'NoticeChoice';
  /** Whether it comes in the app. */
  app: Scalars['Boolean']['output'];
  /** Which kind. */
  kind: NoticeKind;
  /** What it is called, in the caller's language. */
  label: Scalars['String']['output'];
  /** Whether it comes by mail, in at most one letter a day. */
  mail: Scalars['Boolean']['output'];
};

/** Where a kind of notice is to come. */
export type NoticeChoiceInput = {
  /** Whether in the app. */
  app: Scalars['Boolean']['input'];
  /** Which kind. */
  kind: NoticeKind;
  /** Whether by mail. */
  mail: Scalars['Boolean']['input'];
};

/** What a person chooses about notices. */
export type NoticeChoicesSaveInput = {
  /** Where kinds are to come; one that is not named stays as it is. */
  choices?: Array<NoticeChoiceInput>;
  /** The last day of a pause of mail, at most a year ahead; null ends it. */
  pausedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The answer to `noticeChoicesSave`. */
export type NoticeChoicesSavePayload = {
  __typename?: 'NoticeChoicesSavePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** What is chosen now. */
  settings?: Maybe<NoticeSettings>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The notices. */
  edges: Array<NoticeEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One notice of a list. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
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

/** What a person chose about notices. */
export type NoticeSettings = {
  __typename?: 'NoticeSettings';
  /** The calendar; null where there is none. */
  calendar?: Maybe<CalendarFeed>;
  /** Where each kind comes. */
  choices: Array<NoticeChoice>;
  /** Where mail goes. */
  mailbox: Mailbox;
  /** The last day of a pause, during which no mail comes. */
  pausedUntil?: Maybe<Scalars['Date']['output']>;
};

/** Notices that were read. */
export type NoticesReadInput = {
  /** The ids of those that were read; all of them when left out. */
  notices?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The answer to `noticesRead`. */
export type NoticesReadPayload = {
  __typename?: 'NoticesReadPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** How many are not read now. */
  unread?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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

/** An accepted number. */
export type NumericAnswerInput = {
  /** What is said to whoever gives it. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  /** The percentage of the points it earns, 0 to 100. */
  percent?: Scalars['Int']['input'];
  /** How far off it may be, 0 or more. */
  tolerance?: Scalars['Float']['input'];
  /** Whether the tolerance is a number or a share of the value; a number when left out. */
  toleranceKind?: InputMaybe<ToleranceKind>;
  /** The number. */
  value: Scalars['Float']['input'];
};

/** A question for a number. */
export type NumericInput = {
  /** The accepted answers, 1 to 20; the first that fits counts. */
  answers: Array<NumericAnswerInput>;
  /** The unit, shown behind the field. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Other units that may be typed, at most 10; they need a unit that they are reckoned from. */
  units?: InputMaybe<Array<NumericUnitInput>>;
};

/** A unit that may be typed in place of the question's own. */
export type NumericUnitInput = {
  /** How many of it make one of the question's own: 100 for cm where that is m. */
  multiplier: Scalars['Float']['input'];
  /** The unit, at most 20 characters, without digits and signs. */
  name: Scalars['String']['input'];
};

/** What is right or wrong about an option. */
export type OptionReview = {
  __typename?: 'OptionReview';
  /** Whether picking it (or its place) was right. */
  correct: Scalars['Boolean']['output'];
  /** The id of the option within the attempt. */
  id: Scalars['ID']['output'];
};

/** How a part of the right order counts. */
export type OrderScoring =
  /** Each neighbouring pair in the right order adds. */
  | 'ADJACENT_PAIRS'
  /** All points for exactly the right order, else nothing. */
  | 'ALL_OR_NOTHING'
  /** Each item in its right place adds. */
  | 'POSITION';

/** A question for an order. */
export type OrderingInput = {
  /** The items in the right order, 2 to 20. */
  items: Array<OrderingItemInput>;
  /** How a part of the right order counts. */
  scoring?: OrderScoring;
};

/** An item to be put in order. */
export type OrderingItemInput = {
  /** An id, unique in the question. */
  id: Scalars['ID']['input'];
  /** The item. */
  text: Scalars['String']['input'];
};

/** An organisation that publishes modules: a training partner or the agency itself. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /**
   * The name that its programs sign in by: `iss`, `sub` and `client_id` of an assertion. For the organisation itself and
   * admins.
   */
  clientId?: Maybe<Scalars['String']['output']>;
  /** The installation's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /**
   * The keys of its programs, newest first: at most 10 that are active, and those that ended within the last 90 days. For
   * the organisation itself and admins.
   */
  keys?: Maybe<Array<OrganisationKey>>;
  /** The kind. */
  kind: OrganisationKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** Its site on the web. */
  site?: Maybe<Scalars['String']['output']>;
};

/** A machine client of the identity provider that shall act for an organisation. */
export type OrganisationClientBindInput = {
  /** The client's id at that issuer. */
  clientId: Scalars['String']['input'];
  /** The issuer of the client's tokens; the installation's first issuer when left out. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the organisation. */
  organisation: Scalars['ID']['input'];
};

/** The answer to `organisationClientBind`. */
export type OrganisationClientBindPayload = {
  __typename?: 'OrganisationClientBindPayload';
  /** The organisation. */
  organisation?: Maybe<Organisation>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The page. */
  edges: Array<OrganisationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A training partner. */
export type OrganisationCreateInput = {
  /** The installation's own permanent id; creating the same organisation twice changes nothing. */
  externalId: Scalars['ID']['input'];
  /** The kind. */
  kind: OrganisationKind;
  /** The name. */
  name: Scalars['String']['input'];
  /** Its site on the web, https. */
  site?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `organisationCreate`. */
export type OrganisationCreatePayload = {
  __typename?: 'OrganisationCreatePayload';
  /** The organisation. */
  organisation?: Maybe<Organisation>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An organisation in a page. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/**
 * A public key of an organisation: whoever holds the private one signs in as the organisation's program, by client
 * credentials with an assertion it signs (RFC 7523).
 */
export type OrganisationKey = {
  __typename?: 'OrganisationKey';
  /** The algorithm that assertions of this key are signed with. */
  algorithm: SigningAlgorithm;
  /** Until when a program can sign in with it. */
  expiresAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The key's name in the header of assertions, `kid`: the thumbprint of the key (RFC 7638). */
  kid: Scalars['ID']['output'];
  /** What the organisation calls it. */
  label: Scalars['String']['output'];
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a program can sign in with it. */
  state: OrganisationKeyState;
};

/** A public key for programs of an organisation. */
export type OrganisationKeyRegisterInput = {
  /** What the organisation calls it, for example the name of the program, at most 60 characters. */
  label: Scalars['String']['input'];
  /** The global id of the organisation; a program's own when left out. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** The public key, as a JWK (JSON) or in PEM: EC on P-256, or RSA of 2048 to 4096 bits. Never the private one. */
  publicKey: Scalars['String']['input'];
  /** For how many days a program can sign in with it, 1 to 730. */
  validDays?: Scalars['Int']['input'];
};

/** The answer to `organisationKeyRegister`. */
export type OrganisationKeyRegisterPayload = {
  __typename?: 'OrganisationKeyRegisterPayload';
  /** The key. */
  key?: Maybe<OrganisationKey>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The end of a key. */
export type OrganisationKeyRevokeInput = {
  /** The opaque id of the key. */
  key: Scalars['ID']['input'];
};

/** The answer to `organisationKeyRevoke`. */
export type OrganisationKeyRevokePayload = {
  __typename?: 'OrganisationKeyRevokePayload';
  /** The key. */
  key?: Maybe<OrganisationKey>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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

/** What is said about a result from a percentage on. */
export type OverallFeedbackInput = {
  /** The percentage from which it is said, 0 to 100, up to the next higher one. */
  fromPercent: Scalars['Int']['input'];
  /** The text, Markdown, at most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Where a page of a list stands, as Relay defines it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge: pass it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a further page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page precedes; lists here page forward only, so it says whether `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person who works for the city: seen by themselves, the agency and admins. */
export type Person = Node & {
  __typename?: 'Person';
  /**
   * What was changed about the person, newest first. What was done before two records were merged is told by the record it
   * was done to.
   */
  changes?: Maybe<PersonChangeConnection>;
  /** How the person is employed. */
  employmentKind: EmploymentKind;
  /** The grade (golongan), for example `III/b`. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Whether a login is bound to the person. */
  hasLogin: Scalars['Boolean']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Why somebody left. */
  leavingReason?: Maybe<LeavingReason>;
  /** The last day of somebody who left. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** The number (NIP or NI PPPK), all but the last four digits hidden; for the person and admins. */
  maskedNumber?: Maybe<Scalars['String']['output']>;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The position the person holds. */
  position?: Maybe<Position>;
  /** The roles the person holds. */
  roles: Array<Role>;
  /** Whether the person works for the city. */
  state: PersonState;
  /** The unit the person works in; null for the first administrator, who is there before any unit. */
  unit?: Maybe<Unit>;
};


/** A person who works for the city: seen by themselves, the agency and admins. */
export type PersonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a person, kept for good. It names people by their ids alone. */
export type PersonChange = {
  __typename?: 'PersonChange';
  /** When it was done here. */
  at: Scalars['DateTime']['output'];
  /** The name of who did it; null when they are not known any more. */
  by?: Maybe<Scalars['String']['output']>;
  /** The grade from then on, where that changed. */
  gradeAfter?: Maybe<Scalars['String']['output']>;
  /** The grade before, where that changed. */
  gradeBefore?: Maybe<Scalars['String']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What was changed. */
  kind: PersonChangeKind;
  /** Why the person left. */
  leavingReason?: Maybe<LeavingReason>;
  /**
   * The global id of the record that was merged into the person's, for merges: a merge that was interrupted is gone on with
   * by starting it again.
   */
  merged?: Maybe<Scalars['ID']['output']>;
  /** The day from which on it holds; null for changes that are in force from when they were done. */
  on?: Maybe<Scalars['Date']['output']>;
  /** The name of the position from then on, where that changed, in the caller's language. */
  positionAfter?: Maybe<Scalars['String']['output']>;
  /** The name of the position before, where that changed, in the caller's language. */
  positionBefore?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The name changed; the names themselves are not kept. */
  renamed: Scalars['Boolean']['output'];
  /** The role that was granted or revoked. */
  role?: Maybe<Role>;
  /** The name of the unit from then on, where that changed, in the caller's language. */
  unitAfter?: Maybe<Scalars['String']['output']>;
  /** The name of the unit before, where that changed, in the caller's language. */
  unitBefore?: Maybe<Scalars['String']['output']>;
};

/** A page of changes. */
export type PersonChangeConnection = {
  __typename?: 'PersonChangeConnection';
  /** The page. */
  edges: Array<PersonChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A change in a page. */
export type PersonChangeEdge = {
  __typename?: 'PersonChangeEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: PersonChange;
};

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

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The page. */
  edges: Array<PersonEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A new person. */
export type PersonCreateInput = {
  /** How the person is employed. */
  employmentKind: EmploymentKind;
  /** The grade (golongan), for example `III/b` for PNS, `IX` for PPPK. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The full name. */
  name: Scalars['String']['input'];
  /** The number, 18 digits: NIP for PNS, NI PPPK for PPPK. Kept out of keys, logs and lists. */
  personalNumber: Scalars['String']['input'];
  /** The global id of the position. */
  position?: InputMaybe<Scalars['ID']['input']>;
  /** The global id of the unit. */
  unit: Scalars['ID']['input'];
};

/** The answer to `personCreate`. */
export type PersonCreatePayload = {
  __typename?: 'PersonCreatePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** Whether a person can be erased. */
export type PersonErasure = {
  __typename?: 'PersonErasure';
  /** Whether it has begun; starting it again goes on with it. */
  begun: Scalars['Boolean']['output'];
  /** Everything that stands in the way; nothing when they can be. */
  problems: Array<UserError>;
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

/** How many items of a kind an erasure finds. */
export type PersonErasureCount = {
  __typename?: 'PersonErasureCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** What becomes of them. */
  fate: ErasureFate;
  /** To which kind of data it belongs. */
  holding?: Maybe<PersonalDataKind>;
  /** The permanent name of the kind of item. */
  name: Scalars['String']['output'];
};

/** The erasure of a person. */
export type PersonErasureStartInput = {
  /** Why. */
  basis: PersonErasureBasis;
  /** Whether it only counts. */
  dryRun: Scalars['Boolean']['input'];
  /** Names the job for good. */
  idempotencyKey: Scalars['String']['input'];
  /** The name of the person as it is recorded, typed; only a dry run needs none. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the person, who has left. */
  person: Scalars['ID']['input'];
  /** The number of the letter or decision, at most 64 characters. It stays: no name belongs into it. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `personErasureStart`. */
export type PersonErasureStartPayload = {
  __typename?: 'PersonErasureStartPayload';
  /** The job. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Somebody leaves. */
export type PersonLeaveInput = {
  /** Why they leave. */
  cause: LeavingReason;
  /** The last day, today at the latest. */
  on: Scalars['Date']['input'];
  /** The global id of the person. */
  person: Scalars['ID']['input'];
  /** Why, in words; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `personLeave`. */
export type PersonLeavePayload = {
  __typename?: 'PersonLeavePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What merging two records of one person would do; nothing is changed by looking. */
export type PersonMerge = {
  __typename?: 'PersonMerge';
  /** How many certificates come over, with their numbers. */
  certificates: Scalars['Int']['output'];
  /** How many competencies get evidence. */
  competencies: Scalars['Int']['output'];
  /** How many entries of credit hours come over. */
  credits: Scalars['Int']['output'];
  /** How many credits count no more, because the same course earned them in the same year on both records. */
  creditsDoubled: Scalars['Int']['output'];
  /** How many logins act for the record that stays from then on. */
  logins: Scalars['Int']['output'];
  /** Why it may not be done; empty when it may. */
  problems: Array<UserError>;
  /** How many runs come over. */
  runs: Scalars['Int']['output'];
  /** How many runs under way end, because the other record is further in the same course. */
  runsEnding: Scalars['Int']['output'];
  /** In how many courses both have runs; all of these are kept. */
  sharedCourses: Scalars['Int']['output'];
};

/** Two records that are one person. */
export type PersonMergeStartInput = {
  /** The global id of the record that goes. */
  goes: Scalars['ID']['input'];
  /**
   * Made by the caller for each merge, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same
   * input answers with the same job.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the record that stays. */
  stays: Scalars['ID']['input'];
};

/** The answer to `personMergeStart`. */
export type PersonMergeStartPayload = {
  __typename?: 'PersonMergeStartPayload';
  /** The job that does it. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Another personal number for a person. */
export type PersonNumberChangeInput = {
  /** Why it changes. */
  cause: NumberChangeReason;
  /** How the person is employed from now on, if that changes with the number. */
  employmentKind?: InputMaybe<EmploymentKind>;
  /** The grade from now on. Left out, it stays as far as the kind of employment has it. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the person. */
  person: Scalars['ID']['input'];
  /** The number from now on, 18 digits. */
  personalNumber: Scalars['String']['input'];
  /** Why, in words; kept. */
  reason: Scalars['String']['input'];
};

/** The answer to `personNumberChange`. */
export type PersonNumberChangePayload = {
  __typename?: 'PersonNumberChangePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Somebody who left comes back. */
export type PersonReturnInput = {
  /** The first day, today at the latest; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The global id of the person. */
  person: Scalars['ID']['input'];
  /** The global id of the position; that of before when left out, none when null. */
  position?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the unit; that of before when left out. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to `personReturn`. */
export type PersonReturnPayload = {
  __typename?: 'PersonReturnPayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
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
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The full name; it cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day from which on it holds, today at the latest; today when left out. It is kept with the change. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The global id of the person. */
  person: Scalars['ID']['input'];
  /** The global id of the position; null clears it. */
  position?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the unit; it cannot be cleared. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to `personUpdate`. */
export type PersonUpdatePayload = {
  __typename?: 'PersonUpdatePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** All that is held about the caller, and what they can do about it. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** The copy that was asked for last; null when there is none any more. */
  copy?: Maybe<PersonalDataCopy>;
  /** What is held, of every kind. */
  holdings: Array<PersonalDataHolding>;
  /** Who looked, newest first. */
  looks: Array<PersonalDataLook>;
  /** The newest 50 requests, newest first. */
  requests: Array<PrivacyRequest>;
};


/** All that is held about the caller, and what they can do about it. */
export type PersonalDataLooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A copy of all data of a person, made for themselves. */
export type PersonalDataCopy = {
  __typename?: 'PersonalDataCopy';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Until when it can be downloaded. */
  expiresAt: Scalars['DateTime']['output'];
  /** The same as a page to read. */
  htmlPath?: Maybe<Scalars['String']['output']>;
  /** The path of the copy as JSON, to be fetched with the same bearer token; null until it is done. */
  jsonPath?: Maybe<Scalars['String']['output']>;
  /** How much of it is done, 0 to 100. */
  percent: Scalars['Int']['output'];
  /** How making it stands. */
  state: JobState;
};

/** A copy of the data of the caller. */
export type PersonalDataCopyRequestInput = {
  /** Names the copy for good: the same key again answers with the same copy. */
  idempotencyKey: Scalars['String']['input'];
};

/** The answer to `personalDataCopyRequest`. */
export type PersonalDataCopyRequestPayload = {
  __typename?: 'PersonalDataCopyRequestPayload';
  /** The copy. */
  copy?: Maybe<PersonalDataCopy>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What is held of one kind of data, and why. */
export type PersonalDataHolding = {
  __typename?: 'PersonalDataHolding';
  /** What an erasure does with it, in the caller's language. */
  erased: Scalars['String']['output'];
  /** For how long, in the caller's language. */
  kept: Scalars['String']['output'];
  /** Which kind. */
  kind: PersonalDataKind;
  /** What it is needed for and by which rule, in the caller's language. */
  purpose: Scalars['String']['output'];
  /** What it is called, in the caller's language. */
  title: Scalars['String']['output'];
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

/** That somebody with a role looked at data of the caller within an hour. */
export type PersonalDataLook = {
  __typename?: 'PersonalDataLook';
  /** The beginning of the hour. */
  at: Scalars['DateTime']['output'];
  /** The role as which they looked. */
  role: AccessRole;
  /** What they looked at. */
  what: Array<PersonalDataLookKind>;
};

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

/** A version of the key that personal numbers are kept under. */
export type PersonalNumberKey = {
  __typename?: 'PersonalNumberKey';
  /** Whether new numbers are kept under it. */
  current: Scalars['Boolean']['output'];
  /** Whether a number is kept under it still; a version that is not needed can be removed. */
  needed: Scalars['Boolean']['output'];
  /** Its name. */
  version: Scalars['String']['output'];
};

/** A change of the key for personal numbers. */
export type PersonalNumbersRekeyInput = {
  /** Names the job for good. */
  idempotencyKey: Scalars['String']['input'];
};

/** The answer to `personalNumbersRekey`. */
export type PersonalNumbersRekeyPayload = {
  __typename?: 'PersonalNumbersRekeyPayload';
  /** The job. */
  job?: Maybe<Job>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A position (jabatan) and the levels it requires. */
export type Position = Node & {
  __typename?: 'Position';
  /** The installation's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The family of positions it belongs to, an audience of assignments. */
  family: Scalars['String']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: PositionKind;
  /** The name. */
  name: LocalizedText;
  /** The required level of each competency. */
  standard: Array<StandardEntry>;
};

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The page. */
  edges: Array<PositionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A position in a page. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The position. */
  node: Position;
};

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

/** A position with its standard. */
export type PositionSaveInput = {
  /** The installation's own permanent id; saving it again replaces the rest. */
  externalId: Scalars['ID']['input'];
  /** The family. */
  family: Scalars['String']['input'];
  /** The kind. */
  kind: PositionKind;
  /** The name. */
  name: LocalizedTextInput;
  /** The required levels, at most 40. */
  standard: Array<StandardEntryInput>;
};

/** The answer to `positionSave`. */
export type PositionSavePayload = {
  __typename?: 'PositionSavePayload';
  /** The position. */
  position?: Maybe<Position>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What a person asked about their data: for themselves and administrators. */
export type PrivacyRequest = Node & {
  __typename?: 'PrivacyRequest';
  /** What the person was told. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** When it was answered or taken back. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is to be answered: 3 times 24 hours after it was asked. */
  dueAt: Scalars['DateTime']['output'];
  /** What is wrong, of a correction. */
  field?: Maybe<PrivacyRequestField>;
  /** The opaque, permanent, global id. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  kind: PrivacyRequestKind;
  /** The person; null once they cannot be found any more. */
  person?: Maybe<Person>;
  /** Why, as the person wrote it. */
  reason: Scalars['String']['output'];
  /** What is right, as the person wrote it. */
  right?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: PrivacyRequestState;
  /** What stands there, as the person wrote it. */
  wrong?: Maybe<Scalars['String']['output']>;
};

/** A page of requests. */
export type PrivacyRequestConnection = {
  __typename?: 'PrivacyRequestConnection';
  /** The requests. */
  edges: Array<PrivacyRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What a person asks about their data. */
export type PrivacyRequestCreateInput = {
  /** What is wrong; a correction needs it. */
  field?: InputMaybe<PrivacyRequestField>;
  /** Names the request for good: the same key again answers with the same request. */
  idempotencyKey: Scalars['String']['input'];
  /** What is asked. */
  kind: PrivacyRequestKind;
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** What is right, at most 500 characters; a correction needs it. */
  right?: InputMaybe<Scalars['String']['input']>;
  /** What stands there, at most 500 characters. */
  wrong?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `privacyRequestCreate`. */
export type PrivacyRequestCreatePayload = {
  __typename?: 'PrivacyRequestCreatePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The request. */
  request?: Maybe<PrivacyRequest>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The answer to a request. */
export type PrivacyRequestDecideInput = {
  /** Whether it is accepted. */
  accepted: Scalars['Boolean']['input'];
  /** What the person is told, 3 to 500 characters. */
  answer: Scalars['String']['input'];
  /** The global id of the request. */
  request: Scalars['ID']['input'];
};

/** The answer to `privacyRequestDecide`. */
export type PrivacyRequestDecidePayload = {
  __typename?: 'PrivacyRequestDecidePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The request. */
  request?: Maybe<PrivacyRequest>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A request in a list. */
export type PrivacyRequestEdge = {
  __typename?: 'PrivacyRequestEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: PrivacyRequest;
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
  request: Scalars['ID']['input'];
};

/** The answer to `privacyRequestWithdraw`. */
export type PrivacyRequestWithdrawPayload = {
  __typename?: 'PrivacyRequestWithdrawPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The request. */
  request?: Maybe<PrivacyRequest>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** One thing a learner did in a lesson. */
export type ProgressEventInput = {
  /** The event's permanent id, made by the device: the same event again changes nothing. */
  id: Scalars['ID']['input'];
  /** What happened. */
  kind: ProgressEventKind;
  /**
   * The global id of the lesson, in a version of the course that there is; it counts for the lesson of the same id in the
   * version of the caller's run.
   */
  lesson: Scalars['ID']['input'];
  /** When, by the device's clock. */
  occurredAt: Scalars['DateTime']['input'];
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

/** The answer to `progressRecord`. */
export type ProgressRecordPayload = {
  __typename?: 'ProgressRecordPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The ids of the events that are recorded, now or before. */
  recorded?: Maybe<Array<Scalars['ID']['output']>>;
  /** The runs they belong to, with their progress. */
  runs?: Maybe<Array<Run>>;
  /** Why events were refused; the others are recorded. */
  userErrors: Array<UserError>;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** The caller's own competencies: those the position requires and those there is evidence for, at most 100. */
  attainments?: Maybe<Array<Attainment>>;
  /** One of the caller's own attempts with its questions. */
  attempt?: Maybe<Attempt>;
  /** The certificate with a number, for its holder and the agency; null for everybody else, as if there were none. */
  certificate?: Maybe<Certificate>;
  /** What anybody may know about a certificate number. */
  certificateCheck?: Maybe<CertificateCheck>;
  /** The caller's certificates, newest first. */
  certificates?: Maybe<CertificateConnection>;
  /** One course by its global id. */
  course?: Maybe<Course>;
  /**
   * The people of a unit who take a course, by name: as `roster` of the course, without reading the course. A run that
   * is active stands under the unit where its learner works, one that ended under the unit of that moment. A page may hold
   * fewer than were asked for while more follow: `hasNextPage` tells.
   */
  courseRoster?: Maybe<RosterConnection>;
  /** The catalogue of courses on offer. */
  courses?: Maybe<CourseConnection>;
  /** The caller's credits of a year, newest first. */
  credits?: Maybe<CreditConnection>;
  /** The frameworks of competencies. */
  frameworks?: Maybe<FrameworkConnection>;
  /** The caller's home. */
  home?: Maybe<Home>;
  /** A job; null when there is none. */
  job?: Maybe<Job>;
  /** One lesson by its global id, with its content. */
  lesson?: Maybe<Lesson>;
  /** The media of the caller's organisation, newest first. */
  mediaFiles?: Maybe<MediaConnection>;
  /** The types of files that are taken. */
  mediaFormats?: Maybe<Array<MediaFormat>>;
  /** One of the caller's own organisation's modules by its external id. */
  moduleByExternalId?: Maybe<Module>;
  /** Modules: a partner's own, or for the agency those of all partners, newest first. */
  modules?: Maybe<ModuleConnection>;
  /** Any one thing by its global id; null when there is none or the caller may not see it. */
  node?: Maybe<Node>;
  /** What the caller chose about notices. */
  noticeSettings?: Maybe<NoticeSettings>;
  /** The caller's notices, newest first. */
  notices?: Maybe<NoticeConnection>;
  /** The organisations that publish modules. */
  organisations?: Maybe<OrganisationConnection>;
  /** The caller's ended runs, newest first. */
  pastRuns?: Maybe<RunConnection>;
  /** The people who are in no unit, by name. */
  peopleWithoutUnit?: Maybe<PersonConnection>;
  /** Whether a person can be erased; null when there is none. */
  personErasure?: Maybe<PersonErasure>;
  /** What the job of an erasure found, or has erased; null when the job is none. */
  personErasureCounts?: Maybe<Array<PersonErasureCount>>;
  /** What merging two records of one person would do; null when one of them is not there. */
  personMerge?: Maybe<PersonMerge>;
  /** What is held about the caller; null for callers who are no person. */
  personalData?: Maybe<PersonalData>;
  /** How the keys for personal numbers stand. */
  personalNumberKeys: Array<PersonalNumberKey>;
  /** The positions of the city. */
  positions?: Maybe<PositionConnection>;
  /** Requests of everybody: those that are open, the most urgent first, or those that are over, newest first. */
  privacyRequests?: Maybe<PrivacyRequestConnection>;
  /** Banks by their ids: a partner's own; for the agency those of one organisation. */
  questionBanks?: Maybe<QuestionBankConnection>;
  /** The units of the city, parents before children. */
  units?: Maybe<UnitConnection>;
  /** The caller. */
  viewer?: Maybe<Viewer>;
};


/** Everything that can be read. */
export type QueryAttemptArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryCertificateCheckArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCourseRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  course: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  unit: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<CourseSort>;
};


/** Everything that can be read. */
export type QueryCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLessonArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMediaFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryModuleByExternalIdArgs = {
  externalId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ModuleVersionState>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPastRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPeopleWithoutUnitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPersonErasureArgs = {
  person: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPersonErasureCountsArgs = {
  job: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPersonMergeArgs = {
  goes: Scalars['ID']['input'];
  stays: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPrivacyRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryQuestionBanksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of a question and its key: exactly one of its fields. */
export type QuestionAnswerInput =
  /** A text with fields to fill in. */
  { cloze: ClozeInput; matching?: never; multipleChoice?: never; numeric?: never; ordering?: never; shortText?: never; singleChoice?: never; trueFalse?: never; }
  |  /** Pairs to be found. */
  { cloze?: never; matching: MatchingInput; multipleChoice?: never; numeric?: never; ordering?: never; shortText?: never; singleChoice?: never; trueFalse?: never; }
  |  /** Several choices may be right. */
  { cloze?: never; matching?: never; multipleChoice: MultipleChoiceInput; numeric?: never; ordering?: never; shortText?: never; singleChoice?: never; trueFalse?: never; }
  |  /** A number. */
  { cloze?: never; matching?: never; multipleChoice?: never; numeric: NumericInput; ordering?: never; shortText?: never; singleChoice?: never; trueFalse?: never; }
  |  /** Items to be put in order. */
  { cloze?: never; matching?: never; multipleChoice?: never; numeric?: never; ordering: OrderingInput; shortText?: never; singleChoice?: never; trueFalse?: never; }
  |  /** A short text. */
  { cloze?: never; matching?: never; multipleChoice?: never; numeric?: never; ordering?: never; shortText: ShortTextInput; singleChoice?: never; trueFalse?: never; }
  |  /** One choice is right. */
  { cloze?: never; matching?: never; multipleChoice?: never; numeric?: never; ordering?: never; shortText?: never; singleChoice: SingleChoiceInput; trueFalse?: never; }
  |  /** True or false. */
  { cloze?: never; matching?: never; multipleChoice?: never; numeric?: never; ordering?: never; shortText?: never; singleChoice?: never; trueFalse: TrueFalseInput; };

/** A bank of questions; seen by its organisation and the agency. */
export type QuestionBank = Node & {
  __typename?: 'QuestionBank';
  /** The paths of its categories, the names parted by ` / `. */
  categories: Array<Scalars['String']['output']>;
  /** The partner's own permanent id. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The organisation that it belongs to. */
  organisation: Organisation;
  /** Its questions, as far as they fit every part of the filter. */
  questions?: Maybe<BankQuestionConnection>;
  /** Its tags. */
  tags: Array<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};


/** A bank of questions; seen by its organisation and the agency. */
export type QuestionBankQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of banks. */
export type QuestionBankConnection = {
  __typename?: 'QuestionBankConnection';
  /** The page. */
  edges: Array<QuestionBankEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A bank in a page. */
export type QuestionBankEdge = {
  __typename?: 'QuestionBankEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The bank. */
  node: QuestionBank;
};

/** A bank as it is to be. */
export type QuestionBankSaveInput = {
  /** The partner's own permanent id: 1 to 64 letters, digits, `.`, `_`, `-`. */
  externalId: Scalars['String']['input'];
  /** The title, at most 120 characters. */
  title: Scalars['String']['input'];
};

/** The answer to `questionBankSave`. */
export type QuestionBankSavePayload = {
  __typename?: 'QuestionBankSavePayload';
  /** The bank. */
  bank?: Maybe<QuestionBank>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** How hard a question is, as its author judges. */
export type QuestionDifficulty =
  /** Nearly everybody who learned finds the answer. */
  | 'EASY'
  /** Few find the answer without thinking hard. */
  | 'HARD'
  /** Most who learned find the answer. */
  | 'MEDIUM';

/** The format of a file of questions. */
export type QuestionFileFormat =
  /** Aiken: choices with one right answer. */
  | 'AIKEN'
  /** GIFT, Moodle's format for typing questions. */
  | 'GIFT'
  /** Moodle XML. */
  | 'MOODLE_XML';

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

/** A question with its key. */
export type QuestionInput = {
  /** What kind of question it is. */
  answer: QuestionAnswerInput;
  /** The partner's own permanent id, unique in the quiz. */
  externalId: Scalars['ID']['input'];
  /** What is said to everybody afterwards: why the right answer is right. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  /** The points it is worth, 1 to 100. */
  points?: Scalars['Int']['input'];
  /** The question, Markdown, at most 5,000 characters. */
  text: Scalars['String']['input'];
};

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

/** What a learner may see about an answer afterwards; a part that the quiz does not allow is null. */
export type QuestionReview = {
  __typename?: 'QuestionReview';
  /** What is said about the answer given and about the question, Markdown. */
  feedback?: Maybe<Array<Scalars['String']['output']>>;
  /** What is right or wrong about each option picked. */
  options?: Maybe<Array<OptionReview>>;
  /** The points it earned, rounded half up to two decimals. */
  points?: Maybe<Scalars['Float']['output']>;
  /** The right answer in words, Markdown. */
  rightAnswer?: Maybe<Array<Scalars['String']['output']>>;
  /** How it was graded. */
  state?: Maybe<AnswerState>;
};

/** How a question did. */
export type QuestionStatistics = {
  __typename?: 'QuestionStatistics';
  /** How many attempts gave which of the author's answers, in their order; answers after the last one given are left out. */
  answerCounts: Array<Scalars['Int']['output']>;
  /** How many attempts had it. */
  attempts: Scalars['Int']['output'];
  /** The discrimination index, from -100 to 100: whether those who did well in the other questions did well in this one. */
  discrimination?: Maybe<Scalars['Float']['output']>;
  /**
   * The discriminative efficiency: the same, of the most that marks like these could show. Null also once there are too many
   * different marks to keep.
   */
  efficiency?: Maybe<Scalars['Float']['output']>;
  /** The author's id of the question. */
  externalId: Scalars['ID']['output'];
  /** The facility: the mean mark, as a percentage of the most. */
  facilityPercent?: Maybe<Scalars['Float']['output']>;
  /** What stands out. */
  findings: Array<QuestionFinding>;
};

/** A quiz, as a learner meets it. */
export type Quiz = {
  __typename?: 'Quiz';
  /** The caller's attempts in this run, newest first, at most 50. */
  attempts: Array<Attempt>;
  /** How many attempts a learner has; 0 is no limit. */
  attemptsAllowed: Scalars['Int']['output'];
  /** How many attempts are left; null is no limit. */
  attemptsLeft?: Maybe<Scalars['Int']['output']>;
  /** The result so far by the grading method, in percent; null before the first. */
  bestPercent?: Maybe<Scalars['Float']['output']>;
  /** When it closes: no attempt begins from then on, and those under way are handed in; null is never. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which attempt's result is that of the quiz. */
  gradingMethod: GradingMethod;
  /** The global id: that of its lesson, as a quiz. */
  id: Scalars['ID']['output'];
  /**
   * From when the caller may begin the next attempt, where that is not now: it opens then, or the waiting time ends. Null
   * when nothing has to be waited for.
   */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when attempts may begin; null is at once. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The percentage that passes. */
  passPercent: Scalars['Int']['output'];
  /** Whether the caller has passed it. */
  passed: Scalars['Boolean']['output'];
  /** How many questions it has. */
  questionCount: Scalars['Int']['output'];
  /** The time limit in minutes; null is none. */
  timeLimitMinutes?: Maybe<Scalars['Int']['output']>;
};

/** A quiz. */
export type QuizInput = {
  /** How many attempts a learner has; 0 is no limit. */
  attemptsAllowed?: Scalars['Int']['input'];
  /** When it closes: no attempt begins from then on, and those under way are handed in; never when left out. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which attempt's result is that of the quiz; the highest when left out. */
  gradingMethod?: InputMaybe<GradingMethod>;
  /** From when attempts may begin; at once when left out. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is said about a whole result, at most 10 texts. */
  overallFeedback?: InputMaybe<Array<OverallFeedbackInput>>;
  /** The percentage that passes, 0 to 100. */
  passPercent: Scalars['Int']['input'];
  /** The questions, 1 to 100. */
  questions: Array<QuestionInput>;
  /** What learners see of an attempt and when; the usual when left out. */
  review?: InputMaybe<QuizReviewInput>;
  /** Whether each attempt shuffles the questions. */
  shuffleQuestions?: Scalars['Boolean']['input'];
  /** The time limit in minutes, 1 to 300; none when left out. */
  timeLimitMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The minutes between the end of one attempt and the start of the next, 1 to 43,200 (30 days); none when left out. */
  waitMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What learners see of an attempt, by the moment. */
export type QuizReviewInput = {
  /** Once the quiz is closed; as before when left out. */
  afterClose?: InputMaybe<Array<ReviewPart>>;
  /** Once the quiz is passed or no attempt is left. */
  afterPassOrLastAttempt?: Array<ReviewPart>;
  /** Once it is handed in. */
  afterSubmit?: Array<ReviewPart>;
  /** While it is open: their own answers, or nothing. */
  during?: Array<ReviewPart>;
};

/**
 * How the questions of a quiz did, over the attempts that count by its grading method. Percentages; null where a figure
 * cannot be computed, because all marks are the same or attempts had different questions.
 */
export type QuizStatistics = {
  __typename?: 'QuizStatistics';
  /** How many attempts count. */
  attempts: Scalars['Int']['output'];
  /** The coefficient of internal consistency: whether the questions measure one thing. */
  consistency?: Maybe<Scalars['Float']['output']>;
  /** The standard deviation of the results. */
  deviationPercent?: Maybe<Scalars['Float']['output']>;
  /** The error ratio: how much of the spread of results is chance. */
  errorRatio?: Maybe<Scalars['Float']['output']>;
  /** The mean result. */
  meanPercent?: Maybe<Scalars['Float']['output']>;
  /** Its questions, in the author's order. */
  questions: Array<QuestionStatistics>;
  /**
   * How many attempts came to which tenth of the marks, from the lowest: below 10 %, below 20 % and so on; the eleventh is
   * 100 %.
   */
  tenths: Array<Scalars['Int']['output']>;
};

/** An answer: exactly one of its fields, that of the kind of the question. */
export type ResponseInput =
  /** The picked choices; none of them clears the answer, also one that is true or false. */
  { choices: Array<Scalars['ID']['input']>; fields?: never; matches?: never; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  /** What was given in the fields of a text, at most 255 characters together; empty fields may be left out. */
  { choices?: never; fields: Array<FieldInput>; matches?: never; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  /** The pairs found. */
  { choices?: never; fields?: never; matches: Array<MatchInput>; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  /** A number as typed, at most 40 characters. */
  { choices?: never; fields?: never; matches?: never; number: Scalars['String']['input']; order?: never; text?: never; trueFalse?: never; }
  |  /** The items in order. */
  { choices?: never; fields?: never; matches?: never; number?: never; order: Array<Scalars['ID']['input']>; text?: never; trueFalse?: never; }
  |  /** A text, at most 255 characters as they are seen: an emoji is one. */
  { choices?: never; fields?: never; matches?: never; number?: never; order?: never; text: Scalars['String']['input']; trueFalse?: never; }
  |  /** True or false. */
  { choices?: never; fields?: never; matches?: never; number?: never; order?: never; text?: never; trueFalse: Scalars['Boolean']['input']; };

/** A part of an attempt that can be shown to its learner. */
export type ReviewPart =
  /** What was right and wrong. */
  | 'CORRECTNESS'
  /** What the author says about answers and about the result. */
  | 'FEEDBACK'
  /** The marks. */
  | 'MARKS'
  /** The own answers. */
  | 'RESPONSE'
  /** The right answers. */
  | 'RIGHT_ANSWER';

/** A role somebody holds, beyond being an employee. */
export type Role =
  /** Administers people, units, roles, partners and invitations. */
  | 'ADMIN'
  /** Works in the training agency: approves, offers, assigns and helps learners. */
  | 'AGENCY';

/** A role for a person, or its end. */
export type RoleChangeInput = {
  /** Whether the person shall hold it from now on. */
  held: Scalars['Boolean']['input'];
  /** The global id of the person. */
  person: Scalars['ID']['input'];
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The role. */
  role: Role;
};

/** The answer to `roleChange`. */
export type RoleChangePayload = {
  __typename?: 'RoleChangePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A page of the people of a unit who take a course. */
export type RosterConnection = {
  __typename?: 'RosterConnection';
  /** The page. */
  edges: Array<RosterEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A person in a page. */
export type RosterEdge = {
  __typename?: 'RosterEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RosterEntry;
};

/** A person who takes a course, in the agency's list. */
export type RosterEntry = Node & {
  __typename?: 'RosterEntry';
  /** The number of the certificate. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the certificate is in force or was revoked; null when the run has none. */
  certificateState?: Maybe<CertificateState>;
  /** The day the agency gave this person in place of that of the assignments; null when it gave none. */
  dueExtendedTo?: Maybe<Scalars['Date']['output']>;
  /**
   * The day it is due: as the agency extended it, else by the assignments that apply to the unit, position and employment
   * of the learner, once the run has ended to those of that moment; null when none asks for it.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the person began a later run of the course: this one is shown for the record and no longer counted. */
  earlier: Scalars['Boolean']['output'];
  /** When it began. */
  enrolledAt: Scalars['DateTime']['output'];
  /** When it was finished. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The global id: that of the run, as an entry of the list. */
  id: Scalars['ID']['output'];
  /** What the agency did to help, newest first, at most 20. */
  interventions: Array<Intervention>;
  /** To how many attempts at quizzes answers came late that nobody has decided about; follows within seconds. */
  lateAttemptCount: Scalars['Int']['output'];
  /** These attempts, and after them those whose late answers were declined; at most 20. */
  lateAttempts: Array<LateAttempt>;
  /** The global id of the person. */
  person: Scalars['ID']['output'];
  /**
   * The person's name, as it was when the learner last did something in the run. The list is sorted by the name at the
   * enrolment.
   */
  personName: Scalars['String']['output'];
  /** The progress in whole percent. */
  progressPercent: Scalars['Int']['output'];
  /** The global id of the run. */
  run: Scalars['ID']['output'];
  /** The state of the run. */
  state: RunState;
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

/** A person in a course (enrolment), pinned to a version of it. */
export type Run = Node & {
  __typename?: 'Run';
  /** The certificate it earned. */
  certificate?: Maybe<Certificate>;
  /** The course. */
  course: Course;
  /** The day it is due; null when no assignment asks for it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it began. */
  enrolledAt: Scalars['DateTime']['output'];
  /** Whether everything is done and the run can be finished now. */
  finishable: Scalars['Boolean']['output'];
  /** When it was finished. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Its number for this person and course, from 1. */
  number: Scalars['Int']['output'];
  /** The progress in whole percent, 0 to 100, rounded down. */
  progressPercent: Scalars['Int']['output'];
  /** How many of the lessons that finishing needs are done. */
  requiredDone: Scalars['Int']['output'];
  /** How many lessons finishing needs. */
  requiredTotal: Scalars['Int']['output'];
  /**
   * The lesson to go on with, which is not done: the one opened last, or the one after the last that was done; null when
   * all is done.
   */
  resume?: Maybe<LessonLink>;
  /** Its state. */
  state: RunState;
  /** The number of the course version it is pinned to. */
  versionNumber: Scalars['Int']['output'];
};

/** A page of runs. */
export type RunConnection = {
  __typename?: 'RunConnection';
  /** The page. */
  edges: Array<RunEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Another due date for one person. */
export type RunDueDateExtendInput = {
  /** The new day. */
  dueOn: Scalars['Date']['input'];
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never undoes a
   * later day.
   * Without one, each arrival is a wish of its own.
   */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the run. */
  run: Scalars['ID']['input'];
};

/** The answer to `runDueDateExtend`. */
export type RunDueDateExtendPayload = {
  __typename?: 'RunDueDateExtendPayload';
  /** The entry of the list. */
  entry?: Maybe<RosterEntry>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A run in a page. */
export type RunEdge = {
  __typename?: 'RunEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: Run;
};

/** An exemption. */
export type RunExemptInput = {
  /**
   * A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run
   * that the person went on with meanwhile.
   * Without one, each arrival is a wish of its own.
   */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the run. */
  run: Scalars['ID']['input'];
};

/** The answer to `runExempt`. */
export type RunExemptPayload = {
  __typename?: 'RunExemptPayload';
  /** The entry of the list. */
  entry?: Maybe<RosterEntry>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The finishing of a run. */
export type RunFinishInput = {
  /** The global id of the run. */
  run: Scalars['ID']['input'];
};

/** The answer to `runFinish`. */
export type RunFinishPayload = {
  __typename?: 'RunFinishPayload';
  /** The certificate. */
  certificate?: Maybe<Certificate>;
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The run, finished; finishing twice gives the same result. */
  run?: Maybe<Run>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
  /** The year's credit hours with this course. */
  year?: Maybe<JpYear>;
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
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept. */
  reason: Scalars['String']['input'];
  /** The global id of the run; a learner withdraws their own, the agency anybody's. */
  run: Scalars['ID']['input'];
};

/** The answer to `runWithdraw`. */
export type RunWithdrawPayload = {
  __typename?: 'RunWithdrawPayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The run, as it is now. */
  run?: Maybe<Run>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An accepted text. */
export type ShortTextAnswerInput = {
  /** What is said to whoever gives it. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  /** The percentage of the points it earns, 0 to 100. */
  percent?: Scalars['Int']['input'];
  /** The text. */
  text: Scalars['String']['input'];
};

/** A question for a short text. */
export type ShortTextInput = {
  /** The accepted answers, 1 to 20; the first that fits counts; `*` stands for any run of characters. */
  answers: Array<ShortTextAnswerInput>;
  /** Whether capital and small letters differ. */
  caseSensitive?: Scalars['Boolean']['input'];
  /** Whether a letter is the same with and without its accent; they differ when left out. */
  ignoreAccents?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An algorithm by which a program signs who it is. */
export type SigningAlgorithm =
  /** ECDSA on the curve P-256 with SHA-256. */
  | 'ES256'
  /** RSA (PKCS #1 v1.5) with SHA-256; the key has 2048 to 4096 bits. */
  | 'RS256';

/** A question with one right choice. */
export type SingleChoiceInput = {
  /** The choices, 2 to 20, one of them right. */
  choices: Array<ChoiceInput>;
  /** Whether each attempt shuffles the choices. */
  shuffle?: Scalars['Boolean']['input'];
};

/** The level a position requires in a competency. */
export type StandardEntry = {
  __typename?: 'StandardEntry';
  /** The competency. */
  competency: Competency;
  /** The required level, 1 to 5. */
  level: Scalars['Int']['output'];
};

/** The required level of one competency. */
export type StandardEntryInput = {
  /** The global id of the competency. */
  competency: Scalars['ID']['input'];
  /** The level, 1 to 5. */
  level: Scalars['Int']['input'];
};

/** What `moduleSubmit` did. */
export type SubmitOutcome =
  /** The module is new. */
  | 'CREATED'
  /** The module has a new version. */
  | 'NEW_VERSION'
  /** The newest version has this very content: nothing was written. */
  | 'UNCHANGED';

/** What a tolerance is. */
export type ToleranceKind =
  /** So far off. */
  | 'ABSOLUTE'
  /** Off by this share of the value: 0.05 is five percent. */
  | 'RELATIVE';

/** A true or false question. */
export type TrueFalseInput = {
  /** The right answer. */
  answer: Scalars['Boolean']['input'];
  /** What is said to whoever answers false. */
  feedbackFalse?: InputMaybe<Scalars['String']['input']>;
  /** What is said to whoever answers true. */
  feedbackTrue?: InputMaybe<Scalars['String']['input']>;
};

/** A unit of the city government (OPD), a node of the tree of units. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** The installation's own permanent id, for example `disdukcapil`. */
  externalId: Scalars['ID']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
  /** The unit above; null at the top. */
  parent?: Maybe<Unit>;
  /** The people of this very unit, by name; for the agency and admins. Those who left are the ones who worked in it then. */
  people?: Maybe<PersonConnection>;
};


/** A unit of the city government (OPD), a node of the tree of units. */
export type UnitPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PersonState>;
};

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The page. */
  edges: Array<UnitEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A new unit. */
export type UnitCreateInput = {
  /** The installation's own permanent id; creating the same unit twice changes nothing. */
  externalId: Scalars['ID']['input'];
  /** The name. */
  name: LocalizedTextInput;
  /** The global id of the unit above. */
  parent?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to `unitCreate`. */
export type UnitCreatePayload = {
  __typename?: 'UnitCreatePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The unit. */
  unit?: Maybe<Unit>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A unit in a page. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The unit. */
  node: Unit;
};

/**
 * How many people of a unit take a course: people and not runs, each by the latest run and in the unit in which they
 * enrolled in it.
 */
export type UnitTally = {
  __typename?: 'UnitTally';
  /** How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted. */
  enrolled: Scalars['Int']['output'];
  /** How many have finished; without those whose certificate was revoked. */
  finished: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** Another name for a unit. */
export type UnitUpdateInput = {
  /** The name from now on. */
  name: LocalizedTextInput;
  /** The global id of the unit. */
  unit: Scalars['ID']['input'];
};

/** The answer to `unitUpdate`. */
export type UnitUpdatePayload = {
  __typename?: 'UnitUpdatePayload';
  /** To read on in the same request. */
  query?: Maybe<Query>;
  /** The unit. */
  unit?: Maybe<Unit>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Why an expected refusal happened: data, not an exception. */
export type UserError = {
  __typename?: 'UserError';
  /** A stable code, for programs. */
  code: UserErrorCode;
  /** The path of the input field it concerns, for example `["lessons", "3", "body"]`; empty when it concerns the whole. */
  field: Array<Scalars['String']['output']>;
  /** What is wrong and how to mend it, in the caller's language. */
  message: Scalars['String']['output'];
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

/** The caller: a login, and what it is bound to. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What the caller may do. */
  accessRoles: Array<AccessRole>;
  /** The id of the login. */
  id: Scalars['ID']['output'];
  /** The organisation behind the login; null for employees. */
  organisation?: Maybe<Organisation>;
  /** The person behind the login; null for a machine client and for a login that is not bound yet. */
  person?: Maybe<Person>;
  /** The roles the person holds that this sign-in may not use, because it was made without a second factor. */
  withheldRoles: Array<Role>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AssignmentModel )
    | ( AttainmentModel )
    | ( AttemptModel )
    | ( BankQuestionModel )
    | ( CertificateModel )
    | ( CompetencyModel )
    | ( CourseModel )
    | ( CreditModel )
    | ( EvidenceModel )
    | ( FrameworkModel )
    | ( JobModel )
    | ( LessonModel )
    | ( MediaModel )
    | ( ModuleModel )
    | ( ModuleVersionModel )
    | ( NoticeModel )
    | ( OrganisationModel )
    | ( PersonModel )
    | ( PositionModel )
    | ( PrivacyRequestModel )
    | ( QuestionBankModel )
    | ( RosterEntryModel )
    | ( RunModel )
    | ( UnitModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: ResolverTypeWrapper<Partial<AccessRole>>;
  AnswerArrival: ResolverTypeWrapper<Partial<AnswerArrival>>;
  AnswerState: ResolverTypeWrapper<Partial<AnswerState>>;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AssignmentCreateInput: ResolverTypeWrapper<Partial<AssignmentCreateInput>>;
  AssignmentCreatePayload: ResolverTypeWrapper<Partial<Omit<AssignmentCreatePayload, 'assignment' | 'query'> & { assignment?: Maybe<ResolversTypes['Assignment']>, query?: Maybe<ResolversTypes['Query']> }>>;
  AssignmentEndInput: ResolverTypeWrapper<Partial<AssignmentEndInput>>;
  AssignmentEndPayload: ResolverTypeWrapper<Partial<Omit<AssignmentEndPayload, 'course' | 'query'> & { course?: Maybe<ResolversTypes['Course']>, query?: Maybe<ResolversTypes['Query']> }>>;
  Attainment: ResolverTypeWrapper<AttainmentModel>;
  Attempt: ResolverTypeWrapper<AttemptModel>;
  AttemptAnswerInput: ResolverTypeWrapper<Partial<AttemptAnswerInput>>;
  AttemptAnswerPayload: ResolverTypeWrapper<Partial<Omit<AttemptAnswerPayload, 'query'> & { query?: Maybe<ResolversTypes['Query']> }>>;
  AttemptEnd: ResolverTypeWrapper<Partial<AttemptEnd>>;
  AttemptField: ResolverTypeWrapper<Partial<AttemptField>>;
  AttemptFieldAnswer: ResolverTypeWrapper<Partial<AttemptFieldAnswer>>;
  AttemptLateAnswersDecideInput: ResolverTypeWrapper<Partial<AttemptLateAnswersDecideInput>>;
  AttemptLateAnswersDecidePayload: ResolverTypeWrapper<Partial<Omit<AttemptLateAnswersDecidePayload, 'attempt' | 'entry' | 'query'> & { attempt?: Maybe<ResolversTypes['LateAttempt']>, entry?: Maybe<ResolversTypes['RosterEntry']>, query?: Maybe<ResolversTypes['Query']> }>>;
  AttemptMatch: ResolverTypeWrapper<Partial<AttemptMatch>>;
  AttemptOption: ResolverTypeWrapper<Partial<AttemptOption>>;
  AttemptQuestion: ResolverTypeWrapper<Partial<AttemptQuestion>>;
  AttemptResetInput: ResolverTypeWrapper<Partial<AttemptResetInput>>;
  AttemptResetPayload: ResolverTypeWrapper<Partial<Omit<AttemptResetPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversTypes['RosterEntry']>, query?: Maybe<ResolversTypes['Query']> }>>;
  AttemptResponse: ResolverTypeWrapper<Partial<AttemptResponse>>;
  AttemptStartInput: ResolverTypeWrapper<Partial<AttemptStartInput>>;
  AttemptStartPayload: ResolverTypeWrapper<Partial<Omit<AttemptStartPayload, 'attempt' | 'query'> & { attempt?: Maybe<ResolversTypes['Attempt']>, query?: Maybe<ResolversTypes['Query']> }>>;
  AttemptState: ResolverTypeWrapper<Partial<AttemptState>>;
  AttemptSubmitInput: ResolverTypeWrapper<Partial<AttemptSubmitInput>>;
  AttemptSubmitPayload: ResolverTypeWrapper<Partial<Omit<AttemptSubmitPayload, 'attempt' | 'query' | 'run'> & { attempt?: Maybe<ResolversTypes['Attempt']>, query?: Maybe<ResolversTypes['Query']>, run?: Maybe<ResolversTypes['Run']> }>>;
  AudienceInput: ResolverTypeWrapper<Partial<AudienceInput>>;
  BankImportStartInput: ResolverTypeWrapper<Partial<BankImportStartInput>>;
  BankImportStartPayload: ResolverTypeWrapper<Partial<Omit<BankImportStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  BankQuestion: ResolverTypeWrapper<BankQuestionModel>;
  BankQuestionChangeInput: ResolverTypeWrapper<Partial<BankQuestionChangeInput>>;
  BankQuestionChangePayload: ResolverTypeWrapper<Partial<Omit<BankQuestionChangePayload, 'query' | 'question'> & { query?: Maybe<ResolversTypes['Query']>, question?: Maybe<ResolversTypes['BankQuestion']> }>>;
  BankQuestionConnection: ResolverTypeWrapper<Partial<Omit<BankQuestionConnection, 'edges'> & { edges: Array<ResolversTypes['BankQuestionEdge']> }>>;
  BankQuestionEdge: ResolverTypeWrapper<Partial<Omit<BankQuestionEdge, 'node'> & { node: ResolversTypes['BankQuestion'] }>>;
  BankQuestionFilter: ResolverTypeWrapper<Partial<BankQuestionFilter>>;
  BankQuestionKind: ResolverTypeWrapper<Partial<BankQuestionKind>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CalendarFeed: ResolverTypeWrapper<Partial<CalendarFeed>>;
  CalendarFeedSetInput: ResolverTypeWrapper<Partial<CalendarFeedSetInput>>;
  CalendarFeedSetPayload: ResolverTypeWrapper<Partial<Omit<CalendarFeedSetPayload, 'query' | 'settings'> & { query?: Maybe<ResolversTypes['Query']>, settings?: Maybe<ResolversTypes['NoticeSettings']> }>>;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  CertificateCheck: ResolverTypeWrapper<Partial<CertificateCheck>>;
  CertificateConnection: ResolverTypeWrapper<Partial<Omit<CertificateConnection, 'edges'> & { edges: Array<ResolversTypes['CertificateEdge']> }>>;
  CertificateEdge: ResolverTypeWrapper<Partial<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>>;
  CertificateRevokeInput: ResolverTypeWrapper<Partial<CertificateRevokeInput>>;
  CertificateRevokePayload: ResolverTypeWrapper<Partial<Omit<CertificateRevokePayload, 'certificate' | 'query'> & { certificate?: Maybe<ResolversTypes['Certificate']>, query?: Maybe<ResolversTypes['Query']> }>>;
  CertificateState: ResolverTypeWrapper<Partial<CertificateState>>;
  ChoiceInput: ResolverTypeWrapper<Partial<ChoiceInput>>;
  ChoiceScoring: ResolverTypeWrapper<Partial<ChoiceScoring>>;
  ClozeAnswerInput: ResolverTypeWrapper<Partial<ClozeAnswerInput>>;
  ClozeFieldInput: ResolverTypeWrapper<Partial<ClozeFieldInput>>;
  ClozeInput: ResolverTypeWrapper<Partial<ClozeInput>>;
  Competency: ResolverTypeWrapper<CompetencyModel>;
  CompetencyInput: ResolverTypeWrapper<Partial<CompetencyInput>>;
  CompetencyKind: ResolverTypeWrapper<Partial<CompetencyKind>>;
  CompetencyLevelDescription: ResolverTypeWrapper<Partial<CompetencyLevelDescription>>;
  CompletionRule: ResolverTypeWrapper<Partial<CompletionRule>>;
  Course: ResolverTypeWrapper<CourseModel>;
  CourseCompetency: ResolverTypeWrapper<CourseCompetencyModel>;
  CourseCompetencyInput: ResolverTypeWrapper<Partial<CourseCompetencyInput>>;
  CourseConnection: ResolverTypeWrapper<Partial<Omit<CourseConnection, 'edges'> & { edges: Array<ResolversTypes['CourseEdge']> }>>;
  CourseEdge: ResolverTypeWrapper<Partial<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>>;
  CourseEnrolInput: ResolverTypeWrapper<Partial<CourseEnrolInput>>;
  CourseEnrolPayload: ResolverTypeWrapper<Partial<Omit<CourseEnrolPayload, 'query' | 'run'> & { query?: Maybe<ResolversTypes['Query']>, run?: Maybe<ResolversTypes['Run']> }>>;
  CourseFacets: ResolverTypeWrapper<Partial<CourseFacets>>;
  CourseFilterInput: ResolverTypeWrapper<Partial<CourseFilterInput>>;
  CourseModule: ResolverTypeWrapper<CourseModuleModel>;
  CourseModuleInput: ResolverTypeWrapper<Partial<CourseModuleInput>>;
  CourseOfferInput: ResolverTypeWrapper<Partial<CourseOfferInput>>;
  CourseOfferPayload: ResolverTypeWrapper<Partial<Omit<CourseOfferPayload, 'course' | 'query'> & { course?: Maybe<ResolversTypes['Course']>, query?: Maybe<ResolversTypes['Query']> }>>;
  CourseSort: ResolverTypeWrapper<Partial<CourseSort>>;
  CourseState: ResolverTypeWrapper<Partial<CourseState>>;
  CourseTally: ResolverTypeWrapper<Partial<CourseTally>>;
  CourseWithdrawInput: ResolverTypeWrapper<Partial<CourseWithdrawInput>>;
  CourseWithdrawPayload: ResolverTypeWrapper<Partial<Omit<CourseWithdrawPayload, 'course' | 'query'> & { course?: Maybe<ResolversTypes['Course']>, query?: Maybe<ResolversTypes['Query']> }>>;
  Credit: ResolverTypeWrapper<CreditModel>;
  CreditConnection: ResolverTypeWrapper<Partial<Omit<CreditConnection, 'edges'> & { edges: Array<ResolversTypes['CreditEdge']> }>>;
  CreditEdge: ResolverTypeWrapper<Partial<Omit<CreditEdge, 'node'> & { node: ResolversTypes['Credit'] }>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DueCourse: ResolverTypeWrapper<DueCourseModel>;
  EmploymentKind: ResolverTypeWrapper<Partial<EmploymentKind>>;
  ErasureFate: ResolverTypeWrapper<Partial<ErasureFate>>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceConnection: ResolverTypeWrapper<Partial<Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversTypes['EvidenceEdge']> }>>;
  EvidenceEdge: ResolverTypeWrapper<Partial<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>>;
  EvidenceKind: ResolverTypeWrapper<Partial<EvidenceKind>>;
  FacetCount: ResolverTypeWrapper<Partial<FacetCount>>;
  FieldInput: ResolverTypeWrapper<Partial<FieldInput>>;
  FieldKind: ResolverTypeWrapper<Partial<FieldKind>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Framework: ResolverTypeWrapper<FrameworkModel>;
  FrameworkConnection: ResolverTypeWrapper<Partial<Omit<FrameworkConnection, 'edges'> & { edges: Array<ResolversTypes['FrameworkEdge']> }>>;
  FrameworkEdge: ResolverTypeWrapper<Partial<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>>;
  FrameworkSaveInput: ResolverTypeWrapper<Partial<FrameworkSaveInput>>;
  FrameworkSavePayload: ResolverTypeWrapper<Partial<Omit<FrameworkSavePayload, 'framework' | 'query'> & { framework?: Maybe<ResolversTypes['Framework']>, query?: Maybe<ResolversTypes['Query']> }>>;
  GradingMethod: ResolverTypeWrapper<Partial<GradingMethod>>;
  Home: ResolverTypeWrapper<HomeModel>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ImportKind: ResolverTypeWrapper<Partial<ImportKind>>;
  ImportStartInput: ResolverTypeWrapper<Partial<ImportStartInput>>;
  ImportStartPayload: ResolverTypeWrapper<Partial<Omit<ImportStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Intervention: ResolverTypeWrapper<Partial<Intervention>>;
  InterventionKind: ResolverTypeWrapper<Partial<InterventionKind>>;
  InvitationAcceptInput: ResolverTypeWrapper<Partial<InvitationAcceptInput>>;
  InvitationAcceptPayload: ResolverTypeWrapper<Partial<Omit<InvitationAcceptPayload, 'query' | 'viewer'> & { query?: Maybe<ResolversTypes['Query']>, viewer?: Maybe<ResolversTypes['Viewer']> }>>;
  InvitationIssueInput: ResolverTypeWrapper<Partial<InvitationIssueInput>>;
  InvitationIssuePayload: ResolverTypeWrapper<Partial<Omit<InvitationIssuePayload, 'query'> & { query?: Maybe<ResolversTypes['Query']> }>>;
  Job: ResolverTypeWrapper<JobModel>;
  JobCancelInput: ResolverTypeWrapper<Partial<JobCancelInput>>;
  JobCancelPayload: ResolverTypeWrapper<Partial<Omit<JobCancelPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  JobCount: ResolverTypeWrapper<Partial<JobCount>>;
  JobKind: ResolverTypeWrapper<Partial<JobKind>>;
  JobProblem: ResolverTypeWrapper<Partial<JobProblem>>;
  JobProgress: ResolverTypeWrapper<Partial<JobProgress>>;
  JobState: ResolverTypeWrapper<Partial<JobState>>;
  JpYear: ResolverTypeWrapper<Partial<JpYear>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LateAnswersState: ResolverTypeWrapper<Partial<LateAnswersState>>;
  LateAttempt: ResolverTypeWrapper<LateAttemptModel>;
  LeavingReason: ResolverTypeWrapper<Partial<LeavingReason>>;
  Lesson: ResolverTypeWrapper<LessonModel>;
  LessonContentInput: ResolverTypeWrapper<Partial<LessonContentInput>>;
  LessonInput: ResolverTypeWrapper<Partial<LessonInput>>;
  LessonKind: ResolverTypeWrapper<Partial<LessonKind>>;
  LessonLink: ResolverTypeWrapper<Partial<LessonLink>>;
  LevelName: ResolverTypeWrapper<Partial<LevelName>>;
  LinkInput: ResolverTypeWrapper<Partial<LinkInput>>;
  LocalizedText: ResolverTypeWrapper<Partial<LocalizedText>>;
  LocalizedTextInput: ResolverTypeWrapper<Partial<LocalizedTextInput>>;
  MailAddressConfirmInput: ResolverTypeWrapper<Partial<MailAddressConfirmInput>>;
  MailAddressConfirmPayload: ResolverTypeWrapper<Partial<Omit<MailAddressConfirmPayload, 'query' | 'settings'> & { query?: Maybe<ResolversTypes['Query']>, settings?: Maybe<ResolversTypes['NoticeSettings']> }>>;
  MailAddressSetInput: ResolverTypeWrapper<Partial<MailAddressSetInput>>;
  MailAddressSetPayload: ResolverTypeWrapper<Partial<Omit<MailAddressSetPayload, 'query' | 'settings'> & { query?: Maybe<ResolversTypes['Query']>, settings?: Maybe<ResolversTypes['NoticeSettings']> }>>;
  Mailbox: ResolverTypeWrapper<Partial<Mailbox>>;
  MatchInput: ResolverTypeWrapper<Partial<MatchInput>>;
  MatchingInput: ResolverTypeWrapper<Partial<MatchingInput>>;
  MatchingPairInput: ResolverTypeWrapper<Partial<MatchingPairInput>>;
  Media: ResolverTypeWrapper<MediaModel>;
  MediaConnection: ResolverTypeWrapper<Partial<Omit<MediaConnection, 'edges'> & { edges: Array<ResolversTypes['MediaEdge']> }>>;
  MediaEdge: ResolverTypeWrapper<Partial<Omit<MediaEdge, 'node'> & { node: ResolversTypes['Media'] }>>;
  MediaFormat: ResolverTypeWrapper<Partial<MediaFormat>>;
  MediaKind: ResolverTypeWrapper<Partial<MediaKind>>;
  MediaRefusalCode: ResolverTypeWrapper<Partial<MediaRefusalCode>>;
  MediaState: ResolverTypeWrapper<Partial<MediaState>>;
  MediaUploadHeader: ResolverTypeWrapper<Partial<MediaUploadHeader>>;
  MediaUploadInput: ResolverTypeWrapper<Partial<MediaUploadInput>>;
  MediaUploadPayload: ResolverTypeWrapper<Partial<Omit<MediaUploadPayload, 'media' | 'query'> & { media?: Maybe<ResolversTypes['Media']>, query?: Maybe<ResolversTypes['Query']> }>>;
  MediaUploadRequest: ResolverTypeWrapper<Partial<MediaUploadRequest>>;
  Module: ResolverTypeWrapper<ModuleModel>;
  ModuleAnswer: ResolverTypeWrapper<Partial<ModuleAnswer>>;
  ModuleConnection: ResolverTypeWrapper<Partial<Omit<ModuleConnection, 'edges'> & { edges: Array<ResolversTypes['ModuleEdge']> }>>;
  ModuleDecideInput: ResolverTypeWrapper<Partial<ModuleDecideInput>>;
  ModuleDecidePayload: ResolverTypeWrapper<Partial<Omit<ModuleDecidePayload, 'query' | 'version'> & { query?: Maybe<ResolversTypes['Query']>, version?: Maybe<ResolversTypes['ModuleVersion']> }>>;
  ModuleEdge: ResolverTypeWrapper<Partial<Omit<ModuleEdge, 'node'> & { node: ResolversTypes['Module'] }>>;
  ModuleLesson: ResolverTypeWrapper<ModuleLessonModel>;
  ModuleQuestion: ResolverTypeWrapper<Partial<ModuleQuestion>>;
  ModuleQuiz: ResolverTypeWrapper<ModuleQuizModel>;
  ModuleSubmitInput: ResolverTypeWrapper<Partial<ModuleSubmitInput>>;
  ModuleSubmitPayload: ResolverTypeWrapper<Partial<Omit<ModuleSubmitPayload, 'module' | 'query' | 'version'> & { module?: Maybe<ResolversTypes['Module']>, query?: Maybe<ResolversTypes['Query']>, version?: Maybe<ResolversTypes['ModuleVersion']> }>>;
  ModuleVersion: ResolverTypeWrapper<ModuleVersionModel>;
  ModuleVersionConnection: ResolverTypeWrapper<Partial<Omit<ModuleVersionConnection, 'edges'> & { edges: Array<ResolversTypes['ModuleVersionEdge']> }>>;
  ModuleVersionEdge: ResolverTypeWrapper<Partial<Omit<ModuleVersionEdge, 'node'> & { node: ResolversTypes['ModuleVersion'] }>>;
  ModuleVersionState: ResolverTypeWrapper<Partial<ModuleVersionState>>;
  MultipleChoiceInput: ResolverTypeWrapper<Partial<MultipleChoiceInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  NoticeChoice: ResolverTypeWrapper<Partial<NoticeChoice>>;
  NoticeChoiceInput: ResolverTypeWrapper<Partial<NoticeChoiceInput>>;
  NoticeChoicesSaveInput: ResolverTypeWrapper<Partial<NoticeChoicesSaveInput>>;
  NoticeChoicesSavePayload: ResolverTypeWrapper<Partial<Omit<NoticeChoicesSavePayload, 'query' | 'settings'> & { query?: Maybe<ResolversTypes['Query']>, settings?: Maybe<ResolversTypes['NoticeSettings']> }>>;
  NoticeConnection: ResolverTypeWrapper<Partial<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>>;
  NoticeEdge: ResolverTypeWrapper<Partial<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>>;
  NoticeKind: ResolverTypeWrapper<Partial<NoticeKind>>;
  NoticeSettings: ResolverTypeWrapper<NoticeSettingsModel>;
  NoticesReadInput: ResolverTypeWrapper<Partial<NoticesReadInput>>;
  NoticesReadPayload: ResolverTypeWrapper<Partial<Omit<NoticesReadPayload, 'query'> & { query?: Maybe<ResolversTypes['Query']> }>>;
  NumberChangeReason: ResolverTypeWrapper<Partial<NumberChangeReason>>;
  NumericAnswerInput: ResolverTypeWrapper<Partial<NumericAnswerInput>>;
  NumericInput: ResolverTypeWrapper<Partial<NumericInput>>;
  NumericUnitInput: ResolverTypeWrapper<Partial<NumericUnitInput>>;
  OptionReview: ResolverTypeWrapper<Partial<OptionReview>>;
  OrderScoring: ResolverTypeWrapper<Partial<OrderScoring>>;
  OrderingInput: ResolverTypeWrapper<Partial<OrderingInput>>;
  OrderingItemInput: ResolverTypeWrapper<Partial<OrderingItemInput>>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationClientBindInput: ResolverTypeWrapper<Partial<OrganisationClientBindInput>>;
  OrganisationClientBindPayload: ResolverTypeWrapper<Partial<Omit<OrganisationClientBindPayload, 'organisation' | 'query'> & { organisation?: Maybe<ResolversTypes['Organisation']>, query?: Maybe<ResolversTypes['Query']> }>>;
  OrganisationConnection: ResolverTypeWrapper<Partial<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>>;
  OrganisationCreateInput: ResolverTypeWrapper<Partial<OrganisationCreateInput>>;
  OrganisationCreatePayload: ResolverTypeWrapper<Partial<Omit<OrganisationCreatePayload, 'organisation' | 'query'> & { organisation?: Maybe<ResolversTypes['Organisation']>, query?: Maybe<ResolversTypes['Query']> }>>;
  OrganisationEdge: ResolverTypeWrapper<Partial<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>>;
  OrganisationKey: ResolverTypeWrapper<OrganisationKeyModel>;
  OrganisationKeyRegisterInput: ResolverTypeWrapper<Partial<OrganisationKeyRegisterInput>>;
  OrganisationKeyRegisterPayload: ResolverTypeWrapper<Partial<Omit<OrganisationKeyRegisterPayload, 'key' | 'query'> & { key?: Maybe<ResolversTypes['OrganisationKey']>, query?: Maybe<ResolversTypes['Query']> }>>;
  OrganisationKeyRevokeInput: ResolverTypeWrapper<Partial<OrganisationKeyRevokeInput>>;
  OrganisationKeyRevokePayload: ResolverTypeWrapper<Partial<Omit<OrganisationKeyRevokePayload, 'key' | 'query'> & { key?: Maybe<ResolversTypes['OrganisationKey']>, query?: Maybe<ResolversTypes['Query']> }>>;
  OrganisationKeyState: ResolverTypeWrapper<Partial<OrganisationKeyState>>;
  OrganisationKind: ResolverTypeWrapper<Partial<OrganisationKind>>;
  OverallFeedbackInput: ResolverTypeWrapper<Partial<OverallFeedbackInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonChange: ResolverTypeWrapper<PersonChangeModel>;
  PersonChangeConnection: ResolverTypeWrapper<Partial<Omit<PersonChangeConnection, 'edges'> & { edges: Array<ResolversTypes['PersonChangeEdge']> }>>;
  PersonChangeEdge: ResolverTypeWrapper<Partial<Omit<PersonChangeEdge, 'node'> & { node: ResolversTypes['PersonChange'] }>>;
  PersonChangeKind: ResolverTypeWrapper<Partial<PersonChangeKind>>;
  PersonConnection: ResolverTypeWrapper<Partial<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>>;
  PersonCreateInput: ResolverTypeWrapper<Partial<PersonCreateInput>>;
  PersonCreatePayload: ResolverTypeWrapper<Partial<Omit<PersonCreatePayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonEdge: ResolverTypeWrapper<Partial<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>>;
  PersonErasure: ResolverTypeWrapper<PersonErasureModel>;
  PersonErasureBasis: ResolverTypeWrapper<Partial<PersonErasureBasis>>;
  PersonErasureCount: ResolverTypeWrapper<PersonErasureCountModel>;
  PersonErasureStartInput: ResolverTypeWrapper<Partial<PersonErasureStartInput>>;
  PersonErasureStartPayload: ResolverTypeWrapper<Partial<Omit<PersonErasureStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonLeaveInput: ResolverTypeWrapper<Partial<PersonLeaveInput>>;
  PersonLeavePayload: ResolverTypeWrapper<Partial<Omit<PersonLeavePayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonMerge: ResolverTypeWrapper<PersonMergeModel>;
  PersonMergeStartInput: ResolverTypeWrapper<Partial<PersonMergeStartInput>>;
  PersonMergeStartPayload: ResolverTypeWrapper<Partial<Omit<PersonMergeStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonNumberChangeInput: ResolverTypeWrapper<Partial<PersonNumberChangeInput>>;
  PersonNumberChangePayload: ResolverTypeWrapper<Partial<Omit<PersonNumberChangePayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonReturnInput: ResolverTypeWrapper<Partial<PersonReturnInput>>;
  PersonReturnPayload: ResolverTypeWrapper<Partial<Omit<PersonReturnPayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonState: ResolverTypeWrapper<Partial<PersonState>>;
  PersonUpdateInput: ResolverTypeWrapper<Partial<PersonUpdateInput>>;
  PersonUpdatePayload: ResolverTypeWrapper<Partial<Omit<PersonUpdatePayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  PersonalDataCopy: ResolverTypeWrapper<PersonalDataCopyModel>;
  PersonalDataCopyRequestInput: ResolverTypeWrapper<Partial<PersonalDataCopyRequestInput>>;
  PersonalDataCopyRequestPayload: ResolverTypeWrapper<Partial<Omit<PersonalDataCopyRequestPayload, 'copy' | 'query'> & { copy?: Maybe<ResolversTypes['PersonalDataCopy']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PersonalDataHolding: ResolverTypeWrapper<PersonalDataHoldingModel>;
  PersonalDataKind: ResolverTypeWrapper<Partial<PersonalDataKind>>;
  PersonalDataLook: ResolverTypeWrapper<PersonalDataLookModel>;
  PersonalDataLookKind: ResolverTypeWrapper<Partial<PersonalDataLookKind>>;
  PersonalNumberKey: ResolverTypeWrapper<Partial<PersonalNumberKey>>;
  PersonalNumbersRekeyInput: ResolverTypeWrapper<Partial<PersonalNumbersRekeyInput>>;
  PersonalNumbersRekeyPayload: ResolverTypeWrapper<Partial<Omit<PersonalNumbersRekeyPayload, 'job' | 'query'> & { job?: Maybe<ResolversTypes['Job']>, query?: Maybe<ResolversTypes['Query']> }>>;
  Position: ResolverTypeWrapper<PositionModel>;
  PositionConnection: ResolverTypeWrapper<Partial<Omit<PositionConnection, 'edges'> & { edges: Array<ResolversTypes['PositionEdge']> }>>;
  PositionEdge: ResolverTypeWrapper<Partial<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>>;
  PositionKind: ResolverTypeWrapper<Partial<PositionKind>>;
  PositionSaveInput: ResolverTypeWrapper<Partial<PositionSaveInput>>;
  PositionSavePayload: ResolverTypeWrapper<Partial<Omit<PositionSavePayload, 'position' | 'query'> & { position?: Maybe<ResolversTypes['Position']>, query?: Maybe<ResolversTypes['Query']> }>>;
  PrivacyRequest: ResolverTypeWrapper<PrivacyRequestModel>;
  PrivacyRequestConnection: ResolverTypeWrapper<Partial<Omit<PrivacyRequestConnection, 'edges'> & { edges: Array<ResolversTypes['PrivacyRequestEdge']> }>>;
  PrivacyRequestCreateInput: ResolverTypeWrapper<Partial<PrivacyRequestCreateInput>>;
  PrivacyRequestCreatePayload: ResolverTypeWrapper<Partial<Omit<PrivacyRequestCreatePayload, 'query' | 'request'> & { query?: Maybe<ResolversTypes['Query']>, request?: Maybe<ResolversTypes['PrivacyRequest']> }>>;
  PrivacyRequestDecideInput: ResolverTypeWrapper<Partial<PrivacyRequestDecideInput>>;
  PrivacyRequestDecidePayload: ResolverTypeWrapper<Partial<Omit<PrivacyRequestDecidePayload, 'query' | 'request'> & { query?: Maybe<ResolversTypes['Query']>, request?: Maybe<ResolversTypes['PrivacyRequest']> }>>;
  PrivacyRequestEdge: ResolverTypeWrapper<Partial<Omit<PrivacyRequestEdge, 'node'> & { node: ResolversTypes['PrivacyRequest'] }>>;
  PrivacyRequestField: ResolverTypeWrapper<Partial<PrivacyRequestField>>;
  PrivacyRequestKind: ResolverTypeWrapper<Partial<PrivacyRequestKind>>;
  PrivacyRequestState: ResolverTypeWrapper<Partial<PrivacyRequestState>>;
  PrivacyRequestWithdrawInput: ResolverTypeWrapper<Partial<PrivacyRequestWithdrawInput>>;
  PrivacyRequestWithdrawPayload: ResolverTypeWrapper<Partial<Omit<PrivacyRequestWithdrawPayload, 'query' | 'request'> & { query?: Maybe<ResolversTypes['Query']>, request?: Maybe<ResolversTypes['PrivacyRequest']> }>>;
  ProgressEventInput: ResolverTypeWrapper<Partial<ProgressEventInput>>;
  ProgressEventKind: ResolverTypeWrapper<Partial<ProgressEventKind>>;
  ProgressRecordInput: ResolverTypeWrapper<Partial<ProgressRecordInput>>;
  ProgressRecordPayload: ResolverTypeWrapper<Partial<Omit<ProgressRecordPayload, 'query' | 'runs'> & { query?: Maybe<ResolversTypes['Query']>, runs?: Maybe<Array<ResolversTypes['Run']>> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionAnswerInput: ResolverTypeWrapper<Partial<QuestionAnswerInput>>;
  QuestionBank: ResolverTypeWrapper<QuestionBankModel>;
  QuestionBankConnection: ResolverTypeWrapper<Partial<Omit<QuestionBankConnection, 'edges'> & { edges: Array<ResolversTypes['QuestionBankEdge']> }>>;
  QuestionBankEdge: ResolverTypeWrapper<Partial<Omit<QuestionBankEdge, 'node'> & { node: ResolversTypes['QuestionBank'] }>>;
  QuestionBankSaveInput: ResolverTypeWrapper<Partial<QuestionBankSaveInput>>;
  QuestionBankSavePayload: ResolverTypeWrapper<Partial<Omit<QuestionBankSavePayload, 'bank' | 'query'> & { bank?: Maybe<ResolversTypes['QuestionBank']>, query?: Maybe<ResolversTypes['Query']> }>>;
  QuestionDifficulty: ResolverTypeWrapper<Partial<QuestionDifficulty>>;
  QuestionFileFormat: ResolverTypeWrapper<Partial<QuestionFileFormat>>;
  QuestionFinding: ResolverTypeWrapper<Partial<QuestionFinding>>;
  QuestionInput: ResolverTypeWrapper<Partial<QuestionInput>>;
  QuestionKind: ResolverTypeWrapper<Partial<QuestionKind>>;
  QuestionReview: ResolverTypeWrapper<Partial<QuestionReview>>;
  QuestionStatistics: ResolverTypeWrapper<Partial<QuestionStatistics>>;
  Quiz: ResolverTypeWrapper<QuizModel>;
  QuizInput: ResolverTypeWrapper<Partial<QuizInput>>;
  QuizReviewInput: ResolverTypeWrapper<Partial<QuizReviewInput>>;
  QuizStatistics: ResolverTypeWrapper<Partial<QuizStatistics>>;
  ResponseInput: ResolverTypeWrapper<Partial<ResponseInput>>;
  ReviewPart: ResolverTypeWrapper<Partial<ReviewPart>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  RoleChangeInput: ResolverTypeWrapper<Partial<RoleChangeInput>>;
  RoleChangePayload: ResolverTypeWrapper<Partial<Omit<RoleChangePayload, 'person' | 'query'> & { person?: Maybe<ResolversTypes['Person']>, query?: Maybe<ResolversTypes['Query']> }>>;
  RosterConnection: ResolverTypeWrapper<Partial<Omit<RosterConnection, 'edges'> & { edges: Array<ResolversTypes['RosterEdge']> }>>;
  RosterEdge: ResolverTypeWrapper<Partial<Omit<RosterEdge, 'node'> & { node: ResolversTypes['RosterEntry'] }>>;
  RosterEntry: ResolverTypeWrapper<RosterEntryModel>;
  RowOutcome: ResolverTypeWrapper<Partial<RowOutcome>>;
  Run: ResolverTypeWrapper<RunModel>;
  RunConnection: ResolverTypeWrapper<Partial<Omit<RunConnection, 'edges'> & { edges: Array<ResolversTypes['RunEdge']> }>>;
  RunDueDateExtendInput: ResolverTypeWrapper<Partial<RunDueDateExtendInput>>;
  RunDueDateExtendPayload: ResolverTypeWrapper<Partial<Omit<RunDueDateExtendPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversTypes['RosterEntry']>, query?: Maybe<ResolversTypes['Query']> }>>;
  RunEdge: ResolverTypeWrapper<Partial<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>>;
  RunExemptInput: ResolverTypeWrapper<Partial<RunExemptInput>>;
  RunExemptPayload: ResolverTypeWrapper<Partial<Omit<RunExemptPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversTypes['RosterEntry']>, query?: Maybe<ResolversTypes['Query']> }>>;
  RunFinishInput: ResolverTypeWrapper<Partial<RunFinishInput>>;
  RunFinishPayload: ResolverTypeWrapper<Partial<Omit<RunFinishPayload, 'certificate' | 'query' | 'run'> & { certificate?: Maybe<ResolversTypes['Certificate']>, query?: Maybe<ResolversTypes['Query']>, run?: Maybe<ResolversTypes['Run']> }>>;
  RunState: ResolverTypeWrapper<Partial<RunState>>;
  RunWithdrawInput: ResolverTypeWrapper<Partial<RunWithdrawInput>>;
  RunWithdrawPayload: ResolverTypeWrapper<Partial<Omit<RunWithdrawPayload, 'query' | 'run'> & { query?: Maybe<ResolversTypes['Query']>, run?: Maybe<ResolversTypes['Run']> }>>;
  ShortTextAnswerInput: ResolverTypeWrapper<Partial<ShortTextAnswerInput>>;
  ShortTextInput: ResolverTypeWrapper<Partial<ShortTextInput>>;
  SigningAlgorithm: ResolverTypeWrapper<Partial<SigningAlgorithm>>;
  SingleChoiceInput: ResolverTypeWrapper<Partial<SingleChoiceInput>>;
  StandardEntry: ResolverTypeWrapper<StandardEntryModel>;
  StandardEntryInput: ResolverTypeWrapper<Partial<StandardEntryInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SubmitOutcome: ResolverTypeWrapper<Partial<SubmitOutcome>>;
  ToleranceKind: ResolverTypeWrapper<Partial<ToleranceKind>>;
  TrueFalseInput: ResolverTypeWrapper<Partial<TrueFalseInput>>;
  Unit: ResolverTypeWrapper<UnitModel>;
  UnitConnection: ResolverTypeWrapper<Partial<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>>;
  UnitCreateInput: ResolverTypeWrapper<Partial<UnitCreateInput>>;
  UnitCreatePayload: ResolverTypeWrapper<Partial<Omit<UnitCreatePayload, 'query' | 'unit'> & { query?: Maybe<ResolversTypes['Query']>, unit?: Maybe<ResolversTypes['Unit']> }>>;
  UnitEdge: ResolverTypeWrapper<Partial<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>>;
  UnitTally: ResolverTypeWrapper<UnitTallyModel>;
  UnitUpdateInput: ResolverTypeWrapper<Partial<UnitUpdateInput>>;
  UnitUpdatePayload: ResolverTypeWrapper<Partial<Omit<UnitUpdatePayload, 'query' | 'unit'> & { query?: Maybe<ResolversTypes['Query']>, unit?: Maybe<ResolversTypes['Unit']> }>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  UserErrorCode: ResolverTypeWrapper<Partial<UserErrorCode>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assignment: AssignmentModel;
  AssignmentCreateInput: Partial<AssignmentCreateInput>;
  AssignmentCreatePayload: Partial<Omit<AssignmentCreatePayload, 'assignment' | 'query'> & { assignment?: Maybe<ResolversParentTypes['Assignment']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  AssignmentEndInput: Partial<AssignmentEndInput>;
  AssignmentEndPayload: Partial<Omit<AssignmentEndPayload, 'course' | 'query'> & { course?: Maybe<ResolversParentTypes['Course']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  Attainment: AttainmentModel;
  Attempt: AttemptModel;
  AttemptAnswerInput: Partial<AttemptAnswerInput>;
  AttemptAnswerPayload: Partial<Omit<AttemptAnswerPayload, 'query'> & { query?: Maybe<ResolversParentTypes['Query']> }>;
  AttemptField: Partial<AttemptField>;
  AttemptFieldAnswer: Partial<AttemptFieldAnswer>;
  AttemptLateAnswersDecideInput: Partial<AttemptLateAnswersDecideInput>;
  AttemptLateAnswersDecidePayload: Partial<Omit<AttemptLateAnswersDecidePayload, 'attempt' | 'entry' | 'query'> & { attempt?: Maybe<ResolversParentTypes['LateAttempt']>, entry?: Maybe<ResolversParentTypes['RosterEntry']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  AttemptMatch: Partial<AttemptMatch>;
  AttemptOption: Partial<AttemptOption>;
  AttemptQuestion: Partial<AttemptQuestion>;
  AttemptResetInput: Partial<AttemptResetInput>;
  AttemptResetPayload: Partial<Omit<AttemptResetPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversParentTypes['RosterEntry']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  AttemptResponse: Partial<AttemptResponse>;
  AttemptStartInput: Partial<AttemptStartInput>;
  AttemptStartPayload: Partial<Omit<AttemptStartPayload, 'attempt' | 'query'> & { attempt?: Maybe<ResolversParentTypes['Attempt']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  AttemptSubmitInput: Partial<AttemptSubmitInput>;
  AttemptSubmitPayload: Partial<Omit<AttemptSubmitPayload, 'attempt' | 'query' | 'run'> & { attempt?: Maybe<ResolversParentTypes['Attempt']>, query?: Maybe<ResolversParentTypes['Query']>, run?: Maybe<ResolversParentTypes['Run']> }>;
  AudienceInput: Partial<AudienceInput>;
  BankImportStartInput: Partial<BankImportStartInput>;
  BankImportStartPayload: Partial<Omit<BankImportStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  BankQuestion: BankQuestionModel;
  BankQuestionChangeInput: Partial<BankQuestionChangeInput>;
  BankQuestionChangePayload: Partial<Omit<BankQuestionChangePayload, 'query' | 'question'> & { query?: Maybe<ResolversParentTypes['Query']>, question?: Maybe<ResolversParentTypes['BankQuestion']> }>;
  BankQuestionConnection: Partial<Omit<BankQuestionConnection, 'edges'> & { edges: Array<ResolversParentTypes['BankQuestionEdge']> }>;
  BankQuestionEdge: Partial<Omit<BankQuestionEdge, 'node'> & { node: ResolversParentTypes['BankQuestion'] }>;
  BankQuestionFilter: Partial<BankQuestionFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CalendarFeed: Partial<CalendarFeed>;
  CalendarFeedSetInput: Partial<CalendarFeedSetInput>;
  CalendarFeedSetPayload: Partial<Omit<CalendarFeedSetPayload, 'query' | 'settings'> & { query?: Maybe<ResolversParentTypes['Query']>, settings?: Maybe<ResolversParentTypes['NoticeSettings']> }>;
  Certificate: CertificateModel;
  CertificateCheck: Partial<CertificateCheck>;
  CertificateConnection: Partial<Omit<CertificateConnection, 'edges'> & { edges: Array<ResolversParentTypes['CertificateEdge']> }>;
  CertificateEdge: Partial<Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] }>;
  CertificateRevokeInput: Partial<CertificateRevokeInput>;
  CertificateRevokePayload: Partial<Omit<CertificateRevokePayload, 'certificate' | 'query'> & { certificate?: Maybe<ResolversParentTypes['Certificate']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  ChoiceInput: Partial<ChoiceInput>;
  ClozeAnswerInput: Partial<ClozeAnswerInput>;
  ClozeFieldInput: Partial<ClozeFieldInput>;
  ClozeInput: Partial<ClozeInput>;
  Competency: CompetencyModel;
  CompetencyInput: Partial<CompetencyInput>;
  CompetencyLevelDescription: Partial<CompetencyLevelDescription>;
  Course: CourseModel;
  CourseCompetency: CourseCompetencyModel;
  CourseCompetencyInput: Partial<CourseCompetencyInput>;
  CourseConnection: Partial<Omit<CourseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CourseEdge']> }>;
  CourseEdge: Partial<Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] }>;
  CourseEnrolInput: Partial<CourseEnrolInput>;
  CourseEnrolPayload: Partial<Omit<CourseEnrolPayload, 'query' | 'run'> & { query?: Maybe<ResolversParentTypes['Query']>, run?: Maybe<ResolversParentTypes['Run']> }>;
  CourseFacets: Partial<CourseFacets>;
  CourseFilterInput: Partial<CourseFilterInput>;
  CourseModule: CourseModuleModel;
  CourseModuleInput: Partial<CourseModuleInput>;
  CourseOfferInput: Partial<CourseOfferInput>;
  CourseOfferPayload: Partial<Omit<CourseOfferPayload, 'course' | 'query'> & { course?: Maybe<ResolversParentTypes['Course']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  CourseTally: Partial<CourseTally>;
  CourseWithdrawInput: Partial<CourseWithdrawInput>;
  CourseWithdrawPayload: Partial<Omit<CourseWithdrawPayload, 'course' | 'query'> & { course?: Maybe<ResolversParentTypes['Course']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  Credit: CreditModel;
  CreditConnection: Partial<Omit<CreditConnection, 'edges'> & { edges: Array<ResolversParentTypes['CreditEdge']> }>;
  CreditEdge: Partial<Omit<CreditEdge, 'node'> & { node: ResolversParentTypes['Credit'] }>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DueCourse: DueCourseModel;
  Evidence: EvidenceModel;
  EvidenceConnection: Partial<Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvidenceEdge']> }>;
  EvidenceEdge: Partial<Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] }>;
  FacetCount: Partial<FacetCount>;
  FieldInput: Partial<FieldInput>;
  Float: Partial<Scalars['Float']['output']>;
  Framework: FrameworkModel;
  FrameworkConnection: Partial<Omit<FrameworkConnection, 'edges'> & { edges: Array<ResolversParentTypes['FrameworkEdge']> }>;
  FrameworkEdge: Partial<Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] }>;
  FrameworkSaveInput: Partial<FrameworkSaveInput>;
  FrameworkSavePayload: Partial<Omit<FrameworkSavePayload, 'framework' | 'query'> & { framework?: Maybe<ResolversParentTypes['Framework']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  Home: HomeModel;
  ID: Partial<Scalars['ID']['output']>;
  ImportStartInput: Partial<ImportStartInput>;
  ImportStartPayload: Partial<Omit<ImportStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  Int: Partial<Scalars['Int']['output']>;
  Intervention: Partial<Intervention>;
  InvitationAcceptInput: Partial<InvitationAcceptInput>;
  InvitationAcceptPayload: Partial<Omit<InvitationAcceptPayload, 'query' | 'viewer'> & { query?: Maybe<ResolversParentTypes['Query']>, viewer?: Maybe<ResolversParentTypes['Viewer']> }>;
  InvitationIssueInput: Partial<InvitationIssueInput>;
  InvitationIssuePayload: Partial<Omit<InvitationIssuePayload, 'query'> & { query?: Maybe<ResolversParentTypes['Query']> }>;
  Job: JobModel;
  JobCancelInput: Partial<JobCancelInput>;
  JobCancelPayload: Partial<Omit<JobCancelPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  JobCount: Partial<JobCount>;
  JobProblem: Partial<JobProblem>;
  JobProgress: Partial<JobProgress>;
  JpYear: Partial<JpYear>;
  LateAttempt: LateAttemptModel;
  Lesson: LessonModel;
  LessonContentInput: Partial<LessonContentInput>;
  LessonInput: Partial<LessonInput>;
  LessonLink: Partial<LessonLink>;
  LevelName: Partial<LevelName>;
  LinkInput: Partial<LinkInput>;
  LocalizedText: Partial<LocalizedText>;
  LocalizedTextInput: Partial<LocalizedTextInput>;
  MailAddressConfirmInput: Partial<MailAddressConfirmInput>;
  MailAddressConfirmPayload: Partial<Omit<MailAddressConfirmPayload, 'query' | 'settings'> & { query?: Maybe<ResolversParentTypes['Query']>, settings?: Maybe<ResolversParentTypes['NoticeSettings']> }>;
  MailAddressSetInput: Partial<MailAddressSetInput>;
  MailAddressSetPayload: Partial<Omit<MailAddressSetPayload, 'query' | 'settings'> & { query?: Maybe<ResolversParentTypes['Query']>, settings?: Maybe<ResolversParentTypes['NoticeSettings']> }>;
  Mailbox: Partial<Mailbox>;
  MatchInput: Partial<MatchInput>;
  MatchingInput: Partial<MatchingInput>;
  MatchingPairInput: Partial<MatchingPairInput>;
  Media: MediaModel;
  MediaConnection: Partial<Omit<MediaConnection, 'edges'> & { edges: Array<ResolversParentTypes['MediaEdge']> }>;
  MediaEdge: Partial<Omit<MediaEdge, 'node'> & { node: ResolversParentTypes['Media'] }>;
  MediaFormat: Partial<MediaFormat>;
  MediaUploadHeader: Partial<MediaUploadHeader>;
  MediaUploadInput: Partial<MediaUploadInput>;
  MediaUploadPayload: Partial<Omit<MediaUploadPayload, 'media' | 'query'> & { media?: Maybe<ResolversParentTypes['Media']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  MediaUploadRequest: Partial<MediaUploadRequest>;
  Module: ModuleModel;
  ModuleAnswer: Partial<ModuleAnswer>;
  ModuleConnection: Partial<Omit<ModuleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ModuleEdge']> }>;
  ModuleDecideInput: Partial<ModuleDecideInput>;
  ModuleDecidePayload: Partial<Omit<ModuleDecidePayload, 'query' | 'version'> & { query?: Maybe<ResolversParentTypes['Query']>, version?: Maybe<ResolversParentTypes['ModuleVersion']> }>;
  ModuleEdge: Partial<Omit<ModuleEdge, 'node'> & { node: ResolversParentTypes['Module'] }>;
  ModuleLesson: ModuleLessonModel;
  ModuleQuestion: Partial<ModuleQuestion>;
  ModuleQuiz: ModuleQuizModel;
  ModuleSubmitInput: Partial<ModuleSubmitInput>;
  ModuleSubmitPayload: Partial<Omit<ModuleSubmitPayload, 'module' | 'query' | 'version'> & { module?: Maybe<ResolversParentTypes['Module']>, query?: Maybe<ResolversParentTypes['Query']>, version?: Maybe<ResolversParentTypes['ModuleVersion']> }>;
  ModuleVersion: ModuleVersionModel;
  ModuleVersionConnection: Partial<Omit<ModuleVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ModuleVersionEdge']> }>;
  ModuleVersionEdge: Partial<Omit<ModuleVersionEdge, 'node'> & { node: ResolversParentTypes['ModuleVersion'] }>;
  MultipleChoiceInput: Partial<MultipleChoiceInput>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeModel;
  NoticeChoice: Partial<NoticeChoice>;
  NoticeChoiceInput: Partial<NoticeChoiceInput>;
  NoticeChoicesSaveInput: Partial<NoticeChoicesSaveInput>;
  NoticeChoicesSavePayload: Partial<Omit<NoticeChoicesSavePayload, 'query' | 'settings'> & { query?: Maybe<ResolversParentTypes['Query']>, settings?: Maybe<ResolversParentTypes['NoticeSettings']> }>;
  NoticeConnection: Partial<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> }>;
  NoticeEdge: Partial<Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] }>;
  NoticeSettings: NoticeSettingsModel;
  NoticesReadInput: Partial<NoticesReadInput>;
  NoticesReadPayload: Partial<Omit<NoticesReadPayload, 'query'> & { query?: Maybe<ResolversParentTypes['Query']> }>;
  NumericAnswerInput: Partial<NumericAnswerInput>;
  NumericInput: Partial<NumericInput>;
  NumericUnitInput: Partial<NumericUnitInput>;
  OptionReview: Partial<OptionReview>;
  OrderingInput: Partial<OrderingInput>;
  OrderingItemInput: Partial<OrderingItemInput>;
  Organisation: OrganisationModel;
  OrganisationClientBindInput: Partial<OrganisationClientBindInput>;
  OrganisationClientBindPayload: Partial<Omit<OrganisationClientBindPayload, 'organisation' | 'query'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  OrganisationConnection: Partial<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> }>;
  OrganisationCreateInput: Partial<OrganisationCreateInput>;
  OrganisationCreatePayload: Partial<Omit<OrganisationCreatePayload, 'organisation' | 'query'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  OrganisationEdge: Partial<Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] }>;
  OrganisationKey: OrganisationKeyModel;
  OrganisationKeyRegisterInput: Partial<OrganisationKeyRegisterInput>;
  OrganisationKeyRegisterPayload: Partial<Omit<OrganisationKeyRegisterPayload, 'key' | 'query'> & { key?: Maybe<ResolversParentTypes['OrganisationKey']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  OrganisationKeyRevokeInput: Partial<OrganisationKeyRevokeInput>;
  OrganisationKeyRevokePayload: Partial<Omit<OrganisationKeyRevokePayload, 'key' | 'query'> & { key?: Maybe<ResolversParentTypes['OrganisationKey']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  OverallFeedbackInput: Partial<OverallFeedbackInput>;
  PageInfo: Partial<PageInfo>;
  Person: PersonModel;
  PersonChange: PersonChangeModel;
  PersonChangeConnection: Partial<Omit<PersonChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonChangeEdge']> }>;
  PersonChangeEdge: Partial<Omit<PersonChangeEdge, 'node'> & { node: ResolversParentTypes['PersonChange'] }>;
  PersonConnection: Partial<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> }>;
  PersonCreateInput: Partial<PersonCreateInput>;
  PersonCreatePayload: Partial<Omit<PersonCreatePayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonEdge: Partial<Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] }>;
  PersonErasure: PersonErasureModel;
  PersonErasureCount: PersonErasureCountModel;
  PersonErasureStartInput: Partial<PersonErasureStartInput>;
  PersonErasureStartPayload: Partial<Omit<PersonErasureStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonLeaveInput: Partial<PersonLeaveInput>;
  PersonLeavePayload: Partial<Omit<PersonLeavePayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonMerge: PersonMergeModel;
  PersonMergeStartInput: Partial<PersonMergeStartInput>;
  PersonMergeStartPayload: Partial<Omit<PersonMergeStartPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonNumberChangeInput: Partial<PersonNumberChangeInput>;
  PersonNumberChangePayload: Partial<Omit<PersonNumberChangePayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonReturnInput: Partial<PersonReturnInput>;
  PersonReturnPayload: Partial<Omit<PersonReturnPayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonUpdateInput: Partial<PersonUpdateInput>;
  PersonUpdatePayload: Partial<Omit<PersonUpdatePayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonalData: PersonalDataModel;
  PersonalDataCopy: PersonalDataCopyModel;
  PersonalDataCopyRequestInput: Partial<PersonalDataCopyRequestInput>;
  PersonalDataCopyRequestPayload: Partial<Omit<PersonalDataCopyRequestPayload, 'copy' | 'query'> & { copy?: Maybe<ResolversParentTypes['PersonalDataCopy']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PersonalDataHolding: PersonalDataHoldingModel;
  PersonalDataLook: PersonalDataLookModel;
  PersonalNumberKey: Partial<PersonalNumberKey>;
  PersonalNumbersRekeyInput: Partial<PersonalNumbersRekeyInput>;
  PersonalNumbersRekeyPayload: Partial<Omit<PersonalNumbersRekeyPayload, 'job' | 'query'> & { job?: Maybe<ResolversParentTypes['Job']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  Position: PositionModel;
  PositionConnection: Partial<Omit<PositionConnection, 'edges'> & { edges: Array<ResolversParentTypes['PositionEdge']> }>;
  PositionEdge: Partial<Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] }>;
  PositionSaveInput: Partial<PositionSaveInput>;
  PositionSavePayload: Partial<Omit<PositionSavePayload, 'position' | 'query'> & { position?: Maybe<ResolversParentTypes['Position']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  PrivacyRequest: PrivacyRequestModel;
  PrivacyRequestConnection: Partial<Omit<PrivacyRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['PrivacyRequestEdge']> }>;
  PrivacyRequestCreateInput: Partial<PrivacyRequestCreateInput>;
  PrivacyRequestCreatePayload: Partial<Omit<PrivacyRequestCreatePayload, 'query' | 'request'> & { query?: Maybe<ResolversParentTypes['Query']>, request?: Maybe<ResolversParentTypes['PrivacyRequest']> }>;
  PrivacyRequestDecideInput: Partial<PrivacyRequestDecideInput>;
  PrivacyRequestDecidePayload: Partial<Omit<PrivacyRequestDecidePayload, 'query' | 'request'> & { query?: Maybe<ResolversParentTypes['Query']>, request?: Maybe<ResolversParentTypes['PrivacyRequest']> }>;
  PrivacyRequestEdge: Partial<Omit<PrivacyRequestEdge, 'node'> & { node: ResolversParentTypes['PrivacyRequest'] }>;
  PrivacyRequestWithdrawInput: Partial<PrivacyRequestWithdrawInput>;
  PrivacyRequestWithdrawPayload: Partial<Omit<PrivacyRequestWithdrawPayload, 'query' | 'request'> & { query?: Maybe<ResolversParentTypes['Query']>, request?: Maybe<ResolversParentTypes['PrivacyRequest']> }>;
  ProgressEventInput: Partial<ProgressEventInput>;
  ProgressRecordInput: Partial<ProgressRecordInput>;
  ProgressRecordPayload: Partial<Omit<ProgressRecordPayload, 'query' | 'runs'> & { query?: Maybe<ResolversParentTypes['Query']>, runs?: Maybe<Array<ResolversParentTypes['Run']>> }>;
  Query: Record<PropertyKey, never>;
  QuestionAnswerInput: Partial<QuestionAnswerInput>;
  QuestionBank: QuestionBankModel;
  QuestionBankConnection: Partial<Omit<QuestionBankConnection, 'edges'> & { edges: Array<ResolversParentTypes['QuestionBankEdge']> }>;
  QuestionBankEdge: Partial<Omit<QuestionBankEdge, 'node'> & { node: ResolversParentTypes['QuestionBank'] }>;
  QuestionBankSaveInput: Partial<QuestionBankSaveInput>;
  QuestionBankSavePayload: Partial<Omit<QuestionBankSavePayload, 'bank' | 'query'> & { bank?: Maybe<ResolversParentTypes['QuestionBank']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  QuestionInput: Partial<QuestionInput>;
  QuestionReview: Partial<QuestionReview>;
  QuestionStatistics: Partial<QuestionStatistics>;
  Quiz: QuizModel;
  QuizInput: Partial<QuizInput>;
  QuizReviewInput: Partial<QuizReviewInput>;
  QuizStatistics: Partial<QuizStatistics>;
  ResponseInput: Partial<ResponseInput>;
  RoleChangeInput: Partial<RoleChangeInput>;
  RoleChangePayload: Partial<Omit<RoleChangePayload, 'person' | 'query'> & { person?: Maybe<ResolversParentTypes['Person']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  RosterConnection: Partial<Omit<RosterConnection, 'edges'> & { edges: Array<ResolversParentTypes['RosterEdge']> }>;
  RosterEdge: Partial<Omit<RosterEdge, 'node'> & { node: ResolversParentTypes['RosterEntry'] }>;
  RosterEntry: RosterEntryModel;
  Run: RunModel;
  RunConnection: Partial<Omit<RunConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunEdge']> }>;
  RunDueDateExtendInput: Partial<RunDueDateExtendInput>;
  RunDueDateExtendPayload: Partial<Omit<RunDueDateExtendPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversParentTypes['RosterEntry']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  RunEdge: Partial<Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] }>;
  RunExemptInput: Partial<RunExemptInput>;
  RunExemptPayload: Partial<Omit<RunExemptPayload, 'entry' | 'query'> & { entry?: Maybe<ResolversParentTypes['RosterEntry']>, query?: Maybe<ResolversParentTypes['Query']> }>;
  RunFinishInput: Partial<RunFinishInput>;
  RunFinishPayload: Partial<Omit<RunFinishPayload, 'certificate' | 'query' | 'run'> & { certificate?: Maybe<ResolversParentTypes['Certificate']>, query?: Maybe<ResolversParentTypes['Query']>, run?: Maybe<ResolversParentTypes['Run']> }>;
  RunWithdrawInput: Partial<RunWithdrawInput>;
  RunWithdrawPayload: Partial<Omit<RunWithdrawPayload, 'query' | 'run'> & { query?: Maybe<ResolversParentTypes['Query']>, run?: Maybe<ResolversParentTypes['Run']> }>;
  ShortTextAnswerInput: Partial<ShortTextAnswerInput>;
  ShortTextInput: Partial<ShortTextInput>;
  SingleChoiceInput: Partial<SingleChoiceInput>;
  StandardEntry: StandardEntryModel;
  StandardEntryInput: Partial<StandardEntryInput>;
  String: Partial<Scalars['String']['output']>;
  TrueFalseInput: Partial<TrueFalseInput>;
  Unit: UnitModel;
  UnitConnection: Partial<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> }>;
  UnitCreateInput: Partial<UnitCreateInput>;
  UnitCreatePayload: Partial<Omit<UnitCreatePayload, 'query' | 'unit'> & { query?: Maybe<ResolversParentTypes['Query']>, unit?: Maybe<ResolversParentTypes['Unit']> }>;
  UnitEdge: Partial<Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] }>;
  UnitTally: UnitTallyModel;
  UnitUpdateInput: Partial<UnitUpdateInput>;
  UnitUpdatePayload: Partial<Omit<UnitUpdatePayload, 'query' | 'unit'> & { query?: Maybe<ResolversParentTypes['Query']>, unit?: Maybe<ResolversParentTypes['Unit']> }>;
  UserError: Partial<UserError>;
  Viewer: ViewerModel;
};

export type AccessDirectiveArgs = {
  to: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  audienceLabel?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentCreatePayload'] = ResolversParentTypes['AssignmentCreatePayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEndPayload'] = ResolversParentTypes['AssignmentEndPayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttainmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attainment'] = ResolversParentTypes['Attainment']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, RequireFields<AttainmentEvidenceArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attempt'] = ResolversParentTypes['Attempt']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['AttemptEnd']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateAnswers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lateState?: Resolver<Maybe<ResolversTypes['LateAnswersState']>, ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['LessonLink']>, ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overallFeedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<Array<ResolversTypes['AttemptQuestion']>>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttemptState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttemptAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptAnswerPayload'] = ResolversParentTypes['AttemptAnswerPayload']> = {
  arrival?: Resolver<Maybe<ResolversTypes['AnswerArrival']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttemptFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptField'] = ResolversParentTypes['AttemptField']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['AttemptOption']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FieldKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttemptFieldAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptFieldAnswer'] = ResolversParentTypes['AttemptFieldAnswer']> = {
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttemptLateAnswersDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptLateAnswersDecidePayload'] = ResolversParentTypes['AttemptLateAnswersDecidePayload']> = {
  attempt?: Resolver<Maybe<ResolversTypes['LateAttempt']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttemptMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptMatch'] = ResolversParentTypes['AttemptMatch']> = {
  option?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AttemptOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptOption'] = ResolversParentTypes['AttemptOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttemptQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptQuestion'] = ResolversParentTypes['AttemptQuestion']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['AttemptOption']>>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['AttemptField']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['AttemptOption']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  lateResponse?: Resolver<Maybe<ResolversTypes['AttemptResponse']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['AttemptOption']>>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prompts?: Resolver<Maybe<Array<ResolversTypes['AttemptOption']>>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['AttemptResponse']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['QuestionReview']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttemptResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptResetPayload'] = ResolversParentTypes['AttemptResetPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttemptResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptResponse'] = ResolversParentTypes['AttemptResponse']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arrival?: Resolver<ResolversTypes['AnswerArrival'], ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['AttemptFieldAnswer']>>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Maybe<Array<ResolversTypes['AttemptMatch']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trueFalse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AttemptStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptStartPayload'] = ResolversParentTypes['AttemptStartPayload']> = {
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttemptSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttemptSubmitPayload'] = ResolversParentTypes['AttemptSubmitPayload']> = {
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BankImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImportStartPayload'] = ResolversParentTypes['BankImportStartPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BankQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankQuestion'] = ResolversParentTypes['BankQuestion']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['QuestionDifficulty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BankQuestionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankQuestionChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankQuestionChangePayload'] = ResolversParentTypes['BankQuestionChangePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['BankQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BankQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankQuestionConnection'] = ResolversParentTypes['BankQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankQuestionEdge'] = ResolversParentTypes['BankQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankQuestion'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarFeedSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedSetPayload'] = ResolversParentTypes['CalendarFeedSetPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  courseTitle?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jp?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  verifyPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateCheck'] = ResolversParentTypes['CertificateCheck']> = {
  courseTitle?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  holderInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificateRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateRevokePayload'] = ResolversParentTypes['CertificateRevokePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competency'] = ResolversParentTypes['Competency']> = {
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompetencyKind'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['CompetencyLevelDescription']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetencyLevelDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetencyLevelDescription'] = ResolversParentTypes['CompetencyLevelDescription']> = {
  indicators?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  assignments?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['CourseCompetency']>, ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['CompletionRule']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jp?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lessonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modules?: Resolver<Maybe<Array<ResolversTypes['CourseModule']>>, ParentType, ContextType>;
  myRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['RosterConnection']>, ParentType, ContextType, RequireFields<CourseRosterArgs, 'first' | 'unit'>>;
  state?: Resolver<ResolversTypes['CourseState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  tally?: Resolver<Maybe<ResolversTypes['CourseTally']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unitTallies?: Resolver<Maybe<Array<ResolversTypes['UnitTally']>>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseCompetencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseCompetency'] = ResolversParentTypes['CourseCompetency']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CourseFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseEnrolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEnrolPayload'] = ResolversParentTypes['CourseEnrolPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CourseFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseFacets'] = ResolversParentTypes['CourseFacets']> = {
  competencies?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type CourseModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseModule'] = ResolversParentTypes['CourseModule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['Lesson']>, ParentType, ContextType>;
  lessonsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CourseOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseOfferPayload'] = ResolversParentTypes['CourseOfferPayload']> = {
  changed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CourseTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseTally'] = ResolversParentTypes['CourseTally']> = {
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseWithdrawPayload'] = ResolversParentTypes['CourseWithdrawPayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jp?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditConnection'] = ResolversParentTypes['CreditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEdge'] = ResolversParentTypes['CreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DueCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueCourse'] = ResolversParentTypes['DueCourse']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelNames?: Resolver<Array<ResolversTypes['LevelName']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FrameworkSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkSavePayload'] = ResolversParentTypes['FrameworkSavePayload']> = {
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home']> = {
  due?: Resolver<Array<ResolversTypes['DueCourse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['JpYear'], ParentType, ContextType>;
};

export type ImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportStartPayload'] = ResolversParentTypes['ImportStartPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InterventionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intervention'] = ResolversParentTypes['Intervention']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InterventionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAcceptPayload'] = ResolversParentTypes['InvitationAcceptPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type InvitationIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationIssuePayload'] = ResolversParentTypes['InvitationIssuePayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  counts?: Resolver<Array<ResolversTypes['JobCount']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['JobProblem']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['JobProgress'], ParentType, ContextType>;
  resultPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCancelPayload'] = ResolversParentTypes['JobCancelPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCount'] = ResolversParentTypes['JobCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
};

export type JobProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobProblem'] = ResolversParentTypes['JobProblem']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobProgress'] = ResolversParentTypes['JobProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JpYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JpYear'] = ResolversParentTypes['JpYear']> = {
  ceiling?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateAttempt'] = ResolversParentTypes['LateAttempt']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['AttemptEnd']>, ParentType, ContextType>;
  firstAnsweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAnsweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['LessonLink']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LateAnswersState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LessonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LessonKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['LessonLink']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['LessonLink']>, ParentType, ContextType>;
  quiz?: Resolver<Maybe<ResolversTypes['Quiz']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LessonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LessonLink'] = ResolversParentTypes['LessonLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelName'] = ResolversParentTypes['LevelName']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailAddressConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailAddressConfirmPayload'] = ResolversParentTypes['MailAddressConfirmPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MailAddressSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailAddressSetPayload'] = ResolversParentTypes['MailAddressSetPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MailboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mailbox'] = ResolversParentTypes['Mailbox']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  pendingAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalCode?: Resolver<Maybe<ResolversTypes['MediaRefusalCode']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MediaState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaConnection'] = ResolversParentTypes['MediaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MediaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaEdge'] = ResolversParentTypes['MediaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Media'], ParentType, ContextType>;
};

export type MediaFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFormat'] = ResolversParentTypes['MediaFormat']> = {
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  mostBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediaUploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadHeader'] = ResolversParentTypes['MediaUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediaUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadPayload'] = ResolversParentTypes['MediaUploadPayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['MediaUploadRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaUploadRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadRequest'] = ResolversParentTypes['MediaUploadRequest']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['MediaUploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module']> = {
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['ModuleVersion'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['ModuleVersion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['ModuleVersionConnection']>, ParentType, ContextType, RequireFields<ModuleVersionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModuleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleAnswer'] = ResolversParentTypes['ModuleAnswer']> = {
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleConnection'] = ResolversParentTypes['ModuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModuleDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleDecidePayload'] = ResolversParentTypes['ModuleDecidePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ModuleVersion']>, ParentType, ContextType>;
};

export type ModuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleEdge'] = ResolversParentTypes['ModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
};

export type ModuleLessonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleLesson'] = ResolversParentTypes['ModuleLesson']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesBudget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LessonKind'], ParentType, ContextType>;
  mediaBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quiz?: Resolver<Maybe<ResolversTypes['ModuleQuiz']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModuleQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleQuestion'] = ResolversParentTypes['ModuleQuestion']> = {
  answers?: Resolver<Array<ResolversTypes['ModuleAnswer']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModuleQuizResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleQuiz'] = ResolversParentTypes['ModuleQuiz']> = {
  attemptsAllowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gradingMethod?: Resolver<ResolversTypes['GradingMethod'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ModuleQuestion']>, ParentType, ContextType>;
  shuffleQuestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['QuizStatistics']>, ParentType, ContextType>;
  timeLimitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModuleSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleSubmitPayload'] = ResolversParentTypes['ModuleSubmitPayload']> = {
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SubmitOutcome']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ModuleVersion']>, ParentType, ContextType>;
};

export type ModuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleVersion'] = ResolversParentTypes['ModuleVersion']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['ModuleLesson']>, ParentType, ContextType, RequireFields<ModuleVersionLessonArgs, 'externalId'>>;
  lessons?: Resolver<Array<ResolversTypes['ModuleLesson']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedJp?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModuleVersionState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModuleVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleVersionConnection'] = ResolversParentTypes['ModuleVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModuleVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModuleVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleVersionEdge'] = ResolversParentTypes['ModuleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModuleVersion'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignmentCreate?: Resolver<Maybe<ResolversTypes['AssignmentCreatePayload']>, ParentType, ContextType, RequireFields<MutationAssignmentCreateArgs, 'input'>>;
  assignmentEnd?: Resolver<Maybe<ResolversTypes['AssignmentEndPayload']>, ParentType, ContextType, RequireFields<MutationAssignmentEndArgs, 'input'>>;
  attemptAnswer?: Resolver<Maybe<ResolversTypes['AttemptAnswerPayload']>, ParentType, ContextType, RequireFields<MutationAttemptAnswerArgs, 'input'>>;
  attemptLateAnswersDecide?: Resolver<Maybe<ResolversTypes['AttemptLateAnswersDecidePayload']>, ParentType, ContextType, RequireFields<MutationAttemptLateAnswersDecideArgs, 'input'>>;
  attemptReset?: Resolver<Maybe<ResolversTypes['AttemptResetPayload']>, ParentType, ContextType, RequireFields<MutationAttemptResetArgs, 'input'>>;
  attemptStart?: Resolver<Maybe<ResolversTypes['AttemptStartPayload']>, ParentType, ContextType, RequireFields<MutationAttemptStartArgs, 'input'>>;
  attemptSubmit?: Resolver<Maybe<ResolversTypes['AttemptSubmitPayload']>, ParentType, ContextType, RequireFields<MutationAttemptSubmitArgs, 'input'>>;
  bankImportStart?: Resolver<Maybe<ResolversTypes['BankImportStartPayload']>, ParentType, ContextType, RequireFields<MutationBankImportStartArgs, 'input'>>;
  bankQuestionChange?: Resolver<Maybe<ResolversTypes['BankQuestionChangePayload']>, ParentType, ContextType, RequireFields<MutationBankQuestionChangeArgs, 'input'>>;
  calendarFeedSet?: Resolver<Maybe<ResolversTypes['CalendarFeedSetPayload']>, ParentType, ContextType, RequireFields<MutationCalendarFeedSetArgs, 'input'>>;
  certificateRevoke?: Resolver<Maybe<ResolversTypes['CertificateRevokePayload']>, ParentType, ContextType, RequireFields<MutationCertificateRevokeArgs, 'input'>>;
  courseEnrol?: Resolver<Maybe<ResolversTypes['CourseEnrolPayload']>, ParentType, ContextType, RequireFields<MutationCourseEnrolArgs, 'input'>>;
  courseOffer?: Resolver<Maybe<ResolversTypes['CourseOfferPayload']>, ParentType, ContextType, RequireFields<MutationCourseOfferArgs, 'input'>>;
  courseWithdraw?: Resolver<Maybe<ResolversTypes['CourseWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationCourseWithdrawArgs, 'input'>>;
  frameworkSave?: Resolver<Maybe<ResolversTypes['FrameworkSavePayload']>, ParentType, ContextType, RequireFields<MutationFrameworkSaveArgs, 'input'>>;
  importStart?: Resolver<Maybe<ResolversTypes['ImportStartPayload']>, ParentType, ContextType, RequireFields<MutationImportStartArgs, 'input'>>;
  invitationAccept?: Resolver<Maybe<ResolversTypes['InvitationAcceptPayload']>, ParentType, ContextType, RequireFields<MutationInvitationAcceptArgs, 'input'>>;
  invitationIssue?: Resolver<Maybe<ResolversTypes['InvitationIssuePayload']>, ParentType, ContextType, RequireFields<MutationInvitationIssueArgs, 'input'>>;
  jobCancel?: Resolver<Maybe<ResolversTypes['JobCancelPayload']>, ParentType, ContextType, RequireFields<MutationJobCancelArgs, 'input'>>;
  mailAddressConfirm?: Resolver<Maybe<ResolversTypes['MailAddressConfirmPayload']>, ParentType, ContextType, RequireFields<MutationMailAddressConfirmArgs, 'input'>>;
  mailAddressSet?: Resolver<Maybe<ResolversTypes['MailAddressSetPayload']>, ParentType, ContextType, RequireFields<MutationMailAddressSetArgs, 'input'>>;
  mediaUpload?: Resolver<Maybe<ResolversTypes['MediaUploadPayload']>, ParentType, ContextType, RequireFields<MutationMediaUploadArgs, 'input'>>;
  moduleDecide?: Resolver<Maybe<ResolversTypes['ModuleDecidePayload']>, ParentType, ContextType, RequireFields<MutationModuleDecideArgs, 'input'>>;
  moduleSubmit?: Resolver<Maybe<ResolversTypes['ModuleSubmitPayload']>, ParentType, ContextType, RequireFields<MutationModuleSubmitArgs, 'input'>>;
  noticeChoicesSave?: Resolver<Maybe<ResolversTypes['NoticeChoicesSavePayload']>, ParentType, ContextType, RequireFields<MutationNoticeChoicesSaveArgs, 'input'>>;
  noticesRead?: Resolver<Maybe<ResolversTypes['NoticesReadPayload']>, ParentType, ContextType, RequireFields<MutationNoticesReadArgs, 'input'>>;
  organisationClientBind?: Resolver<Maybe<ResolversTypes['OrganisationClientBindPayload']>, ParentType, ContextType, RequireFields<MutationOrganisationClientBindArgs, 'input'>>;
  organisationCreate?: Resolver<Maybe<ResolversTypes['OrganisationCreatePayload']>, ParentType, ContextType, RequireFields<MutationOrganisationCreateArgs, 'input'>>;
  organisationKeyRegister?: Resolver<Maybe<ResolversTypes['OrganisationKeyRegisterPayload']>, ParentType, ContextType, RequireFields<MutationOrganisationKeyRegisterArgs, 'input'>>;
  organisationKeyRevoke?: Resolver<Maybe<ResolversTypes['OrganisationKeyRevokePayload']>, ParentType, ContextType, RequireFields<MutationOrganisationKeyRevokeArgs, 'input'>>;
  personCreate?: Resolver<Maybe<ResolversTypes['PersonCreatePayload']>, ParentType, ContextType, RequireFields<MutationPersonCreateArgs, 'input'>>;
  personErasureStart?: Resolver<Maybe<ResolversTypes['PersonErasureStartPayload']>, ParentType, ContextType, RequireFields<MutationPersonErasureStartArgs, 'input'>>;
  personLeave?: Resolver<Maybe<ResolversTypes['PersonLeavePayload']>, ParentType, ContextType, RequireFields<MutationPersonLeaveArgs, 'input'>>;
  personMergeStart?: Resolver<Maybe<ResolversTypes['PersonMergeStartPayload']>, ParentType, ContextType, RequireFields<MutationPersonMergeStartArgs, 'input'>>;
  personNumberChange?: Resolver<Maybe<ResolversTypes['PersonNumberChangePayload']>, ParentType, ContextType, RequireFields<MutationPersonNumberChangeArgs, 'input'>>;
  personReturn?: Resolver<Maybe<ResolversTypes['PersonReturnPayload']>, ParentType, ContextType, RequireFields<MutationPersonReturnArgs, 'input'>>;
  personUpdate?: Resolver<Maybe<ResolversTypes['PersonUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPersonUpdateArgs, 'input'>>;
  personalDataCopyRequest?: Resolver<Maybe<ResolversTypes['PersonalDataCopyRequestPayload']>, ParentType, ContextType, RequireFields<MutationPersonalDataCopyRequestArgs, 'input'>>;
  personalNumbersRekey?: Resolver<Maybe<ResolversTypes['PersonalNumbersRekeyPayload']>, ParentType, ContextType, RequireFields<MutationPersonalNumbersRekeyArgs, 'input'>>;
  positionSave?: Resolver<Maybe<ResolversTypes['PositionSavePayload']>, ParentType, ContextType, RequireFields<MutationPositionSaveArgs, 'input'>>;
  privacyRequestCreate?: Resolver<Maybe<ResolversTypes['PrivacyRequestCreatePayload']>, ParentType, ContextType, RequireFields<MutationPrivacyRequestCreateArgs, 'input'>>;
  privacyRequestDecide?: Resolver<Maybe<ResolversTypes['PrivacyRequestDecidePayload']>, ParentType, ContextType, RequireFields<MutationPrivacyRequestDecideArgs, 'input'>>;
  privacyRequestWithdraw?: Resolver<Maybe<ResolversTypes['PrivacyRequestWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationPrivacyRequestWithdrawArgs, 'input'>>;
  progressRecord?: Resolver<Maybe<ResolversTypes['ProgressRecordPayload']>, ParentType, ContextType, RequireFields<MutationProgressRecordArgs, 'input'>>;
  questionBankSave?: Resolver<Maybe<ResolversTypes['QuestionBankSavePayload']>, ParentType, ContextType, RequireFields<MutationQuestionBankSaveArgs, 'input'>>;
  roleChange?: Resolver<Maybe<ResolversTypes['RoleChangePayload']>, ParentType, ContextType, RequireFields<MutationRoleChangeArgs, 'input'>>;
  runDueDateExtend?: Resolver<Maybe<ResolversTypes['RunDueDateExtendPayload']>, ParentType, ContextType, RequireFields<MutationRunDueDateExtendArgs, 'input'>>;
  runExempt?: Resolver<Maybe<ResolversTypes['RunExemptPayload']>, ParentType, ContextType, RequireFields<MutationRunExemptArgs, 'input'>>;
  runFinish?: Resolver<Maybe<ResolversTypes['RunFinishPayload']>, ParentType, ContextType, RequireFields<MutationRunFinishArgs, 'input'>>;
  runWithdraw?: Resolver<Maybe<ResolversTypes['RunWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationRunWithdrawArgs, 'input'>>;
  unitCreate?: Resolver<Maybe<ResolversTypes['UnitCreatePayload']>, ParentType, ContextType, RequireFields<MutationUnitCreateArgs, 'input'>>;
  unitUpdate?: Resolver<Maybe<ResolversTypes['UnitUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUnitUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Assignment' | 'Attainment' | 'Attempt' | 'BankQuestion' | 'Certificate' | 'Competency' | 'Course' | 'Credit' | 'Evidence' | 'Framework' | 'Job' | 'Lesson' | 'Media' | 'Module' | 'ModuleVersion' | 'Notice' | 'Organisation' | 'Person' | 'Position' | 'PrivacyRequest' | 'QuestionBank' | 'RosterEntry' | 'Run' | 'Unit', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeChoice'] = ResolversParentTypes['NoticeChoice']> = {
  app?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeChoicesSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeChoicesSavePayload'] = ResolversParentTypes['NoticeChoicesSavePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSettings'] = ResolversParentTypes['NoticeSettings']> = {
  calendar?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['NoticeChoice']>, ParentType, ContextType>;
  mailbox?: Resolver<ResolversTypes['Mailbox'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticesReadPayload'] = ResolversParentTypes['NoticesReadPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OptionReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionReview'] = ResolversParentTypes['OptionReview']> = {
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<Maybe<Array<ResolversTypes['OrganisationKey']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationClientBindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationClientBindPayload'] = ResolversParentTypes['OrganisationClientBindPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationCreatePayload'] = ResolversParentTypes['OrganisationCreatePayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationKey'] = ResolversParentTypes['OrganisationKey']> = {
  algorithm?: Resolver<ResolversTypes['SigningAlgorithm'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganisationKeyState'], ParentType, ContextType>;
};

export type OrganisationKeyRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationKeyRegisterPayload'] = ResolversParentTypes['OrganisationKeyRegisterPayload']> = {
  key?: Resolver<Maybe<ResolversTypes['OrganisationKey']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationKeyRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationKeyRevokePayload'] = ResolversParentTypes['OrganisationKeyRevokePayload']> = {
  key?: Resolver<Maybe<ResolversTypes['OrganisationKey']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  changes?: Resolver<Maybe<ResolversTypes['PersonChangeConnection']>, ParentType, ContextType, RequireFields<PersonChangesArgs, 'first'>>;
  employmentKind?: Resolver<ResolversTypes['EmploymentKind'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasLogin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['LeavingReason']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maskedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChange'] = ResolversParentTypes['PersonChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonChangeKind'], ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['LeavingReason']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  positionAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positionBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  unitAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChangeConnection'] = ResolversParentTypes['PersonChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChangeEdge'] = ResolversParentTypes['PersonChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonChange'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCreatePayload'] = ResolversParentTypes['PersonCreatePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasure'] = ResolversParentTypes['PersonErasure']> = {
  begun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonErasureCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasureCount'] = ResolversParentTypes['PersonErasureCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['ErasureFate'], ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['PersonalDataKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonErasureStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasureStartPayload'] = ResolversParentTypes['PersonErasureStartPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLeavePayload'] = ResolversParentTypes['PersonLeavePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMerge'] = ResolversParentTypes['PersonMerge']> = {
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditsDoubled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runsEnding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCourses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonMergeStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMergeStartPayload'] = ResolversParentTypes['PersonMergeStartPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonNumberChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNumberChangePayload'] = ResolversParentTypes['PersonNumberChangePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonReturnPayload'] = ResolversParentTypes['PersonReturnPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUpdatePayload'] = ResolversParentTypes['PersonUpdatePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  copy?: Resolver<Maybe<ResolversTypes['PersonalDataCopy']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['PersonalDataHolding']>, ParentType, ContextType>;
  looks?: Resolver<Array<ResolversTypes['PersonalDataLook']>, ParentType, ContextType, Partial<PersonalDataLooksArgs>>;
  requests?: Resolver<Array<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
};

export type PersonalDataCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataCopy'] = ResolversParentTypes['PersonalDataCopy']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  htmlPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jsonPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
};

export type PersonalDataCopyRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataCopyRequestPayload'] = ResolversParentTypes['PersonalDataCopyRequestPayload']> = {
  copy?: Resolver<Maybe<ResolversTypes['PersonalDataCopy']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonalDataHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataHolding'] = ResolversParentTypes['PersonalDataHolding']> = {
  erased?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataLook'] = ResolversParentTypes['PersonalDataLook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes['PersonalDataLookKind']>, ParentType, ContextType>;
};

export type PersonalNumberKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalNumberKey'] = ResolversParentTypes['PersonalNumberKey']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalNumbersRekeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalNumbersRekeyPayload'] = ResolversParentTypes['PersonalNumbersRekeyPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  standard?: Resolver<Array<ResolversTypes['StandardEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionSavePayload'] = ResolversParentTypes['PositionSavePayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequest'] = ResolversParentTypes['PrivacyRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PrivacyRequestField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivacyRequestKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrivacyRequestState'], ParentType, ContextType>;
  wrong?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivacyRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequestConnection'] = ResolversParentTypes['PrivacyRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrivacyRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrivacyRequestCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequestCreatePayload'] = ResolversParentTypes['PrivacyRequestCreatePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyRequestDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequestDecidePayload'] = ResolversParentTypes['PrivacyRequestDecidePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequestEdge'] = ResolversParentTypes['PrivacyRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrivacyRequest'], ParentType, ContextType>;
};

export type PrivacyRequestWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequestWithdrawPayload'] = ResolversParentTypes['PrivacyRequestWithdrawPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgressRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressRecordPayload'] = ResolversParentTypes['ProgressRecordPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  runs?: Resolver<Maybe<Array<ResolversTypes['Run']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attainments?: Resolver<Maybe<Array<ResolversTypes['Attainment']>>, ParentType, ContextType>;
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType, RequireFields<QueryAttemptArgs, 'id'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'number'>>;
  certificateCheck?: Resolver<Maybe<ResolversTypes['CertificateCheck']>, ParentType, ContextType, RequireFields<QueryCertificateCheckArgs, 'number'>>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first'>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courseRoster?: Resolver<Maybe<ResolversTypes['RosterConnection']>, ParentType, ContextType, RequireFields<QueryCourseRosterArgs, 'course' | 'first' | 'unit'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first' | 'sort'>>;
  credits?: Resolver<Maybe<ResolversTypes['CreditConnection']>, ParentType, ContextType, RequireFields<QueryCreditsArgs, 'first'>>;
  frameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'first'>>;
  home?: Resolver<Maybe<ResolversTypes['Home']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  lesson?: Resolver<Maybe<ResolversTypes['Lesson']>, ParentType, ContextType, RequireFields<QueryLessonArgs, 'id'>>;
  mediaFiles?: Resolver<Maybe<ResolversTypes['MediaConnection']>, ParentType, ContextType, RequireFields<QueryMediaFilesArgs, 'first'>>;
  mediaFormats?: Resolver<Maybe<Array<ResolversTypes['MediaFormat']>>, ParentType, ContextType>;
  moduleByExternalId?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType, RequireFields<QueryModuleByExternalIdArgs, 'externalId'>>;
  modules?: Resolver<Maybe<ResolversTypes['ModuleConnection']>, ParentType, ContextType, RequireFields<QueryModulesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  noticeSettings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  pastRuns?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, RequireFields<QueryPastRunsArgs, 'first'>>;
  peopleWithoutUnit?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleWithoutUnitArgs, 'first'>>;
  personErasure?: Resolver<Maybe<ResolversTypes['PersonErasure']>, ParentType, ContextType, RequireFields<QueryPersonErasureArgs, 'person'>>;
  personErasureCounts?: Resolver<Maybe<Array<ResolversTypes['PersonErasureCount']>>, ParentType, ContextType, RequireFields<QueryPersonErasureCountsArgs, 'job'>>;
  personMerge?: Resolver<Maybe<ResolversTypes['PersonMerge']>, ParentType, ContextType, RequireFields<QueryPersonMergeArgs, 'goes' | 'stays'>>;
  personalData?: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
  personalNumberKeys?: Resolver<Array<ResolversTypes['PersonalNumberKey']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first'>>;
  privacyRequests?: Resolver<Maybe<ResolversTypes['PrivacyRequestConnection']>, ParentType, ContextType, Partial<QueryPrivacyRequestsArgs>>;
  questionBanks?: Resolver<Maybe<ResolversTypes['QuestionBankConnection']>, ParentType, ContextType, RequireFields<QueryQuestionBanksArgs, 'first'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuestionBankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionBank'] = ResolversParentTypes['QuestionBank']> = {
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['BankQuestionConnection']>, ParentType, ContextType, RequireFields<QuestionBankQuestionsArgs, 'first'>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionBankConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionBankConnection'] = ResolversParentTypes['QuestionBankConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuestionBankEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuestionBankEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionBankEdge'] = ResolversParentTypes['QuestionBankEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuestionBank'], ParentType, ContextType>;
};

export type QuestionBankSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionBankSavePayload'] = ResolversParentTypes['QuestionBankSavePayload']> = {
  bank?: Resolver<Maybe<ResolversTypes['QuestionBank']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuestionReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionReview'] = ResolversParentTypes['QuestionReview']> = {
  feedback?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['OptionReview']>>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rightAnswer?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AnswerState']>, ParentType, ContextType>;
};

export type QuestionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionStatistics'] = ResolversParentTypes['QuestionStatistics']> = {
  answerCounts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discrimination?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  efficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facilityPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['QuestionFinding']>, ParentType, ContextType>;
};

export type QuizResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quiz'] = ResolversParentTypes['Quiz']> = {
  attempts?: Resolver<Array<ResolversTypes['Attempt']>, ParentType, ContextType>;
  attemptsAllowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attemptsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bestPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gradingMethod?: Resolver<ResolversTypes['GradingMethod'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeLimitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuizStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuizStatistics'] = ResolversParentTypes['QuizStatistics']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consistency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deviationPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errorRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionStatistics']>, ParentType, ContextType>;
  tenths?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleChangePayload'] = ResolversParentTypes['RoleChangePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RosterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterConnection'] = ResolversParentTypes['RosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RosterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEdge'] = ResolversParentTypes['RosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType>;
};

export type RosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateState?: Resolver<Maybe<ResolversTypes['CertificateState']>, ParentType, ContextType>;
  dueExtendedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interventions?: Resolver<Array<ResolversTypes['Intervention']>, ParentType, ContextType>;
  lateAttemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateAttempts?: Resolver<Array<ResolversTypes['LateAttempt']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resume?: Resolver<Maybe<ResolversTypes['LessonLink']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunDueDateExtendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunDueDateExtendPayload'] = ResolversParentTypes['RunDueDateExtendPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunExemptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunExemptPayload'] = ResolversParentTypes['RunExemptPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunFinishPayload'] = ResolversParentTypes['RunFinishPayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['JpYear']>, ParentType, ContextType>;
};

export type RunWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunWithdrawPayload'] = ResolversParentTypes['RunWithdrawPayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StandardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEntry'] = ResolversParentTypes['StandardEntry']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  externalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<UnitPeopleArgs, 'first' | 'state'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCreatePayload'] = ResolversParentTypes['UnitCreatePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTally'] = ResolversParentTypes['UnitTally']> = {
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitUpdatePayload'] = ResolversParentTypes['UnitUpdatePayload']> = {
  query?: Resolver<Maybe<ResolversTypes['Query']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  accessRoles?: Resolver<Array<ResolversTypes['AccessRole']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  withheldRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentCreatePayload?: AssignmentCreatePayloadResolvers<ContextType>;
  AssignmentEndPayload?: AssignmentEndPayloadResolvers<ContextType>;
  Attainment?: AttainmentResolvers<ContextType>;
  Attempt?: AttemptResolvers<ContextType>;
  AttemptAnswerPayload?: AttemptAnswerPayloadResolvers<ContextType>;
  AttemptField?: AttemptFieldResolvers<ContextType>;
  AttemptFieldAnswer?: AttemptFieldAnswerResolvers<ContextType>;
  AttemptLateAnswersDecidePayload?: AttemptLateAnswersDecidePayloadResolvers<ContextType>;
  AttemptMatch?: AttemptMatchResolvers<ContextType>;
  AttemptOption?: AttemptOptionResolvers<ContextType>;
  AttemptQuestion?: AttemptQuestionResolvers<ContextType>;
  AttemptResetPayload?: AttemptResetPayloadResolvers<ContextType>;
  AttemptResponse?: AttemptResponseResolvers<ContextType>;
  AttemptStartPayload?: AttemptStartPayloadResolvers<ContextType>;
  AttemptSubmitPayload?: AttemptSubmitPayloadResolvers<ContextType>;
  BankImportStartPayload?: BankImportStartPayloadResolvers<ContextType>;
  BankQuestion?: BankQuestionResolvers<ContextType>;
  BankQuestionChangePayload?: BankQuestionChangePayloadResolvers<ContextType>;
  BankQuestionConnection?: BankQuestionConnectionResolvers<ContextType>;
  BankQuestionEdge?: BankQuestionEdgeResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedSetPayload?: CalendarFeedSetPayloadResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateCheck?: CertificateCheckResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificateRevokePayload?: CertificateRevokePayloadResolvers<ContextType>;
  Competency?: CompetencyResolvers<ContextType>;
  CompetencyLevelDescription?: CompetencyLevelDescriptionResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseCompetency?: CourseCompetencyResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseEnrolPayload?: CourseEnrolPayloadResolvers<ContextType>;
  CourseFacets?: CourseFacetsResolvers<ContextType>;
  CourseModule?: CourseModuleResolvers<ContextType>;
  CourseOfferPayload?: CourseOfferPayloadResolvers<ContextType>;
  CourseTally?: CourseTallyResolvers<ContextType>;
  CourseWithdrawPayload?: CourseWithdrawPayloadResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditConnection?: CreditConnectionResolvers<ContextType>;
  CreditEdge?: CreditEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DueCourse?: DueCourseResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkSavePayload?: FrameworkSavePayloadResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  ImportStartPayload?: ImportStartPayloadResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  InvitationAcceptPayload?: InvitationAcceptPayloadResolvers<ContextType>;
  InvitationIssuePayload?: InvitationIssuePayloadResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobCancelPayload?: JobCancelPayloadResolvers<ContextType>;
  JobCount?: JobCountResolvers<ContextType>;
  JobProblem?: JobProblemResolvers<ContextType>;
  JobProgress?: JobProgressResolvers<ContextType>;
  JpYear?: JpYearResolvers<ContextType>;
  LateAttempt?: LateAttemptResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonLink?: LessonLinkResolvers<ContextType>;
  LevelName?: LevelNameResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MailAddressConfirmPayload?: MailAddressConfirmPayloadResolvers<ContextType>;
  MailAddressSetPayload?: MailAddressSetPayloadResolvers<ContextType>;
  Mailbox?: MailboxResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  MediaConnection?: MediaConnectionResolvers<ContextType>;
  MediaEdge?: MediaEdgeResolvers<ContextType>;
  MediaFormat?: MediaFormatResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  MediaUploadPayload?: MediaUploadPayloadResolvers<ContextType>;
  MediaUploadRequest?: MediaUploadRequestResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  ModuleAnswer?: ModuleAnswerResolvers<ContextType>;
  ModuleConnection?: ModuleConnectionResolvers<ContextType>;
  ModuleDecidePayload?: ModuleDecidePayloadResolvers<ContextType>;
  ModuleEdge?: ModuleEdgeResolvers<ContextType>;
  ModuleLesson?: ModuleLessonResolvers<ContextType>;
  ModuleQuestion?: ModuleQuestionResolvers<ContextType>;
  ModuleQuiz?: ModuleQuizResolvers<ContextType>;
  ModuleSubmitPayload?: ModuleSubmitPayloadResolvers<ContextType>;
  ModuleVersion?: ModuleVersionResolvers<ContextType>;
  ModuleVersionConnection?: ModuleVersionConnectionResolvers<ContextType>;
  ModuleVersionEdge?: ModuleVersionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeChoice?: NoticeChoiceResolvers<ContextType>;
  NoticeChoicesSavePayload?: NoticeChoicesSavePayloadResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeSettings?: NoticeSettingsResolvers<ContextType>;
  NoticesReadPayload?: NoticesReadPayloadResolvers<ContextType>;
  OptionReview?: OptionReviewResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationClientBindPayload?: OrganisationClientBindPayloadResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationCreatePayload?: OrganisationCreatePayloadResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationKey?: OrganisationKeyResolvers<ContextType>;
  OrganisationKeyRegisterPayload?: OrganisationKeyRegisterPayloadResolvers<ContextType>;
  OrganisationKeyRevokePayload?: OrganisationKeyRevokePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonChange?: PersonChangeResolvers<ContextType>;
  PersonChangeConnection?: PersonChangeConnectionResolvers<ContextType>;
  PersonChangeEdge?: PersonChangeEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonCreatePayload?: PersonCreatePayloadResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonErasureCount?: PersonErasureCountResolvers<ContextType>;
  PersonErasureStartPayload?: PersonErasureStartPayloadResolvers<ContextType>;
  PersonLeavePayload?: PersonLeavePayloadResolvers<ContextType>;
  PersonMerge?: PersonMergeResolvers<ContextType>;
  PersonMergeStartPayload?: PersonMergeStartPayloadResolvers<ContextType>;
  PersonNumberChangePayload?: PersonNumberChangePayloadResolvers<ContextType>;
  PersonReturnPayload?: PersonReturnPayloadResolvers<ContextType>;
  PersonUpdatePayload?: PersonUpdatePayloadResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PersonalDataCopy?: PersonalDataCopyResolvers<ContextType>;
  PersonalDataCopyRequestPayload?: PersonalDataCopyRequestPayloadResolvers<ContextType>;
  PersonalDataHolding?: PersonalDataHoldingResolvers<ContextType>;
  PersonalDataLook?: PersonalDataLookResolvers<ContextType>;
  PersonalNumberKey?: PersonalNumberKeyResolvers<ContextType>;
  PersonalNumbersRekeyPayload?: PersonalNumbersRekeyPayloadResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionSavePayload?: PositionSavePayloadResolvers<ContextType>;
  PrivacyRequest?: PrivacyRequestResolvers<ContextType>;
  PrivacyRequestConnection?: PrivacyRequestConnectionResolvers<ContextType>;
  PrivacyRequestCreatePayload?: PrivacyRequestCreatePayloadResolvers<ContextType>;
  PrivacyRequestDecidePayload?: PrivacyRequestDecidePayloadResolvers<ContextType>;
  PrivacyRequestEdge?: PrivacyRequestEdgeResolvers<ContextType>;
  PrivacyRequestWithdrawPayload?: PrivacyRequestWithdrawPayloadResolvers<ContextType>;
  ProgressRecordPayload?: ProgressRecordPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionBank?: QuestionBankResolvers<ContextType>;
  QuestionBankConnection?: QuestionBankConnectionResolvers<ContextType>;
  QuestionBankEdge?: QuestionBankEdgeResolvers<ContextType>;
  QuestionBankSavePayload?: QuestionBankSavePayloadResolvers<ContextType>;
  QuestionReview?: QuestionReviewResolvers<ContextType>;
  QuestionStatistics?: QuestionStatisticsResolvers<ContextType>;
  Quiz?: QuizResolvers<ContextType>;
  QuizStatistics?: QuizStatisticsResolvers<ContextType>;
  RoleChangePayload?: RoleChangePayloadResolvers<ContextType>;
  RosterConnection?: RosterConnectionResolvers<ContextType>;
  RosterEdge?: RosterEdgeResolvers<ContextType>;
  RosterEntry?: RosterEntryResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunDueDateExtendPayload?: RunDueDateExtendPayloadResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunExemptPayload?: RunExemptPayloadResolvers<ContextType>;
  RunFinishPayload?: RunFinishPayloadResolvers<ContextType>;
  RunWithdrawPayload?: RunWithdrawPayloadResolvers<ContextType>;
  StandardEntry?: StandardEntryResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitCreatePayload?: UnitCreatePayloadResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitTally?: UnitTallyResolvers<ContextType>;
  UnitUpdatePayload?: UnitUpdatePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
