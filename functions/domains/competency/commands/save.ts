import { isAgency } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import {
  checkFramework,
  checkNothingLost,
  nextFramework,
  type SubmittedFramework,
} from '../core/framework.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Framework } from '../core/types.ts';
import { competencyWrite, forgetFramework, frameworkWrite, readFramework } from '../repository/frameworks.ts';

/**
 * Creates a framework or replaces its texts, the head and what changed of its competencies in one transaction. The same
 * framework again changes nothing. Only the agency may; a competency that was saved can never be left out.
 */
export async function saveFramework(
  scope: Scope,
  submitted: SubmittedFramework,
): Promise<Outcome<Framework>> {
  if (!isAgency(scope)) return refused('NOT_FOUND', MESSAGES.FRAMEWORK_NOT_FOUND);
  const checked = checkFramework(submitted);
  if (!checked.ok) return checked;
  const prepared = checked.value;
  return untilWritten<Framework>(scope, async (fresh) => {
    const before = await readFramework(fresh, prepared.frameworkId);
    if (before?.contentHash === prepared.contentHash) return done(before);
    const lost = before ? checkNothingLost(prepared, before) : [];
    if (lost.length > 0) return refusedAll(lost);
    const { framework, changed } = nextFramework(prepared, before);
    const result = await fresh.services.table.transact([
      frameworkWrite(framework, before),
      ...changed.map(competencyWrite),
    ]);
    forgetFramework(scope, framework);
    return result.ok ? done(framework) : undefined;
  });
}
