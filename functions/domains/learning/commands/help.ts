import { addDays, dayInPontianak, isDay } from '../../../platform/calendar.ts';
import { callerId } from '../../../platform/caller.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { voidLatestAttempt } from '../../assessment/commands/index.ts';
import { readCertificateNumber } from '../core/certificate-number.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Certificate, Intervention, RosterEntry, Run, RunRef } from '../core/types.ts';
import {
  forgetCertificate,
  readCertificate,
  readPublicCertificate,
  revokeWrites,
} from '../repository/records.ts';
import { entryWrite, interventionWrite, readEntryNow } from '../repository/roster.ts';
import { activeRunWrite, findRun, forgetRuns, readCurrentRuns } from '../repository/runs.ts';
import { evidenceOf } from './finish.ts';
import type { Neighbours } from './neighbours.ts';
import { isAgency, readReason, runNotFound, untilWritten } from './support.ts';

/** A due day may lie at most so many days ahead, as that of an assignment. */
const MOST_DAYS_AHEAD = 366;

/** Gives one person another due day (`YYYY-MM-DD`); it replaces that of the assignment. */
export async function extendDueDate(
  scope: Scope,
  ref: RunRef,
  dueOn: string,
  reasonGiven: string,
): Promise<Outcome<RosterEntry>> {
  if (!isAgency(scope)) return runNotFound();
  const reason = readReason(reasonGiven);
  if (!reason) return refused('INVALID', MESSAGES.REASON, ['reason']);
  const today = dayInPontianak(scope.now);
  if (!isDay(dueOn) || dueOn < today || dueOn > addDays(today, MOST_DAYS_AHEAD)) {
    return refused('INVALID', MESSAGES.DUE_DAY, ['dueOn']);
  }
  return untilWritten<RosterEntry>(scope, async (fresh) => {
    const [found, { active }] = await Promise.all([findRun(fresh, ref), readCurrentRuns(fresh, ref)]);
    if (!found) return runNotFound();
    if (active?.number !== ref.number) return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
    const run: Run = { ...active, dueExtendedTo: dueOn, revision: active.revision + 1 };
    const result = await fresh.services.table.transact([
      activeRunWrite(active, run),
      entryWrite(run, interventionOf(fresh, 'DUE_DATE_EXTENDED', reason)),
    ]);
    forgetRuns(scope, run);
    return result.ok ? entryOf(fresh, run) : undefined;
  });
}

/**
 * Takes the latest attempt at a quiz out of the count. The attempt's own record keeps the reason with the reset; the
 * agency's list gets it afterwards, so an interruption in between can at worst leave the list without it.
 */
export async function resetAttempt(
  scope: Scope,
  ref: RunRef,
  quiz: { readonly courseId: string; readonly moduleId: string; readonly lessonId: string },
  reasonGiven: string,
): Promise<Outcome<RosterEntry>> {
  if (!isAgency(scope)) return runNotFound();
  const reason = readReason(reasonGiven);
  if (!reason) return refused('INVALID', MESSAGES.REASON, ['reason']);
  if (quiz.courseId !== ref.courseId) return refused('NOT_FOUND', MESSAGES.QUIZ_OF_COURSE, ['lesson']);
  const run = await findRun(scope, ref);
  if (!run) return runNotFound();
  if (run.state !== 'ACTIVE') return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
  const { personId, courseId, number } = ref;
  const { moduleId, lessonId } = quiz;
  const place = { personId, courseId, run: number, moduleId, lessonId };
  const voided = await voidLatestAttempt(scope, place, reason);
  if (!voided.ok) return voided;
  await scope.services.table.write(interventionWrite(run, interventionOf(scope, 'ATTEMPT_RESET', reason)));
  return entryOf(scope, run);
}

/**
 * Revokes a certificate: its public page says so and its evidence counts no more. The credit hours stand; taking them
 * back is a correction of its own in the ledger. Revoking it again answers the certificate as it is.
 */
export async function revokeCertificate(
  neighbours: Neighbours,
  scope: Scope,
  typed: string,
  reasonGiven: string,
): Promise<Outcome<Certificate>> {
  const reason = readReason(reasonGiven);
  if (!reason) return refused('INVALID', MESSAGES.REASON, ['reason']);
  const number = readCertificateNumber(typed);
  const unknown = () => refused('NOT_FOUND', MESSAGES.CERTIFICATE_NOT_FOUND, ['number']);
  if (!isAgency(scope) || !number) return unknown();
  return untilWritten<Certificate>(scope, async (fresh) => {
    const listed = await readPublicCertificate(fresh, number);
    const certificate = listed && (await readCertificate(fresh, listed));
    if (!certificate) return unknown();
    if (certificate.state === 'REVOKED') return done(certificate);
    const { personId, courseId, run: runNumber, issuedOn } = certificate;
    const run = await findRun(fresh, { personId, courseId, number: runNumber });
    const course = run && (await neighbours.readCourseVersion(fresh, courseId, run.version));
    if (!run || !course) throw new Error('A certificate names a run or course version that is not there');
    const evidence = evidenceOf(course, run, issuedOn);
    const result = await fresh.services.table.transact([
      ...revokeWrites(certificate, reason),
      interventionWrite(run, interventionOf(fresh, 'CERTIFICATE_REVOKED', reason)),
      ...(await neighbours.evidenceVoidWrites(fresh, personId, evidence)),
    ]);
    forgetCertificate(scope, certificate);
    return result.ok ? done({ ...certificate, state: 'REVOKED', revokedReason: reason }) : undefined;
  });
}

function interventionOf(
  { services, now, caller }: Scope,
  kind: Intervention['kind'],
  reason: string,
): Intervention {
  return { id: services.newId(), kind, reason, at: now, by: callerId(caller) };
}

async function entryOf({ services }: Scope, run: Run): Promise<Outcome<RosterEntry>> {
  const entry = await readEntryNow(services, run);
  return entry ? done(entry) : runNotFound();
}
