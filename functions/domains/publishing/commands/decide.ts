import { isAgency } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { MESSAGES as COMMON } from '../../../platform/messages.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { allows, VERSION_TRANSITIONS } from '../core/transitions.ts';
import type { ModuleHead, ModuleVersion } from '../core/types.ts';
import {
  forgetModule,
  headWrite,
  readModule,
  readModuleVersion,
  versionWrite,
} from '../repository/modules.ts';

/** What the agency makes of a version. */
export interface Decision {
  readonly moduleId: string;
  readonly number: number;
  readonly approve: boolean;
  /** Needed for a refusal; kept and shown to the partner. */
  readonly reason?: string | null | undefined;
}

/**
 * Approves or refuses a version that is in review. The same decision again answers what was decided; a course takes an
 * approved version only when it is offered anew.
 */
export async function decideVersion(scope: Scope, decision: Decision): Promise<Outcome<ModuleVersion>> {
  if (!isAgency(scope)) return notFound();
  const given = decision.reason?.trim() ? checkReason(decision.reason) : undefined;
  if (given && !given.ok) return given;
  if (!given && !decision.approve) return refused('REQUIRED', COMMON.REASON, ['reason']);
  const reason = given?.value;
  const event = decision.approve ? 'APPROVE' : 'REJECT';
  return untilWritten<ModuleVersion>(scope, async (fresh) => {
    const { caller, now, services } = fresh;
    const [head, before] = await Promise.all([
      readModule(fresh, decision.moduleId),
      readModuleVersion(fresh, decision.moduleId, decision.number),
    ]);
    if (!head || !before || caller.kind !== 'person') return notFound();
    if (!allows(event, before.state)) {
      const again = before.state === VERSION_TRANSITIONS[event].to && before.decisionReason === reason;
      return again ? done(before) : refused('WRONG_STATE', MESSAGES.DECIDED, ['version']);
    }
    const version: ModuleVersion = {
      ...before,
      state: VERSION_TRANSITIONS[event].to,
      decidedAt: now,
      decidedBy: caller.personId,
      ...(reason !== undefined && { decisionReason: reason }),
    };
    const decided: ModuleHead = {
      ...head,
      ...(head.latest === version.number && { latestState: version.state }),
      ...(decision.approve && { published: version.number }),
      revision: head.revision + 1,
      changedAt: now,
    };
    const result = await services.table.transact([
      headWrite(decided, head),
      versionWrite(version, before.state),
    ]);
    forgetModule(scope, { moduleId: head.moduleId, latest: version.number });
    return result.ok ? done(version) : undefined;
  });
}

const notFound = () => refused('NOT_FOUND', MESSAGES.MODULE_NOT_FOUND, ['version']);
