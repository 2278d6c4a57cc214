import * as v from 'valibot';
import { EMPLOYMENT_KINDS, ROLES } from '../../../platform/caller.ts';
import { localized, whole } from '../../../platform/shapes.ts';

/*
 * What people stores. Instants are milliseconds since the epoch; units, positions and organisations have their external
 * ids as ids.
 */

export const ORGANISATION_KINDS = ['UNIVERSITY', 'NGO', 'GOVERNMENT'] as const;

export const POSITION_KINDS = [
  'HIGH_LEADERSHIP_PRATAMA',
  'ADMINISTRATOR',
  'SUPERVISOR',
  'EXECUTOR',
  'FUNCTIONAL_EXPERTISE',
  'FUNCTIONAL_SKILL',
] as const;

/** Why somebody leaves. */
export const LEAVING_CAUSES = [
  'RESIGNED',
  'RETIRED',
  'DIED',
  'TRANSFERRED',
  'CONTRACT_ENDED',
  'DISMISSED',
] as const;

/** A unit of the tree. Only its name ever changes, so that the units above, which logins hold, stay true. */
export const unitSchema = v.object({
  unitId: v.string(),
  name: localized,
  /** The ids of the units above, top first. */
  ancestors: v.array(v.string()),
  /** Where it stands among all units: behind its parent, siblings as they were created. */
  place: v.string(),
});
export type Unit = Readonly<v.InferOutput<typeof unitSchema>>;

/** The level of a competency that a position requires. */
const standardEntrySchema = v.object({
  frameworkId: v.string(),
  competencyId: v.string(),
  /** 1 to 5. */
  level: whole,
});
export type StandardEntry = Readonly<v.InferOutput<typeof standardEntrySchema>>;

/** A position and what it requires. */
export const positionSchema = v.object({
  positionId: v.string(),
  name: localized,
  kind: v.picklist(POSITION_KINDS),
  family: v.string(),
  standard: v.array(standardEntrySchema),
  /** Whether the logins of all its holders hold this family: not while a change is carried to them. */
  familyCarried: v.boolean(),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type Position = Readonly<v.InferOutput<typeof positionSchema>>;

/** A person. The personal number stands in an item of its own, which no list and no index holds. */
export const personSchema = v.object({
  personId: v.string(),
  name: v.string(),
  employmentKind: v.picklist(EMPLOYMENT_KINDS),
  grade: v.optional(v.string()),
  /** Absent for the first administrator, who is there before any unit. */
  unitId: v.optional(v.string()),
  positionId: v.optional(v.string()),
  roles: v.array(v.picklist(ROLES)),
  /** The hashes of the logins bound to the person: they hold copies of what access decisions need. */
  logins: v.array(v.string()),
  /** The hash of the newest invitation's code: earlier ones are void. */
  invitation: v.optional(v.string()),
  /** Of somebody who left: the logins that were theirs. */
  formerLogins: v.optional(v.array(v.string())),
  /** Of somebody who left: why, the last day (`YYYY-MM-DD`), and when it was noted. */
  left: v.optional(v.object({ cause: v.picklist(LEAVING_CAUSES), on: v.string(), at: whole })),
  /** Since when (ms) the person is being erased: nobody finds them any more. */
  erasing: v.optional(whole),
  /** The record that this one was merged into: it answers in its place. */
  mergedInto: v.optional(v.string()),
  /** Of a record that was merged: what is added to the numbers of its runs where they come to. */
  mergedOffset: v.optional(whole),
  /** How many records were merged into this one, those that had been merged into them included. */
  mergedCount: v.optional(whole),
  /** The records of which not everything has come over yet; absent when no merge into this one is under way. */
  merging: v.optional(v.array(v.string())),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type Person = Readonly<v.InferOutput<typeof personSchema>>;

/** An invitation, kept under the hash of its code. */
export const invitationSchema = v.object({
  personId: v.string(),
  issuedAt: whole,
  /** The id of the person who issued it. */
  issuedBy: v.string(),
  expiresAt: whole,
  /** The hash of the login that accepted it. */
  acceptedBy: v.optional(v.string()),
  acceptedAt: v.optional(whole),
});
export type Invitation = Readonly<v.InferOutput<typeof invitationSchema>>;

/** An organisation that publishes modules. It is never changed once it is there: logins hold its name. */
export const organisationSchema = v.object({
  organisationId: v.string(),
  name: v.string(),
  kind: v.picklist(ORGANISATION_KINDS),
  site: v.optional(v.string()),
});
export type Organisation = Readonly<v.InferOutput<typeof organisationSchema>>;
