export type FrameworkModel = object;
export type CompetencyModel = object;
export type StandardEntryModel = object;
export type AttainmentModel = object;
export type EvidenceModel = object;
