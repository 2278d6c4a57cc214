import { isAdmin } from '../../../../platform/caller.ts';
import { checkLine } from '../../../../platform/checks.ts';
import { findJob, startJobWith } from '../../../../platform/jobs/commands.ts';
import type { Job } from '../../../../platform/jobs/job.ts';
import { readResult } from '../../../../platform/jobs/store.ts';
import { refused, refusedAll, type Outcome, type Refusal } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { asKept } from '../../../../platform/text.ts';
import { untilWritten } from '../../../../platform/until-written.ts';
import { beginErasure, findAllOf, type AllOf } from '../../../people/commands/erase.ts';
import { hasRuns } from '../../../learning/commands/erase.ts';
import { erasureProblems, isNamed, type ErasureBasis } from '../../core/erasure.ts';
import { MESSAGES } from '../../core/messages.ts';
import type { Holding } from '../../core/holdings.ts';
import { PERSONAL_DATA, type Classified, type Fate } from '../../repository/personal-data.ts';
import { erasureWrite, readErasure } from '../../repository/erasures.ts';

export interface ErasureStart {
  readonly personId: string;
  readonly basis: ErasureBasis;
  /** The number of the letter or decision, if there is one. */
  readonly reference?: string | null | undefined;
  /** The name of the person, typed; a dry run needs none. */
  readonly name?: string | null | undefined;
  readonly dryRun: boolean;
  readonly idempotencyKey: string;
}

const MOST_REFERENCE = 64;

/** What stands in the way of erasing a person; undefined when there is none, or for who does not administer. */
export async function erasureOf(
  scope: Scope,
  personId: string,
): Promise<{ readonly all: AllOf; readonly problems: readonly Refusal[] } | undefined> {
  const { caller, services } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return undefined;
  const all = await findAllOf(scope, personId);
  if (!all) return undefined;
  const { person, records } = all;
  const merging = await Promise.all(records.slice(1).map((record) => hasRuns(services, record)));
  const situation = {
    personId: person.personId,
    roles: person.roles,
    left: person.left !== undefined,
    erasing: person.erasing !== undefined,
    merging: merging.includes(true),
  };
  return { all, problems: erasureProblems(situation, caller.personId) };
}

/**
 * Starts the erasure of a person, or a job that says what it would do. In one transaction with the start nobody finds the
 * person any more, and what is kept of the erasure is written. One whose job was ended is gone on with by starting it
 * again under another key.
 */
export async function startErasure(scope: Scope, input: ErasureStart): Promise<Outcome<Job>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return refused('NOT_FOUND', MESSAGES.ADMINS_ONLY);
  const reference = input.reference == null ? '' : asKept(input.reference);
  const unfit = reference === '' ? [] : checkLine(['reference'], reference, MOST_REFERENCE);
  return untilWritten<Job>(scope, async (fresh) => {
    const situation = await erasureOf(fresh, input.personId);
    if (!situation) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    const { all, problems } = situation;
    const { person, records } = all;
    // What an erasure would do can be seen of anybody: it changes nothing.
    const refusals = [...(input.dryRun ? [] : problems), ...unfit];
    if (refusals.length > 0) return refusedAll(refusals);
    if (!input.dryRun && !isNamed(input.name ?? '', person.name)) {
      return refused('INVALID', MESSAGES.ERASE_NAME, ['name']);
    }
    const job = {
      kind: 'PERSON_ERASURE' as const,
      dryRun: input.dryRun,
      input: Buffer.from(JSON.stringify({ personId: person.personId })),
      idempotencyKey: input.idempotencyKey,
    };
    const begins = input.dryRun ? undefined : beginErasure(person, fresh.now);
    if (begins && !begins.ok) return begins;
    const begun = input.dryRun || (await readErasure(fresh.services, person.personId)) !== undefined;
    const erasure = {
      personId: person.personId,
      records: [...records],
      state: 'UNDER_WAY' as const,
      basis: input.basis,
      ...(reference !== '' && { reference }),
      startedBy: caller.personId,
      via: caller.login.clientId,
      startedAt: fresh.now,
    };
    return startJobWith(fresh, caller, job, [
      ...(begins?.ok ? begins.value : []),
      ...(begun ? [] : [erasureWrite(erasure)]),
    ]);
  });
}

/** How many items of a kind an erasure finds, and what becomes of them. */
export interface KindFate {
  readonly kind: string;
  readonly holding: Holding | undefined;
  readonly fate: Fate['fate'];
  readonly count: number;
}

/** What the job of an erasure found; undefined when it is none, or for who does not administer. */
export async function erasureCounts(scope: Scope, jobId: string): Promise<KindFate[] | undefined> {
  const job = await findJob(scope, jobId);
  if (job?.kind !== 'PERSON_ERASURE') return undefined;
  const rows = await readResult(scope.services.table, jobId);
  return rows.map(({ key, count = 0 }) => {
    const classified = (PERSONAL_DATA as Readonly<Record<string, Classified | undefined>>)[key];
    const personal = typeof classified === 'object' ? classified : undefined;
    return { kind: key, holding: personal?.holds, fate: personal?.fate ?? 'DELETE', count };
  });
}
