import { isAdmin } from '../../../../platform/caller.ts';
import { checkReason } from '../../../../platform/checks.ts';
import { startJob, startJobWith } from '../../../../platform/jobs/commands.ts';
import type { Job } from '../../../../platform/jobs/job.ts';
import { refused, refusedAll, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { untilWritten } from '../../../../platform/until-written.ts';
import { isMergedInto, merged } from '../../core/merge.ts';
import { MESSAGES } from '../../core/messages.ts';
import type { Person } from '../../core/types.ts';
import { auditWrite } from '../../repository/audit.ts';
import { personBinding, rebindWrite } from '../../repository/logins.ts';
import { numberMergeWrites, readNumber } from '../../repository/numbers.ts';
import { forgetPerson, personWrite, readPerson, readRecord } from '../../repository/people.ts';
import { familyCheck, readPosition } from '../../repository/positions.ts';
import { readUnit } from '../../repository/units.ts';
import { adminsOnly } from '../support.ts';
import { previewMerge, type MergeNeighbours } from './preview.ts';

export interface MergeStart {
  readonly stays: string;
  readonly goes: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Merges two records of one person. In one transaction with the start of the job the record that goes answers as the one
 * that stays, with its number and its logins: nothing more is written to it by its person from then on. The job takes all
 * that it holds over. A merge whose job was ended is gone on with by starting it again under another key.
 */
export async function startMerge(
  neighbours: MergeNeighbours,
  scope: Scope,
  input: MergeStart,
): Promise<Outcome<Job>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(input.reason);
  if (!because.ok) return because;
  const outcome = await untilWritten<Job>(scope, async (fresh) => {
    const [stays, goes] = await Promise.all([readPerson(fresh, input.stays), readRecord(fresh, input.goes)]);
    if (!stays) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['stays']);
    if (!goes) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['goes']);
    const job = {
      kind: 'PERSONS_MERGE' as const,
      dryRun: false,
      input: Buffer.from(
        JSON.stringify({ stays: stays.personId, goes: goes.personId, reason: because.value }),
      ),
      idempotencyKey: input.idempotencyKey,
    };
    if (isMergedInto(goes, stays)) return startJob(fresh, caller, job);
    const preview = await previewMerge(neighbours, fresh, stays.personId, goes.personId);
    if (!preview || preview.problems.length > 0) return refusedAll([...(preview?.problems ?? [])]);
    const writes = await recordWrites(fresh, stays, goes);
    const audit = auditWrite(fresh.services.newId(), {
      kind: 'MERGED',
      personId: stays.personId,
      from: goes.personId,
      reason: because.value,
      actorId: caller.personId,
      via: caller.login.clientId,
      at: fresh.now,
    });
    return startJobWith(fresh, caller, job, [...writes, audit]);
  });
  forgetPerson(scope, input.stays);
  forgetPerson(scope, input.goes);
  return outcome;
}

/** Writes of both records, the logins and the number. */
async function recordWrites(scope: Scope, before: Person, gone: Person) {
  const { stays, goes } = merged(before, gone);
  const [unit, position, number] = await Promise.all([
    stays.unitId === undefined ? undefined : readUnit(scope, stays.unitId),
    stays.positionId === undefined ? undefined : readPosition(scope, stays.positionId),
    readNumber(scope, gone.personId),
  ]);
  const binding = personBinding(stays, unit, position);
  const numbers = number === undefined ? [] : [number];
  return [
    personWrite(stays, before),
    personWrite(goes, gone),
    ...gone.logins.map((hash) => rebindWrite(hash, gone.personId, binding)),
    ...(await numberMergeWrites(scope.services, gone.personId, before.personId, numbers)),
    ...(position ? [familyCheck(position)] : []),
  ];
}
