import { dayInPontianak, isDueDay } from '../../../platform/calendar.ts';
import { isAgency } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { onceUnder } from '../../../platform/once.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { readCertificateNumber } from '../core/certificate-number.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Certificate, Credit, RosterEntry, Run, RunRef } from '../core/types.ts';
import {
  creditWrite,
  forgetCertificate,
  forgetYear,
  readCertificate,
  readPublicCertificate,
  revokeWrites,
  yearTakeBackWrite,
} from '../repository/records.ts';
import { entryWrite, readEntryNow, revokedWrite } from '../repository/roster.ts';
import { activeRunWrite, findRun, forgetRuns, readCurrentRuns } from '../repository/runs.ts';
import { creditOf, evidenceOf } from './finish.ts';
import type { Neighbours } from './neighbours.ts';
import { entryOf, interventionOf, runNotFound } from './support.ts';

/**
 * Gives one person another due day (`YYYY-MM-DD`); it replaces that of the assignment. The same day for the same reason
 * again changes nothing.
 *
 * @param idempotencyKey under which it is done once, also when another day was given before it arrives again
 */
export async function extendDueDate(
  scope: Scope,
  ref: RunRef,
  dueOn: string,
  reasonGiven: string,
  idempotencyKey?: string,
): Promise<Outcome<RosterEntry>> {
  if (!isAgency(scope)) return runNotFound();
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  if (!isDueDay(dueOn, dayInPontianak(scope.now))) return refused('INVALID', MESSAGES.DUE_DAY, ['dueOn']);
  const { personId, courseId, number } = ref;
  const input = { personId, courseId, number, dueOn, reason: reason.value };
  const once = onceUnder(scope, 'EXTEND', idempotencyKey, input);
  if (!once.ok) return once;
  return untilWritten<RosterEntry>(scope, async (fresh) => {
    const [isDone, found, { active }] = await Promise.all([
      once.value.isDone(fresh),
      findRun(fresh, ref),
      readCurrentRuns(fresh, ref),
    ]);
    if (!isDone.ok) return isDone;
    if (!found) return runNotFound();
    if (isDone.value) return entryOf(fresh, found);
    if (active?.number !== ref.number) return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
    if (active.dueExtendedTo === dueOn) {
      const entry = await readEntryNow(fresh.services, active);
      const latest = entry?.interventions.find(({ kind }) => kind === 'DUE_DATE_EXTENDED');
      if (entry && latest?.reason === reason.value) return done(entry);
    }
    const run: Run = { ...active, dueExtendedTo: dueOn, revision: active.revision + 1 };
    const result = await fresh.services.table.transact([
      activeRunWrite(active, run),
      entryWrite(run, interventionOf(fresh, 'DUE_DATE_EXTENDED', reason.value)),
      ...once.value.writes,
    ]);
    forgetRuns(scope, run);
    return result.ok ? entryOf(fresh, run) : undefined;
  });
}

/**
 * Revokes a certificate: its public page says so, its evidence counts no more, and its credit hours are taken back by an
 * entry of their own in the ledger, in the year in which they were earned; the course is open to the person again. All
 * in one transaction. Revoking it again answers the certificate as it is.
 */
export async function revokeCertificate(
  neighbours: Neighbours,
  scope: Scope,
  typed: string,
  reasonGiven: string,
): Promise<Outcome<Certificate>> {
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  const number = readCertificateNumber(typed);
  const unknown = () => refused('NOT_FOUND', MESSAGES.CERTIFICATE_NOT_FOUND, ['number']);
  if (!isAgency(scope) || !number) return unknown();
  return untilWritten<Certificate>(scope, async (fresh) => {
    const listed = await readPublicCertificate(fresh, number);
    const certificate =
      listed && listed.state !== 'ERASED' ? await readCertificate(fresh, listed) : undefined;
    if (!certificate) return unknown();
    if (certificate.state === 'REVOKED') return done(certificate);
    const { personId, courseId, run: runNumber, issuedOn } = certificate;
    const run = await findRun(fresh, { personId, courseId, number: runNumber });
    const course = run && (await neighbours.readCourseVersion(fresh, courseId, run.version));
    if (!run || !course) throw new Error('A certificate names a run or course version that is not there');
    const evidence = evidenceOf(course, run, issuedOn);
    const reversal = reversalOf(creditOf(run, issuedOn));
    const result = await fresh.services.table.transact([
      ...revokeWrites(certificate, reason.value),
      revokedWrite(run, interventionOf(fresh, 'CERTIFICATE_REVOKED', reason.value)),
      creditWrite(reversal),
      yearTakeBackWrite(reversal, courseId),
      ...(await neighbours.evidenceVoidWrites(fresh, personId, evidence)),
    ]);
    forgetCertificate(scope, certificate);
    forgetYear(scope, personId, Number(issuedOn.slice(0, 4)));
    return result.ok ? done({ ...certificate, state: 'REVOKED', revokedReason: reason.value }) : undefined;
  });
}

/** The entry that takes a credit back: of the same day, so that the sum of each year is that of its entries. */
function reversalOf(credit: Credit): Credit {
  return {
    ...credit,
    creditId: `${credit.creditId}-revoked`,
    jpHundredths: -credit.jpHundredths,
    title: {
      id: `Sertifikat dicabut: ${credit.title.id}`,
      en: `Certificate revoked: ${credit.title.en}`,
    },
  };
}
