/** Unsent work in groups that can be said in words. Pure. */
import type { OutboxEntry, OutboxEvent } from '../../offline/outbox/core.ts';

/** What somebody did to one lesson or quiz, once or several times in a row. */
export interface UnsentGroup {
  readonly what: 'opened' | 'completed' | 'answers' | 'submitted';
  /** The lesson, or the attempt at a quiz. */
  readonly target: string;
  /** How many questions, for answers; else how often. */
  readonly count: number;
  /** The moment of the last, by the device's clock, ISO 8601. */
  readonly at: string;
  /** The place of the first in the outbox. */
  readonly order: number;
}

function whatOf(event: OutboxEvent): Pick<UnsentGroup, 'what' | 'target'> {
  if (event.type === 'answer') return { what: 'answers', target: event.attempt };
  if (event.type === 'submit') return { what: 'submitted', target: event.attempt };
  return { what: event.kind === 'COMPLETED' ? 'completed' : 'opened', target: event.lesson };
}

/** What waits, in its order; several answers to one attempt in a row are one group. @param entries in their order */
export function groupsOf(entries: readonly OutboxEntry[]): readonly UnsentGroup[] {
  const groups: UnsentGroup[] = [];
  let questions = new Set<string>();
  for (const { order, event, refusal } of entries) {
    if (refusal !== null) continue;
    const next = whatOf(event);
    const last = groups.at(-1);
    const same = last?.what === next.what && last.target === next.target;
    if (!same) questions = new Set();
    if (event.type === 'answer') questions.add(event.question);
    const count = event.type === 'answer' ? questions.size : same ? last.count + 1 : 1;
    const group = { ...next, count, at: event.occurredAt, order: same ? last.order : order };
    groups.splice(same ? -1 : groups.length, same ? 1 : 0, group);
  }
  return groups;
}
