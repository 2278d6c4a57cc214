import { connectionOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { idOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { inLanguage } from '../../../graphql/language.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { moment, momentOrNull } from '../../../graphql/scalars.ts';
import { toPayload, toUserErrors } from '../../../graphql/user-errors.ts';
import { readPerson } from '../../people/commands/index.ts';
import {
  ask,
  decideRequest,
  erasureCounts,
  erasureOf,
  findRequest,
  numberKeys,
  ownCopy,
  ownLooks,
  ownRequests,
  parseRequest,
  queuePage,
  startCopy,
  startErasure,
  startRekey,
  withdrawRequest,
  type RequestRef,
} from '../commands/index.ts';
import { HOLDING_TEXTS, HOLDINGS } from '../core/holdings.ts';
import type { PersonalDataCopyModel, PersonalDataHoldingModel } from './models.ts';

/** At most so many requests on a page. */
const MOST = 50;

/** An id that names nothing, where a global id names none. */
const NOTHING: RequestRef = { personId: '', askedAt: 0, requestId: '' };

function refOf(id: string): RequestRef {
  const [personId, askedAt, requestId] = partsOf('PrivacyRequest', id, 3) ?? [];
  return personId && askedAt && requestId && /^\d{1,15}$/.test(askedAt)
    ? { personId, askedAt: Number(askedAt), requestId }
    : NOTHING;
}

const textOf =
  (name: keyof (typeof HOLDING_TEXTS)['PROFILE']) =>
  ({ kind }: PersonalDataHoldingModel, _args: object, context: Context): string =>
    inLanguage(context, HOLDING_TEXTS[kind][name]);

const pathOf =
  (extension: string) =>
  ({ job }: PersonalDataCopyModel): string | null =>
    job.state === 'DONE'
      ? `/documents/my-data/${toGlobalId('PersonalDataCopy', job.jobId)}.${extension}`
      : null;

/** The resolvers of what people can do about their data, and administrators about that of others. */
export const resolvers: Resolvers = {
  Query: {
    personalData: (_source, _args, { caller }) => (caller.kind === 'person' ? { own: true } : null),
    privacyRequests: (_source, { open, ...args }, context) => {
      const state = open === false ? 'DECIDED' : 'OPEN';
      return connectionOf(context, args, {
        name: `privacy-requests:${state}`,
        most: MOST,
        index: 'gsi1',
        read: (options) => queuePage(context, state, options),
        toNode: parseRequest,
      });
    },
    personErasure: async (_source, { person }, context) => {
      const found = await erasureOf(context, idOf('Person', person) ?? '');
      return found ? { problems: found.problems, begun: found.all.person.erasing !== undefined } : null;
    },
    personErasureCounts: async (_source, { job }, context) =>
      (await erasureCounts(context, idOf('Job', job) ?? '')) ?? null,
    personalNumberKeys: (_source, _args, context) => numberKeys(context),
  },
  Mutation: {
    personalDataCopyRequest: async (_source, { input }, context) =>
      toPayload(context, await startCopy(context, input.idempotencyKey), (copy) => ({ copy })),
    privacyRequestCreate: async (_source, { input }, context) =>
      toPayload(context, await ask(context, input), (request) => ({ request })),
    privacyRequestWithdraw: async (_source, { input }, context) =>
      toPayload(context, await withdrawRequest(context, refOf(input.request)), (request) => ({ request })),
    privacyRequestDecide: async (_source, { input: { request: id, ...decision } }, context) =>
      toPayload(context, await decideRequest(context, refOf(id), decision), (request) => ({ request })),
    personErasureStart: async (_source, { input: { person, ...start } }, context) => {
      const outcome = await startErasure(context, { personId: idOf('Person', person) ?? '', ...start });
      return toPayload(context, outcome, (job) => ({ job }));
    },
    personalNumbersRekey: async (_source, { input }, context) =>
      toPayload(context, await startRekey(context, input.idempotencyKey), (job) => ({ job })),
  },
  PersonalData: {
    holdings: () => HOLDINGS.map((kind) => ({ kind })),
    copy: async (_data, _args, context) => (await ownCopy(context)) ?? null,
    requests: (_data, _args, context) => ownRequests(context),
    looks: (_data, { first }, context) => ownLooks(context, first ?? 50),
  },
  PersonalDataHolding: {
    title: textOf('title'),
    purpose: textOf('purpose'),
    kept: textOf('kept'),
    erased: textOf('erased'),
  },
  PersonalDataCopy: {
    state: ({ job }) => job.state,
    percent: ({ job: { done, total } }) => (total ? Math.floor((100 * done) / total) : 0),
    askedAt: ({ copy }) => moment(copy.askedAt),
    expiresAt: ({ copy }) => moment(copy.expiresAt),
    jsonPath: pathOf('json'),
    htmlPath: pathOf('html'),
  },
  PersonalDataLook: {
    at: ({ hour }) => moment(hour),
    role: ({ role }) => role,
    what: ({ what }) => [...what].sort(),
  },
  PrivacyRequest: {
    id: ({ personId, askedAt, requestId }) => toGlobalId('PrivacyRequest', personId, askedAt, requestId),
    field: ({ field }) => field ?? null,
    wrong: ({ wrong }) => wrong ?? null,
    right: ({ right }) => right ?? null,
    askedAt: ({ askedAt }) => moment(askedAt),
    dueAt: ({ dueAt }) => moment(dueAt),
    decidedAt: ({ decidedAt }) => momentOrNull(decidedAt),
    answer: ({ answer }) => answer ?? null,
    person: async ({ personId }, _args, context) => (await readPerson(context, personId)) ?? null,
  },
  PersonErasure: { problems: ({ problems }, _args, context) => toUserErrors(context, problems) },
  PersonErasureCount: { name: ({ kind }) => kind, holding: ({ holding }) => holding ?? null },
};

export const nodes: NodeLoaders = {
  PrivacyRequest: (context, parts) => findRequest(context, refOf(toGlobalId('PrivacyRequest', ...parts))),
};
