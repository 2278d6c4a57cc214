import type {
  AssignmentView,
  Certificate,
  Credit,
  Home,
  RosterEntry,
  Run,
  Tally,
} from '../commands/index.ts';

/** A run. */
export type RunModel = Run & {
  /** The day by the assignments, where it was read already; null when they ask for none. */
  readonly assignedOn?: string | null;
};
export type HomeModel = Home;
export type DueCourseModel = AssignmentView;
export type CreditModel = Credit;
export type CertificateModel = Certificate;
export type RosterEntryModel = RosterEntry;
export type UnitTallyModel = Tally;
