import * as v from 'valibot';
import { checkReason, checkText, refusalAt } from '../../../platform/checks.ts';
import { done, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import { whole } from '../../../platform/shapes.ts';
import { asKept } from '../../../platform/text.ts';
import { MESSAGES } from './messages.ts';

/*
 * What a person asks about their data: that something is corrected, or that all of it is erased. It waits in one queue
 * for the administrators.
 */

export const REQUEST_KINDS = ['CORRECTION', 'ERASURE'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What may be wrong. */
export const REQUEST_FIELDS = [
  'NAME',
  'PERSONAL_NUMBER',
  'EMPLOYMENT_KIND',
  'GRADE',
  'UNIT',
  'POSITION',
  'LEARNING',
  'CREDIT',
  'CERTIFICATE',
  'COMPETENCY',
  'OTHER',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

export const REQUEST_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What moves a request, from where to where. What is decided stays so; who disagrees asks anew. */
export const REQUEST_TRANSITIONS = {
  ACCEPT: { from: ['OPEN'], to: 'ACCEPTED' },
  DECLINE: { from: ['OPEN'], to: 'DECLINED' },
  WITHDRAW: { from: ['OPEN'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly RequestState[]; to: RequestState }>;
export type RequestTransition = keyof typeof REQUEST_TRANSITIONS;

/** Whether a request in a state may be moved so. */
export function mayMove(state: RequestState, transition: RequestTransition): boolean {
  const from: readonly RequestState[] = REQUEST_TRANSITIONS[transition].from;
  return from.includes(state);
}

/**
 * By when a request is to be answered, ms: corrections within 3 × 24 hours of their receipt (UU 27/2022 art. 30(1)). The
 * law names no hours for answering who asks to be erased; the house keeps to the same.
 */
export const ANSWERED_WITHIN = 3 * 24 * 3_600_000;

/** The most requests of a person that are open at a time. */
export const MOST_OPEN = 5;
const MOST_TEXT = 500;

export const requestSchema = v.object({
  requestId: v.string(),
  personId: v.string(),
  kind: v.picklist(REQUEST_KINDS),
  state: v.picklist(REQUEST_STATES),
  field: v.optional(v.picklist(REQUEST_FIELDS)),
  /** What stands there and is wrong, and what is right. */
  wrong: v.optional(v.string()),
  right: v.optional(v.string()),
  reason: v.string(),
  // Instants are milliseconds since the epoch.
  askedAt: whole,
  dueAt: whole,
  decidedAt: v.optional(whole),
  /** The id of who decided. */
  decidedBy: v.optional(v.string()),
  answer: v.optional(v.string()),
  revision: whole,
});
export type PrivacyRequest = Readonly<v.InferOutput<typeof requestSchema>>;

/** What a person writes. */
export interface RequestInput {
  readonly kind: RequestKind;
  readonly field?: RequestField | null | undefined;
  readonly wrong?: string | null | undefined;
  readonly right?: string | null | undefined;
  readonly reason: string;
}

type Written = Pick<PrivacyRequest, 'kind' | 'field' | 'wrong' | 'right' | 'reason'>;

/** Checks what a person wrote: a correction names the field and the right value. */
export function checkRequest({ kind, field, wrong, right, reason }: RequestInput): Outcome<Written> {
  const because = checkReason(reason);
  const refusals: Refusal[] = because.ok ? [] : [...because.refusals];
  if (kind === 'ERASURE') {
    return because.ok ? done({ kind, reason: because.value }) : refusedAll(refusals);
  }
  if (!field) refusals.push(refusalAt(['field'], 'REQUIRED', MESSAGES.FIELD_NEEDED));
  refusals.push(...checkText(['right'], right ?? '', MOST_TEXT));
  if (wrong != null && wrong.trim() !== '') refusals.push(...checkText(['wrong'], wrong, MOST_TEXT));
  if (!because.ok || !field || refusals.length > 0) return refusedAll(refusals);
  const stands = wrong == null ? '' : asKept(wrong);
  return done({
    kind,
    field,
    ...(stands !== '' && { wrong: stands }),
    right: asKept(right ?? ''),
    reason: because.value,
  });
}
