import type { Refusal } from '../../../platform/outcome.ts';
import type { Holding } from '../core/holdings.ts';
import type { CopyStanding, KindFate, Look, PrivacyRequest } from '../commands/index.ts';

/** The caller's own; each field reads what it needs. */
export interface PersonalDataModel {
  readonly own: true;
}
export type PersonalDataCopyModel = CopyStanding;
export interface PersonalDataHoldingModel {
  readonly kind: Holding;
}
export type PersonalDataLookModel = Look;
export type PrivacyRequestModel = PrivacyRequest;
export interface PersonErasureModel {
  readonly problems: readonly Refusal[];
  readonly begun: boolean;
}
export type PersonErasureCountModel = KindFate;
