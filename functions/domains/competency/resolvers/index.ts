import { connectionOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
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
    frameworks: (_source, args, context) =>
      connectionOf(context, args, {
        name: 'frameworks',
        most: 100,
        index: 'gsi1',
        read: (options) => queryFrameworks(context.services, options),
        toNode: parseFramework,
      }),
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
    evidence: (attainment, args, context) => {
      const { personId, frameworkId, competencyId } = attainment;
      return connectionOf(context, args, {
        name: `evidence:${personId}:${frameworkId}:${competencyId}`,
        most: 50,
        read: (options) => ownEvidencePage(context, attainment, options),
        toNode: parseEvidence,
      });
    },
  },
  Evidence: {
    id: ({ personId, frameworkId, competencyId, day, evidenceId }) =>
      toGlobalId('Evidence', personId, frameworkId, competencyId, day, evidenceId),
    date: ({ day }) => day,
  },
};

export const nodes: NodeLoaders = {
  Framework: nodeOf(1, readFramework),
  Competency: nodeOf(2, readCompetency),
  Attainment: nodeOf(3, (context, personId, frameworkId, competencyId) =>
    competencies.findOwnAttainment(context, { personId, frameworkId, competencyId }),
  ),
  Evidence: nodeOf(5, (context, personId, frameworkId, competencyId, day, evidenceId) =>
    findOwnEvidence(context, { personId, frameworkId, competencyId, day, evidenceId }),
  ),
};

/** The competency that something refers to; none is ever removed. */
async function competencyOf(
  context: Context,
  { frameworkId, competencyId }: Omit<CompetencyLevel, 'level'>,
): Promise<Competency> {
  const competency = await readCompetency(context, frameworkId, competencyId);
  if (!competency) throw new Error('A competency that is referred to is not there');
  return competency;
}
