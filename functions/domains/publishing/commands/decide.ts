import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { MESSAGES } from '../core/messages.ts';
import { readReason } from '../core/rules.ts';
import { allows, VERSION_TRANSITIONS } from '../core/transitions.ts';
import type { ModuleHead, ModuleVersion } from '../core/types.ts';
import {
  forgetModule,
  headWrite,
  readModule,
  readModuleVersion,
  versionWrite,
} from '../repository/modules.ts';
import { isAgency, untilWritten } from './support.ts';

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
  const given = decision.reason?.trim() ? decision.reason : undefined;
  const reason = given === undefined ? undefined : readReason(given);
  if (reason === undefined && (given !== undefined || !decision.approve)) {
    return refused(given === undefined ? 'REQUIRED' : 'INVALID', MESSAGES.REASON, ['reason']);
  }
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
