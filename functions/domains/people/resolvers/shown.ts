import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import {
  findNumber,
  findVisibleOrganisation,
  findVisiblePerson,
  organisationsPage,
  parseOrganisation,
  parsePerson,
  parsePosition,
  parseUnit,
  positionsPage,
  readOrganisation,
  readOwnPerson,
  readPosition,
  readUnit,
  unitPeoplePage,
  unitsPage,
} from '../commands/index.ts';
import { maskNumber } from '../core/personal-number.ts';
import { connectionOf } from './pages.ts';

/** How people, units, positions and organisations are shown, wherever they are reached. */
export const shown: Resolvers = {
  Query: {
    viewer: (_source, _args, { caller }) => (caller.kind === 'anonymous' ? null : { login: caller.login }),
    units: (_source, args, context) =>
      connectionOf(context, 'units', args, (options) => unitsPage(context, options), parseUnit),
    positions: (_source, args, context) =>
      connectionOf(context, 'positions', args, (options) => positionsPage(context, options), parsePosition),
    organisations: (_source, args, context) => {
      const read = organisationsPage.bind(undefined, context);
      return connectionOf(context, 'organisations', args, read, parseOrganisation);
    },
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
  },
  Unit: {
    id: ({ unitId }) => toGlobalId('Unit', unitId),
    externalId: ({ unitId }) => unitId,
    parent: async ({ ancestors }, _args, context) => {
      const parentId = ancestors.at(-1);
      return parentId === undefined ? null : ((await readUnit(context, parentId)) ?? null);
    },
    people: ({ unitId }, args, context) => {
      const read = unitPeoplePage.bind(undefined, context, unitId);
      return connectionOf(context, `unit-people:${unitId}`, args, read, parsePerson);
    },
  },
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
  },
  Organisation: {
    id: ({ organisationId }) => toGlobalId('Organisation', organisationId),
    externalId: ({ organisationId }) => organisationId,
    site: ({ site }) => site ?? null,
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
  Unit: (context, [unitId = '', ...more]) => alone(more, () => readUnit(context, unitId)),
  Position: (context, [positionId = '', ...more]) => alone(more, () => readPosition(context, positionId)),
  Person: (context, [personId = '', ...more]) => alone(more, () => findVisiblePerson(context, personId)),
  Organisation: (context, [id = '', ...more]) => alone(more, () => findVisibleOrganisation(context, id)),
};

/** Reads what an id of one part names; an id of more parts names nothing. */
async function alone<T>(more: readonly string[], read: () => Promise<T | undefined>): Promise<T | undefined> {
  return more.length === 0 ? read() : undefined;
}
