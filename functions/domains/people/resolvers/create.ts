import type { Context } from '../../../graphql/context.ts';
import { idOf, partsOf } from '../../../graphql/global-id.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../../graphql/generated/types.ts';
import { moment } from '../../../graphql/scalars.ts';
import { toPayload, toUserErrors } from '../../../graphql/user-errors.ts';
import { accessRolesOf, type Caller } from '../../../platform/caller.ts';
import {
  acceptInvitation,
  bindClient,
  changeNumber,
  changeRole,
  comeBack,
  createOrganisation,
  createPerson,
  createUnit,
  issueInvitation,
  leave,
  previewMerge,
  renameUnit,
  savePosition,
  startImport,
  startMerge,
  updatePerson,
  type MergeNeighbours,
  type Neighbours,
} from '../commands/index.ts';
import { shown } from './shown.ts';

/** The resolvers of people, over what they ask of other domains. */
export function createResolvers(neighbours: Neighbours & MergeNeighbours): Resolvers {
  const Mutation: MutationResolvers = {
    unitCreate: async (_source, { input: { externalId, name, parent } }, context) => {
      const parentId = parent == null ? undefined : named('Unit', parent);
      const outcome = await createUnit(context, { externalId, name, parentId });
      return toPayload(context, outcome, (unit) => ({ unit }));
    },
    unitUpdate: async (_source, { input: { unit: id, name } }, context) => {
      const outcome = await renameUnit(context, named('Unit', id), name);
      return toPayload(context, outcome, (unit) => ({ unit }));
    },
    positionSave: async (_source, { input }, context) => {
      const standard = input.standard.map(({ competency, level }) => {
        const [frameworkId, competencyId] = partsOf('Competency', competency, 2) ?? [];
        const place = frameworkId && competencyId ? { frameworkId, competencyId } : undefined;
        return { competency: place, level };
      });
      const outcome = await savePosition(neighbours, context, { ...input, standard });
      return toPayload(context, outcome, (position) => ({ position }));
    },
    personCreate: async (_source, { input }, context) => {
      const { name, personalNumber, employmentKind, grade, unit, position } = input;
      const outcome = await createPerson(context, {
        name,
        personalNumber,
        employmentKind,
        grade: grade ?? undefined,
        unitId: named('Unit', unit),
        positionId: position == null ? undefined : named('Position', position),
      });
      return toPayload(context, outcome, (person) => ({ person }));
    },
    personUpdate: async (_source, { input }, context) => {
      const { person: id, name, grade, unit, position, on, reason } = input;
      const outcome = await updatePerson(neighbours, context, named('Person', id), {
        name,
        grade,
        unitId: unit == null ? unit : named('Unit', unit),
        positionId: position == null ? position : named('Position', position),
        on,
        reason,
      });
      return toPayload(context, outcome, (person) => ({ person }));
    },
    personNumberChange: async (_source, { input: { person: id, ...change } }, context) => {
      const outcome = await changeNumber(neighbours, context, named('Person', id), change);
      return toPayload(context, outcome, (person) => ({ person }));
    },
    personLeave: async (_source, { input: { person: id, ...leaving } }, context) => {
      const outcome = await leave(neighbours, context, named('Person', id), leaving);
      return toPayload(context, outcome, (person) => ({ person }));
    },
    personReturn: async (_source, { input: { person: id, on, unit, position, reason } }, context) => {
      const outcome = await comeBack(context, named('Person', id), {
        on,
        unitId: unit == null ? undefined : named('Unit', unit),
        positionId: position == null ? position : named('Position', position),
        reason,
      });
      return toPayload(context, outcome, (person) => ({ person }));
    },
    personMergeStart: async (_source, { input: { stays, goes, ...start } }, context) => {
      const records = { stays: named('Person', stays), goes: named('Person', goes) };
      const outcome = await startMerge(neighbours, context, { ...records, ...start });
      return toPayload(context, outcome, (job) => ({ job }));
    },
    importStart: async (_source, { input }, context) =>
      toPayload(context, await startImport(context, input), (job) => ({ job })),
    roleChange: async (_source, { input: { person: id, role, held, reason } }, context) => {
      const outcome = await changeRole(context, { personId: named('Person', id), role, held, reason });
      return toPayload(context, outcome, (person) => ({ person }));
    },
    invitationIssue: async (_source, { input }, context) =>
      toPayload(context, await issueInvitation(context, named('Person', input.person)), (issued) => ({
        code: issued.code,
        expiresAt: moment(issued.expiresAt),
      })),
    invitationAccept: async (_source, { input }, context) => {
      const outcome = await acceptInvitation(context, input.code);
      if (outcome.ok) continueAs(context, outcome.value);
      return toPayload(context, outcome, (caller) => ({
        viewer: caller.kind === 'anonymous' ? null : { login: caller.login },
      }));
    },
    organisationCreate: async (_source, { input: { externalId, name, kind, site } }, context) => {
      const outcome = await createOrganisation(context, { externalId, name, kind, site: site ?? undefined });
      return toPayload(context, outcome, (organisation) => ({ organisation }));
    },
    organisationClientBind: async (_source, { input }, context) => {
      const outcome = await bindClient(context, {
        organisationId: named('Organisation', input.organisation),
        issuer: input.issuer ?? undefined,
        clientId: input.clientId,
      });
      return toPayload(context, outcome, (organisation) => ({ organisation }));
    },
  };
  const Query: QueryResolvers = {
    ...shown.Query,
    personMerge: async (_source, { stays, goes }, context) =>
      (await previewMerge(neighbours, context, named('Person', stays), named('Person', goes))) ?? null,
  };
  return {
    ...shown,
    Query,
    Mutation,
    PersonMerge: { problems: ({ problems }, _args, context) => toUserErrors(context, problems) },
  };
}

/** The id in a global id of a type; empty, which names nothing, when it is none of this type. */
function named(type: string, id: string): string {
  return idOf(type, id) ?? '';
}

/** Goes on with the request as the caller has become: what is asked for behind the mutation is theirs already. */
function continueAs(context: Context, caller: Caller): void {
  context.caller = caller;
  context.roles = new Set(accessRolesOf(caller));
}
