import * as v from 'valibot';
import type { Refusal } from '../../../platform/outcome.ts';
import { whole } from '../../../platform/shapes.ts';
import { MESSAGES } from './messages.ts';

/*
 * The erasure of a person: what is kept about them elsewhere goes first, step by step, then their partition by which it
 * was found. Each step can be done again wherever it was interrupted.
 */

/** Why a person is erased: a choice and no text, which might name them and stay. */
export const ERASURE_BASES = ['ASKED', 'RETENTION_OVER', 'RECORDED_WRONGLY', 'ORDERED'] as const;
export type ErasureBasis = (typeof ERASURE_BASES)[number];

export const ERASURE_STATES = ['UNDER_WAY', 'DONE'] as const;

/** The steps in their order, each with the kinds of items that it finds. */
export const ERASURE_STEPS = [
  { name: 'LOGINS', kinds: ['loginKey', 'signInKey'] },
  { name: 'NUMBERS', kinds: ['personalNumberKey'] },
  { name: 'INVITATIONS', kinds: ['invitationKey'] },
  { name: 'CERTIFICATES', kinds: ['certificateNumberKey'] },
  { name: 'LISTS', kinds: ['rosterKey', 'countedRunKey'] },
  { name: 'STATISTICS', kinds: ['summedAttemptsKey'] },
  { name: 'ASSIGNMENTS', kinds: ['assignmentKey', 'courseKey'] },
  { name: 'CHANGES', kinds: ['rightsAuditKey'] },
  { name: 'JOBS', kinds: ['jobKey'] },
  // Everything else lies in the partition.
  { name: 'OWN', kinds: [] },
  { name: 'TASKS', kinds: ['dueKey'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly string[] }[];
export type ErasureStep = (typeof ERASURE_STEPS)[number]['name'];

/** The kind of task that looks once more after what the stream wrote while a person was erased. */
export const ERASED_TASK = 'erased';

/** The kinds of items that some step finds. */
export const STEP_KINDS: ReadonlySet<string> = new Set(ERASURE_STEPS.flatMap(({ kinds }) => kinds));

/** What is kept of an erasure for good. */
export const erasureSchema = v.object({
  personId: v.string(),
  /** The ids of all records of the person, the one that stood last first. */
  records: v.array(v.string()),
  state: v.picklist(ERASURE_STATES),
  basis: v.picklist(ERASURE_BASES),
  /** The number of the letter or decision. */
  reference: v.optional(v.string()),
  /** The id of who started it, and the client through which. */
  startedBy: v.string(),
  via: v.string(),
  // Instants are milliseconds since the epoch.
  startedAt: whole,
  finishedAt: v.optional(whole),
});
export type Erasure = Readonly<v.InferOutput<typeof erasureSchema>>;

/** How a person stands who may be erased. */
export interface ErasureSituation {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly left: boolean;
  /** Whether it has begun: it is gone on with then. */
  readonly erasing: boolean;
  /** Whether another record of theirs is still being merged. */
  readonly merging: boolean;
}

/** Every reason why a person may not be erased; none when they may. */
export function erasureProblems(
  { personId, roles, left, erasing, merging }: ErasureSituation,
  actorId: string,
): Refusal[] {
  if (erasing) return [];
  const wrong = (message: Refusal['message']): Refusal => ({
    code: 'WRONG_STATE',
    message,
    field: ['person'],
  });
  if (personId === actorId) return [wrong(MESSAGES.ERASE_SELF)];
  // Whoever leaves loses their roles, and the last administrator cannot leave.
  if (roles.length > 0) return [wrong(MESSAGES.ERASE_ROLE)];
  return [
    ...(left ? [] : [wrong(MESSAGES.ERASE_WORKS)]),
    ...(merging ? [wrong(MESSAGES.ERASE_MERGING)] : []),
  ];
}

/** Whether a name was typed as it is recorded: spaces around it and how accents are composed do not matter. */
export const isNamed = (typed: string, name: string): boolean =>
  typed.trim().normalize('NFC') === name.normalize('NFC');
