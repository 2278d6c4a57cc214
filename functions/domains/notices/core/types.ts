import * as v from 'valibot';
import { localized, whole } from '../../../platform/shapes.ts';

/*
 * What notices stores. Instants are milliseconds since the epoch, days are `YYYY-MM-DD` in Asia/Pontianak.
 */

/** What a notice is about. */
export const NOTICE_KINDS = [
  'COURSE_ASSIGNED',
  'COURSE_DUE_SOON',
  'COURSE_OVERDUE',
  'COURSE_FINISHED',
  'CERTIFICATE_REVOKED',
  'LATE_ANSWERS_ACCEPTED',
  'LATE_ANSWERS_DECLINED',
  'ATTEMPT_RESET',
  'DUE_DATE_EXTENDED',
  'RUN_ENDED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const LANGUAGES = ['ID', 'EN'] as const;
export type NoticeLanguage = (typeof LANGUAGES)[number];

const kind = v.picklist(NOTICE_KINDS);

export const noticeSchema = v.object({
  /** Derived from its cause, so that it is given once. */
  id: v.string(),
  kind,
  /** When its cause came about. */
  at: whole,
  courseId: v.string(),
  courseTitle: localized,
  /** The day due, where it is about one. */
  dueOn: v.optional(v.string()),
  /** Why the agency did what it is about. */
  reason: v.optional(v.string()),
  /** The number of the certificate that is ready. */
  certificate: v.optional(v.string()),
});
/** Something that a person is told. */
export type Notice = Readonly<v.InferOutput<typeof noticeSchema>>;

/** A notice that is kept, as it stands in the table. */
export const keptNoticeSchema = v.object({ ...noticeSchema.entries, personId: v.string() });

const choiceSchema = v.object({ app: v.boolean(), mail: v.boolean() });
/** Where a person wants to get a kind of notice. */
export type Choice = Readonly<v.InferOutput<typeof choiceSchema>>;

/** By kind, what a person chose; of a kind that is not there, the defaults hold. */
const choicesSchema = v.object(
  Object.fromEntries(NOTICE_KINDS.map((each) => [each, v.optional(choiceSchema)])) as Record<
    NoticeKind,
    v.OptionalSchema<typeof choiceSchema, undefined>
  >,
);
export type Choices = Readonly<Partial<Record<NoticeKind, Choice | undefined>>>;

/** A kept notice that was not read yet, as short as home needs it. */
const unreadSchema = v.object({ id: v.string(), kind, at: whole });

/** What a person has read and chosen: small, because home reads it. */
export const bookSchema = v.object({
  personId: v.string(),
  /** The ids of what follows from assignments and was read, as long as it follows from them. */
  read: v.array(v.string()),
  /** Kept notices that were not read, newest last. */
  unread: v.array(unreadSchema),
  choices: choicesSchema,
  /** The last day of a pause of mail. */
  pausedUntil: v.optional(v.string()),
  /** How often it was written. */
  revision: whole,
});
export type Book = Readonly<v.InferOutput<typeof bookSchema>>;

/** Where a person gets mail, and what they got. */
export const mailboxSchema = v.object({
  personId: v.string(),
  language: v.picklist(LANGUAGES),
  /** The confirmed address; nothing else is ever written to. */
  address: v.optional(v.string()),
  /** An address that waits to be confirmed, until when, and when the link was sent. */
  pending: v.optional(v.object({ address: v.string(), until: whole, sentAt: whole })),
  /** When a link was last sent to whatever address: outlives what waited, so that nobody makes more be sent by forgetting. */
  confirmSentAt: v.optional(whole),
  /** The day of the last digest: one a day. */
  digestOn: v.optional(v.string()),
  /** What was mailed lately, with the day of the cause, so that nothing comes twice. */
  mailed: v.array(v.object({ id: v.string(), on: v.string() })),
  revision: whole,
});
export type Mailbox = Readonly<v.InferOutput<typeof mailboxSchema>>;

const letterBase = { personId: v.string(), letterId: v.string(), queuedAt: whole };
/** A letter that waits to be sent, or was sent. It holds no address: the one of the moment of sending counts. */
export const letterSchema = v.variant('kind', [
  v.object({
    ...letterBase,
    kind: v.literal('DIGEST'),
    notices: v.array(noticeSchema),
    /** How many more there are than it lists. */
    more: whole,
    claimedUntil: v.optional(whole),
    sentAt: v.optional(whole),
  }),
  v.object({
    ...letterBase,
    kind: v.literal('CONFIRM'),
    claimedUntil: v.optional(whole),
    sentAt: v.optional(whole),
  }),
]);
export type Letter = Readonly<v.InferOutput<typeof letterSchema>>;
