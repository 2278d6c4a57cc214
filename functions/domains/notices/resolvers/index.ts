import { connectionOf } from '../../../graphql/connection.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { moment } from '../../../graphql/scalars.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import {
  choiceOf,
  confirmAddress,
  findNotice,
  hasRead,
  KINDS,
  markRead,
  NOTICE_KINDS,
  noticesPage,
  noticeText,
  ownInbox,
  ownSettings,
  parseNotice,
  pathOf,
  saveChoices,
  setAddress,
  setCalendar,
  unreadIn,
} from '../commands/index.ts';

/** The resolvers of notices and of what people choose about them. */
export const resolvers: Resolvers = {
  Query: {
    notices: async (_source, args, context) => {
      const inbox = await ownInbox(context);
      if (!inbox) return null;
      return connectionOf(context, args, {
        name: `notices:${inbox.personId}`,
        most: 50,
        read: (options) => noticesPage(context, inbox, options),
        toNode: (item) => ({ ...parseNotice(item), inbox }),
      });
    },
    noticeSettings: async (_source, _args, context) => (await ownSettings(context)) ?? null,
  },
  Home: {
    unreadNotices: (home, _args, { now }) => unreadIn(home.person.personId, home, now),
  },
  Notice: {
    id: ({ id, at }) => toGlobalId('Notice', at, id),
    text: (notice, _args, context) => inLanguage(context, noticeText(notice)),
    reason: ({ reason }) => reason ?? null,
    at: ({ at }) => moment(at),
    read: (notice) => hasRead(notice.inbox, notice),
    path: pathOf,
  },
  NoticeSettings: {
    choices: ({ book }, _args, context) =>
      NOTICE_KINDS.map((kind) => ({
        kind,
        label: inLanguage(context, KINDS[kind].label),
        ...choiceOf(book.choices, kind),
      })),
    pausedUntil: ({ book }) => book.pausedUntil ?? null,
    mailbox: ({ mailbox }, _args, { services }) => ({
      available: services.mailFrom !== undefined,
      address: mailbox.address ?? null,
      pendingAddress: mailbox.pending?.address ?? null,
      language: mailbox.language,
    }),
    calendar: ({ calendar }) => (calendar ? { createdAt: moment(calendar.createdAt) } : null),
  },
  Mutation: {
    noticesRead: async (_source, { input }, context) => {
      const ids = input.notices?.map((id) => partsOf('Notice', id, 2)?.[1] ?? '');
      return toPayload(context, await markRead(context, ids), (unread) => ({ unread }));
    },
    noticeChoicesSave: async (_source, { input }, context) => {
      const outcome = await saveChoices(context, input.choices ?? [], input.pausedUntil);
      return toPayload(context, outcome, (settings) => ({ settings }));
    },
    mailAddressSet: async (_source, { input }, context) => {
      const outcome = await setAddress(context, input.address ?? undefined, input.language ?? 'ID');
      return toPayload(context, outcome, (settings) => ({ settings }));
    },
    mailAddressConfirm: async (_source, { input }, context) =>
      toPayload(context, await confirmAddress(context, input.token), (settings) => ({ settings })),
    calendarFeedSet: async (_source, { input }, context) => {
      const outcome = await setCalendar(context, input.on, input.language ?? 'ID');
      return toPayload(context, outcome, ({ url, settings }) => ({ url: url ?? null, settings }));
    },
  },
};

export const nodes: NodeLoaders = {
  Notice: nodeOf(2, async (context, at: string, id: string) => {
    const inbox = /^\d{1,14}$/.test(at) ? await ownInbox(context) : undefined;
    const notice = inbox && (await findNotice(context, inbox, Number(at), id));
    return inbox && notice && { ...notice, inbox };
  }),
};
