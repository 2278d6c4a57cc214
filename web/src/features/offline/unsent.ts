/** Unsent work in groups that can be said in words. Pure. */
import type { OutboxEntry, OutboxEvent } from '../../offline/outbox/core.ts';

/** What somebody did to one lesson or quiz, once or several times in a row. */
export interface UnsentGroup {
  readonly what: 'opened' | 'completed' | 'answers' | 'submitted';
  /** The lesson, or the attempt at a quiz. */
  readonly target: string;
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
  for (const { order, event, refusal } of entries) {
    if (refusal !== null) continue;
    const next = whatOf(event);
    const last = groups.at(-1);
    if (last?.what === next.what && last.target === next.target) {
      groups[groups.length - 1] = { ...last, count: last.count + 1, at: event.occurredAt };
    } else {
      groups.push({ ...next, count: 1, at: event.occurredAt, order });
    }
  }
  return groups;
}
