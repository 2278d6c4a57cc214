import { readCompetency } from '../../competency/commands/index.ts';
import { isUnlocked, readModuleProgress, readRun } from '../../learning/commands/index.ts';
import { readPerson, readUnit } from '../../people/commands/index.ts';
import { createCatalog } from '../commands/index.ts';
import { createResolvers } from './create.ts';
import { readFamilies } from './families.ts';

/** Catalog on the domains it stands on. */
const catalog = createCatalog({
  readCompetency,
  readUnit,
  readPerson,
  readFamilies,
  readRun,
  readModuleProgress,
  isUnlocked,
});

export const { resolvers, nodes } = createResolvers(catalog);
