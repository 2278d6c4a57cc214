import { parseStored } from '../../../../functions/platform/stored.ts';
import { stateSchema, summarySchema } from '../../../../functions/domains/assessment/repository/shapes.ts';
import * as v from 'valibot';
import type { Stored } from '../stored.ts';
import type { Wholeness } from '../whole.ts';

const recordSchema = v.object({ attempts: v.record(v.string(), summarySchema) });

/** The attempts of a quiz: each with its draw and in the quiz's record, one open at most, its answers counted. */
export function attemptProblems(stored: Stored): Wholeness {
  const problems: string[] = [];
  const counts = { attempts: 0, answers: 0 };
  for (const { pk, sk, ...record } of stored.under('PERSON#', 'QUIZ#')) {
    const { attempts } = parseStored(recordSchema, { pk, sk, ...record });
    const listed = Object.values(attempts);
    const name = `${sk} of ${pk}`;
    if (listed.filter(({ state }) => state === 'IN_PROGRESS').length > 1)
      problems.push(`${name}: two are open`);
    const place = sk.replace('QUIZ#', 'ATTEMPT#');
    const states = stored.of(pk, `${place}#`).filter(({ sk: at }) => at.endsWith('#0STATE'));
    if (states.length !== listed.length)
      problems.push(`${name}: ${states.length} of ${listed.length} attempts`);
    for (const item of states) {
      const at = item.sk.slice(0, -'0STATE'.length);
      const state = parseStored(stateSchema, item);
      if (attempts[String(state.ordinal)]?.state !== state.state) problems.push(`${name}: two states`);
      if (!stored.at({ pk, sk: `${at}1DRAW` })) problems.push(`${name}: no draw`);
      const revisions = [...stored.of(pk, `${at}2RESPONSE#`), ...stored.of(pk, `${at}3LATE#`)].reduce(
        (sum, response) => sum + Number(response['revision']),
        0,
      );
      if (revisions !== state.answers) problems.push(`${name}: ${revisions} of ${state.answers} answers`);
      counts.attempts += 1;
      counts.answers += state.answers;
    }
  }
  return { problems, counts };
}
