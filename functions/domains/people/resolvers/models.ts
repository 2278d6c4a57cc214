import type { Login } from '../../../platform/auth.ts';
import type { AuditEntry, MergePreview, Organisation, Person, Position, Unit } from '../commands/index.ts';

export interface ViewerModel {
  readonly login: Login;
}
export type PersonModel = Person;
export type UnitModel = Unit;
export type PositionModel = Position;
export type OrganisationModel = Organisation;
export type PersonChangeModel = AuditEntry & { readonly id: string };
export type PersonMergeModel = MergePreview;
