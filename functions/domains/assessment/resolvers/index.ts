import { readCourseVersion } from '../../catalog/commands/index.ts';
import { assessment } from '../commands/bound.ts';
import { createResolvers } from './create.ts';

export const { resolvers, nodes } = createResolvers(assessment, { courseVersion: readCourseVersion });
