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

/** Sends the guide's module as its partner. */
export async function submitFirstModule({ local }: City): Promise<void> {
  const partner = createSend(local.origin, () => local.tokenFor('universitas-contoh-khatulistiwa'));
  await partner(documents.moduleSubmit, { input: firstModule });
}
