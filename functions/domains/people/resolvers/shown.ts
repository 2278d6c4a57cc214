import { connectionOf } from '../../../graphql/connection.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import {
  changesPage,
  findNumber,
  findVisibleOrganisation,
  findVisiblePerson,
  organisationsPage,
  parseAudit,
  parseOrganisation,
  parsePerson,
  parsePosition,
  parseUnit,
  positionsPage,
  readOrganisation,
  readOwnPerson,
  readPosition,
  readUnit,
  unitLeftPage,
  unitPeoplePage,
  unitsPage,
  unplacedPage,
} from '../commands/index.ts';
import { changeShown } from './changes.ts';
import { maskNumber } from '../core/personal-number.ts';

/** At most so many of a list on a page. */
const MOST = 100;
const MOST_CHANGES = 50;

/** How people, units, positions and organisations are shown, wherever they are reached. */
export const shown: Resolvers = {
  Query: {
    viewer: (_source, _args, { caller }) => (caller.kind === 'anonymous' ? null : { login: caller.login }),
    units: (_source, args, context) =>
      connectionOf(context, args, {
        name: 'units',
        most: MOST,
        index: 'gsi1',
        read: (options) => unitsPage(context, options),
        toNode: parseUnit,
      }),
    positions: (_source, args, context) =>
      connectionOf(context, args, {
        name: 'positions',
        most: MOST,
        index: 'gsi1',
        read: (options) => positionsPage(context, options),
        toNode: parsePosition,
      }),
    organisations: (_source, args, context) =>
      connectionOf(context, args, {
        name: 'organisations',
        most: MOST,
        index: 'gsi1',
        read: (options) => organisationsPage(context, options),
        toNode: parseOrganisation,
      }),
    peopleWithoutUnit: (_source, args, context) =>
      connectionOf(context, args, {
        name: 'people-unplaced',
        most: MOST,
        index: 'gsi1',
        read: (options) => unplacedPage(context, options),
        toNode: parsePerson,
      }),
  },
  Viewer: {
    id: ({ login }) => toGlobalId('Viewer', login.hash),
    person: async (_viewer, _args, context) => (await readOwnPerson(context)) ?? null,
    organisation: async (_viewer, _args, context) => {
      const { caller } = context;
      return caller.kind === 'organisation'
        ? ((await readOrganisation(context, caller.organisationId)) ?? null)
        : null;
    },
    accessRoles: (_viewer, _args, { roles }) => [...roles],
    withheldRoles: (_viewer, _args, { caller }) =>
      caller.kind === 'person' ? [...(caller.withheldRoles ?? [])] : [],
  },
  Unit: {
    id: ({ unitId }) => toGlobalId('Unit', unitId),
    externalId: ({ unitId }) => unitId,
    parent: async ({ ancestors }, _args, context) => {
      const parentId = ancestors.at(-1);
      return parentId === undefined ? null : ((await readUnit(context, parentId)) ?? null);
    },
    people: ({ unitId }, args, context) =>
      connectionOf(context, args, {
        name: `unit-people:${args.state === 'LEFT' ? 'left:' : ''}${unitId}`,
        most: MOST,
        index: 'gsi1',
        read: (options) =>
          args.state === 'LEFT'
            ? unitLeftPage(context, unitId, options)
            : unitPeoplePage(context, unitId, options),
        toNode: parsePerson,
      }),
  },
  PersonChange: changeShown,
  Position: {
    id: ({ positionId }) => toGlobalId('Position', positionId),
    externalId: ({ positionId }) => positionId,
    standard: ({ standard }) => [...standard],
  },
  Person: {
    id: ({ personId }) => toGlobalId('Person', personId),
    maskedNumber: async ({ personId }, _args, context) => {
      const number = await findNumber(context, personId);
      return number === undefined ? null : maskNumber(number);
    },
    grade: ({ grade }) => grade ?? null,
    unit: async ({ unitId }, _args, context) =>
      unitId === undefined ? null : ((await readUnit(context, unitId)) ?? null),
    position: async ({ positionId }, _args, context) =>
      positionId === undefined ? null : ((await readPosition(context, positionId)) ?? null),
    roles: ({ roles }) => [...roles],
    hasLogin: ({ logins }) => logins.length > 0,
    state: ({ left }) => (left ? 'LEFT' : 'ACTIVE'),
    leftOn: ({ left }) => left?.on ?? null,
    leavingReason: ({ left }) => left?.cause ?? null,
    changes: ({ personId }, args, context) =>
      connectionOf(context, args, {
        name: `person-changes:${personId}`,
        most: MOST_CHANGES,
        read: (options) => changesPage(context, personId, options),
        toNode: parseAudit,
      }),
  },
  Organisation: {
    id: ({ organisationId }) => toGlobalId('Organisation', organisationId),
    externalId: ({ organisationId }) => organisationId,
    site: ({ site }) => site ?? null,
  },
  QuestionBank: {
    organisation: async ({ organisationId }, _args, context) => {
      const organisation = await readOrganisation(context, organisationId);
      if (!organisation) throw new Error('The organisation of a bank is not there');
      return organisation;
    },
  },
  // A module names its publisher; what that is called and where it is found stands here.
  Module: {
    organisation: async ({ organisationId }, _args, context) => {
      const organisation = await readOrganisation(context, organisationId);
      if (!organisation) throw new Error('The organisation of a module is not there');
      return organisation;
    },
  },
};

export const nodes: NodeLoaders = {
  Unit: nodeOf(1, readUnit),
  Position: nodeOf(1, readPosition),
  Person: nodeOf(1, findVisiblePerson),
  Organisation: nodeOf(1, findVisibleOrganisation),
};
