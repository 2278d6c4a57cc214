import { contributionChange, standingOf, sumOf } from '../../../../functions/domains/learning/core/tally.ts';
import { rosterEntrySchema, runSchema } from '../../../../functions/domains/learning/core/types.ts';
import { parseStored } from '../../../../functions/platform/stored.ts';
import { activeRunKey } from '../../../../functions/platform/table/keys.ts';
import { grouped, type Stored } from '../stored.ts';
import type { Wholeness } from '../whole.ts';

/** What follows the stream: tallies equal a recount, lists have the progress of their runs, jobs are over. */
export function tallyProblems(stored: Stored): Wholeness {
  const problems: string[] = [];
  const entries = stored.under('COURSE#', 'PERSON#').map((item) => parseStored(rosterEntrySchema, item));
  const recount = grouped(entries, ({ courseId, unitId }) => `${courseId} ${unitId}`);
  const tallies = grouped(
    stored.under('COURSE#', 'UNIT#'),
    ({ pk, unitId }) => `${pk.slice('COURSE#'.length, pk.indexOf('#TALLY#'))} ${String(unitId)}`,
  );
  for (const place of new Set([...recount.keys(), ...tallies.keys()])) {
    const expected = sumOf(
      (recount.get(place) ?? []).map((entry) => contributionChange(undefined, standingOf(entry))),
    );
    const counted = sumOf((tallies.get(place) ?? []).map(contributionOf));
    if (expected.enrolled !== counted.enrolled || expected.finished !== counted.finished) {
      problems.push(
        `the tally of ${place} is ${JSON.stringify(counted)}, a recount ${JSON.stringify(expected)}`,
      );
    }
  }
  for (const total of stored.under('COURSE#', 'TOTAL')) {
    const sum = sumOf(stored.of(total.pk, 'UNIT#').map(contributionOf));
    if (JSON.stringify(sum) !== JSON.stringify(contributionOf(total)))
      problems.push(`${total.pk} has another total`);
  }
  for (const { personId, courseId, state, progressRevision, requiredDone } of entries) {
    if (state !== 'ACTIVE') continue;
    const run = stored.at(activeRunKey(personId, courseId));
    if (run && parseStored(runSchema, run).requiredDone !== requiredDone) {
      problems.push(`the list has revision ${progressRevision} of ${personId} in ${courseId}`);
    }
  }
  for (const { pk, state } of stored.under('JOB#', 'HEAD')) {
    if (state !== 'DONE') problems.push(`${pk} is ${String(state)}`);
  }
  return { problems, counts: { tallies: tallies.size } };
}

const contributionOf = ({ enrolled, finished }: Record<string, unknown>) => ({
  enrolled: Number(enrolled),
  finished: Number(finished),
});
