export type ViewerModel = object;
export type UnitModel = object;
export type PositionModel = object;
export type PersonModel = object;
export type OrganisationModel = object;
