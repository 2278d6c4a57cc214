export type RunModel = object;
export type HomeModel = object;
export type DueCourseModel = object;
export type CreditModel = object;
export type CertificateModel = object;
export type RosterEntryModel = object;
export type UnitTallyModel = object;
