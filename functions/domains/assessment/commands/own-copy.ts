import type { Item } from '../../../platform/table/table.ts';
import { readAccepted } from '../repository/accepted.ts';
import { unpackEntry } from '../repository/packed-answer.ts';

/** What a person gets of an answer of theirs: where it belongs and what they answered, never what is right. */
export interface OwnAnswer {
  readonly courseId: string;
  readonly run: number;
  readonly moduleId: string;
  readonly lessonId: string;
  readonly attempt: number;
  readonly question: string;
  readonly arrived: 'IN_TIME' | 'LATE' | 'LATE_ACCEPTED';
  readonly answer: unknown;
}

const KEY = /^ATTEMPT#(.+)#(\d{4})#(.+)#(.+)#(\d{4})#\d[A-Z]+(?:#(.+))?$/;

/** The place that the key of an item of an attempt names; undefined for one of another kind. */
export function attemptPlaceOf({ sk }: Pick<Item, 'sk'>) {
  const [, courseId, run, moduleId, lessonId, attempt, question] = KEY.exec(sk) ?? [];
  return courseId && run && moduleId && lessonId && attempt
    ? { courseId, run: Number(run), moduleId, lessonId, attempt: Number(attempt), question }
    : undefined;
}

/** The answers in an item of an attempt; none in those that say how it stands or what was drawn. */
export function ownAnswers(item: Item): OwnAnswer[] {
  const place = attemptPlaceOf(item);
  if (!place) return [];
  const at = (question: string, arrived: OwnAnswer['arrived'], answer: unknown): OwnAnswer => ({
    ...place,
    question,
    arrived,
    answer,
  });
  if (place.question !== undefined) {
    const arrived = item.sk.includes('#3LATE#') ? 'LATE' : 'IN_TIME';
    return [at(place.question, arrived, unpackEntry(item).entry)];
  }
  return item.sk.endsWith('#4ACCEPTED')
    ? [...readAccepted(item).entries].map(([question, entry]) => at(question, 'LATE_ACCEPTED', entry))
    : [];
}
