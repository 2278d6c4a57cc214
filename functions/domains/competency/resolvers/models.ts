import type { Attainment, Competency, CompetencyLevel, Evidence, Framework } from '../commands/index.ts';

export type FrameworkModel = Framework;
export type CompetencyModel = Competency;
export type StandardEntryModel = CompetencyLevel;
export type AttainmentModel = Attainment;
export type EvidenceModel = Evidence;
