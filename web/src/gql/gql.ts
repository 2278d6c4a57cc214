/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'query Viewer {\n  viewer {\n    id\n    accessRoles\n    person {\n      id\n      name\n      unit {\n        id\n        name {\n          ...Text\n        }\n      }\n    }\n    organisation {\n      id\n      name\n    }\n  }\n}': typeof types.ViewerDocument;
  'query Catalogue($search: String, $filter: CourseFilterInput, $sort: CourseSort, $first: Int, $after: String) {\n  courses(\n    search: $search\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        ...CourseSummary\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    facets {\n      topics {\n        ...Facet\n      }\n      competencies {\n        ...Facet\n      }\n      languages {\n        ...Facet\n      }\n    }\n  }\n}\n\nfragment CourseSummary on Course {\n  id\n  title {\n    ...Text\n  }\n  summary {\n    ...Text\n  }\n  language\n  jp\n  lessonCount\n  minutes\n  partners\n}\n\nfragment Facet on FacetCount {\n  value\n  label {\n    ...Text\n  }\n  count\n}': typeof types.CatalogueDocument;
  'query Course($id: ID!) {\n  course(id: $id) {\n    id\n    state\n    title {\n      ...Text\n    }\n    summary {\n      ...Text\n    }\n    description {\n      ...Text\n    }\n    language\n    jp\n    lessonCount\n    minutes\n    partners\n    completion\n    certificate\n    dueOn\n    competencies {\n      level\n      competency {\n        id\n        name {\n          ...Text\n        }\n        levels {\n          level\n          name {\n            ...Text\n          }\n          indicators {\n            ...Text\n          }\n        }\n      }\n    }\n    modules {\n      id\n      title\n      partner\n      requires\n      unlocked\n      lessonsDone\n      lessons {\n        id\n        kind\n        title\n        minutes\n        done\n      }\n    }\n    myRun {\n      ...RunProgress\n    }\n  }\n}\n\nfragment RunProgress on Run {\n  id\n  state\n  dueOn\n  requiredDone\n  requiredTotal\n  progressPercent\n  finishable\n  resume {\n    id\n    title\n  }\n  finishedAt\n  certificate {\n    id\n    number\n    state\n    pdfPath\n  }\n}\n\nmutation Enrol($input: CourseEnrolInput!) {\n  courseEnrol(input: $input) {\n    run {\n      id\n      resume {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation Finish($input: RunFinishInput!) {\n  runFinish(input: $input) {\n    run {\n      ...RunProgress\n    }\n    year {\n      ...YearHours\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation LeaveCourse($input: RunWithdrawInput!) {\n  runWithdraw(input: $input) {\n    run {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}': typeof types.CourseDocument;
  'query Home {\n  home {\n    id\n    name\n    year {\n      ...YearHours\n    }\n    runs {\n      id\n      dueOn\n      requiredDone\n      requiredTotal\n      progressPercent\n      finishable\n      resume {\n        id\n        title\n      }\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n      }\n    }\n    due {\n      id\n      dueOn\n      note\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n        minutes\n        lessonCount\n      }\n    }\n  }\n}': typeof types.HomeDocument;
  'fragment YearHours on JpYear {\n  year\n  earned\n  minimum\n  ceiling\n  percent\n}': typeof types.YearHoursFragmentDoc;
  'mutation AcceptInvitation($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n      accessRoles\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}': typeof types.AcceptInvitationDocument;
  'query Lesson($id: ID!) {\n  lesson(id: $id) {\n    id\n    kind\n    title\n    minutes\n    bytes\n    done\n    body\n    url\n    previous {\n      id\n      title\n    }\n    next {\n      id\n      title\n    }\n    course {\n      id\n      language\n      title {\n        ...Text\n      }\n      myRun {\n        id\n        state\n        requiredDone\n        requiredTotal\n        progressPercent\n        finishable\n      }\n    }\n  }\n}': typeof types.LessonDocument;
  'fragment Text on LocalizedText {\n  id\n  en\n}': typeof types.TextFragmentDoc;
  'mutation RecordProgress($input: ProgressRecordInput!) {\n  progressRecord(input: $input) {\n    recorded\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}\n\nmutation AnswerAttempt($input: AttemptAnswerInput!) {\n  attemptAnswer(input: $input) {\n    saved\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SubmitAttempt($input: AttemptSubmitInput!) {\n  attemptSubmit(input: $input) {\n    attempt {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}': typeof types.RecordProgressDocument;
};
const documents: Documents = {
  'query Viewer {\n  viewer {\n    id\n    accessRoles\n    person {\n      id\n      name\n      unit {\n        id\n        name {\n          ...Text\n        }\n      }\n    }\n    organisation {\n      id\n      name\n    }\n  }\n}':
    types.ViewerDocument,
  'query Catalogue($search: String, $filter: CourseFilterInput, $sort: CourseSort, $first: Int, $after: String) {\n  courses(\n    search: $search\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        ...CourseSummary\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    facets {\n      topics {\n        ...Facet\n      }\n      competencies {\n        ...Facet\n      }\n      languages {\n        ...Facet\n      }\n    }\n  }\n}\n\nfragment CourseSummary on Course {\n  id\n  title {\n    ...Text\n  }\n  summary {\n    ...Text\n  }\n  language\n  jp\n  lessonCount\n  minutes\n  partners\n}\n\nfragment Facet on FacetCount {\n  value\n  label {\n    ...Text\n  }\n  count\n}':
    types.CatalogueDocument,
  'query Course($id: ID!) {\n  course(id: $id) {\n    id\n    state\n    title {\n      ...Text\n    }\n    summary {\n      ...Text\n    }\n    description {\n      ...Text\n    }\n    language\n    jp\n    lessonCount\n    minutes\n    partners\n    completion\n    certificate\n    dueOn\n    competencies {\n      level\n      competency {\n        id\n        name {\n          ...Text\n        }\n        levels {\n          level\n          name {\n            ...Text\n          }\n          indicators {\n            ...Text\n          }\n        }\n      }\n    }\n    modules {\n      id\n      title\n      partner\n      requires\n      unlocked\n      lessonsDone\n      lessons {\n        id\n        kind\n        title\n        minutes\n        done\n      }\n    }\n    myRun {\n      ...RunProgress\n    }\n  }\n}\n\nfragment RunProgress on Run {\n  id\n  state\n  dueOn\n  requiredDone\n  requiredTotal\n  progressPercent\n  finishable\n  resume {\n    id\n    title\n  }\n  finishedAt\n  certificate {\n    id\n    number\n    state\n    pdfPath\n  }\n}\n\nmutation Enrol($input: CourseEnrolInput!) {\n  courseEnrol(input: $input) {\n    run {\n      id\n      resume {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation Finish($input: RunFinishInput!) {\n  runFinish(input: $input) {\n    run {\n      ...RunProgress\n    }\n    year {\n      ...YearHours\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation LeaveCourse($input: RunWithdrawInput!) {\n  runWithdraw(input: $input) {\n    run {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}':
    types.CourseDocument,
  'query Home {\n  home {\n    id\n    name\n    year {\n      ...YearHours\n    }\n    runs {\n      id\n      dueOn\n      requiredDone\n      requiredTotal\n      progressPercent\n      finishable\n      resume {\n        id\n        title\n      }\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n      }\n    }\n    due {\n      id\n      dueOn\n      note\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n        minutes\n        lessonCount\n      }\n    }\n  }\n}':
    types.HomeDocument,
  'fragment YearHours on JpYear {\n  year\n  earned\n  minimum\n  ceiling\n  percent\n}':
    types.YearHoursFragmentDoc,
  'mutation AcceptInvitation($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n      accessRoles\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}':
    types.AcceptInvitationDocument,
  'query Lesson($id: ID!) {\n  lesson(id: $id) {\n    id\n    kind\n    title\n    minutes\n    bytes\n    done\n    body\n    url\n    previous {\n      id\n      title\n    }\n    next {\n      id\n      title\n    }\n    course {\n      id\n      language\n      title {\n        ...Text\n      }\n      myRun {\n        id\n        state\n        requiredDone\n        requiredTotal\n        progressPercent\n        finishable\n      }\n    }\n  }\n}':
    types.LessonDocument,
  'fragment Text on LocalizedText {\n  id\n  en\n}': types.TextFragmentDoc,
  'mutation RecordProgress($input: ProgressRecordInput!) {\n  progressRecord(input: $input) {\n    recorded\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}\n\nmutation AnswerAttempt($input: AttemptAnswerInput!) {\n  attemptAnswer(input: $input) {\n    saved\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SubmitAttempt($input: AttemptSubmitInput!) {\n  attemptSubmit(input: $input) {\n    attempt {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}':
    types.RecordProgressDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Viewer {\n  viewer {\n    id\n    accessRoles\n    person {\n      id\n      name\n      unit {\n        id\n        name {\n          ...Text\n        }\n      }\n    }\n    organisation {\n      id\n      name\n    }\n  }\n}',
): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Catalogue($search: String, $filter: CourseFilterInput, $sort: CourseSort, $first: Int, $after: String) {\n  courses(\n    search: $search\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        ...CourseSummary\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    facets {\n      topics {\n        ...Facet\n      }\n      competencies {\n        ...Facet\n      }\n      languages {\n        ...Facet\n      }\n    }\n  }\n}\n\nfragment CourseSummary on Course {\n  id\n  title {\n    ...Text\n  }\n  summary {\n    ...Text\n  }\n  language\n  jp\n  lessonCount\n  minutes\n  partners\n}\n\nfragment Facet on FacetCount {\n  value\n  label {\n    ...Text\n  }\n  count\n}',
): typeof import('./graphql.ts').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Course($id: ID!) {\n  course(id: $id) {\n    id\n    state\n    title {\n      ...Text\n    }\n    summary {\n      ...Text\n    }\n    description {\n      ...Text\n    }\n    language\n    jp\n    lessonCount\n    minutes\n    partners\n    completion\n    certificate\n    dueOn\n    competencies {\n      level\n      competency {\n        id\n        name {\n          ...Text\n        }\n        levels {\n          level\n          name {\n            ...Text\n          }\n          indicators {\n            ...Text\n          }\n        }\n      }\n    }\n    modules {\n      id\n      title\n      partner\n      requires\n      unlocked\n      lessonsDone\n      lessons {\n        id\n        kind\n        title\n        minutes\n        done\n      }\n    }\n    myRun {\n      ...RunProgress\n    }\n  }\n}\n\nfragment RunProgress on Run {\n  id\n  state\n  dueOn\n  requiredDone\n  requiredTotal\n  progressPercent\n  finishable\n  resume {\n    id\n    title\n  }\n  finishedAt\n  certificate {\n    id\n    number\n    state\n    pdfPath\n  }\n}\n\nmutation Enrol($input: CourseEnrolInput!) {\n  courseEnrol(input: $input) {\n    run {\n      id\n      resume {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation Finish($input: RunFinishInput!) {\n  runFinish(input: $input) {\n    run {\n      ...RunProgress\n    }\n    year {\n      ...YearHours\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation LeaveCourse($input: RunWithdrawInput!) {\n  runWithdraw(input: $input) {\n    run {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}',
): typeof import('./graphql.ts').CourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Home {\n  home {\n    id\n    name\n    year {\n      ...YearHours\n    }\n    runs {\n      id\n      dueOn\n      requiredDone\n      requiredTotal\n      progressPercent\n      finishable\n      resume {\n        id\n        title\n      }\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n      }\n    }\n    due {\n      id\n      dueOn\n      note\n      course {\n        id\n        title {\n          ...Text\n        }\n        jp\n        minutes\n        lessonCount\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment YearHours on JpYear {\n  year\n  earned\n  minimum\n  ceiling\n  percent\n}',
): typeof import('./graphql.ts').YearHoursFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AcceptInvitation($input: InvitationAcceptInput!) {\n  invitationAccept(input: $input) {\n    viewer {\n      id\n      accessRoles\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}',
): typeof import('./graphql.ts').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Lesson($id: ID!) {\n  lesson(id: $id) {\n    id\n    kind\n    title\n    minutes\n    bytes\n    done\n    body\n    url\n    previous {\n      id\n      title\n    }\n    next {\n      id\n      title\n    }\n    course {\n      id\n      language\n      title {\n        ...Text\n      }\n      myRun {\n        id\n        state\n        requiredDone\n        requiredTotal\n        progressPercent\n        finishable\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').LessonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Text on LocalizedText {\n  id\n  en\n}',
): typeof import('./graphql.ts').TextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordProgress($input: ProgressRecordInput!) {\n  progressRecord(input: $input) {\n    recorded\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}\n\nmutation AnswerAttempt($input: AttemptAnswerInput!) {\n  attemptAnswer(input: $input) {\n    saved\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SubmitAttempt($input: AttemptSubmitInput!) {\n  attemptSubmit(input: $input) {\n    attempt {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}',
): typeof import('./graphql.ts').RecordProgressDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
