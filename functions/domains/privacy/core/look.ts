import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';

/*
 * Who looked at whose data. What one request read is one entry, which the change stream hands on to each person; a person
 * sees by the hour which role looked at what.
 */

/** What somebody looked at. */
export const LOOKED_AT = ['PROFILE', 'HISTORY', 'LEARNING', 'CERTIFICATE', 'LIST', 'EXPORT'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** As what somebody looked: the role that let them. */
export const LOOKING_ROLES = ['AGENCY', 'ADMIN'] as const;
const role = v.picklist(LOOKING_ROLES);

/** Types of the schema whose things are about one person, and what somebody has seen who reached one. */
export const ABOUT_A_PERSON: Readonly<Record<string, LookedAt>> = {
  Person: 'PROFILE',
  PersonChange: 'HISTORY',
  Run: 'LEARNING',
  RosterEntry: 'LEARNING',
  Certificate: 'CERTIFICATE',
  // It says what of the profile is wrong, and what is right.
  PrivacyRequest: 'PROFILE',
};

/** Of a list that spans units, the name under which its reading is kept. */
export const EVERYBODY = 'EVERYBODY';
/** The same for the list of a unit. */
export const unitList = (unitId: string): string => `UNIT#${unitId}`;

/** How long looks are kept: a year; and the entry of a request, until the stream has it everywhere: seven days. */
export const LOOK_KEPT = 365 * 86_400_000;
export const ACCESS_KEPT = 7 * 86_400_000;
const HOUR = 3_600_000;

/** The hour in which a moment lies (both ms). */
export const hourOf = (at: number): number => at - (at % HOUR);

/** One request that read others' data. */
export const accessSchema = v.object({
  actorId: v.string(),
  role,
  /** The client through which. */
  via: v.string(),
  at: whole,
  /** The ids of the persons, and under each what was seen. */
  subjects: v.record(v.string(), v.array(v.picklist(LOOKED_AT))),
  /** The lists that were read or taken along as a whole. */
  lists: v.record(v.string(), v.array(v.picklist(LOOKED_AT))),
});
export type Access = Readonly<v.InferOutput<typeof accessSchema>>;

/** What somebody with a role saw of a person within an hour. */
export const lookSchema = v.object({
  hour: whole,
  role,
  what: v.set(v.picklist(LOOKED_AT)),
});
export type Look = Readonly<v.InferOutput<typeof lookSchema>>;
