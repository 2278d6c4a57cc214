import { generateKeyPairSync } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { createSend } from '../../../infra/local/seed/client.ts';
import { takeCourse } from '../../../infra/local/seed/learners.ts';
import { startCity, type Answer, type City } from '../../journeys/support/city.ts';
import { takenByFive } from './crowd.ts';
import type { Arguments } from './paths.ts';

/** Who calls: the columns of every table of expectations. */
export const CALLERS = {
  'signed out': null,
  unbound: 'baru',
  owner: 'sari',
  employee: 'budi',
  partner: 'universitas-contoh-khatulistiwa',
  'other partner': 'pusdiklat-contoh-kapuas',
  agency: 'rina',
  admin: 'admin',
} as const;
export type CallerName = keyof typeof CALLERS;
export const CALLER_NAMES = Object.keys(CALLERS) as CallerName[];

/** The kinds of access each caller has, as the schema's rules name them. */
export const ROLES_OF: Readonly<Record<CallerName, readonly string[]>> = {
  'signed out': ['EVERYONE'],
  unbound: ['EVERYONE', 'IDENTITY'],
  owner: ['EVERYONE', 'IDENTITY', 'EMPLOYEE'],
  employee: ['EVERYONE', 'IDENTITY', 'EMPLOYEE'],
  partner: ['EVERYONE', 'IDENTITY', 'PARTNER'],
  'other partner': ['EVERYONE', 'IDENTITY', 'PARTNER'],
  agency: ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'AGENCY'],
  admin: ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'ADMIN'],
};

/** A new public key, as a partner's program makes it. */
export const publicKeyText = () =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }));

/** Text that stands in the secret parts of a quiz and nowhere else. */
export const SECRET = 'RAHASIA-KUNCI';
/** Text that stands in the body of a lesson, for those enrolled. */
export const BODY = 'ISI-PELAJARAN';

export interface AccessCity extends City {
  readonly schema: GraphQLSchema;
  /** Global ids of what belongs to `owner` and `partner`, by type and a few by name. */
  readonly ids: Readonly<Record<string, string>>;
  ask(
    caller: CallerName,
    document: string,
    variables?: object,
  ): Promise<Answer<Record<string, unknown> | null>>;
}

/** A question of each kind; `mark` stands in all that is right and all that is said about it. */
const questions = (mark: string) => [
  {
    externalId: 'satu',
    text: 'Pilih satu.',
    feedback: `${mark} umum`,
    answer: {
      singleChoice: {
        choices: [
          { id: `a-${mark}`, text: 'Ya', correct: true, feedback: `${mark} ya` },
          { id: `b-${mark}`, text: 'Tidak', correct: false, feedback: `${mark} tidak` },
        ],
      },
    },
  },
  {
    externalId: 'teks',
    text: 'Tulis kata.',
    answer: { shortText: { answers: [{ text: `${mark}*`, feedback: `${mark} teks` }] } },
  },
  {
    externalId: 'angka',
    text: 'Tulis angka.',
    answer: { numeric: { answers: [{ value: 918273645, feedback: `${mark} angka` }] } },
  },
  {
    externalId: 'benar',
    text: 'Benar?',
    answer: { trueFalse: { answer: true, feedbackTrue: `${mark} benar` } },
  },
  {
    externalId: 'pasang',
    text: 'Pasangkan.',
    answer: {
      matching: {
        pairs: [
          { id: `p-${mark}`, prompt: 'Siang', answer: 'Terang' },
          { id: `q-${mark}`, prompt: 'Malam', answer: 'Gelap' },
        ],
      },
    },
  },
  {
    externalId: 'urut',
    text: 'Urutkan.',
    answer: {
      ordering: {
        items: [
          { id: `x-${mark}`, text: 'Pagi' },
          { id: `y-${mark}`, text: 'Sore' },
        ],
      },
    },
  },
  {
    externalId: 'isi',
    text: 'Loket tutup [[1]].',
    answer: {
      cloze: {
        fields: [
          {
            answer: {
              singleChoice: {
                choices: [
                  { id: `s-${mark}`, text: 'sore', correct: true },
                  { id: `m-${mark}`, text: 'malam', correct: false, feedback: `Jawaban ${mark}` },
                ],
              },
            },
          },
        ],
      },
    },
  },
];

/** A module whose keys, feedback and text can be told from everything else; its last quiz keeps nothing secret. */
export const secretModule = (externalId: string) => {
  const quiz = (id: string, mark: string) => ({
    externalId: id,
    title: 'Kuis',
    minutes: 5,
    content: { quiz: { passPercent: 50, attemptsAllowed: 2, questions: questions(mark) } },
  });
  return {
    externalId,
    title: 'Modul dengan kunci',
    summary: 'Untuk melihat siapa melihat apa.',
    language: 'ID',
    proposedJp: 1,
    licence: 'CC-BY-4.0',
    lessons: [
      { externalId: 'teks', title: 'Teks', minutes: 5, content: { text: `Paragraf ${BODY}.` } },
      quiz('kuis', SECRET),
      quiz('kuis-terbuka', 'boleh'),
    ],
  };
};

/**
 * The demonstration city, where the owner has finished one course, is in the middle of another with an attempt open,
 * and the partner's module with recognisable keys stands in it.
 */
export async function startAccessCity(options: Parameters<typeof startCity>[0] = {}): Promise<AccessCity> {
  const city = await startCity(options);
  const { local } = city;
  const send = (id: string) => createSend(local.origin, () => local.tokenFor(id));
  const [partner, agency, owner] = [send(CALLERS.partner), send(CALLERS.agency), send(CALLERS.owner)];

  type Courses = { courses: { edges: { node: { id: string; externalId: string } }[] } };
  const { courses } = await owner<Courses>('{ courses { edges { node { id externalId } } } }');
  const skm = courses.edges.find(({ node }) => node.externalId === 'skm-pelayanan-publik')!.node.id;
  await takeCourse(
    owner,
    skm,
    { persona: 'sari', course: 'skm-pelayanan-publik', lessons: 'all' },
    Date.now(),
  );

  const sent = await partner<{ moduleSubmit: { module: { id: string }; version: { id: string } } }>(
    `mutation ($input: ModuleSubmitInput!) { moduleSubmit(input: $input) {
       module { id } version { id } userErrors { code message field } } }`,
    { input: secretModule('kunci') },
  );
  const { module, version } = sent.moduleSubmit;
  const { mediaUpload } = await partner<{ mediaUpload: { media: { id: string } } }>(
    `mutation ($input: MediaUploadInput!) { mediaUpload(input: $input) {
       media { id } userErrors { code message field } } }`,
    { input: { name: 'loket.png', type: 'image/png', bytes: 100, sha256: 'b'.repeat(64) } },
  );
  await agency(
    'mutation ($input: ModuleDecideInput!) { moduleDecide(input: $input) { userErrors { code message field } } }',
    { input: { version: version.id, approve: true } },
  );
  type Framework = { id: string; competencies: { id: string; externalId: string }[] };
  const { frameworks } = await agency<{ frameworks: { edges: { node: Framework }[] } }>(
    '{ frameworks { edges { node { id competencies { id externalId } } } } }',
  );
  const competency = frameworks.edges
    .flatMap(({ node }) => node.competencies)
    .find(({ externalId }) => externalId === 'integritas')!;
  const text = { id: 'Kursus dengan kunci', en: 'A course with keys' };
  const offered = await agency<{ courseOffer: { course: { id: string } } }>(
    `mutation ($input: CourseOfferInput!) { courseOffer(input: $input) {
       course { id } userErrors { code message field } } }`,
    {
      input: {
        externalId: 'kursus-kunci',
        title: text,
        summary: text,
        description: text,
        language: 'ID',
        jp: 1,
        topics: ['kunci'],
        modules: [{ module: module.id }],
        competencies: [{ competency: competency.id, level: 1 }],
      },
    },
  );
  const course = offered.courseOffer.course.id;
  const assigned = await agency<{ assignmentCreate: { assignment: { id: string } } }>(
    `mutation ($input: AssignmentCreateInput!) { assignmentCreate(input: $input) {
       assignment { id } userErrors { code message field } } }`,
    {
      input: {
        course,
        audience: { everybody: true },
        dueOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
        idempotencyKey: 'kunci',
      },
    },
  );
  type Enrolled = {
    courseEnrol: { run: { id: string; course: { modules: { lessons: { id: string; kind: string }[] }[] } } };
  };
  const { run } = (
    await owner<Enrolled>(
      `mutation ($input: CourseEnrolInput!) { courseEnrol(input: $input) {
         run { id course { modules { lessons { id kind } } } } userErrors { code message field } } }`,
      { input: { course } },
    )
  ).courseEnrol;
  const lessons = run.course.modules.flatMap((each) => each.lessons);
  const [quiz, openQuiz] = lessons.filter(({ kind }) => kind === 'QUIZ').map(({ id }) => id);
  const start = async (lesson: string) =>
    (
      await owner<{ attemptStart: { attempt: Attempt } }>(
        `mutation ($input: AttemptStartInput!) { attemptStart(input: $input) {
           attempt { id questions { id kind prompts { id } options { id } } } userErrors { code message field } } }`,
        { input: { lesson } },
      )
    ).attemptStart.attempt;
  interface Attempt {
    id: string;
    questions: {
      id: string;
      kind: string;
      prompts: { id: string }[] | null;
      options: { id: string }[] | null;
    }[];
  }
  const inProgress = await start(quiz!);
  const handedIn = await start(openQuiz!);
  const matchingOf = ({ questions: drawn }: Attempt) => drawn.find(({ prompts }) => prompts)!;
  const matching = matchingOf(handedIn);
  const openMatching = matchingOf(inProgress);
  const answer = (sequence: number) =>
    owner(
      'mutation ($input: AttemptAnswerInput!) { attemptAnswer(input: $input) { userErrors { code message field } } }',
      {
        input: {
          attempt: handedIn.id,
          question: matching.id,
          response: { matches: [{ prompt: matching.prompts![0]!.id, option: matching.options![0]!.id }] },
          sequence,
          answeredAt: new Date().toISOString(),
        },
      },
    );
  await answer(1);
  await owner(
    'mutation ($input: AttemptAnswerInput!) { attemptAnswer(input: $input) { userErrors { code message field } } }',
    {
      input: {
        attempt: handedIn.id,
        question: handedIn.questions.find(({ kind }) => kind === 'CLOZE')!.id,
        response: { fields: [{ field: 'f1', value: 'c1' }] },
        sequence: 1,
        answeredAt: new Date().toISOString(),
      },
    },
  );
  await owner(
    'mutation ($input: AttemptSubmitInput!) { attemptSubmit(input: $input) { userErrors { code message field } } }',
    { input: { attempt: handedIn.id } },
  );
  await takenByFive(city.local.services, openQuiz!);
  // One more from a device that had no network, so that there is something late.
  await answer(2);
  await agency(
    `mutation ($input: RunDueDateExtendInput!) { runDueDateExtend(input: $input) {
       userErrors { code message field } } }`,
    {
      input: {
        run: run.id,
        dueOn: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
        reason: 'Untuk daftar',
      },
    },
  );

  type Own = {
    viewer: { person: { id: string; unit: { id: string }; position: { id: string } } };
    attainments: { id: string; evidence: { edges: { node: { id: string } }[] } }[];
    credits: { edges: { node: { id: string } }[] };
    certificates: { edges: { node: { id: string; number: string } }[] };
    pastRuns: { edges: { node: { id: string } }[] };
    notices: { edges: { node: { id: string } }[] };
  };
  const own = await owner<Own>(`{
    viewer { person { id unit { id } position { id } } }
    attainments { id evidence { edges { node { id } } } }
    credits { edges { node { id } } }
    certificates { edges { node { id number } } }
    pastRuns { edges { node { id } } }
    notices { edges { node { id } } }
  }`);
  // Away and back, so that there is something to be seen of a change.
  const { person, unit, position } = {
    person: own.viewer.person.id,
    unit: own.viewer.person.unit.id,
    position: own.viewer.person.position.id,
  };
  const { units } = await agency<{ units: { edges: { node: { id: string } }[] } }>(
    '{ units { edges { node { id } } } }',
  );
  const elsewhere = units.edges.find(({ node }) => node.id !== unit)!.node.id;
  for (const change of [
    { unit: elsewhere, position: null },
    { unit, position },
  ]) {
    await send(CALLERS.admin)(
      'mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { userErrors { code message field } } }',
      { input: { person, ...change, reason: 'Mutasi dan kembali' } },
    );
  }
  const { importStart } = await send(CALLERS.admin)<{ importStart: { job: { id: string } } }>(
    'mutation ($input: ImportStartInput!) { importStart(input: $input) { job { id } userErrors { code message field } } }',
    {
      input: {
        kind: 'UNITS',
        // A row that is refused, so that there is something to be seen of a problem.
        file: Buffer.from('kode,nama,kode_induk\nuji,Uji,tidak-ada').toString('base64'),
        dryRun: true,
        idempotencyKey: 'uji',
      },
    },
  );
  await owner('mutation { calendarFeedSet(input: { on: true }) { userErrors { code } } }', {});
  const { privacyRequestCreate } = await owner<{ privacyRequestCreate: { request: { id: string } } }>(
    `mutation ($input: PrivacyRequestCreateInput!) { privacyRequestCreate(input: $input) {
       request { id } userErrors { code message field } } }`,
    { input: { kind: 'CORRECTION', field: 'NAME', right: 'Nama', reason: 'Ejaan', idempotencyKey: 'uji' } },
  );
  await owner(
    `mutation ($input: PersonalDataCopyRequestInput!) { personalDataCopyRequest(input: $input) {
       copy { state } userErrors { code message field } } }`,
    { input: { idempotencyKey: 'uji' } },
  );
  const { personErasureStart } = await send(CALLERS.admin)<{ personErasureStart: { job: { id: string } } }>(
    `mutation ($input: PersonErasureStartInput!) { personErasureStart(input: $input) {
       job { id } userErrors { code message field } } }`,
    { input: { person, basis: 'ASKED', dryRun: true, idempotencyKey: 'uji-hapus' } },
  );
  const { organisationKeyRegister } = await partner<{ organisationKeyRegister: { key: { id: string } } }>(
    `mutation ($input: OrganisationKeyRegisterInput!) { organisationKeyRegister(input: $input) {
       key { id } userErrors { code message field } } }`,
    { input: { publicKey: publicKeyText(), label: 'Penerbit' } },
  );
  const { questionBankSave } = await partner<{ questionBankSave: { bank: { id: string } } }>(
    `mutation ($input: QuestionBankSaveInput!) { questionBankSave(input: $input) {
       bank { id } userErrors { code message field } } }`,
    { input: { externalId: 'kunci', title: 'Bank dengan kunci' } },
  );
  await partner(
    `mutation ($input: BankImportStartInput!) { bankImportStart(input: $input) {
       job { id } userErrors { code message field } } }`,
    {
      input: {
        bank: questionBankSave.bank.id,
        format: 'GIFT',
        file: Buffer.from(`::Satu::Tulis kata.{=${SECRET}}`).toString('base64'),
        dryRun: false,
        idempotencyKey: 'uji',
      },
    },
  );
  const shown = own.attainments.find(({ evidence }) => evidence.edges.length > 0)!;
  await local.idle();
  const { node: bank } = await partner<{ node: { questions: { edges: { node: { id: string } }[] } } }>(
    `query ($id: ID!) { node(id: $id) { ... on QuestionBank { questions { edges { node { id } } } } } }`,
    { id: questionBankSave.bank.id },
  );
  const { viewer } = await partner<{ viewer: { organisation: { id: string } } }>(
    '{ viewer { organisation { id } } }',
  );
  const seen = await agency<{ course: { roster: { edges: { node: { id: string } }[] } } }>(
    'query ($id: ID!, $unit: ID!) { course(id: $id) { roster(unit: $unit) { edges { node { id } } } } }',
    { id: course, unit: own.viewer.person.unit.id },
  );

  return {
    ...city,
    schema: createSchema(),
    ask: (caller, document, variables) => city.as(CALLERS[caller])(document, variables),
    ids: {
      Media: mediaUpload.media.id,
      Person: own.viewer.person.id,
      Unit: own.viewer.person.unit.id,
      Position: own.viewer.person.position.id,
      Organisation: viewer.organisation.id,
      OrganisationKey: organisationKeyRegister.key.id,
      Framework: frameworks.edges[0]!.node.id,
      Competency: competency.id,
      Attainment: shown.id,
      Evidence: shown.evidence.edges[0]!.node.id,
      Module: module.id,
      ModuleVersion: version.id,
      QuestionBank: questionBankSave.bank.id,
      BankQuestion: bank.questions.edges[0]!.node.id,
      Course: course,
      Lesson: quiz!,
      textLesson: lessons.find(({ kind }) => kind === 'TEXT')!.id,
      Assignment: assigned.assignmentCreate.assignment.id,
      Run: own.pastRuns.edges[0]!.node.id,
      activeRun: run.id,
      RosterEntry: seen.course.roster.edges[0]!.node.id,
      Attempt: handedIn.id,
      openAttempt: inProgress.id,
      openQuestion: openMatching.id,
      openPrompt: openMatching.prompts![0]!.id,
      openOption: openMatching.options![0]!.id,
      Job: importStart.job.id,
      erasureJob: personErasureStart.job.id,
      Notice: own.notices.edges[0]!.node.id,
      PrivacyRequest: privacyRequestCreate.request.id,
      Credit: own.credits.edges[0]!.node.id,
      Certificate: own.certificates.edges[0]!.node.id,
      certificateNumber: own.certificates.edges[0]!.node.number,
    },
  };
}

/** The arguments that paths need, naming what belongs to the owner and the partner. */
export function argumentsOf(ids: Readonly<Record<string, string>>): Arguments {
  const literal = (name: string) => JSON.stringify(ids[name]);
  return {
    nodes: Object.fromEntries(Object.keys(ids).map((name) => [name, literal(name)])),
    fields: {
      'Query.course': `id: ${literal('Course')}`,
      'Query.lesson': `id: ${literal('Lesson')}`,
      'Query.job': `id: ${literal('Job')}`,
      'Query.personErasure': `person: ${literal('Person')}`,
      'Query.personErasureCounts': `job: ${literal('erasureJob')}`,
      'Query.attempt': `id: ${literal('openAttempt')}`,
      'Query.certificate': `number: ${literal('certificateNumber')}`,
      'Query.certificateCheck': `number: ${literal('certificateNumber')}`,
      'Query.moduleByExternalId': 'externalId: "kunci"',
      // With itself, so that there is a problem to be seen.
      'Query.personMerge': `stays: ${literal('Person')}, goes: ${literal('Person')}`,
      'Query.courses': 'search: "kunci", first: 3',
      'Query.courseRoster': `course: ${literal('Course')}, unit: ${literal('Unit')}, first: 3`,
      'ModuleVersion.lesson': 'externalId: "teks"',
      'Course.roster': `unit: ${literal('Unit')}, first: 3`,
    },
  };
}
