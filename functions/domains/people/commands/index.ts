/** What people does for its own resolvers and for other domains. */
export { bootstrapAdmin } from './bootstrap.ts';
export { callerOf } from './callers.ts';
export { startImport } from './import/start.ts';
export { acceptInvitation, issueInvitation } from './invitations.ts';
export type { Neighbours } from './neighbours.ts';
export { bindClient, createOrganisation, organisationLogin } from './organisations.ts';
export { createPerson } from './people.ts';
export { previewMerge, type MergeNeighbours, type MergePreview } from './merge/preview.ts';
export { startMerge } from './merge/start.ts';
export { comeBack, leave } from './leaving.ts';
export { changeNumber } from './number-change.ts';
export { updatePerson } from './person-update.ts';
export { parseAudit, type AuditEntry } from '../repository/audit.ts';
export { savePosition } from './positions.ts';
export {
  findNumber,
  findVisibleOrganisation,
  findVisiblePerson,
  organisationsPage,
  positionsPage,
  readOwnPerson,
  changesPage,
  unitLeftPage,
  unitPeoplePage,
  unplacedPage,
  unitsPage,
} from './read.ts';
export { changeRole } from './roles.ts';
export { createUnit, renameUnit } from './units.ts';
// Reads of one thing, without a decision about who may know of it; what is asked for in one turn shares a request.
export { parseOrganisation, readOrganisation } from '../repository/organisations.ts';
export { parsePerson, readPerson } from '../repository/people.ts';
export { parsePosition, readPosition } from '../repository/positions.ts';
export { parseUnit, readUnit } from '../repository/units.ts';
export type { Organisation, Person, Position, Unit } from '../core/types.ts';
