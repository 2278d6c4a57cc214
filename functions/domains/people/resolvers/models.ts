import type { Login } from '../../../platform/auth.ts';
import type { Person } from '../repository.ts';

export interface ViewerModel {
  login: Login;
}
export type PersonModel = Person;
export type UnitModel = object;
export type PositionModel = object;
export type OrganisationModel = object;
