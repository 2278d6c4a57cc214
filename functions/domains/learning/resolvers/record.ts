import { connectionOf } from './pages.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { yearInPontianak } from '../../../platform/calendar.ts';
import { callerId } from '../../../platform/caller.ts';
import {
  checkCertificate,
  findCertificate,
  findCredit,
  ownCertificates,
  ownCredits,
  parseCertificate,
  parseCredit,
} from '../commands/index.ts';

/** The record of a person: what needs no other domain. */
export const resolvers: Resolvers = {
  Query: {
    credits: (_source, args, context) => {
      const year = args.year ?? yearInPontianak(context.now);
      const list = `credits:${callerId(context.caller)}:${year}`;
      return connectionOf(
        context,
        list,
        args,
        100,
        (options) => ownCredits(context, year, options),
        parseCredit,
      );
    },
    certificates: (_source, args, context) => {
      const list = `certificates:${callerId(context.caller)}`;
      const read = ownCertificates.bind(undefined, context);
      return connectionOf(context, list, args, 50, read, parseCertificate);
    },
    certificate: async (_source, { number }, context) => (await findCertificate(context, number)) ?? null,
    certificateCheck: async (_source, { number: typed }, context) => {
      const { number, certificate } = await checkCertificate(context, typed);
      if (!certificate) return { id: number, state: 'UNKNOWN' };
      const { state, holderInitials, title, issuedOn } = certificate;
      return { id: number, state, holderInitials, courseTitle: title, issuedOn };
    },
  },
  Credit: {
    id: ({ personId, day, creditId }) => toGlobalId('Credit', personId, day.slice(0, 4), day, creditId),
    jp: ({ jpHundredths }) => jpHundredths / 100,
    date: ({ day }) => day,
  },
  Certificate: {
    id: ({ number }) => toGlobalId('Certificate', number),
    courseTitle: ({ title }) => title,
    jp: ({ jpHundredths }) => jpHundredths / 100,
    verifyPath: ({ number }) => `/verify/${number}`,
    pdfPath: ({ number }) => `/documents/certificates/${number}.pdf`,
    revokedReason: ({ revokedReason }) => revokedReason ?? null,
  },
};

export const nodes: NodeLoaders = {
  Certificate: (context, [number = '']) => findCertificate(context, number),
  Credit: (context: Context, parts: string[]) => {
    const [personId, year, day, creditId] = parts;
    const well = personId && day && creditId && day.startsWith(`${year}-`) && parts.length === 4;
    return well ? findCredit(context, personId, day, creditId) : Promise.resolve(null);
  },
};
