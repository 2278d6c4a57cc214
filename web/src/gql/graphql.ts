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

/** An answer to one question. */
export type AttemptAnswerInput = {
  /** When the learner gave it, by the device's clock. */
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

/** The state of a certificate. */
export type CertificateState =
  /** Revoked by the agency. */
  | 'REVOKED'
  /** No certificate has this number. */
  | 'UNKNOWN'
  /** Issued and in force. */
  | 'VALID';

/** What finishes a course. */
export type CompletionRule =
  /** Every lesson is done and every quiz passed. */
  | 'ALL_LESSONS'
  /** Every quiz is passed; other lessons are free. */
  | 'ALL_QUIZZES';

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
  /** Topics, at most 20. */
  topics?: Array<string> | null | undefined;
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

/** Accepting an invitation. */
export type InvitationAcceptInput = {
  /** The code of the invitation. */
  code: string;
};

/** A language of the interface or of content. */
export type Language =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

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

/** A pair a learner found. */
export type MatchInput = {
  /** The id of the option. */
  option: string;
  /** The id of the prompt. */
  prompt: string;
};

/** One thing a learner did in a lesson. */
export type ProgressEventInput = {
  /** The event's permanent id, made by the device: the same event again changes nothing. */
  id: string;
  /** What happened. */
  kind: ProgressEventKind;
  /** The global id of the lesson. */
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

/** The kind of a question. */
export type QuestionKind =
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
  {   /** The picked choices; none to clear the answer. */
  choices: Array<string>; matches?: never; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never;   /** The pairs found. */
  matches: Array<MatchInput>; number?: never; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never; matches?: never;   /** A number as typed, at most 40 characters. */
  number: string; order?: never; text?: never; trueFalse?: never; }
  |  { choices?: never; matches?: never; number?: never;   /** The items in order. */
  order: Array<string>; text?: never; trueFalse?: never; }
  |  { choices?: never; matches?: never; number?: never; order?: never;   /** A text, at most 255 characters. */
  text: string; trueFalse?: never; }
  |  { choices?: never; matches?: never; number?: never; order?: never; text?: never;   /** True or false. */
  trueFalse: boolean; };

/** The finishing of a run. */
export type RunFinishInput = {
  /** The global id of the run. */
  run: string;
};

/** The state of a run. */
export type RunState =
  /** Enrolled and not finished. */
  | 'ACTIVE'
  /** Exempted by the agency. */
  | 'EXEMPT'
  /** Finished: the record is written and stays. */
  | 'FINISHED'
  /** Withdrawn, by the learner's wish or the agency. */
  | 'WITHDRAWN';

/** A withdrawal. */
export type RunWithdrawInput = {
  /** Why; kept. */
  reason: string;
  /** The global id of the run; a learner withdraws their own, the agency anybody's. */
  run: string;
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


export type ViewerQuery = { viewer: { id: string, accessRoles: Array<AccessRole>, person: { id: string, name: string, unit: { id: string, name: { id: string, en: string | null } } } | null, organisation: { id: string, name: string } | null } | null };

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

export type CourseQueryVariables = Exact<{
  id: string;
}>;


export type CourseQuery = { course: { id: string, state: CourseState, language: Language, jp: number, lessonCount: number, minutes: number, partners: Array<string>, completion: CompletionRule | null, certificate: boolean | null, dueOn: string | null, title: { id: string, en: string | null }, summary: { id: string, en: string | null }, description: { id: string, en: string | null } | null, competencies: Array<{ level: number, competency: { id: string, name: { id: string, en: string | null }, levels: Array<{ level: number, name: { id: string, en: string | null }, indicators: { id: string, en: string | null } }> } }>, modules: Array<{ id: string, title: string, partner: string, requires: Array<string>, unlocked: boolean, lessonsDone: number, lessons: Array<{ id: string, kind: LessonKind, title: string, minutes: number, done: boolean }> }> | null, myRun: { id: string, state: RunState, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, finishedAt: string | null, resume: { id: string, title: string } | null, certificate: { id: string, number: string, state: CertificateState, pdfPath: string } | null } | null } | null };

export type RunProgressFragment = { id: string, state: RunState, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, finishedAt: string | null, resume: { id: string, title: string } | null, certificate: { id: string, number: string, state: CertificateState, pdfPath: string } | null };

export type EnrolMutationVariables = Exact<{
  input: CourseEnrolInput;
}>;


export type EnrolMutation = { courseEnrol: { run: { id: string, resume: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type FinishMutationVariables = Exact<{
  input: RunFinishInput;
}>;


export type FinishMutation = { runFinish: { run: { id: string, state: RunState, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, finishedAt: string | null, resume: { id: string, title: string } | null, certificate: { id: string, number: string, state: CertificateState, pdfPath: string } | null } | null, year: { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type LeaveCourseMutationVariables = Exact<{
  input: RunWithdrawInput;
}>;


export type LeaveCourseMutation = { runWithdraw: { run: { id: string, state: RunState } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { id: string, name: string, year: { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number }, runs: Array<{ id: string, dueOn: string | null, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean, resume: { id: string, title: string } | null, course: { id: string, jp: number, title: { id: string, en: string | null } } }>, due: Array<{ id: string, dueOn: string, note: string | null, course: { id: string, jp: number, minutes: number, lessonCount: number, title: { id: string, en: string | null } } }> } | null };

export type YearHoursFragment = { year: number, earned: number, minimum: number | null, ceiling: number | null, percent: number };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { id: string, accessRoles: Array<AccessRole> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

export type LessonQueryVariables = Exact<{
  id: string;
}>;


export type LessonQuery = { lesson: { id: string, kind: LessonKind, title: string, minutes: number, bytes: number, done: boolean, body: string | null, url: string | null, previous: { id: string, title: string } | null, next: { id: string, title: string } | null, course: { id: string, language: Language, title: { id: string, en: string | null }, myRun: { id: string, state: RunState, requiredDone: number, requiredTotal: number, progressPercent: number, finishable: boolean } | null } } | null };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { attempt: { id: string, ordinal: number, state: AttemptState, startedAt: string, deadline: string | null, submittedAt: string | null, points: number | null, maxPoints: number, percent: number | null, passed: boolean | null, questions: Array<{ id: string, ordinal: number, kind: QuestionKind, text: string, points: number, unit: string | null, choices: Array<{ id: string, text: string }> | null, prompts: Array<{ id: string, text: string }> | null, options: Array<{ id: string, text: string }> | null, items: Array<{ id: string, text: string }> | null, response: { choices: Array<string> | null, trueFalse: boolean | null, number: string | null, text: string | null, order: Array<string> | null, savedAt: string, late: boolean, matches: Array<{ prompt: string, option: string }> | null } | null, review: { state: AnswerState | null, points: number | null, feedback: Array<string> | null, rightAnswer: Array<string> | null, options: Array<{ id: string, correct: boolean }> | null } | null }> | null } | null };

export type OptionFragment = { id: string, text: string };

export type QuizIntroQueryVariables = Exact<{
  lesson: string;
}>;


export type QuizIntroQuery = { lesson: { id: string, quiz: { id: string, questionCount: number, passPercent: number, attemptsAllowed: number, attemptsLeft: number | null, timeLimitMinutes: number | null, bestPercent: number | null, passed: boolean, attempts: Array<{ id: string, ordinal: number, state: AttemptState, startedAt: string, percent: number | null, passed: boolean | null }> } | null } | null };

export type StartAttemptMutationVariables = Exact<{
  input: AttemptStartInput;
}>;


export type StartAttemptMutation = { attemptStart: { attempt: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } | null };

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
export const OptionFragmentDoc = new TypedDocumentString(`
    fragment Option on AttemptOption {
  id
  text
}
    `, {"fragmentName":"Option"}) as unknown as TypedDocumentString<OptionFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:c6a24a176153bed01fba3a32068e1813ad4a57ddc89abf4be19ef8dc597b68f1"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CatalogueDocument = {"__meta__":{"hash":"sha256:41b83b6d81731e9caff7d16a2c8d199514f574386b852be038da8be09ea8436a"}} as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CourseDocument = {"__meta__":{"hash":"sha256:7f6121c09f7b03e9e5342b6c01cd11019f3cb2dbaf5a8f0dcb4a856e6d52bff8"}} as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const EnrolDocument = {"__meta__":{"hash":"sha256:8ed882b8a16427a36054f5bd98cbfaf339e115800e2bc574bbd53b671ad35e78"}} as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const FinishDocument = {"__meta__":{"hash":"sha256:e32b45dd9a5591da5b5a2c86635bcb7eb31eae0fbd727700fbb7bc0e7690c887"}} as unknown as TypedDocumentString<FinishMutation, FinishMutationVariables>;
export const LeaveCourseDocument = {"__meta__":{"hash":"sha256:ca2f24aeeb26aa79d798571e57f938df312e0382e8b8e21ee4f14c81acec2863"}} as unknown as TypedDocumentString<LeaveCourseMutation, LeaveCourseMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:8100ea3a9d8f9bf8c4b783a366c8e6f2867319453ccbb76cd5b36fae2c40eba2"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:77fef27788e3b68966d5bfa3b3a7f3eb0104566e1d5245934d8a79a022abec7c"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const LessonDocument = {"__meta__":{"hash":"sha256:dc58d7ffdd6807317fb13dc3db2be898e64f6c0cf081c00f34dfb4f3cfc87f18"}} as unknown as TypedDocumentString<LessonQuery, LessonQueryVariables>;
export const AttemptDocument = {"__meta__":{"hash":"sha256:c7efc1530826baa6bea1e370bba12d8d9cf2c3ca72fd991d9615dc00bd6e5686"}} as unknown as TypedDocumentString<AttemptQuery, AttemptQueryVariables>;
export const QuizIntroDocument = {"__meta__":{"hash":"sha256:0477f00868f204cac03b53dd63ab25c4462088faaccc3f89474bdd0c59d5d521"}} as unknown as TypedDocumentString<QuizIntroQuery, QuizIntroQueryVariables>;
export const StartAttemptDocument = {"__meta__":{"hash":"sha256:94efb94f1e8d62e131def8dcbaa69b56ed41166746989516e19edd00c3954cb3"}} as unknown as TypedDocumentString<StartAttemptMutation, StartAttemptMutationVariables>;
export const RecordProgressDocument = {"__meta__":{"hash":"sha256:f4b830b31d2cad21c1097d7cbbf88746e5aad31dddcc9da6fde3aa58c497d87e"}} as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const AnswerAttemptDocument = {"__meta__":{"hash":"sha256:7bbf15273d5b35ed2d2fcdb5a6cb2df77b3ae3cf1597504e3b7b6644cdcdb1e3"}} as unknown as TypedDocumentString<AnswerAttemptMutation, AnswerAttemptMutationVariables>;
export const SubmitAttemptDocument = {"__meta__":{"hash":"sha256:fc069cc5c780c8fc8e9b19cfce6d451b9cceb82f063779d2a118ecabdc113f21"}} as unknown as TypedDocumentString<SubmitAttemptMutation, SubmitAttemptMutationVariables>;