import { connectionOf } from '../../../graphql/connection.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
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
      return connectionOf(context, args, {
        name: `credits:${callerId(context.caller)}:${year}`,
        most: 100,
        read: (options) => ownCredits(context, year, options),
        toNode: parseCredit,
      });
    },
    certificates: (_source, args, context) =>
      connectionOf(context, args, {
        name: `certificates:${callerId(context.caller)}`,
        most: 50,
        read: (options) => ownCertificates(context, options),
        toNode: parseCertificate,
      }),
    certificate: async (_source, { number }, context) => (await findCertificate(context, number)) ?? null,
    certificateCheck: async (_source, { number: typed }, context) => {
      const { number, certificate } = await checkCertificate(context, typed);
      if (!certificate) return { id: number, state: 'UNKNOWN' };
      if (certificate.state === 'ERASED') return { id: number, state: 'ERASED' };
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
  Certificate: nodeOf(1, findCertificate),
  Credit: nodeOf(4, async (context, personId: string, year: string, day: string, creditId: string) =>
    day.startsWith(`${year}-`) ? findCredit(context, personId, day, creditId) : null,
  ),
};
