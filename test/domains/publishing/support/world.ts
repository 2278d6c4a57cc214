import type { MediaFile } from '../../../../functions/domains/media/core/types.ts';
import { fileWrite } from '../../../../functions/domains/media/repository/files.ts';
import { loginHash } from '../../../../functions/platform/auth.ts';
import type { Binding } from '../../../../functions/platform/caller.ts';
import type { Services } from '../../../../functions/platform/services.ts';
import { loginKey } from '../../../../functions/platform/table/keys.ts';
import { put } from '../../../../functions/platform/table/writes.ts';
import { ISSUER, startInstallation } from '../../../support/installation.ts';

/** Binds a login to somebody, as an administrator's invitation would. */
export async function bind({ table }: Services, subject: string, binding: Binding): Promise<void> {
  await table.write(put({ ...loginKey(loginHash(ISSUER, subject)), ...binding }));
}

export const organisation = (organisationId: string): Binding => ({
  kind: 'organisation',
  organisationId,
  name: `Mitra ${organisationId}`,
});

export const person = (
  personId: string,
  more: Partial<Extract<Binding, { kind: 'person' }>> = {},
): Binding => ({
  kind: 'person',
  personId,
  name: `Rina ${personId}`,
  employmentKind: 'PNS',
  unitId: 'loket',
  unitPath: ['dinas', 'loket'],
  roles: [],
  ...more,
});

/** A picture that both partners have among their media. */
const OFFICE: Omit<MediaFile, 'organisationId'> = {
  mediaId: 'a1',
  name: 'loket.svg',
  sha256: 'a'.repeat(64),
  bytes: 1_200,
  type: 'image/svg+xml',
  state: 'READY',
  path: '/media/a1/loket.svg',
  requestedAt: 1,
  changedAt: 1,
  revision: 1,
};

/** The API with two partners (`univ`, `yayasan`), somebody of the agency (`agency`) and an employee (`budi`). */
export async function startPublishingWorld() {
  const installation = await startInstallation();
  const { services } = installation;
  await bind(services, 'univ', organisation('univ'));
  await bind(services, 'yayasan', organisation('yayasan'));
  await bind(services, 'agency', person('agency', { roles: ['AGENCY'] }));
  await bind(services, 'budi', person('budi'));
  for (const organisationId of ['univ', 'yayasan']) {
    await services.table.write(fileWrite({ ...OFFICE, organisationId }));
  }

  /** The data of an operation that must not fail as a whole. */
  async function data<T>(
    subject: string,
    query: string,
    variables: object = {},
    language = 'en',
  ): Promise<T> {
    const answer = await installation.ask(subject, query, variables, language);
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  }
  const mutate =
    <T>(name: string, fields: string) =>
    async (subject: string, input: object): Promise<T & { userErrors: UserError[] }> => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code field message } } }`;
      return (await data<Record<string, T & { userErrors: UserError[] }>>(subject, query, { input }))[name]!;
    };
  const submit = mutate<Submitted>(
    'moduleSubmit',
    'outcome module { id title externalId } version { id number state title contentHash }',
  );
  const decide = mutate<{ version: VersionView | null }>(
    'moduleDecide',
    'version { id number state decisionReason }',
  );
  return {
    ...installation,
    data,
    mutate,
    submit,
    decide,
    /** Sends and approves a module; its global id. */
    async publish(subject: string, input: object): Promise<string> {
      const { module, version, userErrors } = await submit(subject, input);
      if (!module || !version) throw new Error(JSON.stringify(userErrors));
      await decide('agency', { version: version.id, approve: true });
      return module.id;
    },
    /** Every item of the table. */
    async items(pk: string) {
      return (await services.table.query({ pk })).items;
    },
  };
}

export type PublishingWorld = Awaited<ReturnType<typeof startPublishingWorld>>;

export interface UserError {
  code: string;
  field: string[];
  message: string;
}
export interface VersionView {
  id: string;
  number: number;
  state: string;
  title: string;
  contentHash: string;
  decisionReason: string | null;
}
export interface Submitted {
  outcome: string | null;
  module: { id: string; title: string; externalId: string } | null;
  version: VersionView | null;
}

/** A module of every kind of lesson and question. */
export function moduleInput(more: Record<string, unknown> = {}) {
  return {
    externalId: 'layanan-1',
    title: 'Layanan yang ramah',
    summary: 'Menyambut, mendengar, menyelesaikan.',
    language: 'ID',
    proposedJp: 2.5,
    licence: 'CC-BY-4.0',
    lessons: [
      {
        externalId: 'sambut',
        title: 'Menyambut',
        minutes: 10,
        content: {
          text: '## Salam\n\n![Loket](/media/a1/loket.svg)\n\nLihat [laman](https://contoh.go.id/a).',
        },
      },
      {
        externalId: 'film',
        title: 'Film',
        minutes: 5,
        content: { video: { url: 'https://video.contoh.id/1', description: 'Seorang warga **datang**.' } },
      },
      {
        externalId: 'aturan',
        title: 'Aturan',
        minutes: 15,
        content: { document: { url: 'https://contoh.go.id/uu.pdf', description: 'UU 25/2009.' } },
      },
      { externalId: 'kuis', title: 'Kuis', minutes: 10, content: { quiz: quizInput() } },
    ],
    ...more,
  };
}

/** A quiz with a question of every kind. */
export function quizInput(more: Record<string, unknown> = {}) {
  const question = (externalId: string, answer: object) => ({ externalId, text: 'Apa jawabannya?', answer });
  const choices = [
    { id: 'a', text: 'Ya', correct: true, feedback: 'Betul.' },
    { id: 'b', text: 'Tidak', correct: false },
  ];
  return {
    passPercent: 60,
    timeLimitMinutes: 20,
    questions: [
      question('q1', { singleChoice: { choices } }),
      question('q2', { multipleChoice: { choices } }),
      question('q3', { trueFalse: { answer: true, feedbackFalse: 'Baca lagi.' } }),
      question('q4', { numeric: { answers: [{ value: 3.5, tolerance: 0.1 }], unit: 'km' } }),
      question('q5', { shortText: { answers: [{ text: 'Pontianak*' }] } }),
      question('q6', {
        matching: {
          pairs: [
            { id: 'a', prompt: 'Lahir', answer: 'Akta kelahiran' },
            { id: 'b', prompt: 'Pindah', answer: 'Surat pindah' },
          ],
          distractors: ['Paspor'],
        },
      }),
      question('q7', {
        ordering: {
          items: [
            { id: 'a', text: 'Dengar' },
            { id: 'b', text: 'Jawab' },
          ],
        },
      }),
    ],
    ...more,
  };
}
