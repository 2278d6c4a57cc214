/** What people does for its own resolvers and for other domains. */
export { bootstrapAdmin } from './bootstrap.ts';
export { callerOf } from './callers.ts';
export {
  findNumber,
  findVisibleOrganisation,
  findVisiblePerson,
  organisationsPage,
  positionsPage,
  readOwnPerson,
  unitPeoplePage,
  unitsPage,
} from './read.ts';
// Reads of one thing, without a decision about who may know of it; what is asked for in one turn shares a request.
export { parseOrganisation, readOrganisation } from '../repository/organisations.ts';
export { parsePerson, readPerson } from '../repository/people.ts';
export { parsePosition, readPosition } from '../repository/positions.ts';
export { parseUnit, readUnit } from '../repository/units.ts';
export type { Organisation, Person, Position, StandardEntry, Unit } from '../core/types.ts';
