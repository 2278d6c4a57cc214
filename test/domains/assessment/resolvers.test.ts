import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { createResolvers } from '../../../functions/domains/assessment/resolvers/create.ts';
import type { Context } from '../../../functions/graphql/context.ts';
import { typeDefs } from '../../../functions/graphql/generated/type-defs.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { scalars } from '../../../functions/graphql/scalars.ts';
import { COURSE, LESSON, MODULE, startQuizWorld, type QuizWorld } from './support/quiz-world.ts';

interface Errors {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly percent: number | null;
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly review: { readonly state: string } | null;
    readonly response: { readonly savedAt: string; readonly late: boolean } | null;
    readonly [part: string]: unknown;
  }[];
}

const ATTEMPT = `{ id ordinal state startedAt submittedAt points maxPoints percent passed questions { id ordinal kind text
  points choices { id text } prompts { id } options { id } items { id }
  response { choices trueFalse number text matches { prompt option } order savedAt late }
  review { state points feedback rightAnswer options { id correct } } } }`;

let world: QuizWorld;
afterEach(() => world.close());

/** A request with its own scope, to a schema of this domain's resolvers alone. */
async function ask<T>(query: string, variables: Record<string, unknown>, person?: string): Promise<T> {
  const { resolvers } = createResolvers(world.assessment, {
    courseVersion: () => Promise.resolve(undefined),
  });
  const schema = makeExecutableSchema<Context>({ typeDefs, resolvers: [scalars, resolvers] });
  const contextValue: Context = { ...world.scope(person), language: 'EN', roles: new Set(['EMPLOYEE']) };
  const answer = await graphql({ schema, source: query, variableValues: variables, contextValue });
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

const start = (lesson: string) =>
  ask<{ attemptStart: { attempt: Shown | null } & Errors }>(
    `mutation ($lesson: ID!) { attemptStart(input: { lesson: $lesson }) { attempt ${ATTEMPT} userErrors { code field message } } }`,
    { lesson },
  );

it('carries an attempt from its start to its grade over GraphQL', async () => {
  world = await startQuizWorld();
  const { attempt } = (await start(toGlobalId('Lesson', COURSE, 1, MODULE, LESSON))).attemptStart;
  expect(attempt).toMatchObject({ state: 'IN_PROGRESS', percent: null });
  const asked = attempt?.questions.find(({ kind }) => kind === 'TRUE_FALSE');
  const answer = (response: object) =>
    ask<{ attemptAnswer: { saved: boolean | null; late: boolean | null } & Errors }>(
      `mutation ($input: AttemptAnswerInput!) { attemptAnswer(input: $input) { saved late userErrors { code field message } } }`,
      {
        input: {
          attempt: attempt?.id,
          question: asked?.id,
          response,
          sequence: 1,
          answeredAt: '2026-03-02T09:00:00+07:00',
        },
      },
    );
  expect((await answer({ number: '1' })).attemptAnswer).toEqual({
    saved: null,
    late: null,
    userErrors: [
      { code: 'INVALID', field: ['response'], message: 'This answer is not one for this kind of question.' },
    ],
  });
  expect((await answer({ trueFalse: false })).attemptAnswer).toEqual({
    saved: true,
    late: false,
    userErrors: [],
  });

  const { attemptSubmit } = await ask<{ attemptSubmit: { attempt: Shown } & Errors }>(
    `mutation ($attempt: ID!) { attemptSubmit(input: { attempt: $attempt }) { attempt ${ATTEMPT} userErrors { code } } }`,
    { attempt: attempt?.id },
  );
  expect(attemptSubmit.attempt).toMatchObject({ state: 'SUBMITTED', percent: 14.29 });
  const graded = attemptSubmit.attempt.questions.find(({ id }) => id === asked?.id);
  expect(graded).toMatchObject({ review: { state: 'CORRECT' }, response: { trueFalse: false, late: false } });

  const read = `query ($id: ID!) { attempt(id: $id) ${ATTEMPT} }`;
  expect(await ask(read, { id: attempt?.id })).toEqual({ attempt: attemptSubmit.attempt });
  expect(await ask(read, { id: attempt?.id }, 'other')).toEqual({ attempt: null });
  expect(
    await ask(read, { id: toGlobalId('Attempt', 'person-1', COURSE, 'x', MODULE, LESSON, '1') }),
  ).toEqual({
    attempt: null,
  });
});

it('refuses an id of something else', async () => {
  world = await startQuizWorld();
  const { attemptStart } = await start(toGlobalId('Course', COURSE));
  expect(attemptStart.attempt).toBeNull();
  expect(attemptStart.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['lesson'] }]);
});
