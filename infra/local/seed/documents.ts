/** The operations that load the starter content: the public API and nothing else. */

const errors = 'userErrors { code message field }';

export const viewer = /* GraphQL */ `
  query SeedViewer {
    viewer {
      person {
        id
      }
      accessRoles
    }
  }
`;

export const unitCreate = /* GraphQL */ `
  mutation SeedUnitCreate($input: UnitCreateInput!) {
    unitCreate(input: $input) { unit { id } ${errors} }
  }
`;

export const organisationCreate = /* GraphQL */ `
  mutation SeedOrganisationCreate($input: OrganisationCreateInput!) {
    organisationCreate(input: $input) { organisation { id } ${errors} }
  }
`;

export const clientBind = /* GraphQL */ `
  mutation SeedClientBind($input: OrganisationClientBindInput!) {
    organisationClientBind(input: $input) { organisation { id } ${errors} }
  }
`;

export const frameworkSave = /* GraphQL */ `
  mutation SeedFrameworkSave($input: FrameworkSaveInput!) {
    frameworkSave(input: $input) { framework { competencies { id externalId } } ${errors} }
  }
`;

export const positionSave = /* GraphQL */ `
  mutation SeedPositionSave($input: PositionSaveInput!) {
    positionSave(input: $input) { position { id } ${errors} }
  }
`;

export const people = /* GraphQL */ `
  query SeedPeople($unit: ID!, $after: String) {
    node(id: $unit) {
      ... on Unit {
        people(first: 100, after: $after) {
          edges {
            node {
              id
              name
              roles
              hasLogin
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

export const personCreate = /* GraphQL */ `
  mutation SeedPersonCreate($input: PersonCreateInput!) {
    personCreate(input: $input) { person { id } ${errors} }
  }
`;

export const personUpdate = /* GraphQL */ `
  mutation SeedPersonUpdate($input: PersonUpdateInput!) {
    personUpdate(input: $input) { person { id } ${errors} }
  }
`;

export const roleChange = /* GraphQL */ `
  mutation SeedRoleChange($input: RoleChangeInput!) {
    roleChange(input: $input) { person { id } ${errors} }
  }
`;

export const invitationIssue = /* GraphQL */ `
  mutation SeedInvitationIssue($input: InvitationIssueInput!) {
    invitationIssue(input: $input) { code expiresAt ${errors} }
  }
`;

export const invitationAccept = /* GraphQL */ `
  mutation SeedInvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { viewer { person { id } } ${errors} }
  }
`;

export const moduleSubmit = /* GraphQL */ `
  mutation SeedModuleSubmit($input: ModuleSubmitInput!) {
    moduleSubmit(input: $input) { module { id } version { id state } ${errors} }
  }
`;

export const moduleDecide = /* GraphQL */ `
  mutation SeedModuleDecide($input: ModuleDecideInput!) {
    moduleDecide(input: $input) { version { state } ${errors} }
  }
`;

export const courseOffer = /* GraphQL */ `
  mutation SeedCourseOffer($input: CourseOfferInput!) {
    courseOffer(input: $input) { course { id assignments { id } } ${errors} }
  }
`;

export const assignmentCreate = /* GraphQL */ `
  mutation SeedAssignmentCreate($input: AssignmentCreateInput!) {
    assignmentCreate(input: $input) { assignment { id } ${errors} }
  }
`;

export const courseEnrol = /* GraphQL */ `
  mutation SeedCourseEnrol($input: CourseEnrolInput!) {
    courseEnrol(input: $input) {
      run {
        id
        state
        course { modules { lessons { id kind title done } } }
      }
      ${errors}
    }
  }
`;

export const progressRecord = /* GraphQL */ `
  mutation SeedProgressRecord($input: ProgressRecordInput!) {
    progressRecord(input: $input) { recorded ${errors} }
  }
`;

export const attemptStart = /* GraphQL */ `
  mutation SeedAttemptStart($input: AttemptStartInput!) {
    attemptStart(input: $input) {
      attempt {
        id
        questions {
          id text
          choices { id text }
          prompts { id text }
          options { id text }
          items { id text }
        }
      }
      ${errors}
    }
  }
`;

export const attemptAnswer = /* GraphQL */ `
  mutation SeedAttemptAnswer($input: AttemptAnswerInput!) {
    attemptAnswer(input: $input) { saved ${errors} }
  }
`;

export const attemptSubmit = /* GraphQL */ `
  mutation SeedAttemptSubmit($input: AttemptSubmitInput!) {
    attemptSubmit(input: $input) { attempt { passed } ${errors} }
  }
`;

export const runFinish = /* GraphQL */ `
  mutation SeedRunFinish($input: RunFinishInput!) {
    runFinish(input: $input) { run { state } ${errors} }
  }
`;

export const mediaUpload = `mutation mediaUpload($input: MediaUploadInput!) {
  mediaUpload(input: $input) {
    media { state path refusal }
    upload { url headers { name value } }
    userErrors { code message field }
  }
}`;
