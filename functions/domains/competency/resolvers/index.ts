import { pageFrom, toConnection } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { readPosition } from '../../people/commands/index.ts';
import {
  createCompetency,
  findOwnEvidence,
  levelsOf,
  ownEvidencePage,
  parseEvidence,
  parseFramework,
  queryFrameworks,
  readCompetency,
  readFramework,
  saveFramework,
  type Competency,
  type CompetencyLevel,
} from '../commands/index.ts';

const competencies = createCompetency({ readPosition });

export const resolvers: Resolvers = {
  Query: {
    frameworks: async (_source, args, context) => {
      const page = pageFrom(context, 'frameworks', args, 100);
      const result = await queryFrameworks(context.services, { limit: page.limit, after: page.after });
      return toConnection(context, 'frameworks', page, result, parseFramework, 'gsi1');
    },
    attainments: (_source, _args, context) => competencies.ownAttainments(context),
  },
  Mutation: {
    frameworkSave: async (_source, { input }, context) =>
      toPayload(context, await saveFramework(context, input), (framework) => ({ framework })),
  },
  Framework: {
    id: ({ frameworkId }) => toGlobalId('Framework', frameworkId),
    externalId: ({ frameworkId }) => frameworkId,
    levelNames: ({ levelNames }) => levelNames.map((name, at) => ({ level: at + 1, name })),
    competencies: ({ frameworkId, competencies: listed }, _args, context) =>
      Promise.all(listed.map(({ id }) => competencyOf(context, { frameworkId, competencyId: id }))),
  },
  Competency: {
    id: ({ frameworkId, competencyId }) => toGlobalId('Competency', frameworkId, competencyId),
    externalId: ({ competencyId }) => competencyId,
    levels: async (competency, _args, context) => {
      const framework = await readFramework(context, competency.frameworkId);
      if (!framework) throw new Error('The framework of a competency is not there');
      return levelsOf(framework, competency);
    },
  },
  StandardEntry: {
    competency: (entry, _args, context) => competencyOf(context, entry),
  },
  CourseCompetency: {
    competency: (served, _args, context) => competencyOf(context, served),
  },
  Attainment: {
    id: ({ personId, frameworkId, competencyId }) =>
      toGlobalId('Attainment', personId, frameworkId, competencyId),
    competency: (attainment, _args, context) => competencyOf(context, attainment),
    requiredLevel: ({ requiredLevel }) => requiredLevel ?? null,
    evidence: async (attainment, args, context) => {
      const { personId, frameworkId, competencyId } = attainment;
      const list = `evidence:${personId}:${frameworkId}:${competencyId}`;
      const page = pageFrom(context, list, args, 50);
      const result = await ownEvidencePage(context, attainment, { limit: page.limit, after: page.after });
      return toConnection(context, list, page, result, parseEvidence);
    },
  },
  Evidence: {
    id: ({ personId, frameworkId, competencyId, day, evidenceId }) =>
      toGlobalId('Evidence', personId, frameworkId, competencyId, day, evidenceId),
    date: ({ day }) => day,
  },
};

export const nodes: NodeLoaders = {
  Framework: (context, parts) => {
    const [frameworkId] = parts;
    return whole(parts, 1) && frameworkId ? readFramework(context, frameworkId) : none();
  },
  Competency: (context, parts) => {
    const [frameworkId, competencyId] = parts;
    return whole(parts, 2) && frameworkId && competencyId
      ? readCompetency(context, frameworkId, competencyId)
      : none();
  },
  Attainment: (context, parts) => {
    const [personId, frameworkId, competencyId] = parts;
    return whole(parts, 3) && personId && frameworkId && competencyId
      ? competencies.findOwnAttainment(context, { personId, frameworkId, competencyId })
      : none();
  },
  Evidence: (context, parts) => {
    const [personId, frameworkId, competencyId, day, evidenceId] = parts;
    return whole(parts, 5) && personId && frameworkId && competencyId && day && evidenceId
      ? findOwnEvidence(context, { personId, frameworkId, competencyId, day, evidenceId })
      : none();
  },
};

const whole = (parts: readonly string[], count: number): boolean => parts.length === count;
const none = () => Promise.resolve(null);

/** The competency that something refers to; none is ever removed. */
async function competencyOf(
  context: Context,
  { frameworkId, competencyId }: Omit<CompetencyLevel, 'level'>,
): Promise<Competency> {
  const competency = await readCompetency(context, frameworkId, competencyId);
  if (!competency) throw new Error('A competency that is referred to is not there');
  return competency;
}
