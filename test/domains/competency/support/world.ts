import { createScope, type Scope } from '../../../../functions/platform/scope.ts';
import { positionWrite } from '../../../../functions/domains/people/repository/positions.ts';
import { callerOf } from '../../../../functions/domains/people/commands/index.ts';
import type {
  CompetencyLevel,
  CourseEvidence,
} from '../../../../functions/domains/competency/commands/index.ts';
import { loginHash } from '../../../../functions/platform/auth.ts';
import { ISSUER, startInstallation } from '../../../support/installation.ts';
import { operationsOver, type UserError } from '../../../support/operations.ts';
import { bind, organisation, person } from '../../publishing/support/world.ts';

export const text = (id: string) => ({ id, en: `${id} (en)` });

/** A competency as it is sent. */
export function competencyInput(externalId: string, more: Record<string, unknown> = {}) {
  return {
    externalId,
    kind: 'MANAGERIAL',
    name: text(`Kompetensi ${externalId}`),
    description: text('Artinya.'),
    indicators: [1, 2, 3, 4, 5].map((level) => text(`Perilaku ${level}`)),
    ...more,
  };
}

/** A framework as it is sent, with competencies of these ids. */
export function frameworkInput(ids: readonly string[] = ['integritas', 'kerja-sama'], more: object = {}) {
  return {
    externalId: 'asn',
    name: text('Kompetensi ASN'),
    levelNames: ['Paham', 'Dasar', 'Menengah', 'Mumpuni', 'Ahli'].map(text),
    competencies: ids.map((id) => competencyInput(id)),
    ...more,
  };
}

/** Evidence as a finished course gives it. */
export function courseEvidence(more: Partial<CourseEvidence> = {}): CourseEvidence {
  return {
    id: 'run-kursus-1',
    frameworkId: 'asn',
    competencyId: 'integritas',
    level: 3,
    title: text('Pelayanan'),
    day: '2026-03-01',
    ...more,
  };
}

/** The API with the agency, a partner (`univ`) and two employees: `budi` holds the position `arsiparis`, `sari` none. */
export async function startCompetencyWorld() {
  const installation = await startInstallation();
  const { services } = installation;
  await bind(services, 'agency', person('agency', { roles: ['AGENCY'] }));
  await bind(services, 'budi', person('budi', { positionId: 'arsiparis' }));
  await bind(services, 'sari', person('sari'));
  await bind(services, 'univ', organisation('univ'));

  const { data } = operationsOver(installation.ask, installation);

  return {
    ...installation,
    data,
    async save(subject: string, input: object): Promise<Saved> {
      const query = `mutation ($input: FrameworkSaveInput!) { frameworkSave(input: $input) {
        framework { id externalId name { id } competencies { id externalId kind name { id } description { en }
          levels { level name { id } indicators { id } } } }
        userErrors { code field message } } }`;
      return (await data<{ frameworkSave: Saved }>(subject, query, { input })).frameworkSave;
    },
    /** A scope of `subject`, as a request of theirs has it. */
    async scopeOf(subject: string): Promise<Scope> {
      const login = {
        issuer: ISSUER,
        subject,
        clientId: 'kapuas-web',
        hash: loginHash(ISSUER, subject),
      };
      return createScope(services, await callerOf(services, login));
    },
    /** Lets a position require these levels. */
    async requires(positionId: string, standard: CompetencyLevel[]): Promise<void> {
      await services.table.write(
        positionWrite({
          positionId,
          name: text('Arsiparis'),
          kind: 'FUNCTIONAL_EXPERTISE',
          family: 'arsip',
          familyCarried: true,
          standard,
          revision: 1,
        }),
      );
    },
    /** Every item of a partition. */
    async items(pk: string) {
      return (await services.table.query({ pk })).items;
    },
  };
}

export type CompetencyWorld = Awaited<ReturnType<typeof startCompetencyWorld>>;

export interface Saved {
  framework: {
    id: string;
    externalId: string;
    name: { id: string };
    competencies: {
      id: string;
      externalId: string;
      kind: string;
      name: { id: string };
      description: { en: string };
      levels: { level: number; name: { id: string }; indicators: { id: string } }[];
    }[];
  } | null;
  userErrors: UserError[];
}
