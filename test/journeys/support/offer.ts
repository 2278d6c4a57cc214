import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Question } from '../../../infra/local/seed/content.ts';
import { createSend } from '../../../infra/local/seed/client.ts';
import * as documents from './documents.ts';
import type { City } from './city.ts';

type SentQuestion = Omit<Question, 'answer'> & { answer: Partial<Question> };

/** A module as it is sent. */
export interface ModuleInput extends Record<string, unknown> {
  readonly title: string;
  readonly lessons: readonly {
    readonly externalId: string;
    readonly title: string;
    readonly content: { readonly quiz?: { readonly questions: readonly SentQuestion[] } };
  }[];
}

/** The module that the guide for partners sends. */
export const firstModule: ModuleInput = (
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../docs/examples/first-module.json'), 'utf8'),
  ) as {
    variables: { input: ModuleInput };
  }
).variables.input;

/** The questions of a module by their text, which is what an attempt shows of them. */
export function questionsOf({ lessons }: ModuleInput): Map<string, Question> {
  return new Map(
    lessons
      .flatMap(({ content }) => content.quiz?.questions ?? [])
      .map(({ answer, ...question }) => [question.text, { ...question, ...answer }]),
  );
}

/** Publishes the guide's module and offers a course of it alone, over the API. @returns the course's global id */
export async function offerFirstModule(city: City): Promise<string> {
  const send = (id: string) => createSend(city.local.origin, () => city.local.tokenFor(id));
  const partner = send('universitas-contoh-khatulistiwa');
  const agency = send('rina');
  const sent = await partner<{ moduleSubmit: { module: { id: string }; version: { id: string } } }>(
    documents.moduleSubmit,
    { input: firstModule },
  );
  const { module, version } = sent.moduleSubmit;
  await agency(documents.moduleDecide, { input: { version: version.id, approve: true } });
  const { frameworks } = await agency<{
    frameworks: { edges: { node: { competencies: { id: string; externalId: string }[] } }[] };
  }>(documents.frameworks);
  const integrity = frameworks.edges
    .flatMap(({ node }) => node.competencies)
    .find(({ externalId }) => externalId === 'integritas')!;
  const { courseOffer } = await agency<{ courseOffer: { course: { id: string } } }>(documents.courseOffer, {
    input: {
      externalId: 'etika-di-meja-layanan',
      title: { id: 'Etika di meja layanan', en: 'Ethics at the counter' },
      summary: { id: 'Menyapa, mendengar, dan menjelaskan.', en: 'To greet, to listen, to explain.' },
      description: { id: 'Satu modul dengan kuis.', en: 'One module with a quiz.' },
      language: 'ID',
      jp: 1.5,
      topics: ['etika'],
      modules: [{ module: module.id }],
      competencies: [{ competency: integrity.id, level: 1 }],
    },
  });
  return courseOffer.course.id;
}
