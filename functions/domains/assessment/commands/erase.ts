import { createScope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { quizHashesOf } from '../repository/attempts.ts';
import { forgetSummedWrite, readSummed } from '../repository/sums.ts';

/**
 * Forgets what the statistics of quizzes hold of a person, and leaves the sums as they stand. The records of quizzes by
 * which it is found go afterwards, with the person's partition; so it can be done again.
 *
 * @param records the ids of all records of the person
 * @param erases false only counts
 * @returns how many items of each kind, by the name of their key's builder
 */
export async function eraseSummed(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Readonly<Record<string, number>>> {
  let summedAttemptsKey = 0;
  for (const record of records) {
    for await (const { ref, quizHash } of quizHashesOf(services, record)) {
      const quiz = { moduleId: ref.moduleId, quizHash };
      const { summed } = await readSummed(createScope(services, { kind: 'anonymous' }), quiz, ref);
      if (!summed) continue;
      summedAttemptsKey += 1;
      if (erases) await services.table.write(forgetSummedWrite(quiz, ref));
    }
  }
  return { summedAttemptsKey };
}
