import type { Connection, PageArguments } from '../../../graphql/connection.ts';
import { connectionOf, pageFrom, readingOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { BankQuestionFilter, Resolvers } from '../../../graphql/generated/types.ts';
import { idOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { callerId } from '../../../platform/caller.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import {
  banksPage,
  cardsPage,
  changeQuestion,
  findVisibleBank,
  findVisibleQuestion,
  parseBank,
  readContent,
  readQuestion,
  saveBank,
  startBankImport,
} from '../commands/index.ts';
import { writeXmlQuestion } from '../core/exchange/moodle/write.ts';
import type { Bank, QuestionFilter } from '../core/types.ts';
import type { BankQuestionModel } from './models.ts';

const SEPARATOR = ' / ';

/** The organisation of a bank is shown by the domain that owns organisations. */
export const resolvers: Resolvers = {
  Query: {
    questionBanks: (_source, args, context) =>
      connectionOf(context, args, {
        name: `banks:${callerId(context.caller)}:${args.organisation ?? ''}`,
        most: 100,
        index: 'gsi1',
        read: (part) => banksPage(context, idOf('Organisation', args.organisation ?? ''), part),
        toNode: parseBank,
      }),
  },
  Mutation: {
    questionBankSave: async (_source, { input }, context) =>
      toPayload(context, await saveBank(context, input), (bank) => ({ bank })),
    bankQuestionChange: async (_source, { input }, context) => {
      const [bankId = '', questionId = ''] = partsOf('BankQuestion', input.question, 2) ?? [];
      const outcome = await changeQuestion(context, { ...input, bankId, questionId });
      return toPayload(context, outcome, (question) => ({ question: { question } }));
    },
    bankImportStart: async (_source, { input }, context) => {
      const bankId = idOf('QuestionBank', input.bank) ?? '';
      return toPayload(context, await startBankImport(context, { ...input, bankId }), (job) => ({ job }));
    },
  },
  QuestionBank: {
    id: ({ bankId }) => toGlobalId('QuestionBank', bankId),
    categories: ({ categories }) => categories.map((names) => names.join(SEPARATOR)),
    tags: ({ tags }) => [...tags],
    questions: (bank, args, context) => questionsOf(context, bank, args),
  },
  BankQuestion: {
    id: (model) => toGlobalId('BankQuestion', shown(model).bankId, shown(model).questionId),
    kind: (model) => shown(model).kind,
    label: (model) => shown(model).label,
    category: (model) => shown(model).category?.join(SEPARATOR) ?? null,
    tags: (model) => [...shown(model).tags],
    difficulty: (model) => shown(model).difficulty ?? null,
    competency: (model) => shown(model).competency ?? null,
    level: (model) => shown(model).level ?? null,
    language: (model) => shown(model).language ?? null,
    version: (model) => shown(model).version,
    retired: (model) => shown(model).retired,
    source: async (model, _args, context) => {
      const { bankId, questionId } = shown(model);
      const question = 'question' in model ? model.question : await readQuestion(context, bankId, questionId);
      const content = question && (await readContent(context, question));
      return content ? writeXmlQuestion(content) : null;
    },
  },
};

/** A question as it is shown, whichever way it was found. */
function shown(model: BankQuestionModel) {
  if ('question' in model) {
    const { question } = model;
    return { ...question, category: question.category.length > 0 ? question.category : undefined };
  }
  const { bank, card } = model;
  return {
    ...card,
    bankId: bank.bankId,
    category: bank.categories[card.category],
    tags: card.tags.flatMap((at) => bank.tags[at] ?? []),
  };
}

const toFilter = (filter: BankQuestionFilter | null | undefined): QuestionFilter => {
  const { kind, category, tag, difficulty, competency, level, language, text, retired } = filter ?? {};
  return {
    kind: kind ?? undefined,
    category: category?.split(SEPARATOR),
    tag: tag ?? undefined,
    difficulty: difficulty ?? undefined,
    competency: competency ?? undefined,
    level: level ?? undefined,
    language: language ?? undefined,
    text: text ?? undefined,
    retired: retired ?? undefined,
  };
};

/** A page of a bank's questions, by their ids: what a cursor goes on behind. */
async function questionsOf(
  context: Context,
  bank: Bank,
  args: PageArguments & { filter?: BankQuestionFilter | null | undefined },
): Promise<Connection<BankQuestionModel>> {
  const filter = toFilter(args.filter);
  const list = `bank-questions:${bank.bankId}:${sha256(canonicalJson(filter))}`;
  const asked = pageFrom(context, list, args, 100);
  const behind: unknown = asked.after?.['questionId'];
  const after = typeof behind === 'string' ? behind : undefined;
  const { cards, more } = await cardsPage(context, bank, filter, { limit: asked.first, after });
  const reading = readingOf(context, list);
  const edges = cards.map((card) => ({
    cursor: context.services.cursors.seal(reading, { questionId: card.questionId }),
    node: { bank, card },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export const nodes: NodeLoaders = {
  QuestionBank: nodeOf(1, findVisibleBank),
  BankQuestion: nodeOf(2, async (context, bankId, questionId) => {
    const question = await findVisibleQuestion(context, bankId, questionId);
    return question && { question };
  }),
};
