import type { Scope } from '../../../platform/scope.ts';
import { quizRecordsRange } from '../../../platform/table/keys.ts';
import type { Page } from '../../../platform/table/table.ts';
import { openIn } from '../repository/attempts.ts';

/** A run in which somebody has a quiz under way. */
export interface OpenQuiz {
  readonly courseId: string;
  readonly run: number;
}

/** The runs in which a person has a quiz under way, by all records of their quizzes. */
export async function openQuizzes({ services }: Scope, personId: string): Promise<OpenQuiz[]> {
  const found: OpenQuiz[] = [];
  let after: Page['next'];
  do {
    const page = await services.table.query(quizRecordsRange(personId), { after });
    for (const item of page.items) {
      const [, courseId = '', run = ''] = item.sk.split('#');
      if (openIn(item)) found.push({ courseId, run: Number(run) });
    }
    after = page.next;
  } while (after);
  return found;
}
