import { dayInPontianak, yearInPontianak } from '../../../platform/calendar.ts';
import { isOwn } from '../../../platform/caller.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { initialsOf, newCertificateNumber } from '../core/certificate-number.ts';
import type { CourseOutline } from '../core/course.ts';
import { MESSAGES } from '../core/messages.ts';
import { isFinishable, RUN_TRANSITIONS } from '../core/run.ts';
import type { Certificate, Credit, Run, RunRef, Year } from '../core/types.ts';
import {
  creditWrite,
  forgetYear,
  issueWrites,
  readCertificate,
  readYear,
  yearWrite,
} from '../repository/records.ts';
import { entryWrite } from '../repository/roster.ts';
import { endWrites, findRun, forgetRuns, readCurrentRuns } from '../repository/runs.ts';
import type { CourseEvidence, Neighbours } from './neighbours.ts';
import { runNotFound, withName } from './support.ts';

/** A finished run with what it earned. */
export interface Finished {
  readonly run: Run;
  readonly certificate: Certificate | undefined;
  /** The year it was finished in, this run included. */
  readonly year: Year;
}

/** Finishes the caller's own run. */
export async function finishOwnRun(
  neighbours: Neighbours,
  scope: Scope,
  ref: RunRef,
): Promise<Outcome<Finished>> {
  return isOwn(scope, ref) ? finishRun(neighbours, scope, ref) : runNotFound();
}

/**
 * Finishes a run: run, credit, year, evidence with levels, certificate and the agency's list in one transaction. Doing
 * it again, at the same moment or later, answers what was written the first time. Who may do it is decided by who calls.
 */
export async function finishRun(
  neighbours: Neighbours,
  scope: Scope,
  ref: RunRef,
): Promise<Outcome<Finished>> {
  const { personId } = ref;
  return untilWritten<Finished>(scope, async (fresh) => {
    const { now, services } = fresh;
    const thisYear = yearInPontianak(now);
    const [found, { active, ended }, year] = await Promise.all([
      findRun(fresh, ref),
      readCurrentRuns(fresh, ref),
      readYear(fresh, personId, thisYear),
    ]);
    if (!found) return runNotFound();
    if (found.state === 'FINISHED') return done(await asItIs(fresh, found));
    if (active?.number !== ref.number) return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
    if (!isFinishable(active)) return refused('INCOMPLETE', MESSAGES.INCOMPLETE, ['run']);
    const course = await neighbours.readCourseVersion(fresh, ref.courseId, active.version);
    if (!course) throw new Error('A run is pinned to a course version that is not there');

    const day = dayInPontianak(now);
    const certificate = course.certificate
      ? certificateOf(withName(fresh, active), newCertificateNumber(services.random), day)
      : undefined;
    const run: Run = {
      ...withName(fresh, active),
      state: RUN_TRANSITIONS.FINISH.to,
      revision: active.revision + 1,
      endedAt: now,
      ...(certificate && { certificate: { number: certificate.number, issuedOn: day } }),
    };
    const credit = creditOf(run, day);
    const evidence = await neighbours.evidenceWrites(fresh, personId, evidenceOf(course, run, day));
    const result = await services.table.transact([
      ...endWrites(active, run, ended),
      creditWrite(credit),
      yearWrite(personId, thisYear, run.courseId, credit.jpHundredths),
      ...(certificate ? issueWrites(certificate, initialsOf(certificate.holderName)) : []),
      entryWrite(run),
      ...evidence,
    ]);
    forgetRuns(scope, run);
    forgetYear(scope, personId, thisYear);
    if (!result.ok) return undefined;
    const jpHundredths = year.jpHundredths + credit.jpHundredths;
    return done({ run, certificate, year: { ...year, jpHundredths } });
  });
}

async function asItIs(scope: Scope, run: Run): Promise<Finished> {
  const { personId, certificate, endedAt = 0 } = run;
  const [issued, year] = await Promise.all([
    certificate ? readCertificate(scope, { personId, ...certificate }) : undefined,
    readYear(scope, personId, yearInPontianak(endedAt)),
  ]);
  return { run, certificate: issued, year };
}

function certificateOf(run: Run, number: string, issuedOn: string): Certificate {
  const { personId, courseId, title, jpHundredths, personName } = run;
  return {
    number,
    personId,
    courseId,
    run: run.number,
    state: 'VALID',
    // The name of today, where the person finishes; a sweep knows that of when they last did something.
    holderName: personName,
    title,
    jpHundredths,
    issuedOn,
  };
}

/** The credit of a run; its id is derived from the run, so that it can be given once only. */
export function creditOf({ personId, courseId, number, jpHundredths, title }: Run, day: string): Credit {
  return { creditId: `run-${courseId}-${number}`, personId, day, jpHundredths, title };
}

/** The evidence that a finished run gives, for each competency its course serves. */
export function evidenceOf(
  { competencies }: Pick<CourseOutline, 'competencies'>,
  { courseId, number, title }: Run,
  day: string,
): CourseEvidence[] {
  return competencies.map(({ frameworkId, competencyId, level }) => ({
    id: `run-${courseId}-${number}`,
    frameworkId,
    competencyId,
    level,
    title,
    day,
  }));
}
