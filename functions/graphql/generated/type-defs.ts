// Generated from schema/, never edited.

/** The whole schema without its descriptions. */
export const typeDefs = /* GraphQL */ `
schema {
  query: Query
  mutation: Mutation
}

directive @access(to: [AccessRole!]!) on FIELD_DEFINITION | OBJECT

directive @cost(weight: Int!) on FIELD_DEFINITION

enum AccessRole {
  ADMIN
  AGENCY
  EMPLOYEE
  EVERYONE
  IDENTITY
  PARTNER
}

enum AnswerArrival {
  AFTER_HAND_IN
  LATE
  ON_TIME
  WITHIN_GRACE
}

enum AnswerState {
  CORRECT
  INCORRECT
  INVALID
  PARTIAL
  UNANSWERED
}

type Assignment implements Node @access(to: [EMPLOYEE, AGENCY]) {
  audienceLabel: LocalizedText!
  course: Course!
  dueOn: Date!
  id: ID!
  note: String
}

input AssignmentCreateInput {
  audience: AudienceInput!
  course: ID!
  dueOn: Date!
  idempotencyKey: ID!
  note: String
}

type AssignmentCreatePayload @access(to: [AGENCY]) {
  assignment: Assignment
  query: Query
  userErrors: [UserError!]!
}

input AssignmentEndInput {
  assignment: ID!
  reason: String!
}

type AssignmentEndPayload @access(to: [AGENCY]) {
  course: Course
  query: Query
  userErrors: [UserError!]!
}

type Attainment implements Node @access(to: [EMPLOYEE]) {
  competency: Competency!
  evidence(after: String, first: Int = 20): EvidenceConnection @cost(weight: 3)
  gap: Int!
  id: ID!
  level: Int!
  requiredLevel: Int
}

type Attempt implements Node @access(to: [EMPLOYEE]) {
  course: Course
  deadline: DateTime
  endedBy: AttemptEnd
  id: ID!
  lateAnswers: Int
  lateState: LateAnswersState
  lesson: LessonLink
  maxPoints: Float!
  ordinal: Int!
  overallFeedback: String
  passed: Boolean
  percent: Float
  points: Float
  questions: [AttemptQuestion!] @cost(weight: 10)
  startedAt: DateTime!
  state: AttemptState!
  submittedAt: DateTime
}

input AttemptAnswerInput {
  answeredAt: DateTime!
  attempt: ID!
  question: ID!
  response: ResponseInput!
  sequence: Int!
}

type AttemptAnswerPayload @access(to: [EMPLOYEE]) {
  arrival: AnswerArrival
  late: Boolean
  query: Query
  saved: Boolean
  userErrors: [UserError!]!
}

enum AttemptEnd {
  DEADLINE
  LEARNER
}

type AttemptField @access(to: [EMPLOYEE]) {
  choices: [AttemptOption!]
  id: ID!
  kind: FieldKind!
  unit: String
}

type AttemptFieldAnswer @access(to: [EMPLOYEE]) {
  field: ID!
  value: String!
}

input AttemptLateAnswersDecideInput {
  accept: Boolean!
  attempt: ID!
  idempotencyKey: ID!
  reason: String!
}

type AttemptLateAnswersDecidePayload @access(to: [AGENCY]) {
  attempt: LateAttempt
  entry: RosterEntry
  query: Query
  userErrors: [UserError!]!
}

type AttemptMatch @access(to: [EMPLOYEE]) {
  option: ID!
  prompt: ID!
}

type AttemptOption @access(to: [EMPLOYEE]) {
  id: ID!
  text: String!
}

type AttemptQuestion @access(to: [EMPLOYEE]) {
  choices: [AttemptOption!]
  fields: [AttemptField!]
  id: ID!
  items: [AttemptOption!]
  kind: QuestionKind!
  lateResponse: AttemptResponse
  options: [AttemptOption!]
  ordinal: Int!
  points: Float!
  prompts: [AttemptOption!]
  response: AttemptResponse
  review: QuestionReview
  text: String!
  unit: String
}

input AttemptResetInput {
  idempotencyKey: ID!
  lesson: ID!
  reason: String!
  run: ID!
}

type AttemptResetPayload @access(to: [AGENCY]) {
  entry: RosterEntry
  query: Query
  userErrors: [UserError!]!
}

type AttemptResponse @access(to: [EMPLOYEE]) {
  answeredAt: DateTime!
  arrival: AnswerArrival!
  choices: [ID!]
  fields: [AttemptFieldAnswer!]
  late: Boolean!
  matches: [AttemptMatch!]
  number: String
  order: [ID!]
  savedAt: DateTime!
  sequence: Int!
  text: String
  trueFalse: Boolean
}

input AttemptStartInput {
  lesson: ID!
}

type AttemptStartPayload @access(to: [EMPLOYEE]) {
  attempt: Attempt
  query: Query
  userErrors: [UserError!]!
}

enum AttemptState {
  IN_PROGRESS
  SUBMITTED
  VOIDED
}

input AttemptSubmitInput {
  attempt: ID!
}

type AttemptSubmitPayload @access(to: [EMPLOYEE]) {
  attempt: Attempt
  query: Query
  run: Run
  userErrors: [UserError!]!
}

input AudienceInput @oneOf {
  employmentKind: EmploymentKind
  everybody: Boolean
  persons: [ID!]
  positionFamily: String
  unit: ID
}

input BankImportStartInput {
  bank: ID!
  dryRun: Boolean!
  file: String!
  format: QuestionFileFormat!
  idempotencyKey: String!
}

type BankImportStartPayload @access(to: [PARTNER]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

type BankQuestion implements Node @access(to: [PARTNER, AGENCY]) {
  category: String
  competency: String
  difficulty: QuestionDifficulty
  id: ID!
  kind: BankQuestionKind!
  label: String!
  language: String
  level: Int
  retired: Boolean!
  source: String @cost(weight: 2)
  tags: [String!]!
  version: Int!
}

input BankQuestionChangeInput {
  competency: String
  difficulty: QuestionDifficulty
  language: String
  level: Int
  question: ID!
  retired: Boolean
}

type BankQuestionChangePayload @access(to: [PARTNER]) {
  query: Query
  question: BankQuestion
  userErrors: [UserError!]!
}

type BankQuestionConnection @access(to: [PARTNER, AGENCY]) {
  edges: [BankQuestionEdge!]!
  pageInfo: PageInfo!
}

type BankQuestionEdge @access(to: [PARTNER, AGENCY]) {
  cursor: String!
  node: BankQuestion!
}

input BankQuestionFilter {
  category: String
  competency: String
  difficulty: QuestionDifficulty
  kind: BankQuestionKind
  language: String
  level: Int
  retired: Boolean
  tag: String
  text: String
}

enum BankQuestionKind {
  CHOICE
  CLOZE
  DESCRIPTION
  ESSAY
  MATCHING
  NUMERIC
  ORDERING
  SHORT_TEXT
  TRUE_FALSE
}

type CalendarFeed @access(to: [EMPLOYEE]) {
  createdAt: DateTime!
}

input CalendarFeedSetInput {
  language: Language! = ID
  on: Boolean!
}

type CalendarFeedSetPayload @access(to: [EMPLOYEE]) {
  query: Query
  settings: NoticeSettings
  url: String
  userErrors: [UserError!]!
}

type Certificate implements Node @access(to: [EMPLOYEE, AGENCY]) {
  courseTitle: LocalizedText!
  holderName: String!
  id: ID!
  issuedOn: Date!
  jp: Float!
  number: String!
  pdfPath: String!
  revokedReason: String
  state: CertificateState!
  verifyPath: String!
}

type CertificateCheck {
  courseTitle: LocalizedText
  holderInitials: String
  id: ID!
  issuedOn: Date
  state: CertificateState!
}

type CertificateConnection @access(to: [EMPLOYEE]) {
  edges: [CertificateEdge!]!
  pageInfo: PageInfo!
}

type CertificateEdge @access(to: [EMPLOYEE]) {
  cursor: String!
  node: Certificate!
}

input CertificateRevokeInput {
  number: String!
  reason: String!
}

type CertificateRevokePayload @access(to: [AGENCY]) {
  certificate: Certificate
  query: Query
  userErrors: [UserError!]!
}

enum CertificateState {
  ERASED
  REVOKED
  UNKNOWN
  VALID
}

input ChoiceInput {
  correct: Boolean!
  feedback: String
  id: ID!
  percent: Float
  text: String!
}

enum ChoiceScoring {
  ALL_OR_NOTHING
  PARTIAL
  WEIGHTS
}

input ClozeAnswerInput @oneOf {
  numeric: NumericInput
  shortText: ShortTextInput
  singleChoice: SingleChoiceInput
}

input ClozeFieldInput {
  answer: ClozeAnswerInput!
  weight: Int! = 1
}

input ClozeInput {
  fields: [ClozeFieldInput!]!
}

type Competency implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  description: LocalizedText!
  externalId: ID!
  id: ID!
  kind: CompetencyKind!
  levels: [CompetencyLevelDescription!]!
  name: LocalizedText!
}

input CompetencyInput {
  description: LocalizedTextInput!
  externalId: ID!
  indicators: [LocalizedTextInput!]!
  kind: CompetencyKind!
  name: LocalizedTextInput!
}

enum CompetencyKind {
  MANAGERIAL
  SOCIO_CULTURAL
  TECHNICAL
}

type CompetencyLevelDescription @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  indicators: LocalizedText!
  level: Int!
  name: LocalizedText!
}

enum CompletionRule {
  ALL_LESSONS
  ALL_QUIZZES
}

type Course implements Node @access(to: [EMPLOYEE, AGENCY]) {
  assignments: [Assignment!] @access(to: [AGENCY])
  certificate: Boolean
  competencies: [CourseCompetency!]!
  completion: CompletionRule
  description: LocalizedText
  dueOn: Date
  externalId: ID!
  id: ID!
  jp: Float!
  language: Language!
  lessonCount: Int!
  minutes: Int!
  modules: [CourseModule!] @cost(weight: 3)
  myRun: Run
  newest: Course @access(to: [AGENCY]) @cost(weight: 3)
  partners: [String!]!
  roster(after: String, first: Int = 50, unit: ID!): RosterConnection @access(to: [AGENCY]) @cost(weight: 3)
  state: CourseState!
  summary: LocalizedText!
  tally: CourseTally @access(to: [AGENCY]) @cost(weight: 8)
  title: LocalizedText!
  topics: [String!]!
  unitTallies: [UnitTally!] @access(to: [AGENCY]) @cost(weight: 24)
  versionNumber: Int!
}

type CourseCompetency @access(to: [EMPLOYEE, AGENCY]) {
  competency: Competency!
  level: Int!
}

input CourseCompetencyInput {
  competency: ID!
  level: Int!
}

type CourseConnection @access(to: [EMPLOYEE, AGENCY]) {
  edges: [CourseEdge!]!
  facets: CourseFacets!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CourseEdge @access(to: [EMPLOYEE, AGENCY]) {
  cursor: String!
  node: Course!
}

input CourseEnrolInput {
  course: ID!
}

type CourseEnrolPayload @access(to: [EMPLOYEE]) {
  query: Query
  run: Run
  userErrors: [UserError!]!
}

type CourseFacets @access(to: [EMPLOYEE, AGENCY]) {
  competencies: [FacetCount!]!
  languages: [FacetCount!]!
  topics: [FacetCount!]!
}

input CourseFilterInput {
  competencies: [ID!]
  languages: [Language!]
  maxJp: Float
  state: CourseState
  topics: [String!]
}

type CourseModule @access(to: [EMPLOYEE, AGENCY]) {
  id: ID!
  lessons: [Lesson!]!
  lessonsDone: Int!
  module: ID @access(to: [AGENCY])
  partner: String!
  requires: [ID!]!
  title: String!
  unlocked: Boolean!
}

input CourseModuleInput {
  module: ID!
  requires: [ID!]! = []
}

input CourseOfferInput {
  certificate: Boolean! = true
  competencies: [CourseCompetencyInput!]!
  completion: CompletionRule! = ALL_LESSONS
  description: LocalizedTextInput!
  expectedVersion: Int
  externalId: ID!
  jp: Float!
  language: Language!
  modules: [CourseModuleInput!]!
  summary: LocalizedTextInput!
  title: LocalizedTextInput!
  topics: [String!]!
}

type CourseOfferPayload @access(to: [AGENCY]) {
  changed: Boolean
  course: Course
  query: Query
  userErrors: [UserError!]!
}

enum CourseSort {
  NEWEST
  RELEVANCE
  SHORTEST
}

enum CourseState {
  OFFERED
  WITHDRAWN
}

type CourseTally @access(to: [AGENCY]) {
  enrolled: Int!
  finished: Int!
}

input CourseWithdrawInput {
  course: ID!
  reason: String!
}

type CourseWithdrawPayload @access(to: [AGENCY]) {
  course: Course
  query: Query
  userErrors: [UserError!]!
}

type Credit implements Node @access(to: [EMPLOYEE]) {
  date: Date!
  id: ID!
  jp: Float!
  title: LocalizedText!
}

type CreditConnection @access(to: [EMPLOYEE]) {
  edges: [CreditEdge!]!
  pageInfo: PageInfo!
}

type CreditEdge @access(to: [EMPLOYEE]) {
  cursor: String!
  node: Credit!
}

scalar Date

scalar DateTime

type DueCourse @access(to: [EMPLOYEE]) {
  course: Course!
  dueOn: Date!
  id: ID!
  note: String
}

enum EmploymentKind {
  PNS
  PPPK
}

enum ErasureFate {
  DELETE
  KEEP
  PSEUDONYMISE
}

type Evidence implements Node @access(to: [EMPLOYEE]) {
  counts: Boolean!
  date: Date!
  id: ID!
  kind: EvidenceKind!
  level: Int!
  title: LocalizedText!
}

type EvidenceConnection @access(to: [EMPLOYEE]) {
  edges: [EvidenceEdge!]!
  pageInfo: PageInfo!
}

type EvidenceEdge @access(to: [EMPLOYEE]) {
  cursor: String!
  node: Evidence!
}

enum EvidenceKind {
  COURSE
}

type FacetCount @access(to: [EMPLOYEE, AGENCY]) {
  count: Int!
  label: LocalizedText!
  value: String!
}

input FieldInput {
  field: ID!
  value: String!
}

enum FieldKind {
  NUMERIC
  SHORT_TEXT
  SINGLE_CHOICE
}

type Framework implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  competencies: [Competency!]!
  externalId: ID!
  id: ID!
  levelNames: [LevelName!]!
  name: LocalizedText!
}

type FrameworkConnection @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  edges: [FrameworkEdge!]!
  pageInfo: PageInfo!
}

type FrameworkEdge @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  cursor: String!
  node: Framework!
}

input FrameworkSaveInput {
  competencies: [CompetencyInput!]!
  externalId: ID!
  levelNames: [LocalizedTextInput!]!
  name: LocalizedTextInput!
}

type FrameworkSavePayload @access(to: [AGENCY]) {
  framework: Framework
  query: Query
  userErrors: [UserError!]!
}

enum GradingMethod {
  AVERAGE
  FIRST
  HIGHEST
  LAST
}

type Home @access(to: [EMPLOYEE]) {
  due: [DueCourse!]!
  id: ID!
  name: String!
  runs: [Run!]!
  unreadNotices: Int!
  year: JpYear!
}

enum ImportKind {
  PERSONS
  PERSON_CHANGES
  POSITIONS
  UNITS
}

input ImportStartInput {
  dryRun: Boolean!
  file: String!
  idempotencyKey: ID!
  kind: ImportKind!
}

type ImportStartPayload @access(to: [ADMIN]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

type Intervention @access(to: [AGENCY]) {
  at: DateTime!
  id: ID!
  kind: InterventionKind!
  reason: String!
}

enum InterventionKind {
  ATTEMPT_RESET
  CERTIFICATE_REVOKED
  DUE_DATE_EXTENDED
  EXEMPTED
  LATE_ANSWERS_ACCEPTED
  LATE_ANSWERS_DECLINED
  PERSON_LEFT
  WITHDRAWN
}

input InvitationAcceptInput {
  code: String!
}

type InvitationAcceptPayload @access(to: [IDENTITY]) {
  query: Query
  userErrors: [UserError!]!
  viewer: Viewer
}

input InvitationIssueInput {
  person: ID!
}

type InvitationIssuePayload @access(to: [ADMIN]) {
  code: String
  expiresAt: DateTime
  query: Query
  userErrors: [UserError!]!
}

type Job implements Node @access(to: [ADMIN, PARTNER]) {
  counts: [JobCount!]!
  dryRun: Boolean!
  endedAt: DateTime
  failure: String
  id: ID!
  kind: JobKind!
  problemCount: Int!
  problems: [JobProblem!]!
  progress: JobProgress!
  resultPath: String
  startedAt: DateTime!
  state: JobState!
}

input JobCancelInput {
  job: ID!
}

type JobCancelPayload @access(to: [ADMIN, PARTNER]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

type JobCount @access(to: [ADMIN, PARTNER]) {
  count: Int!
  outcome: RowOutcome!
}

enum JobKind {
  NUMBERS_REKEY
  OWN_DATA_COPY
  PERSONS_IMPORT
  PERSONS_MERGE
  PERSON_CHANGES_IMPORT
  PERSON_ERASURE
  POSITIONS_IMPORT
  QUESTIONS_IMPORT
  UNITS_IMPORT
}

type JobProblem @access(to: [ADMIN, PARTNER]) {
  code: UserErrorCode!
  column: String
  message: String!
  row: Int!
}

type JobProgress @access(to: [ADMIN, PARTNER]) {
  done: Int!
  total: Int
}

enum JobState {
  CANCELLED
  CANCELLING
  DONE
  FAILED
  QUEUED
  RUNNING
}

type JpYear @access(to: [EMPLOYEE]) {
  ceiling: Float
  earned: Float!
  minimum: Float
  percent: Int!
  year: Int!
}

enum Language {
  EN
  ID
}

enum LateAnswersState {
  ACCEPTED
  DECLINED
  NONE
  WAITING
}

type LateAttempt @access(to: [AGENCY]) {
  answers: Int!
  deadline: DateTime
  endedBy: AttemptEnd
  firstAnsweredAt: DateTime
  firstReceivedAt: DateTime
  id: ID!
  lastAnsweredAt: DateTime
  lastReceivedAt: DateTime
  lesson: LessonLink
  ordinal: Int!
  passed: Boolean
  percent: Float
  startedAt: DateTime!
  state: LateAnswersState!
  submittedAt: DateTime
}

enum LeavingReason {
  CONTRACT_ENDED
  DIED
  DISMISSED
  RESIGNED
  RETIRED
  TRANSFERRED
}

type Lesson implements Node @access(to: [EMPLOYEE, AGENCY]) {
  body: String @cost(weight: 2)
  bytes: Int!
  course: Course!
  done: Boolean!
  id: ID!
  kind: LessonKind!
  minutes: Int!
  next: LessonLink
  previous: LessonLink
  quiz: Quiz @cost(weight: 3)
  title: String!
  url: String
}

input LessonContentInput @oneOf {
  document: LinkInput
  quiz: QuizInput
  text: String
  video: LinkInput
}

input LessonInput {
  content: LessonContentInput!
  externalId: ID!
  minutes: Int!
  title: String!
}

enum LessonKind {
  DOCUMENT
  QUIZ
  TEXT
  VIDEO
}

type LessonLink @access(to: [EMPLOYEE, AGENCY]) {
  id: ID!
  title: String!
}

type LevelName @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  level: Int!
  name: LocalizedText!
}

input LinkInput {
  description: String!
  url: String!
}

type LocalizedText {
  en: String
  id: String!
}

input LocalizedTextInput {
  en: String
  id: String!
}

input MailAddressConfirmInput {
  token: String!
}

type MailAddressConfirmPayload @access(to: [EMPLOYEE]) {
  query: Query
  settings: NoticeSettings
  userErrors: [UserError!]!
}

input MailAddressSetInput {
  address: String
  language: Language! = ID
}

type MailAddressSetPayload @access(to: [EMPLOYEE]) {
  query: Query
  settings: NoticeSettings
  userErrors: [UserError!]!
}

type Mailbox @access(to: [EMPLOYEE]) {
  address: String
  available: Boolean!
  language: Language!
  pendingAddress: String
}

input MatchInput {
  option: ID!
  prompt: ID!
}

input MatchingInput {
  distractors: [String!]! = []
  pairs: [MatchingPairInput!]!
}

input MatchingPairInput {
  answer: String!
  id: ID!
  prompt: String!
}

type Media implements Node @access(to: [PARTNER]) {
  bytes: Int!
  description: String
  height: Int
  id: ID!
  kind: MediaKind!
  name: String!
  path: String
  refusal: String
  refusalCode: MediaRefusalCode
  requestedAt: DateTime!
  sha256: String!
  state: MediaState!
  type: String!
  width: Int
}

type MediaConnection @access(to: [PARTNER]) {
  edges: [MediaEdge!]!
  pageInfo: PageInfo!
}

type MediaEdge @access(to: [PARTNER]) {
  cursor: String!
  node: Media!
}

type MediaFormat @access(to: [PARTNER]) {
  extension: String!
  kind: MediaKind!
  mostBytes: Int!
  name: String!
}

enum MediaKind {
  CAPTIONS
  DOCUMENT
  PICTURE
  SOUND
  VIDEO
}

enum MediaRefusalCode {
  ACTIVE_CONTENT
  DAMAGED
  HIDDEN_DATA
  PICTURE_TOO_BIG
  TOO_LARGE
  UNKNOWN_TYPE
}

enum MediaState {
  AWAITED
  CHECKING
  READY
  REFUSED
}

type MediaUploadHeader @access(to: [PARTNER]) {
  name: String!
  value: String!
}

input MediaUploadInput {
  bytes: Int!
  description: String
  name: String!
  sha256: String!
  type: String!
}

type MediaUploadPayload @access(to: [PARTNER]) {
  media: Media
  query: Query
  upload: MediaUploadRequest
  userErrors: [UserError!]!
}

type MediaUploadRequest @access(to: [PARTNER]) {
  expiresAt: DateTime!
  headers: [MediaUploadHeader!]!
  method: String!
  url: String!
}

type Module implements Node @access(to: [PARTNER, AGENCY]) {
  externalId: ID!
  id: ID!
  latest: ModuleVersion!
  organisation: Organisation!
  published: ModuleVersion
  title: String!
  versions(after: String, first: Int = 20): ModuleVersionConnection @cost(weight: 3)
}

type ModuleAnswer @access(to: [PARTNER, AGENCY]) {
  feedback: String
  percent: Int!
  text: String!
}

type ModuleConnection @access(to: [PARTNER, AGENCY]) {
  edges: [ModuleEdge!]!
  pageInfo: PageInfo!
}

input ModuleDecideInput {
  approve: Boolean!
  reason: String
  version: ID!
}

type ModuleDecidePayload @access(to: [AGENCY]) {
  query: Query
  userErrors: [UserError!]!
  version: ModuleVersion
}

type ModuleEdge @access(to: [PARTNER, AGENCY]) {
  cursor: String!
  node: Module!
}

type ModuleLesson @access(to: [PARTNER, AGENCY]) {
  body: String @cost(weight: 2)
  bytes: Int!
  bytesBudget: Int!
  externalId: ID!
  kind: LessonKind!
  mediaBytes: Int!
  minutes: Int!
  quiz: ModuleQuiz
  title: String!
  url: String
}

type ModuleQuestion @access(to: [PARTNER, AGENCY]) {
  answers: [ModuleAnswer!]!
  externalId: ID!
  feedback: String
  kind: QuestionKind!
  points: Int!
  text: String!
}

type ModuleQuiz @access(to: [PARTNER, AGENCY]) {
  attemptsAllowed: Int!
  closesAt: DateTime
  gradingMethod: GradingMethod!
  opensAt: DateTime
  passPercent: Int!
  questions: [ModuleQuestion!]! @cost(weight: 5)
  shuffleQuestions: Boolean!
  statistics: QuizStatistics @cost(weight: 5)
  timeLimitMinutes: Int
  waitMinutes: Int
}

input ModuleSubmitInput {
  externalId: ID!
  language: Language!
  lessons: [LessonInput!]!
  licence: String!
  proposedJp: Float!
  summary: String!
  title: String!
}

type ModuleSubmitPayload @access(to: [PARTNER, AGENCY]) {
  module: Module
  outcome: SubmitOutcome
  query: Query
  userErrors: [UserError!]!
  version: ModuleVersion
}

type ModuleVersion implements Node @access(to: [PARTNER, AGENCY]) {
  contentHash: String!
  decidedAt: DateTime
  decisionReason: String
  id: ID!
  language: Language!
  lesson(externalId: ID!): ModuleLesson
  lessons: [ModuleLesson!]!
  licence: String!
  module: Module!
  number: Int!
  proposedJp: Float!
  state: ModuleVersionState!
  submittedAt: DateTime!
  summary: String!
  title: String!
}

type ModuleVersionConnection @access(to: [PARTNER, AGENCY]) {
  edges: [ModuleVersionEdge!]!
  pageInfo: PageInfo!
}

type ModuleVersionEdge @access(to: [PARTNER, AGENCY]) {
  cursor: String!
  node: ModuleVersion!
}

enum ModuleVersionState {
  IN_REVIEW
  PUBLISHED
  REJECTED
  RETIRED
}

input MultipleChoiceInput {
  choices: [ChoiceInput!]!
  scoring: ChoiceScoring! = PARTIAL
  shuffle: Boolean! = true
}

type Mutation {
  assignmentCreate(input: AssignmentCreateInput!): AssignmentCreatePayload @access(to: [AGENCY])
  assignmentEnd(input: AssignmentEndInput!): AssignmentEndPayload @access(to: [AGENCY])
  attemptAnswer(input: AttemptAnswerInput!): AttemptAnswerPayload @access(to: [EMPLOYEE])
  attemptLateAnswersDecide(input: AttemptLateAnswersDecideInput!): AttemptLateAnswersDecidePayload @access(to: [AGENCY])
  attemptReset(input: AttemptResetInput!): AttemptResetPayload @access(to: [AGENCY])
  attemptStart(input: AttemptStartInput!): AttemptStartPayload @access(to: [EMPLOYEE])
  attemptSubmit(input: AttemptSubmitInput!): AttemptSubmitPayload @access(to: [EMPLOYEE])
  bankImportStart(input: BankImportStartInput!): BankImportStartPayload @access(to: [PARTNER])
  bankQuestionChange(input: BankQuestionChangeInput!): BankQuestionChangePayload @access(to: [PARTNER])
  calendarFeedSet(input: CalendarFeedSetInput!): CalendarFeedSetPayload @access(to: [EMPLOYEE])
  certificateRevoke(input: CertificateRevokeInput!): CertificateRevokePayload @access(to: [AGENCY])
  courseEnrol(input: CourseEnrolInput!): CourseEnrolPayload @access(to: [EMPLOYEE])
  courseOffer(input: CourseOfferInput!): CourseOfferPayload @access(to: [AGENCY]) @cost(weight: 20)
  courseWithdraw(input: CourseWithdrawInput!): CourseWithdrawPayload @access(to: [AGENCY])
  frameworkSave(input: FrameworkSaveInput!): FrameworkSavePayload @access(to: [AGENCY])
  importStart(input: ImportStartInput!): ImportStartPayload @access(to: [ADMIN])
  invitationAccept(input: InvitationAcceptInput!): InvitationAcceptPayload @access(to: [IDENTITY])
  invitationIssue(input: InvitationIssueInput!): InvitationIssuePayload @access(to: [ADMIN])
  jobCancel(input: JobCancelInput!): JobCancelPayload @access(to: [ADMIN, PARTNER])
  mailAddressConfirm(input: MailAddressConfirmInput!): MailAddressConfirmPayload @access(to: [EMPLOYEE])
  mailAddressSet(input: MailAddressSetInput!): MailAddressSetPayload @access(to: [EMPLOYEE])
  mediaUpload(input: MediaUploadInput!): MediaUploadPayload @access(to: [PARTNER])
  moduleDecide(input: ModuleDecideInput!): ModuleDecidePayload @access(to: [AGENCY])
  moduleSubmit(input: ModuleSubmitInput!): ModuleSubmitPayload @access(to: [PARTNER]) @cost(weight: 50)
  noticeChoicesSave(input: NoticeChoicesSaveInput!): NoticeChoicesSavePayload @access(to: [EMPLOYEE])
  noticesRead(input: NoticesReadInput!): NoticesReadPayload @access(to: [EMPLOYEE])
  organisationClientBind(input: OrganisationClientBindInput!): OrganisationClientBindPayload @access(to: [ADMIN])
  organisationCreate(input: OrganisationCreateInput!): OrganisationCreatePayload @access(to: [ADMIN])
  organisationKeyRegister(input: OrganisationKeyRegisterInput!): OrganisationKeyRegisterPayload @access(to: [PARTNER, ADMIN])
  organisationKeyRevoke(input: OrganisationKeyRevokeInput!): OrganisationKeyRevokePayload @access(to: [PARTNER, ADMIN])
  personCreate(input: PersonCreateInput!): PersonCreatePayload @access(to: [ADMIN])
  personErasureStart(input: PersonErasureStartInput!): PersonErasureStartPayload @access(to: [ADMIN])
  personLeave(input: PersonLeaveInput!): PersonLeavePayload @access(to: [ADMIN])
  personMergeStart(input: PersonMergeStartInput!): PersonMergeStartPayload @access(to: [ADMIN])
  personNumberChange(input: PersonNumberChangeInput!): PersonNumberChangePayload @access(to: [ADMIN])
  personReturn(input: PersonReturnInput!): PersonReturnPayload @access(to: [ADMIN])
  personUpdate(input: PersonUpdateInput!): PersonUpdatePayload @access(to: [ADMIN])
  personalDataCopyRequest(input: PersonalDataCopyRequestInput!): PersonalDataCopyRequestPayload @access(to: [EMPLOYEE])
  personalNumbersRekey(input: PersonalNumbersRekeyInput!): PersonalNumbersRekeyPayload @access(to: [ADMIN])
  positionSave(input: PositionSaveInput!): PositionSavePayload @access(to: [ADMIN])
  privacyRequestCreate(input: PrivacyRequestCreateInput!): PrivacyRequestCreatePayload @access(to: [EMPLOYEE])
  privacyRequestDecide(input: PrivacyRequestDecideInput!): PrivacyRequestDecidePayload @access(to: [ADMIN])
  privacyRequestWithdraw(input: PrivacyRequestWithdrawInput!): PrivacyRequestWithdrawPayload @access(to: [EMPLOYEE])
  progressRecord(input: ProgressRecordInput!): ProgressRecordPayload @access(to: [EMPLOYEE])
  questionBankSave(input: QuestionBankSaveInput!): QuestionBankSavePayload @access(to: [PARTNER])
  roleChange(input: RoleChangeInput!): RoleChangePayload @access(to: [ADMIN])
  runDueDateExtend(input: RunDueDateExtendInput!): RunDueDateExtendPayload @access(to: [AGENCY])
  runExempt(input: RunExemptInput!): RunExemptPayload @access(to: [AGENCY])
  runFinish(input: RunFinishInput!): RunFinishPayload @access(to: [EMPLOYEE])
  runWithdraw(input: RunWithdrawInput!): RunWithdrawPayload @access(to: [EMPLOYEE, AGENCY])
  unitCreate(input: UnitCreateInput!): UnitCreatePayload @access(to: [ADMIN])
  unitUpdate(input: UnitUpdateInput!): UnitUpdatePayload @access(to: [ADMIN])
}

interface Node {
  id: ID!
}

type Notice implements Node @access(to: [EMPLOYEE]) {
  at: DateTime!
  id: ID!
  kind: NoticeKind!
  path: String!
  read: Boolean!
  reason: String
  text: String!
}

type NoticeChoice @access(to: [EMPLOYEE]) {
  app: Boolean!
  kind: NoticeKind!
  label: String!
  mail: Boolean!
}

input NoticeChoiceInput {
  app: Boolean!
  kind: NoticeKind!
  mail: Boolean!
}

input NoticeChoicesSaveInput {
  choices: [NoticeChoiceInput!]! = []
  pausedUntil: Date
}

type NoticeChoicesSavePayload @access(to: [EMPLOYEE]) {
  query: Query
  settings: NoticeSettings
  userErrors: [UserError!]!
}

type NoticeConnection @access(to: [EMPLOYEE]) {
  edges: [NoticeEdge!]!
  pageInfo: PageInfo!
}

type NoticeEdge @access(to: [EMPLOYEE]) {
  cursor: String!
  node: Notice!
}

enum NoticeKind {
  ATTEMPT_RESET
  CERTIFICATE_REVOKED
  COURSE_ASSIGNED
  COURSE_DUE_SOON
  COURSE_FINISHED
  COURSE_OVERDUE
  DUE_DATE_EXTENDED
  LATE_ANSWERS_ACCEPTED
  LATE_ANSWERS_DECLINED
  RUN_ENDED
}

type NoticeSettings @access(to: [EMPLOYEE]) {
  calendar: CalendarFeed
  choices: [NoticeChoice!]!
  mailbox: Mailbox!
  pausedUntil: Date
}

input NoticesReadInput {
  notices: [ID!]
}

type NoticesReadPayload @access(to: [EMPLOYEE]) {
  query: Query
  unread: Int
  userErrors: [UserError!]!
}

enum NumberChangeReason {
  CORRECTED
  REISSUED
}

input NumericAnswerInput {
  feedback: String
  percent: Int! = 100
  tolerance: Float! = 0
  toleranceKind: ToleranceKind
  value: Float!
}

input NumericInput {
  answers: [NumericAnswerInput!]!
  unit: String
  units: [NumericUnitInput!]
}

input NumericUnitInput {
  multiplier: Float!
  name: String!
}

type OptionReview @access(to: [EMPLOYEE]) {
  correct: Boolean!
  id: ID!
}

enum OrderScoring {
  ADJACENT_PAIRS
  ALL_OR_NOTHING
  POSITION
}

input OrderingInput {
  items: [OrderingItemInput!]!
  scoring: OrderScoring! = ADJACENT_PAIRS
}

input OrderingItemInput {
  id: ID!
  text: String!
}

type Organisation implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  clientId: String @access(to: [PARTNER, ADMIN])
  externalId: ID!
  id: ID!
  keys: [OrganisationKey!] @access(to: [PARTNER, ADMIN]) @cost(weight: 2)
  kind: OrganisationKind!
  name: String!
  site: String
}

input OrganisationClientBindInput {
  clientId: String!
  issuer: String
  organisation: ID!
}

type OrganisationClientBindPayload @access(to: [ADMIN]) {
  organisation: Organisation
  query: Query
  userErrors: [UserError!]!
}

type OrganisationConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  edges: [OrganisationEdge!]!
  pageInfo: PageInfo!
}

input OrganisationCreateInput {
  externalId: ID!
  kind: OrganisationKind!
  name: String!
  site: String
}

type OrganisationCreatePayload @access(to: [ADMIN]) {
  organisation: Organisation
  query: Query
  userErrors: [UserError!]!
}

type OrganisationEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  cursor: String!
  node: Organisation!
}

type OrganisationKey @access(to: [PARTNER, ADMIN]) {
  algorithm: SigningAlgorithm!
  expiresAt: DateTime!
  id: ID!
  kid: ID!
  label: String!
  registeredAt: DateTime!
  revokedAt: DateTime
  state: OrganisationKeyState!
}

input OrganisationKeyRegisterInput {
  label: String!
  organisation: ID
  publicKey: String!
  validDays: Int! = 365
}

type OrganisationKeyRegisterPayload @access(to: [PARTNER, ADMIN]) {
  key: OrganisationKey
  query: Query
  userErrors: [UserError!]!
}

input OrganisationKeyRevokeInput {
  key: ID!
}

type OrganisationKeyRevokePayload @access(to: [PARTNER, ADMIN]) {
  key: OrganisationKey
  query: Query
  userErrors: [UserError!]!
}

enum OrganisationKeyState {
  ACTIVE
  EXPIRED
  REVOKED
}

enum OrganisationKind {
  GOVERNMENT
  NGO
  UNIVERSITY
}

input OverallFeedbackInput {
  fromPercent: Int!
  text: String!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

type Person implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  changes(after: String, first: Int = 20): PersonChangeConnection @access(to: [ADMIN]) @cost(weight: 3)
  employmentKind: EmploymentKind!
  grade: String
  hasLogin: Boolean!
  id: ID!
  leavingReason: LeavingReason @access(to: [ADMIN])
  leftOn: Date @access(to: [AGENCY, ADMIN])
  maskedNumber: String
  name: String!
  position: Position
  roles: [Role!]!
  state: PersonState! @access(to: [AGENCY, ADMIN])
  unit: Unit
}

type PersonChange @access(to: [ADMIN]) {
  at: DateTime!
  by: String
  gradeAfter: String
  gradeBefore: String
  id: ID!
  kind: PersonChangeKind!
  leavingReason: LeavingReason
  merged: ID
  on: Date
  positionAfter: String
  positionBefore: String
  reason: String!
  renamed: Boolean!
  role: Role
  unitAfter: String
  unitBefore: String
}

type PersonChangeConnection @access(to: [ADMIN]) {
  edges: [PersonChangeEdge!]!
  pageInfo: PageInfo!
}

type PersonChangeEdge @access(to: [ADMIN]) {
  cursor: String!
  node: PersonChange!
}

enum PersonChangeKind {
  LEFT
  MERGED
  NUMBER_CHANGED
  RETURNED
  ROLE_GRANTED
  ROLE_REVOKED
  UPDATED
}

type PersonConnection @access(to: [AGENCY, ADMIN]) {
  edges: [PersonEdge!]!
  pageInfo: PageInfo!
}

input PersonCreateInput {
  employmentKind: EmploymentKind!
  grade: String
  name: String!
  personalNumber: String!
  position: ID
  unit: ID!
}

type PersonCreatePayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

type PersonEdge @access(to: [AGENCY, ADMIN]) {
  cursor: String!
  node: Person!
}

type PersonErasure @access(to: [ADMIN]) {
  begun: Boolean!
  problems: [UserError!]!
}

enum PersonErasureBasis {
  ASKED
  ORDERED
  RECORDED_WRONGLY
  RETENTION_OVER
}

type PersonErasureCount @access(to: [ADMIN]) {
  count: Int!
  fate: ErasureFate!
  holding: PersonalDataKind
  name: String!
}

input PersonErasureStartInput {
  basis: PersonErasureBasis!
  dryRun: Boolean!
  idempotencyKey: String!
  name: String
  person: ID!
  reference: String
}

type PersonErasureStartPayload @access(to: [ADMIN]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

input PersonLeaveInput {
  cause: LeavingReason!
  on: Date!
  person: ID!
  reason: String!
}

type PersonLeavePayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

type PersonMerge @access(to: [ADMIN]) {
  certificates: Int!
  competencies: Int!
  credits: Int!
  creditsDoubled: Int!
  logins: Int!
  problems: [UserError!]!
  runs: Int!
  runsEnding: Int!
  sharedCourses: Int!
}

input PersonMergeStartInput {
  goes: ID!
  idempotencyKey: ID!
  reason: String!
  stays: ID!
}

type PersonMergeStartPayload @access(to: [ADMIN]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

input PersonNumberChangeInput {
  cause: NumberChangeReason!
  employmentKind: EmploymentKind
  grade: String
  person: ID!
  personalNumber: String!
  reason: String!
}

type PersonNumberChangePayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

input PersonReturnInput {
  on: Date
  person: ID!
  position: ID
  reason: String!
  unit: ID
}

type PersonReturnPayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

enum PersonState {
  ACTIVE
  LEFT
}

input PersonUpdateInput {
  grade: String
  name: String
  on: Date
  person: ID!
  position: ID
  reason: String!
  unit: ID
}

type PersonUpdatePayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

type PersonalData @access(to: [EMPLOYEE]) {
  copy: PersonalDataCopy
  holdings: [PersonalDataHolding!]!
  looks(first: Int): [PersonalDataLook!]!
  requests: [PrivacyRequest!]!
}

type PersonalDataCopy @access(to: [EMPLOYEE]) {
  askedAt: DateTime!
  expiresAt: DateTime!
  htmlPath: String
  jsonPath: String
  percent: Int!
  state: JobState!
}

input PersonalDataCopyRequestInput {
  idempotencyKey: String!
}

type PersonalDataCopyRequestPayload @access(to: [EMPLOYEE]) {
  copy: PersonalDataCopy
  query: Query
  userErrors: [UserError!]!
}

type PersonalDataHolding @access(to: [EMPLOYEE]) {
  erased: String!
  kept: String!
  kind: PersonalDataKind!
  purpose: String!
  title: String!
}

enum PersonalDataKind {
  ANSWERS
  CERTIFICATES
  COMPETENCIES
  CREDITS
  JOBS
  LISTS
  LOGINS
  LOOKS
  NOTICES
  NUMBER
  PROFILE
  RECORDS
  REQUESTS
  RUNS
}

type PersonalDataLook @access(to: [EMPLOYEE]) {
  at: DateTime!
  role: AccessRole!
  what: [PersonalDataLookKind!]!
}

enum PersonalDataLookKind {
  CERTIFICATE
  EXPORT
  HISTORY
  LEARNING
  LIST
  PROFILE
}

type PersonalNumberKey @access(to: [ADMIN]) {
  current: Boolean!
  needed: Boolean!
  version: String!
}

input PersonalNumbersRekeyInput {
  idempotencyKey: String!
}

type PersonalNumbersRekeyPayload @access(to: [ADMIN]) {
  job: Job
  query: Query
  userErrors: [UserError!]!
}

type Position implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  externalId: ID!
  family: String!
  id: ID!
  kind: PositionKind!
  name: LocalizedText!
  standard: [StandardEntry!]!
}

type PositionConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  edges: [PositionEdge!]!
  pageInfo: PageInfo!
}

type PositionEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  cursor: String!
  node: Position!
}

enum PositionKind {
  ADMINISTRATOR
  EXECUTOR
  FUNCTIONAL_EXPERTISE
  FUNCTIONAL_SKILL
  HIGH_LEADERSHIP_PRATAMA
  SUPERVISOR
}

input PositionSaveInput {
  externalId: ID!
  family: String!
  kind: PositionKind!
  name: LocalizedTextInput!
  standard: [StandardEntryInput!]!
}

type PositionSavePayload @access(to: [ADMIN]) {
  position: Position
  query: Query
  userErrors: [UserError!]!
}

type PrivacyRequest implements Node @access(to: [EMPLOYEE, ADMIN]) {
  answer: String
  askedAt: DateTime!
  decidedAt: DateTime
  dueAt: DateTime!
  field: PrivacyRequestField
  id: ID!
  kind: PrivacyRequestKind!
  person: Person
  reason: String!
  right: String
  state: PrivacyRequestState!
  wrong: String
}

type PrivacyRequestConnection @access(to: [ADMIN]) {
  edges: [PrivacyRequestEdge!]!
  pageInfo: PageInfo!
}

input PrivacyRequestCreateInput {
  field: PrivacyRequestField
  idempotencyKey: String!
  kind: PrivacyRequestKind!
  reason: String!
  right: String
  wrong: String
}

type PrivacyRequestCreatePayload @access(to: [EMPLOYEE]) {
  query: Query
  request: PrivacyRequest
  userErrors: [UserError!]!
}

input PrivacyRequestDecideInput {
  accepted: Boolean!
  answer: String!
  request: ID!
}

type PrivacyRequestDecidePayload @access(to: [ADMIN]) {
  query: Query
  request: PrivacyRequest
  userErrors: [UserError!]!
}

type PrivacyRequestEdge @access(to: [ADMIN]) {
  cursor: String!
  node: PrivacyRequest!
}

enum PrivacyRequestField {
  CERTIFICATE
  COMPETENCY
  CREDIT
  EMPLOYMENT_KIND
  GRADE
  LEARNING
  NAME
  OTHER
  PERSONAL_NUMBER
  POSITION
  UNIT
}

enum PrivacyRequestKind {
  CORRECTION
  ERASURE
}

enum PrivacyRequestState {
  ACCEPTED
  DECLINED
  OPEN
  WITHDRAWN
}

input PrivacyRequestWithdrawInput {
  request: ID!
}

type PrivacyRequestWithdrawPayload @access(to: [EMPLOYEE]) {
  query: Query
  request: PrivacyRequest
  userErrors: [UserError!]!
}

input ProgressEventInput {
  id: ID!
  kind: ProgressEventKind!
  lesson: ID!
  occurredAt: DateTime!
}

enum ProgressEventKind {
  COMPLETED
  OPENED
}

input ProgressRecordInput {
  events: [ProgressEventInput!]!
}

type ProgressRecordPayload @access(to: [EMPLOYEE]) {
  query: Query
  recorded: [ID!]
  runs: [Run!]
  userErrors: [UserError!]!
}

type Query {
  attainments: [Attainment!] @access(to: [EMPLOYEE])
  attempt(id: ID!): Attempt @access(to: [EMPLOYEE]) @cost(weight: 3)
  certificate(number: String!): Certificate @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  certificateCheck(number: String!): CertificateCheck @access(to: [EVERYONE]) @cost(weight: 5)
  certificates(after: String, first: Int = 20): CertificateConnection @access(to: [EMPLOYEE])
  course(id: ID!): Course @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  courseRoster(after: String, course: ID!, first: Int = 50, unit: ID!): RosterConnection @access(to: [AGENCY]) @cost(weight: 3)
  courses(after: String, filter: CourseFilterInput, first: Int = 20, search: String, sort: CourseSort = RELEVANCE): CourseConnection @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  credits(after: String, first: Int = 50, year: Int): CreditConnection @access(to: [EMPLOYEE])
  frameworks(after: String, first: Int = 20): FrameworkConnection @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN])
  home: Home @access(to: [EMPLOYEE]) @cost(weight: 5)
  job(id: ID!): Job @access(to: [ADMIN, PARTNER])
  lesson(id: ID!): Lesson @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  mediaFiles(after: String, first: Int = 50): MediaConnection @access(to: [PARTNER])
  mediaFormats: [MediaFormat!] @access(to: [PARTNER])
  moduleByExternalId(externalId: ID!): Module @access(to: [PARTNER])
  modules(after: String, first: Int = 50, state: ModuleVersionState): ModuleConnection @access(to: [PARTNER, AGENCY])
  node(id: ID!): Node @access(to: [EVERYONE])
  noticeSettings: NoticeSettings @access(to: [EMPLOYEE])
  notices(after: String, first: Int = 20): NoticeConnection @access(to: [EMPLOYEE])
  organisations(after: String, first: Int = 50): OrganisationConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  pastRuns(after: String, first: Int = 20): RunConnection @access(to: [EMPLOYEE])
  peopleWithoutUnit(after: String, first: Int = 50): PersonConnection @access(to: [ADMIN])
  personErasure(person: ID!): PersonErasure @access(to: [ADMIN])
  personErasureCounts(job: ID!): [PersonErasureCount!] @access(to: [ADMIN])
  personMerge(goes: ID!, stays: ID!): PersonMerge @access(to: [ADMIN]) @cost(weight: 20)
  personalData: PersonalData @access(to: [EMPLOYEE])
  personalNumberKeys: [PersonalNumberKey!]! @access(to: [ADMIN])
  positions(after: String, first: Int = 50): PositionConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  privacyRequests(after: String, first: Int, open: Boolean): PrivacyRequestConnection @access(to: [ADMIN])
  questionBanks(after: String, first: Int = 50, organisation: ID): QuestionBankConnection @access(to: [PARTNER, AGENCY]) @cost(weight: 3)
  units(after: String, first: Int = 50): UnitConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  viewer: Viewer @access(to: [IDENTITY])
}

input QuestionAnswerInput @oneOf {
  cloze: ClozeInput
  matching: MatchingInput
  multipleChoice: MultipleChoiceInput
  numeric: NumericInput
  ordering: OrderingInput
  shortText: ShortTextInput
  singleChoice: SingleChoiceInput
  trueFalse: TrueFalseInput
}

type QuestionBank implements Node @access(to: [PARTNER, AGENCY]) {
  categories: [String!]!
  externalId: ID!
  id: ID!
  organisation: Organisation!
  questions(after: String, filter: BankQuestionFilter, first: Int = 50): BankQuestionConnection @cost(weight: 5)
  tags: [String!]!
  title: String!
}

type QuestionBankConnection @access(to: [PARTNER, AGENCY]) {
  edges: [QuestionBankEdge!]!
  pageInfo: PageInfo!
}

type QuestionBankEdge @access(to: [PARTNER, AGENCY]) {
  cursor: String!
  node: QuestionBank!
}

input QuestionBankSaveInput {
  externalId: String!
  title: String!
}

type QuestionBankSavePayload @access(to: [PARTNER]) {
  bank: QuestionBank
  query: Query
  userErrors: [UserError!]!
}

enum QuestionDifficulty {
  EASY
  HARD
  MEDIUM
}

enum QuestionFileFormat {
  AIKEN
  GIFT
  MOODLE_XML
}

enum QuestionFinding {
  EASY
  HARD
  PERHAPS_WRONG_KEY
  TOO_FEW
  WEAK
}

input QuestionInput {
  answer: QuestionAnswerInput!
  externalId: ID!
  feedback: String
  points: Int! = 1
  text: String!
}

enum QuestionKind {
  CLOZE
  MATCHING
  MULTIPLE_CHOICE
  NUMERIC
  ORDERING
  SHORT_TEXT
  SINGLE_CHOICE
  TRUE_FALSE
}

type QuestionReview @access(to: [EMPLOYEE]) {
  feedback: [String!]
  options: [OptionReview!]
  points: Float
  rightAnswer: [String!]
  state: AnswerState
}

type QuestionStatistics @access(to: [PARTNER, AGENCY]) {
  answerCounts: [Int!]!
  attempts: Int!
  discrimination: Float
  efficiency: Float
  externalId: ID!
  facilityPercent: Float
  findings: [QuestionFinding!]!
}

type Quiz @access(to: [EMPLOYEE]) {
  attempts: [Attempt!]!
  attemptsAllowed: Int!
  attemptsLeft: Int
  bestPercent: Float
  closesAt: DateTime
  gradingMethod: GradingMethod!
  id: ID!
  nextAttemptAt: DateTime
  opensAt: DateTime
  passPercent: Int!
  passed: Boolean!
  questionCount: Int!
  timeLimitMinutes: Int
}

input QuizInput {
  attemptsAllowed: Int! = 0
  closesAt: DateTime
  gradingMethod: GradingMethod
  opensAt: DateTime
  overallFeedback: [OverallFeedbackInput!]
  passPercent: Int!
  questions: [QuestionInput!]!
  review: QuizReviewInput
  shuffleQuestions: Boolean! = true
  timeLimitMinutes: Int
  waitMinutes: Int
}

input QuizReviewInput {
  afterClose: [ReviewPart!]
  afterPassOrLastAttempt: [ReviewPart!]! = [RESPONSE, CORRECTNESS, MARKS, FEEDBACK, RIGHT_ANSWER]
  afterSubmit: [ReviewPart!]! = [RESPONSE, CORRECTNESS, MARKS, FEEDBACK]
  during: [ReviewPart!]! = []
}

type QuizStatistics @access(to: [PARTNER, AGENCY]) {
  attempts: Int!
  consistency: Float
  deviationPercent: Float
  errorRatio: Float
  meanPercent: Float
  questions: [QuestionStatistics!]!
  tenths: [Int!]!
}

input ResponseInput @oneOf {
  choices: [ID!]
  fields: [FieldInput!]
  matches: [MatchInput!]
  number: String
  order: [ID!]
  text: String
  trueFalse: Boolean
}

enum ReviewPart {
  CORRECTNESS
  FEEDBACK
  MARKS
  RESPONSE
  RIGHT_ANSWER
}

enum Role {
  ADMIN
  AGENCY
}

input RoleChangeInput {
  held: Boolean!
  person: ID!
  reason: String!
  role: Role!
}

type RoleChangePayload @access(to: [ADMIN]) {
  person: Person
  query: Query
  userErrors: [UserError!]!
}

type RosterConnection @access(to: [AGENCY]) {
  edges: [RosterEdge!]!
  pageInfo: PageInfo!
}

type RosterEdge @access(to: [AGENCY]) {
  cursor: String!
  node: RosterEntry!
}

type RosterEntry implements Node @access(to: [AGENCY]) {
  certificateNumber: String
  certificateState: CertificateState
  dueExtendedTo: Date
  dueOn: Date
  earlier: Boolean!
  enrolledAt: DateTime!
  finishedAt: DateTime
  id: ID!
  interventions: [Intervention!]!
  lateAttemptCount: Int!
  lateAttempts: [LateAttempt!]! @cost(weight: 10)
  person: ID!
  personName: String!
  progressPercent: Int!
  run: ID!
  state: RunState!
}

enum RowOutcome {
  CHANGED
  CREATED
  REFUSED
  TO_CHANGE
  TO_CREATE
  UNCHANGED
}

type Run implements Node @access(to: [EMPLOYEE, AGENCY]) {
  certificate: Certificate
  course: Course!
  dueOn: Date
  enrolledAt: DateTime!
  finishable: Boolean!
  finishedAt: DateTime
  id: ID!
  number: Int!
  progressPercent: Int!
  requiredDone: Int!
  requiredTotal: Int!
  resume: LessonLink
  state: RunState!
  versionNumber: Int!
}

type RunConnection @access(to: [EMPLOYEE]) {
  edges: [RunEdge!]!
  pageInfo: PageInfo!
}

input RunDueDateExtendInput {
  dueOn: Date!
  idempotencyKey: ID
  reason: String!
  run: ID!
}

type RunDueDateExtendPayload @access(to: [AGENCY]) {
  entry: RosterEntry
  query: Query
  userErrors: [UserError!]!
}

type RunEdge @access(to: [EMPLOYEE]) {
  cursor: String!
  node: Run!
}

input RunExemptInput {
  idempotencyKey: ID
  reason: String!
  run: ID!
}

type RunExemptPayload @access(to: [AGENCY]) {
  entry: RosterEntry
  query: Query
  userErrors: [UserError!]!
}

input RunFinishInput {
  run: ID!
}

type RunFinishPayload @access(to: [EMPLOYEE]) {
  certificate: Certificate
  query: Query
  run: Run
  userErrors: [UserError!]!
  year: JpYear
}

enum RunState {
  ACTIVE
  EXEMPT
  FINISHED
  WITHDRAWN
}

input RunWithdrawInput {
  idempotencyKey: ID
  reason: String!
  run: ID!
}

type RunWithdrawPayload @access(to: [EMPLOYEE, AGENCY]) {
  query: Query
  run: Run
  userErrors: [UserError!]!
}

input ShortTextAnswerInput {
  feedback: String
  percent: Int! = 100
  text: String!
}

input ShortTextInput {
  answers: [ShortTextAnswerInput!]!
  caseSensitive: Boolean! = false
  ignoreAccents: Boolean
}

enum SigningAlgorithm {
  ES256
  RS256
}

input SingleChoiceInput {
  choices: [ChoiceInput!]!
  shuffle: Boolean! = true
}

type StandardEntry @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  competency: Competency!
  level: Int!
}

input StandardEntryInput {
  competency: ID!
  level: Int!
}

enum SubmitOutcome {
  CREATED
  NEW_VERSION
  UNCHANGED
}

enum ToleranceKind {
  ABSOLUTE
  RELATIVE
}

input TrueFalseInput {
  answer: Boolean!
  feedbackFalse: String
  feedbackTrue: String
}

type Unit implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  externalId: ID!
  id: ID!
  name: LocalizedText!
  parent: Unit
  people(after: String, first: Int = 50, state: PersonState = ACTIVE): PersonConnection @access(to: [AGENCY, ADMIN]) @cost(weight: 3)
}

type UnitConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  edges: [UnitEdge!]!
  pageInfo: PageInfo!
}

input UnitCreateInput {
  externalId: ID!
  name: LocalizedTextInput!
  parent: ID
}

type UnitCreatePayload @access(to: [ADMIN]) {
  query: Query
  unit: Unit
  userErrors: [UserError!]!
}

type UnitEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  cursor: String!
  node: Unit!
}

type UnitTally @access(to: [AGENCY]) {
  enrolled: Int!
  finished: Int!
  unit: Unit!
}

input UnitUpdateInput {
  name: LocalizedTextInput!
  unit: ID!
}

type UnitUpdatePayload @access(to: [ADMIN]) {
  query: Query
  unit: Unit
  userErrors: [UserError!]!
}

type UserError {
  code: UserErrorCode!
  field: [String!]!
  message: String!
}

enum UserErrorCode {
  CONFLICT
  CONTENT_RULE
  IDEMPOTENCY_MISMATCH
  INCOMPLETE
  INVALID
  INVITATION
  NOT_ENROLLED
  NOT_FOUND
  NO_ATTEMPTS_LEFT
  PREREQUISITE
  REQUIRED
  RETRY
  TAKEN
  TIME_OVER
  TOO_LARGE
  WRONG_STATE
}

type Viewer @access(to: [IDENTITY]) {
  accessRoles: [AccessRole!]!
  id: ID!
  organisation: Organisation
  person: Person
  withheldRoles: [Role!]!
}
`;

/**
 * The descriptions as JSON, read only when somebody asks for them: by the type or directive, its own under no name and the
 * others under `field`, `VALUE` or `field.argument`.
 */
export const descriptions = `
{
 "@access": {
  "": "Who may reach a field or a type. A field of Query or Mutation, and every type that holds private data, carries\\nit; the server refuses to start without it. What a caller may not reach looks like what does not exist.\\nOwnership (\\"my own\\", \\"my organisation\\") is decided on top of it, by the command behind the field.",
  "to": "The callers who may reach it; any one suffices."
 },
 "@cost": {
  "": "What a field adds to the cost of an operation; fields without it cost 1 when they return an object and 0 otherwise.",
  "weight": "Cost units for one evaluation of the field."
 },
 "AccessRole": {
  "": "A kind of caller, as far as access rules tell callers apart.",
  "ADMIN": "A person who administers people, units and roles.",
  "AGENCY": "A person of the training agency.",
  "EMPLOYEE": "A person who works for the city.",
  "EVERYONE": "Anybody, signed in or not.",
  "IDENTITY": "Anybody with a valid token, bound to a person or organisation or not yet.",
  "PARTNER": "A machine client or a member of a training partner."
 },
 "AnswerArrival": {
  "": "How an answer arrived: by the moment at which it reached the server, and by the server's clock alone.",
  "AFTER_HAND_IN": "After the learner handed the attempt in, for example from a second device that had no network: it is kept and shown,\\nand counts only if the agency accepts it.",
  "LATE": "After that: it is kept and shown, and counts only if the agency accepts it.",
  "ON_TIME": "Before the deadline, or to an attempt without one: it counts.",
  "WITHIN_GRACE": "Within the minute after the deadline that is left to slow networks: it counts."
 },
 "AnswerState": {
  "": "How an answer was graded.",
  "CORRECT": "Fully right.",
  "INCORRECT": "Wrong.",
  "INVALID": "Not an answer this question can have.",
  "PARTIAL": "Partly right.",
  "UNANSWERED": "Not answered."
 },
 "Assignment": {
  "": "An audience rule with a course and a due date, evaluated when read.",
  "audienceLabel": "The rule in words.",
  "course": "The course.",
  "dueOn": "The day it is due.",
  "id": "The global id.",
  "note": "What the agency says about it."
 },
 "AssignmentCreateInput": {
  "": "An assignment of a course.",
  "audience": "Who it is for.",
  "course": "The global id of the course.",
  "dueOn": "The day it is due, today or later.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once.",
  "note": "What to say about it, at most 500 characters."
 },
 "AssignmentCreatePayload": {
  "": "The answer to \`assignmentCreate\`.",
  "assignment": "The assignment.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "AssignmentEndInput": {
  "": "The end of an assignment.",
  "assignment": "The global id of the assignment.",
  "reason": "Why; kept."
 },
 "AssignmentEndPayload": {
  "": "The answer to \`assignmentEnd\`.",
  "course": "The course it was for.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "Attainment": {
  "": "Where a person stands in one competency: the level is computed from evidence, never set.",
  "competency": "The competency.",
  "evidence": "The evidence, newest first: why the level is what it is.",
  "evidence.after": "The cursor to go on from.",
  "evidence.first": "How many, at most 50.",
  "gap": "How many levels are missing.",
  "id": "The global id.",
  "level": "The level attained, 0 (nothing yet) to 5.",
  "requiredLevel": "The level the person's position requires; null when it requires none."
 },
 "Attempt": {
  "": "One attempt of one person at a quiz.",
  "course": "The course, in that version; null when it cannot be shown.",
  "deadline": "Until when there is time; answers that come within the minute after it count too, for slow networks. Null without a\\ntime limit.",
  "endedBy": "Who ended it; null until it is handed in.",
  "id": "The global id.",
  "lateAnswers": "To how many questions an answer came late that does not count, or not yet; null in lists of attempts.",
  "lateState": "What became of the answers that came late; null in lists of attempts.",
  "lesson": "The lesson it is an attempt at, in the version of the course in which it was begun; null when that cannot be shown.",
  "maxPoints": "The points to be earned.",
  "ordinal": "Its number in the run, from 1.",
  "overallFeedback": "What the author says about a result like this, Markdown, where the quiz shows it by now.",
  "passed": "Whether it passed; null until it is handed in.",
  "percent": "The result in percent, rounded half up to two decimals; null until it is handed in.",
  "points": "The points earned, rounded half up to two decimals; null until it is handed in.",
  "questions": "The questions as they were drawn for this attempt; not in lists of attempts.",
  "startedAt": "When it began.",
  "state": "Its state.",
  "submittedAt": "When it was handed in: by its learner, or as of its deadline."
 },
 "AttemptAnswerInput": {
  "": "An answer to one question.",
  "answeredAt": "When the learner gave it, by the device's clock; a device that knows by how much its clock is wrong takes that out. It\\nis shown to the agency where an answer came late, and decides nothing.",
  "attempt": "The global id of the attempt.",
  "question": "The id of the question within the attempt.",
  "response": "The answer.",
  "sequence": "The place of this answer in the order in which the device made its answers to this attempt, from 1: an older one never replaces a newer one."
 },
 "AttemptAnswerPayload": {
  "": "The answer to \`attemptAnswer\`.",
  "arrival": "How it arrived.",
  "late": "Whether it came more than a minute after the deadline, or after the hand-in: kept, but it does not count unless the\\nagency accepts it.",
  "query": "To read on in the same request.",
  "saved": "Whether the answer is saved: this one, or a newer one that was there already.",
  "userErrors": "Why it was refused."
 },
 "AttemptEnd": {
  "": "Who ended an attempt.",
  "DEADLINE": "Its time was over, and what had arrived by then was graded.",
  "LEARNER": "Its learner handed it in."
 },
 "AttemptField": {
  "": "A field within the text of a question.",
  "choices": "Choices to pick from, for a choice.",
  "id": "The id within the attempt.",
  "kind": "The kind.",
  "unit": "The unit behind the field, for a number."
 },
 "AttemptFieldAnswer": {
  "": "What was given in a field of a text.",
  "field": "The id of the field.",
  "value": "What was typed, or the id of the choice that was picked."
 },
 "AttemptLateAnswersDecideInput": {
  "": "A decision about the late answers to an attempt.",
  "accept": "Whether they count: then the attempt is graded anew by the newest answer to each question. False leaves the result\\nwithout them; they can be accepted after that still.",
  "attempt": "The global id of the attempt.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once, so that sending it again never accepts answers\\nthat came after the decision.",
  "reason": "Why; kept."
 },
 "AttemptLateAnswersDecidePayload": {
  "": "The answer to \`attemptLateAnswersDecide\`.",
  "attempt": "The attempt as it was decided about, with the result that counts now.",
  "entry": "The entry of the list.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "AttemptMatch": {
  "": "A pair a learner found.",
  "option": "The id of the option.",
  "prompt": "The id of the prompt."
 },
 "AttemptOption": {
  "": "Something that can be picked, matched or moved; its id says nothing about what is right.",
  "id": "The id within the attempt.",
  "text": "The text, Markdown."
 },
 "AttemptQuestion": {
  "": "A question in an attempt: what the learner may see of it, and no more.",
  "choices": "Choices to pick from, for choices.",
  "fields": "The fields in the text, for texts with fields: \`[[1]]\` in the text is the place of the first.",
  "id": "The id of the question within the attempt.",
  "items": "The items to put in order, for ordering.",
  "kind": "The kind.",
  "lateResponse": "A newer answer that came late, beside one that counts; after the end as far as the quiz shows answers by then.",
  "options": "The sides to choose from, for matching.",
  "ordinal": "Its place, from 1.",
  "points": "The points it is worth.",
  "prompts": "The sides to find a partner for, for matching.",
  "response": "The answer saved so far.",
  "review": "What the quiz lets the learner see about the answer by now; null while it shows nothing.",
  "text": "The question, Markdown.",
  "unit": "The unit behind the field, for numbers."
 },
 "AttemptResetInput": {
  "": "An attempt that shall count no more.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once, so that sending it again never takes out the\\nattempt that the learner began meanwhile.",
  "lesson": "The global id of the lesson that is a quiz.",
  "reason": "Why; kept.",
  "run": "The global id of the run."
 },
 "AttemptResetPayload": {
  "": "The answer to \`attemptReset\`.",
  "entry": "The entry of the list.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "AttemptResponse": {
  "": "A saved answer; the field of its kind is set.",
  "answeredAt": "When the learner gave it, as the device tells; nothing is decided by it.",
  "arrival": "How it arrived. One that came late and was accepted keeps its arrival here, and is not late any more.",
  "choices": "The picked choices.",
  "fields": "What was given in the fields of a text.",
  "late": "Whether it came more than a minute after the deadline, or after the hand-in, and does not count.",
  "matches": "The pairs found.",
  "number": "The number, as typed.",
  "order": "The items in the learner's order.",
  "savedAt": "When the server took it.",
  "sequence": "Its place in the order in which the devices made their answers to this attempt; a device counts on from the highest.",
  "text": "The text, as typed.",
  "trueFalse": "True or false."
 },
 "AttemptStartInput": {
  "": "The begin of an attempt.",
  "lesson": "The global id of the lesson that is a quiz."
 },
 "AttemptStartPayload": {
  "": "The answer to \`attemptStart\`.",
  "attempt": "The attempt: a new one, or the one that is in progress.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "AttemptState": {
  "": "The state of an attempt.",
  "IN_PROGRESS": "Begun; answers are taken until its deadline.",
  "SUBMITTED": "Handed in, by the learner or by its deadline, and graded.",
  "VOIDED": "Reset by the agency: it counts no more."
 },
 "AttemptSubmitInput": {
  "": "The end of an attempt.",
  "attempt": "The global id of the attempt."
 },
 "AttemptSubmitPayload": {
  "": "The answer to \`attemptSubmit\`.",
  "attempt": "The attempt, graded; submitting twice gives the same result.",
  "query": "To read on in the same request.",
  "run": "The run, with the progress that follows from it.",
  "userErrors": "Why it was refused."
 },
 "AudienceInput": {
  "": "Who an assignment is for: exactly one of its fields.",
  "employmentKind": "The people employed in this way.",
  "everybody": "Everybody.",
  "persons": "These people, at most 200 global ids.",
  "positionFamily": "The people whose position belongs to a family.",
  "unit": "The people of a unit and of all units below it; its global id."
 },
 "BankImportStartInput": {
  "": "A file of questions to be imported.",
  "bank": "The global id of the bank.",
  "dryRun": "Whether it is only to be checked: the job then tells question by question what an import would do.",
  "file": "The file in base64; it may be compressed by gzip. At most 3.5 MB compressed and 24 MB before.",
  "format": "The format of the file.",
  "idempotencyKey": "Names the import: 1 to 64 letters, digits, \`.\`, \`_\`, \`-\`. The same key with the same file answers with the job that is\\nthere."
 },
 "BankImportStartPayload": {
  "": "The answer to \`bankImportStart\`.",
  "job": "The job.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "BankQuestion": {
  "": "A question of a bank; its content is that of its newest version.",
  "category": "The path of its category; null when it has none.",
  "competency": "Its competency, \`framework/competency\`; null when none was said.",
  "difficulty": "Its difficulty; null when nobody judged it.",
  "id": "The global id.",
  "kind": "Its type.",
  "label": "Its name, or the beginning of its text.",
  "language": "The language of its text; null when none was said.",
  "level": "The level of the competency, 1 to 5; null when none was said.",
  "retired": "Whether it is kept and not offered any more.",
  "source": "The whole question in Moodle XML, its key included.",
  "tags": "Its tags.",
  "version": "The number of its newest version, from 1: each change of its content is a new one."
 },
 "BankQuestionChangeInput": {
  "": "A change of what is said about a question beside its content: what is left out stays, null takes away.",
  "competency": "Its competency, \`framework/competency\`, by their own ids.",
  "difficulty": "Its difficulty.",
  "language": "The language of its text, such as \`id\`.",
  "level": "The level of the competency, 1 to 5.",
  "question": "The global id of the question.",
  "retired": "Whether it is kept and not offered any more."
 },
 "BankQuestionChangePayload": {
  "": "The answer to \`bankQuestionChange\`.",
  "query": "To read on in the same request.",
  "question": "The question.",
  "userErrors": "Why it was refused."
 },
 "BankQuestionConnection": {
  "": "A page of questions.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "BankQuestionEdge": {
  "": "A question in a page.",
  "cursor": "The place in the list.",
  "node": "The question."
 },
 "BankQuestionFilter": {
  "": "What a list of questions is narrowed by.",
  "category": "In this category or one below it, by its path as the bank lists it.",
  "competency": "For this competency: \`framework/competency\`, by their own ids.",
  "difficulty": "Of this difficulty.",
  "kind": "Of this type.",
  "language": "In this language, such as \`id\`.",
  "level": "For this level of the competency.",
  "retired": "Retired ones instead of those in use.",
  "tag": "With this tag.",
  "text": "Whose name or beginning has all of these words."
 },
 "BankQuestionKind": {
  "": "The type of a question in a bank.",
  "CHOICE": "Choices, of which one or several may be picked.",
  "CLOZE": "A text with answers in it.",
  "DESCRIPTION": "A text between questions, with nothing to answer.",
  "ESSAY": "A text that a person grades.",
  "MATCHING": "Pairs to be found.",
  "NUMERIC": "A number.",
  "ORDERING": "Items to be put in order.",
  "SHORT_TEXT": "A short text.",
  "TRUE_FALSE": "A statement that is true or false."
 },
 "CalendarFeed": {
  "": "A calendar of the days due that programs subscribe to.",
  "createdAt": "Since when its address is good."
 },
 "CalendarFeedSetInput": {
  "": "Whether the caller has a calendar.",
  "language": "The language of its entries.",
  "on": "True makes one, or gives it another address; false ends it."
 },
 "CalendarFeedSetPayload": {
  "": "The answer to \`calendarFeedSet\`.",
  "query": "To read on in the same request.",
  "settings": "What is chosen now.",
  "url": "The address for a calendar program. Whoever has it reads the calendar; it is shown this once and kept nowhere.",
  "userErrors": "Why it was refused."
 },
 "Certificate": {
  "": "A certificate, as its holder and the agency see it.",
  "courseTitle": "The title of the course.",
  "holderName": "The name of the holder.",
  "id": "The global id.",
  "issuedOn": "The day it was issued, in Asia/Pontianak.",
  "jp": "The credit hours.",
  "number": "Its number, random with a check digit, for example \`KPS-7G2M-4XQ9-TR8C\`.",
  "pdfPath": "The path of its PDF; fetched with the same bearer token.",
  "revokedReason": "Why it was revoked.",
  "state": "Whether it is in force.",
  "verifyPath": "The path of its public page, which the QR code points to."
 },
 "CertificateCheck": {
  "": "What anybody may know about a certificate number.",
  "courseTitle": "The title of the course.",
  "holderInitials": "The first letters of the holder's names, to compare with the paper.",
  "id": "The number as it was read, in its usual form.",
  "issuedOn": "The day it was issued.",
  "state": "Whether a certificate has this number and is in force."
 },
 "CertificateConnection": {
  "": "A page of certificates.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "CertificateEdge": {
  "": "A certificate in a page.",
  "cursor": "The place in the list.",
  "node": "The certificate."
 },
 "CertificateRevokeInput": {
  "": "The revocation of a certificate.",
  "number": "The number of the certificate.",
  "reason": "Why; kept."
 },
 "CertificateRevokePayload": {
  "": "The answer to \`certificateRevoke\`.",
  "certificate": "The certificate, as it is now.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "CertificateState": {
  "": "The state of a certificate.",
  "ERASED": "Issued once; the data of its holder was erased since, so that nothing more can be said of it.",
  "REVOKED": "Revoked by the agency.",
  "UNKNOWN": "No certificate has this number.",
  "VALID": "Issued and in force."
 },
 "ChoiceInput": {
  "": "A choice.",
  "correct": "Whether it is right.",
  "feedback": "What is said to whoever picks it.",
  "id": "An id, unique in the question.",
  "percent": "The percentage of the points that picking it earns or, below 0, costs: -100 to 100. For one right choice it may be given\\nfor the others, of which a near one may earn a part; where several may be right it counts with the scoring \`WEIGHTS\`, and\\nthose above 0 add up to 100.",
  "text": "The choice, Markdown."
 },
 "ChoiceScoring": {
  "": "How a part of the right picks of a question counts.",
  "ALL_OR_NOTHING": "All points for exactly the right picks, else nothing.",
  "PARTIAL": "Right picks add, wrong picks take away, never below nothing.",
  "WEIGHTS": "Each pick adds or takes away its own percentage, never below nothing."
 },
 "ClozeAnswerInput": {
  "": "The kind of a field and its key: exactly one of its fields.",
  "numeric": "A number.",
  "shortText": "A short text.",
  "singleChoice": "One choice is right."
 },
 "ClozeFieldInput": {
  "": "A field of a text.",
  "answer": "What kind of field it is.",
  "weight": "How much it weighs among the fields, 1 to 10."
 },
 "ClozeInput": {
  "": "A text with fields: each is a question of its own, graded as one of its kind.",
  "fields": "The fields, 1 to 20. \`[[1]]\` in the question is the place of the first, \`[[2]]\` of the second and so on; each stands there\\nonce."
 },
 "Competency": {
  "": "Something a civil servant is able to do, on a scale of levels.",
  "description": "What it means.",
  "externalId": "The permanent id within its framework.",
  "id": "The global id.",
  "kind": "The kind.",
  "levels": "What one sees at each level.",
  "name": "The name."
 },
 "CompetencyInput": {
  "": "A competency of a framework.",
  "description": "What it means.",
  "externalId": "The permanent id within the framework.",
  "indicators": "Behaviour that shows each level, 1 to 5.",
  "kind": "The kind.",
  "name": "The name."
 },
 "CompetencyKind": {
  "": "The kind of a competency (PermenPANRB 38/2017).",
  "MANAGERIAL": "Managerial (manajerial).",
  "SOCIO_CULTURAL": "Socio-cultural (sosial kultural).",
  "TECHNICAL": "Technical (teknis)."
 },
 "CompetencyLevelDescription": {
  "": "What one sees in somebody at a level of a competency.",
  "indicators": "Behaviour that shows it.",
  "level": "The level, 1 to 5.",
  "name": "The name of the level."
 },
 "CompletionRule": {
  "": "What finishes a course.",
  "ALL_LESSONS": "Every lesson is done and every quiz passed.",
  "ALL_QUIZZES": "Every quiz is passed; other lessons are free."
 },
 "Course": {
  "": "A course: what an employee takes.",
  "assignments": "The live assignments; on the course page only, for the agency.",
  "certificate": "Whether finishing earns a certificate.",
  "competencies": "The competencies and levels it serves.",
  "completion": "What finishes it.",
  "description": "What it is about at length, Markdown; on the course page only.",
  "dueOn": "The day it is due for the caller: from the assignment that names the caller, or as extended; null when not assigned.",
  "externalId": "The agency's own permanent id.",
  "id": "The global id.",
  "jp": "The credit hours (jam pelajaran) it earns.",
  "language": "The language of its content.",
  "lessonCount": "How many lessons it has.",
  "minutes": "The minutes its lessons take.",
  "modules": "Its modules in order.",
  "myRun": "The caller's current or latest run.",
  "newest": "The course as its newest version has it, whichever version the caller's run is pinned to; for the agency.",
  "partners": "The names of the partners whose modules it has.",
  "roster": "The people of a unit who take it, by name; for the agency.",
  "roster.after": "The cursor to go on from.",
  "roster.first": "How many, at most 100.",
  "roster.unit": "The global id of the unit.",
  "state": "Whether it is on offer.",
  "summary": "What it is about, in a sentence or two.",
  "tally": "Who takes it, counted over all units; for the agency.",
  "title": "The title.",
  "topics": "Its topics, slugs that filters use.",
  "unitTallies": "Who takes it, counted by unit; for the agency.",
  "versionNumber": "The number of the version shown: the one the caller's run is pinned to, or the one on offer."
 },
 "CourseCompetency": {
  "": "A competency a course serves, up to a level.",
  "competency": "The competency.",
  "level": "The level that finishing shows, 1 to 5."
 },
 "CourseCompetencyInput": {
  "": "A competency a course serves.",
  "competency": "The global id of the competency.",
  "level": "The level that finishing shows, 1 to 5."
 },
 "CourseConnection": {
  "": "A page of courses with the counts of each filter.",
  "edges": "The page.",
  "facets": "How many courses match with each filter value added.",
  "pageInfo": "Where the page stands.",
  "totalCount": "How many courses match."
 },
 "CourseEdge": {
  "": "A course in a page.",
  "cursor": "The place in the list.",
  "node": "The course."
 },
 "CourseEnrolInput": {
  "": "An enrolment.",
  "course": "The global id of the course."
 },
 "CourseEnrolPayload": {
  "": "The answer to \`courseEnrol\`.",
  "query": "To read on in the same request.",
  "run": "The run: a new one, the active one, or the one that goes on.",
  "userErrors": "Why it was refused."
 },
 "CourseFacets": {
  "": "The counts of each filter.",
  "competencies": "By competency; the value is the global id of the competency.",
  "languages": "By language.",
  "topics": "By topic."
 },
 "CourseFilterInput": {
  "": "What to narrow the catalogue to; values of one field are alternatives, fields add up.",
  "competencies": "Global ids of competencies, at most 20.",
  "languages": "Languages.",
  "maxJp": "At most so many JP.",
  "state": "The state; left out, courses on offer. Those withdrawn are listed for the agency alone.",
  "topics": "Topics, at most 20."
 },
 "CourseModule": {
  "": "A module within a course.",
  "id": "The global id of the module within the course version.",
  "lessons": "Its lessons in order.",
  "lessonsDone": "How many of its lessons the caller has done.",
  "module": "The global id of the module that the partner publishes, as an offer names it; for the agency.",
  "partner": "The name of the partner.",
  "requires": "The ids of the modules that must be finished first.",
  "title": "The title.",
  "unlocked": "Whether the caller may begin it: those before it are finished, or nothing is required."
 },
 "CourseModuleInput": {
  "": "A module of a course.",
  "module": "The global id of the module.",
  "requires": "Global ids of modules of this course that must be finished first; where quizzes alone finish the course, modules with\\na quiz."
 },
 "CourseOfferInput": {
  "": "A course as the agency wants to offer it.",
  "certificate": "Whether finishing earns a certificate.",
  "competencies": "The competencies and levels it serves, at most 10.",
  "completion": "What finishes it.",
  "description": "What it is about at length, Markdown, at most 20,000 characters.",
  "expectedVersion": "The version this change is based on; refused when it is no longer the newest. Left out, the newest is replaced.",
  "externalId": "The agency's own permanent id: letters, digits, \`.\`, \`_\`, \`-\`; at most 64. Offering it again makes a new version.",
  "jp": "The credit hours it earns, 0.5 to 200.",
  "language": "The language of its content.",
  "modules": "Its modules in order, 1 to 30; the published version of each is pinned.",
  "summary": "What it is about, at most 500 characters.",
  "title": "The title, at most 120 characters.",
  "topics": "Its topics, slugs, at most 10."
 },
 "CourseOfferPayload": {
  "": "The answer to \`courseOffer\`.",
  "changed": "Whether anything was written: the same offer again changes nothing.",
  "course": "The course.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "CourseSort": {
  "": "How a list of courses is sorted.",
  "NEWEST": "Newest first.",
  "RELEVANCE": "Best match of the search first; without a search, newest first.",
  "SHORTEST": "Shortest first, by JP."
 },
 "CourseState": {
  "": "The state of a course.",
  "OFFERED": "On offer: employees can enrol.",
  "WITHDRAWN": "No longer on offer; those enrolled can finish."
 },
 "CourseTally": {
  "": "How many people take a course: the sum of the tallies of its units.",
  "enrolled": "How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted.",
  "finished": "How many have finished; without those whose certificate was revoked."
 },
 "CourseWithdrawInput": {
  "": "The end of an offer.",
  "course": "The global id of the course.",
  "reason": "Why; kept."
 },
 "CourseWithdrawPayload": {
  "": "The answer to \`courseWithdraw\`.",
  "course": "The course.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "Credit": {
  "": "An entry of the ledger of credit hours.",
  "date": "The day it counts for, in Asia/Pontianak.",
  "id": "The global id.",
  "jp": "The credit hours; negative in a correction.",
  "title": "What earned it."
 },
 "CreditConnection": {
  "": "A page of credits.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "CreditEdge": {
  "": "A credit in a page.",
  "cursor": "The place in the list.",
  "node": "The credit."
 },
 "Date": {
  "": "A calendar day, \`YYYY-MM-DD\`, in the time zone Asia/Pontianak."
 },
 "DateTime": {
  "": "A moment in time, ISO 8601 in UTC with milliseconds, for example \`2026-03-09T02:15:00.000Z\`."
 },
 "DueCourse": {
  "": "An assigned course that is not begun.",
  "course": "The course.",
  "dueOn": "The day it is due.",
  "id": "The id of the assignment.",
  "note": "What the agency says about it."
 },
 "EmploymentKind": {
  "": "How somebody is employed.",
  "PNS": "Pegawai Negeri Sipil: a permanent civil servant.",
  "PPPK": "Pegawai Pemerintah dengan Perjanjian Kerja: a civil servant on contract."
 },
 "ErasureFate": {
  "": "What an erasure does with a kind of item.",
  "DELETE": "It is destroyed.",
  "KEEP": "It stays, under an id that leads to nobody.",
  "PSEUDONYMISE": "It stays without what tells whose it was."
 },
 "Evidence": {
  "": "Something that shows a level of a competency.",
  "counts": "Whether it still counts; evidence of a revoked certificate does not.",
  "date": "The day it counts from.",
  "id": "The global id.",
  "kind": "The kind of evidence.",
  "level": "The level it shows, 1 to 5.",
  "title": "What it is, for example the title of the course."
 },
 "EvidenceConnection": {
  "": "A page of evidence.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "EvidenceEdge": {
  "": "A piece of evidence in a page.",
  "cursor": "The place in the list.",
  "node": "The evidence."
 },
 "EvidenceKind": {
  "": "The kind of a piece of evidence.",
  "COURSE": "A finished course that serves the competency."
 },
 "FacetCount": {
  "": "How many courses match with one filter value.",
  "count": "How many courses match.",
  "label": "The text to show.",
  "value": "The value to filter by."
 },
 "FieldInput": {
  "": "What was given in a field of a text.",
  "field": "The id of the field.",
  "value": "What was typed, or the id of the choice that was picked; nothing clears the field."
 },
 "FieldKind": {
  "": "The kind of a field within a text.",
  "NUMERIC": "A number.",
  "SHORT_TEXT": "A short text.",
  "SINGLE_CHOICE": "One of some choices."
 },
 "Framework": {
  "": "A framework of competencies on one scale of levels.",
  "competencies": "The competencies, at most 100.",
  "externalId": "The installation's own permanent id.",
  "id": "The global id.",
  "levelNames": "The names of the levels, lowest first.",
  "name": "The name."
 },
 "FrameworkConnection": {
  "": "A page of frameworks.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "FrameworkEdge": {
  "": "A framework in a page.",
  "cursor": "The place in the list.",
  "node": "The framework."
 },
 "FrameworkSaveInput": {
  "": "A framework as a whole.",
  "competencies": "The competencies, at most 100.",
  "externalId": "The installation's own permanent id; saving it again replaces the rest.",
  "levelNames": "The names of the levels 1 to 5, lowest first.",
  "name": "The name."
 },
 "FrameworkSavePayload": {
  "": "The answer to \`frameworkSave\`.",
  "framework": "The framework.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "GradingMethod": {
  "": "Which attempt's result is that of the quiz.",
  "AVERAGE": "The mean of all.",
  "FIRST": "The first.",
  "HIGHEST": "The highest.",
  "LAST": "The last."
 },
 "Home": {
  "": "What an employee sees first: the year, what to go on with, what is due.",
  "due": "Assigned courses not begun yet, most urgent first, at most 50.",
  "id": "The id of the person.",
  "name": "The name to greet.",
  "runs": "The active runs, last used first, at most 50.",
  "unreadNotices": "How many notices the person has not read.",
  "year": "The year's credit hours against the target."
 },
 "ImportKind": {
  "": "What a file has rows of.",
  "PERSONS": "People: columns nip, nama, jenis_kepegawaian, golongan, kode_unit, kode_jabatan.",
  "PERSON_CHANGES": "Moves and departures of people who are there: columns nip or id_pegawai, and then kode_unit, kode_jabatan, golongan,\\ntmt, alasan_keluar, keterangan, as far as something changes. What is empty stays, \`-\` clears a position or grade.",
  "POSITIONS": "Positions: columns kode, nama, nama_inggris, jenis, rumpun. Standards stay as they are.",
  "UNITS": "Units: columns kode, nama, nama_inggris, kode_induk."
 },
 "ImportStartInput": {
  "": "A file to import.",
  "dryRun": "Whether to check only.",
  "file": "The file in base64, at most 2 MB and 10,000 rows: XLSX (the first sheet), or CSV in UTF-8, UTF-16 or Windows-1252, with\\ncommas, semicolons or tabs. The first row has the titles, in Indonesian or English.",
  "idempotencyKey": "Made by the caller for each import, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same\\ninput answers with the same job.",
  "kind": "What it has rows of."
 },
 "ImportStartPayload": {
  "": "The answer to \`importStart\`.",
  "job": "The job that does it.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "Intervention": {
  "": "Something the agency did about a run, with its reason.",
  "at": "When.",
  "id": "The id.",
  "kind": "What was done.",
  "reason": "Why."
 },
 "InterventionKind": {
  "": "What the agency can do about a run.",
  "ATTEMPT_RESET": "An attempt counts no more, and a new one is possible.",
  "CERTIFICATE_REVOKED": "The certificate is void.",
  "DUE_DATE_EXTENDED": "Another due date.",
  "EXEMPTED": "The person need not take the course.",
  "LATE_ANSWERS_ACCEPTED": "Late answers to a quiz count, and the attempt was graded anew.",
  "LATE_ANSWERS_DECLINED": "Late answers to a quiz were left out of the result.",
  "PERSON_LEFT": "The person left, and the run was withdrawn by that.",
  "WITHDRAWN": "The person was taken off the course."
 },
 "InvitationAcceptInput": {
  "": "Accepting an invitation.",
  "code": "The code of the invitation."
 },
 "InvitationAcceptPayload": {
  "": "The answer to \`invitationAccept\`.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused.",
  "viewer": "The caller, now bound."
 },
 "InvitationIssueInput": {
  "": "An invitation that binds the login of whoever accepts it to a person.",
  "person": "The global id of the person."
 },
 "InvitationIssuePayload": {
  "": "The answer to \`invitationIssue\`.",
  "code": "The code to hand to the person; shown only once.",
  "expiresAt": "Until when it can be accepted.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "Job": {
  "": "Something that may take longer than a request. It goes on by itself, whatever becomes of whoever started it, and is kept\\nfor 30 days.",
  "counts": "What became of the rows so far, as far as there are any.",
  "dryRun": "Whether it only checks and changes nothing.",
  "endedAt": "When it ended; null while it has not.",
  "failure": "Why it could not be done at all, in the caller's language; null when it could.",
  "id": "The opaque, permanent, global id.",
  "kind": "What it does.",
  "problemCount": "How many problems there are.",
  "problems": "The first 200 problems; every one stands in the result file.",
  "progress": "How far it is.",
  "resultPath": "The path of the result, every row with its outcome as CSV, to be fetched with the same bearer token; null until there is\\none.",
  "startedAt": "When it was started.",
  "state": "How it stands."
 },
 "JobCancelInput": {
  "": "The end of a job.",
  "job": "The global id of the job."
 },
 "JobCancelPayload": {
  "": "The answer to \`jobCancel\`.",
  "job": "The job.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "JobCount": {
  "": "How many rows came to the same.",
  "count": "How many there are.",
  "outcome": "What became of them."
 },
 "JobKind": {
  "": "What a job does.",
  "NUMBERS_REKEY": "Brings the uniqueness of personal numbers under the current key.",
  "OWN_DATA_COPY": "Collects all data of a person for themselves.",
  "PERSONS_IMPORT": "Imports people from a file.",
  "PERSONS_MERGE": "Merges two records of one person.",
  "PERSON_CHANGES_IMPORT": "Imports moves and departures of people from a file.",
  "PERSON_ERASURE": "Erases a person.",
  "POSITIONS_IMPORT": "Imports positions from a file.",
  "QUESTIONS_IMPORT": "Imports questions into a bank from a file.",
  "UNITS_IMPORT": "Imports units from a file."
 },
 "JobProblem": {
  "": "What is wrong with a row.",
  "code": "A stable code, for programs.",
  "column": "The title of the column; null when it concerns the whole row.",
  "message": "What is wrong and how to mend it, in the caller's language.",
  "row": "The row as a spreadsheet counts them; the titles are in row 1."
 },
 "JobProgress": {
  "": "How far a job is.",
  "done": "How much is done. An import looks at each row once to check it and, unless it is a dry run, once more to do it.",
  "total": "How much there is to do; null until the file was read."
 },
 "JobState": {
  "": "How a job stands.",
  "CANCELLED": "It was ended; what was done before stays.",
  "CANCELLING": "It was asked to end, and will so behind the rows under way.",
  "DONE": "It is done.",
  "FAILED": "It could not be done; \`failure\` says why.",
  "QUEUED": "It waits to be taken up.",
  "RUNNING": "It is being done."
 },
 "JpYear": {
  "": "The credit hours of a year against the rule for the person's kind of employment.",
  "ceiling": "The hours that must not be exceeded (PPPK), or null.",
  "earned": "The credit hours earned.",
  "minimum": "The hours that must be reached (PNS), or null.",
  "percent": "The progress in whole percent of the minimum or ceiling, at most 100.",
  "year": "The year, in Asia/Pontianak."
 },
 "Language": {
  "": "A language of the interface or of content.",
  "EN": "English.",
  "ID": "Indonesian."
 },
 "LateAnswersState": {
  "": "What became of the answers to an attempt that came late.",
  "ACCEPTED": "The agency let those count that had come by then: the attempt was graded anew with them.",
  "DECLINED": "The agency left the result without them.",
  "NONE": "None came late.",
  "WAITING": "They are kept, and the agency has not decided about them."
 },
 "LateAttempt": {
  "": "An attempt with answers that came late, as the agency decides about it: when and how many, and not what they say.",
  "answers": "To how many questions an answer came late that does not count.",
  "deadline": "Until when there was time; null without a time limit.",
  "endedBy": "Who ended it.",
  "firstAnsweredAt": "When the learner gave the first of them, as the device tells: to be weighed, not trusted.",
  "firstReceivedAt": "When the first of them reached the server; null when there is none by now.",
  "id": "The global id of the attempt.",
  "lastAnsweredAt": "When the learner gave the last of them, as the device tells.",
  "lastReceivedAt": "When the last of them reached the server.",
  "lesson": "The quiz, in the version of the course in which the attempt was begun; null when that cannot be shown.",
  "ordinal": "Its number in the run, from 1.",
  "passed": "Whether that result passes; null until it is graded.",
  "percent": "The result that counts by now, in percent: without the late answers until they are accepted; null until it is graded.",
  "startedAt": "When it began.",
  "state": "What was decided about the late answers.",
  "submittedAt": "When it was handed in: by its learner, or as of its deadline; null while nobody has looked at it since its time ended."
 },
 "LeavingReason": {
  "": "Why somebody left.",
  "CONTRACT_ENDED": "Their contract ended.",
  "DIED": "They died.",
  "DISMISSED": "They were dismissed.",
  "RESIGNED": "They resigned.",
  "RETIRED": "They retired.",
  "TRANSFERRED": "They were transferred to another government body."
 },
 "Lesson": {
  "": "A lesson of a course.",
  "body": "The text, or the description of a video or document, Markdown. For those enrolled and the agency.",
  "bytes": "The bytes of its content.",
  "course": "The course.",
  "done": "Whether the caller has done it (a quiz: passed it).",
  "id": "The global id: course version, module and lesson.",
  "kind": "The kind.",
  "minutes": "The minutes it takes.",
  "next": "The lesson after it in the course.",
  "previous": "The lesson before it in the course.",
  "quiz": "The quiz. For those enrolled.",
  "title": "The title.",
  "url": "The link of a video or document. For those enrolled and the agency."
 },
 "LessonContentInput": {
  "": "What a lesson is: exactly one of its fields.",
  "document": "A document by link.",
  "quiz": "A quiz.",
  "text": "A text in Markdown, at most 300 kB. Raw HTML is refused.",
  "video": "A video by link."
 },
 "LessonInput": {
  "": "A lesson of a module.",
  "content": "What the lesson is.",
  "externalId": "The partner's own permanent id, unique in the module: progress follows it from version to version.",
  "minutes": "The minutes it takes, 1 to 600.",
  "title": "The title, at most 120 characters."
 },
 "LessonKind": {
  "": "The kind of a lesson.",
  "DOCUMENT": "A document by link.",
  "QUIZ": "A quiz.",
  "TEXT": "Text in Markdown.",
  "VIDEO": "A video by link."
 },
 "LessonLink": {
  "": "A lesson to go to.",
  "id": "The global id of the lesson.",
  "title": "Its title."
 },
 "LevelName": {
  "": "The name of one level of a framework.",
  "level": "The level, 1 to 5.",
  "name": "Its name."
 },
 "LinkInput": {
  "": "A link to a video or document.",
  "description": "What is to be seen there, Markdown, at most 5,000 characters.",
  "url": "The address: https, or the path of a file of the organisation's own media, \`/media/…\`."
 },
 "LocalizedText": {
  "": "A text in the platform's languages.",
  "en": "The text in English, where there is one.",
  "id": "The text in Indonesian."
 },
 "LocalizedTextInput": {
  "": "A text in the platform's languages.",
  "en": "The text in English.",
  "id": "The text in Indonesian."
 },
 "MailAddressConfirmInput": {
  "": "The confirmation of an address.",
  "token": "What the link in the letter holds."
 },
 "MailAddressConfirmPayload": {
  "": "The answer to \`mailAddressConfirm\`.",
  "query": "To read on in the same request.",
  "settings": "What is chosen now.",
  "userErrors": "Why it was refused."
 },
 "MailAddressSetInput": {
  "": "An address for mail.",
  "address": "The address, as in name@example.go.id; null forgets every address, and no mail comes any more.",
  "language": "The language of letters."
 },
 "MailAddressSetPayload": {
  "": "The answer to \`mailAddressSet\`.",
  "query": "To read on in the same request.",
  "settings": "What is chosen now.",
  "userErrors": "Why it was refused."
 },
 "Mailbox": {
  "": "Where a person gets mail.",
  "address": "The confirmed address; null where there is none.",
  "available": "Whether this installation sends mail.",
  "language": "The language of letters.",
  "pendingAddress": "An address that waits to be confirmed."
 },
 "MatchInput": {
  "": "A pair a learner found.",
  "option": "The id of the option.",
  "prompt": "The id of the prompt."
 },
 "MatchingInput": {
  "": "A question for pairs.",
  "distractors": "Answers that belong to no pair, at most 10.",
  "pairs": "The pairs, 2 to 20."
 },
 "MatchingPairInput": {
  "": "A pair.",
  "answer": "The side that is to be found.",
  "id": "An id, unique in the question.",
  "prompt": "The side that is shown."
 },
 "Media": {
  "": "A file of an organisation; seen by that organisation alone. Once it is ready, whoever reads a lesson that shows it loads\\nit from its path, which nobody can guess.",
  "bytes": "Its bytes.",
  "description": "What is to be seen or heard, for whoever does neither.",
  "height": "The height of a picture, in pixels.",
  "id": "The global id.",
  "kind": "What it is for.",
  "name": "The name of the file at its sender's.",
  "path": "Where it is shown, once it is ready: the path that lessons name, on the origin that \`media\` in \`/config.json\` says. It\\nnever changes, and never shows anything else.",
  "refusal": "Why it was not taken and what to do about it, in the caller's language.",
  "refusalCode": "Why it was not taken.",
  "requestedAt": "When it was first asked for.",
  "sha256": "The SHA-256 of its content, in hex.",
  "state": "How it stands.",
  "type": "The type by its name at IANA: as announced, and once it is checked, as found in the content.",
  "width": "The width of a picture, in pixels."
 },
 "MediaConnection": {
  "": "A page of files.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "MediaEdge": {
  "": "A file in a page.",
  "cursor": "The place in the list.",
  "node": "The file."
 },
 "MediaFormat": {
  "": "A type of file that is taken.",
  "extension": "The usual ending of a file's name.",
  "kind": "What it is for.",
  "mostBytes": "The most bytes of a file.",
  "name": "Its name at IANA."
 },
 "MediaKind": {
  "": "What a file is for in a lesson.",
  "CAPTIONS": "Captions of a film.",
  "DOCUMENT": "A document.",
  "PICTURE": "A picture.",
  "SOUND": "A sound.",
  "VIDEO": "A film."
 },
 "MediaRefusalCode": {
  "": "Why a file was not taken.",
  "ACTIVE_CONTENT": "It holds scripts, links elsewhere or other active parts.",
  "DAMAGED": "Damaged, cut off, or not what its sender counted.",
  "HIDDEN_DATA": "It holds other data as well.",
  "PICTURE_TOO_BIG": "The picture unpacks to more than a phone can hold.",
  "TOO_LARGE": "Too large for the type of its content.",
  "UNKNOWN_TYPE": "Its content is of no type that is taken."
 },
 "MediaState": {
  "": "How a file of an organisation stands.",
  "AWAITED": "Asked for; its content has not arrived yet.",
  "CHECKING": "Its content is being looked through.",
  "READY": "Published: lessons may show it.",
  "REFUSED": "Not taken, with a reason."
 },
 "MediaUploadHeader": {
  "": "A header of a request.",
  "name": "Its name.",
  "value": "Its value, to be sent as it is."
 },
 "MediaUploadInput": {
  "": "A file that shall be uploaded.",
  "bytes": "Its bytes.",
  "description": "What is to be seen or heard, at most 300 characters: the text for whoever does neither.",
  "name": "The name of the file, at most 200 characters. Of its ending nothing is believed.",
  "sha256": "The SHA-256 of its content: 64 hexadecimal digits in lower case.",
  "type": "The type, one of \`mediaFormats\`. What the content is counts in the end."
 },
 "MediaUploadPayload": {
  "": "The answer to \`mediaUpload\`.",
  "media": "The file.",
  "query": "To read on in the same request.",
  "upload": "The request that stores its content; null when the content is there already.",
  "userErrors": "Why it was refused."
 },
 "MediaUploadRequest": {
  "": "The request that stores a file's content. It carries its own permission: no token belongs to it.",
  "expiresAt": "Until when it can be begun; later, ask again.",
  "headers": "The headers to be sent with it. With any other length or content than announced it is refused.",
  "method": "The method: PUT.",
  "url": "The address."
 },
 "Module": {
  "": "A unit of learning that a partner publishes; seen by its organisation and the agency.",
  "externalId": "The partner's own permanent id.",
  "id": "The global id.",
  "latest": "The newest version.",
  "organisation": "The organisation that publishes it.",
  "published": "The version that courses use; null before the first approval.",
  "title": "The title of the newest version.",
  "versions": "All versions, newest first.",
  "versions.after": "The cursor to go on from.",
  "versions.first": "How many, at most 50."
 },
 "ModuleAnswer": {
  "": "An answer of a question as its authors and the agency see it.",
  "feedback": "What is said to whoever gives it.",
  "percent": "The percentage of the points it earns.",
  "text": "The answer in words."
 },
 "ModuleConnection": {
  "": "A page of modules.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "ModuleDecideInput": {
  "": "The agency's decision about a version in review.",
  "approve": "Whether it is approved.",
  "reason": "The reason; needed for a refusal, shown to the partner.",
  "version": "The global id of the version."
 },
 "ModuleDecidePayload": {
  "": "The answer to \`moduleDecide\`.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused.",
  "version": "The version."
 },
 "ModuleEdge": {
  "": "A module in a page.",
  "cursor": "The place in the list.",
  "node": "The module."
 },
 "ModuleLesson": {
  "": "A lesson as its authors and the agency see it.",
  "body": "The text, Markdown; for lessons of text, and a short description of the others.",
  "bytes": "The bytes of its content.",
  "bytesBudget": "What \`bytes\` and \`mediaBytes\` should not exceed together: some 40 seconds of loading on a bad network. Advice.",
  "externalId": "The partner's own permanent id of the lesson.",
  "kind": "The kind.",
  "mediaBytes": "The bytes of the pictures and files of the partner's media that it shows, each once. They come on top of \`bytes\`.",
  "minutes": "The minutes it takes.",
  "quiz": "The settings of a quiz.",
  "title": "The title.",
  "url": "The link of a video or document."
 },
 "ModuleQuestion": {
  "": "A question as its authors and the agency see it.",
  "answers": "Its answers with what is right about them, in words.",
  "externalId": "The partner's own permanent id of the question.",
  "feedback": "The general feedback.",
  "kind": "The kind.",
  "points": "The points it is worth.",
  "text": "The question, Markdown."
 },
 "ModuleQuiz": {
  "": "A quiz as its authors and the agency see it, answer keys included.",
  "attemptsAllowed": "How many attempts a learner has; 0 is no limit.",
  "closesAt": "When it closes; null is never.",
  "gradingMethod": "Which attempt's result is that of the quiz.",
  "opensAt": "From when attempts may begin; null is at once.",
  "passPercent": "The percentage that passes.",
  "questions": "The questions with their keys.",
  "shuffleQuestions": "Whether each attempt shuffles the questions.",
  "statistics": "How its questions did, over the attempts that count by its grading method; null while they are of fewer than five\\npeople.",
  "timeLimitMinutes": "The time limit in minutes; null is none.",
  "waitMinutes": "The minutes between the end of one attempt and the start of the next; null is none."
 },
 "ModuleSubmitInput": {
  "": "A whole module, as its partner wants it to be.",
  "externalId": "The partner's own permanent id: letters, digits, \`.\`, \`_\`, \`-\`; at most 64.",
  "language": "The language of the content.",
  "lessons": "The lessons in order, 1 to 200.",
  "licence": "The licence of the content, for example \`CC-BY-4.0\`.",
  "proposedJp": "The credit hours the partner proposes (1 JP = 45 minutes), 0.5 to 100.",
  "summary": "What it is about, at most 500 characters.",
  "title": "The title, at most 120 characters."
 },
 "ModuleSubmitPayload": {
  "": "The answer to \`moduleSubmit\`.",
  "module": "The module.",
  "outcome": "What was done; null when it was refused.",
  "query": "To read on in the same request.",
  "userErrors": "Every rule the content breaks, with the path of the place.",
  "version": "The version that holds this content."
 },
 "ModuleVersion": {
  "": "One immutable version of a module.",
  "contentHash": "The hash of its content: equal content has an equal hash.",
  "decidedAt": "When the agency decided.",
  "decisionReason": "The reason of a refusal.",
  "id": "The global id.",
  "language": "The language of its content.",
  "lesson": "One of its lessons; null when it has none of this id. For contents: those of all lessons of a large module do not fit\\ninto one answer.",
  "lesson.externalId": "The partner's own permanent id of the lesson.",
  "lessons": "The lessons in order.",
  "licence": "The licence of its content, for example \`CC-BY-4.0\`.",
  "module": "The module.",
  "number": "Its number, from 1.",
  "proposedJp": "The credit hours the partner proposes.",
  "state": "Its state.",
  "submittedAt": "When it was sent.",
  "summary": "What it is about.",
  "title": "The title."
 },
 "ModuleVersionConnection": {
  "": "A page of versions.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "ModuleVersionEdge": {
  "": "A version in a page.",
  "cursor": "The place in the list.",
  "node": "The version."
 },
 "ModuleVersionState": {
  "": "The state of one version of a module.",
  "IN_REVIEW": "Sent by the partner, waiting for the agency.",
  "PUBLISHED": "Approved: courses may use it.",
  "REJECTED": "Refused by the agency, with a reason.",
  "RETIRED": "Replaced by a newer version before it was decided, or taken out of use."
 },
 "MultipleChoiceInput": {
  "": "A question with several right choices.",
  "choices": "The choices, 2 to 20, at least one of them right.",
  "scoring": "How a part of the right picks counts.",
  "shuffle": "Whether each attempt shuffles the choices."
 },
 "Mutation": {
  "": "Everything that can be changed. Each mutation takes one input and answers with results and \`userErrors\`.",
  "assignmentCreate": "Assigns a course to an audience: one write, however many people.",
  "assignmentCreate.input": "The assignment.",
  "assignmentEnd": "Ends an assignment.",
  "assignmentEnd.input": "The assignment.",
  "attemptAnswer": "Saves an answer. One that arrives after the end of the attempt is kept as late beside the one that counts; only an\\nattempt that the agency has reset takes none.",
  "attemptAnswer.input": "The answer.",
  "attemptLateAnswersDecide": "Decides whether the answers that came late so far count. What was passed before stays passed, a finished run stays as\\nit was finished, and what comes after the decision is late again.",
  "attemptLateAnswersDecide.input": "The decision.",
  "attemptReset": "Voids the latest attempt at a quiz, so that a new one is possible.",
  "attemptReset.input": "The attempt.",
  "attemptStart": "Begins an attempt; one that is in progress is returned instead of a second one.",
  "attemptStart.input": "The quiz.",
  "attemptSubmit": "Hands an attempt in and grades it. One whose time was over when this arrives was handed in by its deadline, and is\\nanswered as it was graded then.",
  "attemptSubmit.input": "The attempt.",
  "bankImportStart": "Starts an import of questions as a job. What is there already with the same id and content stays as it is, so that a file\\nmay be imported again.",
  "bankImportStart.input": "The file.",
  "bankQuestionChange": "Rates or retires a question. Repeating it changes nothing.",
  "bankQuestionChange.input": "The change.",
  "calendarFeedSet": "Makes the caller's calendar, or gives it another address: the one before is good no more. Or ends it.",
  "calendarFeedSet.input": "What is wanted.",
  "certificateRevoke": "Revokes a certificate; its public page says so from then on.",
  "certificateRevoke.input": "The certificate.",
  "courseEnrol": "Enrols the caller in a course on offer; enrolling twice gives the active run. A run that was withdrawn or exempted in\\nthe same year (Asia/Pontianak) goes on with its number, version, progress and attempts.",
  "courseEnrol.input": "The course.",
  "courseOffer": "Offers a course, or a new version of it; those enrolled stay with theirs.",
  "courseOffer.input": "The course.",
  "courseWithdraw": "Takes a course off the catalogue.",
  "courseWithdraw.input": "The course.",
  "frameworkSave": "Creates a framework or replaces its texts; competencies once saved cannot be left out.",
  "frameworkSave.input": "The framework.",
  "importStart": "Imports units, positions or people from a file, as a job. Every row is checked first; then, unless it is a dry run, the\\ngood ones are done row by row, and the others are told. What a row names is created, or changed to what the file says;\\nthe same file again changes nothing, and nothing is ever removed.",
  "importStart.input": "The file.",
  "invitationAccept": "Binds the caller's login to the person who was invited.",
  "invitationAccept.input": "The code.",
  "invitationIssue": "Issues an invitation for a person; an earlier open one is void.",
  "invitationIssue.input": "The person.",
  "jobCancel": "Ends a job behind the rows under way; what was done stays. Repeating it changes nothing.",
  "jobCancel.input": "The job.",
  "mailAddressConfirm": "Confirms an address with what its link holds, by the person who gave it. Again changes nothing.",
  "mailAddressConfirm.input": "The confirmation.",
  "mailAddressSet": "Gives an address for mail. It is used once it is confirmed by the link that is sent to it; until then the one before\\nstays in use.",
  "mailAddressSet.input": "The address.",
  "mediaUpload": "Asks to upload a file. The content tells one file from another within the organisation: the same one again gives the\\nsame file, with a new request as long as the content is not there, so that an upload that broke off is simply asked for\\nagain.",
  "mediaUpload.input": "The file.",
  "moduleDecide": "Approves or refuses a version that is in review.",
  "moduleDecide.input": "The decision.",
  "moduleSubmit": "Sends a whole module. Equal content changes nothing and says so; other content becomes a new version, in review.",
  "moduleSubmit.input": "The module.",
  "noticeChoicesSave": "Chooses where kinds of notices come, and whether mail pauses. Again changes nothing.",
  "noticeChoicesSave.input": "The choices.",
  "noticesRead": "Marks notices as read. Again changes nothing.",
  "noticesRead.input": "Which.",
  "organisationClientBind": "Binds a machine client to an organisation.",
  "organisationClientBind.input": "The binding.",
  "organisationCreate": "Creates a training partner.",
  "organisationCreate.input": "The partner.",
  "organisationKeyRegister": "Registers a public key, with which programs of the organisation sign in from then on. The same key again changes\\nnothing.",
  "organisationKeyRegister.input": "The key.",
  "organisationKeyRevoke": "Revokes a key: no token is given for it any more, and those that were given are refused with the next request.\\nRepeating it changes nothing.",
  "organisationKeyRevoke.input": "The key.",
  "personCreate": "Creates a person; the personal number must be new.",
  "personCreate.input": "The person.",
  "personErasureStart": "Erases a person for good, or says what that would do. One that was interrupted goes on by starting it again.",
  "personErasureStart.input": "What is wanted.",
  "personLeave": "Notes that a person left: from this moment on their logins are theirs no more, they hold no role, nothing is assigned\\nto them, and their active runs are withdrawn. Their record and their certificates stay. Repeating it changes nothing.",
  "personLeave.input": "Who leaves, when and why.",
  "personMergeStart": "Merges two records of one person, as a job: all that one record holds comes to the other, and its id and numbers answer\\nwith the one that stays. It cannot be undone; nothing is lost by it.",
  "personMergeStart.input": "The two records.",
  "personNumberChange": "Gives a person another personal number, and another kind of employment if that changes with it. Repeating it changes\\nnothing.",
  "personNumberChange.input": "The change.",
  "personReturn": "Notes that a person who left is back: the logins of before are theirs again, as far as nobody else has them by now;\\nroles are to be granted anew. Repeating it changes nothing.",
  "personReturn.input": "Who is back.",
  "personUpdate": "Changes the name, grade, unit or position of a person, in force with their next request: from then on the assignments\\nof the new unit and position are theirs. Their active runs come to the roster and the tally of the new unit; what has\\nended stays with the unit where it ended. A certificate is made out to the name at the moment of finishing. Repeating\\nit changes nothing.",
  "personUpdate.input": "The change.",
  "personalDataCopyRequest": "Collects all data of the caller into a copy for them: one a day, kept for seven days. While one is being made it is answered again.",
  "personalDataCopyRequest.input": "What is wanted.",
  "personalNumbersRekey": "Brings all personal numbers under the current key, while everything goes on.",
  "personalNumbersRekey.input": "What is wanted.",
  "positionSave": "Creates or replaces a position and its standard.",
  "positionSave.input": "The position.",
  "privacyRequestCreate": "Asks that something about the caller is corrected, or that they are erased.",
  "privacyRequestCreate.input": "What is wanted.",
  "privacyRequestDecide": "Answers a request. What it asks for is done where that is always done.",
  "privacyRequestDecide.input": "What is wanted.",
  "privacyRequestWithdraw": "Takes a request back that has no answer yet. Repeating it changes nothing.",
  "privacyRequestWithdraw.input": "What is wanted.",
  "progressRecord": "Records what a learner did in lessons.",
  "progressRecord.input": "The events.",
  "questionBankSave": "Makes a bank, or changes the title of the one with that external id. Repeating it changes nothing.",
  "questionBankSave.input": "The bank.",
  "roleChange": "Grants or revokes a role, in force with the next request of the person.",
  "roleChange.input": "The change.",
  "runDueDateExtend": "Gives one person another due date; the same day for the same reason again changes nothing.",
  "runDueDateExtend.input": "The change.",
  "runExempt": "Exempts a person from a course; again, it changes nothing.",
  "runExempt.input": "The run.",
  "runFinish": "Finishes a run: credit, evidence, level and certificate in one transaction.",
  "runFinish.input": "The run.",
  "runWithdraw": "Ends a run without finishing it; again, it changes nothing.",
  "runWithdraw.input": "The run.",
  "unitCreate": "Creates a unit.",
  "unitCreate.input": "The unit.",
  "unitUpdate": "Renames a unit. What was said of it before, as the label of an assignment, keeps the earlier name.",
  "unitUpdate.input": "The name."
 },
 "Node": {
  "": "Something that can be fetched again by its id.",
  "id": "The opaque, permanent, global id."
 },
 "Notice": {
  "": "Something that a person is told. What follows from assignments is there as long as it follows from them; the rest is kept\\nfor a year.",
  "at": "When its cause came about.",
  "id": "The opaque id, the same for the same cause.",
  "kind": "What it is about.",
  "path": "The page that it is about, as a path of the web client.",
  "read": "Whether the person has read it.",
  "reason": "Why the agency did what it is about, as the agency wrote it.",
  "text": "What it says, in the caller's language."
 },
 "NoticeChoice": {
  "": "Where a person gets a kind of notice.",
  "app": "Whether it comes in the app.",
  "kind": "Which kind.",
  "label": "What it is called, in the caller's language.",
  "mail": "Whether it comes by mail, in at most one letter a day."
 },
 "NoticeChoiceInput": {
  "": "Where a kind of notice is to come.",
  "app": "Whether in the app.",
  "kind": "Which kind.",
  "mail": "Whether by mail."
 },
 "NoticeChoicesSaveInput": {
  "": "What a person chooses about notices.",
  "choices": "Where kinds are to come; one that is not named stays as it is.",
  "pausedUntil": "The last day of a pause of mail, at most a year ahead; null ends it."
 },
 "NoticeChoicesSavePayload": {
  "": "The answer to \`noticeChoicesSave\`.",
  "query": "To read on in the same request.",
  "settings": "What is chosen now.",
  "userErrors": "Why it was refused."
 },
 "NoticeConnection": {
  "": "A page of notices.",
  "edges": "The notices.",
  "pageInfo": "Where the page stands in the list."
 },
 "NoticeEdge": {
  "": "One notice of a list.",
  "cursor": "The place in the list.",
  "node": "The notice."
 },
 "NoticeKind": {
  "": "What a notice is about.",
  "ATTEMPT_RESET": "An attempt at a quiz was reset.",
  "CERTIFICATE_REVOKED": "A certificate was revoked.",
  "COURSE_ASSIGNED": "A course is assigned.",
  "COURSE_DUE_SOON": "The day due of a course comes near.",
  "COURSE_FINISHED": "A course is finished; its certificate, where it gives one, is ready.",
  "COURSE_OVERDUE": "The day due of a course has passed.",
  "DUE_DATE_EXTENDED": "The agency gave a later day due.",
  "LATE_ANSWERS_ACCEPTED": "Answers that came late were accepted.",
  "LATE_ANSWERS_DECLINED": "Answers that came late do not count.",
  "RUN_ENDED": "The agency exempted or withdrew the person."
 },
 "NoticeSettings": {
  "": "What a person chose about notices.",
  "calendar": "The calendar; null where there is none.",
  "choices": "Where each kind comes.",
  "mailbox": "Where mail goes.",
  "pausedUntil": "The last day of a pause, during which no mail comes."
 },
 "NoticesReadInput": {
  "": "Notices that were read.",
  "notices": "The ids of those that were read; all of them when left out."
 },
 "NoticesReadPayload": {
  "": "The answer to \`noticesRead\`.",
  "query": "To read on in the same request.",
  "unread": "How many are not read now.",
  "userErrors": "Why it was refused."
 },
 "NumberChangeReason": {
  "": "Why a personal number changes.",
  "CORRECTED": "It was entered wrongly: the earlier one never was this person's, and is free again.",
  "REISSUED": "The person was given another number, as on a new appointment: the earlier one goes on finding this person, and nobody\\nelse can have it."
 },
 "NumericAnswerInput": {
  "": "An accepted number.",
  "feedback": "What is said to whoever gives it.",
  "percent": "The percentage of the points it earns, 0 to 100.",
  "tolerance": "How far off it may be, 0 or more.",
  "toleranceKind": "Whether the tolerance is a number or a share of the value; a number when left out.",
  "value": "The number."
 },
 "NumericInput": {
  "": "A question for a number.",
  "answers": "The accepted answers, 1 to 20; the first that fits counts.",
  "unit": "The unit, shown behind the field.",
  "units": "Other units that may be typed, at most 10; they need a unit that they are reckoned from."
 },
 "NumericUnitInput": {
  "": "A unit that may be typed in place of the question's own.",
  "multiplier": "How many of it make one of the question's own: 100 for cm where that is m.",
  "name": "The unit, at most 20 characters, without digits and signs."
 },
 "OptionReview": {
  "": "What is right or wrong about an option.",
  "correct": "Whether picking it (or its place) was right.",
  "id": "The id of the option within the attempt."
 },
 "OrderScoring": {
  "": "How a part of the right order counts.",
  "ADJACENT_PAIRS": "Each neighbouring pair in the right order adds.",
  "ALL_OR_NOTHING": "All points for exactly the right order, else nothing.",
  "POSITION": "Each item in its right place adds."
 },
 "OrderingInput": {
  "": "A question for an order.",
  "items": "The items in the right order, 2 to 20.",
  "scoring": "How a part of the right order counts."
 },
 "OrderingItemInput": {
  "": "An item to be put in order.",
  "id": "An id, unique in the question.",
  "text": "The item."
 },
 "Organisation": {
  "": "An organisation that publishes modules: a training partner or the agency itself.",
  "clientId": "The name that its programs sign in by: \`iss\`, \`sub\` and \`client_id\` of an assertion. For the organisation itself and\\nadmins.",
  "externalId": "The installation's own permanent id.",
  "id": "The global id.",
  "keys": "The keys of its programs, newest first: at most 10 that are active, and those that ended within the last 90 days. For\\nthe organisation itself and admins.",
  "kind": "The kind.",
  "name": "The name.",
  "site": "Its site on the web."
 },
 "OrganisationClientBindInput": {
  "": "A machine client of the identity provider that shall act for an organisation.",
  "clientId": "The client's id at that issuer.",
  "issuer": "The issuer of the client's tokens; the installation's first issuer when left out.",
  "organisation": "The global id of the organisation."
 },
 "OrganisationClientBindPayload": {
  "": "The answer to \`organisationClientBind\`.",
  "organisation": "The organisation.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "OrganisationConnection": {
  "": "A page of organisations.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "OrganisationCreateInput": {
  "": "A training partner.",
  "externalId": "The installation's own permanent id; creating the same organisation twice changes nothing.",
  "kind": "The kind.",
  "name": "The name.",
  "site": "Its site on the web, https."
 },
 "OrganisationCreatePayload": {
  "": "The answer to \`organisationCreate\`.",
  "organisation": "The organisation.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "OrganisationEdge": {
  "": "An organisation in a page.",
  "cursor": "The place in the list.",
  "node": "The organisation."
 },
 "OrganisationKey": {
  "": "A public key of an organisation: whoever holds the private one signs in as the organisation's program, by client\\ncredentials with an assertion it signs (RFC 7523).",
  "algorithm": "The algorithm that assertions of this key are signed with.",
  "expiresAt": "Until when a program can sign in with it.",
  "id": "The opaque id.",
  "kid": "The key's name in the header of assertions, \`kid\`: the thumbprint of the key (RFC 7638).",
  "label": "What the organisation calls it.",
  "registeredAt": "When it was registered.",
  "revokedAt": "When it was revoked.",
  "state": "Whether a program can sign in with it."
 },
 "OrganisationKeyRegisterInput": {
  "": "A public key for programs of an organisation.",
  "label": "What the organisation calls it, for example the name of the program, at most 60 characters.",
  "organisation": "The global id of the organisation; a program's own when left out.",
  "publicKey": "The public key, as a JWK (JSON) or in PEM: EC on P-256, or RSA of 2048 to 4096 bits. Never the private one.",
  "validDays": "For how many days a program can sign in with it, 1 to 730."
 },
 "OrganisationKeyRegisterPayload": {
  "": "The answer to \`organisationKeyRegister\`.",
  "key": "The key.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "OrganisationKeyRevokeInput": {
  "": "The end of a key.",
  "key": "The opaque id of the key."
 },
 "OrganisationKeyRevokePayload": {
  "": "The answer to \`organisationKeyRevoke\`.",
  "key": "The key.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "OrganisationKeyState": {
  "": "Whether a program can sign in with a key.",
  "ACTIVE": "It can.",
  "EXPIRED": "Its time is over.",
  "REVOKED": "It was revoked: tokens given for it are refused too."
 },
 "OrganisationKind": {
  "": "A kind of training partner.",
  "GOVERNMENT": "A government body, the training agency itself included.",
  "NGO": "A non-governmental organisation.",
  "UNIVERSITY": "A university or another institution of education."
 },
 "OverallFeedbackInput": {
  "": "What is said about a result from a percentage on.",
  "fromPercent": "The percentage from which it is said, 0 to 100, up to the next higher one.",
  "text": "The text, Markdown, at most 2,000 characters."
 },
 "PageInfo": {
  "": "Where a page of a list stands, as Relay defines it.",
  "endCursor": "The cursor of the last edge: pass it as \`after\` to get the next page.",
  "hasNextPage": "Whether a further page follows.",
  "hasPreviousPage": "Whether a page precedes; lists here page forward only, so it says whether \`after\` was given.",
  "startCursor": "The cursor of the first edge."
 },
 "Person": {
  "": "A person who works for the city: seen by themselves, the agency and admins.",
  "changes": "What was changed about the person, newest first. What was done before two records were merged is told by the record it\\nwas done to.",
  "changes.after": "The cursor to go on from.",
  "changes.first": "How many, at most 50.",
  "employmentKind": "How the person is employed.",
  "grade": "The grade (golongan), for example \`III/b\`.",
  "hasLogin": "Whether a login is bound to the person.",
  "id": "The global id.",
  "leavingReason": "Why somebody left.",
  "leftOn": "The last day of somebody who left.",
  "maskedNumber": "The number (NIP or NI PPPK), all but the last four digits hidden; for the person and admins.",
  "name": "The full name.",
  "position": "The position the person holds.",
  "roles": "The roles the person holds.",
  "state": "Whether the person works for the city.",
  "unit": "The unit the person works in; null for the first administrator, who is there before any unit."
 },
 "PersonChange": {
  "": "A change of a person, kept for good. It names people by their ids alone.",
  "at": "When it was done here.",
  "by": "The name of who did it; null when they are not known any more.",
  "gradeAfter": "The grade from then on, where that changed.",
  "gradeBefore": "The grade before, where that changed.",
  "id": "The opaque id.",
  "kind": "What was changed.",
  "leavingReason": "Why the person left.",
  "merged": "The global id of the record that was merged into the person's, for merges: a merge that was interrupted is gone on with\\nby starting it again.",
  "on": "The day from which on it holds; null for changes that are in force from when they were done.",
  "positionAfter": "The name of the position from then on, where that changed, in the caller's language.",
  "positionBefore": "The name of the position before, where that changed, in the caller's language.",
  "reason": "Why.",
  "renamed": "The name changed; the names themselves are not kept.",
  "role": "The role that was granted or revoked.",
  "unitAfter": "The name of the unit from then on, where that changed, in the caller's language.",
  "unitBefore": "The name of the unit before, where that changed, in the caller's language."
 },
 "PersonChangeConnection": {
  "": "A page of changes.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "PersonChangeEdge": {
  "": "A change in a page.",
  "cursor": "The place in the list.",
  "node": "The change."
 },
 "PersonChangeKind": {
  "": "What was changed about a person.",
  "LEFT": "The person left.",
  "MERGED": "Another record of the same person was merged into this one.",
  "NUMBER_CHANGED": "The personal number, and the kind of employment if that changed with it.",
  "RETURNED": "The person came back.",
  "ROLE_GRANTED": "A role was granted.",
  "ROLE_REVOKED": "A role was revoked.",
  "UPDATED": "The name, grade, unit or position."
 },
 "PersonConnection": {
  "": "A page of people.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "PersonCreateInput": {
  "": "A new person.",
  "employmentKind": "How the person is employed.",
  "grade": "The grade (golongan), for example \`III/b\` for PNS, \`IX\` for PPPK.",
  "name": "The full name.",
  "personalNumber": "The number, 18 digits: NIP for PNS, NI PPPK for PPPK. Kept out of keys, logs and lists.",
  "position": "The global id of the position.",
  "unit": "The global id of the unit."
 },
 "PersonCreatePayload": {
  "": "The answer to \`personCreate\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonEdge": {
  "": "A person in a page.",
  "cursor": "The place in the list.",
  "node": "The person."
 },
 "PersonErasure": {
  "": "Whether a person can be erased.",
  "begun": "Whether it has begun; starting it again goes on with it.",
  "problems": "Everything that stands in the way; nothing when they can be."
 },
 "PersonErasureBasis": {
  "": "Why a person is erased.",
  "ASKED": "They asked for it.",
  "ORDERED": "A court or an authority ordered it.",
  "RECORDED_WRONGLY": "They should never have been recorded.",
  "RETENTION_OVER": "The time for which the data may be kept is over."
 },
 "PersonErasureCount": {
  "": "How many items of a kind an erasure finds.",
  "count": "How many there are.",
  "fate": "What becomes of them.",
  "holding": "To which kind of data it belongs.",
  "name": "The permanent name of the kind of item."
 },
 "PersonErasureStartInput": {
  "": "The erasure of a person.",
  "basis": "Why.",
  "dryRun": "Whether it only counts.",
  "idempotencyKey": "Names the job for good.",
  "name": "The name of the person as it is recorded, typed; only a dry run needs none.",
  "person": "The global id of the person, who has left.",
  "reference": "The number of the letter or decision, at most 64 characters. It stays: no name belongs into it."
 },
 "PersonErasureStartPayload": {
  "": "The answer to \`personErasureStart\`.",
  "job": "The job.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonLeaveInput": {
  "": "Somebody leaves.",
  "cause": "Why they leave.",
  "on": "The last day, today at the latest.",
  "person": "The global id of the person.",
  "reason": "Why, in words; kept."
 },
 "PersonLeavePayload": {
  "": "The answer to \`personLeave\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonMerge": {
  "": "What merging two records of one person would do; nothing is changed by looking.",
  "certificates": "How many certificates come over, with their numbers.",
  "competencies": "How many competencies get evidence.",
  "credits": "How many entries of credit hours come over.",
  "creditsDoubled": "How many credits count no more, because the same course earned them in the same year on both records.",
  "logins": "How many logins act for the record that stays from then on.",
  "problems": "Why it may not be done; empty when it may.",
  "runs": "How many runs come over.",
  "runsEnding": "How many runs under way end, because the other record is further in the same course.",
  "sharedCourses": "In how many courses both have runs; all of these are kept."
 },
 "PersonMergeStartInput": {
  "": "Two records that are one person.",
  "goes": "The global id of the record that goes.",
  "idempotencyKey": "Made by the caller for each merge, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same\\ninput answers with the same job.",
  "reason": "Why; kept.",
  "stays": "The global id of the record that stays."
 },
 "PersonMergeStartPayload": {
  "": "The answer to \`personMergeStart\`.",
  "job": "The job that does it.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonNumberChangeInput": {
  "": "Another personal number for a person.",
  "cause": "Why it changes.",
  "employmentKind": "How the person is employed from now on, if that changes with the number.",
  "grade": "The grade from now on. Left out, it stays as far as the kind of employment has it.",
  "person": "The global id of the person.",
  "personalNumber": "The number from now on, 18 digits.",
  "reason": "Why, in words; kept."
 },
 "PersonNumberChangePayload": {
  "": "The answer to \`personNumberChange\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonReturnInput": {
  "": "Somebody who left comes back.",
  "on": "The first day, today at the latest; today when left out.",
  "person": "The global id of the person.",
  "position": "The global id of the position; that of before when left out, none when null.",
  "reason": "Why; kept.",
  "unit": "The global id of the unit; that of before when left out."
 },
 "PersonReturnPayload": {
  "": "The answer to \`personReturn\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonState": {
  "": "Whether somebody works for the city.",
  "ACTIVE": "They do.",
  "LEFT": "They left: no login is theirs, nothing is assigned to them, and their record and certificates stay."
 },
 "PersonUpdateInput": {
  "": "What changes about a person; what is left out stays.",
  "grade": "The grade (golongan) in the form of the person's kind of employment; null clears it.",
  "name": "The full name; it cannot be cleared.",
  "on": "The day from which on it holds, today at the latest; today when left out. It is kept with the change.",
  "person": "The global id of the person.",
  "position": "The global id of the position; null clears it.",
  "reason": "Why; kept.",
  "unit": "The global id of the unit; it cannot be cleared."
 },
 "PersonUpdatePayload": {
  "": "The answer to \`personUpdate\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonalData": {
  "": "All that is held about the caller, and what they can do about it.",
  "copy": "The copy that was asked for last; null when there is none any more.",
  "holdings": "What is held, of every kind.",
  "looks": "Who looked, newest first.",
  "looks.first": "At most so many, 1 to 100.",
  "requests": "The newest 50 requests, newest first."
 },
 "PersonalDataCopy": {
  "": "A copy of all data of a person, made for themselves.",
  "askedAt": "When it was asked for.",
  "expiresAt": "Until when it can be downloaded.",
  "htmlPath": "The same as a page to read.",
  "jsonPath": "The path of the copy as JSON, to be fetched with the same bearer token; null until it is done.",
  "percent": "How much of it is done, 0 to 100.",
  "state": "How making it stands."
 },
 "PersonalDataCopyRequestInput": {
  "": "A copy of the data of the caller.",
  "idempotencyKey": "Names the copy for good: the same key again answers with the same copy."
 },
 "PersonalDataCopyRequestPayload": {
  "": "The answer to \`personalDataCopyRequest\`.",
  "copy": "The copy.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PersonalDataHolding": {
  "": "What is held of one kind of data, and why.",
  "erased": "What an erasure does with it, in the caller's language.",
  "kept": "For how long, in the caller's language.",
  "kind": "Which kind.",
  "purpose": "What it is needed for and by which rule, in the caller's language.",
  "title": "What it is called, in the caller's language."
 },
 "PersonalDataKind": {
  "": "A kind of data about a person.",
  "ANSWERS": "Attempts at quizzes and answers.",
  "CERTIFICATES": "Certificates.",
  "COMPETENCIES": "Levels of competencies and evidence.",
  "CREDITS": "Credit hours.",
  "JOBS": "Jobs that the person started.",
  "LISTS": "Entries in the lists of the agency.",
  "LOGINS": "Logins and invitations.",
  "LOOKS": "Who looked at the data.",
  "NOTICES": "Notices and what the person chose to get.",
  "NUMBER": "The personal number.",
  "PROFILE": "Name, grade, unit, position, roles.",
  "RECORDS": "The record of what was changed.",
  "REQUESTS": "What the person asked about their data.",
  "RUNS": "Courses taken and progress in them."
 },
 "PersonalDataLook": {
  "": "That somebody with a role looked at data of the caller within an hour.",
  "at": "The beginning of the hour.",
  "role": "The role as which they looked.",
  "what": "What they looked at."
 },
 "PersonalDataLookKind": {
  "": "What of a person somebody looked at.",
  "CERTIFICATE": "A certificate.",
  "EXPORT": "A file with a list in which they stand.",
  "HISTORY": "What was changed about them.",
  "LEARNING": "Their courses and progress.",
  "LIST": "A list in which they stand, as a whole.",
  "PROFILE": "Who they are and where they work."
 },
 "PersonalNumberKey": {
  "": "A version of the key that personal numbers are kept under.",
  "current": "Whether new numbers are kept under it.",
  "needed": "Whether a number is kept under it still; a version that is not needed can be removed.",
  "version": "Its name."
 },
 "PersonalNumbersRekeyInput": {
  "": "A change of the key for personal numbers.",
  "idempotencyKey": "Names the job for good."
 },
 "PersonalNumbersRekeyPayload": {
  "": "The answer to \`personalNumbersRekey\`.",
  "job": "The job.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "Position": {
  "": "A position (jabatan) and the levels it requires.",
  "externalId": "The installation's own permanent id.",
  "family": "The family of positions it belongs to, an audience of assignments.",
  "id": "The global id.",
  "kind": "The kind.",
  "name": "The name.",
  "standard": "The required level of each competency."
 },
 "PositionConnection": {
  "": "A page of positions.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "PositionEdge": {
  "": "A position in a page.",
  "cursor": "The place in the list.",
  "node": "The position."
 },
 "PositionKind": {
  "": "The kind of a position.",
  "ADMINISTRATOR": "Jabatan administrator.",
  "EXECUTOR": "Jabatan pelaksana.",
  "FUNCTIONAL_EXPERTISE": "Jabatan fungsional keahlian.",
  "FUNCTIONAL_SKILL": "Jabatan fungsional keterampilan.",
  "HIGH_LEADERSHIP_PRATAMA": "Jabatan pimpinan tinggi pratama.",
  "SUPERVISOR": "Jabatan pengawas."
 },
 "PositionSaveInput": {
  "": "A position with its standard.",
  "externalId": "The installation's own permanent id; saving it again replaces the rest.",
  "family": "The family.",
  "kind": "The kind.",
  "name": "The name.",
  "standard": "The required levels, at most 40."
 },
 "PositionSavePayload": {
  "": "The answer to \`positionSave\`.",
  "position": "The position.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "PrivacyRequest": {
  "": "What a person asked about their data: for themselves and administrators.",
  "answer": "What the person was told.",
  "askedAt": "When it was asked.",
  "decidedAt": "When it was answered or taken back.",
  "dueAt": "By when it is to be answered: 3 times 24 hours after it was asked.",
  "field": "What is wrong, of a correction.",
  "id": "The opaque, permanent, global id.",
  "kind": "What is asked.",
  "person": "The person; null once they cannot be found any more.",
  "reason": "Why, as the person wrote it.",
  "right": "What is right, as the person wrote it.",
  "state": "How it stands.",
  "wrong": "What stands there, as the person wrote it."
 },
 "PrivacyRequestConnection": {
  "": "A page of requests.",
  "edges": "The requests.",
  "pageInfo": "Where the page stands."
 },
 "PrivacyRequestCreateInput": {
  "": "What a person asks about their data.",
  "field": "What is wrong; a correction needs it.",
  "idempotencyKey": "Names the request for good: the same key again answers with the same request.",
  "kind": "What is asked.",
  "reason": "Why, 3 to 500 characters.",
  "right": "What is right, at most 500 characters; a correction needs it.",
  "wrong": "What stands there, at most 500 characters."
 },
 "PrivacyRequestCreatePayload": {
  "": "The answer to \`privacyRequestCreate\`.",
  "query": "To read on in the same request.",
  "request": "The request.",
  "userErrors": "Why it was refused."
 },
 "PrivacyRequestDecideInput": {
  "": "The answer to a request.",
  "accepted": "Whether it is accepted.",
  "answer": "What the person is told, 3 to 500 characters.",
  "request": "The global id of the request."
 },
 "PrivacyRequestDecidePayload": {
  "": "The answer to \`privacyRequestDecide\`.",
  "query": "To read on in the same request.",
  "request": "The request.",
  "userErrors": "Why it was refused."
 },
 "PrivacyRequestEdge": {
  "": "A request in a list.",
  "cursor": "Where it stands in the list.",
  "node": "The request."
 },
 "PrivacyRequestField": {
  "": "What may be wrong.",
  "CERTIFICATE": "A certificate.",
  "COMPETENCY": "A level of a competency.",
  "CREDIT": "Credit hours.",
  "EMPLOYMENT_KIND": "The kind of employment.",
  "GRADE": "The grade.",
  "LEARNING": "A course taken or progress in it.",
  "NAME": "The name.",
  "OTHER": "Something else.",
  "PERSONAL_NUMBER": "The personal number.",
  "POSITION": "The position.",
  "UNIT": "The unit."
 },
 "PrivacyRequestKind": {
  "": "What a person asks about their data.",
  "CORRECTION": "That something is corrected.",
  "ERASURE": "That all of it is erased."
 },
 "PrivacyRequestState": {
  "": "How a request stands.",
  "ACCEPTED": "It was accepted.",
  "DECLINED": "It was declined; the answer says why.",
  "OPEN": "It waits for an answer.",
  "WITHDRAWN": "The person took it back."
 },
 "PrivacyRequestWithdrawInput": {
  "": "A request that is taken back.",
  "request": "The global id of the request."
 },
 "PrivacyRequestWithdrawPayload": {
  "": "The answer to \`privacyRequestWithdraw\`.",
  "query": "To read on in the same request.",
  "request": "The request.",
  "userErrors": "Why it was refused."
 },
 "ProgressEventInput": {
  "": "One thing a learner did in a lesson.",
  "id": "The event's permanent id, made by the device: the same event again changes nothing.",
  "kind": "What happened.",
  "lesson": "The global id of the lesson, in a version of the course that there is; it counts for the lesson of the same id in the\\nversion of the caller's run.",
  "occurredAt": "When, by the device's clock."
 },
 "ProgressEventKind": {
  "": "What a learner can do in a lesson.",
  "COMPLETED": "Finished it. A quiz is finished by passing it and not by this.",
  "OPENED": "Opened it: the place to resume."
 },
 "ProgressRecordInput": {
  "": "What a learner did in lessons, as the device recorded it.",
  "events": "The events in their order, 1 to 50."
 },
 "ProgressRecordPayload": {
  "": "The answer to \`progressRecord\`.",
  "query": "To read on in the same request.",
  "recorded": "The ids of the events that are recorded, now or before.",
  "runs": "The runs they belong to, with their progress.",
  "userErrors": "Why events were refused; the others are recorded."
 },
 "Query": {
  "": "Everything that can be read.",
  "attainments": "The caller's own competencies: those the position requires and those there is evidence for, at most 100.",
  "attempt": "One of the caller's own attempts with its questions.",
  "attempt.id": "The global id.",
  "certificate": "The certificate with a number, for its holder and the agency; null for everybody else, as if there were none.",
  "certificate.number": "The number, with or without its dashes.",
  "certificateCheck": "What anybody may know about a certificate number.",
  "certificateCheck.number": "The number, with or without its dashes.",
  "certificates": "The caller's certificates, newest first.",
  "certificates.after": "The cursor to go on from.",
  "certificates.first": "How many, at most 50.",
  "course": "One course by its global id.",
  "course.id": "The global id.",
  "courseRoster": "The people of a unit who take a course, by name: as \`roster\` of the course, without reading the course. A run that\\nis active stands under the unit where its learner works, one that ended under the unit of that moment. A page may hold\\nfewer than were asked for while more follow: \`hasNextPage\` tells.",
  "courseRoster.after": "The cursor to go on from.",
  "courseRoster.course": "The global id of the course.",
  "courseRoster.first": "How many, at most 100.",
  "courseRoster.unit": "The global id of the unit.",
  "courses": "The catalogue of courses on offer.",
  "courses.after": "The cursor to go on from.",
  "courses.filter": "What to narrow the list to.",
  "courses.first": "How many, at most 50.",
  "courses.search": "Words to search for in titles, summaries, topics and partners.",
  "courses.sort": "The order.",
  "credits": "The caller's credits of a year, newest first.",
  "credits.after": "The cursor to go on from.",
  "credits.first": "How many, at most 100.",
  "credits.year": "The year; this year when left out.",
  "frameworks": "The frameworks of competencies.",
  "frameworks.after": "The cursor to go on from.",
  "frameworks.first": "How many, at most 100.",
  "home": "The caller's home.",
  "job": "A job; null when there is none.",
  "job.id": "The global id of the job.",
  "lesson": "One lesson by its global id, with its content.",
  "lesson.id": "The global id.",
  "mediaFiles": "The media of the caller's organisation, newest first.",
  "mediaFiles.after": "The cursor to go on from.",
  "mediaFiles.first": "How many, at most 100.",
  "mediaFormats": "The types of files that are taken.",
  "moduleByExternalId": "One of the caller's own organisation's modules by its external id.",
  "moduleByExternalId.externalId": "The partner's own id.",
  "modules": "Modules: a partner's own, or for the agency those of all partners, newest first.",
  "modules.after": "The cursor to go on from.",
  "modules.first": "How many, at most 100.",
  "modules.state": "Only modules whose newest version is in this state.",
  "node": "Any one thing by its global id; null when there is none or the caller may not see it.",
  "node.id": "The global id.",
  "noticeSettings": "What the caller chose about notices.",
  "notices": "The caller's notices, newest first.",
  "notices.after": "The cursor after which to go on.",
  "notices.first": "How many, at most 50.",
  "organisations": "The organisations that publish modules.",
  "organisations.after": "The cursor to go on from.",
  "organisations.first": "How many, at most 100.",
  "pastRuns": "The caller's ended runs, newest first.",
  "pastRuns.after": "The cursor to go on from.",
  "pastRuns.first": "How many, at most 50.",
  "peopleWithoutUnit": "The people who are in no unit, by name.",
  "peopleWithoutUnit.after": "The cursor to go on from.",
  "peopleWithoutUnit.first": "How many, at most 100.",
  "personErasure": "Whether a person can be erased; null when there is none.",
  "personErasure.person": "The global id of the person.",
  "personErasureCounts": "What the job of an erasure found, or has erased; null when the job is none.",
  "personErasureCounts.job": "The global id of the job.",
  "personMerge": "What merging two records of one person would do; null when one of them is not there.",
  "personMerge.goes": "The global id of the record that goes.",
  "personMerge.stays": "The global id of the record that stays.",
  "personalData": "What is held about the caller; null for callers who are no person.",
  "personalNumberKeys": "How the keys for personal numbers stand.",
  "positions": "The positions of the city.",
  "positions.after": "The cursor to go on from.",
  "positions.first": "How many, at most 100.",
  "privacyRequests": "Requests of everybody: those that are open, the most urgent first, or those that are over, newest first.",
  "privacyRequests.after": "The cursor after which to go on.",
  "privacyRequests.first": "At most so many, 1 to 50.",
  "privacyRequests.open": "Whether those that are open are wanted, or those that are over.",
  "questionBanks": "Banks by their ids: a partner's own; for the agency those of one organisation.",
  "questionBanks.after": "The cursor to go on from.",
  "questionBanks.first": "How many, at most 100.",
  "questionBanks.organisation": "The organisation, for the agency; a partner sees its own whatever is asked.",
  "units": "The units of the city, parents before children.",
  "units.after": "The cursor to go on from.",
  "units.first": "How many, at most 100.",
  "viewer": "The caller."
 },
 "QuestionAnswerInput": {
  "": "The kind of a question and its key: exactly one of its fields.",
  "cloze": "A text with fields to fill in.",
  "matching": "Pairs to be found.",
  "multipleChoice": "Several choices may be right.",
  "numeric": "A number.",
  "ordering": "Items to be put in order.",
  "shortText": "A short text.",
  "singleChoice": "One choice is right.",
  "trueFalse": "True or false."
 },
 "QuestionBank": {
  "": "A bank of questions; seen by its organisation and the agency.",
  "categories": "The paths of its categories, the names parted by \` / \`.",
  "externalId": "The partner's own permanent id.",
  "id": "The global id.",
  "organisation": "The organisation that it belongs to.",
  "questions": "Its questions, as far as they fit every part of the filter.",
  "questions.after": "The cursor to go on from.",
  "questions.filter": "What to show; retired questions are shown only when asked for.",
  "questions.first": "How many, at most 100.",
  "tags": "Its tags.",
  "title": "Its title."
 },
 "QuestionBankConnection": {
  "": "A page of banks.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "QuestionBankEdge": {
  "": "A bank in a page.",
  "cursor": "The place in the list.",
  "node": "The bank."
 },
 "QuestionBankSaveInput": {
  "": "A bank as it is to be.",
  "externalId": "The partner's own permanent id: 1 to 64 letters, digits, \`.\`, \`_\`, \`-\`.",
  "title": "The title, at most 120 characters."
 },
 "QuestionBankSavePayload": {
  "": "The answer to \`questionBankSave\`.",
  "bank": "The bank.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "QuestionDifficulty": {
  "": "How hard a question is, as its author judges.",
  "EASY": "Nearly everybody who learned finds the answer.",
  "HARD": "Few find the answer without thinking hard.",
  "MEDIUM": "Most who learned find the answer."
 },
 "QuestionFileFormat": {
  "": "The format of a file of questions.",
  "AIKEN": "Aiken: choices with one right answer.",
  "GIFT": "GIFT, Moodle's format for typing questions.",
  "MOODLE_XML": "Moodle XML."
 },
 "QuestionFinding": {
  "": "What the figures of a question give its author to think about.",
  "EASY": "Nearly everybody gets it right.",
  "HARD": "Hardly anybody gets it right.",
  "PERHAPS_WRONG_KEY": "Those who know the rest get this one wrong: perhaps the key is wrong, or the question can be read in two ways.",
  "TOO_FEW": "Too few attempts to judge it by.",
  "WEAK": "It hardly tells those who know from those who do not."
 },
 "QuestionInput": {
  "": "A question with its key.",
  "answer": "What kind of question it is.",
  "externalId": "The partner's own permanent id, unique in the quiz.",
  "feedback": "What is said to everybody afterwards: why the right answer is right.",
  "points": "The points it is worth, 1 to 100.",
  "text": "The question, Markdown, at most 5,000 characters."
 },
 "QuestionKind": {
  "": "The kind of a question.",
  "CLOZE": "A text with fields to fill in.",
  "MATCHING": "Pairs to be found.",
  "MULTIPLE_CHOICE": "Several choices may be right.",
  "NUMERIC": "A number.",
  "ORDERING": "Items to be put in order.",
  "SHORT_TEXT": "A short text.",
  "SINGLE_CHOICE": "One choice is right.",
  "TRUE_FALSE": "True or false."
 },
 "QuestionReview": {
  "": "What a learner may see about an answer afterwards; a part that the quiz does not allow is null.",
  "feedback": "What is said about the answer given and about the question, Markdown.",
  "options": "What is right or wrong about each option picked.",
  "points": "The points it earned, rounded half up to two decimals.",
  "rightAnswer": "The right answer in words, Markdown.",
  "state": "How it was graded."
 },
 "QuestionStatistics": {
  "": "How a question did.",
  "answerCounts": "How many attempts gave which of the author's answers, in their order; answers after the last one given are left out.",
  "attempts": "How many attempts had it.",
  "discrimination": "The discrimination index, from -100 to 100: whether those who did well in the other questions did well in this one.",
  "efficiency": "The discriminative efficiency: the same, of the most that marks like these could show. Null also once there are too many\\ndifferent marks to keep.",
  "externalId": "The author's id of the question.",
  "facilityPercent": "The facility: the mean mark, as a percentage of the most.",
  "findings": "What stands out."
 },
 "Quiz": {
  "": "A quiz, as a learner meets it.",
  "attempts": "The caller's attempts in this run, newest first, at most 50.",
  "attemptsAllowed": "How many attempts a learner has; 0 is no limit.",
  "attemptsLeft": "How many attempts are left; null is no limit.",
  "bestPercent": "The result so far by the grading method, in percent; null before the first.",
  "closesAt": "When it closes: no attempt begins from then on, and those under way are handed in; null is never.",
  "gradingMethod": "Which attempt's result is that of the quiz.",
  "id": "The global id: that of its lesson, as a quiz.",
  "nextAttemptAt": "From when the caller may begin the next attempt, where that is not now: it opens then, or the waiting time ends. Null\\nwhen nothing has to be waited for.",
  "opensAt": "From when attempts may begin; null is at once.",
  "passPercent": "The percentage that passes.",
  "passed": "Whether the caller has passed it.",
  "questionCount": "How many questions it has.",
  "timeLimitMinutes": "The time limit in minutes; null is none."
 },
 "QuizInput": {
  "": "A quiz.",
  "attemptsAllowed": "How many attempts a learner has; 0 is no limit.",
  "closesAt": "When it closes: no attempt begins from then on, and those under way are handed in; never when left out.",
  "gradingMethod": "Which attempt's result is that of the quiz; the highest when left out.",
  "opensAt": "From when attempts may begin; at once when left out.",
  "overallFeedback": "What is said about a whole result, at most 10 texts.",
  "passPercent": "The percentage that passes, 0 to 100.",
  "questions": "The questions, 1 to 100.",
  "review": "What learners see of an attempt and when; the usual when left out.",
  "shuffleQuestions": "Whether each attempt shuffles the questions.",
  "timeLimitMinutes": "The time limit in minutes, 1 to 300; none when left out.",
  "waitMinutes": "The minutes between the end of one attempt and the start of the next, 1 to 43,200 (30 days); none when left out."
 },
 "QuizReviewInput": {
  "": "What learners see of an attempt, by the moment.",
  "afterClose": "Once the quiz is closed; as before when left out.",
  "afterPassOrLastAttempt": "Once the quiz is passed or no attempt is left.",
  "afterSubmit": "Once it is handed in.",
  "during": "While it is open: their own answers, or nothing."
 },
 "QuizStatistics": {
  "": "How the questions of a quiz did, over the attempts that count by its grading method. Percentages; null where a figure\\ncannot be computed, because all marks are the same or attempts had different questions.",
  "attempts": "How many attempts count.",
  "consistency": "The coefficient of internal consistency: whether the questions measure one thing.",
  "deviationPercent": "The standard deviation of the results.",
  "errorRatio": "The error ratio: how much of the spread of results is chance.",
  "meanPercent": "The mean result.",
  "questions": "Its questions, in the author's order.",
  "tenths": "How many attempts came to which tenth of the marks, from the lowest: below 10 %, below 20 % and so on; the eleventh is\\n100 %."
 },
 "ResponseInput": {
  "": "An answer: exactly one of its fields, that of the kind of the question.",
  "choices": "The picked choices; none of them clears the answer, also one that is true or false.",
  "fields": "What was given in the fields of a text, at most 255 characters together; empty fields may be left out.",
  "matches": "The pairs found.",
  "number": "A number as typed, at most 40 characters.",
  "order": "The items in order.",
  "text": "A text, at most 255 characters as they are seen: an emoji is one.",
  "trueFalse": "True or false."
 },
 "ReviewPart": {
  "": "A part of an attempt that can be shown to its learner.",
  "CORRECTNESS": "What was right and wrong.",
  "FEEDBACK": "What the author says about answers and about the result.",
  "MARKS": "The marks.",
  "RESPONSE": "The own answers.",
  "RIGHT_ANSWER": "The right answers."
 },
 "Role": {
  "": "A role somebody holds, beyond being an employee.",
  "ADMIN": "Administers people, units, roles, partners and invitations.",
  "AGENCY": "Works in the training agency: approves, offers, assigns and helps learners."
 },
 "RoleChangeInput": {
  "": "A role for a person, or its end.",
  "held": "Whether the person shall hold it from now on.",
  "person": "The global id of the person.",
  "reason": "Why; kept.",
  "role": "The role."
 },
 "RoleChangePayload": {
  "": "The answer to \`roleChange\`.",
  "person": "The person.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "RosterConnection": {
  "": "A page of the people of a unit who take a course.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "RosterEdge": {
  "": "A person in a page.",
  "cursor": "The place in the list.",
  "node": "The entry."
 },
 "RosterEntry": {
  "": "A person who takes a course, in the agency's list.",
  "certificateNumber": "The number of the certificate.",
  "certificateState": "Whether the certificate is in force or was revoked; null when the run has none.",
  "dueExtendedTo": "The day the agency gave this person in place of that of the assignments; null when it gave none.",
  "dueOn": "The day it is due: as the agency extended it, else by the assignments that apply to the unit, position and employment\\nof the learner, once the run has ended to those of that moment; null when none asks for it.",
  "earlier": "Whether the person began a later run of the course: this one is shown for the record and no longer counted.",
  "enrolledAt": "When it began.",
  "finishedAt": "When it was finished.",
  "id": "The global id: that of the run, as an entry of the list.",
  "interventions": "What the agency did to help, newest first, at most 20.",
  "lateAttemptCount": "To how many attempts at quizzes answers came late that nobody has decided about; follows within seconds.",
  "lateAttempts": "These attempts, and after them those whose late answers were declined; at most 20.",
  "person": "The global id of the person.",
  "personName": "The person's name, as it was when the learner last did something in the run. The list is sorted by the name at the\\nenrolment.",
  "progressPercent": "The progress in whole percent.",
  "run": "The global id of the run.",
  "state": "The state of the run."
 },
 "RowOutcome": {
  "": "What becomes of a row of a file.",
  "CHANGED": "It changed what was there.",
  "CREATED": "It made something new.",
  "REFUSED": "It is not done: something is wrong with it.",
  "TO_CHANGE": "It will change what is there.",
  "TO_CREATE": "It will make something new.",
  "UNCHANGED": "What it says is so already."
 },
 "Run": {
  "": "A person in a course (enrolment), pinned to a version of it.",
  "certificate": "The certificate it earned.",
  "course": "The course.",
  "dueOn": "The day it is due; null when no assignment asks for it.",
  "enrolledAt": "When it began.",
  "finishable": "Whether everything is done and the run can be finished now.",
  "finishedAt": "When it was finished.",
  "id": "The global id.",
  "number": "Its number for this person and course, from 1.",
  "progressPercent": "The progress in whole percent, 0 to 100, rounded down.",
  "requiredDone": "How many of the lessons that finishing needs are done.",
  "requiredTotal": "How many lessons finishing needs.",
  "resume": "The lesson to go on with, which is not done: the one opened last, or the one after the last that was done; null when\\nall is done.",
  "state": "Its state.",
  "versionNumber": "The number of the course version it is pinned to."
 },
 "RunConnection": {
  "": "A page of runs.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "RunDueDateExtendInput": {
  "": "Another due date for one person.",
  "dueOn": "The new day.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once, so that sending it again never undoes a\\nlater day.\\nWithout one, each arrival is a wish of its own.",
  "reason": "Why; kept.",
  "run": "The global id of the run."
 },
 "RunDueDateExtendPayload": {
  "": "The answer to \`runDueDateExtend\`.",
  "entry": "The entry of the list.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "RunEdge": {
  "": "A run in a page.",
  "cursor": "The place in the list.",
  "node": "The run."
 },
 "RunExemptInput": {
  "": "An exemption.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run\\nthat the person went on with meanwhile.\\nWithout one, each arrival is a wish of its own.",
  "reason": "Why; kept.",
  "run": "The global id of the run."
 },
 "RunExemptPayload": {
  "": "The answer to \`runExempt\`.",
  "entry": "The entry of the list.",
  "query": "To read on in the same request.",
  "userErrors": "Why it was refused."
 },
 "RunFinishInput": {
  "": "The finishing of a run.",
  "run": "The global id of the run."
 },
 "RunFinishPayload": {
  "": "The answer to \`runFinish\`.",
  "certificate": "The certificate.",
  "query": "To read on in the same request.",
  "run": "The run, finished; finishing twice gives the same result.",
  "userErrors": "Why it was refused.",
  "year": "The year's credit hours with this course."
 },
 "RunState": {
  "": "The state of a run.",
  "ACTIVE": "Enrolled and not finished.",
  "EXEMPT": "Exempted by the agency; enrolling again in the same year goes on with the run.",
  "FINISHED": "Finished: the record is written and stays.",
  "WITHDRAWN": "Withdrawn, by the learner's wish or the agency; enrolling again in the same year goes on with the run."
 },
 "RunWithdrawInput": {
  "": "A withdrawal.",
  "idempotencyKey": "A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run\\nthat the person went on with meanwhile.\\nWithout one, each arrival is a wish of its own.",
  "reason": "Why; kept.",
  "run": "The global id of the run; a learner withdraws their own, the agency anybody's."
 },
 "RunWithdrawPayload": {
  "": "The answer to \`runWithdraw\`.",
  "query": "To read on in the same request.",
  "run": "The run, as it is now.",
  "userErrors": "Why it was refused."
 },
 "ShortTextAnswerInput": {
  "": "An accepted text.",
  "feedback": "What is said to whoever gives it.",
  "percent": "The percentage of the points it earns, 0 to 100.",
  "text": "The text."
 },
 "ShortTextInput": {
  "": "A question for a short text.",
  "answers": "The accepted answers, 1 to 20; the first that fits counts; \`*\` stands for any run of characters.",
  "caseSensitive": "Whether capital and small letters differ.",
  "ignoreAccents": "Whether a letter is the same with and without its accent; they differ when left out."
 },
 "SigningAlgorithm": {
  "": "An algorithm by which a program signs who it is.",
  "ES256": "ECDSA on the curve P-256 with SHA-256.",
  "RS256": "RSA (PKCS #1 v1.5) with SHA-256; the key has 2048 to 4096 bits."
 },
 "SingleChoiceInput": {
  "": "A question with one right choice.",
  "choices": "The choices, 2 to 20, one of them right.",
  "shuffle": "Whether each attempt shuffles the choices."
 },
 "StandardEntry": {
  "": "The level a position requires in a competency.",
  "competency": "The competency.",
  "level": "The required level, 1 to 5."
 },
 "StandardEntryInput": {
  "": "The required level of one competency.",
  "competency": "The global id of the competency.",
  "level": "The level, 1 to 5."
 },
 "SubmitOutcome": {
  "": "What \`moduleSubmit\` did.",
  "CREATED": "The module is new.",
  "NEW_VERSION": "The module has a new version.",
  "UNCHANGED": "The newest version has this very content: nothing was written."
 },
 "ToleranceKind": {
  "": "What a tolerance is.",
  "ABSOLUTE": "So far off.",
  "RELATIVE": "Off by this share of the value: 0.05 is five percent."
 },
 "TrueFalseInput": {
  "": "A true or false question.",
  "answer": "The right answer.",
  "feedbackFalse": "What is said to whoever answers false.",
  "feedbackTrue": "What is said to whoever answers true."
 },
 "Unit": {
  "": "A unit of the city government (OPD), a node of the tree of units.",
  "externalId": "The installation's own permanent id, for example \`disdukcapil\`.",
  "id": "The global id.",
  "name": "The name.",
  "parent": "The unit above; null at the top.",
  "people": "The people of this very unit, by name; for the agency and admins. Those who left are the ones who worked in it then.",
  "people.after": "The cursor to go on from.",
  "people.first": "How many, at most 100.",
  "people.state": "Whether those who work in it, or those who left."
 },
 "UnitConnection": {
  "": "A page of units.",
  "edges": "The page.",
  "pageInfo": "Where the page stands."
 },
 "UnitCreateInput": {
  "": "A new unit.",
  "externalId": "The installation's own permanent id; creating the same unit twice changes nothing.",
  "name": "The name.",
  "parent": "The global id of the unit above."
 },
 "UnitCreatePayload": {
  "": "The answer to \`unitCreate\`.",
  "query": "To read on in the same request.",
  "unit": "The unit.",
  "userErrors": "Why it was refused."
 },
 "UnitEdge": {
  "": "A unit in a page.",
  "cursor": "The place in the list.",
  "node": "The unit."
 },
 "UnitTally": {
  "": "How many people of a unit take a course: people and not runs, each by the latest run and in the unit in which they\\nenrolled in it.",
  "enrolled": "How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted.",
  "finished": "How many have finished; without those whose certificate was revoked.",
  "unit": "The unit."
 },
 "UnitUpdateInput": {
  "": "Another name for a unit.",
  "name": "The name from now on.",
  "unit": "The global id of the unit."
 },
 "UnitUpdatePayload": {
  "": "The answer to \`unitUpdate\`.",
  "query": "To read on in the same request.",
  "unit": "The unit.",
  "userErrors": "Why it was refused."
 },
 "UserError": {
  "": "Why an expected refusal happened: data, not an exception.",
  "code": "A stable code, for programs.",
  "field": "The path of the input field it concerns, for example \`[\\"lessons\\", \\"3\\", \\"body\\"]\`; empty when it concerns the whole.",
  "message": "What is wrong and how to mend it, in the caller's language."
 },
 "UserErrorCode": {
  "": "The stable codes of expected refusals.",
  "CONFLICT": "Somebody changed the thing meanwhile: read it again and repeat.",
  "CONTENT_RULE": "The content breaks a rule that partners' content has to keep.",
  "IDEMPOTENCY_MISMATCH": "An idempotency key was used before with another input.",
  "INCOMPLETE": "Lessons or quizzes are left to do.",
  "INVALID": "A value is not of the form it must have.",
  "INVITATION": "The invitation is unknown, used or expired.",
  "NOT_ENROLLED": "The person is not enrolled in the course, or the run has ended.",
  "NOT_FOUND": "The thing named does not exist, or the caller may not know that it does.",
  "NO_ATTEMPTS_LEFT": "No attempts are left in the quiz.",
  "PREREQUISITE": "Modules that must come first are not finished.",
  "REQUIRED": "A value is missing where one is needed.",
  "RETRY": "The service is busy for a moment: the same request may be sent again.",
  "TAKEN": "A value is taken already.",
  "TIME_OVER": "The time for the attempt is over.",
  "TOO_LARGE": "A value is longer, larger or more than allowed.",
  "WRONG_STATE": "The thing is in a state that does not allow this."
 },
 "Viewer": {
  "": "The caller: a login, and what it is bound to.",
  "accessRoles": "What the caller may do.",
  "id": "The id of the login.",
  "organisation": "The organisation behind the login; null for employees.",
  "person": "The person behind the login; null for a machine client and for a login that is not bound yet.",
  "withheldRoles": "The roles the person holds that this sign-in may not use, because it was made without a second factor."
 }
}
`;
