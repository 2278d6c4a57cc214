import { connectionOf } from '../../../graphql/connection.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { moment } from '../../../graphql/scalars.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { callerId } from '../../../platform/caller.ts';
import { filesPage, findOwnFile, requestUpload, toFile } from '../commands/index.ts';
import { MEDIA_TYPE_NAMES, MEDIA_TYPES } from '../core/kinds.ts';
import { REFUSALS } from '../core/messages.ts';

export const resolvers: Resolvers = {
  Query: {
    mediaFiles: (_source, args, context) =>
      connectionOf(context, args, {
        name: `media:${callerId(context.caller)}`,
        most: 100,
        index: 'gsi1',
        read: (part) => filesPage(context, part),
        toNode: toFile,
      }),
    mediaFormats: () => MEDIA_TYPE_NAMES.map((name) => ({ name, ...MEDIA_TYPES[name] })),
  },
  Mutation: {
    mediaUpload: async (_source, { input }, context) =>
      toPayload(context, await requestUpload(context, input), ({ file, upload }) => ({
        media: file,
        upload: upload
          ? { ...upload, expiresAt: moment(upload.expiresAt), headers: [...upload.headers] }
          : null,
      })),
  },
  Media: {
    id: ({ mediaId }) => toGlobalId('Media', mediaId),
    kind: ({ type }) => MEDIA_TYPES[type].kind,
    description: ({ description }) => description ?? null,
    width: ({ width }) => width ?? null,
    height: ({ height }) => height ?? null,
    path: ({ path }) => path ?? null,
    refusalCode: ({ refusal }) => refusal ?? null,
    refusal: ({ refusal }, _args, context) => (refusal ? inLanguage(context, REFUSALS[refusal]) : null),
    requestedAt: ({ requestedAt }) => moment(requestedAt),
  },
};

export const nodes: NodeLoaders = { Media: nodeOf(1, findOwnFile) };
