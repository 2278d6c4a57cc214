import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { onceUnder } from '../../../platform/once.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import {
  ANSWERED_WITHIN,
  checkRequest,
  mayMove,
  MOST_OPEN,
  REQUEST_TRANSITIONS,
  type PrivacyRequest,
  type RequestInput,
  type RequestKind,
} from '../core/request.ts';
import {
  allRequests,
  askedWrite,
  newestRequests,
  queryQueue,
  readAsked,
  readRequest,
  requestWrite,
} from '../repository/requests.ts';

/** As many as somebody is shown of their own. */
const MOST_SHOWN = 50;

/** The newest requests of the caller. */
export async function ownRequests({ services, caller }: Scope): Promise<PrivacyRequest[]> {
  return caller.kind === 'person' ? newestRequests(services, caller.personId, MOST_SHOWN) : [];
}

/**
 * Asks for something about the caller's own data. The same again under the same key answers with the request there is.
 * What arrives at once is decided one after the other, so that no two of them count the same open requests.
 */
export async function ask(
  scope: Scope,
  input: RequestInput & { readonly idempotencyKey: string },
): Promise<Outcome<PrivacyRequest>> {
  const { caller } = scope;
  if (caller.kind !== 'person') return refused('NOT_FOUND', MESSAGES.PEOPLE_ONLY);
  const { personId } = caller;
  const { idempotencyKey, ...written } = input;
  const checked = checkRequest(written);
  if (!checked.ok) return checked;
  const once = onceUnder(scope, 'privacyRequestCreate', idempotencyKey, checked.value);
  if (!once.ok) return once;
  const requestId = sha256(canonicalJson([personId, 'privacy-request', idempotencyKey])).slice(0, 20);
  return untilWritten<PrivacyRequest>(scope, async (fresh) => {
    const { services, now } = fresh;
    const isDone = await once.value.isDone(fresh);
    if (!isDone.ok) return isDone;
    // Read before the requests: one that is written in between is missed by these, and not by the condition on this.
    const asked = await readAsked(services, personId);
    const before = await allRequests(services, personId);
    const same = before.find((each) => each.requestId === requestId);
    if (same) return done(same);
    const full = refusalOfOneMore(before, checked.value.kind);
    if (full) return full;
    const request: PrivacyRequest = {
      requestId,
      personId,
      state: 'OPEN',
      ...checked.value,
      askedAt: now,
      dueAt: now + ANSWERED_WITHIN,
      revision: 1,
    };
    const result = await services.table.transact([
      requestWrite(request),
      askedWrite(personId, asked),
      ...once.value.writes,
    ]);
    return result.ok ? done(request) : undefined;
  });
}

/** Why somebody with these requests can have no further one of a kind now; nothing if they can. */
function refusalOfOneMore(before: readonly PrivacyRequest[], kind: RequestKind) {
  const open = before.filter(({ state }) => state === 'OPEN');
  if (open.length >= MOST_OPEN) return refused('TOO_LARGE', MESSAGES.MOST_OPEN);
  return kind === 'ERASURE' && open.some((each) => each.kind === 'ERASURE')
    ? refused('TAKEN', MESSAGES.ERASURE_OPEN)
    : undefined;
}

/** What names a request for good. */
export interface RequestRef {
  readonly personId: string;
  readonly askedAt: number;
  readonly requestId: string;
}

/** A request that the caller may know of: their own, and every one for administrators. */
export async function findRequest(
  scope: Scope,
  { personId, askedAt, requestId }: RequestRef,
): Promise<PrivacyRequest | undefined> {
  const { caller, services } = scope;
  const own = caller.kind === 'person' && caller.personId === personId;
  return own || isAdmin(scope) ? readRequest(services, personId, askedAt, requestId) : undefined;
}

/** Takes a request of the caller's own back. Again, it changes nothing. */
export function withdrawRequest(scope: Scope, ref: RequestRef): Promise<Outcome<PrivacyRequest>> {
  const { caller } = scope;
  return untilWritten<PrivacyRequest>(scope, async (fresh) => {
    const before = await findRequest(fresh, ref);
    if (!before || caller.kind !== 'person' || before.personId !== caller.personId) return notFound();
    if (before.state === REQUEST_TRANSITIONS.WITHDRAW.to) return done(before);
    if (!mayMove(before.state, 'WITHDRAW')) return over();
    return written(fresh, before, { state: REQUEST_TRANSITIONS.WITHDRAW.to, decidedAt: fresh.now });
  });
}

/** How an administrator answers a request. */
export interface Decision {
  readonly accepted: boolean;
  /** What the person is told. */
  readonly answer: string;
}

/**
 * Answers a request, for administrators; who asked is told why. Accepting says that it is corrected, or will be erased:
 * that is done where it is always done. The same answer again changes nothing.
 */
export async function decideRequest(
  scope: Scope,
  ref: RequestRef,
  decision: Decision,
): Promise<Outcome<PrivacyRequest>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return refused('NOT_FOUND', MESSAGES.ADMINS_ONLY);
  const answer = checkReason(decision.answer, ['answer']);
  if (!answer.ok) return answer;
  const transition = decision.accepted ? 'ACCEPT' : 'DECLINE';
  return untilWritten<PrivacyRequest>(scope, async (fresh) => {
    const before = await findRequest(fresh, ref);
    if (!before) return notFound();
    if (before.personId === caller.personId) {
      return refused('WRONG_STATE', MESSAGES.OWN_REQUEST, ['request']);
    }
    const { to } = REQUEST_TRANSITIONS[transition];
    if (before.state === to && before.answer === answer.value) return done(before);
    if (!mayMove(before.state, transition)) return over();
    return written(fresh, before, {
      state: to,
      decidedAt: fresh.now,
      decidedBy: caller.personId,
      answer: answer.value,
    });
  });
}

async function written(
  { services }: Scope,
  before: PrivacyRequest,
  change: Partial<PrivacyRequest>,
): Promise<Outcome<PrivacyRequest> | undefined> {
  const after: PrivacyRequest = { ...before, ...change, revision: before.revision + 1 };
  const result = await services.table.write(requestWrite(after, before));
  return result.ok ? done(after) : undefined;
}

const notFound = () => refused('NOT_FOUND', MESSAGES.REQUEST_NOT_FOUND, ['request']);
const over = () => refused('WRONG_STATE', MESSAGES.REQUEST_OVER, ['request']);

/** A page of the queue of requests; nothing for anybody but administrators. */
export async function queuePage(
  scope: Scope,
  state: 'OPEN' | 'DECIDED',
  options: QueryOptions,
): Promise<Page> {
  return isAdmin(scope) ? queryQueue(scope.services, state, options) : { items: [] };
}
