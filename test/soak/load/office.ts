import { personalNumber } from '../../../infra/local/seed/city.ts';
import { moduleOf } from './content.ts';
import { mutate, proofAt, read, type Chapter, type Story } from './step.ts';

interface Named {
  readonly id: string;
}

/** The administrators' desk. */
export interface Office {
  /** Whose subjects and external ids begin with it, so that two offices do not meet. */
  readonly name: string;
  readonly admin: string;
  /** Global ids of two units. */
  readonly units: readonly string[];
  readonly random: () => number;
  /** How many rows an import has. */
  readonly importRows: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** A well-formed personal number that no other `ordinal` below 100,000 has. */
export function numberOf(ordinal: number): string {
  const birth = new Date(Date.UTC(1970, 0, 1) + Math.floor(ordinal / 24) * MILLISECONDS_A_DAY);
  return personalNumber({
    employmentKind: 'PNS',
    birthDate: birth.toISOString().slice(0, 10),
    startYear: 2010,
    startMonth: 1 + (ordinal % 12),
    sex: ordinal % 24 < 12 ? 'FEMALE' : 'MALE',
    serial: 0,
  });
}

/**
 * Brings in people, one by one and by import, and moves, renames, invites and entrusts them. Goes on for ever.
 * @param firstNumber the first personal number that is its own, an ordinal of `numberOf`
 */
export function* administer(office: Office, firstNumber: number): Story {
  for (let round = 0; ; round += 1) {
    const number = firstNumber + round * (office.importRows + 1);
    const person = yield* bringIn(office, round, number);
    yield* change(office, round, person);
    if (round % 8 === 1) yield* importPeople(office, round, number + 1);
    if (round % 8 === 3) yield* openUnit(office, round);
  }
}

function* bringIn({ name, admin, units, random }: Office, round: number, number: number): Chapter<string> {
  const input = {
    name: `Pegawai ${name} ${round}`,
    personalNumber: numberOf(number),
    employmentKind: 'PNS',
    unit: units[Math.floor(random() * units.length)],
  };
  const { person } = yield* mutate<{ person: Named }>(
    admin,
    'personCreate',
    input,
    'person { id }',
    (created) => proofAt<Named>(created.person.id, 'id', ({ id }) => id === created.person.id),
  );
  return person.id;
}

function* change({ name, admin, units, random }: Office, round: number, person: string): Chapter<void> {
  const reason = 'Perubahan data';
  const renamed = `Pegawai ${name} ${round} Baru`;
  yield* mutate(admin, 'personUpdate', { person, name: renamed, reason }, 'person { id }', () =>
    proofAt<{ name: string }>(person, '... on Person { name }', (node) => node.name === renamed),
  );
  const unit = units[Math.floor(random() * units.length)];
  yield* mutate(admin, 'personUpdate', { person, unit, reason }, 'person { id }', () =>
    proofAt<{ unit: Named }>(person, '... on Person { unit { id } }', (node) => node.unit.id === unit),
  );
  const { code } = yield* mutate<{ code: string }>(admin, 'invitationIssue', { person }, 'code expiresAt');
  yield* mutate(`${name}${round}`, 'invitationAccept', { code }, 'viewer { person { id } }', () => ({
    document: '{ viewer { person { id } } }',
    variables: {},
    holds: (data) => (data as { viewer: { person: Named | null } }).viewer.person?.id === person,
  }));
  if (random() < 0.5) return;
  const role = random() < 0.5 ? 'AGENCY' : 'ADMIN';
  yield* mutate(admin, 'roleChange', { person, role, held: true, reason }, 'person { id roles }');
  yield* mutate(admin, 'roleChange', { person, role, held: false, reason }, 'person { id roles }', () =>
    proofAt<{ roles: string[] }>(person, '... on Person { roles }', ({ roles }) => !roles.includes(role)),
  );
}

function* importPeople(office: Office, round: number, firstNumber: number): Chapter<void> {
  const { name, admin, importRows } = office;
  const rows = Array.from({ length: importRows }, (_, row) =>
    [`Impor ${name} ${round} ${row}`, numberOf(firstNumber + row), 'PNS', 'III/a', 'dinas', ''].join(','),
  );
  const file = ['nama,nip,jenis_kepegawaian,golongan,kode_unit,kode_jabatan', ...rows].join('\n');
  const input = {
    kind: 'PERSONS',
    file: Buffer.from(file).toString('base64'),
    dryRun: false,
    idempotencyKey: `${name}-${round}`,
  };
  yield* mutate<{ job: Named }>(admin, 'importStart', input, 'job { id state }', ({ job }) =>
    proofAt<Named>(job.id, 'id', ({ id }) => id === job.id),
  );
}

function* openUnit({ name, admin, units }: Office, round: number): Chapter<void> {
  const title = { id: `Bidang ${round}`, en: `Division ${round}` };
  const input = { externalId: `${name}-bidang-${round}`, name: title, parent: units[0] };
  const { unit } = yield* mutate<{ unit: Named }>(admin, 'unitCreate', input, 'unit { id }', (created) =>
    proofAt<Named>(created.unit.id, 'id', ({ id }) => id === created.unit.id),
  );
  const renamed = { id: `Bidang ${round} Baru`, en: `New division ${round}` };
  yield* mutate(admin, 'unitUpdate', { unit: unit.id, name: renamed }, 'unit { id }', () =>
    proofAt<{ name: object }>(
      unit.id,
      '... on Unit { name { id en } }',
      (node) => JSON.stringify(node.name) === JSON.stringify(renamed),
    ),
  );
}

/** A partner and the agency's person who decides about its modules. */
export interface Partnership {
  readonly name: string;
  readonly partner: string;
  readonly agency: string;
  /** A global id. */
  readonly competency: string;
  readonly random: () => number;
  /** A day some weeks ahead. */
  readonly dueOn: string;
}

/** Publishes modules in two versions each, offers courses of them, assigns and withdraws them. Goes on for ever. */
export function* publish(partnership: Partnership): Story {
  const { name, random } = partnership;
  for (let round = 0; ; round += 1) {
    const externalId = `${name}-${round}`;
    const module = yield* publishVersion(partnership, externalId, 'pertama', round % 4 === 0);
    if (random() < 0.5) yield* publishVersion(partnership, externalId, 'kedua', true);
    if (round % 4 === 0) yield* offer(partnership, externalId, module);
  }
}

function* publishVersion(
  { partner, agency }: Partnership,
  externalId: string,
  edition: string,
  approve: boolean,
): Chapter<string> {
  const sent = yield* mutate<{ module: Named; version: { id: string; contentHash: string } }>(
    partner,
    'moduleSubmit',
    moduleOf(externalId, { texts: 1, questions: 1, edition }),
    'outcome module { id } version { id contentHash }',
    ({ version }) =>
      proofAt<{ contentHash: string }>(
        version.id,
        '... on ModuleVersion { contentHash }',
        ({ contentHash }) => contentHash === version.contentHash,
      ),
  );
  const decision = { version: sent.version.id, approve, ...(!approve && { reason: 'Belum lengkap' }) };
  yield* mutate(agency, 'moduleDecide', decision, 'version { state }', () =>
    proofAt<{ state: string }>(
      sent.version.id,
      '... on ModuleVersion { state }',
      ({ state }) => state !== 'IN_REVIEW',
    ),
  );
  return sent.module.id;
}

function* offer(
  { agency, competency, dueOn }: Partnership,
  externalId: string,
  module: string,
): Chapter<void> {
  const offered = yield* mutate<{ course: Named }>(
    agency,
    'courseOffer',
    courseOf(externalId, [module], competency),
    'changed course { id }',
    ({ course }) => proofAt<Named>(course.id, 'id', ({ id }) => id === course.id),
  );
  const course = offered.course.id;
  const audience = { everybody: true };
  const assign = { course, audience, dueOn, idempotencyKey: externalId };
  const made = yield* mutate<{ assignment: Named }>(agency, 'assignmentCreate', assign, 'assignment { id }');
  const reason = 'Tidak perlu lagi';
  yield* mutate(agency, 'assignmentEnd', { assignment: made.assignment.id, reason }, 'course { id }');
  yield* mutate(agency, 'courseWithdraw', { course, reason }, 'course { id }', () =>
    proofAt<{ state: string }>(course, '... on Course { state }', ({ state }) => state === 'WITHDRAWN'),
  );
  yield* read(agency, 'courses', '{ courses { totalCount } }');
}

/** What a course of some modules is offered with. */
export function courseOf(externalId: string, modules: readonly string[], competency: string): object {
  const text = { id: `Kursus ${externalId}`, en: `Course ${externalId}` };
  return {
    externalId,
    title: text,
    summary: text,
    description: text,
    language: 'ID',
    jp: 4.5,
    topics: ['layanan'],
    modules: modules.map((module) => ({ module })),
    competencies: [{ competency, level: 2 }],
  };
}
