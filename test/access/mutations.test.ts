import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInPontianak } from '../../functions/platform/calendar.ts';
import {
  CALLER_NAMES,
  publicKeyText,
  ROLES_OF,
  SECRET,
  secretModule,
  startAccessCity,
} from './support/city.ts';
import type { AccessCity, CallerName } from './support/city.ts';

const UNAUTHENTICATED = 'UNAUTHENTICATED';
const FORBIDDEN = 'FORBIDDEN';

/** What the callers get who are not named: refused by the schema's rule. */
const refusedElsewhere = (named: Partial<Record<CallerName, string>>): Record<CallerName, string> => ({
  'signed out': UNAUTHENTICATED,
  unbound: FORBIDDEN,
  owner: FORBIDDEN,
  employee: FORBIDDEN,
  partner: FORBIDDEN,
  'other partner': FORBIDDEN,
  agency: FORBIDDEN,
  admin: FORBIDDEN,
  ...named,
});

interface Row {
  /** The input, naming what belongs to the owner and the partner. */
  readonly input: (ids: Readonly<Record<string, string>>, caller: CallerName) => object;
  /** The outcome of each caller in turn: `done`, or the code of the refusal. */
  readonly expected: Record<CallerName, string>;
}

const text = { id: 'Teks', en: 'Text' };
const reason = 'Alasan yang disimpan';
const later = addDays(dayInPontianak(Date.now()), 40);
const slug = (caller: CallerName) => caller.replace(' ', '-');
/** Everybody is an employee here except strangers and partners; of these, none but the owner owns anything. */
const notFoundToOthers = (owner: string) =>
  refusedElsewhere({ owner, employee: 'NOT_FOUND', agency: 'NOT_FOUND', admin: 'NOT_FOUND' });

/** What employees may do with their own, whoever they are besides. */
const everyEmployee = refusedElsewhere({ owner: 'done', employee: 'done', agency: 'done', admin: 'done' });

/**
 * Every mutation, in an order in which each still finds what the ones before left. A person of the agency and an
 * administrator are employees too: what employees may do with their own, they may do with theirs.
 */
const rows: Record<string, Row> = {
  unitCreate: {
    input: (_ids, caller) => ({ externalId: `unit-${slug(caller)}`, name: text }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  unitUpdate: {
    input: (ids) => ({ unit: ids['Unit'], name: text }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  positionSave: {
    input: (ids) => ({
      externalId: 'jabatan-uji',
      name: text,
      kind: 'EXECUTOR',
      family: 'uji',
      standard: [{ competency: ids['Competency'], level: 1 }],
    }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  personCreate: {
    input: (ids) => ({
      name: 'Orang Baru',
      personalNumber: '199001012015011009',
      employmentKind: 'PNS',
      unit: ids['Unit'],
    }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  personUpdate: {
    input: (ids) => ({ person: ids['Person'], grade: 'III/b', reason }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  personNumberChange: {
    input: (ids) => ({
      person: ids['Person'],
      personalNumber: '199001012015011008',
      cause: 'REISSUED',
      reason,
    }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  personLeave: {
    // Nobody leaves who is not gone yet.
    input: (ids) => ({ person: ids['Person'], on: later, cause: 'RETIRED', reason }),
    expected: refusedElsewhere({ admin: 'INVALID' }),
  },
  personReturn: {
    input: (ids) => ({ person: ids['Person'], reason }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  personMergeStart: {
    // Nobody is merged with themselves.
    input: (ids) => ({
      stays: ids['Person'],
      goes: ids['Person'],
      reason,
      idempotencyKey: 'gabung',
    }),
    expected: refusedElsewhere({ admin: 'INVALID' }),
  },
  personErasureStart: {
    // Nobody is erased who still works here.
    input: (ids) => ({
      person: ids['Person'],
      basis: 'ASKED',
      name: 'Siapa pun',
      dryRun: false,
      idempotencyKey: 'hapus',
    }),
    expected: refusedElsewhere({ admin: 'WRONG_STATE' }),
  },
  personalDataCopyRequest: {
    input: () => ({ idempotencyKey: 'salinan' }),
    // The owner has one of today.
    expected: refusedElsewhere({ owner: 'WRONG_STATE', employee: 'done', agency: 'done', admin: 'done' }),
  },
  personalNumbersRekey: {
    input: () => ({ idempotencyKey: 'putar' }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  privacyRequestCreate: {
    input: () => ({ kind: 'CORRECTION', field: 'UNIT', right: 'Dinas', reason, idempotencyKey: 'koreksi' }),
    expected: refusedElsewhere({ owner: 'done', employee: 'done', agency: 'done', admin: 'done' }),
  },
  privacyRequestDecide: {
    input: (ids) => ({ request: ids['PrivacyRequest'], accepted: true, answer: reason }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  privacyRequestWithdraw: {
    // Nobody takes back what was answered.
    input: (ids) => ({ request: ids['PrivacyRequest'] }),
    expected: refusedElsewhere({
      owner: 'WRONG_STATE',
      employee: 'NOT_FOUND',
      agency: 'NOT_FOUND',
      admin: 'NOT_FOUND',
    }),
  },
  noticesRead: { input: () => ({}), expected: everyEmployee },
  noticeChoicesSave: { input: () => ({ choices: [] }), expected: everyEmployee },
  mailAddressSet: { input: () => ({ address: null }), expected: everyEmployee },
  // Nobody was sent such a link.
  mailAddressConfirm: { input: () => ({ token: 'v1.x' }), expected: notFoundToOthers('NOT_FOUND') },
  calendarFeedSet: { input: () => ({ on: false }), expected: everyEmployee },
  importStart: {
    input: () => ({
      kind: 'UNITS',
      file: Buffer.from('kode,nama').toString('base64'),
      dryRun: true,
      idempotencyKey: 'again',
    }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  jobCancel: {
    input: (ids) => ({ job: ids['Job'] }),
    // A partner knows of the jobs alone that it started.
    expected: refusedElsewhere({
      partner: 'NOT_FOUND',
      'other partner': 'NOT_FOUND',
      admin: 'WRONG_STATE',
    }),
  },
  roleChange: {
    input: (ids) => ({ person: ids['Person'], role: 'AGENCY', held: false, reason }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  invitationIssue: {
    input: (ids) => ({ person: ids['Person'] }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  invitationAccept: {
    input: () => ({ code: 'TIDAK-ADA' }),
    expected: {
      'signed out': UNAUTHENTICATED,
      unbound: 'INVITATION',
      owner: 'INVITATION',
      employee: 'INVITATION',
      partner: 'INVITATION',
      'other partner': 'INVITATION',
      agency: 'INVITATION',
      admin: 'INVITATION',
    },
  },
  organisationCreate: {
    input: () => ({ externalId: 'mitra-uji', name: 'Mitra Uji', kind: 'NGO' }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  organisationClientBind: {
    input: (ids) => ({ organisation: ids['Organisation'], clientId: 'klien-uji' }),
    expected: refusedElsewhere({ admin: 'done' }),
  },
  organisationKeyRegister: {
    input: (ids, caller) => ({
      // A program's own organisation, and for administrators the one they name.
      organisation: caller === 'admin' ? ids['Organisation'] : undefined,
      publicKey: publicKeyText(),
      label: 'Penerbit',
    }),
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'done', admin: 'done' }),
  },
  organisationKeyRevoke: {
    input: (ids) => ({ key: ids['OrganisationKey'] }),
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'NOT_FOUND', admin: 'done' }),
  },
  frameworkSave: {
    input: () => ({
      externalId: 'kerangka-uji',
      name: text,
      levelNames: [text, text, text, text, text],
      competencies: [
        {
          externalId: 'satu',
          kind: 'TECHNICAL',
          name: text,
          description: text,
          indicators: [text, text, text, text, text],
        },
      ],
    }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  mediaUpload: {
    input: (_ids, caller) => ({
      name: `${slug(caller)}.png`,
      type: 'image/png',
      bytes: 100,
      sha256: 'a'.repeat(64),
    }),
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'done' }),
  },
  questionBankSave: {
    input: () => ({ externalId: 'kunci', title: 'Bank lain' }),
    // Each partner has ids of their own: the other's is another bank.
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'done' }),
  },
  bankQuestionChange: {
    input: (ids) => ({ question: ids['BankQuestion'], difficulty: 'HARD' }),
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'NOT_FOUND' }),
  },
  bankImportStart: {
    input: (ids) => ({
      bank: ids['QuestionBank'],
      format: 'GIFT',
      file: Buffer.from('a{T}').toString('base64'),
      dryRun: true,
      idempotencyKey: 'again',
    }),
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'NOT_FOUND' }),
  },
  moduleSubmit: {
    input: () => ({ ...secretModule('kunci'), title: 'Modul dengan kunci, diperbarui' }),
    // Each partner has ids of their own: the other's submission is another module.
    expected: refusedElsewhere({ partner: 'done', 'other partner': 'done' }),
  },
  moduleDecide: {
    input: (ids) => ({ version: ids['ModuleVersion'], approve: true }),
    // It is approved already: approving it again changes nothing.
    expected: refusedElsewhere({ agency: 'done' }),
  },
  courseOffer: {
    input: (ids) => ({
      externalId: 'kursus-uji',
      title: text,
      summary: text,
      description: text,
      language: 'ID',
      jp: 1,
      topics: ['uji'],
      modules: [{ module: ids['Module'] }],
      competencies: [{ competency: ids['Competency'], level: 1 }],
    }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  assignmentCreate: {
    input: (ids) => ({
      course: ids['Course'],
      audience: { unit: ids['Unit'] },
      dueOn: later,
      idempotencyKey: 'matriks',
    }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  assignmentEnd: {
    input: (ids) => ({ assignment: ids['Assignment'], reason }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  attemptStart: {
    input: (ids) => ({ lesson: ids['Lesson'] }),
    expected: refusedElsewhere({
      owner: 'done',
      employee: 'NOT_ENROLLED',
      agency: 'NOT_ENROLLED',
      admin: 'NOT_ENROLLED',
    }),
  },
  attemptAnswer: {
    input: (ids) => ({
      attempt: ids['openAttempt'],
      question: ids['openQuestion'],
      response: { matches: [{ prompt: ids['openPrompt'], option: ids['openOption'] }] },
      sequence: 1,
      answeredAt: new Date().toISOString(),
    }),
    expected: notFoundToOthers('done'),
  },
  attemptSubmit: {
    input: (ids) => ({ attempt: ids['openAttempt'] }),
    expected: notFoundToOthers('done'),
  },
  progressRecord: {
    input: (ids) => ({
      events: [
        {
          id: crypto.randomUUID(),
          lesson: ids['textLesson'],
          kind: 'COMPLETED',
          occurredAt: new Date().toISOString(),
        },
      ],
    }),
    expected: refusedElsewhere({
      owner: 'done',
      employee: 'NOT_ENROLLED',
      agency: 'NOT_ENROLLED',
      admin: 'NOT_ENROLLED',
    }),
  },
  runFinish: {
    input: (ids) => ({ run: ids['activeRun'] }),
    expected: notFoundToOthers('INCOMPLETE'),
  },
  courseEnrol: {
    input: (ids) => ({ course: ids['Course'] }),
    expected: refusedElsewhere({ owner: 'done', employee: 'done', agency: 'done', admin: 'done' }),
  },
  runDueDateExtend: {
    input: (ids) => ({ run: ids['activeRun'], dueOn: later, reason }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  attemptLateAnswersDecide: {
    input: (ids) => ({ attempt: ids['Attempt'], accept: true, reason, idempotencyKey: 'late' }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  attemptReset: {
    input: (ids) => ({ run: ids['activeRun'], lesson: ids['Lesson'], reason, idempotencyKey: 'reset' }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  runExempt: {
    input: (ids) => ({ run: ids['Run'], reason }),
    expected: refusedElsewhere({ agency: 'WRONG_STATE' }),
  },
  runWithdraw: {
    input: (ids) => ({ run: ids['activeRun'], reason }),
    expected: refusedElsewhere({
      owner: 'done',
      employee: 'NOT_FOUND',
      agency: 'done',
      admin: 'NOT_FOUND',
    }),
  },
  certificateRevoke: {
    input: (ids) => ({ number: ids['certificateNumber'], reason }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
  courseWithdraw: {
    input: (ids) => ({ course: ids['Course'], reason }),
    expected: refusedElsewhere({ agency: 'done' }),
  },
};

let city: AccessCity;
const answers: { caller: CallerName; mutation: string; text: string }[] = [];
beforeAll(async () => {
  city = await startAccessCity();
}, 300_000);
afterAll(() => city?.close());

const typeOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

async function outcomeOf(caller: CallerName, mutation: string, input: object): Promise<string> {
  const payload = `{ userErrors { code message field } query { __typename viewer { id accessRoles } } }`;
  const document = `mutation ($input: ${typeOf(mutation)}) { ${mutation}(input: $input) ${payload} }`;
  const { data, errors, text: whole } = await city.ask(caller, document, { input });
  answers.push({ caller, mutation, text: whole });
  if (errors[0]) return errors[0].extensions.code;
  const { userErrors } = (data as Record<string, { userErrors: { code: string; message: string }[] }>)[
    mutation
  ]!;
  return userErrors[0]?.code ?? 'done';
}

describe('every mutation as every caller', () => {
  it('stands in the table', () => {
    const names = Object.keys(city.schema.getMutationType()!.getFields());
    expect(Object.keys(rows).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(rows))('%s', async (mutation, { input, expected }) => {
    const found: Partial<Record<CallerName, string>> = {};
    for (const caller of CALLER_NAMES) {
      found[caller] = await outcomeOf(caller, mutation, input(city.ids, caller));
    }
    expect(found).toEqual(expected);
  });

  it('tells no secret of a quiz in any answer', () => {
    const seeing = answers.filter((answer) => answer.text.includes(SECRET));
    expect(seeing.map(({ caller, mutation }) => `${caller}: ${mutation}`)).toEqual([]);
  });

  it('shows the query of a payload to nobody beyond their own roles', () => {
    expect(ROLES_OF.partner).not.toContain('EMPLOYEE');
    const asEmployee = answers.filter(
      ({ caller, text: whole }) => caller.endsWith('partner') && whole.includes('"EMPLOYEE"'),
    );
    expect(asEmployee).toEqual([]);
  });
});
