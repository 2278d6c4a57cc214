import type { CourseVersion } from '../../../../functions/domains/catalog/core/types.ts';
import {
  standingSchema,
  evidenceSchema,
  type Evidence,
} from '../../../../functions/domains/competency/core/types.ts';
import {
  certificateSchema,
  creditSchema,
  progressSchema,
  publicCertificateSchema,
  rosterEntrySchema,
  runSchema,
  yearSchema,
  type Run,
} from '../../../../functions/domains/learning/core/types.ts';
import { entryKeyOf } from '../../../../functions/domains/learning/repository/roster.ts';
import { parseStored } from '../../../../functions/platform/stored.ts';
import {
  certificateKey,
  certificateNumberKey,
  courseVersionKey,
} from '../../../../functions/platform/table/keys.ts';
import { yearInPontianak } from '../../../../functions/platform/calendar.ts';
import { grouped, type Stored } from '../stored.ts';
import type { Wholeness } from '../whole.ts';

type Complain = (what: string) => void;

const nameOf = ({ personId, courseId, number }: Pick<Run, 'personId' | 'courseId' | 'number'>) =>
  `run ${number} of ${personId} in ${courseId}`;

/** Runs with all that finishing writes, and nothing of that without its run. */
export function runProblems(stored: Stored): Wholeness {
  const problems: string[] = [];
  const complain: Complain = (what) => problems.push(what);
  const people = stored.under('PERSON#', 'HOME#0PROFILE').map(({ pk }) => pk);
  const counts = { runs: 0, finished: 0, credits: 0, certificates: 0, evidence: 0 };
  for (const pk of people) {
    const runs = runsOf(stored, pk, complain);
    for (const run of runs) looksWhole(stored, pk, run, complain);
    const credits = stored.of(pk, 'CREDIT#').map((item) => parseStored(creditSchema, item));
    const certificates = stored.of(pk, 'CERT#').map((item) => parseStored(certificateSchema, item));
    const evidence = stored.of(pk, 'EVIDENCE#').map((item) => parseStored(evidenceSchema, item));
    const finished = new Set(runs.filter(({ state }) => state === 'FINISHED').map(causeOf));
    for (const { creditId } of credits) {
      if (!finished.has(creditId.replace(/^revoke-|-revoked$/, '')))
        complain(`credit ${creditId} of ${pk} without its run`);
    }
    for (const { number, courseId, run } of certificates) {
      if (!finished.has(`run-${courseId}-${run}`)) complain(`certificate ${number} without its run`);
    }
    for (const { evidenceId } of evidence) {
      if (!finished.has(evidenceId)) complain(`evidence ${evidenceId} of ${pk} without its run`);
    }
    yearsAddUp(stored, pk, runs, complain);
    standingsAddUp(stored, pk, evidence, complain);
    counts.runs += runs.length;
    counts.finished += finished.size;
    counts.credits += credits.length;
    counts.certificates += certificates.length;
    counts.evidence += evidence.length;
  }
  const numbers = stored.under('CERTNO#').length;
  if (numbers !== counts.certificates) complain(`${numbers} numbers of ${counts.certificates} certificates`);
  return { problems, counts };
}

const causeOf = ({ courseId, number }: Run) => `run-${courseId}-${number}`;

/** The runs of a person: one active at most, numbers without a gap, none twice. */
function runsOf(stored: Stored, pk: string, complain: Complain): Run[] {
  const items = ['HOME#1RUN#', 'DONE#', 'PAST#'].flatMap((sk) => stored.of(pk, sk));
  const runs = items.map((item) => parseStored(runSchema, item));
  const byCourse = grouped(runs, ({ courseId }) => courseId);
  for (const [courseId, own] of byCourse) {
    const numbers = own.map(({ number }) => number).sort((a, b) => a - b);
    if (numbers.some((number, at) => number !== at + 1))
      complain(`runs ${numbers.join()} of ${pk} in ${courseId}`);
  }
  for (const item of items) {
    const { state } = parseStored(runSchema, item);
    if ((state === 'ACTIVE') !== item.sk.startsWith('HOME#')) complain(`${state} at ${pk} ${item.sk}`);
  }
  return runs;
}

/** One run with its progress, its entry in the agency's list, and what it earned. */
function looksWhole(stored: Stored, pk: string, run: Run, complain: Complain): void {
  const name = nameOf(run);
  const { courseId, number, state } = run;
  const entryItem = stored.at(entryKeyOf(run));
  const entry = entryItem && parseStored(rosterEntrySchema, entryItem);
  if (entry?.state !== state) complain(`${name} is ${state} and ${entry?.state ?? 'nothing'} in the list`);
  let required = 0;
  const place = `PROGRESS#${courseId}#${String(number).padStart(4, '0')}#`;
  for (const item of stored.of(pk, place)) {
    const { done } = parseStored(progressSchema, item);
    const counted = run.done[item.sk.slice(place.length)] ?? 0;
    if (Object.keys(done).length !== counted) complain(`${name} counts ${counted} of ${item.sk}`);
    required += counted;
  }
  if (run.requiredDone !== required) complain(`${name} counts ${run.requiredDone} lessons of ${required}`);
  if (state === 'FINISHED') earnedAll(stored, pk, run, entry?.certificateState, complain);
}

function earnedAll(
  stored: Stored,
  pk: string,
  run: Run,
  listed: 'VALID' | 'REVOKED' | undefined,
  complain: Complain,
): void {
  const name = nameOf(run);
  const credits = stored.of(pk, 'CREDIT#').filter(({ sk }) => sk.endsWith(`#${causeOf(run)}`));
  if (credits.length !== 1) complain(`${name} has ${credits.length} credits`);
  const course = stored.at(courseVersionKey(run.courseId, run.version)) as CourseVersion | undefined;
  const evidence = stored.of(pk, 'EVIDENCE#').filter(({ sk }) => sk.endsWith(`#${causeOf(run)}`));
  if (evidence.length !== course?.competencies.length)
    complain(`${name} has ${evidence.length} pieces of evidence`);
  if (!run.certificate) return complain(`${name} has no certificate`);
  const { number, issuedOn } = run.certificate;
  const kept = stored.at(certificateKey(run.personId, issuedOn, number));
  const shown = stored.at(certificateNumberKey(number));
  if (!kept || !shown) return complain(`${name} has half a certificate`);
  const { state } = parseStored(certificateSchema, kept);
  if (parseStored(publicCertificateSchema, shown).state !== state || listed !== state) {
    complain(`${name} has a certificate that is ${state} in one place alone`);
  }
  const revoked = state === 'REVOKED';
  if (evidence.some(({ counts }) => counts === revoked))
    complain(`${name} has evidence against its certificate`);
  const balance = stored
    .of(pk, 'CREDIT#')
    .filter(({ sk }) => sk.includes(causeOf(run)))
    .reduce((sum, item) => sum + parseStored(creditSchema, item).jpHundredths, 0);
  if (balance !== (revoked ? 0 : run.jpHundredths)) complain(`${name} earned ${balance}`);
}

/** A year is the sum of its credits, and has the courses that were finished or exempted in it. */
function yearsAddUp(stored: Stored, pk: string, runs: readonly Run[], complain: Complain): void {
  for (const item of stored.of(pk, 'HOME#2YEAR#')) {
    const { year, jpHundredths, courses = new Set() } = parseStored(yearSchema, item);
    const credits = stored.of(pk, `CREDIT#${year}#`).map((credit) => parseStored(creditSchema, credit));
    const sum = credits.reduce((total, credit) => total + credit.jpHundredths, 0);
    if (sum !== jpHundredths) complain(`${year} of ${pk} is ${jpHundredths}, its credits are ${sum}`);
    const revoked = new Set(
      stored
        .of(pk, 'CERT#')
        .flatMap(({ state, courseId, run }) =>
          state === 'REVOKED' ? [`${String(courseId)} ${String(run)}`] : [],
        ),
    );
    const ended = runs.filter(
      ({ state, endedAt = 0, courseId, number }) =>
        (state === 'FINISHED' || state === 'EXEMPT') &&
        yearInPontianak(endedAt) === year &&
        !revoked.has(`${courseId} ${number}`),
    );
    const expected = [...new Set(ended.map(({ courseId }) => courseId))].sort().join();
    if ([...courses].sort().join() !== expected) complain(`${year} of ${pk} has other courses than its runs`);
  }
}

/** A standing is the fold of the evidence that counts. */
function standingsAddUp(stored: Stored, pk: string, evidence: readonly Evidence[], complain: Complain): void {
  for (const item of stored.of(pk, 'LEVEL#')) {
    const { counting, frameworkId, competencyId } = parseStored(standingSchema, item);
    const own = evidence.filter(
      (each) => each.counts && each.frameworkId === frameworkId && each.competencyId === competencyId,
    );
    const recount = counting.map((_, at) => own.filter(({ level }) => level === at + 1).length);
    if (recount.join() !== counting.join())
      complain(`${item.sk} of ${pk} counts ${counting.join()}, not ${recount.join()}`);
  }
}
