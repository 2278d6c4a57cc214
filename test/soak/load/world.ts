import { bootstrapAdmin } from '../../../functions/domains/people/commands/index.ts';
import type { Services } from '../../../functions/platform/services.ts';
import { moduleOf } from './content.ts';
import { courseOf, numberOf } from './office.ts';
import type { UserError } from './step.ts';

/** Runs an operation as somebody: the data, or a rejection. */
export type Send = (subject: string, document: string, variables?: object) => Promise<unknown>;

export interface WorldSize {
  readonly learners: number;
  readonly courses: number;
  /** Of the second module of each course. */
  readonly questions: number;
}

/** An installation that is ready to be used. */
export interface World {
  readonly admin: string;
  readonly agency: string;
  /** The machine client of the one partner. */
  readonly partner: string;
  readonly learners: readonly string[];
  /** Global ids. */
  readonly units: readonly string[];
  readonly courses: readonly string[];
  readonly competency: string;
}

/** The first ordinal of `numberOf` that nobody of a world has. */
export const FREE_NUMBERS = 1_000;

interface Named {
  readonly id: string;
}

/** Mutations that nothing may refuse. */
function strict(send: Send) {
  return async <T>(subject: string, name: string, input: object, fields: string): Promise<T> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;
    const data = (await send(subject, document, { input })) as Record<
      string,
      T & { userErrors: UserError[] }
    >;
    const payload = data[name];
    if (!payload || payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload)}`);
    return payload;
  };
}

/**
 * Sets an installation up over its API: units, an agency, learners with logins, a partner's modules, and courses of them.
 * @param issuer of the tokens that `send` sends
 */
export async function setUpWorld(
  services: Services,
  { issuer, partner, send, size }: { issuer: string; partner: string; send: Send; size: WorldSize },
): Promise<World> {
  const [admin, agency] = ['admin', 'agency'];
  await bootstrapAdmin(services, { name: 'Admin', personalNumber: numberOf(0), issuer, subject: admin });
  const run = strict(send);
  const units: string[] = [];
  for (const [externalId, title] of [
    ['kota', 'Kota'],
    ['dinas', 'Dinas'],
  ] as const) {
    const input = { externalId, name: { id: title, en: title }, ...(units[0] && { parent: units[0] }) };
    units.push((await run<{ unit: Named }>(admin, 'unitCreate', input, 'unit { id }')).unit.id);
  }
  const people = [agency, ...Array.from({ length: size.learners }, (_, at) => `murid${at}`)];
  for (const [at, subject] of people.entries()) {
    const input = {
      name: `Pegawai ${subject}`,
      personalNumber: numberOf(1 + at),
      employmentKind: 'PNS',
      unit: units[at % 2],
    };
    const { person } = await run<{ person: Named }>(admin, 'personCreate', input, 'person { id }');
    const invited = { person: person.id };
    const { code } = await run<{ code: string }>(admin, 'invitationIssue', invited, 'code');
    await run(subject, 'invitationAccept', { code }, 'viewer { person { id } }');
    if (subject !== agency) continue;
    await run(
      admin,
      'roleChange',
      { ...invited, role: 'AGENCY', held: true, reason: 'Lembaga' },
      'person { id }',
    );
  }
  const competency = await saveFramework(run, agency);
  const organisation = { externalId: 'univ', name: 'Universitas Contoh', kind: 'UNIVERSITY' };
  const made = await run<{ organisation: Named }>(
    admin,
    'organisationCreate',
    organisation,
    'organisation { id }',
  );
  const client = { organisation: made.organisation.id, issuer, clientId: partner };
  await run(admin, 'organisationClientBind', client, 'organisation { id }');
  const modules: string[] = [];
  for (const content of [
    { texts: 4, questions: 0 },
    { texts: 1, questions: size.questions },
  ]) {
    const input = moduleOf(`dasar-${modules.length}`, content);
    const fields = 'module { id } version { id }';
    const sent = await run<{ module: Named; version: Named }>(partner, 'moduleSubmit', input, fields);
    await run(agency, 'moduleDecide', { version: sent.version.id, approve: true }, 'version { id }');
    modules.push(sent.module.id);
  }
  const courses: string[] = [];
  for (let at = 0; at < size.courses; at += 1) {
    const input = courseOf(`kursus-${at}`, modules, competency);
    courses.push((await run<{ course: Named }>(agency, 'courseOffer', input, 'course { id }')).course.id);
  }
  return { admin, agency, partner, learners: people.slice(1), units, courses, competency };
}

async function saveFramework(run: ReturnType<typeof strict>, agency: string): Promise<string> {
  const named = (text: string) => ({ id: text, en: text });
  const levels = [1, 2, 3, 4, 5].map((level) => named(`Tingkat ${level}`));
  const competency = {
    externalId: 'layanan',
    kind: 'TECHNICAL',
    name: named('Pelayanan'),
    description: named('Melayani warga.'),
    indicators: levels,
  };
  const input = { externalId: 'inti', name: named('Inti'), levelNames: levels, competencies: [competency] };
  const fields = 'framework { competencies { id } }';
  const { framework } = await run<{ framework: { competencies: Named[] } }>(
    agency,
    'frameworkSave',
    input,
    fields,
  );
  return framework.competencies[0]?.id ?? '';
}
