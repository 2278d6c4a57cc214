/** The whole schema; generated from schema/, never edited. */
export const typeDefs = /* GraphQL */ `
schema {
  query: Query
  mutation: Mutation
}

"""
Who may reach a field or a type. A field of Query or Mutation, and every type that holds private data, carries
it; the server refuses to start without it. What a caller may not reach looks like what does not exist.
Ownership ("my own", "my organisation") is decided on top of it, by the command behind the field.
"""
directive @access(
  """The callers who may reach it; any one suffices."""
  to: [AccessRole!]!
) on FIELD_DEFINITION | OBJECT

"""
What a field adds to the cost of an operation; fields without it cost 1 when they return an object and 0 otherwise.
"""
directive @cost(
  """Cost units for one evaluation of the field."""
  weight: Int!
) on FIELD_DEFINITION

"""A kind of caller, as far as access rules tell callers apart."""
enum AccessRole {
  """A person who administers people, units and roles."""
  ADMIN
  """A person of the training agency."""
  AGENCY
  """A person who works for the city."""
  EMPLOYEE
  """Anybody, signed in or not."""
  EVERYONE
  """
  Anybody with a valid token, bound to a person or organisation or not yet.
  """
  IDENTITY
  """A machine client or a member of a training partner."""
  PARTNER
}

"""How an answer was graded."""
enum AnswerState {
  """Fully right."""
  CORRECT
  """Wrong."""
  INCORRECT
  """Not an answer this question can have."""
  INVALID
  """Partly right."""
  PARTIAL
  """Not answered."""
  UNANSWERED
}

"""An audience rule with a course and a due date, evaluated when read."""
type Assignment implements Node @access(to: [EMPLOYEE, AGENCY]) {
  """The rule in words."""
  audienceLabel: LocalizedText!
  """The course."""
  course: Course!
  """The day it is due."""
  dueOn: Date!
  """The global id."""
  id: ID!
  """What the agency says about it."""
  note: String
}

"""An assignment of a course."""
input AssignmentCreateInput {
  """Who it is for."""
  audience: AudienceInput!
  """The global id of the course."""
  course: ID!
  """The day it is due, today or later."""
  dueOn: Date!
  """
  A key of the caller's own: the same key with the same input is done once.
  """
  idempotencyKey: ID!
  """What to say about it, at most 500 characters."""
  note: String
}

"""The answer to \`assignmentCreate\`."""
type AssignmentCreatePayload @access(to: [AGENCY]) {
  """The assignment."""
  assignment: Assignment
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""The end of an assignment."""
input AssignmentEndInput {
  """The global id of the assignment."""
  assignment: ID!
  """Why; kept."""
  reason: String!
}

"""The answer to \`assignmentEnd\`."""
type AssignmentEndPayload @access(to: [AGENCY]) {
  """The course it was for."""
  course: Course
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""
Where a person stands in one competency: the level is computed from evidence, never set.
"""
type Attainment implements Node @access(to: [EMPLOYEE]) {
  """The competency."""
  competency: Competency!
  """The evidence, newest first: why the level is what it is."""
  evidence(
    """The cursor to go on from."""
    after: String
    """How many, at most 50."""
    first: Int = 20
  ): EvidenceConnection @cost(weight: 3)
  """How many levels are missing."""
  gap: Int!
  """The global id."""
  id: ID!
  """The level attained, 0 (nothing yet) to 5."""
  level: Int!
  """The level the person's position requires; null when it requires none."""
  requiredLevel: Int
}

"""One attempt of one person at a quiz."""
type Attempt implements Node @access(to: [EMPLOYEE]) {
  """The course, in that version; null when it cannot be shown."""
  course: Course
  """
  Until when there is time; answers that come within the minute after it count too, for slow networks. Null without a
  time limit.
  """
  deadline: DateTime
  """The global id."""
  id: ID!
  """
  The lesson it is an attempt at, in the version of the course in which it was begun; null when that cannot be shown.
  """
  lesson: LessonLink
  """The points to be earned."""
  maxPoints: Float!
  """Its number in the run, from 1."""
  ordinal: Int!
  """Whether it passed; null until it is handed in."""
  passed: Boolean
  """
  The result in percent, rounded half up to two decimals; null until it is handed in.
  """
  percent: Float
  """
  The points earned, rounded half up to two decimals; null until it is handed in.
  """
  points: Float
  """
  The questions as they were drawn for this attempt; not in lists of attempts.
  """
  questions: [AttemptQuestion!] @cost(weight: 10)
  """When it began."""
  startedAt: DateTime!
  """Its state."""
  state: AttemptState!
  """When it was handed in."""
  submittedAt: DateTime
}

"""An answer to one question."""
input AttemptAnswerInput {
  """When the learner gave it, by the device's clock."""
  answeredAt: DateTime!
  """The global id of the attempt."""
  attempt: ID!
  """The id of the question within the attempt."""
  question: ID!
  """The answer."""
  response: ResponseInput!
  """
  The place of this answer in the order in which the device made its answers to this attempt, from 1: an older one never replaces a newer one.
  """
  sequence: Int!
}

"""The answer to \`attemptAnswer\`."""
type AttemptAnswerPayload @access(to: [EMPLOYEE]) {
  """
  Whether it came more than a minute after the deadline: kept, but it does not count.
  """
  late: Boolean
  """To read on in the same request."""
  query: Query
  """
  Whether the answer is saved: this one, or a newer one that was there already.
  """
  saved: Boolean
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A pair a learner found."""
type AttemptMatch @access(to: [EMPLOYEE]) {
  """The id of the option."""
  option: ID!
  """The id of the prompt."""
  prompt: ID!
}

"""
Something that can be picked, matched or moved; its id says nothing about what is right.
"""
type AttemptOption @access(to: [EMPLOYEE]) {
  """The id within the attempt."""
  id: ID!
  """The text, Markdown."""
  text: String!
}

"""A question in an attempt: what the learner may see of it, and no more."""
type AttemptQuestion @access(to: [EMPLOYEE]) {
  """Choices to pick from, for choices."""
  choices: [AttemptOption!]
  """The id of the question within the attempt."""
  id: ID!
  """The items to put in order, for ordering."""
  items: [AttemptOption!]
  """The kind."""
  kind: QuestionKind!
  """The sides to choose from, for matching."""
  options: [AttemptOption!]
  """Its place, from 1."""
  ordinal: Int!
  """The points it is worth."""
  points: Float!
  """The sides to find a partner for, for matching."""
  prompts: [AttemptOption!]
  """The answer saved so far."""
  response: AttemptResponse
  """
  What the quiz lets the learner see about the answer by now; null while it shows nothing.
  """
  review: QuestionReview
  """The question, Markdown."""
  text: String!
  """The unit behind the field, for numbers."""
  unit: String
}

"""An attempt that shall count no more."""
input AttemptResetInput {
  """
  A key of the caller's own: the same key with the same input is done once, so that sending it again never takes out the
  attempt that the learner began meanwhile.
  """
  idempotencyKey: ID!
  """The global id of the lesson that is a quiz."""
  lesson: ID!
  """Why; kept."""
  reason: String!
  """The global id of the run."""
  run: ID!
}

"""The answer to \`attemptReset\`."""
type AttemptResetPayload @access(to: [AGENCY]) {
  """The entry of the list."""
  entry: RosterEntry
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A saved answer; the field of its kind is set."""
type AttemptResponse @access(to: [EMPLOYEE]) {
  """The picked choices."""
  choices: [ID!]
  """
  Whether it came more than a minute after the deadline and does not count.
  """
  late: Boolean!
  """The pairs found."""
  matches: [AttemptMatch!]
  """The number, as typed."""
  number: String
  """The items in the learner's order."""
  order: [ID!]
  """When the server took it."""
  savedAt: DateTime!
  """The text, as typed."""
  text: String
  """True or false."""
  trueFalse: Boolean
}

"""The begin of an attempt."""
input AttemptStartInput {
  """The global id of the lesson that is a quiz."""
  lesson: ID!
}

"""The answer to \`attemptStart\`."""
type AttemptStartPayload @access(to: [EMPLOYEE]) {
  """The attempt: a new one, or the one that is in progress."""
  attempt: Attempt
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""The state of an attempt."""
enum AttemptState {
  """Begun; answers are taken until its deadline."""
  IN_PROGRESS
  """Handed in, by the learner or by its deadline, and graded."""
  SUBMITTED
  """Reset by the agency: it counts no more."""
  VOIDED
}

"""The end of an attempt."""
input AttemptSubmitInput {
  """The global id of the attempt."""
  attempt: ID!
}

"""The answer to \`attemptSubmit\`."""
type AttemptSubmitPayload @access(to: [EMPLOYEE]) {
  """The attempt, graded; submitting twice gives the same result."""
  attempt: Attempt
  """To read on in the same request."""
  query: Query
  """The run, with the progress that follows from it."""
  run: Run
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""Who an assignment is for: exactly one of its fields."""
input AudienceInput @oneOf {
  """The people employed in this way."""
  employmentKind: EmploymentKind
  """Everybody."""
  everybody: Boolean
  """These people, at most 200 global ids."""
  persons: [ID!]
  """The people whose position belongs to a family."""
  positionFamily: String
  """The people of a unit and of all units below it; its global id."""
  unit: ID
}

"""A certificate, as its holder and the agency see it."""
type Certificate implements Node @access(to: [EMPLOYEE, AGENCY]) {
  """The title of the course."""
  courseTitle: LocalizedText!
  """The name of the holder."""
  holderName: String!
  """The global id."""
  id: ID!
  """The day it was issued, in Asia/Pontianak."""
  issuedOn: Date!
  """The credit hours."""
  jp: Float!
  """
  Its number, random with a check digit, for example \`KPS-7G2M-4XQ9-TR8C\`.
  """
  number: String!
  """The path of its PDF; fetched with the same bearer token."""
  pdfPath: String!
  """Why it was revoked."""
  revokedReason: String
  """Whether it is in force."""
  state: CertificateState!
  """The path of its public page, which the QR code points to."""
  verifyPath: String!
}

"""What anybody may know about a certificate number."""
type CertificateCheck {
  """The title of the course."""
  courseTitle: LocalizedText
  """The first letters of the holder's names, to compare with the paper."""
  holderInitials: String
  """The number as it was read, in its usual form."""
  id: ID!
  """The day it was issued."""
  issuedOn: Date
  """Whether a certificate has this number and is in force."""
  state: CertificateState!
}

"""A page of certificates."""
type CertificateConnection @access(to: [EMPLOYEE]) {
  """The page."""
  edges: [CertificateEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A certificate in a page."""
type CertificateEdge @access(to: [EMPLOYEE]) {
  """The place in the list."""
  cursor: String!
  """The certificate."""
  node: Certificate!
}

"""The revocation of a certificate."""
input CertificateRevokeInput {
  """The number of the certificate."""
  number: String!
  """Why; kept."""
  reason: String!
}

"""The answer to \`certificateRevoke\`."""
type CertificateRevokePayload @access(to: [AGENCY]) {
  """The certificate, as it is now."""
  certificate: Certificate
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""The state of a certificate."""
enum CertificateState {
  """Revoked by the agency."""
  REVOKED
  """No certificate has this number."""
  UNKNOWN
  """Issued and in force."""
  VALID
}

"""A choice."""
input ChoiceInput {
  """Whether it is right."""
  correct: Boolean!
  """What is said to whoever picks it."""
  feedback: String
  """An id, unique in the question."""
  id: ID!
  """The choice, Markdown."""
  text: String!
}

"""How a part of the right picks of a question counts."""
enum ChoiceScoring {
  """All points for exactly the right picks, else nothing."""
  ALL_OR_NOTHING
  """Right picks add, wrong picks take away, never below nothing."""
  PARTIAL
}

"""Something a civil servant is able to do, on a scale of levels."""
type Competency implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """What it means."""
  description: LocalizedText!
  """The permanent id within its framework."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The kind."""
  kind: CompetencyKind!
  """What one sees at each level."""
  levels: [CompetencyLevelDescription!]!
  """The name."""
  name: LocalizedText!
}

"""A competency of a framework."""
input CompetencyInput {
  """What it means."""
  description: LocalizedTextInput!
  """The permanent id within the framework."""
  externalId: ID!
  """Behaviour that shows each level, 1 to 5."""
  indicators: [LocalizedTextInput!]!
  """The kind."""
  kind: CompetencyKind!
  """The name."""
  name: LocalizedTextInput!
}

"""The kind of a competency (PermenPANRB 38/2017)."""
enum CompetencyKind {
  """Managerial (manajerial)."""
  MANAGERIAL
  """Socio-cultural (sosial kultural)."""
  SOCIO_CULTURAL
  """Technical (teknis)."""
  TECHNICAL
}

"""What one sees in somebody at a level of a competency."""
type CompetencyLevelDescription @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """Behaviour that shows it."""
  indicators: LocalizedText!
  """The level, 1 to 5."""
  level: Int!
  """The name of the level."""
  name: LocalizedText!
}

"""What finishes a course."""
enum CompletionRule {
  """Every lesson is done and every quiz passed."""
  ALL_LESSONS
  """Every quiz is passed; other lessons are free."""
  ALL_QUIZZES
}

"""A course: what an employee takes."""
type Course implements Node @access(to: [EMPLOYEE, AGENCY]) {
  """The live assignments; on the course page only, for the agency."""
  assignments: [Assignment!] @access(to: [AGENCY])
  """Whether finishing earns a certificate."""
  certificate: Boolean
  """The competencies and levels it serves."""
  competencies: [CourseCompetency!]!
  """What finishes it."""
  completion: CompletionRule
  """What it is about at length, Markdown; on the course page only."""
  description: LocalizedText
  """
  The day it is due for the caller: from the assignment that names the caller, or as extended; null when not assigned.
  """
  dueOn: Date
  """The agency's own permanent id."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The credit hours (jam pelajaran) it earns."""
  jp: Float!
  """The language of its content."""
  language: Language!
  """How many lessons it has."""
  lessonCount: Int!
  """The minutes its lessons take."""
  minutes: Int!
  """Its modules in order."""
  modules: [CourseModule!] @cost(weight: 3)
  """The caller's current or latest run."""
  myRun: Run
  """
  The course as its newest version has it, whichever version the caller's run is pinned to; for the agency.
  """
  newest: Course @access(to: [AGENCY]) @cost(weight: 3)
  """The names of the partners whose modules it has."""
  partners: [String!]!
  """The people of a unit who take it, by name; for the agency."""
  roster(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
    """The global id of the unit."""
    unit: ID!
  ): RosterConnection @access(to: [AGENCY]) @cost(weight: 3)
  """Whether it is on offer."""
  state: CourseState!
  """What it is about, in a sentence or two."""
  summary: LocalizedText!
  """Who takes it, counted over all units; for the agency."""
  tally: CourseTally @access(to: [AGENCY]) @cost(weight: 8)
  """The title."""
  title: LocalizedText!
  """Its topics, slugs that filters use."""
  topics: [String!]!
  """Who takes it, counted by unit; for the agency."""
  unitTallies: [UnitTally!] @access(to: [AGENCY]) @cost(weight: 24)
  """
  The number of the version shown: the one the caller's run is pinned to, or the one on offer.
  """
  versionNumber: Int!
}

"""A competency a course serves, up to a level."""
type CourseCompetency @access(to: [EMPLOYEE, AGENCY]) {
  """The competency."""
  competency: Competency!
  """The level that finishing shows, 1 to 5."""
  level: Int!
}

"""A competency a course serves."""
input CourseCompetencyInput {
  """The global id of the competency."""
  competency: ID!
  """The level that finishing shows, 1 to 5."""
  level: Int!
}

"""A page of courses with the counts of each filter."""
type CourseConnection @access(to: [EMPLOYEE, AGENCY]) {
  """The page."""
  edges: [CourseEdge!]!
  """How many courses match with each filter value added."""
  facets: CourseFacets!
  """Where the page stands."""
  pageInfo: PageInfo!
  """How many courses match."""
  totalCount: Int!
}

"""A course in a page."""
type CourseEdge @access(to: [EMPLOYEE, AGENCY]) {
  """The place in the list."""
  cursor: String!
  """The course."""
  node: Course!
}

"""An enrolment."""
input CourseEnrolInput {
  """The global id of the course."""
  course: ID!
}

"""The answer to \`courseEnrol\`."""
type CourseEnrolPayload @access(to: [EMPLOYEE]) {
  """To read on in the same request."""
  query: Query
  """The run: a new one, the active one, or the one that goes on."""
  run: Run
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""The counts of each filter."""
type CourseFacets @access(to: [EMPLOYEE, AGENCY]) {
  """By competency; the value is the global id of the competency."""
  competencies: [FacetCount!]!
  """By language."""
  languages: [FacetCount!]!
  """By topic."""
  topics: [FacetCount!]!
}

"""
What to narrow the catalogue to; values of one field are alternatives, fields add up.
"""
input CourseFilterInput {
  """Global ids of competencies, at most 20."""
  competencies: [ID!]
  """Languages."""
  languages: [Language!]
  """At most so many JP."""
  maxJp: Float
  """
  The state; left out, courses on offer. Those withdrawn are listed for the agency alone.
  """
  state: CourseState
  """Topics, at most 20."""
  topics: [String!]
}

"""A module within a course."""
type CourseModule @access(to: [EMPLOYEE, AGENCY]) {
  """The global id of the module within the course version."""
  id: ID!
  """Its lessons in order."""
  lessons: [Lesson!]!
  """How many of its lessons the caller has done."""
  lessonsDone: Int!
  """
  The global id of the module that the partner publishes, as an offer names it; for the agency.
  """
  module: ID @access(to: [AGENCY])
  """The name of the partner."""
  partner: String!
  """The ids of the modules that must be finished first."""
  requires: [ID!]!
  """The title."""
  title: String!
  """
  Whether the caller may begin it: those before it are finished, or nothing is required.
  """
  unlocked: Boolean!
}

"""A module of a course."""
input CourseModuleInput {
  """The global id of the module."""
  module: ID!
  """
  Global ids of modules of this course that must be finished first; where quizzes alone finish the course, modules with
  a quiz.
  """
  requires: [ID!]! = []
}

"""A course as the agency wants to offer it."""
input CourseOfferInput {
  """Whether finishing earns a certificate."""
  certificate: Boolean! = true
  """The competencies and levels it serves, at most 10."""
  competencies: [CourseCompetencyInput!]!
  """What finishes it."""
  completion: CompletionRule! = ALL_LESSONS
  """What it is about at length, Markdown, at most 20,000 characters."""
  description: LocalizedTextInput!
  """
  The version this change is based on; refused when it is no longer the newest. Left out, the newest is replaced.
  """
  expectedVersion: Int
  """
  The agency's own permanent id: letters, digits, \`.\`, \`_\`, \`-\`; at most 64. Offering it again makes a new version.
  """
  externalId: ID!
  """The credit hours it earns, 0.5 to 200."""
  jp: Float!
  """The language of its content."""
  language: Language!
  """
  Its modules in order, 1 to 30; the published version of each is pinned.
  """
  modules: [CourseModuleInput!]!
  """What it is about, at most 500 characters."""
  summary: LocalizedTextInput!
  """The title, at most 120 characters."""
  title: LocalizedTextInput!
  """Its topics, slugs, at most 10."""
  topics: [String!]!
}

"""The answer to \`courseOffer\`."""
type CourseOfferPayload @access(to: [AGENCY]) {
  """Whether anything was written: the same offer again changes nothing."""
  changed: Boolean
  """The course."""
  course: Course
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""How a list of courses is sorted."""
enum CourseSort {
  """Newest first."""
  NEWEST
  """Best match of the search first; without a search, newest first."""
  RELEVANCE
  """Shortest first, by JP."""
  SHORTEST
}

"""The state of a course."""
enum CourseState {
  """On offer: employees can enrol."""
  OFFERED
  """No longer on offer; those enrolled can finish."""
  WITHDRAWN
}

"""How many people take a course: the sum of the tallies of its units."""
type CourseTally @access(to: [AGENCY]) {
  """
  How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted.
  """
  enrolled: Int!
  """How many have finished; without those whose certificate was revoked."""
  finished: Int!
}

"""The end of an offer."""
input CourseWithdrawInput {
  """The global id of the course."""
  course: ID!
  """Why; kept."""
  reason: String!
}

"""The answer to \`courseWithdraw\`."""
type CourseWithdrawPayload @access(to: [AGENCY]) {
  """The course."""
  course: Course
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""An entry of the ledger of credit hours."""
type Credit implements Node @access(to: [EMPLOYEE]) {
  """The day it counts for, in Asia/Pontianak."""
  date: Date!
  """The global id."""
  id: ID!
  """The credit hours; negative in a correction."""
  jp: Float!
  """What earned it."""
  title: LocalizedText!
}

"""A page of credits."""
type CreditConnection @access(to: [EMPLOYEE]) {
  """The page."""
  edges: [CreditEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A credit in a page."""
type CreditEdge @access(to: [EMPLOYEE]) {
  """The place in the list."""
  cursor: String!
  """The credit."""
  node: Credit!
}

"""A calendar day, \`YYYY-MM-DD\`, in the time zone Asia/Pontianak."""
scalar Date

"""
A moment in time, ISO 8601 in UTC with milliseconds, for example \`2026-03-09T02:15:00.000Z\`.
"""
scalar DateTime

"""An assigned course that is not begun."""
type DueCourse @access(to: [EMPLOYEE]) {
  """The course."""
  course: Course!
  """The day it is due."""
  dueOn: Date!
  """The id of the assignment."""
  id: ID!
  """What the agency says about it."""
  note: String
}

"""How somebody is employed."""
enum EmploymentKind {
  """Pegawai Negeri Sipil: a permanent civil servant."""
  PNS
  """
  Pegawai Pemerintah dengan Perjanjian Kerja: a civil servant on contract.
  """
  PPPK
}

"""Something that shows a level of a competency."""
type Evidence implements Node @access(to: [EMPLOYEE]) {
  """Whether it still counts; evidence of a revoked certificate does not."""
  counts: Boolean!
  """The day it counts from."""
  date: Date!
  """The global id."""
  id: ID!
  """The kind of evidence."""
  kind: EvidenceKind!
  """The level it shows, 1 to 5."""
  level: Int!
  """What it is, for example the title of the course."""
  title: LocalizedText!
}

"""A page of evidence."""
type EvidenceConnection @access(to: [EMPLOYEE]) {
  """The page."""
  edges: [EvidenceEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A piece of evidence in a page."""
type EvidenceEdge @access(to: [EMPLOYEE]) {
  """The place in the list."""
  cursor: String!
  """The evidence."""
  node: Evidence!
}

"""The kind of a piece of evidence."""
enum EvidenceKind {
  """A finished course that serves the competency."""
  COURSE
}

"""How many courses match with one filter value."""
type FacetCount @access(to: [EMPLOYEE, AGENCY]) {
  """How many courses match."""
  count: Int!
  """The text to show."""
  label: LocalizedText!
  """The value to filter by."""
  value: String!
}

"""A framework of competencies on one scale of levels."""
type Framework implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """The competencies, at most 100."""
  competencies: [Competency!]!
  """The installation's own permanent id."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The names of the levels, lowest first."""
  levelNames: [LevelName!]!
  """The name."""
  name: LocalizedText!
}

"""A page of frameworks."""
type FrameworkConnection @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """The page."""
  edges: [FrameworkEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A framework in a page."""
type FrameworkEdge @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """The place in the list."""
  cursor: String!
  """The framework."""
  node: Framework!
}

"""A framework as a whole."""
input FrameworkSaveInput {
  """The competencies, at most 100."""
  competencies: [CompetencyInput!]!
  """
  The installation's own permanent id; saving it again replaces the rest.
  """
  externalId: ID!
  """The names of the levels 1 to 5, lowest first."""
  levelNames: [LocalizedTextInput!]!
  """The name."""
  name: LocalizedTextInput!
}

"""The answer to \`frameworkSave\`."""
type FrameworkSavePayload @access(to: [AGENCY]) {
  """The framework."""
  framework: Framework
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""
What an employee sees first: the year, what to go on with, what is due.
"""
type Home @access(to: [EMPLOYEE]) {
  """Assigned courses not begun yet, most urgent first, at most 50."""
  due: [DueCourse!]!
  """The id of the person."""
  id: ID!
  """The name to greet."""
  name: String!
  """The active runs, last used first, at most 50."""
  runs: [Run!]!
  """The year's credit hours against the target."""
  year: JpYear!
}

"""What a file has rows of."""
enum ImportKind {
  """
  People: columns nip, nama, jenis_kepegawaian, golongan, kode_unit, kode_jabatan.
  """
  PERSONS
  """
  Positions: columns kode, nama, nama_inggris, jenis, rumpun. Standards stay as they are.
  """
  POSITIONS
  """Units: columns kode, nama, nama_inggris, kode_induk."""
  UNITS
}

"""A file to import."""
input ImportStartInput {
  """Whether to check only."""
  dryRun: Boolean!
  """
  The file in base64, at most 2 MB and 10,000 rows: XLSX (the first sheet), or CSV in UTF-8, UTF-16 or Windows-1252, with
  commas, semicolons or tabs. The first row has the titles, in Indonesian or English.
  """
  file: String!
  """
  Made by the caller for each import, 1 to 64 letters, digits, dots, underscores or hyphens: the same key with the same
  input answers with the same job.
  """
  idempotencyKey: ID!
  """What it has rows of."""
  kind: ImportKind!
}

"""The answer to \`importStart\`."""
type ImportStartPayload @access(to: [ADMIN]) {
  """The job that does it."""
  job: Job
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""Something the agency did about a run, with its reason."""
type Intervention @access(to: [AGENCY]) {
  """When."""
  at: DateTime!
  """The id."""
  id: ID!
  """What was done."""
  kind: InterventionKind!
  """Why."""
  reason: String!
}

"""What the agency can do about a run."""
enum InterventionKind {
  """An attempt counts no more, and a new one is possible."""
  ATTEMPT_RESET
  """The certificate is void."""
  CERTIFICATE_REVOKED
  """Another due date."""
  DUE_DATE_EXTENDED
  """The person need not take the course."""
  EXEMPTED
  """The person was taken off the course."""
  WITHDRAWN
}

"""Accepting an invitation."""
input InvitationAcceptInput {
  """The code of the invitation."""
  code: String!
}

"""The answer to \`invitationAccept\`."""
type InvitationAcceptPayload @access(to: [IDENTITY]) {
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
  """The caller, now bound."""
  viewer: Viewer
}

"""An invitation that binds the login of whoever accepts it to a person."""
input InvitationIssueInput {
  """The global id of the person."""
  person: ID!
}

"""The answer to \`invitationIssue\`."""
type InvitationIssuePayload @access(to: [ADMIN]) {
  """The code to hand to the person; shown only once."""
  code: String
  """Until when it can be accepted."""
  expiresAt: DateTime
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""
Something that may take longer than a request. It goes on by itself, whatever becomes of whoever started it, and is kept
for 30 days.
"""
type Job implements Node @access(to: [ADMIN]) {
  """What became of the rows so far, as far as there are any."""
  counts: [JobCount!]!
  """Whether it only checks and changes nothing."""
  dryRun: Boolean!
  """When it ended; null while it has not."""
  endedAt: DateTime
  """
  Why it could not be done at all, in the caller's language; null when it could.
  """
  failure: String
  """The opaque, permanent, global id."""
  id: ID!
  """What it does."""
  kind: JobKind!
  """How many problems there are."""
  problemCount: Int!
  """The first 200 problems; every one stands in the result file."""
  problems: [JobProblem!]!
  """How far it is."""
  progress: JobProgress!
  """
  The path of the result, every row with its outcome as CSV, to be fetched with the same bearer token; null until there is
  one.
  """
  resultPath: String
  """When it was started."""
  startedAt: DateTime!
  """How it stands."""
  state: JobState!
}

"""The end of a job."""
input JobCancelInput {
  """The global id of the job."""
  job: ID!
}

"""The answer to \`jobCancel\`."""
type JobCancelPayload @access(to: [ADMIN]) {
  """The job."""
  job: Job
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""How many rows came to the same."""
type JobCount @access(to: [ADMIN]) {
  """How many there are."""
  count: Int!
  """What became of them."""
  outcome: RowOutcome!
}

"""What a job does."""
enum JobKind {
  """Imports people from a file."""
  PERSONS_IMPORT
  """Imports positions from a file."""
  POSITIONS_IMPORT
  """Imports units from a file."""
  UNITS_IMPORT
}

"""What is wrong with a row."""
type JobProblem @access(to: [ADMIN]) {
  """A stable code, for programs."""
  code: UserErrorCode!
  """The title of the column; null when it concerns the whole row."""
  column: String
  """What is wrong and how to mend it, in the caller's language."""
  message: String!
  """The row as a spreadsheet counts them; the titles are in row 1."""
  row: Int!
}

"""How far a job is."""
type JobProgress @access(to: [ADMIN]) {
  """
  How much is done. An import looks at each row once to check it and, unless it is a dry run, once more to do it.
  """
  done: Int!
  """How much there is to do; null until the file was read."""
  total: Int
}

"""How a job stands."""
enum JobState {
  """It was ended; what was done before stays."""
  CANCELLED
  """It was asked to end, and will so behind the rows under way."""
  CANCELLING
  """It is done."""
  DONE
  """It could not be done; \`failure\` says why."""
  FAILED
  """It waits to be taken up."""
  QUEUED
  """It is being done."""
  RUNNING
}

"""
The credit hours of a year against the rule for the person's kind of employment.
"""
type JpYear @access(to: [EMPLOYEE]) {
  """The hours that must not be exceeded (PPPK), or null."""
  ceiling: Float
  """The credit hours earned."""
  earned: Float!
  """The hours that must be reached (PNS), or null."""
  minimum: Float
  """The progress in whole percent of the minimum or ceiling, at most 100."""
  percent: Int!
  """The year, in Asia/Pontianak."""
  year: Int!
}

"""A language of the interface or of content."""
enum Language {
  """English."""
  EN
  """Indonesian."""
  ID
}

"""A lesson of a course."""
type Lesson implements Node @access(to: [EMPLOYEE, AGENCY]) {
  """
  The text, or the description of a video or document, Markdown. For those enrolled and the agency.
  """
  body: String @cost(weight: 2)
  """The bytes of its content."""
  bytes: Int!
  """The course."""
  course: Course!
  """Whether the caller has done it (a quiz: passed it)."""
  done: Boolean!
  """The global id: course version, module and lesson."""
  id: ID!
  """The kind."""
  kind: LessonKind!
  """The minutes it takes."""
  minutes: Int!
  """The lesson after it in the course."""
  next: LessonLink
  """The lesson before it in the course."""
  previous: LessonLink
  """The quiz. For those enrolled."""
  quiz: Quiz @cost(weight: 3)
  """The title."""
  title: String!
  """The link of a video or document. For those enrolled and the agency."""
  url: String
}

"""What a lesson is: exactly one of its fields."""
input LessonContentInput @oneOf {
  """A document by link."""
  document: LinkInput
  """A quiz."""
  quiz: QuizInput
  """A text in Markdown, at most 300 kB. Raw HTML is refused."""
  text: String
  """A video by link."""
  video: LinkInput
}

"""A lesson of a module."""
input LessonInput {
  """What the lesson is."""
  content: LessonContentInput!
  """
  The partner's own permanent id, unique in the module: progress follows it from version to version.
  """
  externalId: ID!
  """The minutes it takes, 1 to 600."""
  minutes: Int!
  """The title, at most 120 characters."""
  title: String!
}

"""The kind of a lesson."""
enum LessonKind {
  """A document by link."""
  DOCUMENT
  """A quiz."""
  QUIZ
  """Text in Markdown."""
  TEXT
  """A video by link."""
  VIDEO
}

"""A lesson to go to."""
type LessonLink @access(to: [EMPLOYEE, AGENCY]) {
  """The global id of the lesson."""
  id: ID!
  """Its title."""
  title: String!
}

"""The name of one level of a framework."""
type LevelName @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """The level, 1 to 5."""
  level: Int!
  """Its name."""
  name: LocalizedText!
}

"""A link to a video or document."""
input LinkInput {
  """What is to be seen there, Markdown, at most 5,000 characters."""
  description: String!
  """The address, https."""
  url: String!
}

"""A text in the platform's languages."""
type LocalizedText {
  """The text in English, where there is one."""
  en: String
  """The text in Indonesian."""
  id: String!
}

"""A text in the platform's languages."""
input LocalizedTextInput {
  """The text in English."""
  en: String
  """The text in Indonesian."""
  id: String!
}

"""A pair a learner found."""
input MatchInput {
  """The id of the option."""
  option: ID!
  """The id of the prompt."""
  prompt: ID!
}

"""A question for pairs."""
input MatchingInput {
  """Answers that belong to no pair, at most 10."""
  distractors: [String!]! = []
  """The pairs, 2 to 20."""
  pairs: [MatchingPairInput!]!
}

"""A pair."""
input MatchingPairInput {
  """The side that is to be found."""
  answer: String!
  """An id, unique in the question."""
  id: ID!
  """The side that is shown."""
  prompt: String!
}

"""
A unit of learning that a partner publishes; seen by its organisation and the agency.
"""
type Module implements Node @access(to: [PARTNER, AGENCY]) {
  """The partner's own permanent id."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The newest version."""
  latest: ModuleVersion!
  """The organisation that publishes it."""
  organisation: Organisation!
  """The version that courses use; null before the first approval."""
  published: ModuleVersion
  """The title of the newest version."""
  title: String!
  """All versions, newest first."""
  versions(
    """The cursor to go on from."""
    after: String
    """How many, at most 50."""
    first: Int = 20
  ): ModuleVersionConnection @cost(weight: 3)
}

"""An answer of a question as its authors and the agency see it."""
type ModuleAnswer @access(to: [PARTNER, AGENCY]) {
  """What is said to whoever gives it."""
  feedback: String
  """The percentage of the points it earns."""
  percent: Int!
  """The answer in words."""
  text: String!
}

"""A page of modules."""
type ModuleConnection @access(to: [PARTNER, AGENCY]) {
  """The page."""
  edges: [ModuleEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""The agency's decision about a version in review."""
input ModuleDecideInput {
  """Whether it is approved."""
  approve: Boolean!
  """The reason; needed for a refusal, shown to the partner."""
  reason: String
  """The global id of the version."""
  version: ID!
}

"""The answer to \`moduleDecide\`."""
type ModuleDecidePayload @access(to: [AGENCY]) {
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
  """The version."""
  version: ModuleVersion
}

"""A module in a page."""
type ModuleEdge @access(to: [PARTNER, AGENCY]) {
  """The place in the list."""
  cursor: String!
  """The module."""
  node: Module!
}

"""A lesson as its authors and the agency see it."""
type ModuleLesson @access(to: [PARTNER, AGENCY]) {
  """
  The text, Markdown; for lessons of text, and a short description of the others.
  """
  body: String @cost(weight: 2)
  """The bytes of its content."""
  bytes: Int!
  """The partner's own permanent id of the lesson."""
  externalId: ID!
  """The kind."""
  kind: LessonKind!
  """The minutes it takes."""
  minutes: Int!
  """The settings of a quiz."""
  quiz: ModuleQuiz
  """The title."""
  title: String!
  """The link of a video or document."""
  url: String
}

"""A question as its authors and the agency see it."""
type ModuleQuestion @access(to: [PARTNER, AGENCY]) {
  """Its answers with what is right about them, in words."""
  answers: [ModuleAnswer!]!
  """The partner's own permanent id of the question."""
  externalId: ID!
  """The general feedback."""
  feedback: String
  """The kind."""
  kind: QuestionKind!
  """The points it is worth."""
  points: Int!
  """The question, Markdown."""
  text: String!
}

"""A quiz as its authors and the agency see it, answer keys included."""
type ModuleQuiz @access(to: [PARTNER, AGENCY]) {
  """How many attempts a learner has; 0 is no limit."""
  attemptsAllowed: Int!
  """The percentage that passes."""
  passPercent: Int!
  """The questions with their keys."""
  questions: [ModuleQuestion!]! @cost(weight: 5)
  """Whether each attempt shuffles the questions."""
  shuffleQuestions: Boolean!
  """The time limit in minutes; null is none."""
  timeLimitMinutes: Int
}

"""A whole module, as its partner wants it to be."""
input ModuleSubmitInput {
  """
  The partner's own permanent id: letters, digits, \`.\`, \`_\`, \`-\`; at most 64.
  """
  externalId: ID!
  """The language of the content."""
  language: Language!
  """The lessons in order, 1 to 200."""
  lessons: [LessonInput!]!
  """The licence of the content, for example \`CC-BY-4.0\`."""
  licence: String!
  """The credit hours the partner proposes (1 JP = 45 minutes), 0.5 to 100."""
  proposedJp: Float!
  """What it is about, at most 500 characters."""
  summary: String!
  """The title, at most 120 characters."""
  title: String!
}

"""The answer to \`moduleSubmit\`."""
type ModuleSubmitPayload @access(to: [PARTNER, AGENCY]) {
  """The module."""
  module: Module
  """What was done; null when it was refused."""
  outcome: SubmitOutcome
  """To read on in the same request."""
  query: Query
  """Every rule the content breaks, with the path of the place."""
  userErrors: [UserError!]!
  """The version that holds this content."""
  version: ModuleVersion
}

"""One immutable version of a module."""
type ModuleVersion implements Node @access(to: [PARTNER, AGENCY]) {
  """The hash of its content: equal content has an equal hash."""
  contentHash: String!
  """When the agency decided."""
  decidedAt: DateTime
  """The reason of a refusal."""
  decisionReason: String
  """The global id."""
  id: ID!
  """The language of its content."""
  language: Language!
  """
  One of its lessons; null when it has none of this id. For contents: those of all lessons of a large module do not fit
  into one answer.
  """
  lesson(
    """The partner's own permanent id of the lesson."""
    externalId: ID!
  ): ModuleLesson
  """The lessons in order."""
  lessons: [ModuleLesson!]!
  """The licence of its content, for example \`CC-BY-4.0\`."""
  licence: String!
  """The module."""
  module: Module!
  """Its number, from 1."""
  number: Int!
  """The credit hours the partner proposes."""
  proposedJp: Float!
  """Its state."""
  state: ModuleVersionState!
  """When it was sent."""
  submittedAt: DateTime!
  """What it is about."""
  summary: String!
  """The title."""
  title: String!
}

"""A page of versions."""
type ModuleVersionConnection @access(to: [PARTNER, AGENCY]) {
  """The page."""
  edges: [ModuleVersionEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A version in a page."""
type ModuleVersionEdge @access(to: [PARTNER, AGENCY]) {
  """The place in the list."""
  cursor: String!
  """The version."""
  node: ModuleVersion!
}

"""The state of one version of a module."""
enum ModuleVersionState {
  """Sent by the partner, waiting for the agency."""
  IN_REVIEW
  """Approved: courses may use it."""
  PUBLISHED
  """Refused by the agency, with a reason."""
  REJECTED
  """
  Replaced by a newer version before it was decided, or taken out of use.
  """
  RETIRED
}

"""A question with several right choices."""
input MultipleChoiceInput {
  """The choices, 2 to 20, at least one of them right."""
  choices: [ChoiceInput!]!
  """How a part of the right picks counts."""
  scoring: ChoiceScoring! = PARTIAL
  """Whether each attempt shuffles the choices."""
  shuffle: Boolean! = true
}

"""
Everything that can be changed. Each mutation takes one input and answers with results and \`userErrors\`.
"""
type Mutation {
  """Assigns a course to an audience: one write, however many people."""
  assignmentCreate(
    """The assignment."""
    input: AssignmentCreateInput!
  ): AssignmentCreatePayload @access(to: [AGENCY])
  """Ends an assignment."""
  assignmentEnd(
    """The assignment."""
    input: AssignmentEndInput!
  ): AssignmentEndPayload @access(to: [AGENCY])
  """Saves an answer."""
  attemptAnswer(
    """The answer."""
    input: AttemptAnswerInput!
  ): AttemptAnswerPayload @access(to: [EMPLOYEE])
  """Voids the latest attempt at a quiz, so that a new one is possible."""
  attemptReset(
    """The attempt."""
    input: AttemptResetInput!
  ): AttemptResetPayload @access(to: [AGENCY])
  """
  Begins an attempt; one that is in progress is returned instead of a second one.
  """
  attemptStart(
    """The quiz."""
    input: AttemptStartInput!
  ): AttemptStartPayload @access(to: [EMPLOYEE])
  """Hands an attempt in and grades it."""
  attemptSubmit(
    """The attempt."""
    input: AttemptSubmitInput!
  ): AttemptSubmitPayload @access(to: [EMPLOYEE])
  """Revokes a certificate; its public page says so from then on."""
  certificateRevoke(
    """The certificate."""
    input: CertificateRevokeInput!
  ): CertificateRevokePayload @access(to: [AGENCY])
  """
  Enrols the caller in a course on offer; enrolling twice gives the active run. A run that was withdrawn or exempted in
  the same year (Asia/Pontianak) goes on with its number, version, progress and attempts.
  """
  courseEnrol(
    """The course."""
    input: CourseEnrolInput!
  ): CourseEnrolPayload @access(to: [EMPLOYEE])
  """
  Offers a course, or a new version of it; those enrolled stay with theirs.
  """
  courseOffer(
    """The course."""
    input: CourseOfferInput!
  ): CourseOfferPayload @access(to: [AGENCY]) @cost(weight: 20)
  """Takes a course off the catalogue."""
  courseWithdraw(
    """The course."""
    input: CourseWithdrawInput!
  ): CourseWithdrawPayload @access(to: [AGENCY])
  """
  Creates a framework or replaces its texts; competencies once saved cannot be left out.
  """
  frameworkSave(
    """The framework."""
    input: FrameworkSaveInput!
  ): FrameworkSavePayload @access(to: [AGENCY])
  """
  Imports units, positions or people from a file, as a job. Every row is checked first; then, unless it is a dry run, the
  good ones are done row by row, and the others are told. What a row names is created, or changed to what the file says;
  the same file again changes nothing, and nothing is ever removed.
  """
  importStart(
    """The file."""
    input: ImportStartInput!
  ): ImportStartPayload @access(to: [ADMIN])
  """Binds the caller's login to the person who was invited."""
  invitationAccept(
    """The code."""
    input: InvitationAcceptInput!
  ): InvitationAcceptPayload @access(to: [IDENTITY])
  """Issues an invitation for a person; an earlier open one is void."""
  invitationIssue(
    """The person."""
    input: InvitationIssueInput!
  ): InvitationIssuePayload @access(to: [ADMIN])
  """
  Ends a job behind the rows under way; what was done stays. Repeating it changes nothing.
  """
  jobCancel(
    """The job."""
    input: JobCancelInput!
  ): JobCancelPayload @access(to: [ADMIN])
  """Approves or refuses a version that is in review."""
  moduleDecide(
    """The decision."""
    input: ModuleDecideInput!
  ): ModuleDecidePayload @access(to: [AGENCY])
  """
  Sends a whole module. Equal content changes nothing and says so; other content becomes a new version, in review.
  """
  moduleSubmit(
    """The module."""
    input: ModuleSubmitInput!
  ): ModuleSubmitPayload @access(to: [PARTNER]) @cost(weight: 50)
  """Binds a machine client to an organisation."""
  organisationClientBind(
    """The binding."""
    input: OrganisationClientBindInput!
  ): OrganisationClientBindPayload @access(to: [ADMIN])
  """Creates a training partner."""
  organisationCreate(
    """The partner."""
    input: OrganisationCreateInput!
  ): OrganisationCreatePayload @access(to: [ADMIN])
  """Creates a person; the personal number must be new."""
  personCreate(
    """The person."""
    input: PersonCreateInput!
  ): PersonCreatePayload @access(to: [ADMIN])
  """
  Changes the name, grade, unit or position of a person, in force with their next request: from then on the assignments
  of the new unit and position are theirs. A run that is active stays in the roster and the tally of the unit where it
  was enrolled, under the name of that time; a certificate is made out to the name at the moment of finishing. Repeating
  it changes nothing.
  """
  personUpdate(
    """The change."""
    input: PersonUpdateInput!
  ): PersonUpdatePayload @access(to: [ADMIN])
  """Creates or replaces a position and its standard."""
  positionSave(
    """The position."""
    input: PositionSaveInput!
  ): PositionSavePayload @access(to: [ADMIN])
  """Records what a learner did in lessons."""
  progressRecord(
    """The events."""
    input: ProgressRecordInput!
  ): ProgressRecordPayload @access(to: [EMPLOYEE])
  """
  Grants or revokes a role, in force with the next request of the person.
  """
  roleChange(
    """The change."""
    input: RoleChangeInput!
  ): RoleChangePayload @access(to: [ADMIN])
  """
  Gives one person another due date; the same day for the same reason again changes nothing.
  """
  runDueDateExtend(
    """The change."""
    input: RunDueDateExtendInput!
  ): RunDueDateExtendPayload @access(to: [AGENCY])
  """Exempts a person from a course; again, it changes nothing."""
  runExempt(
    """The run."""
    input: RunExemptInput!
  ): RunExemptPayload @access(to: [AGENCY])
  """
  Finishes a run: credit, evidence, level and certificate in one transaction.
  """
  runFinish(
    """The run."""
    input: RunFinishInput!
  ): RunFinishPayload @access(to: [EMPLOYEE])
  """Ends a run without finishing it; again, it changes nothing."""
  runWithdraw(
    """The run."""
    input: RunWithdrawInput!
  ): RunWithdrawPayload @access(to: [EMPLOYEE, AGENCY])
  """Creates a unit."""
  unitCreate(
    """The unit."""
    input: UnitCreateInput!
  ): UnitCreatePayload @access(to: [ADMIN])
  """
  Renames a unit. What was said of it before, as the label of an assignment, keeps the earlier name.
  """
  unitUpdate(
    """The name."""
    input: UnitUpdateInput!
  ): UnitUpdatePayload @access(to: [ADMIN])
}

"""Something that can be fetched again by its id."""
interface Node {
  """The opaque, permanent, global id."""
  id: ID!
}

"""An accepted number."""
input NumericAnswerInput {
  """What is said to whoever gives it."""
  feedback: String
  """The percentage of the points it earns, 0 to 100."""
  percent: Int! = 100
  """How far off it may be, 0 or more."""
  tolerance: Float! = 0
  """The number."""
  value: Float!
}

"""A question for a number."""
input NumericInput {
  """The accepted answers, 1 to 20; the first that fits counts."""
  answers: [NumericAnswerInput!]!
  """The unit, shown behind the field."""
  unit: String
}

"""What is right or wrong about an option."""
type OptionReview @access(to: [EMPLOYEE]) {
  """Whether picking it (or its place) was right."""
  correct: Boolean!
  """The id of the option within the attempt."""
  id: ID!
}

"""How a part of the right order counts."""
enum OrderScoring {
  """Each neighbouring pair in the right order adds."""
  ADJACENT_PAIRS
  """All points for exactly the right order, else nothing."""
  ALL_OR_NOTHING
  """Each item in its right place adds."""
  POSITION
}

"""A question for an order."""
input OrderingInput {
  """The items in the right order, 2 to 20."""
  items: [OrderingItemInput!]!
  """How a part of the right order counts."""
  scoring: OrderScoring! = ADJACENT_PAIRS
}

"""An item to be put in order."""
input OrderingItemInput {
  """An id, unique in the question."""
  id: ID!
  """The item."""
  text: String!
}

"""
An organisation that publishes modules: a training partner or the agency itself.
"""
type Organisation implements Node @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN]) {
  """The installation's own permanent id."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The kind."""
  kind: OrganisationKind!
  """The name."""
  name: String!
  """Its site on the web."""
  site: String
}

"""
A machine client of the identity provider that shall act for an organisation.
"""
input OrganisationClientBindInput {
  """The client's id at that issuer."""
  clientId: String!
  """
  The issuer of the client's tokens; the installation's first issuer when left out.
  """
  issuer: String
  """The global id of the organisation."""
  organisation: ID!
}

"""The answer to \`organisationClientBind\`."""
type OrganisationClientBindPayload @access(to: [ADMIN]) {
  """The organisation."""
  organisation: Organisation
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A page of organisations."""
type OrganisationConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The page."""
  edges: [OrganisationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A training partner."""
input OrganisationCreateInput {
  """
  The installation's own permanent id; creating the same organisation twice changes nothing.
  """
  externalId: ID!
  """The kind."""
  kind: OrganisationKind!
  """The name."""
  name: String!
  """Its site on the web, https."""
  site: String
}

"""The answer to \`organisationCreate\`."""
type OrganisationCreatePayload @access(to: [ADMIN]) {
  """The organisation."""
  organisation: Organisation
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""An organisation in a page."""
type OrganisationEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The place in the list."""
  cursor: String!
  """The organisation."""
  node: Organisation!
}

"""A kind of training partner."""
enum OrganisationKind {
  """A government body, the training agency itself included."""
  GOVERNMENT
  """A non-governmental organisation."""
  NGO
  """A university or another institution of education."""
  UNIVERSITY
}

"""Where a page of a list stands, as Relay defines it."""
type PageInfo {
  """The cursor of the last edge: pass it as \`after\` to get the next page."""
  endCursor: String
  """Whether a further page follows."""
  hasNextPage: Boolean!
  """
  Whether a page precedes; lists here page forward only, so it says whether \`after\` was given.
  """
  hasPreviousPage: Boolean!
  """The cursor of the first edge."""
  startCursor: String
}

"""
A person who works for the city: seen by themselves, the agency and admins.
"""
type Person implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """How the person is employed."""
  employmentKind: EmploymentKind!
  """The grade (golongan), for example \`III/b\`."""
  grade: String
  """Whether a login is bound to the person."""
  hasLogin: Boolean!
  """The global id."""
  id: ID!
  """
  The number (NIP or NI PPPK), all but the last four digits hidden; for the person and admins.
  """
  maskedNumber: String
  """The full name."""
  name: String!
  """The position the person holds."""
  position: Position
  """The roles the person holds."""
  roles: [Role!]!
  """
  The unit the person works in; null for the first administrator, who is there before any unit.
  """
  unit: Unit
}

"""A page of people."""
type PersonConnection @access(to: [AGENCY, ADMIN]) {
  """The page."""
  edges: [PersonEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A new person."""
input PersonCreateInput {
  """How the person is employed."""
  employmentKind: EmploymentKind!
  """The grade (golongan), for example \`III/b\` for PNS, \`IX\` for PPPK."""
  grade: String
  """The full name."""
  name: String!
  """
  The number, 18 digits: NIP for PNS, NI PPPK for PPPK. Kept out of keys, logs and lists.
  """
  personalNumber: String!
  """The global id of the position."""
  position: ID
  """The global id of the unit."""
  unit: ID!
}

"""The answer to \`personCreate\`."""
type PersonCreatePayload @access(to: [ADMIN]) {
  """The person."""
  person: Person
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A person in a page."""
type PersonEdge @access(to: [AGENCY, ADMIN]) {
  """The place in the list."""
  cursor: String!
  """The person."""
  node: Person!
}

"""What changes about a person; what is left out stays."""
input PersonUpdateInput {
  """
  The grade (golongan) in the form of the person's kind of employment; null clears it.
  """
  grade: String
  """The full name; it cannot be cleared."""
  name: String
  """The global id of the person."""
  person: ID!
  """The global id of the position; null clears it."""
  position: ID
  """Why; kept."""
  reason: String!
  """The global id of the unit; it cannot be cleared."""
  unit: ID
}

"""The answer to \`personUpdate\`."""
type PersonUpdatePayload @access(to: [ADMIN]) {
  """The person."""
  person: Person
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A position (jabatan) and the levels it requires."""
type Position implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The installation's own permanent id."""
  externalId: ID!
  """The family of positions it belongs to, an audience of assignments."""
  family: String!
  """The global id."""
  id: ID!
  """The kind."""
  kind: PositionKind!
  """The name."""
  name: LocalizedText!
  """The required level of each competency."""
  standard: [StandardEntry!]!
}

"""A page of positions."""
type PositionConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The page."""
  edges: [PositionEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A position in a page."""
type PositionEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The place in the list."""
  cursor: String!
  """The position."""
  node: Position!
}

"""The kind of a position."""
enum PositionKind {
  """Jabatan administrator."""
  ADMINISTRATOR
  """Jabatan pelaksana."""
  EXECUTOR
  """Jabatan fungsional keahlian."""
  FUNCTIONAL_EXPERTISE
  """Jabatan fungsional keterampilan."""
  FUNCTIONAL_SKILL
  """Jabatan pimpinan tinggi pratama."""
  HIGH_LEADERSHIP_PRATAMA
  """Jabatan pengawas."""
  SUPERVISOR
}

"""A position with its standard."""
input PositionSaveInput {
  """
  The installation's own permanent id; saving it again replaces the rest.
  """
  externalId: ID!
  """The family."""
  family: String!
  """The kind."""
  kind: PositionKind!
  """The name."""
  name: LocalizedTextInput!
  """The required levels, at most 40."""
  standard: [StandardEntryInput!]!
}

"""The answer to \`positionSave\`."""
type PositionSavePayload @access(to: [ADMIN]) {
  """The position."""
  position: Position
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""One thing a learner did in a lesson."""
input ProgressEventInput {
  """
  The event's permanent id, made by the device: the same event again changes nothing.
  """
  id: ID!
  """What happened."""
  kind: ProgressEventKind!
  """
  The global id of the lesson, in a version of the course that there is; it counts for the lesson of the same id in the
  version of the caller's run.
  """
  lesson: ID!
  """When, by the device's clock."""
  occurredAt: DateTime!
}

"""What a learner can do in a lesson."""
enum ProgressEventKind {
  """Finished it. A quiz is finished by passing it and not by this."""
  COMPLETED
  """Opened it: the place to resume."""
  OPENED
}

"""What a learner did in lessons, as the device recorded it."""
input ProgressRecordInput {
  """The events in their order, 1 to 50."""
  events: [ProgressEventInput!]!
}

"""The answer to \`progressRecord\`."""
type ProgressRecordPayload @access(to: [EMPLOYEE]) {
  """To read on in the same request."""
  query: Query
  """The ids of the events that are recorded, now or before."""
  recorded: [ID!]
  """The runs they belong to, with their progress."""
  runs: [Run!]
  """Why events were refused; the others are recorded."""
  userErrors: [UserError!]!
}

"""Everything that can be read."""
type Query {
  """
  The caller's own competencies: those the position requires and those there is evidence for, at most 100.
  """
  attainments: [Attainment!] @access(to: [EMPLOYEE])
  """One of the caller's own attempts with its questions."""
  attempt(
    """The global id."""
    id: ID!
  ): Attempt @access(to: [EMPLOYEE]) @cost(weight: 3)
  """
  The certificate with a number, for its holder and the agency; null for everybody else, as if there were none.
  """
  certificate(
    """The number, with or without its dashes."""
    number: String!
  ): Certificate @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  """What anybody may know about a certificate number."""
  certificateCheck(
    """The number, with or without its dashes."""
    number: String!
  ): CertificateCheck @access(to: [EVERYONE]) @cost(weight: 5)
  """The caller's certificates, newest first."""
  certificates(
    """The cursor to go on from."""
    after: String
    """How many, at most 50."""
    first: Int = 20
  ): CertificateConnection @access(to: [EMPLOYEE])
  """One course by its global id."""
  course(
    """The global id."""
    id: ID!
  ): Course @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  """
  The people of a unit who take a course, by name: as \`roster\` of the course, without reading the course. Whoever was
  moved meanwhile stands under the unit where they enrolled.
  """
  courseRoster(
    """The cursor to go on from."""
    after: String
    """The global id of the course."""
    course: ID!
    """How many, at most 100."""
    first: Int = 50
    """The global id of the unit."""
    unit: ID!
  ): RosterConnection @access(to: [AGENCY]) @cost(weight: 3)
  """The catalogue of courses on offer."""
  courses(
    """The cursor to go on from."""
    after: String
    """What to narrow the list to."""
    filter: CourseFilterInput
    """How many, at most 50."""
    first: Int = 20
    """Words to search for in titles, summaries, topics and partners."""
    search: String
    """The order."""
    sort: CourseSort = RELEVANCE
  ): CourseConnection @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  """The caller's credits of a year, newest first."""
  credits(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
    """The year; this year when left out."""
    year: Int
  ): CreditConnection @access(to: [EMPLOYEE])
  """The frameworks of competencies."""
  frameworks(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 20
  ): FrameworkConnection @access(to: [EMPLOYEE, PARTNER, AGENCY, ADMIN])
  """The caller's home."""
  home: Home @access(to: [EMPLOYEE]) @cost(weight: 5)
  """A job; null when there is none."""
  job(
    """The global id of the job."""
    id: ID!
  ): Job @access(to: [ADMIN])
  """One lesson by its global id, with its content."""
  lesson(
    """The global id."""
    id: ID!
  ): Lesson @access(to: [EMPLOYEE, AGENCY]) @cost(weight: 3)
  """One of the caller's own organisation's modules by its external id."""
  moduleByExternalId(
    """The partner's own id."""
    externalId: ID!
  ): Module @access(to: [PARTNER])
  """
  Modules: a partner's own, or for the agency those of all partners, newest first.
  """
  modules(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
    """Only modules whose newest version is in this state."""
    state: ModuleVersionState
  ): ModuleConnection @access(to: [PARTNER, AGENCY])
  """
  Any one thing by its global id; null when there is none or the caller may not see it.
  """
  node(
    """The global id."""
    id: ID!
  ): Node @access(to: [EVERYONE])
  """The organisations that publish modules."""
  organisations(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
  ): OrganisationConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  """The caller's ended runs, newest first."""
  pastRuns(
    """The cursor to go on from."""
    after: String
    """How many, at most 50."""
    first: Int = 20
  ): RunConnection @access(to: [EMPLOYEE])
  """The positions of the city."""
  positions(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
  ): PositionConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  """The units of the city, parents before children."""
  units(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
  ): UnitConnection @access(to: [EMPLOYEE, AGENCY, ADMIN])
  """The caller."""
  viewer: Viewer @access(to: [IDENTITY])
}

"""The kind of a question and its key: exactly one of its fields."""
input QuestionAnswerInput @oneOf {
  """Pairs to be found."""
  matching: MatchingInput
  """Several choices may be right."""
  multipleChoice: MultipleChoiceInput
  """A number."""
  numeric: NumericInput
  """Items to be put in order."""
  ordering: OrderingInput
  """A short text."""
  shortText: ShortTextInput
  """One choice is right."""
  singleChoice: SingleChoiceInput
  """True or false."""
  trueFalse: TrueFalseInput
}

"""A question with its key."""
input QuestionInput {
  """What kind of question it is."""
  answer: QuestionAnswerInput!
  """The partner's own permanent id, unique in the quiz."""
  externalId: ID!
  """What is said to everybody afterwards: why the right answer is right."""
  feedback: String
  """The points it is worth, 1 to 100."""
  points: Int! = 1
  """The question, Markdown, at most 5,000 characters."""
  text: String!
}

"""The kind of a question."""
enum QuestionKind {
  """Pairs to be found."""
  MATCHING
  """Several choices may be right."""
  MULTIPLE_CHOICE
  """A number."""
  NUMERIC
  """Items to be put in order."""
  ORDERING
  """A short text."""
  SHORT_TEXT
  """One choice is right."""
  SINGLE_CHOICE
  """True or false."""
  TRUE_FALSE
}

"""
What a learner may see about an answer afterwards; a part that the quiz does not allow is null.
"""
type QuestionReview @access(to: [EMPLOYEE]) {
  """What is said about the answer given and about the question, Markdown."""
  feedback: [String!]
  """What is right or wrong about each option picked."""
  options: [OptionReview!]
  """The points it earned, rounded half up to two decimals."""
  points: Float
  """The right answer in words, Markdown."""
  rightAnswer: [String!]
  """How it was graded."""
  state: AnswerState
}

"""A quiz, as a learner meets it."""
type Quiz @access(to: [EMPLOYEE]) {
  """The caller's attempts in this run, newest first, at most 50."""
  attempts: [Attempt!]!
  """How many attempts a learner has; 0 is no limit."""
  attemptsAllowed: Int!
  """How many attempts are left; null is no limit."""
  attemptsLeft: Int
  """The best result so far, in percent; null before the first."""
  bestPercent: Float
  """The global id: that of its lesson, as a quiz."""
  id: ID!
  """The percentage that passes."""
  passPercent: Int!
  """Whether the caller has passed it."""
  passed: Boolean!
  """How many questions it has."""
  questionCount: Int!
  """The time limit in minutes; null is none."""
  timeLimitMinutes: Int
}

"""A quiz."""
input QuizInput {
  """How many attempts a learner has; 0 is no limit."""
  attemptsAllowed: Int! = 0
  """The percentage that passes, 0 to 100."""
  passPercent: Int!
  """The questions, 1 to 100."""
  questions: [QuestionInput!]!
  """Whether each attempt shuffles the questions."""
  shuffleQuestions: Boolean! = true
  """The time limit in minutes, 1 to 300; none when left out."""
  timeLimitMinutes: Int
}

"""
An answer: exactly one of its fields, that of the kind of the question.
"""
input ResponseInput @oneOf {
  """
  The picked choices; none of them clears the answer, also one that is true or false.
  """
  choices: [ID!]
  """The pairs found."""
  matches: [MatchInput!]
  """A number as typed, at most 40 characters."""
  number: String
  """The items in order."""
  order: [ID!]
  """A text, at most 255 characters as they are seen: an emoji is one."""
  text: String
  """True or false."""
  trueFalse: Boolean
}

"""A role somebody holds, beyond being an employee."""
enum Role {
  """Administers people, units, roles, partners and invitations."""
  ADMIN
  """
  Works in the training agency: approves, offers, assigns and helps learners.
  """
  AGENCY
}

"""A role for a person, or its end."""
input RoleChangeInput {
  """Whether the person shall hold it from now on."""
  held: Boolean!
  """The global id of the person."""
  person: ID!
  """Why; kept."""
  reason: String!
  """The role."""
  role: Role!
}

"""The answer to \`roleChange\`."""
type RoleChangePayload @access(to: [ADMIN]) {
  """The person."""
  person: Person
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A page of the people of a unit who take a course."""
type RosterConnection @access(to: [AGENCY]) {
  """The page."""
  edges: [RosterEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A person in a page."""
type RosterEdge @access(to: [AGENCY]) {
  """The place in the list."""
  cursor: String!
  """The entry."""
  node: RosterEntry!
}

"""A person who takes a course, in the agency's list."""
type RosterEntry implements Node @access(to: [AGENCY]) {
  """The number of the certificate."""
  certificateNumber: String
  """
  Whether the certificate is in force or was revoked; null when the run has none.
  """
  certificateState: CertificateState
  """
  The day the agency gave this person in place of that of the assignments; null when it gave none.
  """
  dueExtendedTo: Date
  """
  The day it is due: as the agency extended it, else by the assignments that apply to the unit, position and employment
  with which the person enrolled; null when none asks for it.
  """
  dueOn: Date
  """
  Whether the person began a later run of the course: this one is shown for the record and no longer counted.
  """
  earlier: Boolean!
  """When it began."""
  enrolledAt: DateTime!
  """When it was finished."""
  finishedAt: DateTime
  """The global id: that of the run, as an entry of the list."""
  id: ID!
  """What the agency did to help, newest first, at most 20."""
  interventions: [Intervention!]!
  """The global id of the person."""
  person: ID!
  """
  The person's name, as it was when the learner last did something in the run. The list is sorted by the name at the
  enrolment.
  """
  personName: String!
  """The progress in whole percent."""
  progressPercent: Int!
  """The global id of the run."""
  run: ID!
  """The state of the run."""
  state: RunState!
}

"""What becomes of a row of a file."""
enum RowOutcome {
  """It changed what was there."""
  CHANGED
  """It made something new."""
  CREATED
  """It is not done: something is wrong with it."""
  REFUSED
  """It will change what is there."""
  TO_CHANGE
  """It will make something new."""
  TO_CREATE
  """What it says is so already."""
  UNCHANGED
}

"""A person in a course (enrolment), pinned to a version of it."""
type Run implements Node @access(to: [EMPLOYEE, AGENCY]) {
  """The certificate it earned."""
  certificate: Certificate
  """The course."""
  course: Course!
  """The day it is due; null when no assignment asks for it."""
  dueOn: Date
  """When it began."""
  enrolledAt: DateTime!
  """Whether everything is done and the run can be finished now."""
  finishable: Boolean!
  """When it was finished."""
  finishedAt: DateTime
  """The global id."""
  id: ID!
  """Its number for this person and course, from 1."""
  number: Int!
  """The progress in whole percent, 0 to 100, rounded down."""
  progressPercent: Int!
  """How many of the lessons that finishing needs are done."""
  requiredDone: Int!
  """How many lessons finishing needs."""
  requiredTotal: Int!
  """
  The lesson to go on with, which is not done: the one opened last, or the one after the last that was done; null when
  all is done.
  """
  resume: LessonLink
  """Its state."""
  state: RunState!
  """The number of the course version it is pinned to."""
  versionNumber: Int!
}

"""A page of runs."""
type RunConnection @access(to: [EMPLOYEE]) {
  """The page."""
  edges: [RunEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""Another due date for one person."""
input RunDueDateExtendInput {
  """The new day."""
  dueOn: Date!
  """
  A key of the caller's own: the same key with the same input is done once, so that sending it again never undoes a
  later day.
  Without one, each arrival is a wish of its own.
  """
  idempotencyKey: ID
  """Why; kept."""
  reason: String!
  """The global id of the run."""
  run: ID!
}

"""The answer to \`runDueDateExtend\`."""
type RunDueDateExtendPayload @access(to: [AGENCY]) {
  """The entry of the list."""
  entry: RosterEntry
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A run in a page."""
type RunEdge @access(to: [EMPLOYEE]) {
  """The place in the list."""
  cursor: String!
  """The run."""
  node: Run!
}

"""An exemption."""
input RunExemptInput {
  """
  A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run
  that the person went on with meanwhile.
  Without one, each arrival is a wish of its own.
  """
  idempotencyKey: ID
  """Why; kept."""
  reason: String!
  """The global id of the run."""
  run: ID!
}

"""The answer to \`runExempt\`."""
type RunExemptPayload @access(to: [AGENCY]) {
  """The entry of the list."""
  entry: RosterEntry
  """To read on in the same request."""
  query: Query
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""The finishing of a run."""
input RunFinishInput {
  """The global id of the run."""
  run: ID!
}

"""The answer to \`runFinish\`."""
type RunFinishPayload @access(to: [EMPLOYEE]) {
  """The certificate."""
  certificate: Certificate
  """To read on in the same request."""
  query: Query
  """The run, finished; finishing twice gives the same result."""
  run: Run
  """Why it was refused."""
  userErrors: [UserError!]!
  """The year's credit hours with this course."""
  year: JpYear
}

"""The state of a run."""
enum RunState {
  """Enrolled and not finished."""
  ACTIVE
  """
  Exempted by the agency; enrolling again in the same year goes on with the run.
  """
  EXEMPT
  """Finished: the record is written and stays."""
  FINISHED
  """
  Withdrawn, by the learner's wish or the agency; enrolling again in the same year goes on with the run.
  """
  WITHDRAWN
}

"""A withdrawal."""
input RunWithdrawInput {
  """
  A key of the caller's own: the same key with the same input is done once, so that sending it again never ends a run
  that the person went on with meanwhile.
  Without one, each arrival is a wish of its own.
  """
  idempotencyKey: ID
  """Why; kept."""
  reason: String!
  """
  The global id of the run; a learner withdraws their own, the agency anybody's.
  """
  run: ID!
}

"""The answer to \`runWithdraw\`."""
type RunWithdrawPayload @access(to: [EMPLOYEE, AGENCY]) {
  """To read on in the same request."""
  query: Query
  """The run, as it is now."""
  run: Run
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""An accepted text."""
input ShortTextAnswerInput {
  """What is said to whoever gives it."""
  feedback: String
  """The percentage of the points it earns, 0 to 100."""
  percent: Int! = 100
  """The text."""
  text: String!
}

"""A question for a short text."""
input ShortTextInput {
  """
  The accepted answers, 1 to 20; the first that fits counts; \`*\` stands for any run of characters.
  """
  answers: [ShortTextAnswerInput!]!
  """Whether capital and small letters differ."""
  caseSensitive: Boolean! = false
}

"""A question with one right choice."""
input SingleChoiceInput {
  """The choices, 2 to 20, one of them right."""
  choices: [ChoiceInput!]!
  """Whether each attempt shuffles the choices."""
  shuffle: Boolean! = true
}

"""The level a position requires in a competency."""
type StandardEntry @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The competency."""
  competency: Competency!
  """The required level, 1 to 5."""
  level: Int!
}

"""The required level of one competency."""
input StandardEntryInput {
  """The global id of the competency."""
  competency: ID!
  """The level, 1 to 5."""
  level: Int!
}

"""What \`moduleSubmit\` did."""
enum SubmitOutcome {
  """The module is new."""
  CREATED
  """The module has a new version."""
  NEW_VERSION
  """The newest version has this very content: nothing was written."""
  UNCHANGED
}

"""A true or false question."""
input TrueFalseInput {
  """The right answer."""
  answer: Boolean!
  """What is said to whoever answers false."""
  feedbackFalse: String
  """What is said to whoever answers true."""
  feedbackTrue: String
}

"""A unit of the city government (OPD), a node of the tree of units."""
type Unit implements Node @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The installation's own permanent id, for example \`disdukcapil\`."""
  externalId: ID!
  """The global id."""
  id: ID!
  """The name."""
  name: LocalizedText!
  """The unit above; null at the top."""
  parent: Unit
  """The people of this very unit, by name; for the agency and admins."""
  people(
    """The cursor to go on from."""
    after: String
    """How many, at most 100."""
    first: Int = 50
  ): PersonConnection @access(to: [AGENCY, ADMIN]) @cost(weight: 3)
}

"""A page of units."""
type UnitConnection @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The page."""
  edges: [UnitEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A new unit."""
input UnitCreateInput {
  """
  The installation's own permanent id; creating the same unit twice changes nothing.
  """
  externalId: ID!
  """The name."""
  name: LocalizedTextInput!
  """The global id of the unit above."""
  parent: ID
}

"""The answer to \`unitCreate\`."""
type UnitCreatePayload @access(to: [ADMIN]) {
  """To read on in the same request."""
  query: Query
  """The unit."""
  unit: Unit
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""A unit in a page."""
type UnitEdge @access(to: [EMPLOYEE, AGENCY, ADMIN]) {
  """The place in the list."""
  cursor: String!
  """The unit."""
  node: Unit!
}

"""
How many people of a unit take a course: people and not runs, each by the latest run and in the unit in which they
enrolled in it.
"""
type UnitTally @access(to: [AGENCY]) {
  """
  How many have enrolled, those who finished included; without those whose latest run was withdrawn or exempted.
  """
  enrolled: Int!
  """How many have finished; without those whose certificate was revoked."""
  finished: Int!
  """The unit."""
  unit: Unit!
}

"""Another name for a unit."""
input UnitUpdateInput {
  """The name from now on."""
  name: LocalizedTextInput!
  """The global id of the unit."""
  unit: ID!
}

"""The answer to \`unitUpdate\`."""
type UnitUpdatePayload @access(to: [ADMIN]) {
  """To read on in the same request."""
  query: Query
  """The unit."""
  unit: Unit
  """Why it was refused."""
  userErrors: [UserError!]!
}

"""Why an expected refusal happened: data, not an exception."""
type UserError {
  """A stable code, for programs."""
  code: UserErrorCode!
  """
  The path of the input field it concerns, for example \`["lessons", "3", "body"]\`; empty when it concerns the whole.
  """
  field: [String!]!
  """What is wrong and how to mend it, in the caller's language."""
  message: String!
}

"""The stable codes of expected refusals."""
enum UserErrorCode {
  """Somebody changed the thing meanwhile: read it again and repeat."""
  CONFLICT
  """The content breaks a rule that partners' content has to keep."""
  CONTENT_RULE
  """An idempotency key was used before with another input."""
  IDEMPOTENCY_MISMATCH
  """Lessons or quizzes are left to do."""
  INCOMPLETE
  """A value is not of the form it must have."""
  INVALID
  """The invitation is unknown, used or expired."""
  INVITATION
  """The person is not enrolled in the course, or the run has ended."""
  NOT_ENROLLED
  """
  The thing named does not exist, or the caller may not know that it does.
  """
  NOT_FOUND
  """No attempts are left in the quiz."""
  NO_ATTEMPTS_LEFT
  """Modules that must come first are not finished."""
  PREREQUISITE
  """A value is missing where one is needed."""
  REQUIRED
  """The service is busy for a moment: the same request may be sent again."""
  RETRY
  """A value is taken already."""
  TAKEN
  """The time for the attempt is over."""
  TIME_OVER
  """A value is longer, larger or more than allowed."""
  TOO_LARGE
  """The thing is in a state that does not allow this."""
  WRONG_STATE
}

"""The caller: a login, and what it is bound to."""
type Viewer @access(to: [IDENTITY]) {
  """What the caller may do."""
  accessRoles: [AccessRole!]!
  """The id of the login."""
  id: ID!
  """The organisation behind the login; null for employees."""
  organisation: Organisation
  """
  The person behind the login; null for a machine client and for a login that is not bound yet.
  """
  person: Person
}
`;
