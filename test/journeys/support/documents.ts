/** The operations of the journey: what a partner's, the agency's and the web client's own documents ask for. */

const userErrors = 'userErrors { code message field }';

export const node = /* GraphQL */ `
  query ($id: ID!) {
    node(id: $id) {
      id
    }
  }
`;

export const viewer = /* GraphQL */ `
  query {
    viewer {
      accessRoles
      person {
        id
        name
        unit {
          id
        }
      }
    }
  }
`;

export const moduleSubmit = /* GraphQL */ `
  mutation ($input: ModuleSubmitInput!) {
    moduleSubmit(input: $input) {
      outcome module { id } version { id number state contentHash } ${userErrors}
    }
  }
`;

export const moduleDecide = /* GraphQL */ `
  mutation ($input: ModuleDecideInput!) {
    moduleDecide(input: $input) { version { id state decisionReason } ${userErrors} }
  }
`;

export const modules = /* GraphQL */ `
  query ($state: ModuleVersionState) {
    modules(state: $state) {
      edges {
        node {
          id
          externalId
          organisation {
            externalId
          }
        }
      }
    }
  }
`;

export const units = /* GraphQL */ `
  query {
    units(first: 100) {
      edges {
        node {
          id
          externalId
        }
      }
    }
  }
`;

export const frameworks = /* GraphQL */ `
  query {
    frameworks {
      edges {
        node {
          competencies {
            id
            externalId
          }
        }
      }
    }
  }
`;

export const courseOffer = /* GraphQL */ `
  mutation ($input: CourseOfferInput!) {
    courseOffer(input: $input) { changed course { id versionNumber } ${userErrors} }
  }
`;

export const assignmentCreate = /* GraphQL */ `
  mutation ($input: AssignmentCreateInput!) {
    assignmentCreate(input: $input) { assignment { id dueOn } ${userErrors} }
  }
`;

export const home = /* GraphQL */ `
  query {
    home {
      name
      year {
        earned
        minimum
        ceiling
        percent
      }
      runs {
        id
        progressPercent
        resume {
          id
          title
        }
      }
      due {
        dueOn
        course {
          id
        }
      }
    }
  }
`;

export const courses = /* GraphQL */ `
  query ($search: String, $filter: CourseFilterInput) {
    courses(search: $search, filter: $filter) {
      totalCount
      edges {
        node {
          id
          title {
            id
          }
        }
      }
    }
  }
`;

export const course = /* GraphQL */ `
  query ($id: ID!) {
    course(id: $id) {
      id
      dueOn
      myRun {
        id
        progressPercent
        finishable
      }
      modules {
        id
        title
        unlocked
        lessons {
          id
          kind
          done
        }
      }
    }
  }
`;

export const lesson = /* GraphQL */ `
  query ($id: ID!) {
    lesson(id: $id) {
      id
      body
      url
    }
  }
`;

export const courseEnrol = /* GraphQL */ `
  mutation ($input: CourseEnrolInput!) {
    courseEnrol(input: $input) { run { id number state } ${userErrors} }
  }
`;

export const progressRecord = /* GraphQL */ `
  mutation ($input: ProgressRecordInput!) {
    progressRecord(input: $input) { recorded runs { id progressPercent } ${userErrors} }
  }
`;

export const attemptStart = /* GraphQL */ `
  mutation ($input: AttemptStartInput!) {
    attemptStart(input: $input) {
      attempt {
        id ordinal
        questions {
          id text
          choices { id text }
          prompts { id text }
          options { id text }
          items { id text }
          review { feedback rightAnswer }
        }
      }
      ${userErrors}
    }
  }
`;

export const attemptAnswer = /* GraphQL */ `
  mutation ($input: AttemptAnswerInput!) {
    attemptAnswer(input: $input) { saved late ${userErrors} }
  }
`;

export const attemptSubmit = /* GraphQL */ `
  mutation ($input: AttemptSubmitInput!) {
    attemptSubmit(input: $input) {
      attempt { id state passed percent questions { id review { state points feedback rightAnswer } } }
      run { id progressPercent finishable }
      ${userErrors}
    }
  }
`;

export const runFinish = /* GraphQL */ `
  mutation ($input: RunFinishInput!) {
    runFinish(input: $input) {
      run { id state }
      certificate { number pdfPath verifyPath }
      year { earned percent }
      ${userErrors}
    }
  }
`;

export const record = /* GraphQL */ `
  query {
    credits {
      edges {
        node {
          jp
          date
          title {
            id
          }
        }
      }
    }
    certificates {
      edges {
        node {
          number
          state
        }
      }
    }
  }
`;

export const attainments = /* GraphQL */ `
  query {
    attainments {
      level
      gap
      competency {
        externalId
      }
    }
  }
`;

export const certificateCheck = /* GraphQL */ `
  query ($number: String!) {
    certificateCheck(number: $number) {
      state
      holderInitials
      issuedOn
    }
  }
`;

export const coursePeople = /* GraphQL */ `
  query ($id: ID!, $unit: ID!) {
    course(id: $id) {
      unitTallies {
        unit {
          id
        }
        enrolled
        finished
      }
      roster(unit: $unit) {
        edges {
          node {
            personName
            state
            progressPercent
            certificateNumber
          }
        }
      }
    }
  }
`;

const entry = 'entry { state dueOn interventions { kind reason } }';

export const runDueDateExtend = /* GraphQL */ `
  mutation ($input: RunDueDateExtendInput!) {
    runDueDateExtend(input: $input) { ${entry} ${userErrors} }
  }
`;

export const attemptReset = /* GraphQL */ `
  mutation ($input: AttemptResetInput!) {
    attemptReset(input: $input) { ${entry} ${userErrors} }
  }
`;

export const runExempt = /* GraphQL */ `
  mutation ($input: RunExemptInput!) {
    runExempt(input: $input) { ${entry} ${userErrors} }
  }
`;

export const certificateRevoke = /* GraphQL */ `
  mutation ($input: CertificateRevokeInput!) {
    certificateRevoke(input: $input) { certificate { state revokedReason } ${userErrors} }
  }
`;

export const courseWithdraw = /* GraphQL */ `
  mutation ($input: CourseWithdrawInput!) {
    courseWithdraw(input: $input) { course { state } ${userErrors} }
  }
`;
