import * as v from 'valibot';
import { localized, whole } from '../../../platform/shapes.ts';

/*
 * What learning stores. Instants are milliseconds since the epoch, days are `YYYY-MM-DD` in Asia/Pontianak, credit
 * hours (JP) are whole hundredths.
 */

/** The states of a run. */
export const RUN_STATES = ['ACTIVE', 'FINISHED', 'WITHDRAWN', 'EXEMPT'] as const;
export type RunState = (typeof RUN_STATES)[number];
const runState = v.picklist(RUN_STATES);

const rosterPlace = v.object({
  unitId: v.string(),
  nameKey: v.string(),
  /** The section of the unit's list, when that is divided. */
  section: v.optional(whole),
  /** How often its entry came to another list; never, when absent. */
  moves: v.optional(whole),
});

/** A person in a course. */
export const runSchema = v.object({
  personId: v.string(),
  courseId: v.string(),
  /** Its number for this person and course, from 1. */
  number: v.pipe(whole, v.minValue(1)),
  state: runState,
  /** The course version it is pinned to. */
  version: whole,
  /** How often it was written: what was read is only moved as it stood. */
  revision: whole,
  enrolledAt: whole,
  /** The agency's later day for this person alone. */
  dueExtendedTo: v.optional(v.string()),
  /** The modules in order, and how many lessons of each finishing takes. */
  modules: v.array(v.object({ moduleId: v.string(), version: whole, required: whole })),
  /** How many of those are done, by module. */
  done: v.record(v.string(), whole),
  requiredDone: whole,
  requiredTotal: whole,
  title: localized,
  jpHundredths: whole,
  /**
   * What is still to do in each module in which something is done: its first lesson, and its first lesson that finishing
   * takes. So the place to go on is known without the progress of all modules.
   */
  open: v.optional(
    v.record(v.string(), v.object({ lesson: v.optional(v.string()), required: v.optional(v.string()) })),
    {},
  ),
  /**
   * The lesson to go on with, which is not done; none when all is done. It follows from the lesson in which something was
   * done last, at `at`: that is `after`, or where it is left out the lesson to go on with itself.
   */
  resume: v.optional(
    v.object({
      moduleId: v.string(),
      lessonId: v.string(),
      title: v.string(),
      at: whole,
      after: v.optional(v.object({ moduleId: v.string(), lessonId: v.string() })),
    }),
  ),
  /** When the learner last did something in it, by the device's clock. */
  usedAt: v.optional(whole),
  /** The name when the learner last did something in it. */
  personName: v.string(),
  /** Where the agency's list has it: while it is active, the unit of its learner; then that of the moment it ended. */
  roster: rosterPlace,
  endedAt: v.optional(whole),
  certificate: v.optional(v.object({ number: v.string(), issuedOn: v.string() })),
});
export type Run = Readonly<v.InferOutput<typeof runSchema>>;

/** Which run: its permanent natural id. */
export type RunRef = Readonly<Pick<Run, 'personId' | 'courseId' | 'number'>>;

/** The lessons done in one module of a run. */
export const progressSchema = v.object({
  /** When each was first done, by lesson id. */
  done: v.record(v.string(), whole),
  /** How often it was written; 0 is never. */
  version: whole,
});
export type Progress = Readonly<v.InferOutput<typeof progressSchema>>;

/** A year of a person: the sum of its credits and the courses that ended in it. */
export const yearSchema = v.object({
  year: whole,
  jpHundredths: v.optional(v.pipe(v.number(), v.integer()), 0),
  courses: v.optional(v.set(v.string())),
});
export type Year = Readonly<v.InferOutput<typeof yearSchema>>;

/** An entry of the ledger of credit hours. */
export const creditSchema = v.object({
  creditId: v.string(),
  personId: v.string(),
  day: v.string(),
  /** Negative in a correction. */
  jpHundredths: v.pipe(v.number(), v.integer()),
  title: localized,
});
export type Credit = Readonly<v.InferOutput<typeof creditSchema>>;

const certificateState = v.picklist(['VALID', 'REVOKED']);

/** A certificate as its holder and the agency see it. */
export const certificateSchema = v.object({
  number: v.string(),
  personId: v.string(),
  courseId: v.string(),
  run: whole,
  state: certificateState,
  holderName: v.string(),
  title: localized,
  jpHundredths: whole,
  issuedOn: v.string(),
  revokedReason: v.optional(v.string()),
});
export type Certificate = Readonly<v.InferOutput<typeof certificateSchema>>;

/**
 * The public side of a certificate: no more than the page that anybody may open shows, and where the rest is. Of one whose
 * holder was erased the number alone is left, so that it is never given again.
 */
export const publicCertificateSchema = v.variant('state', [
  v.object({
    number: v.string(),
    state: certificateState,
    holderInitials: v.string(),
    title: localized,
    issuedOn: v.string(),
    personId: v.string(),
  }),
  v.object({ number: v.string(), state: v.literal('ERASED') }),
]);
export type PublicCertificate = Readonly<v.InferOutput<typeof publicCertificateSchema>>;

/** What the agency can do about a run. */
export const INTERVENTIONS = [
  'DUE_DATE_EXTENDED',
  'ATTEMPT_RESET',
  'EXEMPTED',
  'WITHDRAWN',
  'CERTIFICATE_REVOKED',
  'PERSON_LEFT',
  'LATE_ANSWERS_ACCEPTED',
  'LATE_ANSWERS_DECLINED',
] as const;

const interventionSchema = v.object({
  id: v.string(),
  kind: v.picklist(INTERVENTIONS),
  reason: v.string(),
  at: whole,
  /** The id of who did it. */
  by: v.string(),
});
export type Intervention = Readonly<v.InferOutput<typeof interventionSchema>>;

/** What assignments look at in a person: as it is while their run is active, then as it was when it ended. */
const addresseeSchema = v.object({
  employmentKind: v.picklist(['PNS', 'PPPK']),
  /** The unit and all units above it, top first. */
  unitPath: v.array(v.string()),
  positionFamily: v.optional(v.string()),
});
export type RosterAddressee = Readonly<v.InferOutput<typeof addresseeSchema>>;

/** A run in the agency's list. */
export const rosterEntrySchema = v.object({
  personId: v.string(),
  courseId: v.string(),
  number: whole,
  ...rosterPlace.entries,
  /** The unit where the run began, when its learner has moved since. */
  begunIn: v.optional(v.string()),
  personName: v.string(),
  state: runState,
  requiredDone: whole,
  requiredTotal: whole,
  /** The revision of the run that the counts are of; follows the run through the stream. */
  progressRevision: whole,
  enrolledAt: whole,
  /** By which the day due is known for a whole page without reading its people. */
  addressee: addresseeSchema,
  dueExtendedTo: v.optional(v.string()),
  endedAt: v.optional(whole),
  certificateNumber: v.optional(v.string()),
  certificateState: v.optional(certificateState),
  /** Whether the person has a later run: only the latest counts. */
  earlier: v.optional(v.boolean()),
  interventions: v.array(interventionSchema),
  /** Attempts whose late answers wait for a decision, and those whose late answers were left as they are. */
  lateWaiting: v.optional(v.set(v.string())),
  lateDeclined: v.optional(v.set(v.string())),
});
export type RosterEntry = Readonly<v.InferOutput<typeof rosterEntrySchema>>;
