import type {
  AssignmentView,
  Certificate,
  Credit,
  Home,
  RosterEntry,
  Run,
  Tally,
} from '../commands/index.ts';

export type RunModel = Run;
export type HomeModel = Home;
export type DueCourseModel = AssignmentView;
export type CreditModel = Credit;
export type CertificateModel = Certificate;
export type RosterEntryModel = RosterEntry;
export type UnitTallyModel = Tally;
