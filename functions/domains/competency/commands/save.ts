import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import {
  checkFramework,
  checkNothingLost,
  nextFramework,
  type SubmittedFramework,
} from '../core/framework.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Framework } from '../core/types.ts';
import { competencyWrite, forgetFramework, frameworkWrite, readFramework } from '../repository/frameworks.ts';

/** How often a write that met another one is decided again on fresh reads. */
const TRIES = 5;

/**
 * Creates a framework or replaces its texts, the head and what changed of its competencies in one transaction. The same
 * framework again changes nothing. Only the agency may; a competency that was saved can never be left out.
 */
export async function saveFramework(
  scope: Scope,
  submitted: SubmittedFramework,
): Promise<Outcome<Framework>> {
  const { caller, services } = scope;
  if (caller.kind !== 'person' || !caller.roles.includes('AGENCY')) {
    return refused('NOT_FOUND', MESSAGES.FRAMEWORK_NOT_FOUND);
  }
  const checked = checkFramework(submitted);
  if (!checked.ok) return refusedAll(checked.refusals);
  const prepared = checked.framework;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const fresh = tried === 0 ? scope : { ...createScope(services, caller), now: scope.now };
    const before = await readFramework(fresh, prepared.frameworkId);
    if (before?.contentHash === prepared.contentHash) return done(before);
    const lost = before ? checkNothingLost(prepared, before) : [];
    if (lost.length > 0) return refusedAll(lost);
    const { framework, changed } = nextFramework(prepared, before);
    const result = await services.table.transact([
      frameworkWrite(framework, before),
      ...changed.map(competencyWrite),
    ]);
    forgetFramework(scope, framework);
    if (result.ok) return done(framework);
  }
  return refused('RETRY', MESSAGES.BUSY);
}
