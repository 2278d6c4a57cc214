import { connectionOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { numberOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { moment, momentOrNull } from '../../../graphql/scalars.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { callerId } from '../../../platform/caller.ts';
import { refused } from '../../../platform/outcome.ts';
import {
  decideVersion,
  findOwnModule,
  findVisibleModule,
  findVisibleVersion,
  modulesIndex,
  modulesPage,
  parseHead,
  parseVersion,
  readBody,
  readModule,
  readModuleVersion,
  readQuestions,
  submitModule,
  versionsPage,
} from '../commands/index.ts';
import { LESSON_MEDIA_BUDGET } from '../../media/core/index.ts';
import { MESSAGES } from '../core/messages.ts';
import { presentQuestion } from './questions.ts';

/** The organisation of a module is shown by the domain that owns organisations. */
export const resolvers: Resolvers = {
  Query: {
    modules: (_source, args, context) =>
      connectionOf(context, args, {
        name: `modules:${callerId(context.caller)}:${args.state ?? ''}`,
        most: 100,
        index: modulesIndex(context),
        read: (part) => modulesPage(context, args.state ?? undefined, part),
        toNode: parseHead,
      }),
    moduleByExternalId: async (_source, { externalId }, context) =>
      (await findOwnModule(context, externalId)) ?? null,
  },
  Mutation: {
    moduleSubmit: async (_source, { input }, context) =>
      toPayload(context, await submitModule(context, input), (submitted) => ({ ...submitted })),
    moduleDecide: async (_source, { input }, context) => {
      const place = versionPlace(partsOf('ModuleVersion', input.version, 2));
      const { approve, reason } = input;
      const outcome = place
        ? await decideVersion(context, { ...place, approve, reason })
        : refused('NOT_FOUND', MESSAGES.MODULE_NOT_FOUND, ['version']);
      return toPayload(context, outcome, (version) => ({ version }));
    },
  },
  Module: {
    id: ({ moduleId }) => toGlobalId('Module', moduleId),
    latest: ({ moduleId, latest }, _args, context) => versionOf(context, moduleId, latest),
    published: ({ moduleId, published }, _args, context) =>
      published === undefined ? null : versionOf(context, moduleId, published),
    versions: ({ moduleId }, args, context) =>
      connectionOf(context, args, {
        name: `module-versions:${moduleId}`,
        most: 50,
        read: (part) => versionsPage(context, moduleId, part),
        toNode: parseVersion,
      }),
  },
  ModuleVersion: {
    id: ({ moduleId, number }) => toGlobalId('ModuleVersion', moduleId, number),
    proposedJp: ({ jpHundredths }) => jpHundredths / 100,
    lessons: (version) => version.lessons.map((lesson) => ({ version, lesson })),
    lesson: (version, { externalId }) => {
      const lesson = version.lessons.find(({ id }) => id === externalId);
      return lesson ? { version, lesson } : null;
    },
    submittedAt: ({ submittedAt }) => moment(submittedAt),
    decidedAt: ({ decidedAt }) => momentOrNull(decidedAt),
    decisionReason: ({ decisionReason }) => decisionReason ?? null,
    module: async ({ moduleId }, _args, context) => {
      const head = await readModule(context, moduleId);
      if (!head) throw new Error('The head of a module is not there');
      return head;
    },
  },
  ModuleLesson: {
    externalId: ({ lesson }) => lesson.id,
    kind: ({ lesson }) => lesson.kind,
    title: ({ lesson }) => lesson.title,
    minutes: ({ lesson }) => lesson.minutes,
    bytes: ({ lesson }) => lesson.bytes,
    mediaBytes: ({ lesson }) => lesson.mediaBytes ?? 0,
    bytesBudget: () => LESSON_MEDIA_BUDGET,
    body: async ({ lesson, version }, _args, context) =>
      lesson.body === undefined
        ? null
        : ((await readBody(context, version.organisationId, lesson.body)) ?? null),
    url: ({ lesson }) => lesson.url ?? null,
    quiz: ({ lesson, version }) => (lesson.quiz ? { version, quiz: lesson.quiz } : null),
  },
  ModuleQuiz: {
    passPercent: ({ quiz }) => quiz.settings.passPercent,
    attemptsAllowed: ({ quiz }) => quiz.settings.attemptsAllowed,
    timeLimitMinutes: ({ quiz: { settings } }) =>
      settings.timeLimitSeconds === undefined ? null : Math.ceil(settings.timeLimitSeconds / 60),
    shuffleQuestions: ({ quiz }) => quiz.settings.shuffleQuestions,
    gradingMethod: ({ quiz }) => quiz.settings.gradingMethod,
    opensAt: ({ quiz }) => momentOrNull(quiz.settings.opensAt ?? null),
    closesAt: ({ quiz }) => momentOrNull(quiz.settings.closesAt ?? null),
    waitMinutes: ({ quiz: { settings } }) =>
      settings.waitSeconds === undefined ? null : Math.ceil(settings.waitSeconds / 60),
    questions: async ({ quiz, version }, _args, context) => {
      const questions = await readQuestions(context, version.moduleId, quiz.hash, quiz.questionCount);
      return questions.map((question) => presentQuestion(context, question));
    },
  },
};

export const nodes: NodeLoaders = {
  Module: nodeOf(1, findVisibleModule),
  ModuleVersion: nodeOf(2, async (context, ...parts: [string, string]) => {
    const place = versionPlace(parts);
    return place && findVisibleVersion(context, place.moduleId, place.number);
  }),
};

async function versionOf(context: Context, moduleId: string, number: number) {
  const version = await readModuleVersion(context, moduleId, number);
  if (!version) throw new Error('A version of a module is not there');
  return version;
}

/** The parts of a version's id; undefined when they are none. */
function versionPlace(
  parts: readonly string[] | undefined,
): { moduleId: string; number: number } | undefined {
  const [moduleId, part] = parts ?? [];
  const number = numberOf(part);
  return moduleId && number ? { moduleId, number } : undefined;
}
